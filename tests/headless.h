// SPDX-License-Identifier: MIT
#pragma once

#include "eventjson.h"

#include <functional>
#include <QProcess>
#include <QTest>

/// `socketscope run --headless`, the program itself, without a display: what it prints, and its exit status.
struct Headless
{
    explicit Headless(const QStringList &arguments)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name : {QStringLiteral("DISPLAY"), QStringLiteral("WAYLAND_DISPLAY"),
                                    QStringLiteral("QT_QPA_PLATFORM")})
            environment.remove(name);
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(SOCKETSCOPE_PROGRAM), arguments);
    }
    explicit Headless(const QStringList &files, const QStringList &options)
        : Headless(QStringList {QStringLiteral("run"), QStringLiteral("--headless")} + options + files)
    {
    }
    ~Headless()
    {
        process.kill();
        process.waitForFinished();
    }

    /// Waits for the end and reads the events; every line must be one.
    bool waitForEnd()
    {
        if (!process.waitForFinished(30'000) || process.exitStatus() != QProcess::NormalExit)
            return false;
        return read();
    }
    /// False if something is not an event. What is complete is read.
    bool read()
    {
        while (process.canReadLine()) {
            const QByteArray line = process.readLine();
            const auto event = EventJson::fromLine(line);
            if (!event || event->number != events.size() + 1) {
                qWarning() << "not the next event:" << line;
                return false;
            }
            events += *event;
        }
        return true;
    }
    bool waitFor(const std::function<bool(const SocketEvent &)> &fits)
    {
        return QTest::qWaitFor(
            [&] {
                process.waitForReadyRead(10);
                read();
                return std::any_of(events.cbegin(), events.cend(), fits);
            },
            20'000);
    }
    QString statusOf(const QString &actor) const
    {
        for (const SocketEvent &event : events)
            if (event.kind == SocketEvent::Kind::Exit && event.thread.isEmpty() && event.actor == actor)
                return event.status;
        return {};
    }
    QByteArray outputOf(const QString &actor) const
    {
        QByteArray output;
        for (const SocketEvent &event : events)
            if (event.kind == SocketEvent::Kind::Output && event.actor == actor)
                output += event.data;
        return output;
    }
    qint64 numberOf(const QString &actor, SocketEvent::Kind kind, SocketEvent::Call call) const
    {
        for (const SocketEvent &event : events)
            if (event.actor == actor && event.kind == kind && event.call == call)
                return event.number;
        return 0;
    }

    QProcess process;
    QList<SocketEvent> events;
};
