// SPDX-License-Identifier: MIT
#include "diagramscenes.h"
#include "language.h"
#include "madeevents.h"
#include "pictureparts.h"
#include "sequencegeometry.h"
#include "socketcard.h"
#include "statediagramgeometry.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// The words of the diagrams have room, in every language and at every size of text.
class TestDiagramWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { Language::speak(u"en"_s); }
    void nothingIsCut_data() { addSizes(); }
    void nothingIsCut();
    void sequenceIsNotCut_data() { addSizes(); }
    void sequenceIsNotCut();
    void socketsAreNotCut_data() { addSizes(); }
    void socketsAreNotCut();

private:
    static void addSizes();
};

namespace {

/// The bytes that wait to be read are few, or fill what the kernel has.
DiagramMoment unread(qint64 bytes)
{
    Story story;
    story.listening(Story::server, 1, DiagramScenes::port);
    const quint64 accept = story.accept(Story::server, 1);
    story.connected(Story::client, 1, 41822, DiagramScenes::port);
    story.accepted(Story::server, accept, 2, DiagramScenes::port, 41822);
    DiagramScenes::queue(story, 0);
    DiagramScenes::unread(story, Story::server, 2, bytes);
    return {"unread", story.scene, story.nowUs};
}

/// Both wait, for minutes.
DiagramMoment longWait()
{
    Story story;
    story.listening(Story::server, 1, DiagramScenes::port);
    const quint64 accept = story.accept(Story::server, 1);
    story.connected(Story::client, 1, 41822, DiagramScenes::port);
    story.accepted(Story::server, accept, 2, DiagramScenes::port, 41822);
    SocketEvent asked;
    asked.size = 4096;
    story.call(Story::server, Story::Call::Recv, 2, asked);
    story.call(Story::client, Story::Call::Recv, 1, asked);
    return {"long wait", story.scene, story.nowUs + 3'585'000'000};
}

QStringList cutIn(const DiagramMoment &moment, const QFont &font, QSizeF size)
{
    const auto content = StateDiagramContent::of(moment.scene, moment.selected, moment.nowUs, 50018);
    QStringList cut;
    const auto geometry = StateDiagramGeometry::of(content, font, size, Qt::LeftToRight);
    for (const auto &text : geometry.texts) {
        if (!text.whole.isEmpty())
            cut << text.whole;
        else if (text.wraps
                 && geometry.fonts.wrapped(text.face, text.text, text.box.width()).height()
                     > text.box.height() + 1)
            cut << text.text;
    }
    const auto isOnALane = [&](const QRectF &box) {
        return std::any_of(geometry.lanes.cbegin(), geometry.lanes.cend(),
                           [&](const auto &lane) { return lane.box.contains(box); });
    };
    for (const auto &bubble : geometry.bubbles)
        if (!isOnALane(bubble.body))
            cut << u"a callout leaves its lane"_s;
    return cut;
}

} // namespace

void TestDiagramWords::addSizes()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("percent");
    for (const QString &language : Language::codes())
        for (const int percent : {100, 125, 150, 175, 200})
            QTest::addRow("%s, %d %%", qPrintable(language), percent) << language << percent;
}

void TestDiagramWords::nothingIsCut()
{
    QFETCH(const QString, language);
    QFETCH(const int, percent);
    Language::speak(language);
    QFont font;
    font.setPixelSize(13 * percent / 100);
    QList<DiagramMoment> moments = DiagramScenes::all();
    for (const qint64 bytes : {5, 512, 9'999, 635'900, 6'291'456})
        moments << unread(bytes);
    moments << longWait();
    QStringList cut;
    for (const DiagramMoment &moment : moments)
        for (const QSizeF size : {QSizeF(), QSizeF(656, 388) * percent / 100.0})
            for (const QString &text : cutIn(moment, font, size))
                cut << QString::fromLatin1(moment.name) + u": "_s + text;
    cut.removeDuplicates();
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
}

/// What happens on a lifeline beside the calls that lessons make.
void TestDiagramWords::sequenceIsNotCut()
{
    using Call = SocketEvent::Call;
    QFETCH(const QString, language);
    QFETCH(const int, percent);
    Language::speak(language);
    QFont font;
    font.setPixelSize(13 * percent / 100);
    const SequenceFonts fonts(font);
    QStringList cut;
    for (const QString &actor : {u"server"_s, u"client"_s}) {
        Timeline timeline;
        quint64 id = 0;
        for (const Call call : {Call::Socket, Call::SetSockOpt, Call::SetTimeout, Call::SetBlocking,
                                Call::ConnectEx, Call::Shutdown}) {
            const SocketEvent began = Made::call(actor, 0, ++id, call, 1, 1);
            timeline.append({began, Made::returned(began, 1)});
        }
        SocketEvent thread = Made::event(SocketEvent::Kind::Exit, actor, 2);
        thread.thread = u"Thread-1"_s;
        timeline.append({thread, Made::event(SocketEvent::Kind::Drop, actor, 3),
                         Made::event(SocketEvent::Kind::Exit, actor, 4)});
        const auto geometry =
            SequenceGeometry::of(timeline, fonts, 438 * percent / 100.0, 5, Qt::LeftToRight);
        for (const auto &label : geometry.labels)
            if (label.text.endsWith(u'…'))
                cut << actor + u": "_s + label.text;
    }
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
}

/// On the smallest card, where the most bytes wait and the address is the longest.
void TestDiagramWords::socketsAreNotCut()
{
    using Column = SocketsModel::Column;
    QFETCH(const QString, language);
    QFETCH(const int, percent);
    Language::speak(language);
    QFont font;
    font.setPixelSize(13 * percent / 100);
    const QFont small = PictureParts::scaled(font, 0.92);
    const SocketCard card(font);
    const auto roomOf = [&](Column column) {
        return card.cell(QRectF(QPointF(), card.size()), column, Qt::LeftToRight).width();
    };
    QStringList cut;
    const auto check = [&](const QString &text, const QFont &shown, double room) {
        if (QFontMetricsF(shown).horizontalAdvance(text) > room)
            cut << text;
    };
    const auto word = [](const char *context, const char *text) {
        return QCoreApplication::translate(context, text);
    };
    for (const char *count : {"%1 unread", "%1 unsent"})
        check(word("SocketCard", count).arg(u"123.9 kB"_s), PictureParts::scaled(font, 0.92, QFont::Bold),
              roomOf(Column::Unread));
    for (const char *role : {"listener", "conn", "socket"}) {
        const QString name = word("SocketsModel", role);
        check(name, small, roomOf(Column::Role));
        check(word("SocketsModel", "%1, closed").arg(name), small,
              roomOf(Column::Role) + roomOf(Column::Descriptor));
    }
    check(u"127.0.0.1:50017"_s, PictureParts::fixedFont(font, 0.92), roomOf(Column::Local));
    check(word("SocketsModel", "%1 of %2 waiting").arg(1).arg(128), small, roomOf(Column::Peer));
    for (const char *label : {"local", "peer", "queue"})
        check(word("SocketCard", label), small,
              card.size().width() - roomOf(Column::Local) - 20 * percent / 100.0);
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
}

QTEST_MAIN(TestDiagramWords)
#include "tst_diagramwords.moc"
