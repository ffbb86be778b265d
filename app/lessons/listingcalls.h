// SPDX-License-Identifier: MIT
#pragma once

#include "kernelwatch.h"
#include "pythonerror.h"
#include "value.h"

#include <QMap>

/// Makes the calls of a listing that runs: those of its sockets, on real ones, and print().
///
/// A call is given what CPython's is given, and raises what it raises for arguments it cannot use. One that
/// waits leaves nothing behind but a signal to come.
class ListingCalls : public QObject
{
    Q_OBJECT
public:
    ListingCalls(KernelWatch &watch, Reporter &reporter, const QString &file, QObject *parent = nullptr);
    ~ListingCalls() override;

    /// The calls that follow stand in this line.
    void setLine(int line) { m_reporter.setPlace(m_file, m_line = line); }
    /// What the value has under that name. Throws a PythonError.
    static Value attribute(const Value &of, const QString &name);
    /// Calls the value. Nothing where that waits: then ended() will come. Throws a PythonError, or
    /// BeyondTheLessons.
    std::optional<Value> call(const Value &callee, const std::vector<Value> &arguments);
    bool isWaiting() const { return m_isWaiting; }
    /// What the call that has ended gave. Throws the PythonError it raised.
    Value takeResult();
    /// A call that waits raises KeyboardInterrupt.
    void interrupt();
    /// The end of the program: closes the sockets that are still open, as the system does.
    void dropOpen();

Q_SIGNALS:
    /// A call that waited has ended.
    void ended();
    void printed(const QString &text);

private:
    struct Open
    {
        StagedServer *socket;
        int line; ///< that made it
    };

    Value print(const std::vector<Value> &arguments);
    void makeSocket(const std::vector<Value> &arguments);
    void begin(StagedServer &socket, SocketEvent::Call call, const std::vector<Value> &arguments);
    SocketValue own(StagedServer *socket);
    void returned(const SocketEvent &end);
    void raised(const SocketEvent &end);
    void accepted(Connection *connection);
    void finish(Value result);
    void finish();

    KernelWatch &m_watch;
    Reporter &m_reporter;
    QString m_file;
    int m_line = 0;
    QMap<int, Open> m_open; ///< by number
    SocketValue m_called; ///< the socket of the call that has not ended
    std::optional<Value> m_result;
    std::optional<PythonError> m_error;
    SocketEvent m_acceptEnd;
    bool m_isWaiting = false;
};
