// SPDX-License-Identifier: MIT
#include "socketfailure.h"

#include "platform.h"

#include <cerrno>
#include <tuple>

namespace {

QString classOf(int error)
{
    switch (error) {
    case EACCES:
    case EPERM:
        return QStringLiteral("PermissionError");
    case ECONNABORTED:
        return QStringLiteral("ConnectionAbortedError");
    case ECONNREFUSED:
        return QStringLiteral("ConnectionRefusedError");
    case ECONNRESET:
        return QStringLiteral("ConnectionResetError");
    case EPIPE:
        return QStringLiteral("BrokenPipeError");
    case ETIMEDOUT:
        return QStringLiteral("TimeoutError");
    case EAGAIN:
    case EALREADY:
    case EINPROGRESS:
        return QStringLiteral("BlockingIOError");
    default:
        return QStringLiteral("OSError");
    }
}

} // namespace

SocketFailure SocketFailure::fromErrno(int error)
{
    return {classOf(error), Platform::errnoSymbol(error), Platform::errnoText(error)};
}

SocketFailure SocketFailure::fromLookup(Lookup lookup)
{
    const auto [number, name, sentence] = [lookup]() -> std::tuple<int, const char *, const char *> {
        switch (lookup) {
        case Lookup::TryAgain:
            return {-3, "EAI_AGAIN", "Temporary failure in name resolution"};
        case Lookup::NoAddress:
            return {-5, "EAI_NODATA", "No address associated with hostname"};
        case Lookup::WrongFamily:
            return {-9, "EAI_ADDRFAMILY", "Address family for hostname not supported"};
        case Lookup::UnknownName:
            break;
        }
        return {-2, "EAI_NONAME", "Name or service not known"};
    }();
    return {QStringLiteral("gaierror"), QLatin1String(name),
            QStringLiteral("[Errno %1] %2").arg(number).arg(QLatin1String(sentence))};
}

SocketFailure SocketFailure::notANumber()
{
    return {
        QStringLiteral("TypeError"), {}, QStringLiteral("'str' object cannot be interpreted as an integer")};
}

SocketFailure SocketFailure::portOutOfRange(SocketEvent::Call call)
{
    return {QStringLiteral("OverflowError"),
            {},
            QStringLiteral("%1(): port must be 0-65535.").arg(callName(call))};
}

SocketFailure SocketFailure::numberTooLarge()
{
    return {QStringLiteral("OverflowError"), {}, QStringLiteral("signed integer is greater than maximum")};
}

SocketFailure SocketFailure::negativeSize()
{
    return {QStringLiteral("ValueError"), {}, QStringLiteral("negative buffersize in recv")};
}

void SocketFailure::writeTo(SocketEvent &event) const
{
    event.error = errorClass;
    event.errnoName = errnoName;
    event.text = sentence;
}
