// SPDX-License-Identifier: MIT
#pragma once

#include "clock.h"
#include "socketevent.h"

#include <QHash>
#include <QObject>

/// Makes the events of one actor of this process: stamps who, where and when, and pairs a call with its end.
/// Everything one program does goes through its one Reporter, so its lines, ids and sockets agree.
class Reporter : public QObject
{
    Q_OBJECT
public:
    explicit Reporter(const QString &actor, Clock &clock = Clock::system(), QObject *parent = nullptr);

    QString actor() const { return m_actor; }
    /// Where the calls that follow stand in the program's listing.
    void setPlace(const QString &file, int line);
    /// The actor's next socket number.
    int newSocket() { return ++m_lastSocket; }

    /// Reports that a call is entered, just before it is made; returns the id that ends it.
    quint64 call(SocketEvent event);
    /// Reports that the call returned. The event says what came of it; call and place are the call's.
    void returned(quint64 id, SocketEvent event = {});
    /// Reports that the call raised.
    void raised(quint64 id, SocketEvent event);
    /// Reports anything that has no end: a line, a signal, a measurement.
    void note(SocketEvent event);
    /// Forgets a call that will never end, since its socket was closed under it.
    void abandon(quint64 id) { m_open.remove(id); }

Q_SIGNALS:
    void happened(const SocketEvent &event);

private:
    struct OpenCall
    {
        SocketEvent::Call call;
        int socket;
        int line;
        QString file;
    };

    void stampAndEmit(SocketEvent &event);
    void end(quint64 id, SocketEvent &event, SocketEvent::Kind kind);

    Clock &m_clock;
    QString m_actor;
    QString m_file;
    int m_line = 0;
    int m_lastSocket = 0;
    quint64 m_lastId = 0;
    QHash<quint64, OpenCall> m_open;
};
