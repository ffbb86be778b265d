// SPDX-License-Identifier: MIT
#pragma once

#include "pythonbytes.h"
#include "socketevent.h"

#include <algorithm>
#include <QList>
#include <QMap>
#include <QRegularExpression>
#include <QStringList>

/// Says in what two runs of the same programs differ that must be the same whoever ran them: actor by actor,
/// the calls, their lines, arguments and outcomes, the bytes received, exceptions and their texts, sockets
/// that were dropped, the end, and standard output.
///
/// Not compared: times, ids, descriptors, what the kernel says, `line` events, standard error, and every port
/// but the one the programs are to use. What one call received may have been received by several on the same
/// line. Of an endless b'' five count as all.
class Comparator
{
public:
    struct Run
    {
        QList<SocketEvent> events;
        quint16 port = 0; ///< that the programs name
    };

    /// Empty where the two are the same; else one "actor: …" for each actor and thing.
    static QStringList differences(const Run &ours, const Run &pythons)
    {
        const QMap<QString, Told> a = Comparator(ours.port).tell(ours.events);
        const QMap<QString, Told> b = Comparator(pythons.port).tell(pythons.events);
        QStringList found;
        QStringList actors = a.keys() + b.keys();
        actors.removeDuplicates();
        for (const QString &actor : std::as_const(actors)) {
            const QStringList mine = a[actor].story;
            const QStringList theirs = b[actor].story;
            for (qsizetype i = 0; i < qMax(mine.size(), theirs.size()); ++i) {
                if (mine.value(i) != theirs.value(i)) {
                    found += QStringLiteral("%1: ours: %2 | Python's: %3")
                                 .arg(actor, mine.value(i, nothing()), theirs.value(i, nothing()));
                    break;
                }
            }
            if (a[actor].printed != b[actor].printed)
                found += QStringLiteral("%1 printed: ours: %2 | Python's: %3")
                             .arg(actor, PythonBytes::repr(a[actor].printed.toUtf8()),
                                  PythonBytes::repr(b[actor].printed.toUtf8()));
        }
        return found;
    }

private:
    static constexpr int endless = 5;

    explicit Comparator(quint16 port)
        : m_port(port)
    {
    }

    /// What an actor did, one line a call, a drop or an end.
    struct Told
    {
        QStringList story;
        QString printed;
    };
    /// Calls of recv() one after the other, on one line.
    struct Received
    {
        QString place;
        QByteArray bytes;
        qint64 size = 0;
        int ends = 0; ///< how often it was b''
        bool operator==(const Received &) const = default;
    };
    /// An actor's story as it is being told.
    struct Teller
    {
        QList<SocketEvent> open;
        QMap<int, int> sockets; ///< the numbers as they came up
        Received received;
        Told told;
    };

    static QString nothing() { return QStringLiteral("nothing"); }

    QMap<QString, Told> tell(const QList<SocketEvent> &events) const
    {
        using Kind = SocketEvent::Kind;
        QMap<QString, Teller> tellers;
        for (const SocketEvent &event : events) {
            Teller &teller = tellers[event.actor];
            switch (event.kind) {
            case Kind::Call:
                teller.open += event;
                break;
            case Kind::Return:
            case Kind::Raise:
                tellEnd(teller, event);
                break;
            case Kind::Drop:
                add(teller,
                    QStringLiteral("line %1 drops %2 %3")
                        .arg(QString::number(event.line), socketOf(teller, event.socket), event.text));
                break;
            case Kind::Exit:
                tellExit(teller, event);
                break;
            case Kind::Output:
                if (event.stream == SocketEvent::Stream::Stdout)
                    teller.told.printed += QString::fromUtf8(event.data);
                break;
            case Kind::Line:
            case Kind::Signal:
            case Kind::Kernel:
                break;
            }
        }
        QMap<QString, Told> told;
        for (auto teller = tellers.begin(); teller != tellers.end(); ++teller) {
            flush(*teller);
            teller->told.printed = withoutVarying(teller->told.printed);
            if (!teller->told.story.isEmpty() || !teller->told.printed.isEmpty())
                told.insert(teller.key(), teller->told);
        }
        return told;
    }

    void tellEnd(Teller &teller, const SocketEvent &end) const
    {
        const auto begun = std::find_if(teller.open.begin(), teller.open.end(),
                                        [&](const SocketEvent &call) { return call.id == end.id; });
        const SocketEvent call = begun == teller.open.end() ? SocketEvent() : *begun;
        if (begun != teller.open.end())
            teller.open.erase(begun);
        const QString socket = socketOf(teller, end.socket);
        const QString place =
            QStringLiteral("line %1 %2 %3").arg(QString::number(end.line), callName(end.call), socket);
        if (end.isReceive() && end.kind == SocketEvent::Kind::Return) {
            receive(teller, QStringLiteral("%1 asks for %2").arg(place).arg(call.size), end);
            return;
        }
        if (end.error == QLatin1String("KeyboardInterrupt") && teller.received.ends >= endless)
            return;
        QStringList words {place, argumentsOf(call)};
        if (end.kind == SocketEvent::Kind::Raise)
            words += QStringLiteral("raises %1 %2 %3").arg(end.error, end.errnoName, end.text);
        else if (end.call == SocketEvent::Call::Accept)
            words += QStringLiteral("gives %1 %2 %3")
                         .arg(socketOf(teller, end.result), masked(end.local), masked(end.peer));
        else
            words += QStringLiteral("returns %1").arg(end.call == SocketEvent::Call::Send ? end.size : 0);
        add(teller, words.join(u' '));
    }

    void tellExit(Teller &teller, const SocketEvent &exit) const
    {
        for (const SocketEvent &call : std::as_const(teller.open))
            add(teller,
                QStringLiteral("line %1 %2 never ends").arg(QString::number(call.line), callName(call.call)));
        add(teller,
            QStringLiteral("line %1 exit %2 %3 %4")
                .arg(QString::number(exit.line), exit.status, exit.error, exit.text));
    }

    static void receive(Teller &teller, const QString &place, const SocketEvent &end)
    {
        Received &received = teller.received;
        // Once b'' has come, there is no more to receive.
        if (received.place != place || (received.ends > 0 && end.size > 0))
            flush(teller);
        received.place = place;
        if (end.size > 0) {
            received.bytes += end.data;
            received.size += end.size;
        } else {
            received.ends += end.count;
        }
    }

    static void flush(Teller &teller)
    {
        const Received received = std::exchange(teller.received, {});
        if (received == Received {})
            return;
        if (received.size > 0)
            teller.told.story += QStringLiteral("%1 receives %2 bytes: %3")
                                     .arg(received.place, QString::number(received.size),
                                          PythonBytes::repr(received.bytes.left(SocketEvent::keptBytes)));
        if (received.ends > 0)
            teller.told.story += QStringLiteral("%1 receives b'' %2 times")
                                     .arg(received.place)
                                     .arg(qMin(endless, received.ends));
    }

    void add(Teller &teller, const QString &line) const
    {
        flush(teller);
        teller.told.story += QString(line).replace(QString::number(m_port), QLatin1String("PORT"));
    }

    static QString socketOf(Teller &teller, int number)
    {
        if (number == 0)
            return {};
        if (!teller.sockets.contains(number))
            teller.sockets.insert(number, int(teller.sockets.size()) + 1);
        return QStringLiteral("socket %1").arg(teller.sockets.value(number));
    }

    QString argumentsOf(const SocketEvent &call) const
    {
        using Call = SocketEvent::Call;
        switch (call.call) {
        case Call::Bind:
            return call.local.isNull() ? call.text : masked(call.local);
        case Call::Connect:
            return call.peer.isNull() ? call.text : masked(call.peer);
        case Call::Send:
        case Call::SendAll:
            return QStringLiteral("%1 bytes: %2").arg(call.size).arg(PythonBytes::repr(call.data));
        case Call::Recv:
            return QString::number(call.size);
        default:
            return call.text;
        }
    }

    QString masked(const Endpoint &end) const
    {
        return end.host + (end.port == m_port ? QLatin1String(":PORT") : QLatin1String(":*"));
    }

    /// Ports and descriptors, where one recv() ends and the next begins, and how often b'' came at the end.
    QString withoutVarying(QString printed) const
    {
        printed.replace(QString::number(m_port), QLatin1String("PORT"));
        static const QRegularExpression otherPort(QStringLiteral("(?<=\\('127.0.0.1', )\\d+(?=\\))"));
        printed.replace(otherPort, QStringLiteral("*"));
        static const QRegularExpression descriptor(QStringLiteral("fd=\\d+"));
        printed.replace(descriptor, QStringLiteral("fd=*"));
        // Python 3.10 has the names, later ones the numbers.
        printed.replace(QLatin1String("family=AddressFamily.AF_INET"), QLatin1String("family=2"));
        printed.replace(QLatin1String("type=SocketKind.SOCK_STREAM"), QLatin1String("type=1"));
        static const QRegularExpression more(QStringLiteral("(?<=[^b])'\nb'(?!')"));
        printed.replace(more, QString());
        static const QRegularExpression manyEnds(
            QStringLiteral("((?:^|\n)(?:b''\n){%1})(?:b''\n)+").arg(endless));
        printed.replace(manyEnds, QStringLiteral("\\1"));
        return printed;
    }

    quint16 m_port;
};
