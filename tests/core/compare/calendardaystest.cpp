// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/calendardays.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class CalendarDaysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEdtfAsDays_data();
    void readsEdtfAsDays();
    void refusesWhatIsNoDate_data();
    void refusesWhatIsNoDate();
    void readsClocks();
    void findsEqualDurationsEqual();
    void refusesWhatIsNoDuration();
};

void CalendarDaysTest::readsEdtfAsDays_data()
{
    QTest::addColumn<QString>("edtf");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::newRow("year") << u"2026"_s << u"2026-01-01"_s << u"2026-12-31"_s;
    QTest::newRow("month") << u"2024-02"_s << u"2024-02-01"_s << u"2024-02-29"_s;
    QTest::newRow("day") << u"2026-03-15"_s << u"2026-03-15"_s << u"2026-03-15"_s;
    QTest::newRow("day and clock") << u"2026-03-15T10:30"_s << u"2026-03-15"_s << u"2026-03-15"_s;
    QTest::newRow("decade") << u"197X"_s << u"1970-01-01"_s << u"1979-12-31"_s;
    QTest::newRow("century") << u"20XX"_s << u"2000-01-01"_s << u"2099-12-31"_s;
    QTest::newRow("first week, which begins in the year before") << u"2020-W01"_s << u"2019-12-30"_s << u"2020-01-05"_s;
    QTest::newRow("week") << u"2013-W30"_s << u"2013-07-22"_s << u"2013-07-28"_s;
    QTest::newRow("summer") << u"2014-22"_s << u"2014-06-01"_s << u"2014-08-31"_s;
    QTest::newRow("winter") << u"2014-24"_s << u"2014-12-01"_s << u"2015-02-28"_s;
    QTest::newRow("quarter") << u"2018-34"_s << u"2018-04-01"_s << u"2018-06-30"_s;
    QTest::newRow("half") << u"2019-41"_s << u"2019-07-01"_s << u"2019-12-31"_s;
    QTest::newRow("range of years") << u"2008/2012"_s << u"2008-01-01"_s << u"2012-12-31"_s;
    QTest::newRow("range of days") << u"2026-03-15/2026-04-02"_s << u"2026-03-15"_s << u"2026-04-02"_s;
}

void CalendarDaysTest::readsEdtfAsDays()
{
    QFETCH(const QString, edtf);
    QFETCH(const QString, first);
    QFETCH(const QString, last);
    const auto days = daysOfEdtf(edtf);
    QVERIFY(days);
    QCOMPARE(days->first.toString(Qt::ISODate), first);
    QCOMPARE(days->last.toString(Qt::ISODate), last);
}

void CalendarDaysTest::refusesWhatIsNoDate_data()
{
    QTest::addColumn<QString>("edtf");
    QTest::newRow("empty") << QString();
    QTest::newRow("clock") << u"T19:44Z"_s;
    QTest::newRow("day that is not") << u"2026-02-30"_s;
    QTest::newRow("month that is not") << u"2026-13"_s;
    QTest::newRow("words") << u"غدا"_s;
    QTest::newRow("open range") << u"2026/"_s;
    QTest::newRow("range backwards") << u"2026/2020"_s;
}

void CalendarDaysTest::refusesWhatIsNoDate()
{
    QFETCH(const QString, edtf);
    QVERIFY(!daysOfEdtf(edtf));
}

void CalendarDaysTest::readsClocks()
{
    QCOMPARE(minutesOfClock(u"T19:44Z"), 19 * 60 + 44);
    QCOMPARE(minutesOfClock(u"T06"), 360);
    QVERIFY(!minutesOfClock(u"2026-03-15"));
}

void CalendarDaysTest::findsEqualDurationsEqual()
{
    QCOMPARE(daysOfDuration(u"P1Y"), daysOfDuration(u"P12M"));
    QCOMPARE(daysOfDuration(u"P2Y6M"), daysOfDuration(u"P30M"));
    QCOMPARE(daysOfDuration(u"P1W"), Decimal(7));
    QCOMPARE(daysOfDuration(u"P2.5Y"), daysOfDuration(u"P30M"));
    QVERIFY(*daysOfDuration(u"PT90M") < *daysOfDuration(u"P1D"));
    QVERIFY(*daysOfDuration(u"P1M") != *daysOfDuration(u"P30D"));
}

void CalendarDaysTest::refusesWhatIsNoDuration()
{
    for (const QString &text : {QString(), u"P"_s, u"PT"_s, u"3Y"_s, u"P3"_s, u"P1.2.3Y"_s}) {
        QVERIFY2(!daysOfDuration(text), qPrintable(text));
    }
}

QTEST_GUILESS_MAIN(CalendarDaysTest)
#include "calendardaystest.moc"
