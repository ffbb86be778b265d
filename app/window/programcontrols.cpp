// SPDX-License-Identifier: MIT
#include "programcontrols.h"

#include "compactparts.h"
#include "noticebar.h"
#include "programpanel.h"
#include "pythonbytes.h"
#include "workbench.h"

#include <QBoxLayout>
#include <QFontDatabase>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace {

/// Of a field that takes what room there is.
constexpr int leastCharacters = 10;

/// A field for so many characters of code, in the size that text has.
class CodeField : public QLineEdit
{
public:
    CodeField(const QString &text, int characters)
        : QLineEdit(text)
        , m_characters(characters)
    {
        // Only the family is set, so that the size stays the one of the window.
        QFont fixed;
        fixed.setFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
        setFont(fixed);
        if (characters > 0)
            setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        const QSize usual = QLineEdit::sizeHint();
        return m_characters > 0 ? sizeFor(m_characters, usual) : usual;
    }
    /// A little less where two panels share a small projector: 127.0.0.1 and a port are seen whole.
    QSize minimumSizeHint() const override
    {
        return sizeFor(m_characters > 0 ? m_characters - m_characters / 5 : leastCharacters,
                       QLineEdit::minimumSizeHint());
    }

private:
    QSize sizeFor(int characters, const QSize &usual) const
    {
        return {fontMetrics().averageCharWidth() * characters + usual.height() / 2, usual.height()};
    }

    int m_characters;
};

QHBoxLayout *makeRow(QWidget *widget)
{
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins({});
    return row;
}

} // namespace

ProgramControls::ProgramControls(ProgramPanel &panel)
    : QObject(&panel)
    , m_panel(panel)
    , m_fields(new QWidget(&panel))
    , m_buttons(new QWidget(&panel))
    , m_fieldRow(makeRow(m_fields))
    , m_buttonRow(makeRow(m_buttons))
{
}

void ProgramControls::start()
{
    if (m_panel.program().state() != Program::State::Running)
        m_panel.runOrPause();
}

void ProgramControls::close()
{
    notice().clear();
    workbench().goLive();
    m_panel.program().stop();
}

bool ProgramControls::isServer() const
{
    return m_panel.isServer();
}

Workbench &ProgramControls::workbench() const
{
    return m_panel.workbench();
}

NoticeBar &ProgramControls::notice() const
{
    return m_panel.notice();
}

QPushButton *ProgramControls::addButton()
{
    auto *button = new CompactButton;
    m_buttonRow->addWidget(button);
    return button;
}

void ProgramControls::setTexts(QPushButton *button, const QString &text, const QString &accessibleName)
{
    button->setText(text);
    button->setAccessibleName(accessibleName);
}

QLineEdit *ProgramControls::addField(QHBoxLayout *row, const QString &text, int characters)
{
    auto *field = new CodeField(text, characters);
    row->addWidget(field);
    connect(field, &QLineEdit::inputRejected, this, [this, field] {
        m_panel.say(tr("The field holds %L1 characters at most; what was typed or pasted beyond is left out.")
                        .arg(field->maxLength()));
    });
    return field;
}

QLabel *ProgramControls::addCaption()
{
    auto *caption = new QLabel;
    caption->setForegroundRole(QPalette::PlaceholderText);
    m_fieldRow->addWidget(caption);
    return caption;
}

void ProgramControls::addSeparator()
{
    auto *line = new QFrame;
    line->setFrameStyle(QFrame::VLine | QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    m_buttonRow->addWidget(line);
}

std::optional<QByteArray> ProgramControls::typedBytes(const QLineEdit &field)
{
    const auto typed = PythonBytes::fromTyped(field.text());
    if (typed.isValid() && !typed.bytes.isEmpty())
        return typed.bytes;
    if (typed.isValid()) {
        m_panel.say(
            tr("The field is empty: there is nothing to send. An empty sendall() sends no byte, and the "
               "peer's recv() goes on waiting."));
        return {};
    }
    m_panel.say(
        tr("The escape at character %1 of the message is not complete: \\x takes two hexadecimal digits, "
           "and a backslash itself is \\\\.")
            .arg(typed.badAt + 1));
    return {};
}
