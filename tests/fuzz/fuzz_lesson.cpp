// SPDX-License-Identifier: MIT
#include "lessonreader.h"

/// Whatever bytes a file holds, the reader gives a lesson with steps, or a mistake with a line of the file.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const ReadLesson read = readLesson(text, QStringLiteral("lesson.md"));
    if (!read.mistake && read.lesson.steps.empty())
        abort();
    if (read.mistake
        && (read.mistake->line < 1 || read.mistake->line > text.count(u'\n') + 1
            || read.mistake->expected.isEmpty()))
        abort();
    return 0;
}
