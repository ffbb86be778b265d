// SPDX-License-Identifier: MIT
#include "explain.h"

#include "story.h"

#include <QTest>

using Call = SocketEvent::Call;
using State = SocketEvent::State;
using Offer = Explain::Lesson::Offer;

static const QString server = Story::server;
static const QString client = Story::client;

/// Mistakes as lessons: each names address and port, errno, Python's sentence, the cause and what to try.
class TestExplainFailure : public QObject
{
    Q_OBJECT
private:
    static Explain::Lesson lessonOf(const Story &story, const QString &actor)
    {
        return Explain::failure(story.scene, *story.scene.actor(actor), story.nowUs)
            .value_or(Explain::Lesson());
    }

    static Explain::Lesson inUse(const SocketEvent &found, int secondsLater = 0)
    {
        Story story;
        story.socket(server, 1);
        SocketEvent bind;
        bind.local = Story::at(50017);
        const quint64 id = story.call(server, Call::Bind, 1, bind);
        story.raised(server, id, QStringLiteral("OSError"), QStringLiteral("EADDRINUSE"),
                     QStringLiteral("[Errno 98] Address already in use"));
        SocketEvent measured = found;
        measured.id = id;
        story.tell(server, SocketEvent::Kind::Kernel, measured);
        story.nowUs += secondsLater * 1'000'000;
        return lessonOf(story, server);
    }

private Q_SLOTS:
    void everyErrnoIsALesson_data()
    {
        QTest::addColumn<Call>("call");
        QTest::addColumn<QString>("error");
        QTest::addColumn<QString>("errnoName");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("cause");
        QTest::addColumn<Offer>("offer");
        const auto row = [](Call call, const char *error, const char *errnoName, const char *sentence,
                            const char *cause, Offer offer = Offer::None) {
            QTest::addRow("%s in %s", *errnoName ? errnoName : error, qPrintable(callName(call)))
                << call << QString::fromLatin1(error) << QString::fromLatin1(errnoName)
                << QString::fromLatin1(sentence) << QString::fromLatin1(cause) << offer;
        };
        row(Call::Bind, "OSError", "EADDRINUSE", "[Errno 98] Address already in use", "holds this address",
            Offer::UsePort);
        row(Call::Listen, "OSError", "EADDRINUSE", "[Errno 98] Address already in use", "holds this address",
            Offer::UsePort);
        row(Call::Bind, "PermissionError", "EACCES", "[Errno 13] Permission denied", "below 1024",
            Offer::UsePort);
        row(Call::Bind, "OSError", "EADDRNOTAVAIL", "[Errno 99] Cannot assign requested address",
            "does not have that address");
        row(Call::Bind, "OSError", "EINVAL", "[Errno 22] Invalid argument", "bind() works once");
        row(Call::Bind, "OverflowError", "", "bind(): port must be 0-65535.", "16 bits", Offer::UsePort);
        row(Call::Bind, "TypeError", "", "'str' object cannot be interpreted as an integer", "whole number");
        row(Call::Listen, "OverflowError", "", "signed integer is greater than maximum", "32 bits");
        row(Call::Listen, "TypeError", "", "'str' object cannot be interpreted as an integer",
            "backlog has to be a whole number");
        row(Call::Accept, "OSError", "EINVAL", "[Errno 22] Invalid argument", "does not listen");
        row(Call::Accept, "OSError", "EBADF", "[Errno 9] Bad file descriptor", "closed before");
        row(Call::Accept, "OSError", "EMFILE", "[Errno 24] Too many open files", "descriptors");
        row(Call::Connect, "ConnectionRefusedError", "ECONNREFUSED", "[Errno 111] Connection refused",
            "Nothing listened there", Offer::StepServer);
        row(Call::ConnectEx, "ConnectionRefusedError", "ECONNREFUSED", "[Errno 111] Connection refused",
            "Nothing listened there", Offer::StepServer);
        row(Call::Connect, "TimeoutError", "ETIMEDOUT", "[Errno 110] Connection timed out",
            "Nobody answered");
        row(Call::Connect, "OSError", "ENETUNREACH", "[Errno 101] Network is unreachable", "no way");
        row(Call::Connect, "OSError", "EHOSTUNREACH", "[Errno 113] No route to host", "no way");
        row(Call::Connect, "OSError", "EISCONN", "[Errno 106] Transport endpoint is already connected",
            "already");
        row(Call::Connect, "PermissionError", "EPERM", "[Errno 1] Operation not permitted", "not allow");
        row(Call::Connect, "BlockingIOError", "EINPROGRESS", "[Errno 115] Operation now in progress",
            "has begun");
        row(Call::Connect, "gaierror", "", "[Errno -3] Temporary failure in name resolution",
            "No name server", Offer::None);
        row(Call::Connect, "gaierror", "EAI_NONAME", "[Errno -2] Name or service not known", "by this name");
        row(Call::Connect, "OverflowError", "", "connect(): port must be 0-65535.", "16 bits");
        row(Call::Connect, "TypeError", "", "'str' object cannot be interpreted as an integer",
            "whole number");
        row(Call::Recv, "ConnectionResetError", "ECONNRESET", "[Errno 104] Connection reset by peer",
            "farewell");
        row(Call::Recv, "OSError", "ENOTCONN", "[Errno 107] Transport endpoint is not connected",
            "not connected");
        row(Call::Recv, "BlockingIOError", "EAGAIN", "[Errno 11] Resource temporarily unavailable",
            "told not to");
        row(Call::Recv, "TimeoutError", "", "timed out", "settimeout()");
        row(Call::Recv, "ValueError", "", "negative buffersize in recv", "value it cannot use");
        row(Call::Recv, "OSError", "EINVAL", "[Errno 22] Invalid argument", "the state");
        row(Call::SendAll, "BrokenPipeError", "EPIPE", "[Errno 32] Broken pipe", "no longer reads");
        row(Call::SendAll, "TypeError", "", "a bytes-like object is required, not 'str'", "bytes, not text");
        row(Call::Send, "TypeError", "", "a bytes-like object is required, not 'str'", "bytes, not text");
        row(Call::SendTo, "OSError", "EDESTADDRREQ", "[Errno 89] Destination address required",
            "nobody was named");
        row(Call::Listen, "OSError", "EOPNOTSUPP", "[Errno 95] Operation not supported", "no such call");
        row(Call::Listen, "OSError", "ENOTSUP", "[Errno 95] Operation not supported", "no such call");
        row(Call::Recv, "OSError", "ENOMEM", "[Errno 12] Cannot allocate memory", "refused"); // a rare one
    }

    void everyErrnoIsALesson()
    {
        QFETCH(Call, call);
        QFETCH(QString, error);
        QFETCH(QString, errnoName);
        QFETCH(QString, sentence);
        QFETCH(QString, cause);
        const bool isBinding = call == Call::Bind || call == Call::Listen;
        Story story;
        if (isBinding || call == Call::Accept)
            story.socket(client, 1);
        else
            story.connected(client, 1, 41822, 50017);
        SocketEvent asked;
        (isBinding ? asked.local : asked.peer) = Story::at(50017);
        if (call == Call::Accept)
            story.bind(client, 1, 50017);
        const bool namesIt = isBinding || call == Call::Connect || call == Call::ConnectEx;
        story.raised(client, story.call(client, call, 1, namesIt ? asked : SocketEvent()), error, errnoName,
                     sentence);

        const Explain::Lesson lesson = lessonOf(story, client);
        QVERIFY2(lesson.address == Story::at(50017), qPrintable(lesson.address.toString()));
        QCOMPARE(lesson.title, errnoName.isEmpty() ? error : errnoName);
        QCOMPARE(lesson.python, error + QStringLiteral(": ") + sentence);
        QVERIFY2(lesson.cause.contains(cause), qPrintable(lesson.cause));
        QVERIFY2(lesson.cause.endsWith(u'.'), qPrintable(lesson.cause));
        QVERIFY2(lesson.advice.endsWith(u'.'), qPrintable(lesson.advice));
        QTEST(lesson.offer, "offer");
        QCOMPARE(lesson.raise.call, call);
    }

    void inUseByAListener()
    {
        SocketEvent found;
        found.state = State::Listen;
        found.text = QStringLiteral("pid 4711 python3");
        const Explain::Lesson lesson = inUse(found);
        QCOMPARE(lesson.cause, QStringLiteral("A socket of this computer listens there (pid 4711 python3)."));
        QVERIFY(lesson.advice.contains(QLatin1String("another port")));
        QCOMPARE(lesson.offer, Offer::UsePort);
        found.text.clear();
        QCOMPARE(inUse(found).cause, QStringLiteral("A socket of this computer listens there."));
    }

    void inUseByTimeWait()
    {
        SocketEvent found;
        found.state = State::TimeWait;
        found.secondsLeft = 41;
        QVERIFY(inUse(found).cause.endsWith(QLatin1String("TIME_WAIT, 41 s more.")));
        QVERIFY(inUse(found).advice.contains(QLatin1String("SO_REUSEADDR")));
        // The seconds go by while one reads.
        QVERIFY(inUse(found, 31).cause.endsWith(QLatin1String("TIME_WAIT, 10 s more.")));
        QVERIFY(inUse(found, 40).cause.endsWith(QLatin1String("TIME_WAIT, 1 s more.")));
        QVERIFY(inUse(found, 41).cause.endsWith(QLatin1String("that time is over.")));
        QVERIFY(inUse(found, 100).advice.startsWith(QLatin1String("Try again")));
        found.secondsLeft = -1;
        QVERIFY(inUse(found, 100).cause.endsWith(QLatin1String("TIME_WAIT.")));
    }

    void inUseByAConnectionHalfClosed()
    {
        SocketEvent found;
        found.state = State::FinWait2;
        found.peer = Story::at(41822);
        QVERIFY(inUse(found).cause.contains(QLatin1String("FIN_WAIT2")));
        QVERIFY(inUse(found).advice.contains(QLatin1String("127.0.0.1:41822")));
        found.text = QStringLiteral("pid 4711 python3");
        QVERIFY(inUse(found).cause.startsWith(QLatin1String("Another socket")));
    }

    void refusedElsewhere()
    {
        Story story;
        story.listening(server, 1, 50017);
        story.raised(client, story.call(client, Call::Connect), QStringLiteral("ConnectionRefusedError"),
                     QStringLiteral("ECONNREFUSED"), QStringLiteral("[Errno 111] Connection refused"));
        const Explain::Lesson lesson = lessonOf(story, client);
        QCOMPARE(lesson.advice, QStringLiteral("The server listens at 127.0.0.1:50017 now: connect there."));
        QCOMPARE(lesson.offer, Offer::None);
    }

    /// What can be done depends on who has lost the connection, and how that one stands now.
    void afterALoss_data()
    {
        QTest::addColumn<QString>("actor");
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("after"); // what the program did then
        QTest::addColumn<QString>("advice");
        const auto row = [](const char *tag, const QString &actor, const char *file, const char *after,
                            const char *advice) {
            QTest::newRow(tag) << actor << QString::fromLatin1(file) << QString::fromLatin1(after)
                               << QString::fromLatin1(advice);
        };
        row("a client", client, "client.py", "", "Close the socket and connect anew");
        row("a client that ended of it", client, "", "exit", "Connect anew, with a new socket");
        row("a server", server, "server.py", "", "Close its socket, then accept");
        row("a server that closed it", server, "server.py", "close", "its socket is closed: accept");
        row("a server that ended of it", server, "server.py", "exit", "Start the server again");
        row("the buttons' server goes on", server, "", "close", "Nothing in the listing catches");
    }
    void afterALoss()
    {
        QFETCH(QString, actor);
        QFETCH(QString, file);
        QFETCH(QString, after);
        QFETCH(QString, advice);
        Story story;
        story.listening(server, 1, 50017);
        const quint64 accept = story.accept(server, 1);
        story.connected(client, 1, 41822, 50017);
        story.accepted(server, accept, 2, 50017, 41822);
        SocketEvent raise;
        raise.call = Call::Recv;
        raise.socket = actor == server ? 2 : 1;
        raise.file = file;
        raise.error = QStringLiteral("ConnectionResetError");
        raise.errnoName = QStringLiteral("ECONNRESET");
        story.tell(actor, SocketEvent::Kind::Raise, raise);
        if (after == QLatin1String("close"))
            story.closed(actor, raise.socket);
        else if (after == QLatin1String("exit"))
            story.tell(actor, SocketEvent::Kind::Exit);
        const Explain::Lesson lesson = lessonOf(story, actor);
        QVERIFY2(lesson.advice.contains(advice), qPrintable(lesson.advice));
        QVERIFY2(lesson.cause.contains(QLatin1String("bytes unread")), qPrintable(lesson.cause));
    }

    void resetSinceTheListenerClosed()
    {
        Story story;
        story.listening(server, 1, 50017);
        story.connected(client, 1, 41822, 50017);
        const QString served = QStringLiteral("client 2");
        story.connected(served, 1, 41823, 50017);
        story.accepted(server, story.accept(server, 1), 2, 50017, 41823);
        story.closed(server, 1);
        for (const QString &actor : {client, served})
            story.raised(actor, story.call(actor, Call::Recv, 1), QStringLiteral("ConnectionResetError"),
                         QStringLiteral("ECONNRESET"),
                         QStringLiteral("[Errno 104] Connection reset by peer"));
        QVERIFY(lessonOf(story, client).cause.contains(QLatin1String("lay in its backlog")));
        QVERIFY(lessonOf(story, client).advice.contains(QLatin1String("listen again")));
        QVERIFY(lessonOf(story, served).cause.contains(QLatin1String("bytes unread")));
    }

    void aBrokenPipeThatNeverWasOne()
    {
        Story story;
        story.listening(server, 1, 50017);
        story.raised(server, story.call(server, Call::SendAll, 1), QStringLiteral("BrokenPipeError"),
                     QStringLiteral("EPIPE"), QStringLiteral("[Errno 32] Broken pipe"));
        const Explain::Lesson lesson = lessonOf(story, server);
        QCOMPARE(lesson.title, QStringLiteral("EPIPE"));
        QVERIFY(lesson.cause.contains(QLatin1String("accept() returns another one")));
        QVERIFY(lesson.address == Story::at(50017));
    }

    void whatWentWellIsNoLesson()
    {
        Story story;
        story.listening(server, 1, 50017);
        QVERIFY(!Explain::failure(story.scene, *story.scene.actor(server), story.nowUs));
    }

    void anExceptionWithoutTextIsItsName()
    {
        SocketEvent raise;
        raise.error = QStringLiteral("KeyboardInterrupt");
        QCOMPARE(Explain::pythonSentence(raise), QStringLiteral("KeyboardInterrupt"));
    }
};

QTEST_APPLESS_MAIN(TestExplainFailure)
#include "tst_explainfailure.moc"
