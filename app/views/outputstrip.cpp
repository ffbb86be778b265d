// SPDX-License-Identifier: MIT
#include "outputstrip.h"

#include "theme.h"

#include <QBoxLayout>
#include <QFontDatabase>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolButton>

namespace {

constexpr int keptLines = 1000;
/// A line is broken here: laying out a much longer one would take longer than a frame.
constexpr int longestLine = 16 * 1024;
constexpr int shownLines = 3; ///< at least, while it is open

} // namespace

OutputStrip::OutputStrip(const Timeline &timeline, QWidget *parent)
    : QWidget(parent)
    , m_printed(timeline)
    , m_fold(new QToolButton)
    , m_summary(new QLabel)
    , m_text(new QPlainTextEdit)
    , m_input(new QLineEdit)
{
    m_fold->setAutoRaise(true);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    m_summary->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setUndoRedoEnabled(false);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setMaximumBlockCount(keptLines);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    // What programs print runs from left to right in every language, as a terminal shows it.
    m_text->setLayoutDirection(Qt::LeftToRight);

    auto *header = new QHBoxLayout;
    header->setContentsMargins(8, 0, 8, 0);
    header->addWidget(m_fold);
    header->addWidget(m_summary, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(header);
    layout->addWidget(m_text, 1);
    m_input->setFont(m_text->font());
    m_input->hide();
    m_input->installEventFilter(this);
    layout->addWidget(m_input);
    setAutoFillBackground(true);

    connect(m_fold, &QToolButton::clicked, this, [this] {
        m_isFoldedByHand = !m_text->isHidden();
        setUnfolded(!m_isFoldedByHand);
    });
    connect(m_input, &QLineEdit::returnPressed, this, [this] {
        Q_EMIT entered(m_input->text());
        m_input->clear();
    });
    // The room for the text is known after it was written: when it unfolds, is resized or changes its font.
    QScrollBar *bar = m_text->verticalScrollBar();
    connect(bar, &QScrollBar::valueChanged, this,
            [this, bar] { m_followsEnd = bar->value() == bar->maximum(); });
    connect(bar, &QScrollBar::rangeChanged, this, [this, bar] {
        if (m_followsEnd)
            bar->setValue(bar->maximum());
    });
    connect(&timeline, &Timeline::cleared, this, [this] { m_printed.forget(); });
    setUnfolded(false);
    retranslate();
}

void OutputStrip::refresh(const QString &actor)
{
    m_actor = actor;
    const Printed::News news = m_printed.read(actor);
    if (news.isAnew)
        m_text->clear();
    if (!news.pieces.isEmpty())
        append(news.pieces);
    if (news.isAnew || !news.pieces.isEmpty()) {
        setUnfolded(!m_text->document()->isEmpty() && !m_isFoldedByHand);
        showHeader();
    }
}

void OutputStrip::setTextName(const QString &accessibleName)
{
    m_text->setAccessibleName(accessibleName);
}

QString OutputStrip::text() const
{
    return m_text->toPlainText();
}

void OutputStrip::setCanRead(bool canRead)
{
    if (canRead == !m_input->isHidden())
        return;
    m_input->setVisible(canRead);
    setUnfolded(!m_text->isHidden());
}

void OutputStrip::echo(const QString &line)
{
    QTextCursor end(m_text->document());
    end.movePosition(QTextCursor::End);
    QTextCharFormat format;
    format.setForeground(Theme::of(this).color(Theme::Role::MutedText));
    end.insertText(line + u'\n', format);
    setUnfolded(true);
    m_text->verticalScrollBar()->setValue(m_text->verticalScrollBar()->maximum());
}

bool OutputStrip::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !m_input->text().isEmpty())
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() != Qt::Key_D || key->modifiers() != Qt::ControlModifier)
        return QWidget::eventFilter(watched, event);
    Q_EMIT inputEnded();
    return true;
}

void OutputStrip::append(const QList<Printed::Piece> &pieces)
{
    QTextCursor end(m_text->document());
    end.movePosition(QTextCursor::End);
    end.beginEditBlock();
    for (const Printed::Piece &piece : pieces) {
        QTextCharFormat format;
        if (piece.stream == SocketEvent::Stream::Stderr)
            format.setForeground(Theme::of(this).color(Theme::Role::Failed));
        if (end.block().length() + piece.text.size() > longestLine)
            end.insertBlock();
        end.insertText(piece.text, format);
    }
    end.endEditBlock();
}

/// Open, it is at least a few lines high; folded, it is no higher than its header.
void OutputStrip::setUnfolded(bool isUnfolded)
{
    m_text->setVisible(isUnfolded);
    m_text->setMinimumHeight(shownLines * m_text->fontMetrics().lineSpacing()
                             + int(2 * m_text->document()->documentMargin()) + 1); // as QPlainTextEdit counts
    setMaximumHeight(isUnfolded ? QWIDGETSIZE_MAX : layout()->minimumSize().height());
    m_fold->setArrowType(isUnfolded ? Qt::DownArrow : Qt::RightArrow);
    showHeader();
}

void OutputStrip::showHeader()
{
    const bool isEmpty = m_text->document()->isEmpty();
    m_fold->setEnabled(!isEmpty);
    QString summary;
    if (isEmpty)
        summary = tr("nothing printed yet");
    else if (m_text->isHidden())
        summary = m_text->document()->lastBlock().text().isEmpty()
            ? m_text->document()->lastBlock().previous().text()
            : m_text->document()->lastBlock().text();
    m_summary->setText(
        m_summary->fontMetrics().elidedText(summary.left(400), Qt::ElideRight, qMax(0, m_summary->width())));
}

void OutputStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        setUnfolded(!m_text->isHidden());
    if (event->type() == QEvent::PaletteChange && !m_actor.isNull()) {
        m_printed.forget(); // written again in the new colours
        refresh(m_actor);
    }
}

void OutputStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showHeader();
}

void OutputStrip::retranslate()
{
    m_fold->setText(tr("Output"));
    m_fold->setToolTip(tr("What the program prints; shows or hides it"));
    m_input->setPlaceholderText(tr("input for the program, ended by Return"));
    m_input->setAccessibleName(tr("Input for the program"));
    m_input->setToolTip(tr("What input() and sys.stdin read. Ctrl+D in an empty line ends the input."));
    showHeader();
}
