// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/comparablevalue.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

namespace {

ComparableValue figure(FigureKind kind, const char *number, const char *unit, Modifier modifier = Modifier::None)
{
    Figure figure;
    figure.kind = kind;
    figure.number = Decimal::fromString(QString::fromUtf8(number));
    figure.unit = QString::fromUtf8(unit);
    figure.modifier = modifier;
    return *comparableValue(figure, u"");
}

ComparableValue bounds(const char *low, const char *high)
{
    Figure figure;
    figure.low = Decimal::fromString(QString::fromUtf8(low));
    figure.high = Decimal::fromString(QString::fromUtf8(high));
    return *comparableValue(figure, u"");
}

ComparableValue date(const char *edtf, Modifier modifier = Modifier::None)
{
    CalendarValue value;
    value.edtf = QString::fromUtf8(edtf);
    value.modifier = modifier;
    return *comparableValue(value, u"");
}

constexpr auto money = FigureKind::Money;
constexpr auto quantity = FigureKind::Quantity;
constexpr auto count = FigureKind::Count;

}

Q_DECLARE_METATYPE(Hashiya::ComparableValue)
Q_DECLARE_METATYPE(Hashiya::ValueRelation)

class ComparableValueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void relatesValues_data();
    void relatesValues();
    void neverConvertsCurrencies();
    void measuresDifferenceOnlyInOneUnit();
    void givesNoRatioToZero();
    void keepsUnresolvedValuesByTheirWords();
    void takesRatesPerSomethingApart();
    void hasNoValueForNames();
};

void ComparableValueTest::relatesValues_data()
{
    QTest::addColumn<ComparableValue>("first");
    QTest::addColumn<ComparableValue>("second");
    QTest::addColumn<ValueRelation>("relation");
    QTest::addColumn<QString>("rule");
    const auto equal = ValueRelation::Equal;
    const auto compatible = ValueRelation::Compatible;
    const auto different = ValueRelation::Different;
    QTest::newRow("equal") << figure(money, "1200000000", "USD") << figure(money, "1200000000", "USD") << equal << u"equal-value"_s;
    QTest::newRow("equal in another unit") << figure(quantity, "14", "km2") << figure(quantity, "1400", "ha") << equal << u"equal-value"_s;
    QTest::newRow("1.2 and 1.5 billion") << figure(money, "1200000000", "USD") << figure(money, "1500000000", "USD") << different << u"different-value"_s;
    QTest::newRow("450 and 500") << figure(quantity, "450", "MW") << figure(quantity, "500", "MW") << different << u"different-value"_s;
    QTest::newRow("450 and about 500") << figure(quantity, "450", "MW") << figure(quantity, "500", "MW", Modifier::About) << compatible << u"about"_s;
    QTest::newRow("3.5 and about 4") << figure(quantity, "3.5", "t") << figure(quantity, "4", "t", Modifier::About) << compatible << u"about"_s;
    QTest::newRow("300 and about 500") << figure(quantity, "300", "MW") << figure(quantity, "500", "MW", Modifier::About) << different << u"different-value"_s;
    QTest::newRow("the same number, up to") << figure(quantity, "10", "GW") << figure(quantity, "10", "GW", Modifier::UpTo) << compatible << u"modifier"_s;
    QTest::newRow("over 80, 85") << figure(count, "80", "", Modifier::Over) << figure(count, "85", "") << compatible << u"bound"_s;
    QTest::newRow("over 80, 75") << figure(count, "80", "", Modifier::Over) << figure(count, "75", "") << different << u"different-value"_s;
    QTest::newRow("over 80, 800") << figure(count, "80", "", Modifier::Over) << figure(count, "800", "") << different << u"different-value"_s;
    QTest::newRow("up to 100, 90") << figure(count, "100", "", Modifier::UpTo) << figure(count, "90", "") << compatible << u"bound"_s;
    QTest::newRow("at least 100, 99") << figure(count, "100", "", Modifier::AtLeast) << figure(count, "99", "") << different << u"different-value"_s;
    QTest::newRow("1,234 rounded to 1,230") << figure(count, "1234", "") << figure(count, "1230", "") << compatible << u"rounding"_s;
    QTest::newRow("1.23 rounded to 1.2") << figure(money, "1.23", "USD") << figure(money, "1.2", "USD") << compatible << u"rounding"_s;
    QTest::newRow("119 dead are not 120") << figure(count, "119", "") << figure(count, "120", "") << different << u"different-value"_s;
    QTest::newRow("one digit rounds nothing by itself") << figure(money, "4.6", "USD") << figure(money, "5", "USD") << different << u"different-value"_s;
    QTest::newRow("minus is another") << figure(quantity, "-5", "°C") << figure(quantity, "5", "°C") << different << u"different-value"_s;
    QTest::newRow("about minus 20, minus 21") << figure(quantity, "-20", "°C", Modifier::About) << figure(quantity, "-21", "°C") << compatible << u"about"_s;
    QTest::newRow("range and number in it") << bounds("10", "20") << figure(count, "15", "") << compatible << u"bound"_s;
    QTest::newRow("range and number outside") << bounds("10", "20") << figure(count, "25", "") << different << u"different-value"_s;
    QTest::newRow("the same range") << bounds("10", "20") << bounds("10", "20") << equal << u"equal-value"_s;
    QTest::newRow("hundreds and 450") << bounds("100", "") << figure(count, "450", "") << compatible << u"bound"_s;
    QTest::newRow("hundreds and 3000") << bounds("100", "") << figure(count, "3000", "") << different << u"different-value"_s;
    QTest::newRow("day and its month") << date("2026-03-15") << date("2026-03") << compatible << u"narrower"_s;
    QTest::newRow("day and another") << date("2026-03-15") << date("2026-03-16") << different << u"different-value"_s;
    QTest::newRow("quarter and month in it") << date("2018-34") << date("2018-05") << compatible << u"narrower"_s;
    QTest::newRow("season and quarter") << date("2018-22") << date("2018-35") << compatible << u"overlap"_s;
    QTest::newRow("end of a year and its February") << date("2027", Modifier::End) << date("2027-02") << different << u"different-value"_s;
    QTest::newRow("end of a year and its December") << date("2027", Modifier::End) << date("2027-12") << compatible << u"narrower"_s;
    QTest::newRow("start of a year and its January") << date("2027", Modifier::Start) << date("2027-01") << compatible << u"narrower"_s;
    QTest::newRow("middle of a year and its June") << date("2027", Modifier::Mid) << date("2027-06") << compatible << u"narrower"_s;
    QTest::newRow("middle of a year and its January") << date("2027", Modifier::Mid) << date("2027-01") << different << u"different-value"_s;
}

void ComparableValueTest::relatesValues()
{
    QFETCH(const ComparableValue, first);
    QFETCH(const ComparableValue, second);
    QFETCH(const ValueRelation, relation);
    QFETCH(const QString, rule);
    QCOMPARE(first.dimension, second.dimension);
    QCOMPARE(compareValues(first, second).relation, relation);
    QCOMPARE(compareValues(first, second).rule, rule);
    QCOMPARE(compareValues(second, first).relation, relation);
    QCOMPARE(compareValues(second, first).rule, rule);
}

void ComparableValueTest::neverConvertsCurrencies()
{
    QVERIFY(figure(money, "100", "USD").dimension != figure(money, "100", "EUR").dimension);
    QVERIFY(figure(money, "100", "USD").key() != figure(money, "100", "EUR").key());
}

void ComparableValueTest::measuresDifferenceOnlyInOneUnit()
{
    const ValueComparison same = compareValues(figure(money, "1200000000", "USD"), figure(money, "1500000000", "USD"));
    QCOMPARE(same.difference, Decimal(300000000));
    QCOMPARE(same.ratio, 1.25);
    const ValueComparison other = compareValues(figure(quantity, "14", "km2"), figure(quantity, "1500", "ha"));
    QVERIFY(!other.difference);
    QVERIFY(qAbs(*other.ratio - 15.0 / 14) < 1e-9);
    QVERIFY(!compareValues(bounds("10", "20"), figure(count, "15", "")).difference);
    QVERIFY(!compareValues(date("2026"), date("2027")).difference);
}

void ComparableValueTest::givesNoRatioToZero()
{
    const ValueComparison result = compareValues(figure(count, "0", ""), figure(count, "7", ""));
    QVERIFY(!result.ratio);
    QCOMPARE(result.difference, Decimal(7));
}

void ComparableValueTest::keepsUnresolvedValuesByTheirWords()
{
    const CalendarValue unresolved;
    const ComparableValue first = *comparableValue(unresolved, u"رمضان");
    QVERIFY(!first.isResolved());
    QCOMPARE(compareValues(first, *comparableValue(unresolved, u"رمضــان")).relation, ValueRelation::Equal);
    QCOMPARE(compareValues(first, *comparableValue(unresolved, u"شوال")).relation, ValueRelation::Different);
    QCOMPARE(compareValues(first, date("2026")).relation, ValueRelation::Different);
}

void ComparableValueTest::takesRatesPerSomethingApart()
{
    Figure rate;
    rate.kind = FigureKind::Quantity;
    rate.number = Decimal(5);
    rate.unit = u"t"_s;
    rate.per = u"year"_s;
    QVERIFY(comparableValue(rate, u"")->dimension != figure(quantity, "5", "t").dimension);
}

void ComparableValueTest::hasNoValueForNames()
{
    QVERIFY(!comparableValue(std::monostate(), u"عمان"));
    QVERIFY(!comparableValue(QuotationValue(), u"قال"));
}

QTEST_GUILESS_MAIN(ComparableValueTest)
#include "comparablevaluetest.moc"
