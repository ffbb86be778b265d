// SPDX-License-Identifier: MIT
#pragma once

#include "comparator.h"
#include "eventjson.h"

#include <csignal>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTcpServer>
#include <QTemporaryDir>

/// Programs under `socketscope run --headless`, by one of its engines, on a free port in the place of 50017.
class HeadlessProgram : public QObject
{
public:
    /// isEndless: it is interrupted, as with Ctrl+C, once it has received b'' five times and its clients have
    /// ended.
    HeadlessProgram(const QString &engine, const QStringList &sources, bool isEndless)
        : m_isEndless(isEndless)
        , m_clients(int(sources.size()) - 1)
    {
        m_run.port = freePort();
        QStringList command {QStringLiteral("run"),       QStringLiteral("--headless"),
                             QStringLiteral("--engine"),  engine,
                             QStringLiteral("--timeout"), QStringLiteral("30")};
        for (qsizetype i = 0; i < sources.size(); ++i) {
            QString source = sources[i];
            source.replace(QLatin1String("50017"), QString::number(m_run.port));
            const QString name = i == 0 ? QStringLiteral("server.py") : QStringLiteral("client%1.py").arg(i);
            QFile file(m_folder.filePath(name));
            file.open(QFile::WriteOnly);
            file.write(source.toUtf8());
            command += file.fileName();
        }
        connect(&m_process, &QProcess::readyReadStandardOutput, this, &HeadlessProgram::read);
        m_process.start(QStringLiteral(SOCKETSCOPE_PROGRAM), command);
    }

    ~HeadlessProgram() override
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    bool hasEnded() const { return m_process.state() == QProcess::NotRunning; }
    int exitCode() const { return m_process.exitCode(); }
    QByteArray errors() { return m_process.readAllStandardError(); }
    const Comparator::Run &run() const { return m_run; }

private:
    /// Below those that the system gives to clients (ip(7), ip_local_port_range), so that none is taken
    /// meanwhile.
    static quint16 freePort()
    {
        static quint16 next = quint16(20'000 + QRandomGenerator::global()->bounded(10'000));
        for (;;) {
            next = next < 30'000 ? quint16(next + 1) : quint16(20'000);
            QTcpServer server;
            if (server.listen(QHostAddress::LocalHost, next))
                return next;
        }
    }

    void read()
    {
        while (m_process.canReadLine()) {
            const auto event = EventJson::fromLine(m_process.readLine());
            if (!event)
                continue;
            m_run.events += *event;
            if (event->kind == SocketEvent::Kind::Return && event->isReceive() && event->size == 0)
                m_ends += event->count;
            if (event->kind == SocketEvent::Kind::Exit)
                --m_clients;
        }
        if (m_isEndless && m_ends >= 5 && m_clients <= 0 && !std::exchange(m_isInterrupted, true))
            ::kill(pid_t(m_process.processId()), SIGINT);
    }

    QTemporaryDir m_folder;
    QProcess m_process;
    Comparator::Run m_run;
    int m_ends = 0;
    bool m_isEndless;
    int m_clients; ///< that have not ended
    bool m_isInterrupted = false;
};
