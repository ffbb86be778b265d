// SPDX-License-Identifier: MIT
#include "paces.h"
#include "sequencediagram.h"
#include "windowparts.h"

#include <QPushButton>
#include <QScrollBar>

using namespace WindowParts;
using namespace Qt::Literals::StringLiterals;

/// The sequence in the window comes back to what happens with Live and with the next call, also where the
/// window has been live all along.
class TestSequenceWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comesBack_data();
    void comesBack();
};

void TestSequenceWindow::comesBack_data()
{
    QTest::addColumn<QString>("button");
    QTest::newRow("Live") << u"Live"_s;
    QTest::newRow("a call") << u"Send"_s;
    QTest::newRow("the way back") << u"To the newest row"_s;
}

void TestSequenceWindow::comesBack()
{
    QFETCH(const QString, button);
    MainWindow window;
    window.setWindowState(Qt::WindowNoState);
    window.resize(1366, 768);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    find<QSlider>(window, u"Pace"_s)->setValue(Paces::count - 1);
    type(window, u"Port"_s, u"0"_s);
    click(window, u"Listen"_s);
    const auto &scene = window.workbench().timeline().scene();
    QTRY_VERIFY(scene.listener(u"server") && scene.actor(u"server")->openCall(Stage::Accept));
    type(window, u"Remote port"_s, QString::number(scene.listener(u"server")->local.port));
    click(window, u"Connect"_s);
    QTRY_VERIFY(WindowParts::button(window, u"Send"_s).isEnabled());

    auto *sequence = window.findChild<SequenceDiagram *>(u"sequence"_s);
    const QScrollBar *bar = sequence->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    QTRY_COMPARE(bar->value(), bar->maximum());
    sequence->verticalScrollBar()->setValue(0);
    QVERIFY(sequence->wayBack()->isVisible());
    click(window, button);
    QTRY_COMPARE(bar->value(), bar->maximum());
    QVERIFY(!sequence->wayBack()->isVisible());
    QVERIFY(window.workbench().timeline().isLive());
}

QTEST_MAIN(TestSequenceWindow)
#include "tst_sequencewindow.moc"
