// SPDX-License-Identifier: MIT
#include "conversations.h"
#include "socketsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using Column = SocketsModel::Column;
using State = SocketEvent::State;

class TestSocketsModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cells_data();
    void cells();
    void peerOfAHandshakeUnderWay();
    void openOnesFirstServersFirst();
    void onlyWhatChangedIsTold();
    void socketsComeAndGo();
    void aClosedSocketLivesOnInTheKernel();
    void placeOfTheNextConnection();
    void headers();

private:
    void update() { m_model->setScene(m_told.scene); }
    QString cell(int row, Column column) const { return m_model->index(row, int(column)).data().toString(); }
    /// Every socket as "owner role", in the table's order.
    QString order() const;

    Conversation m_told;
    std::unique_ptr<SocketsModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestSocketsModel::init()
{
    m_told = {};
    m_tester.reset();
    m_model = std::make_unique<SocketsModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

QString TestSocketsModel::order() const
{
    QStringList sockets;
    for (int row = 0; row < m_model->rowCount(); ++row)
        sockets << cell(row, Column::Owner) + u' ' + cell(row, Column::Role);
    return sockets.join(QStringLiteral("; "));
}

void TestSocketsModel::cells_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("listener") << 0
                              << QStringList {QStringLiteral("server"),
                                              QStringLiteral("listener"),
                                              QStringLiteral("3"),
                                              QStringLiteral("127.0.0.1:50017"),
                                              QStringLiteral("1 of 1 waiting"),
                                              QStringLiteral("LISTEN"),
                                              QString(),
                                              QString(),
                                              QStringLiteral("0"),
                                              QStringLiteral("0")};
    QTest::newRow("conn") << 1
                          << QStringList {QStringLiteral("server"),
                                          QStringLiteral("conn"),
                                          QStringLiteral("4"),
                                          QStringLiteral("127.0.0.1:50017"),
                                          QStringLiteral("127.0.0.1:41822"),
                                          QStringLiteral("ESTABLISHED"),
                                          QStringLiteral("5"),
                                          QString(),
                                          QStringLiteral("3"),
                                          QStringLiteral("0")};
    QTest::newRow("client's") << 2
                              << QStringList {QStringLiteral("client"),
                                              QStringLiteral("socket"),
                                              QStringLiteral("3"),
                                              QStringLiteral("127.0.0.1:41822"),
                                              QStringLiteral("127.0.0.1:50017"),
                                              QStringLiteral("ESTABLISHED"),
                                              QString(),
                                              QStringLiteral("2"),
                                              QStringLiteral("0"),
                                              QStringLiteral("8")};
}

void TestSocketsModel::cells()
{
    QFETCH(int, row);
    QFETCH(QStringList, expected);
    m_told.conversation();
    SocketEvent queue;
    queue.waiting = queue.backlog = 1;
    m_told.kernel(m_told.server, 1, State::Listen, queue);
    m_told.sent(m_told.client, 1, "abchello");
    SocketEvent unsent;
    unsent.unsent = 2;
    m_told.kernel(m_told.client, 1, State::Established, unsent);
    m_told.received(m_told.server, 2, "abc");
    m_told.measured(m_told.server, 2, State::Established, 5);
    update();
    for (int column = 0; column < SocketsModel::columns; ++column)
        QCOMPARE(cell(row, Column(column)), expected.at(column));
    QVERIFY(m_model->index(row, 0).data(Qt::ToolTipRole).toString().contains(expected.at(3)));
}

/// The kernel tells of no peer until that has answered, but connect() has named it.
void TestSocketsModel::peerOfAHandshakeUnderWay()
{
    m_told.socket(m_told.client, 1);
    update();
    QCOMPARE(cell(0, Column::Peer), QString());
    const quint64 connect = m_told.connecting(m_told.client, 1);
    m_told.kernel(m_told.client, 1, State::SynSent);
    update();
    QCOMPARE(cell(0, Column::State), QStringLiteral("SYN_SENT"));
    QCOMPARE(cell(0, Column::Peer), QStringLiteral("127.0.0.1:50017"));
    m_told.raised(m_told.client, connect, QStringLiteral("TimeoutError"), QStringLiteral("ETIMEDOUT"),
                  QStringLiteral("[Errno 110] Connection timed out"));
    update();
    QCOMPARE(cell(0, Column::Peer), QString());
}

void TestSocketsModel::openOnesFirstServersFirst()
{
    m_told.socket(m_told.client, 1);
    m_told.serverListens();
    m_told.connected(m_told.client2, 1, 41900, 50017);
    m_told.accepted(m_told.server, m_told.accept(m_told.server, 1), 2, 50017, 41900);
    update();
    QCOMPARE(order(), QStringLiteral("server listener; server conn; client socket; client 2 socket"));
    m_told.closed(m_told.server, 2);
    m_told.closed(m_told.client, 1);
    update();
    QCOMPARE(order(),
             QStringLiteral("server listener; client 2 socket; server conn, closed; client socket, closed"));
}

void TestSocketsModel::onlyWhatChangedIsTold()
{
    m_told.conversation();
    update();
    QSignalSpy changed(m_model.get(), &SocketsModel::dataChanged);
    QSignalSpy reset(m_model.get(), &SocketsModel::modelReset);
    QSignalSpy inserted(m_model.get(), &SocketsModel::rowsInserted);
    update();
    QCOMPARE(changed.size(), 0);
    m_told.measured(m_told.server, 2, State::Established, 5);
    update();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().at(0).toModelIndex().row(), 1);
    QCOMPARE(reset.size() + inserted.size(), 0);
}

void TestSocketsModel::socketsComeAndGo()
{
    m_told.conversation();
    update();
    QPersistentModelIndex conn = m_model->index(1, 0);
    m_told.connected(m_told.client2, 1, 41900, 50017);
    m_told.accepted(m_told.server, m_told.accept(m_told.server, 1), 3, 50017, 41900);
    update();
    QCOMPARE(m_model->rowCount(), 5);
    m_told.closed(m_told.server, 1);
    m_told.closed(m_told.server, 2);
    update();
    QVERIFY(conn.isValid());
    QCOMPARE(m_model->row(conn.row()).id, 2);
    QVERIFY(!m_model->row(conn.row()).isOpen);

    // Closed sockets that the scene has forgotten go; so does all of it when it begins anew.
    for (int i = 10; i < 10 + 2 * Scene::keptClosed; ++i) {
        m_told.socket(m_told.client, i);
        m_told.closed(m_told.client, i);
        update();
    }
    QVERIFY(!conn.isValid());
    QCOMPARE(m_model->rowCount(), m_told.scene.sockets.size());
    m_model->setScene({});
    QCOMPARE(m_model->rowCount(), 0);
}

void TestSocketsModel::aClosedSocketLivesOnInTheKernel()
{
    m_told.conversation();
    m_told.closed(m_told.client, 1);
    update();
    const int row = m_model->rowCount() - 1;
    QCOMPARE(cell(row, Column::State), QStringLiteral("CLOSED"));
    QCOMPARE(cell(row, Column::Descriptor), QString());
    m_told.kernel(m_told.client, 1, State::TimeWait);
    update();
    QCOMPARE(cell(row, Column::State), QStringLiteral("TIME_WAIT"));

    const auto recv = m_told.receiving(m_told.server, 2);
    m_told.wasReset(m_told.server, recv);
    update();
    QCOMPARE(cell(1, Column::State), QStringLiteral("reset"));
}

void TestSocketsModel::placeOfTheNextConnection()
{
    QCOMPARE(m_model->nextConnection(), -1);
    m_told.socket(m_told.server, 1);
    update();
    QCOMPARE(m_model->nextConnection(), -1);
    m_told.bind(m_told.server, 1, 50017);
    m_told.listen(m_told.server, 1);
    m_told.connected(m_told.client, 1, 41822, 50017);
    update();
    QCOMPARE(m_model->nextConnection(), 1);
    m_told.accepted(m_told.server, m_told.accept(m_told.server, 1), 2, 50017, 41822);
    update();
    QCOMPARE(m_model->nextConnection(), 2);
    m_told.closed(m_told.server, 1);
    update();
    QCOMPARE(m_model->nextConnection(), -1);
}

void TestSocketsModel::headers()
{
    QSet<QString> names;
    for (int column = 0; column < SocketsModel::columns; ++column)
        names << m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    QCOMPARE(names.size(), SocketsModel::columns);
    QVERIFY(!names.contains(QString()));
}

QTEST_GUILESS_MAIN(TestSocketsModel)
#include "tst_socketsmodel.moc"
