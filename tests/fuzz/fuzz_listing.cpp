// SPDX-License-Identifier: MIT
#include "parser.h"

/// Whatever bytes a file or an editor holds, the parser gives a tree or a reason with a place in it.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QString source = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const ParsedListing listing = parseListing(source);
    if (listing.error
        && (listing.error->line < 1 || listing.error->column < 1 || listing.error->text.isEmpty()))
        abort();
    return 0;
}
