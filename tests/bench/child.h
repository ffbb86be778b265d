// SPDX-License-Identifier: MIT
#pragma once

#include <QException>
#include <QJsonObject>
#include <QProcess>

/// A measurement that came to nothing: what was measured did not answer. Says so on standard error at once.
class Failure : public QException
{
public:
    explicit Failure(const QString &why);
};

/// A process of the benchmark's own: what is measured, or what sends to it, each in a process of its own
/// so that its CPU time and memory are its alone. It tells what it finds as JSON objects, one a line, on
/// standard error; what it prints goes nowhere.
class Child
{
public:
    /// Starts another program.
    Child(const QString &program, const QStringList &arguments, const QStringList &environment = {});
    /// Starts this program in a role, see roles.h.
    explicit Child(const QStringList &role);
    /// Kills it if it still runs.
    ~Child();

    qint64 pid() const { return m_process.processId(); }
    /// The next object it tells. Throws a Failure, with what else it wrote on standard error, if none comes
    /// in that time.
    QJsonObject report(int timeoutMs = 120'000);
    /// Closes its standard input, which is how it is asked to come to an end.
    void askToEnd();

    /// What a child calls: tells an object to the process that started it.
    static void tell(const QJsonObject &report);

private:
    QString m_name;
    QProcess m_process;
};
