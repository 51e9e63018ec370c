// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/arabic/digits.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class DigitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsNumeralsOfThePress_data()
    {
        QTest::addColumn<QString>("numeral");
        QTest::addColumn<QString>("whole");
        QTest::addColumn<QString>("fraction");
        const auto row = [](const QString &numeral, const QString &whole, const QString &fraction = {}) {
            QTest::addRow("%s", qPrintable(numeral)) << numeral << whole << (fraction.isEmpty() ? whole : fraction);
        };
        row(u"0"_s, u"0"_s);
        row(u"2026"_s, u"2026"_s);
        row(u"١٢٣"_s, u"123"_s);
        row(u"۱۲۳"_s, u"123"_s);
        row(u"1,234"_s, u"1234"_s, u"1.234"_s);
        row(u"1.234.567"_s, u"1234567"_s);
        row(u"1,234,567.89"_s, u"1234567.89"_s);
        row(u"1.234.567,89"_s, u"1234567.89"_s);
        row(u"12.345,5"_s, u"12345.5"_s);
        row(u"9.5"_s, u"9.5"_s);
        row(u"38,25"_s, u"38.25"_s);
        row(u"99.999"_s, u"99999"_s, u"99.999"_s);
        row(u"0.375"_s, u"0.375"_s);
        row(u"0,375"_s, u"0.375"_s);
        row(u"1234.567"_s, u"1234.567"_s);
        row(u"3.1416"_s, u"3.1416"_s);
        row(u"٣٫١٤١"_s, u"3.141"_s);
        row(u"١٬٢٣٤٫٥"_s, u"1234.5"_s);
        row(u"30،000"_s, u"30000"_s, u"30000"_s);
        row(u"10 000"_s, u"10000"_s, u"10000"_s);
        row(u"1 250 000,5"_s, u"1250000.5"_s);
        row(u"100\u200F000"_s, u"100000"_s);
        row(u"5ـ"_s, u"5"_s);
    }
    void readsNumeralsOfThePress()
    {
        QFETCH(QString, numeral);
        const auto whole = readNumeral(numeral);
        const auto fraction = readNumeral(numeral, ThreeDigitTail::Fraction);
        QVERIFY(whole && fraction);
        QTEST(whole->toString(), "whole");
        QTEST(fraction->toString(), "fraction");
    }

    void refusesWhatIsNoNumeral_data()
    {
        QTest::addColumn<QString>("numeral");
        for (const QString &numeral : {u""_s, u"."_s, u"1."_s, u".5"_s, u"1,23,456"_s, u"1234,567,890"_s, u"1..2"_s, u"1.2.3"_s, u"12/5"_s,
                 u"12ب"_s, u"1,234.567,890"_s, u"10 00"_s, u"-5"_s, u"1.234,567.8"_s}) {
            QTest::addRow("'%s'", qPrintable(numeral)) << numeral;
        }
    }
    void refusesWhatIsNoNumeral()
    {
        QFETCH(QString, numeral);
        QVERIFY(!readNumeral(numeral));
    }

    void givesUpOnMoreDigitsThanADecimalHolds()
    {
        QVERIFY(!readNumeral(QString(1'000'000, u'7')));
        QVERIFY(!readNumeral(u"1.111"_s.repeated(100'000)));
    }

    void readsShortWholeNumbersOnly()
    {
        QCOMPARE(readWhole(u"٢٠٢٦"), std::optional(2026));
        QCOMPARE(readWhole(u"007"), std::optional(7));
        QVERIFY(!readWhole(u"") && !readWhole(u"1.5") && !readWhole(u"1234567890"));
    }
};

QTEST_GUILESS_MAIN(DigitsTest)
#include "digitstest.moc"
