// SPDX-License-Identifier: MIT
#include "procnettcp.h"

#include "linuxtcp.h"

namespace {

using State = SocketEvent::State;

/// Timers are told in ticks of USER_HZ, which is 100 on every Linux (time(7)).
constexpr uint ticksPerSecond = 100;

/// Takes the next field off a line: columns are divided by spaces, a column's parts by colons.
QByteArrayView takeField(QByteArrayView &line)
{
    const auto isGap = [](char c) { return c == ' ' || c == ':'; };
    qsizetype start = 0;
    while (start < line.size() && isGap(line[start]))
        ++start;
    qsizetype end = start;
    while (end < line.size() && !isGap(line[end]))
        ++end;
    const QByteArrayView field = line.sliced(start, end - start);
    line = line.sliced(end);
    return field;
}

struct Fields
{
    QByteArrayView line;
    bool isGood = true;

    void skip() { takeField(line); }
    quint64 number(int base)
    {
        bool ok = false;
        const quint64 value = takeField(line).toULongLong(&ok, base);
        isGood = isGood && ok;
        return value;
    }
    /// 0100007F: four bytes in the machine's order; an IPv6 address is four such words.
    QString address()
    {
        const QByteArrayView hex = takeField(line);
        std::array<quint32, 4> words {};
        const size_t count = size_t(hex.size() / 8);
        isGood = isGood && (hex.size() == 8 || hex.size() == 32);
        for (size_t i = 0; isGood && i < count; ++i)
            words[i] = hex.sliced(qsizetype(i) * 8, 8).toUInt(&isGood, 16);
        if (!isGood)
            return {};
        return LinuxTcp::host(words, count == 4);
    }
};

bool parseRow(QByteArrayView line, KernelTable::Row &row)
{
    Fields fields {line};
    fields.number(10);
    row.local.host = fields.address();
    row.local.port = quint16(fields.number(16));
    row.peer.host = fields.address();
    row.peer.port = quint16(fields.number(16));
    row.state = LinuxTcp::state(uint(fields.number(16)));
    row.unsent = qint64(fields.number(16));
    row.unread = qint64(fields.number(16));
    const quint64 timer = fields.number(16);
    const quint64 ticks = fields.number(16);
    for (int retransmitsUidTimeout = 0; retransmitsUidTimeout < 3; ++retransmitsUidTimeout)
        fields.skip();
    row.inode = fields.number(10);
    if (timer == LinuxTcp::waitTimer)
        row.secondsLeft = int((ticks + ticksPerSecond - 1) / ticksPerSecond);
    LinuxTcp::interpret(row);
    return fields.isGood && row.state != State::Unknown;
}

} // namespace

void ProcNetTcp::parse(QByteArrayView text)
{
    while (!text.isEmpty()) {
        const qsizetype newline = text.indexOf('\n');
        const qsizetype end = newline < 0 ? text.size() : newline;
        KernelTable::Row row;
        if (parseRow(text.first(end), row)) {
            m_byPair.insert({row.local, row.peer}, m_rows.size());
            m_rows.append(row);
        }
        text = text.sliced(newline < 0 ? end : end + 1);
    }
}

std::optional<KernelTable::Row> ProcNetTcp::find(const Endpoint &local, const Endpoint &peer) const
{
    const auto found = m_byPair.constFind({local, peer});
    return found == m_byPair.constEnd() ? std::nullopt : std::optional(m_rows[*found]);
}
