// SPDX-License-Identifier: MIT
#include "standardoutput.h"

#include <cerrno>
#include <climits>
#include <csignal>
#include <poll.h>
#include <unistd.h>

namespace {

constexpr int patienceMs = 1000;

} // namespace

StandardOutput::StandardOutput(int interrupt, QObject *parent)
    : QObject(parent)
    , m_interrupt(interrupt)
    , m_hangUp(std::make_unique<QSocketNotifier>(STDOUT_FILENO, QSocketNotifier::Exception))
{
    std::signal(SIGPIPE, SIG_IGN);
    // Of a pipe whose reader has gone poll(2) tells POLLERR, whatever it was asked for.
    connect(m_hangUp.get(), &QSocketNotifier::activated, this, &StandardOutput::close);
}

void StandardOutput::write(const QByteArray &bytes)
{
    QByteArrayView rest = bytes;
    while (!m_isClosed && !rest.isEmpty()) {
        pollfd waits[] {{STDOUT_FILENO, POLLOUT, 0}, {m_interrupt, POLLIN, 0}};
        if (::poll(waits, 2, -1) < 0 && errno == EINTR)
            continue;
        // Who interrupts a run may well still read what it tells of its end; who does not read is not waited
        // for.
        if (waits[0].revents == 0 && ::poll(waits, 1, patienceMs) <= 0) {
            close();
            return;
        }
        // So much a pipe takes without waiting, where poll said that it can be written to (pipe(7),
        // PIPE_BUF).
        const auto written = ::write(STDOUT_FILENO, rest.data(), qMin(size_t(rest.size()), size_t(PIPE_BUF)));
        if (written < 0 && errno != EINTR && errno != EAGAIN)
            close();
        else if (written > 0)
            rest = rest.sliced(written);
    }
}

void StandardOutput::close()
{
    m_hangUp->setEnabled(false);
    if (!std::exchange(m_isClosed, true))
        Q_EMIT closed();
}
