// SPDX-License-Identifier: MIT
#include "appearance.h"
#include "commandline.h"
#include "headless.h"
#include "headlessrun.h"
#include "housestyle.h"
#include "language.h"
#include "mainwindow.h"
#include "scriptdesk.h"
#include "textsize.h"

#include <cstdio>
#include <cstring>
#include <QApplication>

namespace {

/// A QApplication needs a display. What these ask for does not.
bool needsNoDisplay(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i)
        for (const char *option : {"--headless", "--help", "-h", "--version", "-v", "--help-all"})
            if (std::strcmp(argv[i], option) == 0)
                return true;
    return false;
}

int print(std::FILE *stream, const QString &text, int status)
{
    std::fputs(qPrintable(text), stream);
    return status;
}

int runWindow(const CommandLine &commandLine)
{
    QGuiApplication::setDesktopFileName(QStringLiteral("org.socketscope.Socketscope"));
    HouseStyle::install();
    Appearance::apply(Appearance::Choice::Desktop);
    TextSize::apply();
    MainWindow window;
    window.restoreSettings();
    if (commandLine.lesson > 0 && !window.openLesson(commandLine.lesson))
        return print(stderr, CommandLine::noSuchLesson(QString::number(commandLine.lesson)) + u'\n',
                     HeadlessRun::BadUsage);
    window.show();
    if (!commandLine.python.isEmpty())
        ScriptDesk::setPython(commandLine.python);
    window.scripts().openAll(commandLine.scripts);
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication::setApplicationName(QStringLiteral("Socketscope"));
    QCoreApplication::setApplicationVersion(QStringLiteral(SOCKETSCOPE_VERSION));
    QCoreApplication::setOrganizationName(QStringLiteral("Socketscope"));
    const std::unique_ptr<QCoreApplication> application(
        needsNoDisplay(argc, argv) ? new QCoreApplication(argc, argv) : new QApplication(argc, argv));
    Language::apply();
    const CommandLine commandLine = CommandLine::read(QCoreApplication::arguments());
    switch (commandLine.wish) {
    case CommandLine::Wish::Window:
        return runWindow(commandLine);
    case CommandLine::Wish::Headless:
        return runHeadless(commandLine);
    case CommandLine::Wish::Help:
        return print(stdout, CommandLine::help(), HeadlessRun::EndedWell);
    case CommandLine::Wish::Version:
        return print(stdout, QStringLiteral("Socketscope " SOCKETSCOPE_VERSION "\n"), HeadlessRun::EndedWell);
    case CommandLine::Wish::Fault:
        break;
    }
    return print(stderr, commandLine.fault + u'\n', HeadlessRun::BadUsage);
}
