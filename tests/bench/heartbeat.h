// SPDX-License-Identifier: MIT
#pragma once

#include <QTimer>

/// A beat each 10 ms from the event loop: what is late is what kept the loop from coming round.
class Heartbeat : public QObject
{
    Q_OBJECT
public:
    Heartbeat();

    void start();
    qint64 worstGapUs() const { return m_worstGapUs; }

private:
    void beat();

    QTimer m_timer;
    qint64 m_lastUs = 0;
    qint64 m_worstGapUs = 0;
};
