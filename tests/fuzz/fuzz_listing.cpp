// SPDX-License-Identifier: MIT
#include "instructions.h"
#include "parser.h"

namespace {

/// Every instruction finds what it is about, and goes nowhere but to another one or to the end.
bool isSound(const Instructions &code)
{
    using Does = Instruction::Does;
    for (const Instruction &each : code.list) {
        const auto operand = size_t(each.operand);
        switch (each.does) {
        case Does::Push:
            if (operand >= code.constants.size())
                return false;
            break;
        case Does::Load:
        case Does::Store:
        case Does::Attribute:
            if (operand >= code.names.size())
                return false;
            break;
        case Does::Jump:
        case Does::JumpIfFalse:
        case Does::EnterWith:
            if (operand > code.list.size())
                return false;
            break;
        default:
            if (each.operand < 0)
                return false;
        }
    }
    return true;
}

} // namespace

/// Whatever bytes a file or an editor holds, the parser gives a tree that can be laid out to run, or a reason
/// with a place in it.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    const QString source = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const ParsedListing listing = parseListing(source);
    if (listing.error
        && (listing.error->line < 1 || listing.error->column < 1 || listing.error->text.isEmpty()))
        abort();
    if (!listing.error && !isSound(compileListing(listing.tree)))
        abort();
    return 0;
}
