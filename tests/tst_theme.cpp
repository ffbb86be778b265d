// SPDX-License-Identifier: MIT
#include "theme.h"

#include <QTest>
#include <QWidget>

using Role = Theme::Role;
using Scheme = Theme::Scheme;

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastOfKnownPairs();
    void contrast_data();
    void contrast();
    void tellsActorsApart_data();
    void tellsActorsApart();
    void followsThePalette_data();
    void followsThePalette();
};

void TestTheme::contrastOfKnownPairs()
{
    QCOMPARE(Theme::contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(Theme::contrast(Qt::white, Qt::black), 21.0);
    QCOMPARE(Theme::contrast(Qt::red, Qt::red), 1.0);
    // From the examples of WCAG's technique G18.
    QCOMPARE_GE(Theme::contrast(QColor(QStringLiteral("#767676")), Qt::white), 4.5);
    QVERIFY(Theme::contrast(QColor(QStringLiteral("#777777")), Qt::white) < 4.5);
}

void TestTheme::contrast_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::addColumn<Role>("front");
    QTest::addColumn<Role>("back");
    QTest::addColumn<double>("atLeast");

    struct Pair
    {
        Role front;
        QList<Role> backs;
        double atLeast;
    };
    constexpr double text = 4.5;
    constexpr double shape = 3;
    const QList<Role> tints {Role::ServerTint, Role::ClientTint, Role::OutsideATint, Role::OutsideBTint};
    const QList<Role> plain {Role::Panel, Role::Background, Role::Raised};
    // As they stand together in the pictures, the gutter, the cards, the lists and the platform's widgets.
    const QList<Pair> pairs {
        {Role::Text, plain + tints + QList {Role::FailedTint}, 10.5},
        {Role::MutedText, plain, text},
        {Role::Server, plain + QList {Role::ServerTint}, text},
        {Role::Client, plain + QList {Role::ClientTint}, text},
        {Role::OutsideA, plain + QList {Role::OutsideATint}, text},
        {Role::OutsideB, plain + QList {Role::OutsideBTint}, text},
        {Role::OnAccent, {Role::Server, Role::Client, Role::OutsideA, Role::OutsideB}, text},
        {Role::Panel, {Role::Text}, text}, // "now", Live, the mark of a check that is met
        {Role::WaitingInk, {Role::Waiting}, text},
        {Role::Failed, plain + QList {Role::FailedTint}, text},
        {Role::Failed, tints, shape}, // a breakpoint in the current line
        {Role::OnFailed, {Role::Failed}, text},
        {Role::Outline, plain, shape},
        {Role::WaitingRing, plain + tints, shape},
        {Role::Focus, {Role::Panel}, 16},
        {Role::Focus, {Role::Background, Role::Raised}, shape},
    };
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::HighContrast})
        for (const Pair &pair : pairs)
            for (const Role back : pair.backs)
                QTest::addRow("%s: %s on %s", QVariant::fromValue(scheme).toString().toLatin1().data(),
                              QVariant::fromValue(pair.front).toString().toLatin1().data(),
                              QVariant::fromValue(back).toString().toLatin1().data())
                    << scheme << pair.front << back << pair.atLeast;
}

void TestTheme::contrast()
{
    QFETCH(const Scheme, scheme);
    QFETCH(const Role, front);
    QFETCH(const Role, back);
    QFETCH(const double, atLeast);
    const Theme theme(scheme);
    QCOMPARE_GE(Theme::contrast(theme.color(front), theme.color(back)), atLeast);
}

void TestTheme::tellsActorsApart_data()
{
    QTest::addColumn<QString>("actor");
    QTest::addColumn<Role>("accent");
    QTest::addColumn<Role>("tint");

    QTest::newRow("server") << QStringLiteral("server") << Role::Server << Role::ServerTint;
    QTest::newRow("client") << QStringLiteral("client") << Role::Client << Role::ClientTint;
    QTest::newRow("client 2") << QStringLiteral("client 2") << Role::OutsideA << Role::OutsideATint;
    QTest::newRow("client 3") << QStringLiteral("client 3") << Role::OutsideB << Role::OutsideBTint;
    QTest::newRow("another program") << QStringLiteral("python3") << Role::OutsideB << Role::OutsideBTint;
    QTest::newRow("client 14") << QStringLiteral("client 14") << Role::OutsideA << Role::OutsideATint;
}

void TestTheme::tellsActorsApart()
{
    QFETCH(const QString, actor);
    QFETCH(const Role, accent);
    QFETCH(const Role, tint);
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::HighContrast}) {
        const Theme theme(scheme);
        QCOMPARE(theme.accent(actor), theme.color(accent));
        QCOMPARE(theme.tint(actor), theme.color(tint));
    }
}

void TestTheme::followsThePalette_data()
{
    QTest::addColumn<Scheme>("scheme");
    for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::HighContrast})
        QTest::addRow("%d", int(scheme)) << scheme;
}

void TestTheme::followsThePalette()
{
    QFETCH(const Scheme, scheme);
    QWidget widget;
    widget.setPalette(Theme(scheme).palette());
    QCOMPARE(Theme::of(&widget).scheme(), scheme);
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
