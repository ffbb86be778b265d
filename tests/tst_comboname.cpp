// SPDX-License-Identifier: MIT
#include "comboname.h"
#include "language.h"
#include "windowparts.h"

#include <QAccessible>
#include <QComboBox>
#include <QLabel>

using namespace WindowParts;
using namespace Qt::Literals::StringLiterals;

/// What a combo box is for is told to a screen reader, beside what is chosen in it.
class TestComboName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { Language::speak(u"en"_s); }
    void isTheNameOfALabel();
    void everyBoxOfTheWindowHasOne();
    void followsTheLanguage();
};

namespace {

/// The names of all labels that a box has for a screen reader.
QStringList namesOf(QComboBox *box)
{
    QStringList names;
    for (const auto &[label, relation] : QAccessible::queryAccessibleInterface(box)->relations())
        if (relation & QAccessible::Label)
            names << label->text(QAccessible::Name);
    return names;
}

} // namespace

void TestComboName::isTheNameOfALabel()
{
    QWidget window;
    auto *box = new QComboBox(&window);
    auto *other = new QComboBox(&window);
    box->addItem(u"chosen"_s);
    nameComboBox(*box, u"Before"_s);
    nameComboBox(*other, u"Other"_s);
    nameComboBox(*box, u"What to choose"_s);
    window.show();
    QCOMPARE(box->accessibleName(), u"What to choose"_s);
    QCOMPARE(namesOf(box), QStringList {u"What to choose"_s});
    QCOMPARE(namesOf(other), QStringList {u"Other"_s});
    QCOMPARE(QAccessible::queryAccessibleInterface(box)->text(QAccessible::Value), u"chosen"_s);
    for (const auto *label : window.findChildren<QLabel *>())
        QVERIFY(!label->isVisible());
}

void TestComboName::everyBoxOfTheWindowHasOne()
{
    MainWindow window;
    window.show();
    const auto boxes = window.findChildren<QComboBox *>();
    QVERIFY(boxes.size() >= 3);
    for (QComboBox *box : boxes) {
        const QStringList names = namesOf(box);
        QVERIFY2(names.size() == 1 && !names.first().isEmpty(), qPrintable(box->currentText()));
    }
}

void TestComboName::followsTheLanguage()
{
    MainWindow window;
    const auto allNames = [&] {
        QStringList names;
        for (QComboBox *box : window.findChildren<QComboBox *>())
            names << namesOf(box);
        names.sort();
        return names;
    };
    const QStringList english = allNames();
    QVERIFY(english.contains(u"Lesson"_s));
    Language::speak(u"de"_s);
    QTRY_VERIFY(allNames().contains(u"Lektion"_s));
    QCOMPARE(allNames().size(), english.size());
}

QTEST_MAIN(TestComboName)
#include "tst_comboname.moc"
