// SPDX-License-Identifier: MIT
#pragma once

#include "freeport.h"
#include "noticebar.h"
#include "ownsettings.h"
#include "paces.h"
#include "programpanel.h"
#include "scriptdesk.h"
#include "testfolder.h"
#include "windowparts.h"

#include <QStandardPaths>

using namespace WindowParts;
using namespace Qt::Literals::StringLiterals;
using Call = SocketEvent::Call;
using Kind = SocketEvent::Kind;

/// The window at full pace, with a server and a client in a folder that scripts are written to.
class ScriptWindow
{
protected:
    ScriptWindow();

    void open();
    void close() { m_window.reset(); }

    QString write(const QString &name, const QByteArray &source) { return m_folder.write(name, source); }
    const Scene &scene() { return m_window->workbench().timeline().scene(); }
    Program &server() { return m_window->workbench().server(); }
    Program &client() { return m_window->workbench().client(); }
    QString notice(ProgramPanel &panel) { return panel.notice().text(); }
    bool isWaiting(QStringView actor, Call call)
    {
        const ActorState *state = scene().actor(actor);
        return state && state->openCall() && state->openCall()->call == call;
    }

    OwnSettings m_settings;
    TestFolder m_folder;
    std::unique_ptr<MainWindow> m_window;
};

inline ScriptWindow::ScriptWindow()
{
    if (QStandardPaths::findExecutable(u"python3"_s).isEmpty())
        qFatal("no python3 on this computer");
    const QByteArray port = QByteArray::number(freePort());
    write(u"server.py"_s,
          "import socket\n"
          "s = socket.socket()\n"
          "s.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)\n"
          "s.bind(('127.0.0.1', "
              + port
              + "))\n"
                "s.listen(1)\n"
                "conn, addr = s.accept()\n"
                "print('got', conn.recv(100))\n");
    write(u"client.py"_s,
          "import socket\n"
          "with socket.create_connection(('127.0.0.1', "
              + port
              + ")) as s:\n"
                "    s.sendall(b'hello')\n");
}

inline void ScriptWindow::open()
{
    m_window = std::make_unique<MainWindow>();
    m_window->setWindowState(Qt::WindowNoState);
    m_window->resize(1366, 768); // both panels have room side by side
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    find<QSlider>(*m_window, u"Pace"_s)->setValue(Paces::count - 1);
}
