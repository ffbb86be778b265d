// SPDX-License-Identifier: MIT
#include "eventtext.h"

#include "explain.h"
#include "pythonbytes.h"

#include <QLocale>

using Kind = SocketEvent::Kind;

namespace {

constexpr qsizetype shownBytes = 256; ///< of what was printed

} // namespace

bool EventText::hasRow(const SocketEvent &event)
{
    return event.kind != Kind::Line && !event.isEnd();
}

bool EventText::isCause(const SocketEvent &event)
{
    return event.kind == Kind::Kernel && event.id != 0;
}

bool EventText::isOutside(const SocketEvent &event, const Scene &scene)
{
    if (event.kind != Kind::Kernel)
        return false;
    const ActorState *actor = scene.actor(event.actor);
    return isCause(event) || !actor || actor->isOutside;
}

QString EventText::who(const SocketEvent &event)
{
    if (!isCause(event))
        return event.actor;
    // Of "pid 4711 python3" the name.
    return event.text.isEmpty() ? tr("kernel") : event.text.section(u' ', 2);
}

QString EventText::call(const SocketEvent &event)
{
    switch (event.kind) {
    case Kind::Call:
        return Explain::call(event);
    case Kind::Kernel: {
        const QString text = ends(event.local, event.peer);
        return text.isEmpty() ? tr("no address yet") : text;
    }
    case Kind::Output:
        return event.stream == SocketEvent::Stream::Stdout ? QStringLiteral("stdout")
                                                           : QStringLiteral("stderr");
    case Kind::Signal:
        return event.text;
    case Kind::Drop:
        return tr("last name lost");
    case Kind::Exit:
        return event.thread.isEmpty() ? tr("program's end") : tr("thread's end");
    case Kind::Line:
    case Kind::Return:
    case Kind::Raise:
        break;
    }
    return {};
}

QString EventText::outcome(const SocketEvent &event)
{
    switch (event.kind) {
    case Kind::Kernel: {
        QStringList parts;
        if (event.state != SocketEvent::State::Unknown)
            parts << stateName(event.state);
        if (event.waiting >= 0)
            parts << (event.backlog >= 0 ? tr("%1 of %2 wait").arg(event.waiting).arg(event.backlog)
                                         : tr("%1 wait").arg(event.waiting));
        if (event.unread > 0)
            parts << tr("%L1 B unread").arg(event.unread);
        if (event.unsent > 0)
            parts << tr("%L1 B unsent").arg(event.unsent);
        if (event.secondsLeft >= 0)
            parts << tr("%1 s left").arg(event.secondsLeft);
        return parts.join(QStringLiteral(", "));
    }
    case Kind::Output:
        return QString::fromUtf8(event.data.left(shownBytes)).simplified();
    case Kind::Signal:
        return event.size > 0 ? PythonBytes::repr(event.data, shownBytes) : QString();
    case Kind::Drop:
        return tr("socket closed");
    case Kind::Exit:
        return event.status;
    case Kind::Line:
    case Kind::Call:
    case Kind::Return:
    case Kind::Raise:
        break;
    }
    return {};
}

QString EventText::time(qint64 us)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(double(us) / 1e6, 'f', 3);
}

QString EventText::span(qint64 us)
{
    if (us < 1000)
        return tr("%1 µs").arg(us);
    if (us < 1'000'000)
        return tr("%1 ms").arg(QLocale().toString(double(us) / 1e3, 'f', 1));
    return tr("%1 s").arg(time(us));
}

QString EventText::ends(const Endpoint &local, const Endpoint &peer)
{
    if (local.isNull() || peer.isNull())
        return local.isNull() ? peer.toString() : local.toString();
    return QStringLiteral("%1 → %2").arg(local.toString(), peer.toString());
}
