// SPDX-License-Identifier: MIT
#include "pythonwords.h"

#include <algorithm>
#include <array>

#include <QChar>
#include <QSet>
#include <QStringList>

namespace {

constexpr auto keywords = std::to_array<QStringView>(
    {u"False", u"None",     u"True",  u"and",    u"as",   u"assert", u"async",  u"await",    u"break",
     u"class", u"continue", u"def",   u"del",    u"elif", u"else",   u"except", u"finally",  u"for",
     u"from",  u"global",   u"if",    u"import", u"in",   u"is",     u"lambda", u"nonlocal", u"not",
     u"or",    u"pass",     u"raise", u"return", u"try",  u"while",  u"with",   u"yield"});

constexpr auto methods =
    std::to_array<QStringView>({u"bind", u"listen", u"accept", u"connect", u"send", u"sendall", u"recv",
                                u"shutdown", u"setsockopt", u"close"});

constexpr auto constants = std::to_array<QStringView>(
    {u"AF_INET", u"SOCK_STREAM", u"SOL_SOCKET", u"SO_REUSEADDR", u"SHUT_RD", u"SHUT_WR", u"SHUT_RDWR"});

// Of the module builtins, CPython 3.8 to 3.14 and site's; without print, which the lessons know.
constexpr auto builtinWords =
    "ArithmeticError AssertionError AttributeError BaseException BaseExceptionGroup "
    "BlockingIOError BrokenPipeError BufferError BytesWarning ChildProcessError "
    "ConnectionAbortedError ConnectionError ConnectionRefusedError ConnectionResetError "
    "DeprecationWarning EOFError Ellipsis EncodingWarning EnvironmentError Exception "
    "ExceptionGroup FileExistsError FileNotFoundError FloatingPointError FutureWarning "
    "GeneratorExit IOError ImportError ImportWarning IndentationError IndexError InterruptedError "
    "IsADirectoryError KeyError KeyboardInterrupt LookupError MemoryError ModuleNotFoundError "
    "NameError NotADirectoryError NotImplemented NotImplementedError OSError OverflowError "
    "PendingDeprecationWarning PermissionError ProcessLookupError PythonFinalizationError "
    "RecursionError ReferenceError ResourceWarning RuntimeError RuntimeWarning StopAsyncIteration "
    "StopIteration SyntaxError SyntaxWarning SystemError SystemExit TabError TimeoutError "
    "TypeError UnboundLocalError UnicodeDecodeError UnicodeEncodeError UnicodeError "
    "UnicodeTranslateError UnicodeWarning UserWarning ValueError Warning ZeroDivisionError abs "
    "aiter all anext any ascii bin bool breakpoint bytearray bytes callable chr classmethod "
    "compile complex copyright credits delattr dict dir divmod enumerate eval exec exit filter "
    "float format frozenset getattr globals hasattr hash help hex id input int isinstance "
    "issubclass iter len license list locals map max memoryview min next object oct open ord pow "
    "property quit range repr reversed round set setattr slice sorted staticmethod str sum super "
    "tuple type vars zip";

QSet<QString> split(const char *words)
{
    const QStringList list = QString::fromLatin1(words).split(u' ');
    return QSet(list.begin(), list.end());
}

bool isPrintable(char32_t c)
{
    return QChar::isPrint(c) && !QChar::isSpace(c);
}

template<typename Words> bool contains(const Words &words, QStringView word)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

} // namespace

namespace PythonWords {

bool isKeyword(QStringView word)
{
    return contains(keywords, word);
}

bool isBuiltin(QStringView name)
{
    static const QSet<QString> builtins = split(builtinWords);
    return (name.startsWith(u"__") && name.endsWith(u"__")) || builtins.contains(name.toString());
}

bool isMethod(QStringView name)
{
    return contains(methods, name);
}

bool isConstant(QStringView name)
{
    return contains(constants, name);
}

bool isNameCharacter(char32_t c, bool first)
{
    if (c == U'_' || QChar::isLetter(c) || QChar::category(c) == QChar::Number_Letter)
        return true;
    return !first
        && (QChar::isMark(c) || QChar::category(c) == QChar::Number_DecimalDigit
            || QChar::category(c) == QChar::Punctuation_Connector);
}

QString invalidCharacter(char32_t c)
{
    const QString code = QString::number(uint(c), 16).toUpper().rightJustified(4, u'0');
    if (isPrintable(c))
        return QStringLiteral("invalid character '%1' (U+%2)").arg(QString::fromUcs4(&c, 1), code);
    return QStringLiteral("invalid non-printable character U+%1").arg(code);
}

} // namespace PythonWords
