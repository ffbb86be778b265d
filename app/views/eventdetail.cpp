// SPDX-License-Identifier: MIT
#include "eventdetail.h"

#include "comboname.h"
#include "eventtext.h"
#include "explain.h"
#include "pictureparts.h"
#include "pythonbytes.h"
#include "theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>

using Kind = SocketEvent::Kind;

EventDetail::EventDetail(const Timeline &timeline, QWidget *parent)
    : QScrollArea(parent)
    , m_timeline(timeline)
    , m_form(new QFormLayout)
    , m_title(new QLabel)
    , m_call(addField())
    , m_outcome(addField())
    , m_took(addField())
    , m_socket(addField())
    , m_place(addField())
    , m_note(addField())
    , m_size(new QLabel)
    , m_format(new QComboBox)
    , m_bytes(new QPlainTextEdit)
{
    QFont bold = font();
    bold.setWeight(QFont::Bold);
    m_title->setFont(bold);
    m_title->setForegroundRole(QPalette::PlaceholderText);
    m_form->setHorizontalSpacing(16);

    m_format->addItems({{}, {}});
    m_bytes->setReadOnly(true);
    m_bytes->setWordWrapMode(QTextOption::WrapAnywhere);
    connect(m_format, &QComboBox::currentIndexChanged, this, &EventDetail::showBytes);

    auto *bytesHead = new QHBoxLayout;
    bytesHead->addWidget(m_size, 1);
    bytesHead->addWidget(m_format);
    auto *all = new QWidget;
    auto *layout = new QVBoxLayout(all);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->addWidget(m_title);
    layout->addLayout(m_form);
    layout->addLayout(bytesHead);
    layout->addWidget(m_bytes, 1);
    layout->addStretch();
    all->setBackgroundRole(QPalette::AlternateBase);
    setWidget(all);
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setFonts();
    retranslate();
}

void EventDetail::retranslate()
{
    const std::pair<Field, QString> captions[] {{m_call, tr("Call")},   {m_outcome, tr("Outcome")},
                                                {m_took, tr("Took")},   {m_socket, tr("Socket")},
                                                {m_place, tr("Place")}, {m_note, tr("Note")}};
    for (const auto &[field, caption] : captions) {
        field.caption->setText(caption);
        field.value->setAccessibleName(caption);
    }
    m_format->setItemText(0, tr("as text"));
    m_format->setItemText(1, tr("as hex"));
    nameComboBox(*m_format, tr("Show bytes"));
    m_bytes->setAccessibleName(tr("Bytes"));
}

QSize EventDetail::sizeHint() const
{
    const double scale = PictureParts::scaleOf(font());
    return {qRound(380 * scale), qRound(165 * scale)};
}

void EventDetail::setFonts()
{
    m_call.value->setFont(PictureParts::fixedFont(font()));
    m_bytes->setFont(PictureParts::fixedFont(font()));
    m_bytes->setMinimumHeight(m_bytes->fontMetrics().lineSpacing() * 4);
}

void EventDetail::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setFonts();
    else if (event->type() == QEvent::LanguageChange)
        retranslate();
}

EventDetail::Field EventDetail::addField()
{
    const Field field {new QLabel, new QLabel};
    field.caption->setForegroundRole(QPalette::PlaceholderText);
    field.caption->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    // What a program sent or printed is never taken for markup.
    field.value->setTextFormat(Qt::PlainText);
    field.value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    field.value->setWordWrap(true);
    m_form->addRow(field.caption, field.value);
    return field;
}

void EventDetail::set(const Field &field, const QString &text)
{
    field.caption->setVisible(!text.isEmpty());
    field.value->setVisible(!text.isEmpty());
    if (field.value->text() != text)
        field.value->setText(text);
}

void EventDetail::showNumber(qint64 number, qint64 nowUs)
{
    const bool isKept = number >= m_timeline.first();
    setVisible(isKept);
    if (!isKept)
        return;
    const SocketEvent &event = m_timeline.event(number);
    const bool isCall = event.kind == Kind::Call;
    const qint64 endNumber = isCall ? m_timeline.endSeen(number) : 0;
    const SocketEvent *end = endNumber > 0 ? &m_timeline.event(endNumber) : nullptr;

    m_title->setText(tr("Row %L1 in full").arg(number));
    m_call.caption->setText(isCall ? tr("Call") : tr("Event"));
    set(m_call, EventText::call(event));
    showOutcome(event, end, nowUs);
    const QString start = EventText::time(event.timeUs - m_timeline.scene().startUs);
    m_took.caption->setText(end ? tr("Took") : tr("Time"));
    set(m_took,
        end ? tr("%1, from %2 s").arg(EventText::span(end->timeUs - event.timeUs), start)
            : tr("%1 s").arg(start));
    set(m_socket, socketText(event, end));
    set(m_place, event.file.isEmpty() ? QString() : tr("line %1 of %2").arg(event.line).arg(event.file));
    set(m_note, event.late ? tr("It became known after later events had been numbered.") : QString());

    m_data = !event.data.isEmpty() || !end ? event.data : end->data;
    const qint64 size = qMax<qint64>(m_data.size(), end && event.data.isEmpty() ? end->size : event.size);
    m_size->setText(size > m_data.size()
                        ? tr("%L1 bytes, of which the first %L2 were kept").arg(size).arg(m_data.size())
                        : tr("%L1 bytes").arg(size));
    for (QWidget *part :
         {static_cast<QWidget *>(m_size), static_cast<QWidget *>(m_format), static_cast<QWidget *>(m_bytes)})
        part->setVisible(!m_data.isEmpty());
    showBytes();
}

void EventDetail::showOutcome(const SocketEvent &event, const SocketEvent *end, qint64 nowUs)
{
    const bool isRaise = end && end->kind == Kind::Raise;
    QString text = EventText::outcome(event);
    if (end) {
        text = Explain::outcome(*end, &event);
    } else if (event.kind == Kind::Call && Scene::isWaiting(event, nowUs)) {
        text = Explain::waiting(m_timeline.scene(), event);
    }
    m_outcome.caption->setText(isRaise ? tr("Raised") : tr("Outcome"));
    QPalette colours = palette();
    if (isRaise)
        colours.setColor(QPalette::WindowText, Theme::of(this).color(Theme::Role::Failed));
    m_outcome.value->setPalette(colours);
    m_outcome.value->setFont(isRaise ? PictureParts::fixedFont(font()) : font());
    set(m_outcome, text);
}

QString EventDetail::socketText(const SocketEvent &event, const SocketEvent *end) const
{
    const SocketState *socket = m_timeline.scene().socket(event.actor, event.socket);
    const int fd = socket ? socket->fd : end && event.fd < 0 ? end->fd : event.fd;
    QString ends =
        socket ? EventText::ends(socket->local, socket->peer) : EventText::ends(event.local, event.peer);
    if (event.socket == 0 || (fd < 0 && ends.isEmpty()))
        return {};
    if (ends.isEmpty())
        ends = tr("still without an address");
    return fd < 0 ? ends : tr("fd %1, %2").arg(QString::number(fd), ends);
}

void EventDetail::showBytes()
{
    const bool isHex = m_format->currentIndex() == 1;
    const QString text = isHex ? PythonBytes::hexDump(m_data) : PythonBytes::repr(m_data);
    // Hexadecimal rows are columns: they may not be broken.
    m_bytes->setLineWrapMode(isHex ? QPlainTextEdit::NoWrap : QPlainTextEdit::WidgetWidth);
    if (m_bytes->toPlainText() != text)
        m_bytes->setPlainText(text);
}
