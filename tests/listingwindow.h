// SPDX-License-Identifier: MIT
#pragma once

#include "codeview.h"
#include "listingprogram.h"
#include "noticebar.h"
#include "outputstrip.h"
#include "ownsettings.h"
#include "paces.h"
#include "programpanel.h"
#include "testfolder.h"
#include "windowparts.h"

using namespace WindowParts;
using namespace Qt::Literals::StringLiterals;
using Call = SocketEvent::Call;
using Kind = SocketEvent::Kind;

namespace {

const QString server = u"server"_s;

const QString echo = u"import socket\n"
                     "\n"
                     "s = socket.socket(socket.AF_INET, socket.SOCK_STREAM)\n"
                     "s.bind(('127.0.0.1', 0))\n"
                     "s.listen(1)\n"
                     "conn, addr = s.accept()\n"
                     "while True:\n"
                     "    message = conn.recv(4096)\n"
                     "    if not message:\n"
                     "        break\n"
                     "    print(message)\n"
                     "s.close()\n"_s;

} // namespace

/// The window, at full pace, with settings of its own, and a listing in its server's panel.
class ListingWindow
{
protected:
    void open()
    {
        m_window = std::make_unique<MainWindow>();
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        find<QSlider>(*m_window, u"Pace"_s)->setValue(Paces::count - 1);
    }

    Workbench &workbench() { return m_window->workbench(); }
    Timeline &timeline() { return workbench().timeline(); }
    ProgramPanel &panel() { return m_window->serverPanel(); }
    CodeView &code() { return panel().code(); }
    ListingProgram *listing() { return qobject_cast<ListingProgram *>(&workbench().server()); }
    QString output() { return panel().findChild<OutputStrip *>()->text(); }
    QString noticeText() { return panel().notice().isVisible() ? panel().notice().text() : QString(); }
    void put(const QString &source, const QString &fileName = u"simple-server.py"_s)
    {
        auto program =
            std::make_unique<ListingProgram>(server, workbench().kernelWatch(), workbench().clock());
        program->setSource(source, fileName);
        workbench().replaceServer(std::move(program));
        settle();
    }
    /// Until the window shows what there is.
    void settle() { QTRY_COMPARE(code().toPlainText() + u'\n', workbench().server().source()); }
    qint64 countOf(Kind kind, Call call)
    {
        qint64 count = 0;
        for (qint64 n = timeline().first(); n <= timeline().last(); ++n) {
            const SocketEvent &event = timeline().event(n);
            count += event.kind == kind && event.call == call && event.actor == server;
        }
        return count;
    }

    OwnSettings m_settings;
    TestFolder m_folder;
    std::unique_ptr<MainWindow> m_window;
};
