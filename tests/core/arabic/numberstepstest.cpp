// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/arabic/numbersteps.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class NumberStepsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysHowAValueComesAbout_data()
    {
        QTest::addColumn<QString>("text"); // the number begins with the first token
        QTest::addColumn<QString>("steps");
        const auto row = [](const QString &text, const QString &steps) { QTest::addRow("%s", qPrintable(text)) << text << steps; };
        row(u"100 مليار دولار"_s, u"100 × 1,000,000,000"_s);
        row(u"3.5 ملايين"_s, u"3.5 × 1,000,000"_s);
        row(u"خمسة وعشرون ألفا"_s, u"(5 + 20) × 1,000"_s);
        row(u"5 ملايين و300 ألف نسمة"_s, u"5 × 1,000,000 + 300 × 1,000"_s);
        row(u"ألفين وستة وعشرين"_s, u"2 × 1,000 + 6 + 20"_s);
        row(u"ألف و250 شخصا"_s, u"1,000 + 250"_s);
        row(u"ثلاثمائة وأربعة عشر"_s, u"300 + 14"_s);
        row(u"مليار ونصف المليار"_s, u"1,000,000,000 + 1/2 × 1,000,000,000"_s);
        row(u"ثلاثة أرباع المليون"_s, u"3/4 × 1,000,000"_s);
        row(u"ثلث مليون"_s, u"1/3 × 1,000,000"_s);
        row(u"ثلاثة ونصف مليون"_s, u"(3 + 1/2) × 1,000,000"_s);
        row(u"مليوناً ومئتي ألف"_s, u"1,000,000 + 200 × 1,000"_s);
        row(u"عشرات الآلاف"_s, u"10 × 1,000"_s);
    }
    void saysHowAValueComesAbout()
    {
        QFETCH(QString, text);
        QFETCH(QString, steps);
        const TokenizedText tokens(Article(text, {}));
        const NumberReader numbers(tokens);
        const auto number = numbers.at(0, qsizetype(tokens.tokens().size()));
        QVERIFY(number);
        QCOMPARE(numberSteps(tokens, numbers, *number), steps);
    }

    void saysNothingWhereNothingIsReckoned_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text : {u"250"_s, u"10 000 دينار"_s, u"عشرون"_s, u"خمسة عشر رجلا"_s, u"مليون"_s, u"مئات المتاجر"_s}) {
            QTest::addRow("%s", qPrintable(text)) << text;
        }
    }
    void saysNothingWhereNothingIsReckoned()
    {
        QFETCH(QString, text);
        const TokenizedText tokens(Article(text, {}));
        const NumberReader numbers(tokens);
        const auto number = numbers.at(0, qsizetype(tokens.tokens().size()));
        QVERIFY(number);
        QCOMPARE(numberSteps(tokens, numbers, *number), QString());
    }

    void groupsThousands()
    {
        QCOMPARE(groupedDigits(*Decimal::fromString(u"1234567.25")), u"1,234,567.25"_s);
        QCOMPARE(groupedDigits(Decimal(-123)), u"-123"_s);
        QCOMPARE(groupedDigits(Decimal(-1234)), u"-1,234"_s);
        QCOMPARE(reckoned(u"2 × 1,000"_s, Decimal(2000)), u"2 × 1,000 = 2,000"_s);
        QCOMPARE(reckoned(QString(), Decimal(2000)), QString());
    }
};

QTEST_GUILESS_MAIN(NumberStepsTest)
#include "numberstepstest.moc"
