// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/decimal.h"

#include "tests/support/generators.h"

#include <QTest>

#include <limits>

using namespace Hashiya;
using namespace Qt::StringLiterals;

namespace {

Decimal of(QStringView text)
{
    const auto number = Decimal::fromString(text);
    if (!number) {
        qFatal("not a decimal: %s", qPrintable(text.toString()));
    }
    return *number;
}

/// Compares as a person does on paper: signs, then whole parts, then places.
int comparedOnPaper(const Decimal &a, const Decimal &b)
{
    const auto digits = [](const Decimal &number) {
        auto text = (number.isNegative() ? number.negated() : number).toString();
        if (!text.contains(u'.')) {
            text += u'.';
        }
        const auto point = text.indexOf(u'.');
        return text.first(point).rightJustified(40, u'0') + text.sliced(point + 1).leftJustified(40, u'0');
    };
    if (a.isNegative() != b.isNegative()) {
        return a.isNegative() ? -1 : 1;
    }
    const auto size = QString::compare(digits(a), digits(b));
    return a.isNegative() ? -size : size;
}

int sign(std::strong_ordering order)
{
    return order < 0 ? -1 : order > 0 ? 1 : 0;
}

}

class DecimalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAndWritesPlainNotation_data();
    void readsAndWritesPlainNotation();
    void refusesAnythingElse_data();
    void refusesAnythingElse();
    void holdsThirtySixDigitsAndNoMore();
    void leadingAndTrailingZerosTakeNoRoom();
    void equalValuesAreEqualHoweverWritten();
    void zeroHasNoSign();
    void wholeNumbersOfTheLanguageFit();
    void powersOfTenReachBothEnds();
    void tellsIntegersAndSigns();
    void addsAndSubtractsExactly();
    void multipliesExactly();
    void scaleWordsMultiplyWithoutRounding();
    void givesNothingWhereTheResultHasTooManyDigits();
    void comparesAcrossFarScales();
    void comparesNumbersThatNoDoubleTellsApart();
    void givesTheNearestDouble();
    void writingAndReadingGivesTheSameNumber();
    void orderIsThatOfPaper();
    void orderAgreesWithEquality();
    void subtractingWhatWasAddedGivesTheNumberBack();
    void additionAndMultiplicationCommute();
    void smallNumbersCalculateLikeIntegers();
};

void DecimalTest::readsAndWritesPlainNotation_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    QTest::newRow("zero") << u"0"_s << u"0"_s;
    QTest::newRow("whole") << u"100000000000"_s << u"100000000000"_s;
    QTest::newRow("fraction") << u"12.5"_s << u"12.5"_s;
    QTest::newRow("less than one") << u"0.05"_s << u"0.05"_s;
    QTest::newRow("negative") << u"-12.5"_s << u"-12.5"_s;
    QTest::newRow("negative less than one") << u"-0.05"_s << u"-0.05"_s;
    QTest::newRow("trailing zeros go") << u"1.500"_s << u"1.5"_s;
    QTest::newRow("zeros of whole numbers stay") << u"1500"_s << u"1500"_s;
    QTest::newRow("only zeros behind the point") << u"7.000"_s << u"7"_s;
    QTest::newRow("leading zeros go") << u"007"_s << u"7"_s;
    QTest::newRow("minus zero") << u"-0.0"_s << u"0"_s;
}

void DecimalTest::readsAndWritesPlainNotation()
{
    QFETCH(QString, text);
    QFETCH(QString, written);
    const auto number = Decimal::fromString(text);
    QVERIFY(number);
    QCOMPARE(number->toString(), written);
}

void DecimalTest::refusesAnythingElse_data()
{
    QTest::addColumn<QString>("text");
    for (const auto &text : {u""_s, u"-"_s, u"."_s, u"-."_s, u".5"_s, u"5."_s, u"+5"_s, u"--5"_s, u"1.2.3"_s, u"1,000"_s, u"1e3"_s, u" 1"_s,
             u"1 "_s, u"٢٥"_s, u"1٫5"_s, u"0x10"_s, u"nan"_s, u"1.-5"_s, u"½"_s, u"１"_s}) {
        QTest::newRow(qPrintable(u"'%1'"_s.arg(text))) << text;
    }
}

void DecimalTest::refusesAnythingElse()
{
    QFETCH(QString, text);
    QVERIFY(!Decimal::fromString(text));
}

void DecimalTest::holdsThirtySixDigitsAndNoMore()
{
    const QString nines(36, u'9');
    QCOMPARE(of(nines).toString(), nines);
    QCOMPARE(of(u'-' + nines).toString(), u'-' + nines);
    QCOMPARE(of(u"0."_s + nines).toString(), u"0."_s + nines);
    QVERIFY(!Decimal::fromString(nines + u'0'));
    QVERIFY(!Decimal::fromString(u"1."_s + nines));
    QVERIFY(!Decimal::fromString(u"0."_s + QString(36, u'0') + u'1'));
}

void DecimalTest::leadingAndTrailingZerosTakeNoRoom()
{
    const QString zeros(100, u'0');
    QVERIFY(of(zeros + u"12.5"_s + zeros) == of(u"12.5"));
    QVERIFY(of(u"0."_s + zeros).isZero());
}

void DecimalTest::equalValuesAreEqualHoweverWritten()
{
    QVERIFY(of(u"2.50") == of(u"2.5"));
    QVERIFY(of(u"3.0") == Decimal(3));
    QVERIFY(of(u"2.5") != of(u"25"));
}

void DecimalTest::zeroHasNoSign()
{
    QVERIFY(of(u"-0") == Decimal());
    QVERIFY(Decimal().negated() == Decimal());
    QVERIFY(!of(u"-0.00").isNegative());
    QVERIFY(Decimal(5).minus(Decimal(5)) == Decimal());
    QVERIFY(Decimal(0).times(of(u"-0.001")) == Decimal());
}

void DecimalTest::wholeNumbersOfTheLanguageFit()
{
    QCOMPARE(Decimal(std::numeric_limits<qint64>::max()).toString(), u"9223372036854775807"_s);
    QCOMPARE(Decimal(std::numeric_limits<qint64>::min()).toString(), u"-9223372036854775808"_s);
}

void DecimalTest::powersOfTenReachBothEnds()
{
    QCOMPARE(Decimal::powerOfTen(0).toString(), u"1"_s);
    QCOMPARE(Decimal::powerOfTen(9).toString(), u"1000000000"_s);
    QCOMPARE(Decimal::powerOfTen(-2).toString(), u"0.01"_s);
    QCOMPARE(Decimal::powerOfTen(35).toString(), u"1"_s + QString(35, u'0'));
    QCOMPARE(Decimal::powerOfTen(-36).toString(), u"0."_s + QString(35, u'0') + u'1');
}

void DecimalTest::tellsIntegersAndSigns()
{
    QVERIFY(of(u"5").isInteger() && of(u"5.0").isInteger() && !of(u"5.1").isInteger());
    QVERIFY(of(u"-0.1").isNegative() && !of(u"0.1").isNegative());
    QVERIFY(of(u"0.0").isZero() && !of(u"0.1").isZero());
    QVERIFY(of(u"1.5").negated() == of(u"-1.5"));
}

void DecimalTest::addsAndSubtractsExactly()
{
    QVERIFY(of(u"0.1").plus(of(u"0.2")) == of(u"0.3"));
    QVERIFY(of(u"1").minus(of(u"0.9")) == of(u"0.1"));
    QVERIFY(of(u"999.95").plus(of(u"0.05")) == Decimal(1000));
    QVERIFY(of(u"-2.5").plus(of(u"1")) == of(u"-1.5"));
}

void DecimalTest::multipliesExactly()
{
    QVERIFY(of(u"1.5").times(of(u"1.5")) == of(u"2.25"));
    QVERIFY(of(u"0.5").times(of(u"4")) == Decimal(2));
    QVERIFY(of(u"-0.25").times(of(u"-4")) == Decimal(1));
}

void DecimalTest::scaleWordsMultiplyWithoutRounding()
{
    QCOMPARE(Decimal(100).times(Decimal::powerOfTen(9))->toString(), u"100000000000"_s);
    QCOMPARE(of(u"2.37").times(Decimal::powerOfTen(12))->toString(), u"2370000000000"_s);
    QCOMPARE(of(u"38.25").times(Decimal::powerOfTen(-2))->toString(), u"0.3825"_s);
}

void DecimalTest::givesNothingWhereTheResultHasTooManyDigits()
{
    const auto greatest = of(QString(36, u'9'));
    QVERIFY(!greatest.plus(Decimal(1)));
    QVERIFY(!greatest.times(Decimal(10)));
    QVERIFY(!greatest.times(greatest));
    QVERIFY(!greatest.negated().minus(Decimal(1)));
    QVERIFY(!Decimal::powerOfTen(35).plus(of(u"0.1")));
    QVERIFY(!Decimal::powerOfTen(-36).times(of(u"0.1")));
    QVERIFY(greatest.minus(greatest) == Decimal());
}

void DecimalTest::comparesAcrossFarScales()
{
    QVERIFY(Decimal::powerOfTen(35) > Decimal::powerOfTen(-36));
    QVERIFY(Decimal::powerOfTen(-36) < Decimal::powerOfTen(35));
    QVERIFY(Decimal::powerOfTen(35).negated() < Decimal::powerOfTen(-36).negated());
    QVERIFY(Decimal::powerOfTen(-36) > Decimal());
    QVERIFY(Decimal::powerOfTen(-36).negated() < Decimal());
    QVERIFY(of(QString(36, u'9')).negated() < of(QString(36, u'9')));
}

void DecimalTest::comparesNumbersThatNoDoubleTellsApart()
{
    // 10^35 and a tenth less: a common scale would need 37 digits, and both have the same double.
    const auto greater = Decimal::powerOfTen(35);
    const auto less = of(QString(35, u'9') + u".9"_s);
    QVERIFY(greater > less);
    QVERIFY(less < greater);
    QVERIFY(less.negated() > greater.negated());
}

void DecimalTest::givesTheNearestDouble()
{
    QCOMPARE(of(u"0.1").toDouble(), 0.1);
    QCOMPARE(of(u"-12.5").toDouble(), -12.5);
    QCOMPARE(of(u"100000000000").toDouble(), 1e11);
    QCOMPARE(Decimal::powerOfTen(-36).toDouble(), 1e-36);
    // Its 36 digits rounded to a double and then divided by 10^36 would be a neighbour of this.
    QVERIFY(of(u"0.256740817834257981189185255934180292").toDouble() == 0.256740817834257981189185255934180292);
}

void DecimalTest::writingAndReadingGivesTheSameNumber()
{
    QVERIFY(rc::check("a number is read as it was written", [] {
        const auto number = Random::decimal();
        RC_ASSERT(Decimal::fromString(number.toString()) == number);
    }));
}

void DecimalTest::orderIsThatOfPaper()
{
    QVERIFY(rc::check("numbers compare as their digits do", [] {
        const auto a = Random::decimal();
        const auto b = Random::decimal();
        RC_ASSERT(sign(a.compare(b)) == (comparedOnPaper(a, b) > 0) - (comparedOnPaper(a, b) < 0));
        RC_ASSERT(sign(a.compare(b)) == -sign(b.compare(a)));
    }));
}

void DecimalTest::orderAgreesWithEquality()
{
    QVERIFY(rc::check("a number compares equal to itself and to nothing a little greater", [] {
        const auto number = Random::decimal();
        RC_ASSERT(sign(number.compare(number)) == 0);
        if (const auto greater = number.plus(Decimal::powerOfTen(int(Random::number(-36, 35))))) {
            RC_ASSERT(number < *greater);
            RC_ASSERT(number != *greater);
        }
    }));
}

void DecimalTest::subtractingWhatWasAddedGivesTheNumberBack()
{
    QVERIFY(rc::check("a + b - b is a, wherever a + b fits", [] {
        const auto a = Random::decimal();
        const auto b = Random::decimal();
        if (const auto sum = a.plus(b)) {
            if (const auto back = sum->minus(b)) {
                RC_ASSERT(*back == a);
            }
        }
    }));
}

void DecimalTest::additionAndMultiplicationCommute()
{
    QVERIFY(rc::check("a + b is b + a and a · b is b · a, in value and in whether they fit", [] {
        const auto a = Random::decimal();
        const auto b = Random::decimal();
        RC_ASSERT(a.plus(b) == b.plus(a));
        RC_ASSERT(a.times(b) == b.times(a));
    }));
}

void DecimalTest::smallNumbersCalculateLikeIntegers()
{
    QVERIFY(rc::check("thousandths calculate as integers do", [] {
        const auto a = Random::number(-1'000'000, 1'000'000);
        const auto b = Random::number(-1'000'000, 1'000'000);
        const auto thousandth = Decimal::powerOfTen(-3);
        const auto scaledA = *Decimal(a).times(thousandth);
        const auto scaledB = *Decimal(b).times(thousandth);
        RC_ASSERT(scaledA.plus(scaledB) == Decimal(a + b).times(thousandth));
        RC_ASSERT(scaledA.minus(scaledB) == Decimal(a - b).times(thousandth));
        RC_ASSERT(scaledA.times(scaledB) == Decimal(a * b).times(Decimal::powerOfTen(-6)));
        RC_ASSERT((scaledA < scaledB) == (a < b));
    }));
}

QTEST_GUILESS_MAIN(DecimalTest)
#include "decimaltest.moc"
