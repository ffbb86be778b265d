// SPDX-License-Identifier: MIT
#include "paces.h"
#include "statediagram.h"
#include "windowparts.h"

#include <QApplication>

using namespace WindowParts;
using namespace Qt::Literals::StringLiterals;

/// The window without a mouse: every part is reached by the tab key, in the order in which it stands, and one
/// sees where one is.
class TestKeyboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }
    void tabFollowsThePanels();
    void focusIsSeen();
    void aConversation();

private:
    static QString focused()
    {
        QWidget *widget = QApplication::focusWidget();
        QAccessibleInterface *part = widget ? QAccessible::queryAccessibleInterface(widget) : nullptr;
        return part ? part->text(QAccessible::Name) : QString();
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    /// Presses tab until the part of that name has the focus.
    static bool tabTo(const QString &name)
    {
        for (int presses = 0; presses < 100 && focused() != name; ++presses)
            press(Qt::Key_Tab);
        return focused() == name;
    }
    static void typeAnew(const QString &text)
    {
        press(Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), text);
    }
    const Scene &scene() { return m_window->workbench().timeline().scene(); }

    std::unique_ptr<MainWindow> m_window;
};

void TestKeyboard::init()
{
    m_window = std::make_unique<MainWindow>();
    m_window->setWindowState(Qt::WindowNoState);
    m_window->resize(1920, 1080);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->activateWindow();
    field(*m_window, u"Address"_s).setFocus();
    find<QSlider>(*m_window, u"Pace"_s)->setValue(Paces::count - 1);
}

void TestKeyboard::tabFollowsThePanels()
{
    QStringList names;
    // Once around, or so far that something is wrong.
    for (int presses = 0; presses < 100 && !(presses > 0 && focused() == u"Address"_s); ++presses) {
        names << focused();
        press(Qt::Key_Tab);
    }
    QCOMPARE(focused(), u"Address"_s);
    const QStringList order {u"Address"_s,     u"Port"_s,          u"Backlog"_s,       u"Step server"_s,
                             u"Run server"_s,  u"Listen"_s,        u"Reply message"_s, u"Host"_s,
                             u"Remote port"_s, u"Step client"_s,   u"Run client"_s,    u"Connect"_s,
                             u"Message"_s,     u"State diagram"_s, u"Timeline"_s};
    qsizetype last = -1;
    for (const QString &name : order) {
        const auto at = names.indexOf(name);
        QVERIFY2(at > last, qPrintable(name + u" in "_s + names.join(u", "_s)));
        last = at;
    }
}

void TestKeyboard::focusIsSeen()
{
    for (const auto &name : {u"Address"_s, u"Listen"_s, u"Step server"_s, u"State diagram"_s}) {
        QVERIFY2(tabTo(name), qPrintable(name));
        QWidget *widget = QApplication::focusWidget();
        const QImage with = widget->grab().toImage();
        widget->clearFocus();
        QVERIFY2(widget->grab().toImage() != with, qPrintable(name));
        widget->setFocus(Qt::TabFocusReason);
    }
}

void TestKeyboard::aConversation()
{
    QVERIFY(tabTo(u"Port"_s));
    typeAnew(u"0"_s);
    QVERIFY(tabTo(u"Listen"_s));
    press(Qt::Key_Space);
    QTRY_VERIFY(whereabouts(*m_window).startsWith(u"server: waiting in accept"_s));
    QVERIFY(tabTo(u"Remote port"_s));
    typeAnew(QString::number(scene().listener(u"server")->local.port));
    QVERIFY(tabTo(u"Connect"_s));
    press(Qt::Key_Space);
    QTRY_VERIFY(button(*m_window, u"Send"_s).isEnabled());
    QVERIFY(tabTo(u"Message"_s));
    typeAnew(u"by hand"_s);
    press(Qt::Key_Return);
    const auto received = [this](bool byServer) {
        for (const SocketState &socket : scene().sockets)
            if ((socket.acceptedBy != 0) == byServer && !socket.tailIn.isEmpty())
                return socket.tailIn;
        return QByteArray();
    };
    QTRY_COMPARE(received(true), "by hand"_ba);
    QVERIFY(tabTo(u"Reply message"_s));
    typeAnew(u"indeed"_s);
    QVERIFY(tabTo(u"Reply"_s));
    press(Qt::Key_Space);
    QTRY_COMPARE(received(false), "indeed"_ba);
    // What a stage is, and back.
    QVERIFY(tabTo(u"State diagram"_s));
    press(Qt::Key_Return);
    QVERIFY(focused() != u"State diagram"_s);
    press(Qt::Key_Escape);
    QCOMPARE(focused(), u"State diagram"_s);
    QVERIFY(tabTo(u"Close client"_s));
    press(Qt::Key_Space);
    QTRY_VERIFY(whereabouts(*m_window).contains(u"client: ended"_s));
    QVERIFY(tabTo(u"Close server"_s));
    press(Qt::Key_Space);
    QTRY_VERIFY(whereabouts(*m_window).startsWith(u"server: ended"_s));
}

QTEST_MAIN(TestKeyboard)
#include "tst_keyboard.moc"
