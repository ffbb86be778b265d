// SPDX-License-Identifier: MIT
#include <QDir>
#include <QDirIterator>
#include <QHash>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// Who may include whom, and what a file must and must not hold. The source tree is read as text.
class TestIncludes : public QObject
{
    Q_OBJECT
private:
    struct Folder
    {
        QStringList uses; ///< folders whose headers it may include, itself among them
        QStringList modules; ///< Qt modules it may include, besides QtCore
    };
    const QHash<QString, Folder> m_folders {
        {u"core"_s, {{u"core"_s}, {}}},
        {u"net"_s, {{u"core"_s, u"net"_s}, {u"QtNetwork"_s}}},
        {u"lessons"_s, {{u"core"_s, u"net"_s, u"lessons"_s}, {u"QtNetwork"_s}}},
        {u"scripts"_s, {{u"core"_s, u"net"_s, u"scripts"_s}, {u"QtNetwork"_s}}},
        {u"views"_s, {{u"core"_s, u"views"_s}, {u"QtGui"_s, u"QtWidgets"_s, u"QtSvg"_s}}},
        {u"window"_s,
         {{u"core"_s, u"net"_s, u"lessons"_s, u"scripts"_s, u"views"_s, u"window"_s},
          {u"QtNetwork"_s, u"QtGui"_s, u"QtWidgets"_s, u"QtSvg"_s, u"QtDBus"_s}}},
    };
    const QDir m_source {QStringLiteral(SOCKETSCOPE_SOURCE_DIR)};
    QHash<QString, QString> m_folderOfHeader; ///< "scene.h" is core's
    QHash<QString, QSet<QString>> m_headersOfModule; ///< "QtWidgets": QWidget, qwidget.h, …

    QStringList files(const QString &below, const QStringList &patterns) const
    {
        QStringList found;
        QDirIterator files(m_source.filePath(below), patterns, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            found += m_source.relativeFilePath(files.next());
        found.sort();
        return found;
    }

    QByteArray contents(const QString &path) const
    {
        QFile file(m_source.filePath(path));
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// app/core/scene.cpp is core's; app/main.cpp may do what window may.
    static QString folderOf(const QString &path)
    {
        const QStringList parts = path.split(u'/');
        return parts.size() > 2 ? parts[1] : u"window"_s;
    }

    QString faultOfInclude(const QString &folder, const QString &quote, const QString &header) const
    {
        if (header.contains(".."_L1))
            return u"leads out of its folder"_s;
        const Folder rules = m_folders.value(folder);
        if (quote == "\""_L1) {
            if (header.endsWith(".moc"_L1))
                return {};
            if (!m_folderOfHeader.contains(header))
                return u"is no plain name of a header of app/"_s;
            const QString owner = m_folderOfHeader.value(header);
            return rules.uses.contains(owner) ? QString() : u"belongs to "_s + owner;
        }
        for (auto module = m_headersOfModule.cbegin(); module != m_headersOfModule.cend(); ++module)
            if (!rules.modules.contains(module.key())
                && (header.startsWith(module.key()) || module->contains(header.section(u'/', -1))))
                return u"belongs to "_s + module.key();
        return {};
    }

    /// "app/core/a.cpp:3: <QWidget> belongs to QtWidgets": one line a fault.
    QStringList faultsIn(const QString &path, const QByteArray &text) const
    {
        static const QRegularExpression include(u"^\\s*#\\s*include\\s*([\"<])([^\">]+)"_s);
        static const QRegularExpression banned(
            u"\\b(qDebug|processEvents|QThread::sleep|sleep_for|[mu]sleep|waitFor[A-Z]\\w*)\\b(?=\\s*\\()"_s);
        QStringList faults;
        const QStringList lines = QString::fromUtf8(text).split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const QString code = lines[i].section("//"_L1, 0, 0);
            const QString at = u"%1:%2: "_s.arg(path, QString::number(i + 1));
            if (const auto match = include.match(code); match.hasMatch()) {
                const QString fault = faultOfInclude(folderOf(path), match.captured(1), match.captured(2));
                if (!fault.isEmpty())
                    faults += at + match.captured(2) + u' ' + fault;
            } else if (const auto match = banned.match(code); match.hasMatch()) {
                faults += at + match.captured(1) + u" blocks, or is left over from a search for a mistake"_s;
            }
        }
        return faults;
    }

    static bool hasLicence(const QByteArray &text)
    {
        const QByteArrayList lines = text.split('\n');
        const bool isScript = text.startsWith("#!");
        return lines.value(isScript ? 1 : 0).contains("SPDX-License-Identifier: MIT");
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const QString &path : files(u"app"_s, {u"*.h"_s})) {
            const QString name = path.section(u'/', -1);
            QVERIFY2(!m_folderOfHeader.contains(name), qPrintable(name + u" is there twice"_s));
            m_folderOfHeader.insert(name, folderOf(path));
        }
        QVERIFY(m_folderOfHeader.contains(u"scene.h"_s));
        const QDir headers(QLibraryInfo::path(QLibraryInfo::HeadersPath));
        for (const auto &module : {u"QtNetwork"_s, u"QtGui"_s, u"QtWidgets"_s, u"QtSvg"_s}) {
            const QStringList names = QDir(headers.filePath(module)).entryList(QDir::Files);
            QVERIFY2(names.size() > 5, qPrintable(headers.filePath(module)));
            m_headersOfModule.insert(module, {names.cbegin(), names.cend()});
        }
    }

    void findsWhatIsWrong_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<bool>("isFine");
        const auto row = [](const char *path, const char *line, bool isFine) {
            QTest::addRow("%s in %s", line, path) << QString::fromLatin1(path) << QByteArray(line) << isFine;
        };
        row("app/core/a.cpp", "#include \"scene.h\"", true);
        row("app/core/a.cpp", "#include <QString>", true);
        row("app/core/a.cpp", "#include \"a.moc\"", true);
        row("app/core/a.cpp", "#include <vector>", true);
        row("app/core/a.cpp", "#include \"../core/scene.h\"", false);
        row("app/core/a.cpp", "#include \"core/scene.h\"", false);
        row("app/core/a.cpp", "#include \"nowhere.h\"", false);
        row("app/core/a.cpp", "#include <QWidget>", false);
        row("app/core/a.cpp", "  #  include <QtWidgets/QLabel>", false);
        row("app/core/a.cpp", "#include <qwidget.h>", false);
        row("app/core/a.cpp", "#include <QColor>", false);
        row("app/core/a.cpp", "#include <QTcpSocket>", false);
        row("app/core/a.cpp", "#include \"theme.h\"", false);
        row("app/net/a.cpp", "#include <QTcpSocket>", true);
        row("app/net/a.cpp", "#include <QtNetwork>", true);
        row("app/net/a.cpp", "#include <QtWidgets>", false);
        row("app/net/a.cpp", "#include \"theme.h\"", false);
        row("app/lessons/a.cpp", "#include <QLabel>", false);
        row("app/lessons/a.cpp", "#include <QSvgRenderer>", false);
        row("app/scripts/a.cpp", "#include <QAction>", false);
        row("app/views/a.cpp", "#include \"theme.h\"", true);
        row("app/views/a.cpp", "#include <QWidget>", true);
        row("app/views/a.cpp", "#include <QTcpSocket>", false);
        row("app/window/a.cpp", "#include \"theme.h\"", true);
        row("app/main.cpp", "#include <QApplication>", true);
        row("app/net/a.cpp", "    qDebug() << 1;", false);
        row("app/net/a.cpp", "    socket->waitForConnected(5);", false);
        row("app/window/a.cpp", "    QCoreApplication::processEvents();", false);
        row("app/window/a.cpp", "    QThread::msleep(5);", false);
        row("app/window/a.cpp", "    QThread::sleep(5);", false);
        row("app/net/a.cpp", "    connection->sleep();", true);
        row("app/window/a.cpp", "    // never waitForConnected(): it blocks", true);
        row("app/core/a.cpp", "    QList<const SocketState *> waitingFor(listener);", true);
    }

    void findsWhatIsWrong()
    {
        QFETCH(QString, path);
        QFETCH(QByteArray, line);
        const QStringList faults = faultsIn(path, "// SPDX\n" + line + "\nint last;\n");
        QTEST(faults.isEmpty(), "isFine");
        if (!faults.isEmpty())
            QVERIFY2(faults.first().startsWith(path + u":2: "_s), qPrintable(faults.first()));
    }

    void everyFolderHasItsRule()
    {
        const QStringList folders =
            QDir(m_source.filePath(u"app"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QString &folder : folders)
            QVERIFY2(m_folders.contains(folder), qPrintable(folder));
    }

    void sourcesKeepTheRules()
    {
        const QStringList sources = files(u"app"_s, {u"*.h"_s, u"*.cpp"_s, u"*.c"_s, u"*.mm"_s});
        QVERIFY(sources.size() > 20);
        QStringList faults;
        for (const QString &path : sources)
            faults += faultsIn(path, contents(path));
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void testsIncludePlainNames()
    {
        QStringList faults;
        for (const QString &path : files(u"tests"_s, {u"*.h"_s, u"*.cpp"_s, u"*.c"_s}))
            if (path != "tests/tst_includes.cpp"_L1 && contents(path).contains("#include \"../"))
                faults += path;
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }

    void licenceIsFound()
    {
        QVERIFY(hasLicence("// SPDX-License-Identifier: MIT\n"));
        QVERIFY(hasLicence("#!/bin/sh\n# SPDX-License-Identifier: MIT\n"));
        QVERIFY(!hasLicence("\n// SPDX-License-Identifier: MIT\n"));
        QVERIFY(!hasLicence(""));
    }

    void everySourceNamesItsLicence()
    {
        const QStringList kinds {u"*.h"_s,     u"*.cpp"_s,          u"*.c"_s, u"*.mm"_s, u"*.py"_s,
                                 u"*.cmake"_s, u"CMakeLists.txt"_s, u"*.sh"_s};
        QStringList sources {u"CMakeLists.txt"_s, u".clang-format"_s, u".clang-tidy"_s, u".ci/run"_s};
        for (const auto &below : {u"app"_s, u"resources"_s, u"tests"_s})
            sources += files(below, kinds);
        QStringList faults;
        for (const QString &path : std::as_const(sources)) {
            // What learners' scripts and fuzzers' inputs hold is part of the test.
            if (path.startsWith("tests/scripts/"_L1) || path.contains("/corpus/"_L1))
                continue;
            if (!hasLicence(contents(path)))
                faults += path;
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }
};

QTEST_APPLESS_MAIN(TestIncludes)
#include "tst_includes.moc"
