// SPDX-License-Identifier: MIT
#include "lessontext.h"

#include "theme.h"

#include <QEvent>
#include <QFontDatabase>
#include <QTextBlock>

namespace {

constexpr int fewestLines = 6;
constexpr double lineHeightFactor = 1.18;
constexpr int gap = 8;

} // namespace

LessonText::LessonText(QWidget *parent)
    : QTextBrowser(parent)
{
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDocumentMargin(0);
    viewport()->setAutoFillBackground(false);
}

void LessonText::setProse(const QString &markdown)
{
    m_markdown = markdown;
    typeset();
    moveCursor(QTextCursor::Start);
}

QSize LessonText::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 16, fontMetrics().lineSpacing() * fewestLines};
}

QVariant LessonText::loadResource(int, const QUrl &)
{
    return {};
}

void LessonText::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        typeset();
}

void LessonText::typeset()
{
    document()->setDefaultFont(font());
    document()->setMarkdown(m_markdown,
                            QTextDocument::MarkdownFeatures(QTextDocument::MarkdownNoHTML)
                                | QTextDocument::MarkdownDialectGitHub);
    const Theme theme = Theme::of(this);
    const QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    const double lineHeight = fontMetrics().lineSpacing() * lineHeightFactor;
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        cursor.setPosition(block.position());
        const bool isHeading = block.blockFormat().headingLevel() > 0;
        const bool isCode = block.blockFormat().hasProperty(QTextFormat::BlockCodeFence);
        QTextBlockFormat format = block.blockFormat();
        format.setTopMargin(isHeading && block != document()->begin() ? gap : 0);
        format.setBottomMargin(isHeading ? gap / 4 : gap);
        format.setLineHeight(lineHeight, QTextBlockFormat::FixedHeight); // also where code stands in it
        if (isCode) {
            format.setNonBreakableLines(false); // a line that is to be typed is to be seen to its end
            format.setBackground(theme.color(Theme::Role::Background));
            // The lines of one block of code belong together.
            const bool goesOn = block.next().blockFormat().hasProperty(QTextFormat::BlockCodeFence);
            format.setBottomMargin(goesOn ? 0 : gap);
        }
        cursor.setBlockFormat(format);
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextFragment fragment = part.fragment();
            QTextCharFormat letters = fragment.charFormat();
            if (isHeading) {
                letters.setFontWeight(QFont::Bold);
                letters.setProperty(QTextFormat::FontSizeAdjustment, 0);
                letters.setForeground(theme.color(Theme::Role::MutedText));
            }
            if (letters.fontItalic()) {
                letters.setFontItalic(false);
                letters.setFontWeight(QFont::Bold);
            }
            if (letters.fontFixedPitch() || isCode)
                letters.setFontFamilies({fixed.family()});
            letters.setAnchor(false);
            cursor.setPosition(fragment.position());
            cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
            cursor.setCharFormat(letters);
        }
    }
    cursor.endEditBlock();
}
