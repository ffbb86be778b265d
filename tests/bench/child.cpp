// SPDX-License-Identifier: MIT
#include "child.h"

#include <cstdio>
#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QTextStream>

Failure::Failure(const QString &why)
{
    QTextStream(stderr) << why << Qt::endl;
}

Child::Child(const QString &program, const QStringList &arguments, const QStringList &environment)
    : m_name(program + QLatin1Char(' ') + arguments.join(QLatin1Char(' ')))
{
    m_process.setReadChannel(QProcess::StandardError);
    m_process.setStandardOutputFile(QProcess::nullDevice());
    if (!environment.isEmpty())
        m_process.setEnvironment(QProcess::systemEnvironment() + environment);
    m_process.start(program, arguments);
    if (!m_process.waitForStarted())
        throw Failure(m_name + QStringLiteral(": ") + m_process.errorString());
}

Child::Child(const QStringList &role)
    : Child(QCoreApplication::applicationFilePath(), QStringList {QStringLiteral("--as")} + role)
{
}

Child::~Child()
{
    if (m_process.state() != QProcess::NotRunning) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

QJsonObject Child::report(int timeoutMs)
{
    const QDeadlineTimer deadline(timeoutMs);
    QByteArray other; // warnings of Qt's, mostly
    for (;;) {
        while (m_process.canReadLine()) {
            const QByteArray line = m_process.readLine();
            const QJsonDocument document = QJsonDocument::fromJson(line);
            if (document.isObject())
                return document.object();
            other += line;
        }
        if (deadline.hasExpired() || !m_process.waitForReadyRead(int(deadline.remainingTime()))) {
            throw Failure(m_name + QStringLiteral(": it told nothing more\n")
                          + QString::fromLocal8Bit(other));
        }
    }
}

void Child::askToEnd()
{
    m_process.closeWriteChannel();
}

void Child::tell(const QJsonObject &report)
{
    const QByteArray line = QJsonDocument(report).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
    std::fflush(stderr);
}
