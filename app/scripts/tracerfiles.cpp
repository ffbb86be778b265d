// SPDX-License-Identifier: MIT
#include "tracerfiles.h"

#include <QDir>
#include <QTemporaryDir>

namespace {

/// QTemporaryDir makes a folder that only its owner may enter.
bool writeTo(const QString &folder)
{
    const QDir tracer(QStringLiteral(":/tracer"));
    const QStringList names = tracer.entryList(QDir::Files);
    return !names.isEmpty() && std::all_of(names.cbegin(), names.cend(), [&](const QString &name) {
        return QFile::copy(tracer.filePath(name), folder + u'/' + name);
    });
}

} // namespace

QString TracerFiles::script()
{
    static const QTemporaryDir folder;
    static const bool isWritten = folder.isValid() && writeTo(folder.path());
    return isWritten ? folder.filePath(QStringLiteral("socketscope_trace.py")) : QString();
}
