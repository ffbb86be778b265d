// SPDX-License-Identifier: MIT
#include "listingcalls.h"

#include "listingerror.h"
#include "pythonarguments.h"
#include "pythonwords.h"

using Call = SocketEvent::Call;

namespace {

/// Lib/socket.py, socket.listen(): what it is given where the program gives nothing.
constexpr int usualBacklog = 128;
constexpr int tcp = 6; // IPPROTO_TCP

PythonError attributeError(const QString &text)
{
    return {QStringLiteral("AttributeError"), text, {}};
}

/// What a call that is refused was given, as the tracer tells it.
SocketEvent told(Call call, const std::vector<Value> &arguments)
{
    SocketEvent event;
    event.call = call;
    QStringList texts;
    for (const Value &argument : arguments)
        texts += argument.repr().left(80);
    switch (call) {
    case Call::Listen:
    case Call::Accept:
    case Call::Close:
        break;
    case Call::Recv:
        event.size = arguments.empty() ? -1 : arguments[0].number().value_or(-1);
        break;
    case Call::Send:
    case Call::SendAll:
        if (const auto *bytes = arguments.empty() ? nullptr : arguments[0].as<QByteArray>()) {
            event.size = bytes->size();
            event.data = *bytes;
        }
        break;
    case Call::SetSockOpt:
        if (arguments.size() == 3 && arguments[0].number() && arguments[1].number()) {
            event.text = StagedSocket::optionText(*arguments[0].number(), *arguments[1].number(), texts[2]);
            break;
        }
        [[fallthrough]];
    default:
        event.text = texts.join(QLatin1String(", "));
    }
    return event;
}

} // namespace

ListingCalls::ListingCalls(KernelWatch &watch, Reporter &reporter, const QString &file, QObject *parent)
    : QObject(parent)
    , m_watch(watch)
    , m_reporter(reporter)
    , m_file(file)
{
}

ListingCalls::~ListingCalls()
{
    m_called.reset();
    m_result.reset();
    qDeleteAll(findChildren<StagedSocket *>(Qt::FindDirectChildrenOnly));
}

Value ListingCalls::attribute(const Value &of, const QString &name)
{
    if (const auto *socket = of.as<SocketValue>()) {
        if (PythonWords::isMethod(name))
            return {Value::Method {*socket, callFromName(name)}};
    } else if (const auto *builtin = of.as<Value::Builtin>()) {
        if (*builtin == Value::Builtin::SocketModule) {
            if (const auto constant = Value::socketConstant(name))
                return *constant;
            if (name == QLatin1String("socket"))
                return {Value::Builtin::SocketClass};
            throw attributeError(QStringLiteral("module 'socket' has no attribute '%1'").arg(name));
        }
        if (*builtin == Value::Builtin::SocketClass) {
            if (PythonWords::isMethod(name))
                throw BeyondTheLessons {
                    ListingError::tr("“%1” is called here on the class socket. It belongs to a socket, as "
                                     "socket.socket() makes one.")
                        .arg(name)};
            throw attributeError(QStringLiteral("type object 'socket' has no attribute '%1'").arg(name));
        }
    }
    throw attributeError(QStringLiteral("'%1' object has no attribute '%2'").arg(of.typeName(), name));
}

std::optional<Value> ListingCalls::call(const Value &callee, const std::vector<Value> &arguments)
{
    m_result.reset();
    m_error.reset();
    if (const auto *method = callee.as<Value::Method>()) {
        m_called = method->socket;
        try {
            begin(*method->socket, method->call, arguments);
        } catch (const SocketFailure &why) {
            method->socket->refuse(told(method->call, arguments), why);
        }
    } else if (const auto *builtin = callee.as<Value::Builtin>();
               builtin && *builtin == Value::Builtin::SocketClass) {
        makeSocket(arguments);
    } else if (builtin && *builtin == Value::Builtin::Print) {
        return print(arguments);
    } else {
        throw PythonError::typeError(QStringLiteral("'%1' object is not callable").arg(callee.typeName()));
    }
    m_isWaiting = !m_result && !m_error;
    if (m_isWaiting)
        return {};
    return takeResult();
}

Value ListingCalls::takeResult()
{
    m_called.reset();
    if (const auto error = std::exchange(m_error, {}))
        throw *error;
    return *std::exchange(m_result, {});
}

void ListingCalls::interrupt()
{
    if (const SocketValue socket = m_called)
        socket->interrupt();
}

void ListingCalls::dropOpen()
{
    const auto open = m_open;
    for (const Open &each : open) {
        setLine(each.line);
        each.socket->drop(QStringLiteral("open at exit"));
    }
}

Value ListingCalls::print(const std::vector<Value> &arguments)
{
    QStringList texts;
    for (const Value &argument : arguments)
        texts += argument.str();
    Q_EMIT printed(texts.join(u' ') + u'\n');
    return Value::none();
}

void ListingCalls::makeSocket(const std::vector<Value> &arguments)
{
    if (arguments.size() > 4)
        throw PythonError::typeError(
            QStringLiteral("socket.__init__() takes from 1 to 5 positional arguments but %1 were given")
                .arg(arguments.size() + 1));
    const PythonArguments given(Call::Socket, arguments);
    const auto numberOr = [&](size_t i, qint64 otherwise) {
        if (i >= given.count())
            return otherwise;
        const qint64 number = given.number(i);
        return number == -1 ? otherwise : number;
    };
    const int inet = *Platform::constant(u"AF_INET");
    const int stream = *Platform::constant(u"SOCK_STREAM");
    try {
        const qint64 family = numberOr(0, inet);
        const qint64 type = numberOr(1, stream);
        const qint64 protocol = numberOr(2, 0);
        if (family != inet || type != stream || (protocol != 0 && protocol != tcp)
            || (given.count() > 3 && given[3].typeName() != QLatin1String("NoneType")))
            throw BeyondTheLessons {
                ListingError::tr("Only sockets of socket.AF_INET and socket.SOCK_STREAM, in this "
                                 "order, are known to the lessons.")};
    } catch (const SocketFailure &why) {
        throw PythonError {why.errorClass, why.sentence, {}};
    }
    auto *socket = new StagedServer(m_reporter, this);
    m_watch.watch(socket);
    m_called = own(socket);
    socket->create(Platform::Family::IPv4);
}

void ListingCalls::begin(StagedServer &socket, Call call, const std::vector<Value> &arguments)
{
    const PythonArguments given(call, arguments);
    switch (call) {
    case Call::Bind: {
        const auto [host, port] = given.address();
        socket.bind(host, port);
        break;
    }
    case Call::Connect: {
        const auto [host, port] = given.address();
        socket.connectTo(host, port);
        break;
    }
    case Call::Listen:
        given.require(0, 1);
        socket.listen(QString::number(given.count() ? given.integer(0) : usualBacklog));
        break;
    case Call::Accept:
        given.requireNone();
        socket.accept();
        break;
    case Call::Recv: {
        given.require(1, 2);
        const qint64 size = given.number(0);
        if (given.count() > 1 && given.integer(1) != 0)
            throw BeyondTheLessons {ListingError::tr("Flags are not known to the lessons.")};
        socket.recv(size);
        break;
    }
    case Call::Send:
    case Call::SendAll: {
        given.require(1, 2);
        const QByteArray bytes = given.bytes(0);
        if (given.count() > 1 && given.integer(1) != 0)
            throw BeyondTheLessons {ListingError::tr("Flags are not known to the lessons.")};
        if (call == Call::Send)
            socket.send(bytes);
        else
            socket.sendAll(bytes);
        break;
    }
    case Call::Shutdown:
        given.requireOne();
        socket.shutdown(Platform::Half(given.integer(0)));
        break;
    case Call::SetSockOpt: {
        given.require(3, 3);
        const int level = given.integer(0);
        const int option = given.integer(1);
        if (given[2].as<QByteArray>())
            throw BeyondTheLessons {ListingError::tr("An option of bytes is not known to the lessons.")};
        if (!given.isInteger(2))
            given.bytes(2);
        socket.setOption(level, option, given.integer(2), given[2].repr());
        break;
    }
    case Call::Close:
        given.requireNone();
        socket.close();
        break;
    default:
        Q_UNREACHABLE();
    }
}

SocketValue ListingCalls::own(StagedServer *socket)
{
    connect(socket, &StagedServer::returned, this, &ListingCalls::returned);
    connect(socket, &StagedServer::raised, this, &ListingCalls::raised);
    connect(socket, &StagedServer::accepted, this, &ListingCalls::accepted);
    return SocketValue(socket, [](StagedServer *lost) {
        lost->drop();
        lost->deleteLater();
    });
}

void ListingCalls::returned(const SocketEvent &end)
{
    switch (end.call) {
    case Call::Socket: {
        const int number = end.socket;
        m_open.insert(number, {m_called.get(), m_line});
        connect(m_called.get(), &StagedSocket::closed, this, [this, number] { m_open.remove(number); });
        finish({m_called});
        break;
    }
    case Call::Accept: // goes on in accepted()
        m_acceptEnd = end;
        break;
    case Call::Recv:
        finish({end.data});
        break;
    case Call::Send:
        finish({end.size});
        break;
    default:
        finish(Value::none());
        break;
    }
}

void ListingCalls::accepted(Connection *connection)
{
    auto *socket = static_cast<StagedServer *>(connection);
    socket->setParent(this);
    const int number = socket->number();
    m_open.insert(number, {socket, m_line});
    connect(socket, &StagedSocket::closed, this, [this, number] { m_open.remove(number); });
    const Endpoint peer = m_acceptEnd.peer;
    // Nothing here may hold the new socket while the program goes on: it may lose it at once.
    m_result = Value::tuple({{own(socket)}, Value::tuple({{peer.host}, {qint64(peer.port)}})});
    finish();
}

void ListingCalls::raised(const SocketEvent &end)
{
    const bool isOfTheModule = end.error == QLatin1String("gaierror");
    m_error = {end.error, end.text, isOfTheModule ? QStringLiteral("socket") : QString()};
    finish();
}

void ListingCalls::finish(Value result)
{
    m_result = std::move(result);
    finish();
}

void ListingCalls::finish()
{
    if (std::exchange(m_isWaiting, false))
        Q_EMIT ended();
}
