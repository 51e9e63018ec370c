// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/dates/dayofmonth.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class DayOfMonthTest : public QObject
{
    Q_OBJECT

private:
    static TokenCursor cursorOver(const TokenizedText &text) { return {text, 0, qsizetype(text.tokens().size())}; }

private Q_SLOTS:
    void readsANumberOnlyWhereNothingIsCounted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("day"); // 0 for none
        QTest::newRow("at the end") << u"27"_s << 27;
        QTest::newRow("before a preposition") << u"27 في القاعة"_s << 27;
        QTest::newRow("before another weekday") << u"7 والأربعاء 8 مارس"_s << 7;
        QTest::newRow("counting") << u"27 شخصا"_s << 0;
        QTest::newRow("a share") << u"27%"_s << 0;
        QTest::newRow("too large") << u"32"_s << 0;
    }
    void readsANumberOnlyWhereNothingIsCounted()
    {
        QFETCH(QString, text);
        const TokenizedText tokens(Article(text, {}));
        const auto found = DayOfMonth().alone(cursorOver(tokens), 0);
        QTEST(found ? found->day : 0, "day");
    }

    void takesTheMonthOfADayThatFollows()
    {
        const TokenizedText tokens(Article(u"7 والأربعاء 8 مارس"_s, {}));
        QCOMPARE(DayOfMonth().alone(cursorOver(tokens), 0)->month, 3);
    }

    void readsDaysBehindTheirMonth()
    {
        const TokenizedText range(Article(u"13 إلى 15"_s, {}));
        const auto days = DayOfMonth().behindMonth(cursorOver(range), 0, false);
        QVERIFY(days && days->day == 13 && days->last == 15);
        const TokenizedText lone(Article(u"13"_s, {}));
        QVERIFY(!DayOfMonth().behindMonth(cursorOver(lone), 0, false));
        QVERIFY(DayOfMonth().behindMonth(cursorOver(lone), 0, true));
        const TokenizedText ordinal(Article(u"الحادي عشر"_s, {}));
        QCOMPARE(DayOfMonth().behindMonth(cursorOver(ordinal), 0, false)->day, 11);
    }

    void seesThatDaysComeAgain()
    {
        const TokenizedText again(Article(u"والأحد من كل أسبوع"_s, {}));
        QVERIFY(DayOfMonth().recurs(cursorOver(again), 0));
        const TokenizedText once(Article(u"والأحد في القاعة"_s, {}));
        QVERIFY(!DayOfMonth().recurs(cursorOver(once), 0));
    }
};

QTEST_GUILESS_MAIN(DayOfMonthTest)
#include "dayofmonthtest.moc"
