// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <QByteArray>
#include <QSocketNotifier>
#include <QTimer>

/// A pipe that a program writes to: its standard output or standard error. Not there on Windows.
///
/// It is read no faster than 64 KiB in 10 ms; what a program writes beyond that stays in the pipe, and once
/// that is full the program waits in its write (pipe(7)). So a flood fills no memory here. QProcess would
/// read on without a bound.
class OutputPipe : public QObject
{
    Q_OBJECT
public:
    explicit OutputPipe(QObject *parent = nullptr);
    ~OutputPipe() override;

    /// False if the system has no pipe left.
    bool open();
    /// The program's end; -1 once closed.
    int writeEnd() const { return m_ends[1]; }
    /// To be called when the program has its copy: else the pipe would never end.
    void closeWriteEnd();
    /// Reads what is in the pipe and closes it: for a program that is gone.
    void readRest();

Q_SIGNALS:
    /// At most 64 KiB.
    void read(const QByteArray &bytes);

private:
    bool readOnce();
    void closeEnd(int &end);

    int m_ends[2] {-1, -1};
    std::unique_ptr<QSocketNotifier> m_notifier;
    QTimer m_rest;
};
