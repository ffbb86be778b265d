// SPDX-License-Identifier: MIT
#pragma once

#include "scene.h"

#include <QAbstractTableModel>

/// The scene's sockets as a table, a row a socket: the open ones first, of them the servers', and each
/// program's in the order they were made.
class SocketsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum class Column : quint8 { Owner, Role, Descriptor, Local, Peer, State, Unread, Unsent, In, Out };
    Q_ENUM(Column)
    static constexpr int columns = int(Column::Out) + 1;

    /// What the table knows of one socket.
    struct Row
    {
        QString actor;
        int id = 0;
        int fd = -1;
        Endpoint local;
        Endpoint peer;
        SocketEvent::State state = SocketEvent::State::Unknown;
        qint64 unread = -1;
        qint64 unsent = -1;
        qint64 in = 0;
        qint64 out = 0;
        int waiting = -1;
        int backlog = -1;
        bool isServers = false;
        bool isListener = false;
        bool isConn = false; ///< accept returned it
        bool isOutside = false;
        bool isOpen = true;
        bool wasReset = false;

        friend bool operator==(const Row &, const Row &) = default;
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setScene(const Scene &scene);
    const Row &row(int index) const { return m_rows.at(index); }
    /// Where accept's next connection will stand; -1 while nobody listens.
    int nextConnection() const { return m_nextConnection; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static Row made(const Scene &scene, const SocketState &socket);
    static QString role(const Row &row);
    static QString peer(const Row &row);
    static QString state(const Row &row);
    QString text(const Row &row, Column column) const;
    QString toolTip(const Row &row) const;
    qsizetype find(const Row &row, qsizetype from) const;

    QList<Row> m_rows;
    int m_nextConnection = -1;
};
