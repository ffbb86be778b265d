// SPDX-License-Identifier: MIT
#include "appearance.h"
#include "codeview.h"
#include "housestyle.h"
#include "panelpair.h"
#include "presentation.h"
#include "sequencediagram.h"
#include "statediagram.h"
#include "textsize.h"
#include "theme.h"
#include "windowparts.h"

#include <QCheckBox>
#include <QLabel>
#include <QMenuBar>
#include <QSettings>
#include <QStandardPaths>
#include <QTabBar>
#include <QToolBar>
#include <QToolButton>

using namespace WindowParts;
using namespace Qt::Literals::StringLiterals;

/// The window in every size of text, on small screens and on a projector.
class TestAppearance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void nothingIsClipped_data();
    void nothingIsClipped();
    void textGrowsAtOnce();
    void iconsGrowWithTheText();
    void panelsBecomeTabs();
    void aSmallScreenHoldsTheWindow();
    void whatHappensIsInSight();
    void iconsTakeNewColours();
    void fieldsCanBeSeen();
    void presents();
    void presentsLargerOnALargerScreen();
    void shortcutsWorkWhilePresenting();

private:
    void press(const QKeySequence &keys)
    {
        const QKeyCombination key = keys[0];
        QTest::keyClick(m_window.get(), key.key(), key.keyboardModifiers());
    }

    QString clipped() const;

    std::unique_ptr<MainWindow> m_window;
};

void TestAppearance::initTestCase()
{
    // The choices of whoever runs the tests are not to be touched.
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"socketscope-test"_s);
    QCoreApplication::setApplicationName(u"appearance"_s);
    QSettings().clear();
    HouseStyle::install();
}

void TestAppearance::init()
{
    m_window = std::make_unique<MainWindow>();
    m_window->setWindowState(Qt::WindowNoState);
    m_window->resize(1366, 768);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->activateWindow();
}

void TestAppearance::cleanup()
{
    TextSize::setPercent(TextSize::least);
    m_window.reset();
}

/// The first part that is cut off, or stands in another one's place; empty: there is none.
QString TestAppearance::clipped() const
{
    // The tool bar puts what it has no room for behind its own button, and scroll areas scroll.
    const auto isJudged = [&](const QWidget *widget) {
        const bool isText = qobject_cast<const QLabel *>(widget) || qobject_cast<const QCheckBox *>(widget)
            || qobject_cast<const QLineEdit *>(widget)
            || (qobject_cast<const QAbstractButton *>(widget) && !qobject_cast<const QToolButton *>(widget));
        for (const QWidget *in = widget; in != m_window.get(); in = in->parentWidget())
            if (qobject_cast<const QAbstractScrollArea *>(in) || in->isWindow())
                return false;
        return isText && widget->isVisibleTo(m_window.get());
    };
    const QRect whole = m_window->rect();
    for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
        if (!isJudged(widget))
            continue;
        const QString what =
            u"%1 %2 %3x%4"_s
                .arg(QString::fromLatin1(widget->metaObject()->className()), widget->accessibleName())
                .arg(widget->width())
                .arg(widget->height());
        const auto *label = qobject_cast<const QLabel *>(widget);
        const QString text = label ? label->text() : QString();
        const QSize needed = label && label->wordWrap() ? QSize(0, label->heightForWidth(label->width()))
                                                        : widget->minimumSizeHint();
        if (widget->width() < needed.width() || widget->height() < needed.height())
            return what + text;
        const QRect inWindow(widget->mapTo(m_window.get(), QPoint()), widget->size());
        if (!whole.contains(inWindow))
            return u"outside: "_s + what + text;
        const auto siblings =
            widget->parentWidget()->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
        for (const QWidget *other : siblings)
            if (other != widget && isJudged(other) && widget->geometry().intersects(other->geometry()))
                return u"overlaps: "_s + what + text;
    }
    return {};
}

void TestAppearance::nothingIsClipped_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<QSize>("size");
    for (const int percent : {100, 150, 200})
        for (const QSize size : {QSize(1024, 640), QSize(1366, 768), QSize(1920, 1080)})
            QTest::addRow("%d %%, %dx%d", percent, size.width(), size.height()) << percent << size;
}

void TestAppearance::nothingIsClipped()
{
    QFETCH(const int, percent);
    QFETCH(const QSize, size);
    TextSize::setPercent(percent);
    m_window->resize(size);
    // Larger text asks for a new layout, which comes with the event loop.
    QTRY_COMPARE(clipped(), QString());
    const auto *diagram = m_window->findChild<StateDiagram *>();
    QVERIFY(diagram->size().width() >= diagram->minimumSizeHint().width());
    QVERIFY(diagram->size().height() >= diagram->minimumSizeHint().height());
}

void TestAppearance::textGrowsAtOnce()
{
    auto *diagram = m_window->findChild<StateDiagram *>();
    auto *code = m_window->findChild<CodeView *>();
    const double before = QFontMetricsF(code->font()).height();
    const int fieldBefore = field(*m_window, u"Address"_s).height();
    for (int i = 0; i < 6; ++i)
        press(u"Ctrl+Alt++"_s);
    QCOMPARE(TextSize::percent(), TextSize::most);
    const auto grown = [&](const QWidget *widget) { return QFontMetricsF(widget->font()).height() / before; };
    QTRY_VERIFY2(grown(code) > 1.7, qPrintable(QString::number(grown(code))));
    QTRY_VERIFY2(grown(diagram) > 1.7, qPrintable(QString::number(grown(diagram))));
    QTRY_VERIFY(field(*m_window, u"Address"_s).height() > 1.4 * fieldBefore);
    press(u"Ctrl+Alt+-"_s);
    QCOMPARE(TextSize::percent(), TextSize::most - TextSize::step);
    press(u"Ctrl+Alt+0"_s);
    QTRY_COMPARE(QFontMetricsF(code->font()).height(), before);
}

void TestAppearance::iconsGrowWithTheText()
{
    const auto *bar = m_window->findChild<QToolBar *>();
    const auto sides = [&] {
        const QStyle *style = m_window->style();
        return QList<int> {bar->iconSize().width(), button(*m_window, u"Step server"_s).iconSize().width(),
                           style->pixelMetric(QStyle::PM_IndicatorWidth),
                           style->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth)};
    };
    const QList<int> before = sides();
    QCOMPARE(bar->toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
    TextSize::setPercent(TextSize::most);
    QTRY_VERIFY(bar->iconSize().width() > 1.8 * before.first());
    const QList<int> grown = sides();
    for (int i = 0; i < before.size(); ++i)
        QVERIFY(grown.at(i) > 1.8 * before.at(i));
    // There is no room for words beside them, and none is hidden for that.
    QCOMPARE(bar->toolButtonStyle(), Qt::ToolButtonIconOnly);
    QTRY_VERIFY(!bar->findChild<QToolButton *>(u"qt_toolbar_ext_button"_s)->isVisible());
    TextSize::setPercent(TextSize::least);
    QTRY_COMPARE(sides(), before);
    QCOMPARE(bar->toolButtonStyle(), Qt::ToolButtonTextBesideIcon);
}

void TestAppearance::panelsBecomeTabs()
{
    m_window->resize(1366, 768);
    auto *panels = m_window->findChild<PanelPair *>();
    QTRY_VERIFY(!panels->isTabbed());
    QVERIFY(button(*m_window, u"Listen"_s).isVisible() && button(*m_window, u"Connect"_s).isVisible());
    TextSize::setPercent(TextSize::most);
    QTRY_VERIFY(panels->isTabbed());
    QVERIFY(button(*m_window, u"Listen"_s).isVisible());
    QVERIFY(!button(*m_window, u"Connect"_s).isVisible());
    auto *tabs = panels->findChild<QTabBar *>(QString(), Qt::FindDirectChildrenOnly);
    QVERIFY(tabs->isVisible());
    tabs->setFocus();
    QTest::keyClick(tabs, Qt::Key_Right);
    QVERIFY(button(*m_window, u"Connect"_s).isVisible());
    QVERIFY(!button(*m_window, u"Listen"_s).isVisible());
    TextSize::setPercent(TextSize::least);
    QTRY_VERIFY(!panels->isTabbed());
    QVERIFY(button(*m_window, u"Listen"_s).isVisible() && button(*m_window, u"Connect"_s).isVisible());
}

/// In the largest type the window is no higher than a screen of 1024 x 640 leaves it, once its hints are
/// closed.
void TestAppearance::aSmallScreenHoldsTheWindow()
{
    TextSize::setPercent(TextSize::most);
    find<QToolButton>(*m_window, u"Close the first steps"_s)->click();
    constexpr double pixelsOfType = 26.7; // twice the usual 10 points
    const double type = QFontInfo(QApplication::font()).pixelSize() / pixelsOfType;
    QTRY_VERIFY2(m_window->minimumSizeHint().height() <= 615 * type,
                 qPrintable(QString::number(m_window->minimumSizeHint().height())));
}

/// Where the state diagram has to scroll, it does so to the stage where something happens.
void TestAppearance::whatHappensIsInSight()
{
    TextSize::setPercent(TextSize::most);
    m_window->resize(1024, 640);
    auto *diagram = m_window->findChild<StateDiagram *>();
    const auto isInSight = [&](ActorState::Role role, Stage stage) {
        const QRect box = diagram->picture().stage(role, stage)->box.toRect();
        return diagram->visibleRegion().boundingRect().contains(box);
    };
    using Role = ActorState::Role;
    QTRY_VERIFY(!isInSight(Role::Client, Stage::Socket));
    press(Qt::Key_F7);
    QTRY_VERIFY(isInSight(Role::Client, Stage::Socket));
    press(Qt::Key_F6);
    QTRY_VERIFY(isInSight(Role::Server, Stage::Socket));
    // So is the stage that the keys reach.
    press(u"Ctrl+0"_s);
    QTest::keyClick(diagram, Qt::Key_End);
    QTRY_VERIFY(isInSight(Role::Client, Stage::Close));
    QTest::keyClick(diagram, Qt::Key_Home);
    QTRY_VERIFY(isInSight(Role::Server, Stage::Socket));
}

/// In each of the looks, one after the other, a field's outline or its filling stands out from the window.
void TestAppearance::fieldsCanBeSeen()
{
    using Choice = Appearance::Choice;
    for (const Choice choice : {Choice::Dark, Choice::HighContrast, Choice::Light, Choice::Dark}) {
        Appearance::apply(choice);
        auto *box = find<QCheckBox>(*m_window, u"SO_REUSEADDR"_s);
        QVERIFY(box);
        for (QWidget *part :
             {static_cast<QWidget *>(&field(*m_window, u"Address"_s)), static_cast<QWidget *>(box)}) {
            for (const bool isEnabled : {true, false}) {
                part->setEnabled(isEnabled);
                const QColor window = m_window->palette().color(QPalette::Window);
                const QImage image = part->grab().toImage().convertToFormat(QImage::Format_RGB32);
                double most = 1;
                // Down the left edge, where no text is: a field's frame, all of a box to tick.
                const int width = part == box ? 12 : 3;
                for (int y = 0; y < image.height(); ++y)
                    for (int x = 0; x < width; ++x)
                        most = qMax(most, Theme::contrast(image.pixelColor(x, y), window));
                const double wanted = choice == Choice::Light ? 1.5 : 3; // as the style has it on light
                QVERIFY2(most >= wanted, qPrintable(u"%1: %2"_s.arg(part->accessibleName()).arg(most)));
            }
            part->setEnabled(true);
        }
    }
    Appearance::apply(Choice::Light);
}

void TestAppearance::iconsTakeNewColours()
{
    const auto brightest = [this](const QString &name) {
        const QImage picture = button(*m_window, name).icon().pixmap(16).toImage();
        int most = 0;
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x)
                if (const QColor pixel = picture.pixelColor(x, y); pixel.alpha() > 200)
                    most = qMax(most, pixel.lightness());
        return most;
    };
    for (const auto &name : {u"Step server"_s, u"Run server"_s, u"Step client"_s, u"Run client"_s}) {
        m_window->setPalette(Theme(Theme::Scheme::Light).palette());
        const int inLight = brightest(name);
        m_window->setPalette(Theme(Theme::Scheme::Dark).palette());
        QVERIFY2(brightest(name) > inLight + 50, qPrintable(name));
    }
}

void TestAppearance::presents()
{
    press(Qt::Key_F11);
    auto *presentation = m_window->findChild<Presentation *>();
    QVERIFY(presentation && presentation->isVisible());
    QVERIFY(m_window->isFullScreen());
    QVERIFY(!m_window->menuBar()->isVisible());
    QVERIFY(!m_window->findChild<QToolBar *>()->isVisible());
    const QWidget *diagrams = presentation->diagram().parentWidget();
    QVERIFY(diagrams->height() >= presentation->height() * 0.59);
    const auto *code = presentation->findChild<CodeView *>();
    QVERIFY(code->height() > 3 * QFontMetricsF(code->font()).height());
    QVERIFY(QFontMetricsF(code->font()).height() > 1.5 * QFontMetricsF(m_window->font()).height());
    QVERIFY(presentation->diagram().height() >= presentation->diagram().minimumSizeHint().height());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!presentation->isVisible());
    QVERIFY(!m_window->isFullScreen());
    QVERIFY(m_window->menuBar()->isVisible());
    // And again by the button, whose key leaves as well.
    click(*m_window, u"Present"_s);
    QVERIFY(presentation->isVisible());
    press(Qt::Key_F11);
    QVERIFY(!presentation->isVisible());
}

void TestAppearance::presentsLargerOnALargerScreen()
{
    press(Qt::Key_F11);
    auto *presentation = m_window->findChild<Presentation *>();
    const auto *code = presentation->findChild<CodeView *>();
    const auto *foot = find<QLabel>(*m_window, u"What happens now"_s);
    const auto pixels = [](const QWidget *widget) { return QFontInfo(widget->font()).pixelSize(); };
    m_window->resize(1920, 1080);
    QTRY_COMPARE(presentation->height(), 1080);
    const double usual = pixels(code);
    QVERIFY(usual >= 22);
    m_window->resize(3840, 2160);
    QTRY_COMPARE(presentation->height(), 2160);
    QVERIFY(qAbs(pixels(code) - 2 * usual) < 2);
    QVERIFY(pixels(foot) > 1.4 * pixels(code));
    // Text that was made larger already is large enough.
    TextSize::setPercent(TextSize::most);
    QTRY_VERIFY(qAbs(pixels(foot) - 3 * usual) < 3);
    QVERIFY(qAbs(pixels(code) - 2 * usual) < 2);
    press(Qt::Key_F11);
}

void TestAppearance::shortcutsWorkWhilePresenting()
{
    type(*m_window, u"Port"_s, u"0"_s);
    press(Qt::Key_F11);
    auto *presentation = m_window->findChild<Presentation *>();
    const auto *foot = find<QLabel>(*m_window, u"What happens now"_s);
    QVERIFY(foot);
    for (int i = 0; i < 4; ++i)
        press(u"Ctrl++"_s);
    press(u"Ctrl+Shift+L"_s);
    QTRY_VERIFY2(foot->text().startsWith(u"server: accept() has waited"_s), qPrintable(foot->text()));
    const auto *code = presentation->findChild<CodeView *>();
    QVERIFY(code->toPlainText().contains(u"s.listen(1)"_s));
    // The code is of the program that acts.
    press(Qt::Key_F7);
    QTRY_VERIFY2(code->toPlainText().contains(u"s.connect("_s), qPrintable(foot->text()));
    press(u"Alt+Left"_s);
    QVERIFY(!m_window->workbench().timeline().isLive());
}

QTEST_MAIN(TestAppearance)
#include "tst_appearance.moc"
