// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/clock.h"

#include <QTest>
#include <QTimeZone>

using namespace Hashiya;

class ClockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fixedClockStandsUntilItIsSet();
    void fixedClockTellsUtcWhateverItWasGiven();
    void systemClockTellsUtc();
};

void ClockTest::fixedClockStandsUntilItIsSet()
{
    const QDateTime first(QDate(2026, 1, 31), QTime(12, 0), QTimeZone::UTC);
    FixedClock clock(first);
    QCOMPARE(clock.now(), first);
    QCOMPARE(clock.now(), first);
    clock.set(first.addSecs(-60));
    QCOMPARE(clock.now(), first.addSecs(-60));
}

void ClockTest::fixedClockTellsUtcWhateverItWasGiven()
{
    const QDateTime local(QDate(2026, 1, 31), QTime(1, 30), QTimeZone::fromSecondsAheadOfUtc(3 * 3600));
    FixedClock clock(local);
    QCOMPARE(clock.now().timeSpec(), Qt::UTC);
    QCOMPARE(clock.now().date(), QDate(2026, 1, 30));
    clock.set(local);
    QCOMPARE(clock.now().timeSpec(), Qt::UTC);
}

void ClockTest::systemClockTellsUtc()
{
    const SystemClock clock;
    const auto before = QDateTime::currentDateTimeUtc();
    const auto now = clock.now();
    QCOMPARE(now.timeSpec(), Qt::UTC);
    QVERIFY(now >= before);
}

QTEST_GUILESS_MAIN(ClockTest)
#include "clocktest.moc"
