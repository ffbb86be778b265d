// SPDX-License-Identifier: MIT
#include "stagedsocket.h"

#include "pythontext.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QHostInfo>
#include <QPointer>

using Call = SocketEvent::Call;
using Platform::Family;
using Platform::Outcome;

namespace {

QAbstractSocket::NetworkLayerProtocol protocolOf(Family family)
{
    return family == Family::IPv6 ? QAbstractSocket::IPv6Protocol : QAbstractSocket::IPv4Protocol;
}

bool isPort(const QString &integer)
{
    bool fits = false;
    integer.toUShort(&fits);
    return fits;
}

} // namespace

StagedSocket::StagedSocket(Reporter &reporter, QObject *parent)
    : QObject(parent)
    , m_reporter(reporter)
{
}

StagedSocket::~StagedSocket()
{
    forgetCalls();
    if (isOpen()) {
        Platform::closeSocket(release());
        Q_EMIT closed();
    }
}

void StagedSocket::create(Family family)
{
    m_family = family;
    m_number = m_reporter.newSocket();
    SocketEvent call = eventOf(Call::Socket);
    call.text = QStringLiteral("socket.%1, socket.SOCK_STREAM")
                    .arg(family == Family::IPv6 ? QLatin1String("AF_INET6") : QLatin1String("AF_INET"));
    const quint64 id = begin(call);
    const Outcome outcome = Platform::openSocket(family);
    m_fd = int(outcome.value);
    finish(id, outcome);
}

QString StagedSocket::optionText(qint64 level, qint64 option, const QString &value)
{
    const auto named = [](qint64 number, const QString &name) {
        return Platform::constant(name) == number ? QStringLiteral("socket.") + name
                                                  : QString::number(number);
    };
    return QStringLiteral("%1, %2, %3")
        .arg(named(level, QStringLiteral("SOL_SOCKET")), named(option, QStringLiteral("SO_REUSEADDR")),
             value);
}

void StagedSocket::setOption(int level, int option, int value, const QString &typed)
{
    SocketEvent call = eventOf(Call::SetSockOpt);
    call.text = optionText(level, option, typed.isEmpty() ? QString::number(value) : typed);
    const quint64 id = begin(call);
    finish(id, Platform::setOption(m_fd, level, option, value));
}

void StagedSocket::setReuseAddress(bool on)
{
    setOption(*Platform::constant(u"SOL_SOCKET"), *Platform::constant(u"SO_REUSEADDR"), on);
}

void StagedSocket::bind(const QString &host, const QString &port)
{
    SocketEvent call = eventOf(Call::Bind);
    describe(call, call.local, host, port);
    const quint64 id = begin(call);
    resolve(id, host, port, [this, id](const Endpoint &numeric) {
        const Outcome outcome = Platform::bindTo(m_fd, numeric);
        SocketEvent result;
        result.local = outcome.isOk() ? local() : numeric;
        finish(id, outcome, result);
    });
}

void StagedSocket::close()
{
    const quint64 id = begin(eventOf(Call::Close));
    // As in Python, closing a socket that is closed already does nothing.
    const bool wasOpen = isOpen();
    const Outcome outcome = wasOpen ? closeDescriptor() : Outcome {0, 0};
    finish(id, outcome);
    forgetCalls();
    if (wasOpen)
        Q_EMIT closed();
}

void StagedSocket::drop(const QString &text)
{
    if (!isOpen())
        return;
    SocketEvent event;
    event.kind = SocketEvent::Kind::Drop;
    event.socket = m_number;
    event.fd = m_fd;
    event.text = text;
    closeDescriptor();
    forgetCalls();
    m_reporter.note(event);
    Q_EMIT closed();
}

void StagedSocket::refuse(const SocketEvent &call, const SocketFailure &why)
{
    SocketEvent result;
    result.local = call.local;
    fail(begin(call), why, result);
}

void StagedSocket::interrupt()
{
    stopWaiting();
    const auto calls = m_openCalls.keys();
    for (const quint64 id : calls)
        fail(id, {QStringLiteral("KeyboardInterrupt"), {}, {}});
}

SocketEvent StagedSocket::eventOf(Call call)
{
    SocketEvent event;
    event.call = call;
    return event;
}

void StagedSocket::describe(SocketEvent &call, Endpoint &end, const QString &host, const QString &port)
{
    if (PythonText::isInteger(port) && isPort(port))
        end = {host.isEmpty() ? QStringLiteral("''") : host, port.toUShort()};
    else
        call.text = QStringLiteral("(%1, %2)").arg(PythonText::string(host), PythonText::number(port));
}

quint64 StagedSocket::begin(SocketEvent call)
{
    call.socket = m_number;
    call.fd = m_fd;
    const quint64 id = m_reporter.call(call);
    m_openCalls.insert(id, call.call);
    return id;
}

void StagedSocket::end(quint64 id, SocketEvent result)
{
    result.kind = SocketEvent::Kind::Return;
    result.id = id;
    result.call = m_openCalls.take(id);
    result.socket = m_number;
    if (result.fd < 0)
        result.fd = m_fd;
    m_reporter.returned(id, result);
    Q_EMIT returned(result);
}

void StagedSocket::fail(quint64 id, const SocketFailure &why, SocketEvent result)
{
    result.kind = SocketEvent::Kind::Raise;
    result.id = id;
    result.call = m_openCalls.take(id);
    result.socket = m_number;
    result.fd = m_fd;
    why.writeTo(result);
    m_reporter.raised(id, result);
    Q_EMIT raised(result);
}

void StagedSocket::finish(quint64 id, Outcome outcome, const SocketEvent &result)
{
    if (outcome.isOk())
        end(id, result);
    else
        fail(id, SocketFailure::fromErrno(outcome.error), result);
}

void StagedSocket::adopt(int fd, int number)
{
    m_fd = fd;
    m_number = number;
}

Outcome StagedSocket::closeDescriptor()
{
    return Platform::closeSocket(release());
}

void StagedSocket::forgetCalls()
{
    m_lookup = -1; // one that is under way is not heard
    for (auto call = m_openCalls.cbegin(); call != m_openCalls.cend(); ++call)
        m_reporter.abandon(call.key());
    m_openCalls.clear();
}

void StagedSocket::resolve(quint64 id, const QString &host, const QString &port,
                           const std::function<void(const Endpoint &numeric)> &goOn)
{
    if (!PythonText::isInteger(port)) {
        fail(id, SocketFailure::notANumber());
        return;
    }
    // Python looks the host up before it looks at the port's size.
    const auto withPort = [this, id, port, goOn](const QString &address) {
        if (isPort(port))
            goOn({address, port.toUShort()});
        else
            fail(id, SocketFailure::portOutOfRange(m_openCalls.value(id)));
    };
    if (host.isEmpty()) {
        withPort(m_family == Family::IPv6 ? QStringLiteral("::") : QStringLiteral("0.0.0.0"));
        return;
    }
    const QHostAddress numeric(host);
    if (!numeric.isNull()) {
        if (numeric.protocol() == protocolOf(m_family))
            withPort(numeric.toString());
        else
            fail(id, SocketFailure::fromLookup(SocketFailure::Lookup::WrongFamily));
        return;
    }
    // The application is the receiver, since Qt 6.4 leaks what it would have called of one that is gone.
    const auto heard = [socket = QPointer(this), id, withPort](const QHostInfo &info) {
        if (socket && info.lookupId() == socket->m_lookup)
            socket->lookedUp(id, info, withPort);
    };
    m_lookup = QHostInfo::lookupHost(host, QCoreApplication::instance(), heard);
}

void StagedSocket::lookedUp(quint64 id, const QHostInfo &info,
                            const std::function<void(const QString &)> &goOn)
{
    using Lookup = SocketFailure::Lookup;
    m_lookup = -1;
    if (info.error() != QHostInfo::NoError) {
        const bool isUnknown = info.error() == QHostInfo::HostNotFound;
        fail(id, SocketFailure::fromLookup(isUnknown ? Lookup::UnknownName : Lookup::TryAgain));
        return;
    }
    for (const QHostAddress &address : info.addresses()) {
        if (address.protocol() == protocolOf(m_family)) {
            goOn(address.toString());
            return;
        }
    }
    fail(id, SocketFailure::fromLookup(Lookup::NoAddress));
}

Family familyOf(const QString &host)
{
    return QHostAddress(host).protocol() == QAbstractSocket::IPv6Protocol ? Family::IPv6 : Family::IPv4;
}
