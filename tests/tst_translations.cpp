// SPDX-License-Identifier: MIT
#include "language.h"
#include "mainwindow.h"

#include <QFile>
#include <QMenu>
#include <QMenuBar>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

/// The texts in other languages are whole: every string is there, translated, with all that it must keep.
class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void faultsAreFound_data();
    void faultsAreFound();
    void everyStringIsTakenOver_data();
    void everyStringIsTakenOver();
    void everyStringIsTranslated_data();
    void everyStringIsTranslated();
    void keysInMenusDiffer_data();
    void keysInMenusDiffer();

private:
    struct Message
    {
        QString context;
        QString source;
        QStringList translations; ///< one, or one a plural form
        bool isFinished = false;
        bool isPlural = false;
    };

    static QString path(const QString &code);
    static QList<Message> messages(const QString &path);
    static QString fault(const QString &code, const Message &message);
    static void addLanguages();
};

namespace {

/// Texts that a language may leave as they are: words of the field, and words that are the same in it.
bool isTerm(const QString &code, const QString &source)
{
    // Names of calls and what is not a word are the same in every language.
    static const QStringList everywhere {
        u"Send"_s,    u"S&end"_s,     u"Connect"_s,   u"&Connect"_s, u"Listen"_s,        u"&Listen"_s,
        u"Backlog"_s, u"backlog"_s,   u"conn"_s,      u"Python"_s,   u"Python %1: %2"_s, u"fd"_s,
        u"fd %1"_s,   u"fd %1, %2"_s, u"pid %1 %2"_s, u"%1 ms"_s,    u"%1 min"_s,        u"%1 min %2 s"_s};
    static const QHash<QString, QStringList> terms {
        {u"en"_s, {}},
        {u"de"_s,
         {u"Filter"_s, u"Server"_s, u"Client"_s, u"Client %1"_s, u"Server %1"_s, u"Server · %1"_s,
          u"Client · %1"_s, u"Port"_s, u"Host"_s, u"Name"_s, u"Code"_s, u"Socket"_s, u"Sockets"_s,
          u"S&ockets"_s, u"Bytes"_s, u"Pause"_s, u"Live"_s, u"in %1"_s}},
        {u"sv"_s,
         {u"Filter"_s, u"Server"_s, u"Server %1"_s, u"Server · %1"_s, u"Port"_s, u"Socket"_s, u"socket"_s,
          u"data"_s, u"reset"_s}},
        {u"zh_CN"_s, {}},
    };
    return everywhere.contains(source) || terms.value(code).contains(source);
}

QStringList found(const QString &text, const QString &pattern)
{
    QStringList all;
    for (auto matches = QRegularExpression(pattern).globalMatch(text); matches.hasNext();)
        all << matches.next().captured();
    all.sort();
    return all;
}

/// What stands in a text for code, and is the same in every language: calls, errors, options, bytes, states.
QStringList codeIn(const QString &text)
{
    return found(text, u"\\b[a-z_]+\\(\\)|\\bE[A-Z]{4,}\\b|\\b[A-Z]{2,}_[A-Z_]+\\d?\\b|b'[^']*'|\\[Errno"_s);
}

} // namespace

QString TestTranslations::path(const QString &code)
{
    return QStringLiteral(SOCKETSCOPE_SOURCE_DIR "/translations/socketscope_%1.ts").arg(code);
}

QList<TestTranslations::Message> TestTranslations::messages(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Message> all;
    QString context;
    for (QXmlStreamReader xml(&file); !xml.atEnd(); xml.readNext()) {
        if (!xml.isStartElement())
            continue;
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"message") {
            Message &message = all.emplaceBack();
            message.context = context;
            message.isPlural = xml.attributes().value(u"numerus"_s) == u"yes";
        } else if (xml.name() == u"source") {
            all.last().source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            all.last().isFinished = !xml.attributes().hasAttribute(u"type"_s);
            if (all.last().isPlural)
                continue;
            const QString text = xml.readElementText(QXmlStreamReader::SkipChildElements);
            if (!text.trimmed().isEmpty())
                all.last().translations << text;
        } else if (xml.name() == u"numerusform") {
            all.last().translations << xml.readElementText();
        }
    }
    return all;
}

/// What is wrong with a translation; nothing if it is good.
QString TestTranslations::fault(const QString &code, const Message &message)
{
    const QString &source = message.source;
    if (message.context.isEmpty())
        return u"it has no context, so it is never found"_s;
    if (!message.isFinished || message.translations.isEmpty())
        return u"it is not translated"_s;
    for (const QString &text : message.translations) {
        if (text.trimmed().isEmpty())
            return u"it is empty"_s;
        const QString words = QString(source).remove(QRegularExpression(u"%L?[1-9n]"_s));
        const bool hasWords = words.contains(QRegularExpression(u"[A-Za-z]{2,}"_s));
        if (text == source && hasWords && code != u"en" && !isTerm(code, source))
            return u"it is the English text"_s;
        if (found(text, u"%L?[1-9n]"_s) != found(source, u"%L?[1-9n]"_s))
            return u"its placeholders differ: %1"_s.arg(text);
        if (text.count(u'\n') != source.count(u'\n') || text.count(u'|') != source.count(u'|'))
            return u"its lines differ: %1"_s.arg(text);
        if (codeIn(text) != codeIn(source))
            return u"the code in it differs: %1"_s.arg(text);
        if (found(text, u"&\\w"_s).size() != found(source, u"&\\w"_s).size())
            return u"its key differs: %1"_s.arg(text);
        if (text.endsWith(u'…') != source.endsWith(u'…') || text.startsWith(u' ') != source.startsWith(u' ')
            || text.endsWith(u' ') != source.endsWith(u' '))
            return u"its beginning or its end differs: %1"_s.arg(text);
    }
    return {};
}

void TestTranslations::addLanguages()
{
    QTest::addColumn<QString>("code");
    for (const QString &code : Language::codes())
        QTest::addRow("%s", qPrintable(code)) << code;
}

void TestTranslations::faultsAreFound_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("translation");
    QTest::addColumn<bool>("isGood");
    QTest::addRow("good") << u"Waiting for %1"_s << u"Wartet auf %1"_s << true;
    QTest::addRow("a term") << u"Filter"_s << u"Filter"_s << true;
    QTest::addRow("no words") << u"%1: %2"_s << u"%1: %2"_s << true;
    QTest::addRow("other order") << u"%1 of %2"_s << u"von %2: %1"_s << true;
    QTest::addRow("nothing") << u"Close"_s << QString() << false;
    QTest::addRow("English") << u"Close server"_s << u"Close server"_s << false;
    QTest::addRow("a lost placeholder") << u"%1 of %2"_s << u"%1 von"_s << false;
    QTest::addRow("a doubled placeholder") << u"%1 of %2"_s << u"%1 von %1"_s << false;
    QTest::addRow("a lost number") << u"%n bytes"_s << u"Bytes"_s << false;
    QTest::addRow("a placeholder without its groups") << u"%L1 rows"_s << u"%1 Zeilen"_s << false;
    QTest::addRow("a lost line") << u"one\ntwo"_s << u"eins zwei"_s << false;
    QTest::addRow("a lost key") << u"&Close"_s << u"Schließen"_s << false;
    QTest::addRow("a translated call") << u"Waits in accept()."_s << u"Wartet in annehmen()."_s << false;
    QTest::addRow("a lost errno") << u"ECONNRESET: gone."_s << u"Weg."_s << false;
    QTest::addRow("lost bytes") << u"recv() gave b''."_s << u"recv() gab nichts."_s << false;
    QTest::addRow("a lost ellipsis") << u"Save as…"_s << u"Speichern"_s << false;
}

void TestTranslations::faultsAreFound()
{
    QFETCH(const QString, source);
    QFETCH(const QString, translation);
    QFETCH(const bool, isGood);
    const Message message {u"Some"_s, source, {translation}, true};
    const QString told = fault(u"de"_s, message);
    QVERIFY2(told.isEmpty() == isGood, qPrintable(told));
    Message unfinished = message;
    unfinished.isFinished = false;
    QVERIFY(!fault(u"de"_s, unfinished).isEmpty());
}

void TestTranslations::everyStringIsTakenOver_data()
{
    addLanguages();
}

void TestTranslations::everyStringIsTakenOver()
{
    QFETCH(const QString, code);
    QTemporaryDir folder;
    const QString copy = folder.filePath(u"socketscope_%1.ts"_s.arg(code));
    QVERIFY(QFile::copy(path(code), copy));
    QProcess lupdate;
    lupdate.setProcessChannelMode(QProcess::MergedChannels);
    QSignalSpy finished(&lupdate, &QProcess::finished);
    QStringList arguments {QStringLiteral(SOCKETSCOPE_SOURCE_DIR "/app"),
                           u"-silent"_s,
                           u"-locations"_s,
                           u"none"_s,
                           u"-no-obsolete"_s,
                           u"-source-language"_s,
                           u"en"_s};
    if (code == u"en")
        arguments << u"-pluralonly"_s;
    lupdate.start(QStringLiteral(SOCKETSCOPE_LUPDATE), arguments << u"-ts"_s << copy);
    QVERIFY(finished.count() > 0 || finished.wait(30'000));
    QCOMPARE(lupdate.exitCode(), 0);
    QByteArray complaints = lupdate.readAll();
    if (complaints.startsWith("Scanning directory"))
        complaints.remove(0, complaints.indexOf('\n') + 1);
    QVERIFY2(complaints.isEmpty(), complaints.data());

    const auto sources = [](const QString &file) {
        QStringList all;
        for (const Message &message : messages(file))
            all << message.context + u": "_s + message.source;
        return all;
    };
    const QStringList there = sources(path(code));
    QVERIFY(!there.isEmpty());
    QStringList missing = sources(copy);
    for (const QString &source : there)
        missing.removeOne(source);
    QVERIFY2(missing.isEmpty(),
             qPrintable(u"build the target update_translations for\n"_s + missing.join(u'\n')));
    QCOMPARE(there.size(), sources(copy).size());
}

void TestTranslations::everyStringIsTranslated_data()
{
    addLanguages();
}

void TestTranslations::everyStringIsTranslated()
{
    QFETCH(const QString, code);
    QStringList faults;
    for (const Message &message : messages(path(code)))
        if (const QString told = fault(code, message); !told.isEmpty())
            faults << u"%1, \"%2\": %3"_s.arg(message.context, message.source, told);
    QVERIFY2(faults.isEmpty(),
             qPrintable(u"%1 faults\n%2"_s.arg(faults.size()).arg(faults.mid(0, 40).join(u'\n'))));
}

void TestTranslations::keysInMenusDiffer_data()
{
    addLanguages();
}

void TestTranslations::keysInMenusDiffer()
{
    QFETCH(const QString, code);
    Language::speak(code);
    const MainWindow window;
    QStringList clashes;
    const auto check = [&clashes](const QString &where, const QList<QAction *> &actions) {
        QHash<QString, QString> used;
        for (const QAction *action : actions) {
            const QString key = QKeySequence::mnemonic(action->text()).toString();
            if (key.isEmpty())
                continue;
            if (used.contains(key))
                clashes << where + u": "_s + action->text() + u", "_s + used.value(key);
            used.insert(key, action->text());
        }
    };
    check(u"menu bar"_s, window.menuBar()->actions());
    for (const QMenu *menu : window.menuBar()->findChildren<QMenu *>())
        check(menu->title(), menu->actions());
    QVERIFY2(clashes.isEmpty(), qPrintable(clashes.join(u'\n')));
}

QTEST_MAIN(TestTranslations)
#include "tst_translations.moc"
