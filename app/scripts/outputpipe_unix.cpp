// SPDX-License-Identifier: MIT
#include "outputpipe.h"

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace {

constexpr int bytesPerRead = 64 * 1024;
constexpr int restMs = 10;
/// A pipe holds 64 KiB unless it was told otherwise; what a program that lives on writes is not waited for.
constexpr int readsAtTheEnd = 16;

} // namespace

OutputPipe::OutputPipe(QObject *parent)
    : QObject(parent)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        if (m_notifier)
            m_notifier->setEnabled(true);
    });
}

OutputPipe::~OutputPipe()
{
    closeEnd(m_ends[0]);
    closeEnd(m_ends[1]);
}

bool OutputPipe::open()
{
    if (::pipe(m_ends) != 0)
        return false;
    for (const int end : m_ends)
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
    ::fcntl(m_ends[0], F_SETFL, O_NONBLOCK);
    m_notifier = std::make_unique<QSocketNotifier>(m_ends[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        m_notifier->setEnabled(false);
        if (readOnce())
            m_rest.start();
    });
    return true;
}

void OutputPipe::closeWriteEnd()
{
    closeEnd(m_ends[1]);
}

void OutputPipe::readRest()
{
    m_notifier.reset();
    for (int i = 0; i < readsAtTheEnd && readOnce(); ++i) { }
    closeEnd(m_ends[0]);
}

/// False at the end, and where there is nothing now.
bool OutputPipe::readOnce()
{
    QByteArray bytes(bytesPerRead, Qt::Uninitialized);
    const auto count = ::read(m_ends[0], bytes.data(), size_t(bytes.size()));
    if (count < 0)
        return errno == EINTR;
    if (count == 0)
        return false;
    bytes.truncate(count);
    Q_EMIT read(bytes);
    return true;
}

void OutputPipe::closeEnd(int &end)
{
    if (end >= 0)
        ::close(std::exchange(end, -1));
}
