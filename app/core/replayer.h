// SPDX-License-Identifier: MIT
#pragma once

#include "pacer.h"
#include "timeline.h"

/// Plays the last conversation again: moves the timeline's cursor, a step a time at the pace, and goes live
/// at its end. It makes no call.
class Replayer : public QObject
{
    Q_OBJECT
public:
    explicit Replayer(Timeline &timeline, Clock &clock = Clock::system(), QObject *parent = nullptr);

    bool isPlaying() const { return m_playing; }
    void setPace(Pace pace) { m_pacer.setPace(pace); }
    /// Starts at the socket() call the last conversation began with.
    void play();
    /// Stops where the cursor is.
    void stop();

Q_SIGNALS:
    void playingChanged(bool playing);

private:
    void setPlaying(bool playing);
    void stepOn();

    Timeline &m_timeline;
    Pacer m_pacer;
    bool m_playing = false;
};
