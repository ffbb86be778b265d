// SPDX-License-Identifier: MIT
#include "printed.h"

using Kind = SocketEvent::Kind;

namespace {

QString withPictures(QString text)
{
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    for (QChar &c : text)
        if (c < u' ' && c != u'\n' && c != u'\t')
            c = QChar(u'\u2400' + c.unicode());
    return text;
}

} // namespace

Printed::News Printed::read(const QString &actor)
{
    News news;
    if (m_readTo < 0 || actor != m_actor || m_timeline.cursor() < m_readTo) {
        news.isAnew = true;
        m_actor = actor;
        m_readTo = 0;
        m_hasEnded = false;
        restartDecoders();
    }
    for (qint64 n = qMax(m_readTo + 1, m_timeline.first()); n <= m_timeline.cursor(); ++n)
        if (const SocketEvent &event = m_timeline.event(n); event.actor == m_actor)
            take(event, news);
    m_readTo = m_timeline.cursor();

    qsizetype characters = 0;
    for (const Piece &piece : std::as_const(news.pieces))
        characters += piece.text.size();
    for (; characters > keptCharacters; news.pieces.removeFirst())
        characters -= news.pieces.first().text.size();
    return news;
}

void Printed::restartDecoders()
{
    for (QStringDecoder &decoder : m_decoders)
        decoder.resetState();
}

void Printed::take(const SocketEvent &event, News &news)
{
    if (event.kind == Kind::Exit && event.thread.isEmpty()) {
        m_hasEnded = true;
    } else if (m_hasEnded && event.kind != Kind::Kernel) {
        m_hasEnded = false;
        restartDecoders();
        news = {true, {}};
    }
    if (event.kind != Kind::Output)
        return;
    QStringDecoder &decoder = m_decoders[size_t(event.stream)];
    const QString text = withPictures(decoder.decode(event.data));
    if (!news.pieces.isEmpty() && news.pieces.last().stream == event.stream
        && news.pieces.last().text.size() < SocketEvent::keptBytes)
        news.pieces.last().text += text;
    else
        news.pieces.append({text, event.stream});
}
