// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/enumnames.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

namespace {

enum class Colour { None, Red, Green };

constexpr EnumNames<Colour, 3> colours{{{Colour::None, u""}, {Colour::Red, u"red"}, {Colour::Green, u"أخضر"}}};

}

class EnumNamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyNameLeadsBackToItsValue();
    void emptyNameIsANameWhereTheTableHasIt();
    void unknownNameGivesNothing();
    void namesAreToldByCase();
};

void EnumNamesTest::everyNameLeadsBackToItsValue()
{
    for (const auto colour : {Colour::None, Colour::Red, Colour::Green}) {
        QVERIFY(colours.value(colours.name(colour)) == colour);
    }
    QCOMPARE(colours.name(Colour::Green), u"أخضر"_s);
}

void EnumNamesTest::emptyNameIsANameWhereTheTableHasIt()
{
    QVERIFY(colours.value(u"") == Colour::None);
    QVERIFY(colours.value(QString()) == Colour::None);
}

void EnumNamesTest::unknownNameGivesNothing()
{
    QVERIFY(!colours.value(u"blue"));
    QVERIFY(!colours.value(u"red "));
    QVERIFY(!colours.value(u"re"));
}

void EnumNamesTest::namesAreToldByCase()
{
    QVERIFY(!colours.value(u"Red"));
}

QTEST_GUILESS_MAIN(EnumNamesTest)
#include "enumnamestest.moc"
