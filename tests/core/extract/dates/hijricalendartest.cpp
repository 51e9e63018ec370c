// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/dates/hijricalendar.h"

#include <QTest>

using namespace Hashiya;

class HijriCalendarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void convertsADayThatPapersPrinted()
    {
        const HijriCalendar calendar;
        QCOMPARE(calendar.gregorian({1438, 9, 1}), QDate(2017, 5, 27));
        QCOMPARE(calendar.hijri(QDate(2017, 5, 27)), (HijriDay{1438, 9, 1}));
    }

    void comesBackToEveryDay()
    {
        const HijriCalendar calendar;
        HijriDay before;
        for (QDate day(1890, 1, 1); day.year() < 2100; day = day.addDays(1)) {
            const auto hijri = calendar.hijri(day);
            if (!hijri) {
                continue; // a seam between the printed and the reckoned calendar may leave a day to neither
            }
            QCOMPARE(calendar.gregorian(*hijri), day);
            QVERIFY(*hijri != before);
            before = *hijri;
        }
        QVERIFY(before.year > 1500);
    }

    void knowsTheLengthsOfMonths()
    {
        const HijriCalendar calendar;
        QVERIFY(calendar.gregorian({1438, 9, 29}));
        QVERIFY(!calendar.gregorian({1438, 9, 30})); // Ramadan 1438 had 29 days
        QVERIFY(!calendar.gregorian({1438, 13, 1}));
        QVERIFY(!calendar.gregorian({1200, 1, 1}));
        QVERIFY(!calendar.hijri(QDate()));
    }
};

QTEST_GUILESS_MAIN(HijriCalendarTest)
#include "hijricalendartest.moc"
