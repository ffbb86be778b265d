// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <QSocketNotifier>

/// This process's standard output. SIGPIPE is ignored from the first object on.
///
/// Windows: a write waits for its reader whatever the other descriptor says, and that nobody reads any more
/// is noticed at the next write.
class StandardOutput : public QObject
{
    Q_OBJECT
public:
    /// A write that waits for its reader is given up when this descriptor can be read (-1: never).
    explicit StandardOutput(int interrupt, QObject *parent = nullptr);

    /// Writes all of it, waiting for a reader that is slow; nothing any more once closed() has been told.
    void write(const QByteArray &bytes);

Q_SIGNALS:
    /// Nobody reads any more, or the reader was not waited for. Told once.
    void closed();

private:
    void close();

    int m_interrupt;
    std::unique_ptr<QSocketNotifier> m_hangUp; ///< null on Windows
    bool m_isClosed = false;
};
