// SPDX-License-Identifier: MIT
#include "codeview.h"

#include "codeediting.h"
#include "codelayout.h"
#include "pythonhighlighter.h"

#include <QApplication>
#include <QFontDatabase>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QtMath>
#include <QToolTip>

namespace {

using Mark = CodeMarks::Mark;

/// Left of the listing, outside of what scrolls sideways.
class Gutter : public QWidget
{
public:
    Gutter(QWidget *parent, std::function<void(QPainter &)> paint, std::function<void(double)> click)
        : QWidget(parent)
        , m_paint(std::move(paint))
        , m_click(std::move(click))
    {
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        m_paint(painter);
    }
    void mousePressEvent(QMouseEvent *event) override
    {
        if (event->button() == Qt::LeftButton)
            m_click(event->position().y());
    }

private:
    std::function<void(QPainter &)> m_paint;
    std::function<void(double)> m_click;
};

} // namespace

CodeView::CodeView(Clock &clock, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_geometry(font(), 1)
    , m_ticker(clock)
    , m_clock(clock)
    , m_gutter(new Gutter(
          this, [this](QPainter &painter) { paintGutter(painter); }, [this](double y) { clickGutter(y); }))
{
    auto *text = new QTextDocument(this);
    m_layout = new CodeLayout(text);
    text->setDocumentLayout(m_layout);
    setDocument(text);
    m_highlighter = new PythonHighlighter(text);

    setEditable(false);
    setLineWrapMode(NoWrap);
    setFrameShape(NoFrame);
    // Code runs from left to right in every language.
    setLayoutDirection(Qt::LeftToRight);
    setAccessibleName(tr("Code"));
    // Only the family is set, so that the size stays the one of the window.
    QFont fixed;
    fixed.setFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
    setFont(fixed);
    connect(&m_ticker, &SecondTicker::ticked, this, &CodeView::updateMarks);
    connect(this, &QPlainTextEdit::textChanged, this, &CodeView::takeEdit);
    connect(this, &QPlainTextEdit::updateRequest, m_gutter, QOverload<>::of(&QWidget::update));
    measureFonts();
}

void CodeView::setSource(const QString &source)
{
    if (m_source == source)
        return;
    const int lines = blockCount();
    const int top = verticalScrollBar()->value();
    m_source = source;
    // The newline that ends the last line begins no further one.
    setPlainText(source.endsWith(u'\n') ? source.chopped(1) : source);
    measureFonts();
    if (blockCount() != lines)
        return;
    // A word in a line has changed, and nobody wants to look elsewhere.
    verticalScrollBar()->setValue(top);
    keepCurrentInSight();
}

void CodeView::setFile(const QString &file)
{
    if (m_file == file)
        return;
    m_file = file;
    updateMarks();
}

void CodeView::setState(const Scene &scene, const QString &actor, bool isLive)
{
    m_scene = scene;
    m_actor = actor;
    m_isLive = isLive;
    updateMarks();
}

void CodeView::setMistake(int line, const QString &why)
{
    if (m_mistakeLine == line && m_mistake == why)
        return;
    m_mistakeLine = line;
    m_mistake = why;
    updateMarks();
}

void CodeView::setEditable(bool isEditable)
{
    setTextInteractionFlags(isEditable ? Qt::TextEditorInteraction
                                       : Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

void CodeView::setCanBreak(bool canBreak)
{
    m_canBreak = canBreak;
    m_gutter->setCursor(canBreak ? Qt::PointingHandCursor : Qt::ArrowCursor);
    m_gutter->setToolTip(canBreak ? tr("Click beside a line, or press F9 in it, to stop before it")
                                  : QString());
}

void CodeView::setBreakpoints(const QSet<int> &lines)
{
    if (m_breakpoints == lines)
        return;
    m_breakpoints = lines;
    describe();
    m_gutter->update();
}

void CodeView::toggleBreakpoint()
{
    if (m_canBreak)
        Q_EMIT breakpointToggled(textCursor().blockNumber() + 1);
}

void CodeView::clickGutter(double y)
{
    if (!m_canBreak)
        return;
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next())
        if (const QRectF row = rowOf(block); y >= row.top() && y < row.bottom()) {
            Q_EMIT breakpointToggled(block.blockNumber() + 1);
            return;
        }
}

void CodeView::takeEdit()
{
    QString text = toPlainText();
    if (!text.isEmpty())
        text += u'\n';
    const bool isAsSet = text == (m_source.endsWith(u'\n') ? m_source : m_source + u'\n');
    if (!isEditable() || isAsSet)
        return;
    m_source = text;
    measureFonts();
    Q_EMIT edited(m_source);
}

void CodeView::updateMarks()
{
    const ActorState *actor = m_scene.actor(m_actor);
    CodeMarks marks;
    if (m_mistakeLine > 0)
        marks = CodeMarks::ofMistake(m_mistakeLine, m_mistake);
    else if (actor)
        marks = CodeMarks::of(m_scene, *actor, m_isLive ? m_clock.nowUs() : m_scene.timeUs, m_file);
    if (marks == m_marks)
        return;
    const bool isMoved = marks.current != m_marks.current;
    m_marks = marks;
    m_highlighter->setCurrentLine(m_marks.current);
    // A wait's sentence comes later than its line, and may take two rows.
    if (makeRoom() || isMoved)
        keepCurrentInSight();
    describe();
    tickWhileWaiting();
    viewport()->update();
    m_gutter->update();
}

void CodeView::tickWhileWaiting()
{
    if (m_isLive && isVisible() && m_marks.waitsSinceUs)
        m_ticker.start(*m_marks.waitsSinceUs);
    else
        m_ticker.stop();
}

void CodeView::describe()
{
    const CodeMarks::Remark *remark = m_marks.remark(m_marks.current);
    const QString code = blockOf(m_marks.current).text().trimmed();
    QStringList told;
    if (remark)
        told << tr("Line %1, %2: %3").arg(QString::number(remark->line), code, remark->text);
    QList<int> breakpoints(m_breakpoints.cbegin(), m_breakpoints.cend());
    std::sort(breakpoints.begin(), breakpoints.end());
    for (const int line : std::as_const(breakpoints))
        told << tr("Breakpoint in line %1").arg(line);
    setAccessibleDescription(told.join(u'\n'));
}

QTextBlock CodeView::blockOf(int line) const
{
    return document()->findBlockByNumber(line - 1);
}

QRectF CodeView::rowOf(const QTextBlock &block) const
{
    return blockBoundingGeometry(block).translated(contentOffset());
}

double CodeView::indentOf(const QTextBlock &block) const
{
    const QString text = block.text();
    qsizetype spaces = 0;
    while (spaces < text.size() && text.at(spaces).isSpace())
        ++spaces;
    return m_geometry.margin + QFontMetricsF(font()).horizontalAdvance(text.left(spaces));
}

bool CodeView::makeRoom()
{
    QHash<int, double> room;
    for (const CodeMarks::Remark &remark : std::as_const(m_marks.remarks)) {
        QTextLayout text(remark.text, fontOf(remark));
        room.insert(remark.line - 1, layOut(text, remark).height);
    }
    return m_layout->setRoom(room);
}

/// Python's own sentence stands in the font of code.
QFont CodeView::fontOf(const CodeMarks::Remark &remark) const
{
    QFont font = remark.mark == Mark::Failed ? m_geometry.codeFont : m_geometry.remarkFont;
    font.setWeight(remark.isLoud ? QFont::Bold : QFont::Normal);
    return font;
}

/// Variables may be many, and the listing is to keep its room: they have one row.
CodeViewGeometry::RemarkBox CodeView::layOut(QTextLayout &text, const CodeMarks::Remark &remark) const
{
    using TooLong = CodeViewGeometry::TooLong;
    return m_geometry.remark(text, remark.seconds, indentOf(blockOf(remark.line)), viewport()->width(),
                             remark.mark == Mark::Next ? TooLong::Elide : TooLong::Wrap);
}

QString CodeView::toolTipAt(const QPoint &at) const
{
    for (const CodeMarks::Remark &remark : m_marks.remarks) {
        const QTextBlock block = blockOf(remark.line);
        if (block.isValid() && rowOf(block).contains(QPointF(rowOf(block).left(), at.y()))
            && at.y() >= rowOf(block).top() + m_geometry.lineHeight)
            return QStringLiteral("<p>%1</p>").arg(remark.text.toHtmlEscaped());
    }
    return {};
}

void CodeView::keepCurrentInSight()
{
    const QTextBlock block = blockOf(m_marks.current);
    if (!block.isValid())
        return;
    if (rowOf(block).top() < 0)
        verticalScrollBar()->setValue(block.blockNumber());
    // The scroll bar counts lines, and a line with a remark is higher than one without.
    while (rowOf(block).bottom() > viewport()->height() && rowOf(block).top() >= 1
           && verticalScrollBar()->value() < verticalScrollBar()->maximum())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + 1);
}

QSize CodeView::minimumSizeHint() const
{
    const QSize usual = QPlainTextEdit::minimumSizeHint();
    const double row = m_geometry.lineHeight + 2 * m_geometry.remarkLine + m_geometry.remarkPadding;
    return {usual.width(), qMax(usual.height(), qCeil(row))};
}

void CodeView::measureFonts()
{
    QFont ui = QApplication::font();
    if (font().pixelSize() > 0)
        ui.setPixelSize(font().pixelSize());
    else
        ui.setPointSizeF(font().pointSizeF());
    m_geometry = CodeViewGeometry(ui, blockCount());
    setTabStopDistance(4 * QFontMetricsF(font()).horizontalAdvance(u' '));
    document()->setDocumentMargin(m_geometry.margin);
    m_layout->setLineHeight(m_geometry.lineHeight);
    updateGeometry();
    setViewportMargins(qRound(m_geometry.gutter) + 1, 0, 0, 0);
    makeRoom();
}

void CodeView::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    const QRect inside = contentsRect();
    m_gutter->setGeometry(inside.left(), inside.top(), viewport()->x() - inside.left(), inside.height());
    makeRoom();
    keepCurrentInSight();
}

void CodeView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        measureFonts();
    if (event->type() == QEvent::LanguageChange)
        updateMarks();
}

/// The keys that type are not the window's shortcuts while someone types.
bool CodeView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isEditable()
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QPlainTextEdit::event(event);
}

void CodeView::keyPressEvent(QKeyEvent *event)
{
    QTextCursor cursor = textCursor();
    if (isEditable() && event->key() == Qt::Key_Escape) {
        Q_EMIT leaveAsked();
    } else if (isEditable() && CodeEditing::handleKey(cursor, *event)) {
        setTextCursor(cursor);
        ensureCursorVisible();
    } else {
        QPlainTextEdit::keyPressEvent(event);
    }
}

bool CodeView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QPlainTextEdit::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    QToolTip::showText(help->globalPos(), toolTipAt(help->pos()), viewport());
    return true;
}

void CodeView::showEvent(QShowEvent *event)
{
    QPlainTextEdit::showEvent(event);
    updateMarks();
    tickWhileWaiting();
}

void CodeView::hideEvent(QHideEvent *event)
{
    QPlainTextEdit::hideEvent(event);
    m_ticker.stop();
}
