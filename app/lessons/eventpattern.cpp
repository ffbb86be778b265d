// SPDX-License-Identifier: MIT
#include "eventpattern.h"

#include "stringliteral.h"

#include <QMetaEnum>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestLine = 4096;

/// Names as a person reads them: a, b, c.
QString list(const QStringList &names)
{
    return names.join(u", "_s);
}

bool isActor(const QString &name)
{
    static const QRegularExpression form(u"^(?:server|client(?: [2-9])?)$"_s);
    return form.match(name).hasMatch();
}

QStringList kindNames()
{
    QStringList names {u"end"_s};
    const auto kinds = QMetaEnum::fromType<SocketEvent::Kind>();
    for (int i = 0; i < kinds.keyCount(); ++i)
        names += QString::fromLatin1(kinds.key(i)).toLower();
    return names;
}

QStringList callNames()
{
    QStringList names;
    const auto calls = QMetaEnum::fromType<SocketEvent::Call>();
    for (int i = 1; i < calls.keyCount(); ++i)
        names += callName(SocketEvent::Call(calls.value(i)));
    return names;
}

QStringList signalNames()
{
    return {u"connected"_s, u"disconnected"_s, u"newConnection"_s, u"readyRead"_s, u"bytesWritten"_s};
}

QStringList stateNames()
{
    QStringList names;
    const auto states = QMetaEnum::fromType<SocketEvent::State>();
    for (int i = 1; i < states.keyCount(); ++i)
        names += stateName(SocketEvent::State(states.value(i)));
    return names;
}

} // namespace

void EventContext::take(const SocketEvent &event)
{
    // An accept's return tells the new connection's address, not the listener's.
    if (!event.local.isNull() && event.result == 0)
        m_addresses.insert({event.actor, event.socket}, event.local);
    takeRun(event);
    takeCall(event);
    m_printedLines.clear();
    if (event.kind == SocketEvent::Kind::Output)
        takeOutput(event);
}

void EventContext::takeRun(const SocketEvent &event)
{
    // The kernel may tell of a socket after its program has ended.
    if (event.kind == SocketEvent::Kind::Kernel)
        return;
    Run &run = m_runs[event.actor];
    if (event.kind == SocketEvent::Kind::Exit) {
        run.isOver = run.isOver || event.thread.isEmpty();
        return;
    }
    if (run.isOver)
        run = {run.number + 1, false, {}};
    if (event.kind == SocketEvent::Kind::Return)
        run.done[callName(event.call)] += event.count;
    else if (event.kind == SocketEvent::Kind::Signal)
        ++run.done[event.text];
}

int EventContext::timesDone(const QString &actor, const QString &callOrSignal) const
{
    return m_runs.value(actor).done.value(callOrSignal);
}

void EventContext::takeCall(const SocketEvent &event)
{
    // A program that ends in a call is in it up to its end.
    if (!m_ended.isEmpty())
        m_openCalls.removeIf([this](const auto &open) { return open.key().first == m_ended; });
    m_ended = event.kind == SocketEvent::Kind::Exit ? event.actor : QString();
    if (event.kind == SocketEvent::Kind::Call)
        m_openCalls.insert({event.actor, event.id}, event.call);
    else if (event.isEnd())
        m_openCalls.remove({event.actor, event.id});
}

bool EventContext::isInCall(const QString &actor, SocketEvent::Call call) const
{
    for (auto open = m_openCalls.cbegin(); open != m_openCalls.cend(); ++open)
        if (open.key().first == actor && open.value() == call)
            return true;
    return false;
}

void EventContext::takeOutput(const SocketEvent &event)
{
    QString &unfinished = m_unfinished[{event.actor, event.stream}];
    unfinished += event.data.isEmpty() ? event.text : QString::fromUtf8(event.data);
    const qsizetype end = unfinished.lastIndexOf(u'\n') + 1;
    m_printedLines = unfinished.left(end);
    unfinished = unfinished.mid(end).left(longestLine);
}

Endpoint EventContext::ownAddress(const SocketEvent &event) const
{
    return m_addresses.value({event.actor, event.socket});
}

QStringList EventPattern::keys()
{
    return {u"actor"_s,  u"kind"_s,    u"call"_s,   u"during"_s, u"after"_s, u"line"_s,   u"size"_s,
            u"unread"_s, u"waiting"_s, u"data"_s,   u"state"_s,  u"text"_s,  u"prints"_s, u"signal"_s,
            u"error"_s,  u"errno"_s,   u"status"_s, u"gives"_s,  u"port"_s};
}

std::optional<QString> EventPattern::set(const QString &key, const QString &value)
{
    if (key == "actor"_L1) {
        m_actor = value;
        return isActor(value) ? std::optional<QString>()
                              : tr("“server”, “client” or “client 2” to “client 9”");
    }
    if (key == "kind"_L1)
        return setKind(value);
    if (key == "call"_L1) {
        m_call = callFromName(value);
        return m_call != SocketEvent::Call::None ? std::optional<QString>()
                                                 : tr("one of the calls %1").arg(list(callNames()));
    }
    if (key == "state"_L1) {
        m_state = stateFromName(value);
        return m_state != SocketEvent::State::Unknown ? std::optional<QString>()
                                                      : tr("one of the states %1").arg(list(stateNames()));
    }
    if (key == "line"_L1) {
        m_line = value.toInt();
        return m_line > 0 ? std::optional<QString>() : tr("the number of a line, from 1");
    }
    if (key == "size"_L1)
        return setNumber(m_size, value);
    if (key == "unread"_L1)
        return setNumber(m_unread, value);
    if (key == "waiting"_L1)
        return setNumber(m_waiting, value);
    if (key == "during"_L1)
        return setDuring(value);
    if (key == "after"_L1)
        return setAfter(value);
    if (key == "data"_L1)
        return setData(value);
    if (key == "gives"_L1)
        return setChoice(m_givesSocket, value, u"socket"_s, u"nothing"_s);
    if (key == "port"_L1)
        return setChoice(m_keepsPort, value, u"same"_s, u"new"_s);
    if (key == "text"_L1)
        return setWord(m_text, value);
    if (key == "error"_L1)
        return setWord(m_error, value);
    if (key == "errno"_L1)
        return setWord(m_errnoName, value);
    if (key == "status"_L1)
        return setWord(m_status, value);
    if (key == "prints"_L1) {
        m_kind = SocketEvent::Kind::Output;
        return setWord(m_prints, value);
    }
    if (key == "signal"_L1) {
        m_kind = SocketEvent::Kind::Signal;
        return setWord(m_signal, value);
    }
    return tr("one of the keys %1").arg(list(keys()));
}

std::optional<QString> EventPattern::setKind(const QString &value)
{
    const qsizetype i = kindNames().indexOf(value);
    if (i < 0)
        return tr("one of the kinds %1").arg(list(kindNames()));
    m_isEnd = i == 0;
    m_kind.reset();
    if (!m_isEnd)
        m_kind = SocketEvent::Kind(QMetaEnum::fromType<SocketEvent::Kind>().value(int(i) - 1));
    return {};
}

std::optional<QString> EventPattern::setNumber(std::optional<Range> &condition, const QString &value)
{
    condition = rangeFrom(value);
    return condition ? std::optional<QString>() : tr("a whole number, or a range such as 1..5, 1.. or ..5");
}

std::optional<QString> EventPattern::setWord(QString &condition, const QString &value)
{
    condition = value;
    return value.isEmpty() ? tr("some text") : std::optional<QString>();
}

std::optional<QString> EventPattern::setDuring(const QString &value)
{
    m_duringActor = value.section(u' ', 0, -2);
    m_duringCall = callFromName(value.section(u' ', -1));
    if (isActor(m_duringActor) && m_duringCall != SocketEvent::Call::None)
        return {};
    return tr("a program and a call, such as “client connect”");
}

std::optional<QString> EventPattern::setAfter(const QString &value)
{
    static const QRegularExpression form(u"^(.+?) ([a-z_]+)(?: ([1-9]\\d{0,3}))?$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(value);
    m_afterActor = match.captured(1);
    m_afterWhat = match.captured(2);
    m_afterTimes = match.captured(3).isEmpty() ? 1 : match.captured(3).toInt();
    if (isActor(m_afterActor) && (callNames() + signalNames()).contains(m_afterWhat))
        return {};
    return tr("a program and a call or signal of it, such as “client close” or “server accept 2”");
}

std::optional<QString> EventPattern::setData(const QString &value)
{
    static const QRegularExpression oneLiteral(u"^b('(?:[^'\\\\]|\\\\.)*'|\"(?:[^\"\\\\]|\\\\.)*\")$"_s);
    if (oneLiteral.match(value).hasMatch()) {
        const StringLiteral literal = StringLiteral::fromToken(value);
        if (literal.problem == StringLiteral::Problem::None) {
            m_data = std::get<QByteArray>(literal.value);
            return {};
        }
    }
    return tr("bytes as Python writes them, such as b'hello\\n'");
}

std::optional<QString> EventPattern::setChoice(std::optional<bool> &condition, const QString &value,
                                               const QString &yes, const QString &no)
{
    if (value != yes && value != no)
        return tr("“%1” or “%2”").arg(yes, no);
    condition = value == yes;
    return {};
}

std::optional<EventPattern::Range> EventPattern::rangeFrom(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{1,18})?(\\.\\.)?(\\d{1,18})?$"_s);
    const auto match = form.match(text);
    const bool hasLeast = !match.captured(1).isEmpty();
    const bool hasMost = !match.captured(3).isEmpty();
    const bool isRange = !match.captured(2).isEmpty();
    if (!match.hasMatch() || (!hasLeast && !hasMost) || (!isRange && hasMost))
        return {};
    const qint64 least = match.captured(1).toLongLong();
    if (!isRange)
        return Range {least, least};
    return Range {least, hasMost ? match.captured(3).toLongLong() : std::numeric_limits<qint64>::max()};
}

bool EventPattern::matches(const SocketEvent &event, const EventContext &context) const
{
    const auto isIn = [](const std::optional<Range> &range, qint64 number) {
        return !range || (number >= 0 && range->contains(number));
    };
    const auto isWord = [](const QString &word, const QString &found) {
        return word.isEmpty() || word == found;
    };
    const auto isPart = [](const QString &part, const QString &found) {
        return part.isEmpty() || found.contains(part);
    };
    const bool isSameCall = m_call == SocketEvent::Call::None || m_call == event.call;
    const bool isSameState = m_state == SocketEvent::State::Unknown || m_state == event.state;
    const bool isSameData =
        !m_data || (m_data == event.data && (event.size < 0 || event.size == event.data.size()));
    const bool isSamePort =
        !m_keepsPort || *m_keepsPort == (event.local.port == context.ownAddress(event).port);
    const bool isDuring = m_duringActor.isEmpty() || context.isInCall(m_duringActor, m_duringCall);
    const bool isAfter =
        m_afterActor.isEmpty() || context.timesDone(m_afterActor, m_afterWhat) >= m_afterTimes;
    return isDuring && isAfter && isWord(m_actor, event.actor) && (!m_kind || m_kind == event.kind)
        && (!m_isEnd || event.isEnd()) && isSameCall && isSameState && (m_line == 0 || m_line == event.line)
        && isIn(m_size, event.size) && isIn(m_unread, event.unread) && isIn(m_waiting, event.waiting)
        && isSameData && isSamePort && (!m_givesSocket || *m_givesSocket == (event.result != 0))
        && isPart(m_text, event.text) && isPart(m_prints, context.printedLines())
        && isWord(m_signal, event.text) && isWord(m_error, event.error)
        && isWord(m_errnoName, event.errnoName) && isPart(m_status, event.status);
}
