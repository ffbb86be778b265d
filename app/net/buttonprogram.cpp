// SPDX-License-Identifier: MIT
#include "buttonprogram.h"

#include "pythonbytes.h"

using Call = SocketEvent::Call;

namespace {

/// A program that runs freely makes so many calls at most before the event loop comes round.
constexpr int callsPerTurn = 8;
constexpr qsizetype shownBytes = 32;

} // namespace

Call ButtonProgram::callOf(Place place)
{
    switch (place) {
    case Place::None:
        break;
    case Place::Socket:
        return Call::Socket;
    case Place::ReuseAddress:
        return Call::SetSockOpt;
    case Place::Bind:
        return Call::Bind;
    case Place::Listen:
        return Call::Listen;
    case Place::Connect:
        return Call::Connect;
    case Place::Accept:
        return Call::Accept;
    case Place::Recv:
        return Call::Recv;
    case Place::SendAll:
        return Call::SendAll;
    case Place::CloseConnection:
    case Place::CloseSocket:
        return Call::Close;
    }
    return Call::None;
}

ButtonProgram::ButtonProgram(const QString &actor, KernelWatch &watch, Clock &clock, QObject *parent)
    : Program(actor, parent)
    , m_watch(watch)
    , m_reporter(actor, clock)
    , m_pacer(clock)
{
    connect(&m_reporter, &Reporter::happened, this, &Program::happened);
    connect(&m_pacer, &Pacer::due, this, &ButtonProgram::makeNextCall);
}

ButtonProgram::~ButtonProgram()
{
    // Sockets use the reporter to their end, and QObject would delete them only after it.
    qDeleteAll(findChildren<StagedSocket *>(Qt::FindDirectChildrenOnly));
}

QString ButtonProgram::source() const
{
    QString text;
    for (const CodeLine &line : m_listing)
        text += line.text + u'\n';
    return text;
}

bool ButtonProgram::step()
{
    if (isInCall())
        return false;
    m_pacer.cancel();
    begin(State::Paused);
    makeNextCall();
    return true;
}

void ButtonProgram::run()
{
    begin(State::Running);
    if (!isInCall())
        m_pacer.requestNow();
}

void ButtonProgram::pause()
{
    if (state() == State::Running)
        waitAt(m_next);
}

void ButtonProgram::setMessage(const QByteArray &bytes)
{
    if (m_message == bytes)
        return;
    m_message = bytes;
    writeListing();
}

void ButtonProgram::sends(const QByteArray &bytes)
{
    m_hasSendFailed = false;
    m_sent = bytes;
    writeListing();
}

void ButtonProgram::forgetSent()
{
    if (!m_sent || m_hasSendFailed)
        return;
    m_sent.reset();
    writeListing();
}

void ButtonProgram::forgetFailure()
{
    m_hasFailed = false;
    m_hasSendFailed = false;
    forgetSent();
}

void ButtonProgram::setListing(const QList<CodeLine> &listing)
{
    const QString before = source();
    m_listing = listing;
    if (source() != before)
        Q_EMIT sourceChanged();
}

ButtonProgram::CodeLine ButtonProgram::socketLine(const QString &host)
{
    const bool isIPv6 = familyOf(host) == Platform::Family::IPv6;
    return {QStringLiteral("s = socket.socket(socket.%1, socket.SOCK_STREAM)")
                .arg(isIPv6 ? QLatin1String("AF_INET6") : QLatin1String("AF_INET")),
            Place::Socket};
}

QString ButtonProgram::shownMessage() const
{
    return PythonBytes::repr(m_sent ? *m_sent : m_message, shownBytes);
}

void ButtonProgram::goTo(Place place)
{
    m_reporter.setPlace({}, lineOf(place));
}

void ButtonProgram::goOn(Place next, When when)
{
    m_next = next;
    if (state() == State::Paused)
        showNext();
    else if (when == When::AtThePace)
        m_pacer.request();
    else if (m_callsLeft > 0 && isFreeRunning())
        m_isNextDue = true;
    else
        m_pacer.requestNow();
}

void ButtonProgram::waitAt(Place next)
{
    m_next = next;
    m_pacer.cancel();
    setState(State::Paused);
    if (!isInCall())
        showNext();
}

void ButtonProgram::finish(const QString &status)
{
    m_pacer.cancel();
    SocketEvent event;
    event.kind = SocketEvent::Kind::Exit;
    event.status = status;
    m_reporter.note(event);
    setState(State::Ended);
}

void ButtonProgram::finishFailed()
{
    m_hasFailed = true;
    finish(QStringLiteral("failed"));
}

void ButtonProgram::begin(State state)
{
    if (!isUnderWay()) {
        forgetFailure();
        m_next = Place::Socket;
        restart();
    }
    setState(state);
}

void ButtonProgram::makeNextCall()
{
    m_callsLeft = callsPerTurn;
    do {
        --m_callsLeft;
        m_isNextDue = false;
        goTo(m_next);
        makeCall(m_next);
    } while (m_isNextDue);
    m_callsLeft = 0;
}

void ButtonProgram::showNext()
{
    SocketEvent event;
    event.kind = SocketEvent::Kind::Line;
    event.line = lineOf(m_next);
    event.call = callOf(m_next);
    m_reporter.note(event);
}

int ButtonProgram::lineOf(Place place) const
{
    for (qsizetype i = 0; i < m_listing.size(); ++i)
        if (m_listing[i].place == place)
            return int(i) + 1;
    return 0;
}
