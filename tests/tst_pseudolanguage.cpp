// SPDX-License-Identifier: MIT
#include "codeview.h"
#include "pseudolanguage.h"
#include "statediagram.h"
#include "timelinestrip.h"
#include "windowparts.h"

#include <QLabel>
#include <QSplitter>
#include <QTextBlock>
#include <QToolBar>
#include <QToolButton>

using namespace WindowParts;
using namespace Qt::Literals::StringLiterals;

/// The window in a language a third longer than English, and in one that is read from right to left.
class TestPseudoLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void nothingIsClipped_data();
    void nothingIsClipped();
    void panelsMirror();
    void timeAndCodeDoNotMirror();
    void addressesAreNotReversed();

private:
    void speak(Qt::LayoutDirection direction);
    void open();
    QRect placeOf(const QWidget &widget) { return {widget.mapTo(m_window.get(), QPoint()), widget.size()}; }
    QString clipped(const QWidget &widget) const;

    std::unique_ptr<PseudoLanguage> m_language;
    std::unique_ptr<MainWindow> m_window;
};

void TestPseudoLanguage::speak(Qt::LayoutDirection direction)
{
    m_language = std::make_unique<PseudoLanguage>(direction);
    QCoreApplication::installTranslator(m_language.get());
}

void TestPseudoLanguage::open()
{
    m_window = std::make_unique<MainWindow>();
    m_window->setWindowState(Qt::WindowNoState);
    m_window->resize(1366, 700);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestPseudoLanguage::cleanup()
{
    m_window.reset();
    m_language.reset();
    QCoreApplication::sendPostedEvents();
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
}

/// What of a widget's text has no room; nothing if all of it has.
QString TestPseudoLanguage::clipped(const QWidget &widget) const
{
    QSize needed;
    QString text;
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        text = label->text();
        needed = label->wordWrap() ? QSize(0, label->heightForWidth(label->width())) : label->sizeHint();
    } else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        text = button->text();
        needed = button->sizeHint();
        if (const auto *tool = qobject_cast<const QToolButton *>(button);
            tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly)
            needed = tool->iconSize();
    }
    // A pixel is what rounding may take.
    if (text.isEmpty() || (widget.width() + 1 >= needed.width() && widget.height() + 1 >= needed.height()))
        return {};
    return u"%1 has %2 x %3 and needs %4 x %5"_s.arg(text)
        .arg(widget.width())
        .arg(widget.height())
        .arg(needed.width())
        .arg(needed.height());
}

void TestPseudoLanguage::nothingIsClipped_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addRow("left to right") << Qt::LeftToRight;
    QTest::addRow("right to left") << Qt::RightToLeft;
}

void TestPseudoLanguage::nothingIsClipped()
{
    QFETCH(const Qt::LayoutDirection, direction);
    speak(direction);
    open();
    QCOMPARE(m_window->size(), QSize(1366, 700)); // it can still be as small
    QStringList found;
    for (const auto *widget : m_window->findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != m_window.get())
            continue;
        if (const QString told = clipped(*widget); !told.isEmpty())
            found << told;
        const bool isScrolled = widget->parentWidget()->parentWidget()
            && widget->parentWidget()->parentWidget()->inherits("QAbstractScrollArea");
        if (!isScrolled && !m_window->rect().adjusted(-1, -1, 1, 1).contains(placeOf(*widget)))
            found << QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->accessibleName()
                    + u" reaches out of the window: %1 to %2"_s.arg(placeOf(*widget).left())
                          .arg(placeOf(*widget).right());
    }
    for (auto *bar : m_window->findChildren<QToolBar *>())
        for (auto *extension : bar->findChildren<QToolButton *>(u"qt_toolbar_ext_button"_s))
            if (extension->isVisible())
                found << u"the tool bar has no room for all of its buttons"_s;
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestPseudoLanguage::panelsMirror()
{
    const auto places = [this] {
        auto *panels = m_window->findChild<QSplitter *>(u"panels"_s);
        auto *pictures = m_window->findChild<QSplitter *>(u"pictures"_s);
        auto *diagram = QAccessible::queryAccessibleInterface(m_window->findChild<StateDiagram *>());
        return std::array {placeOf(*panels->widget(0)).x() < placeOf(*panels->widget(1)).x(),
                           placeOf(*pictures->widget(0)).x() < placeOf(*pictures->widget(1)).x(),
                           diagram->child(0)->rect().x() < diagram->child(1)->rect().x()};
    };
    speak(Qt::LeftToRight);
    open();
    m_window->resize(1920, 1080); // where the panels stand side by side
    QCOMPARE(places(), (std::array {true, true, true}));
    m_language.reset(); // the window is open, and turns
    speak(Qt::RightToLeft);
    QTRY_COMPARE(places(), (std::array {false, false, false}));
}

void TestPseudoLanguage::timeAndCodeDoNotMirror()
{
    speak(Qt::RightToLeft);
    open();
    QCOMPARE(m_window->layoutDirection(), Qt::RightToLeft);
    for (const auto *code : m_window->findChildren<CodeView *>()) {
        QCOMPARE(code->layoutDirection(), Qt::LeftToRight);
        const QTextCursor start(code->document()->findBlockByNumber(0));
        QVERIFY(code->cursorRect(start).x() < code->width() / 3);
    }
    // Time runs to the right: in the timeline's middle, further right is later.
    type(*m_window, u"⟦Port~⟧"_s, u"0"_s);
    button(*m_window, u"⟦Listen~~⟧"_s).click();
    QTRY_VERIFY(m_window->workbench().timeline().last() > 3);
    auto *strip = m_window->findChild<TimelineStrip *>();
    QTest::mouseClick(strip, Qt::LeftButton, {}, {strip->width() / 3, strip->height() / 2});
    const qint64 earlier = m_window->workbench().timeline().cursor();
    QTest::mouseClick(strip, Qt::LeftButton, {}, {strip->width() * 2 / 3, strip->height() / 2});
    QVERIFY(m_window->workbench().timeline().cursor() > earlier);
}

void TestPseudoLanguage::addressesAreNotReversed()
{
    speak(Qt::RightToLeft);
    open();
    // What is typed as 127.0.0.1 is drawn as 127.0.0.1: the first digit stands left of the last one.
    for (const QString &name : {u"⟦Address~~⟧"_s, u"⟦Host~⟧"_s}) {
        QLineEdit &edit = field(*m_window, name);
        edit.setCursorPosition(0);
        const int first = edit.inputMethodQuery(Qt::ImCursorRectangle).toRect().x();
        edit.setCursorPosition(int(edit.text().size()));
        const int last = edit.inputMethodQuery(Qt::ImCursorRectangle).toRect().x();
        QVERIFY2(first < last, qPrintable(name));
    }
}

QTEST_MAIN(TestPseudoLanguage)
#include "tst_pseudolanguage.moc"
