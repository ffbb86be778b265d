// SPDX-License-Identifier: MIT
#include "appearance.h"
#include "language.h"
#include "mainwindow.h"

#include <cstring>
#include <QApplication>
#include <QCommandLineParser>

namespace {

/// --help and --version need no display, so they are answered before there is a QApplication.
bool wantsOnlyText(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i)
        for (const char *option : {"--help", "-h", "--version", "-v", "--help-all"})
            if (std::strcmp(argv[i], option) == 0)
                return true;
    return false;
}

void parse(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Drive and watch real TCP sockets, one call at a time."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(application);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("Socketscope"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SOCKETSCOPE_VERSION));
    QCoreApplication::setOrganizationName(QStringLiteral("Socketscope"));
    if (wantsOnlyText(argc, argv)) {
        const QCoreApplication application(argc, argv);
        Language::apply();
        parse(application);
        return 0;
    }
    QApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(QStringLiteral("org.socketscope.Socketscope"));
    Language::apply();
    parse(application);
    Appearance::apply(Appearance::Choice::Desktop);
    MainWindow window;
    window.show();
    return QApplication::exec();
}
