// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "documentbuilder.h"

#include "core/compare/factmatching.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class TimeMatchingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsOneDayInDifferentWords();
    void findsConflictingDatesOfOneMatter();
    void takesAMonthAndItsDayForCompatible();
    void findsEqualDurationsInOtherUnits();
    void keepsDatesClocksAndDurationsApart();
};

static QStringList match(const DocumentBuilder &first, const DocumentBuilder &second)
{
    const ComparedPair pair(first.document(), second.document());
    const auto blocks = alignBlocks(pair);
    const auto sentences = alignSentences(pair);
    return inWords(matchTimes(pair, {blocks, sentences}), first.document(), second.document());
}

void TimeMatchingTest::findsOneDayInDifferentWords()
{
    DocumentBuilder first(u"بدأت المحطة العمل اليوم الأحد."_s);
    first.date(u"اليوم الأحد"_s, u"2026-03-15"_s);
    DocumentBuilder second(u"دخلت المحطة الخدمة أمس."_s);
    second.date(u"أمس"_s, u"2026-03-15"_s);
    QCOMPARE(match(first, second), QStringList({u"time agree: اليوم الأحد | أمس"_s}));
}

void TimeMatchingTest::findsConflictingDatesOfOneMatter()
{
    DocumentBuilder first(u"وتنطلق المرحلة الثانية في نهاية العام المقبل."_s);
    first.date(u"العام المقبل"_s, u"2027"_s, Modifier::End);
    DocumentBuilder second(u"وقالت إن المرحلة الثانية ستنطلق في يونيو 2028."_s);
    second.date(u"يونيو 2028"_s, u"2028-06"_s);
    QCOMPARE(match(first, second), QStringList({u"time conflict: العام المقبل | يونيو 2028"_s}));
}

void TimeMatchingTest::takesAMonthAndItsDayForCompatible()
{
    DocumentBuilder first(u"بدأت أعمال التسوية في مارس 2023."_s);
    first.date(u"مارس 2023"_s, u"2023-03"_s);
    DocumentBuilder second(u"بدأت أعمال التسوية في 7 آذار 2023."_s);
    second.date(u"7 آذار 2023"_s, u"2023-03-07"_s);
    QCOMPARE(match(first, second), QStringList({u"time compatible: مارس 2023 | 7 آذار 2023"_s}));
}

void TimeMatchingTest::findsEqualDurationsInOtherUnits()
{
    DocumentBuilder first(u"استمر البناء عامين ونصف العام."_s);
    first.duration(u"عامين ونصف العام"_s, u"P2Y6M"_s);
    DocumentBuilder second(u"واستمر البناء 30 شهرا."_s);
    second.duration(u"30 شهرا"_s, u"P30M"_s);
    QCOMPARE(match(first, second), QStringList({u"time agree: عامين ونصف العام | 30 شهرا"_s}));
}

void TimeMatchingTest::keepsDatesClocksAndDurationsApart()
{
    DocumentBuilder first(u"تبدأ المباراة الساعة 19:30."_s);
    first.date(u"الساعة 19:30"_s, u"T19:30"_s);
    DocumentBuilder second(u"تبدأ المباراة يوم الجمعة."_s);
    second.date(u"يوم الجمعة"_s, u"2026-03-20"_s);
    QCOMPARE(match(first, second), QStringList({u"time only_in_first: الساعة 19:30 | -"_s, u"time only_in_second: - | يوم الجمعة"_s}));
}

QTEST_GUILESS_MAIN(TimeMatchingTest)
#include "timematchingtest.moc"
