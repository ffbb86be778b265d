// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <QSocketNotifier>

/// SIGINT, SIGTERM and SIGHUP as a Qt signal. One object at a time; the signals do what they did before once
/// it is gone. On Windows Ctrl+C and Ctrl+Break, as SIGINT; there is no signal from another process.
class TerminationSignals : public QObject
{
    Q_OBJECT
public:
    explicit TerminationSignals(QObject *parent = nullptr);
    ~TerminationSignals() override;

    /// Can be read while a signal has come that has not been told: for a poll(2) that would wait for
    /// something else. -1 on Windows.
    int descriptor() const;

Q_SIGNALS:
    void came(int signal);

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};
