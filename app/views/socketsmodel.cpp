// SPDX-License-Identifier: MIT
#include "socketsmodel.h"

#include <algorithm>
#include <QLocale>

namespace {

bool isSame(const SocketsModel::Row &a, const SocketsModel::Row &b)
{
    return a.id == b.id && a.actor == b.actor;
}

/// Whom the handshake that is under way is with: the kernel tells a peer only once that has answered.
Endpoint askedFor(const ActorState *actor, const SocketState &socket)
{
    if (actor)
        for (const SocketEvent &open : actor->openCalls)
            if (open.call == SocketEvent::Call::Connect && open.socket == socket.id)
                return open.peer;
    return {};
}

QString bytes(qint64 count)
{
    return count < 0 ? QString() : QLocale().toString(count);
}

} // namespace

SocketsModel::Row SocketsModel::made(const Scene &scene, const SocketState &socket)
{
    const ActorState *actor = scene.actor(socket.actor);
    Row row;
    row.actor = socket.actor;
    row.id = socket.id;
    row.fd = socket.fd;
    row.local = socket.local;
    row.peer = socket.peer;
    row.state = socket.state;
    row.unread = socket.unread;
    row.unsent = socket.unsent;
    row.in = socket.bytesIn;
    row.out = socket.bytesOut;
    row.waiting = socket.waiting;
    row.backlog = socket.backlog;
    row.isServers = actor && actor->role == ActorState::Role::Server;
    row.isListener = socket.isListener();
    row.isConn = socket.acceptedBy != 0;
    row.isOutside = actor && actor->isOutside;
    row.isOpen = socket.isOpen;
    row.wasReset = socket.wasReset;
    if (row.peer.isNull())
        row.peer = askedFor(actor, socket);
    return row;
}

void SocketsModel::setScene(const Scene &scene)
{
    QList<Row> wanted;
    wanted.reserve(scene.sockets.size());
    for (const SocketState &socket : scene.sockets)
        wanted.append(made(scene, socket));
    const auto rank = [](const Row &row) { return (row.isOpen ? 0 : 2) + (row.isServers ? 0 : 1); };
    std::stable_sort(wanted.begin(), wanted.end(),
                     [&](const Row &a, const Row &b) { return rank(a) < rank(b); });

    for (qsizetype i = m_rows.size() - 1; i >= 0; --i) {
        if (scene.socket(m_rows.at(i).actor, m_rows.at(i).id))
            continue;
        beginRemoveRows({}, int(i), int(i));
        m_rows.removeAt(i);
        endRemoveRows();
    }
    for (int i = 0; i < wanted.size(); ++i) {
        const qsizetype at = find(wanted.at(i), i);
        if (at < 0) {
            beginInsertRows({}, i, i);
            m_rows.insert(i, wanted.at(i));
            endInsertRows();
            continue;
        }
        if (at != i) {
            beginMoveRows({}, int(at), int(at), {}, i);
            m_rows.move(at, i);
            endMoveRows();
        }
        if (m_rows.at(i) != wanted.at(i)) {
            m_rows[i] = wanted.at(i);
            Q_EMIT dataChanged(index(i, 0), index(i, columns - 1));
        }
    }
    const auto isNotServers = [](const Row &row) { return !row.isOpen || !row.isServers; };
    const auto isListening = [](const Row &row) { return row.isOpen && row.isListener; };
    const auto firstOther = std::find_if(m_rows.cbegin(), m_rows.cend(), isNotServers);
    const bool accepts = std::any_of(m_rows.cbegin(), firstOther, isListening);
    m_nextConnection = accepts ? int(firstOther - m_rows.cbegin()) : -1;
}

qsizetype SocketsModel::find(const Row &row, qsizetype from) const
{
    for (qsizetype i = from; i < m_rows.size(); ++i)
        if (isSame(row, m_rows.at(i)))
            return i;
    return -1;
}

int SocketsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int SocketsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant SocketsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    if (role == Qt::DisplayRole)
        return text(row, Column(index.column()));
    if (role == Qt::ToolTipRole)
        return toolTip(row);
    return {};
}

QVariant SocketsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Owner:
        return tr("Owner");
    case Column::Role:
        return tr("Role");
    case Column::Descriptor:
        return tr("fd");
    case Column::Local:
        return tr("Local address");
    case Column::Peer:
        return tr("Peer or queue");
    case Column::State:
        return tr("Kernel state");
    case Column::Unread:
        return tr("Unread bytes");
    case Column::Unsent:
        return tr("Unsent bytes");
    case Column::In:
        return tr("Bytes in");
    case Column::Out:
        return tr("Bytes out");
    }
    return {};
}

QString SocketsModel::role(const Row &row)
{
    if (row.isListener)
        return tr("listener");
    if (row.isConn)
        return tr("conn");
    return tr("socket");
}

QString SocketsModel::peer(const Row &row)
{
    if (!row.isListener)
        return row.peer.toString();
    if (!row.isOpen || row.waiting < 0)
        return {};
    return row.backlog < 0 ? tr("%n waiting", nullptr, row.waiting)
                           : tr("%1 of %2 waiting").arg(row.waiting).arg(row.backlog);
}

QString SocketsModel::state(const Row &row)
{
    if (row.wasReset)
        return tr("reset");
    const QString name = stateName(row.state);
    if (row.isOpen)
        return name;
    // A socket that its program has closed may live on in the kernel: FIN_WAIT2, TIME_WAIT.
    const bool isStale = row.state == SocketEvent::State::Established
        || row.state == SocketEvent::State::Listen || row.state == SocketEvent::State::Close
        || row.state == SocketEvent::State::CloseWait || name.isEmpty();
    return isStale ? stateName(SocketEvent::State::Closed) : name;
}

QString SocketsModel::text(const Row &row, Column column) const
{
    switch (column) {
    case Column::Owner:
        return row.actor;
    case Column::Role:
        return row.isOpen ? role(row) : tr("%1, closed").arg(role(row));
    case Column::Descriptor:
        return row.fd < 0 || !row.isOpen ? QString() : QString::number(row.fd);
    case Column::Local:
        return row.local.toString();
    case Column::Peer:
        return peer(row);
    case Column::State:
        return state(row);
    case Column::Unread:
        return bytes(row.unread);
    case Column::Unsent:
        return bytes(row.unsent);
    case Column::In:
        return bytes(row.in);
    case Column::Out:
        return bytes(row.out);
    }
    return {};
}

QString SocketsModel::toolTip(const Row &row) const
{
    QStringList lines;
    for (int column = 0; column < columns; ++column)
        if (const QString value = text(row, Column(column)); !value.isEmpty())
            lines << tr("%1: %2").arg(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), value);
    return lines.join(u'\n');
}
