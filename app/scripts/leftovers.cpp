// SPDX-License-Identifier: MIT
#include "leftovers.h"

using Kind = SocketEvent::Kind;

namespace {

constexpr qsizetype mostNamed = 4;

} // namespace

void Leftovers::see(const SocketEvent &event)
{
    const bool isOpenSocket = event.kind == Kind::Drop && event.text == QLatin1String("open at exit");
    const bool isThread = event.kind == Kind::Exit && event.status == QLatin1String("still running");
    if (isOpenSocket || isThread)
        m_left += event;
    else if (event.kind == Kind::Exit && event.thread.isEmpty())
        m_status = event.status;
}

QString Leftovers::sentence() const
{
    if (m_left.isEmpty() || m_status == QLatin1String("stopped"))
        return {};
    QStringList names;
    for (const SocketEvent &left : m_left.mid(0, mostNamed))
        names += name(left);
    const int more = int(m_left.size() - names.size());
    if (more > 0)
        names += tr("%n more", nullptr, more);
    return tr("Left at the end, and closed by the system: %1.").arg(names.join(QStringLiteral(", ")));
}

QString Leftovers::name(const SocketEvent &left)
{
    if (left.kind == Kind::Exit)
        return tr("the thread %1 of line %2").arg(left.thread).arg(left.line);
    if (!left.peer.isNull())
        return tr("the connection with %1 of line %2").arg(left.peer.toString()).arg(left.line);
    if (!left.local.isNull())
        return tr("the socket at %1 of line %2").arg(left.local.toString()).arg(left.line);
    return tr("the socket of line %1").arg(left.line);
}
