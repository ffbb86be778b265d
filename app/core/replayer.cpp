// SPDX-License-Identifier: MIT
#include "replayer.h"

Replayer::Replayer(Timeline &timeline, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_timeline(timeline)
    , m_pacer(clock)
{
    connect(&m_pacer, &Pacer::due, this, &Replayer::stepOn);
    connect(&timeline, &Timeline::cleared, this, &Replayer::stop);
}

void Replayer::play()
{
    if (m_timeline.isEmpty())
        return;
    m_timeline.goLive();
    m_timeline.setCursor(m_timeline.scene().conversationStart - 1);
    setPlaying(true);
    m_pacer.request();
}

void Replayer::stop()
{
    m_pacer.cancel();
    setPlaying(false);
}

void Replayer::stepOn()
{
    m_timeline.setCursor(m_timeline.after(m_timeline.cursor()));
    if (m_timeline.cursor() < m_timeline.last()) {
        m_pacer.request();
        return;
    }
    setPlaying(false);
    m_timeline.goLive();
}

void Replayer::setPlaying(bool playing)
{
    if (playing == m_playing)
        return;
    m_playing = playing;
    Q_EMIT playingChanged(playing);
}
