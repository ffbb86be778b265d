// SPDX-License-Identifier: MIT
#pragma once

#include "statediagramcontent.h"

/// What lies in the kernel between the programs that the state diagram shows: a helper of
/// StateDiagramContent::of().
namespace StateDiagramQueues {

using Content = StateDiagramContent;

/// The two ends of the connection shown; null where there is none, or it is not seen.
struct Ends
{
    const SocketState *client = nullptr;
    const SocketState *server = nullptr;
};

/// Only the kernel tells of it. (An actor that has not started has told nothing either.)
bool isUnseen(const ActorState &actor);
/// The program whose end of a connection has that address; null if it is not seen.
const ActorState *actorAt(const Scene &scene, const Endpoint &local);
/// Both belong to the present runs: a connection that a program had before it was started again is not shown.
Ends endsOf(const Scene &scene, const ActorState &server, const ActorState &client);

/// The queue that accept() takes from, and the first outsider in it.
Content::Queue backlogOf(const Scene &scene, const ActorState &server, const Ends &ends,
                         std::optional<Content::Chip> *outsider);
/// True where the client was the last to receive, or the server to send.
bool readsLast(const ActorState &server, const ActorState &client);
/// The bytes on their way from one end to the other. isWaiting: that one is not accepted yet.
Content::Queue bufferOf(const ActorState &writer, const ActorState &reader, const SocketState *from,
                        const SocketState *to, bool isWaiting);

/// The longest of what these boxes usually hold, so that they keep their size while numbers come and go.
QStringList longBacklogCounts();
QStringList longBacklogHints();
QStringList longBufferCounts();
QStringList longBufferHints();

} // namespace StateDiagramQueues
