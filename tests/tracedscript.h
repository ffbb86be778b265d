// SPDX-License-Identifier: MIT
#pragma once

#include "eventjson.h"
#include "testscripts.h"

#include <functional>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

/// The python3.N of this computer, by version; an empty path where one is not installed.
inline QMap<QString, QString> installedPythons()
{
    static QMap<QString, QString> found;
    if (!found.isEmpty())
        return found;
    QStringList folders;
    const QDir versions(QDir::homePath() + QStringLiteral("/.pyenv/versions"));
    for (const QString &version : versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        folders += versions.filePath(version) + QStringLiteral("/bin");
    folders += QProcessEnvironment::systemEnvironment().value(QStringLiteral("PATH")).split(u':');
    for (int minor = 8; minor <= 14; ++minor) {
        const QString version = QStringLiteral("3.%1").arg(minor);
        found[version] = QString();
        for (const QString &folder : std::as_const(folders)) {
            for (const QString &name : {QStringLiteral("/python") + version, QStringLiteral("/python3")}) {
                QProcess python;
                if (!QFile::exists(folder + name) || !found[version].isEmpty())
                    continue;
                python.start(folder + name,
                             {QStringLiteral("-c"),
                              QStringLiteral("import sys; print('%d.%d' % sys.version_info[:2])")});
                // A version manager's stand-in exists for versions that are not there.
                if (python.waitForFinished() && python.exitCode() == 0
                    && python.readAllStandardOutput().trimmed() == version.toLatin1())
                    found[version] = folder + name;
            }
        }
    }
    return found;
}

/// Rows of a test that runs with each of them: column "python", empty for one that is to be skipped.
inline void addPythonRows()
{
    QTest::addColumn<QString>("python");
    const auto pythons = installedPythons();
    for (auto python = pythons.cbegin(); python != pythons.cend(); ++python)
        QTest::newRow(qPrintable(QStringLiteral("python") + python.key())) << python.value();
}

#define SKIP_IF_NOT_INSTALLED(python)                                                                        \
    if (python.isEmpty())                                                                                    \
        QSKIP("not installed");

/// A script under the tracer, with a channel as the window has it.
class TracedScript
{
public:
    TracedScript(const QString &python, const QString &script, const QStringList &arguments = {},
                 const QString &actor = QStringLiteral("server"))
    {
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            m_channel = m_server.nextPendingConnection();
            m_server.close();
            QObject::connect(m_channel, &QTcpSocket::readyRead, &m_server, [this] { read(); });
        });
        m_server.listen(QHostAddress::LocalHost);
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("SOCKETSCOPE_TOKEN"), QStringLiteral("a secret"));
        environment.insert(QStringLiteral("PYTHONDONTWRITEBYTECODE"), QStringLiteral("1"));
        process.setProcessEnvironment(environment);
        const QString tracer = QFINDTESTDATA("../resources/tracer/socketscope_trace.py");
        const QString channel = QStringLiteral("127.0.0.1:%1").arg(m_server.serverPort());
        process.start(python, QStringList {QStringLiteral("-u"), tracer, channel, actor, script} + arguments);
    }

    ~TracedScript()
    {
        process.kill();
        process.waitForFinished();
    }

    void send(const QString &what, QJsonObject command = {})
    {
        command.insert(QStringLiteral("do"), what);
        QTRY_VERIFY(m_channel);
        m_channel->write(QJsonDocument(command).toJson(QJsonDocument::Compact) + '\n');
        m_channel->flush();
    }

    void run() { send(QStringLiteral("run")); }
    void closeChannel() { m_channel->abort(); }
    /// Leaves what comes where it is, as a window that has frozen does.
    void stopReading() { m_channel->setReadBufferSize(1); }

    /// Waits for the next event that fits, beyond the one found last.
    std::optional<SocketEvent> next(const std::function<bool(const SocketEvent &)> &fits)
    {
        std::optional<SocketEvent> found;
        std::ignore = QTest::qWaitFor(
            [&] {
                while (!found && m_seen < events.size()) {
                    if (fits(events[m_seen]))
                        found = events[m_seen];
                    ++m_seen;
                }
                return found.has_value();
            },
            10'000);
        return found;
    }
    std::optional<SocketEvent> nextLine()
    {
        return next([](const SocketEvent &event) { return event.kind == SocketEvent::Kind::Line; });
    }
    std::optional<SocketEvent> nextPause()
    {
        return next([](const SocketEvent &event) { return event.status == QLatin1String("paused"); });
    }
    std::optional<SocketEvent> nextCall(SocketEvent::Call call)
    {
        return next([call](const SocketEvent &event) {
            return event.kind == SocketEvent::Kind::Call && event.call == call;
        });
    }

    /// Waits for its end, and for all it told; every line must have been an event, and have said nothing
    /// else.
    bool waitForEnd()
    {
        const bool hasEnded = QTest::qWaitFor(
            [this] {
                return process.state() == QProcess::NotRunning && m_channel
                    && m_channel->state() == QAbstractSocket::UnconnectedState;
            },
            20'000);
        for (const QByteArray &line : std::as_const(m_rubbish))
            qWarning() << "not an event:" << line;
        return hasEnded && m_rubbish.isEmpty();
    }

    /// "call accept 8", "return accept 8", "drop 9", "line 3", "exit ended", …, of one thread.
    QStringList story(const QString &thread = {}) const
    {
        QStringList told;
        for (const SocketEvent &event : events) {
            if (event.thread != thread)
                continue;
            const QJsonObject object = QJsonDocument::fromJson(EventJson::toLine(event)).object();
            QStringList words;
            for (const char *key : {"kind", "call", "line", "error", "status"})
                if (const auto value = object.value(QLatin1String(key)).toVariant().toString();
                    !value.isEmpty())
                    words += value;
            told += words.join(u' ');
        }
        return told;
    }

    QProcess process;
    QJsonObject hello;
    QList<SocketEvent> events;

private:
    void read()
    {
        m_unread += m_channel->readAll();
        for (qsizetype end = m_unread.indexOf('\n'); end >= 0; end = m_unread.indexOf('\n')) {
            const QByteArray line = m_unread.left(end + 1);
            m_unread.remove(0, end + 1);
            const QJsonObject object = QJsonDocument::fromJson(line).object();
            if (hello.isEmpty()) {
                hello = object;
                continue;
            }
            const auto event = EventJson::fromLine(line);
            if (!event || QJsonDocument::fromJson(EventJson::toLine(*event)).object() != object)
                m_rubbish += line;
            else
                events += *event;
        }
    }

    QTcpServer m_server;
    QTcpSocket *m_channel = nullptr;
    QByteArray m_unread;
    QList<QByteArray> m_rubbish;
    qsizetype m_seen = 0;
};
