// SPDX-License-Identifier: MIT
#pragma once

#include "clock.h"
#include "socketevent.h"

#include <algorithm>
#include <QPointer>

/// Events for tests of the pictures, which take events from anywhere.
namespace Made {

constexpr qint64 secondUs = 1'000'000;

inline SocketEvent event(SocketEvent::Kind kind, const QString &actor, qint64 timeUs)
{
    SocketEvent event;
    event.kind = kind;
    event.actor = actor;
    event.timeUs = timeUs;
    return event;
}

inline SocketEvent line(const QString &actor, qint64 timeUs, int line,
                        SocketEvent::Call next = SocketEvent::Call::None)
{
    SocketEvent made = event(SocketEvent::Kind::Line, actor, timeUs);
    made.line = line;
    made.call = next;
    return made;
}

/// A call on the socket, made at timeUs.
inline SocketEvent call(const QString &actor, qint64 timeUs, quint64 id, SocketEvent::Call call, int line,
                        int socket = 1)
{
    SocketEvent made = event(SocketEvent::Kind::Call, actor, timeUs);
    made.id = id;
    made.call = call;
    made.line = line;
    made.socket = socket;
    return made;
}

/// The return of a call.
inline SocketEvent returned(const SocketEvent &call, qint64 timeUs, const QByteArray &data = {})
{
    SocketEvent made = call;
    made.kind = SocketEvent::Kind::Return;
    made.timeUs = timeUs;
    made.data = data;
    made.size = data.isNull() ? -1 : data.size();
    return made;
}

/// The exception of a call.
inline SocketEvent raised(const SocketEvent &call, qint64 timeUs, const QString &error,
                          const QString &errnoName, const QString &text)
{
    SocketEvent made = call;
    made.kind = SocketEvent::Kind::Raise;
    made.timeUs = timeUs;
    made.error = error;
    made.errnoName = errnoName;
    made.text = text;
    return made;
}

inline SocketEvent addressInUse(const SocketEvent &bind, qint64 timeUs)
{
    return raised(bind, timeUs, QStringLiteral("OSError"), QStringLiteral("EADDRINUSE"),
                  QStringLiteral("[Errno 98] Address already in use"));
}

/// A clock that stands still until it is told to go on.
class ManualClock : public Clock
{
public:
    qint64 nowUs() const override { return m_nowUs; }
    void callAfter(int ms, QObject *context, std::function<void()> what) override
    {
        m_calls.append({m_nowUs + ms * 1000LL, context, std::move(what)});
    }

    /// Goes on, and makes the calls that come due on the way, in their order.
    void advanceMs(qint64 ms)
    {
        const qint64 untilUs = m_nowUs + ms * 1000;
        const auto isEarlier = [](const Due &a, const Due &b) { return a.atUs < b.atUs; };
        for (;;) {
            const auto next = std::min_element(m_calls.begin(), m_calls.end(), isEarlier);
            if (next == m_calls.end() || next->atUs > untilUs)
                break;
            const Due due = m_calls.takeAt(next - m_calls.begin());
            m_nowUs = due.atUs;
            if (due.context)
                due.what();
        }
        m_nowUs = untilUs;
    }
    /// How many calls are still to come: none where nothing would wake up.
    qsizetype pending() const { return m_calls.size(); }

private:
    struct Due
    {
        qint64 atUs;
        QPointer<QObject> context;
        std::function<void()> what;
    };

    qint64 m_nowUs = 0;
    QList<Due> m_calls;
};

} // namespace Made
