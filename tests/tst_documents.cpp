// SPDX-License-Identifier: MIT
#include "documentpairs.h"
#include "lessonlibrary.h"

#include <QDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// The documents in other languages teach the same: listings, checks and the events that decide predictions
/// are those of the English ones.
class TestDocuments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void differencesAreFound_data();
    void differencesAreFound();
    void sentencesMayDiffer();
    void saysTheSame_data();
    void saysTheSame();
    void lessonsCanBeRead_data();
    void lessonsCanBeRead();

private:
    static QString read(const QString &path);
    const QDir m_resources {QStringLiteral(SOCKETSCOPE_SOURCE_DIR "/resources")};
};

QString TestDocuments::read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void TestDocuments::differencesAreFound_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addRow("another order") << u"order: 1"_s << u"order: 2"_s;
    QTest::addRow("a listing's port") << u"50017))"_s << u"50018))"_s;
    QTest::addRow("a listing's comment") << u"import socket\n"_s << u"import socket  # Bibliothek\n"_s;
    QTest::addRow("a listing's string") << u"A Client Connected"_s << u"Ein Client"_s;
    QTest::addRow("a file's name") << u"file=simple-server.py"_s << u"file=server.py"_s;
    QTest::addRow("a check's call") << u"call: bind"_s << u"call: listen"_s;
    QTest::addRow("a check's actor") << u"actor: server"_s << u"actor: client"_s;
    QTest::addRow("a check's errno") << u"errno: ECONNREFUSED"_s << u"errno: ECONNRESET"_s;
    QTest::addRow("a prediction's event") << u"gives: nothing"_s << u"gives: socket"_s;
    QTest::addRow("a prediction without a reason") << u"because:"_s << u"weil:"_s;
    QTest::addRow("an empty sentence") << u"answer: It is refused."_s << u"answer:"_s;
    QTest::addRow("a key translated") << u"say: Passes"_s << u"sag: Passes"_s;
    QTest::addRow("a step left out") << u"## Wait\n"_s << QString();
    QTest::addRow("a heading left out") << u"### Why\n"_s << QString();
    QTest::addRow("a command") << u"python3 simple-client.py"_s << u"python simple-client.py"_s;
}

void TestDocuments::differencesAreFound()
{
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    const QString english = read(m_resources.filePath(u"lessons/en/1-simple-server-and-client.md"_s));
    QString changed = english;
    const auto at = changed.indexOf(from);
    QVERIFY2(at >= 0, "the lesson has no such text any more");
    changed.replace(at, from.size(), to);
    QVERIFY(!DocumentPairs::difference(english, changed).isEmpty());
}

void TestDocuments::sentencesMayDiffer()
{
    const QString english =
        u"## Listen\n\nProse.\n\n```check\nsay: It listens.\nactor: server\n```\n\n| a | b |\n"_s;
    const QString german =
        u"## Horchen\n\nText, der\nlänger ist.\n\n```check\nsay: Er horcht.\nactor: server\n```\n\n| c | d |\n"_s;
    QCOMPARE(DocumentPairs::difference(english, german), QString());
}

void TestDocuments::saysTheSame_data()
{
    QTest::addColumn<QString>("english");
    QTest::addColumn<QString>("translated");
    // The format of lessons is told in English beside them, in other languages with the help.
    const QString format = m_resources.filePath(u"lessons/FORMAT.md"_s);
    const QDir help(m_resources.filePath(u"help"_s));
    for (const QString &language : help.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        if (language != u"en")
            QTest::addRow("help/%s/lessons.md", qPrintable(language))
                << format << help.filePath(language + u"/lessons.md"_s);
    for (const QString &kind : {u"lessons"_s, u"help"_s}) {
        const QDir documents(m_resources.filePath(kind));
        for (const QString &language : documents.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
            for (const QString &name : QDir(documents.filePath(u"en"_s)).entryList({u"*.md"_s}, QDir::Files))
                QTest::addRow("%s", qPrintable(kind + u'/' + language + u'/' + name))
                    << documents.filePath(u"en/"_s + name) << documents.filePath(language + u'/' + name);
    }
}

void TestDocuments::saysTheSame()
{
    QFETCH(const QString, english);
    QFETCH(const QString, translated);
    const QString text = read(translated);
    QVERIFY2(!text.isEmpty(), "there is no such document");
    const QString difference = DocumentPairs::difference(read(english), text);
    QVERIFY2(difference.isEmpty(), qPrintable(difference));
    if (english != translated)
        QVERIFY(text != read(english));
}

void TestDocuments::lessonsCanBeRead_data()
{
    QTest::addColumn<QString>("path");
    const QDir lessons(m_resources.filePath(u"lessons"_s));
    for (const QString &language : lessons.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QStringList files = LessonLibrary::files({language});
        QCOMPARE(files.size(), QDir(lessons.filePath(u"en"_s)).entryList({u"*.md"_s}).size());
        for (const QString &path : files)
            QTest::addRow("%s", qPrintable(path)) << path;
    }
}

void TestDocuments::lessonsCanBeRead()
{
    QFETCH(const QString, path);
    const ReadLesson read = LessonLibrary::load(path);
    QVERIFY2(!read.mistake, qPrintable(read.mistake ? read.mistake->describe() : QString()));
}

QTEST_GUILESS_MAIN(TestDocuments)
#include "tst_documents.moc"
