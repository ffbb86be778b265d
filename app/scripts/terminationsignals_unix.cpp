// SPDX-License-Identifier: MIT
#include "terminationsignals.h"

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <tuple>
#include <unistd.h>

namespace {

constexpr int signalNumbers[] {SIGINT, SIGTERM, SIGHUP};
/// What a handler may do is little (signal-safety(7)): it writes the number into this pipe.
int ends[2] {-1, -1};

void handle(int number)
{
    const int before = errno;
    const char byte = char(number);
    std::ignore = ::write(ends[1], &byte, 1);
    errno = before;
}

} // namespace

TerminationSignals::TerminationSignals(QObject *parent)
    : QObject(parent)
{
    if (::pipe(ends) != 0)
        return;
    for (const int end : ends) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    for (const int number : signalNumbers) {
        struct sigaction action = {};
        action.sa_handler = handle;
        ::sigaction(number, &action, nullptr);
    }
    m_notifier = std::make_unique<QSocketNotifier>(ends[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        char number = 0;
        while (::read(ends[0], &number, 1) == 1)
            Q_EMIT came(number);
    });
}

TerminationSignals::~TerminationSignals()
{
    for (const int number : signalNumbers)
        std::signal(number, SIG_DFL);
    m_notifier.reset();
    for (int &end : ends)
        ::close(std::exchange(end, -1));
}

int TerminationSignals::descriptor() const
{
    return ends[0];
}
