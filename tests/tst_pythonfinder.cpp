// SPDX-License-Identifier: MIT
#include "pythonfinder.h"

#include <QDir>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

class PythonFinderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFirstIsWhatRuns()
    {
        const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
        QVERIFY2(!python.isEmpty(), "no python3 on this computer");
        const QStringList candidates = PythonFinder::candidates();
        QCOMPARE(candidates.first(), python);
        QCOMPARE(QSet<QString>(candidates.cbegin(), candidates.cend()).size(), candidates.size());
        PythonFinder finder;
        QSignalSpy finished(&finder, &PythonFinder::finished);
        finder.ask({python});
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(finder.found().size(), 1);
        QCOMPARE(finder.found().first().path, python);
        QVERIFY(finder.found().first().version.majorVersion() == 3);
    }

    void whatIsNoPythonIsPassedOver()
    {
        QTemporaryDir folder;
        const auto program = [&](const QString &name, const QByteArray &text) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::WriteOnly))
                file.write(text);
            file.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
            return file.fileName();
        };
        const QString silent = program(QStringLiteral("silent"), "#!/bin/sh\n");
        const QString old = program(QStringLiteral("old"), "#!/bin/sh\necho 3.7.16\n");
        const QString good = program(QStringLiteral("good"), "#!/bin/sh\necho 3.8.0\n");
        const QString broken = program(QStringLiteral("broken"), "#!/nowhere/sh\n");
        PythonFinder finder;
        QSignalSpy finished(&finder, &PythonFinder::finished);
        finder.ask({silent, old, broken, QStringLiteral("/nowhere/python3"), good});
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(finder.found().size(), 2);
        QCOMPARE(finder.found().first().path, old);
        QVERIFY(!finder.found().first().isUsable());
        QCOMPARE(finder.found().last().version, QVersionNumber(3, 8, 0));
        QVERIFY(finder.found().last().isUsable());
    }

    void candidatesOnThePath()
    {
        QTemporaryDir folder;
        const QByteArray path = qgetenv("PATH");
        for (const auto &name : {"python3", "python3.9", "python3.12", "python3-config", "pythonic"}) {
            QFile file(folder.filePath(QLatin1String(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
        }
        QVERIFY(QFile::link(folder.filePath(QStringLiteral("python3.12")),
                            folder.filePath(QStringLiteral("python3.1"))));
        qputenv("PATH", folder.path().toLocal8Bit());
        qputenv("PYENV_ROOT", "/nowhere");
        QStringList names;
        for (const QString &candidate : PythonFinder::candidates())
            names += QFileInfo(candidate).fileName();
        qputenv("PATH", path);
        qunsetenv("PYENV_ROOT");
        QCOMPARE(names.size(), 3); // a link to one that is there is not another
        QCOMPARE(names.first(), QStringLiteral("python3"));
        QVERIFY(names.contains(QStringLiteral("python3.9")));
    }
};

QTEST_GUILESS_MAIN(PythonFinderTest)
#include "tst_pythonfinder.moc"
