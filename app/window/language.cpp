// SPDX-License-Identifier: MIT
#include "language.h"

#include <algorithm>
#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;

namespace {

QString english()
{
    return u"en"_s;
}

QString settingsKey()
{
    return u"language"_s;
}

QString &spoken()
{
    static QString code = english();
    return code;
}

/// The languages a person reads, the best one first, as the names of our files have them.
QStringList wanted(const QString &code)
{
    if (!code.isEmpty())
        return {code};
    QStringList names = QLocale::system().uiLanguages();
    names.replaceInStrings(u"-"_s, u"_"_s);
    return names;
}

QString bestOf(const QStringList &names)
{
    const QStringList codes = Language::codes();
    for (const QString &name : names) {
        const QString language = name.section(u'_', 0, 0);
        for (const QString &known : {name, language})
            if (codes.contains(known))
                return known;
    }
    return english();
}

/// Takes the first of the files that is there. The translators are the application's children, so that they
/// live as long as it speaks.
void install(const QString &name, const QStringList &files, const QString &folder)
{
    auto *application = QCoreApplication::instance();
    delete application->findChild<QTranslator *>(name, Qt::FindDirectChildrenOnly);
    auto *translator = new QTranslator(application);
    translator->setObjectName(name);
    const auto isLoaded = [&](const QString &file) { return translator->load(file, folder); };
    if (std::any_of(files.cbegin(), files.cend(), isLoaded))
        QCoreApplication::installTranslator(translator);
}

} // namespace

QStringList Language::codes()
{
    return {english(), u"de"_s, u"sv"_s, u"zh_CN"_s};
}

QString Language::ownName(const QString &code)
{
    if (code == u"de")
        return u"Deutsch"_s;
    if (code == u"sv")
        return u"Svenska"_s;
    if (code == u"zh_CN")
        return u"简体中文"_s;
    return u"English"_s;
}

QString Language::chosen()
{
    const QString code = QSettings().value(settingsKey()).toString();
    return codes().contains(code) ? code : QString();
}

void Language::choose(const QString &code)
{
    QSettings().setValue(settingsKey(), code);
    speak(code);
}

void Language::apply()
{
    speak(chosen());
}

void Language::speak(const QString &code)
{
    spoken() = bestOf(wanted(code));
    // Numbers and dates follow the language, except that the system knows best how its own are written.
    QLocale::setDefault(code.isEmpty() ? QLocale::system() : QLocale(code));
    // Qt has its Swedish texts in a file of the older kind.
    install(u"Qt's own texts"_s, {u"qtbase_"_s + spoken(), u"qt_"_s + spoken()},
            QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(u"Socketscope's texts"_s, {u"socketscope_"_s + spoken()}, u":/translations"_s);
}

QString Language::current()
{
    return spoken();
}
