// SPDX-License-Identifier: MIT
#include "display.h"

#include <QStandardPaths>

Display::Display()
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("Xvfb"));
    if (program.isEmpty())
        return;
    m_server.setStandardErrorFile(QProcess::nullDevice());
    m_server.start(program,
                   {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-nolisten"),
                    QStringLiteral("tcp"), QStringLiteral("-screen"), QStringLiteral("0"),
                    QStringLiteral("1920x1080x24")});
    // It tells its number when it is ready.
    while (m_server.waitForReadyRead(10'000))
        if (m_server.canReadLine()) {
            m_name = QLatin1Char(':') + QString::fromLatin1(m_server.readLine().trimmed());
            return;
        }
}

Display::~Display()
{
    m_server.terminate();
    m_server.waitForFinished();
}

QStringList Display::environment() const
{
    return {QStringLiteral("QT_QPA_PLATFORM=xcb"), QStringLiteral("DISPLAY=") + m_name};
}
