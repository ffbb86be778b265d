// SPDX-License-Identifier: MIT
#include "scriptchannel.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

/// Where a script's tracer is heard, and nobody else.
class ScriptChannelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void strangersAreDropped();
};

/// Whoever else connects to the channel is dropped, and the script is taken all the same.
void ScriptChannelTest::strangersAreDropped()
{
    ScriptChannel channel;
    QVERIFY(channel.listen());
    channel.setProcess(QCoreApplication::applicationPid());
    QSignalSpy introduced(&channel, &ScriptChannel::introduced);
    QSignalSpy received(&channel, &ScriptChannel::received);
    const quint16 port = quint16(channel.address().section(u':', 1).toInt());
    const auto hello = [&](const QString &token, qint64 process) {
        return QJsonDocument(QJsonObject {{QStringLiteral("token"), token},
                                          {QStringLiteral("pid"), process},
                                          {QStringLiteral("python"), QStringLiteral("3.11.2")}})
                   .toJson(QJsonDocument::Compact)
            + '\n';
    };
    const qint64 self = QCoreApplication::applicationPid();
    QTcpSocket silent, rubbish, noNewline, wrongToken, wrongProcess;
    const QList<std::pair<QTcpSocket *, QByteArray>> strangers {
        {&rubbish, "GET / HTTP/1.1\r\n\r\n"},
        {&noNewline, QByteArray(5000, 'x')},
        {&wrongToken, hello(QStringLiteral("guessed"), self)},
        {&wrongProcess, hello(channel.token(), 1)},
    };
    silent.connectToHost(QHostAddress::LocalHost, port);
    for (const auto &[socket, bytes] : strangers) {
        socket->connectToHost(QHostAddress::LocalHost, port);
        socket->write(bytes);
    }
    for (const auto &[socket, bytes] : strangers)
        QTRY_COMPARE(socket->state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(introduced.size(), 0);
    QVERIFY(!channel.isOpen());

    QTcpSocket tracer;
    tracer.connectToHost(QHostAddress::LocalHost, port);
    tracer.write(hello(channel.token(), self) + R"({"kind":"line","line":3})" + "\nrubbish\n");
    QTRY_COMPARE(introduced.size(), 1);
    QTRY_COMPARE(received.size(), 1);
    QTRY_COMPARE(silent.state(), QAbstractSocket::UnconnectedState);
    channel.send({{QStringLiteral("do"), QStringLiteral("run")}});
    QTRY_VERIFY(tracer.canReadLine());
    QCOMPARE(tracer.readLine(), QByteArray("{\"do\":\"run\"}\n"));
    QTcpSocket late;
    late.connectToHost(QHostAddress::LocalHost, port);
    QTRY_COMPARE(late.error(), QAbstractSocket::ConnectionRefusedError);
    QSignalSpy closed(&channel, &ScriptChannel::closed);
    tracer.write(QByteArray("{\"kind\":\"line\"}\n").repeated(5000));
    tracer.disconnectFromHost();
    QTRY_COMPARE(closed.size(), 1);
    QCOMPARE(received.size(), 5001);
}

QTEST_GUILESS_MAIN(ScriptChannelTest)
#include "tst_scriptchannel.moc"
