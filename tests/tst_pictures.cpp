// SPDX-License-Identifier: MIT
#include "conversations.h"
#include "diagramscenes.h"
#include "fakeclock.h"
#include "sequencediagram.h"
#include "socketsview.h"
#include "statediagram.h"

#include <QApplication>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

/// The diagrams as pictures for a report, of a conversation that shows everything.
class TestPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isAnSvgDocument_data() { kinds(); }
    void isAnSvgDocument();
    void isLightInEveryTheme_data() { kinds(); }
    void isLightInEveryTheme();
    void isSharp_data() { kinds(); }
    void isSharp();
    void isSavedByItsEnding();
    void saysWhyItIsNotSaved();
    void showsAllOfAFailure();

private:
    void kinds();
    Picture picture(const QString &kind);

    FakeClock m_clock;
    Timeline m_timeline;
};

void TestPictures::initTestCase()
{
    Conversation conversation;
    everything(conversation);
    m_timeline.append(conversation.events);
}

void TestPictures::kinds()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("says");
    QTest::newRow("state diagram") << QStringLiteral("state") << QStringLiteral("accept");
    QTest::newRow("sequence") << QStringLiteral("sequence") << QStringLiteral("b'hello'");
    QTest::newRow("sockets") << QStringLiteral("sockets") << QStringLiteral("127.0.0.1:50017");
}

Picture TestPictures::picture(const QString &kind)
{
    if (kind == QLatin1String("state")) {
        static StateDiagram diagram(nullptr, m_clock);
        diagram.setLive(false);
        diagram.setScene(m_timeline.scene(), m_timeline.scene().timeUs);
        return diagram.asPicture();
    }
    if (kind == QLatin1String("sequence")) {
        static SequenceDiagram diagram(m_timeline, m_clock);
        return diagram.asPicture();
    }
    static SocketsView view;
    view.setScene(m_timeline.scene());
    return view.asPicture();
}

void TestPictures::isAnSvgDocument()
{
    QFETCH(const QString, kind);
    QFETCH(const QString, says);
    const Picture shown = picture(kind);
    const QByteArray svg = shown.svg();
    QXmlStreamReader xml(svg);
    QHash<QString, QString> texts;
    QString all;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement
            && (xml.name() == QLatin1String("title") || xml.name() == QLatin1String("desc")
                || xml.name() == QLatin1String("text"))) {
            const QString name = xml.name().toString();
            texts[name] = xml.readElementText();
            all += texts[name] + u'\n';
        }
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(texts.value(QStringLiteral("title")), shown.title);
    QVERIFY(!shown.title.isEmpty() && !shown.description.isEmpty());
    QCOMPARE(texts.value(QStringLiteral("desc")), shown.description);
    QVERIFY2(all.contains(says), qPrintable(all));
    QSvgRenderer renderer(svg);
    QVERIFY(renderer.isValid());
    QCOMPARE(renderer.viewBox().size(), shown.size.toSize());
}

void TestPictures::isLightInEveryTheme()
{
    QFETCH(const QString, kind);
    const QByteArray before = picture(kind).svg();
    QApplication::setPalette(Theme(Theme::Scheme::Dark).palette());
    const QByteArray dark = picture(kind).svg();
    QApplication::setPalette(Theme(Theme::Scheme::Light).palette());
    QCOMPARE(dark, before);
}

void TestPictures::isSharp()
{
    QFETCH(const QString, kind);
    const Picture shown = picture(kind);
    const QImage image = shown.image(2);
    QCOMPARE(image.size(), (shown.size * 2).toSize());
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); y += 3)
        for (int x = 0; x < image.width(); x += 3)
            colours << image.pixel(x, y);
    QVERIFY(colours.size() > 10);
}

void TestPictures::isSavedByItsEnding()
{
    const QTemporaryDir folder;
    const Picture shown = picture(QStringLiteral("sequence"));
    const auto saved = [&](const char *name) {
        const QString path = folder.filePath(QString::fromLatin1(name));
        const QString error = shown.save(path);
        QFile file(path);
        return error.isEmpty() && file.open(QIODevice::ReadOnly) ? file.readAll() : error.toUtf8();
    };
    QCOMPARE(saved("a.svg"), shown.svg());
    QCOMPARE(saved("a.mmd"), shown.mermaid.toUtf8());
    QVERIFY(saved("a.mmd").startsWith("sequenceDiagram\n"));
    QCOMPARE(QImage::fromData(saved("a.png"), "PNG").size(), (shown.size * 2).toSize());
}

void TestPictures::saysWhyItIsNotSaved()
{
    const QTemporaryDir folder;
    QVERIFY(
        !picture(QStringLiteral("sockets")).save(folder.filePath(QStringLiteral("no/such/a.svg"))).isEmpty());
}

void TestPictures::showsAllOfAFailure()
{
    const DiagramMoment moment = DiagramScenes::one("port in use");
    StateDiagram diagram(nullptr, m_clock);
    diagram.setLive(false);
    diagram.setOfferedPort(50018);
    diagram.setScene(moment.scene, moment.nowUs);
    const QString svg = QString::fromUtf8(diagram.asPicture().svg());
    QVERIFY(svg.contains(QStringLiteral("EADDRINUSE")));
    const auto lesson = Explain::failure(moment.scene, *moment.scene.actor(u"server"), moment.nowUs);
    // A text that wraps is written in several pieces.
    QVERIFY2(svg.contains(lesson->advice.section(u' ', 0, 1)), qPrintable(svg));
    QVERIFY(!svg.contains(QStringLiteral("Use port")));
}

QTEST_MAIN(TestPictures)
#include "tst_pictures.moc"
