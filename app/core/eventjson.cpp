// SPDX-License-Identifier: MIT
#include "eventjson.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMetaEnum>

namespace {

QString kindName(SocketEvent::Kind kind)
{
    return QString::fromLatin1(QMetaEnum::fromType<SocketEvent::Kind>().valueToKey(int(kind))).toLower();
}

std::optional<SocketEvent::Kind> kindFromName(const QString &name)
{
    const auto kinds = QMetaEnum::fromType<SocketEvent::Kind>();
    for (int i = 0; i < kinds.keyCount(); ++i)
        if (kindName(SocketEvent::Kind(kinds.value(i))) == name)
            return SocketEvent::Kind(kinds.value(i));
    return {};
}

void put(QJsonObject &object, QLatin1String key, const QString &value)
{
    if (!value.isEmpty())
        object.insert(key, value);
}

void put(QJsonObject &object, QLatin1String key, qint64 value, qint64 absent)
{
    if (value != absent)
        object.insert(key, value);
}

} // namespace

namespace EventJson {

QByteArray toLine(const SocketEvent &event)
{
    using namespace Qt::Literals::StringLiterals;
    QJsonObject object;
    put(object, "n"_L1, event.number, 0);
    object.insert("t_us"_L1, event.timeUs);
    put(object, "actor"_L1, event.actor);
    put(object, "thread"_L1, event.thread);
    object.insert("kind"_L1, kindName(event.kind));
    put(object, "call"_L1, callName(event.call));
    put(object, "id"_L1, qint64(event.id), 0);
    put(object, "file"_L1, event.file);
    put(object, "line"_L1, event.line, 0);
    put(object, "socket"_L1, event.socket, 0);
    put(object, "fd"_L1, event.fd, -1);
    if (event.socket != 0 || event.protocol != SocketEvent::Protocol::Tcp)
        object.insert("proto"_L1, event.protocol == SocketEvent::Protocol::Udp ? "udp"_L1 : "tcp"_L1);
    put(object, "local"_L1, event.local.toString());
    put(object, "peer"_L1, event.peer.toString());
    put(object, "size"_L1, event.size, -1);
    if (!event.data.isEmpty())
        object.insert("data"_L1, QLatin1String(event.data.toBase64()));
    if (event.kind == SocketEvent::Kind::Output)
        object.insert("stream"_L1, event.stream == SocketEvent::Stream::Stderr ? "stderr"_L1 : "stdout"_L1);
    put(object, "text"_L1, event.text);
    put(object, "result"_L1, event.result, 0);
    put(object, "error"_L1, event.error);
    put(object, "errno"_L1, event.errnoName);
    put(object, "state"_L1, stateName(event.state));
    put(object, "unread"_L1, event.unread, -1);
    put(object, "unsent"_L1, event.unsent, -1);
    put(object, "waiting"_L1, event.waiting, -1);
    put(object, "backlog"_L1, event.backlog, -1);
    put(object, "count"_L1, event.count, 1);
    put(object, "seconds_left"_L1, event.secondsLeft, -1);
    if (event.late)
        object.insert("late"_L1, true);
    put(object, "status"_L1, event.status);
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<SocketEvent> fromLine(const QByteArray &line)
{
    using namespace Qt::Literals::StringLiterals;
    const auto document = QJsonDocument::fromJson(line);
    if (!document.isObject())
        return {};
    const QJsonObject object = document.object();
    const auto text = [&object](QLatin1String key) { return object.value(key).toString(); };
    const auto integer = [&object](QLatin1String key, int absent) { return object.value(key).toInt(absent); };

    const auto kind = kindFromName(text("kind"_L1));
    if (!kind)
        return {};
    SocketEvent event;
    event.kind = *kind;
    event.number = object.value("n"_L1).toInteger();
    event.timeUs = object.value("t_us"_L1).toInteger();
    event.actor = text("actor"_L1);
    event.thread = text("thread"_L1);
    event.call = callFromName(text("call"_L1));
    event.id = quint64(object.value("id"_L1).toInteger());
    event.file = text("file"_L1);
    event.line = integer("line"_L1, 0);
    event.socket = integer("socket"_L1, 0);
    event.fd = integer("fd"_L1, -1);
    event.protocol = text("proto"_L1) == "udp"_L1 ? SocketEvent::Protocol::Udp : SocketEvent::Protocol::Tcp;
    event.local = Endpoint::fromString(text("local"_L1));
    event.peer = Endpoint::fromString(text("peer"_L1));
    event.size = object.value("size"_L1).toInteger(-1);
    event.data = QByteArray::fromBase64(text("data"_L1).toLatin1()).left(SocketEvent::keptBytes);
    event.stream =
        text("stream"_L1) == "stderr"_L1 ? SocketEvent::Stream::Stderr : SocketEvent::Stream::Stdout;
    event.text = text("text"_L1);
    event.result = integer("result"_L1, 0);
    event.error = text("error"_L1);
    event.errnoName = text("errno"_L1);
    event.state = stateFromName(text("state"_L1));
    event.unread = object.value("unread"_L1).toInteger(-1);
    event.unsent = object.value("unsent"_L1).toInteger(-1);
    event.waiting = integer("waiting"_L1, -1);
    event.backlog = integer("backlog"_L1, -1);
    event.count = qMax(1, integer("count"_L1, 1));
    event.secondsLeft = integer("seconds_left"_L1, -1);
    event.late = object.value("late"_L1).toBool();
    event.status = text("status"_L1);
    return event;
}

} // namespace EventJson
