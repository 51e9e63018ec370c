// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/dates/referencedate.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class ReferenceDateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheNearestYear()
    {
        const ReferenceDate reference(QDate(2026, 2, 1));
        QCOMPARE(reference.date({.month = 9}).edtf, u"2025-09"_s);
        QCOMPARE(reference.date({.month = 7}).edtf, u"2026-07"_s);
        QCOMPARE(reference.date({.month = 12, .day = 30}).edtf, u"2025-12-30"_s);
        QCOMPARE(reference.date({.month = 3, .day = 5}).edtf, u"2026-03-05"_s);
    }

    void countsDirectionsStrictly()
    {
        const ReferenceDate reference(QDate(2025, 9, 15));
        QCOMPARE(reference.date({.month = 9, .direction = Direction::Past}).edtf, u"2024-09"_s);
        QCOMPARE(reference.date({.month = 9, .direction = Direction::Coming}).edtf, u"2026-09"_s);
        QCOMPARE(reference.date({.month = 9, .direction = Direction::Current}).edtf, u"2025-09"_s);
        QCOMPARE(reference.date({.weekday = 1, .direction = Direction::Past}).edtf, u"2025-09-08"_s);
        QCOMPARE(reference.date({.weekday = 1}).edtf, u"2025-09-15"_s);
    }

    void letsTheWeekdayChooseTheYear()
    {
        const ReferenceDate reference(QDate(2017, 5, 18));
        QCOMPARE(reference.date({.month = 5, .day = 26, .weekday = 5}).edtf, u"2017-05-26"_s);
        QCOMPARE(reference.date({.month = 5, .day = 26, .weekday = 4}).edtf, u"2016-05-26"_s);
    }

    void findsTheNearestDayOfAMonthByItsNumber()
    {
        const ReferenceDate reference(QDate(2026, 2, 1));
        QCOMPARE(reference.nearestDay(27, std::nullopt).edtf, u"2026-01-27"_s);
        QCOMPARE(reference.nearestDay(5, std::nullopt).edtf, u"2026-02-05"_s);
        QCOMPARE(reference.nearestDay(5, 1).edtf, u"2026-01-05"_s);
        QVERIFY(ReferenceDate(std::nullopt).nearestDay(5, 1).edtf.isEmpty());
    }

    void believesTheWeekdayBesideADayToldFromTheArticles()
    {
        const ReferenceDate reference(QDate(2015, 7, 31)); // a Friday
        QCOMPARE(reference.dayOffset(0, 5).edtf, u"2015-07-31"_s);
        QCOMPARE(reference.dayOffset(0, 4).edtf, u"2015-07-30"_s);
        QCOMPARE(reference.dayOffset(-1, 3).edtf, u"2015-07-29"_s);
        QVERIFY(reference.dayOffset(0, 1).edtf.isEmpty()); // too far: written at another time
    }

    void namesPeriodsFromTheArticlesDay()
    {
        const ReferenceDate reference(QDate(2026, 1, 1));
        QCOMPARE(reference.period(u"month"_s, -1).edtf, u"2025-12"_s);
        QCOMPARE(reference.period(u"week"_s, 0).edtf, u"2026-W01"_s);
        QCOMPARE(reference.period(u"decade"_s, -1).edtf, u"201X"_s);
        QCOMPARE(reference.period(u"century"_s, -1).edtf, u"19XX"_s);
        QCOMPARE(reference.dayOffset(-1).edtf, u"2025-12-31"_s);
    }

    void saysNoMoreThanTheTextWithoutTheArticlesDay()
    {
        const ReferenceDate reference(std::nullopt);
        const CalendarValue value = reference.date({.month = 9});
        QCOMPARE(value.edtf, u"XXXX-09"_s);
        QVERIFY(value.relative);
        QCOMPARE(reference.date({.month = 9, .day = 3}).edtf, u"XXXX-09-03"_s);
        QVERIFY(reference.date({.weekday = 6}).edtf.isEmpty());
        QCOMPARE(reference.date({.year = 2009, .month = 9}).edtf, u"2009-09"_s);
        QVERIFY(reference.period(u"year"_s, 0).edtf.isEmpty());
    }

    void remembersDaysOfItsOwnTimeByTheirWeekday()
    {
        ReferenceDate reference(QDate(2015, 7, 16));
        reference.rememberDay(QDate(2015, 6, 23));
        QCOMPARE(reference.date({.weekday = 2}).edtf, u"2015-06-23"_s);
        reference.rememberDay(QDate(2001, 9, 11));
        QCOMPARE(reference.date({.weekday = 2}).edtf, u"2015-07-14"_s);
    }

    void remembersTheHijriYear()
    {
        ReferenceDate reference(QDate(2017, 5, 18));
        QCOMPARE(reference.date({.month = 9, .hijri = true}).hijri, u"1438-09"_s);
        reference.rememberHijriYear(1440);
        QCOMPARE(reference.date({.month = 9, .day = 1, .hijri = true}).hijri, u"1440-09-01"_s);
    }
};

QTEST_GUILESS_MAIN(ReferenceDateTest)
#include "referencedatetest.moc"
