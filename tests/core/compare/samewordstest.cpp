// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/samewords.h"

#include <QTest>

using namespace Hashiya;

class SameWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsForOneThingAreOne()
    {
        QCOMPARE(sharedStem(u"مصرع"), sharedStem(u"مقتل"));
        QCOMPARE(sharedStem(u"والجرحى"), sharedStem(u"إصابة"));
        QVERIFY(sharedStem(u"مقتل") != sharedStem(u"إصابة"));
        QVERIFY(sharedStem(u"ارتفاع") != sharedStem(u"انخفاض"));
    }
    void otherWordsKeepTheirStem() { QCOMPARE(sharedStem(u"بالقدرة"), sharedStem(u"قدرتها")); }
    void nounsOfPeopleCountPeople()
    {
        QVERIFY(countsPeople(sharedStem(u"قتيلا")));
        QVERIFY(countsPeople(sharedStem(u"شخصا")));
        QVERIFY(!countsPeople(sharedStem(u"مصنعا")));
        QVERIFY(sharedStem(u"قتيلا") != sharedStem(u"جريحا"));
    }
};

QTEST_GUILESS_MAIN(SameWordsTest)
#include "samewordstest.moc"
