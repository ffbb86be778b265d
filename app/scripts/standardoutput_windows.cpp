// SPDX-License-Identifier: MIT
#include "standardoutput.h"

#include <cstdio>
#include <fcntl.h>
#include <io.h>

StandardOutput::StandardOutput(int interrupt, QObject *parent)
    : QObject(parent)
    , m_interrupt(interrupt)
{
    ::_setmode(::_fileno(stdout), _O_BINARY); // a line ends as everywhere else
}

void StandardOutput::write(const QByteArray &bytes)
{
    if (m_isClosed)
        return;
    const size_t written = std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
    if (written != size_t(bytes.size()) || std::fflush(stdout) != 0)
        close();
}

void StandardOutput::close()
{
    if (!std::exchange(m_isClosed, true))
        Q_EMIT closed();
}
