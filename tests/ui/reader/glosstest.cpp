// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "readersample.h"
#include "ui/reader/gloss.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

namespace {

Figure figure(FigureKind kind, const QString &number, const QString &unit, Modifier modifier = Modifier::None)
{
    Figure made;
    made.kind = kind;
    made.number = Decimal::fromString(number);
    made.unit = unit;
    made.modifier = modifier;
    return made;
}

CalendarValue calendar(const QString &edtf, Modifier modifier = Modifier::None)
{
    CalendarValue value;
    value.edtf = edtf;
    value.modifier = modifier;
    return value;
}

DurationValue duration(const QString &iso)
{
    DurationValue value;
    value.iso8601 = iso;
    return value;
}

/// The isolate around a gloss, and no more than one level of it.
QString bare(const QString &gloss)
{
    return gloss.isEmpty() ? gloss : gloss.sliced(1, gloss.size() - 2).replace(QChar(0x00A0), u' ');
}

}

class GlossTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysValuesShortly_data();
    void saysValuesShortly();
    void isolatesEachGlossInItsOwnDirection();
    void showsBoundsWhereThereIsNoNumber();
    void saysNothingWhereNothingIsKnown();
    void namesTheEntityBehindAnAlias();
    void shortensNumbersOnlyWhereExact_data();
    void shortensNumbersOnlyWhereExact();
};

void GlossTest::saysValuesShortly_data()
{
    QTest::addColumn<Value>("value");
    QTest::addColumn<QString>("expected");
    QTest::newRow("money up to") << Value(figure(FigureKind::Money, u"100000000000"_s, u"USD"_s, Modifier::UpTo)) << u"≤ $100 bn"_s;
    QTest::newRow("money without symbol") << Value(figure(FigureKind::Money, u"85000000"_s, u"JOD"_s, Modifier::Over)) << u"> 85 m JOD"_s;
    QTest::newRow("quantity") << Value(figure(FigureKind::Quantity, u"10"_s, u"GW"_s)) << u"10 GW"_s;
    QTest::newRow("percent about") << Value(figure(FigureKind::Percent, u"3.5"_s, u"%"_s, Modifier::About)) << u"≈ 3.5%"_s;
    QTest::newRow("ordinal") << Value(figure(FigureKind::Ordinal, u"70"_s, {})) << u"№ 70"_s;
    QTest::newRow("month") << Value(calendar(u"2025-09"_s)) << u"2025-09"_s;
    QTest::newRow("end of year") << Value(calendar(u"2027"_s, Modifier::End)) << u"2027 ◕"_s;
    QTest::newRow("years and months") << Value(duration(u"P1Y6M"_s)) << u"1 y 6 mo"_s;
    QTest::newRow("minutes") << Value(duration(u"PT30M"_s)) << u"30 min"_s;
    QTest::newRow("no ISO duration") << Value(duration(u"long"_s)) << u"long"_s;
}

void GlossTest::saysValuesShortly()
{
    QFETCH(Value, value);
    QFETCH(QString, expected);
    QCOMPARE(bare(valueText(value)), expected);
}

void GlossTest::isolatesEachGlossInItsOwnDirection()
{
    const auto money = valueText(figure(FigureKind::Money, u"5"_s, u"USD"_s));
    QCOMPARE(money, u"\u2066$5\u2069"_s);
    const auto count = valueText(figure(FigureKind::Count, u"820000"_s, u"شخص"_s));
    QCOMPARE(count, u"\u2067\u2066820,000\u2069 شخص\u2069"_s);
    QuotationValue quotation;
    quotation.speaker = u"هوانغ"_s;
    QCOMPARE(valueText(quotation), u"\u2067— هوانغ\u2069"_s);
}

void GlossTest::showsBoundsWhereThereIsNoNumber()
{
    Figure between;
    between.kind = FigureKind::Percent;
    between.low = Decimal(5);
    between.high = Decimal(7);
    QCOMPARE(bare(valueText(between)), u"5–7%"_s);
    Figure thousands;
    thousands.kind = FigureKind::Quantity;
    thousands.unit = u"km"_s;
    thousands.low = Decimal(1000);
    QCOMPARE(bare(valueText(thousands)), u"≥ 1,000 km"_s);
    DurationValue atMost;
    atMost.high = u"P2Y"_s;
    QCOMPARE(bare(valueText(atMost)), u"≤ 2 y"_s);
}

void GlossTest::saysNothingWhereNothingIsKnown()
{
    QVERIFY(valueText(std::monostate()).isEmpty());
    QVERIFY(valueText(Figure()).isEmpty());
    QVERIFY(valueText(CalendarValue()).isEmpty());
    QVERIFY(valueText(DurationValue()).isEmpty());
    QVERIFY(valueText(QuotationValue()).isEmpty());
}

void GlossTest::namesTheEntityBehindAnAlias()
{
    const auto document = ReaderSample::solar();
    const auto gloss = [&](QStringView words) {
        return glossText(*document.annotations().find(ReaderSample::markOf(document, words)), document);
    };
    QCOMPARE(bare(gloss(u"Noor Badia")), u"= نور البادية"_s);
    QVERIFY(gloss(u"نور البادية").isEmpty());
    QVERIFY(gloss(u"عمّان").isEmpty());
}

void GlossTest::shortensNumbersOnlyWhereExact_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("expected");
    QTest::newRow("small") << u"999"_s << u"999"_s;
    QTest::newRow("thousands") << u"820000"_s << u"820,000"_s;
    QTest::newRow("million") << u"1500000"_s << u"1.5 m"_s;
    QTest::newRow("too exact for a scale") << u"1234567"_s << u"1,234,567"_s;
    QTest::newRow("trillions") << u"2000000000000"_s << u"2 tn"_s;
    QTest::newRow("negative") << u"-3200000000"_s << u"−3.2 bn"_s;
    QTest::newRow("fraction") << u"-1234.5"_s << u"−1,234.5"_s;
    QTest::newRow("zero") << u"0"_s << u"0"_s;
}

void GlossTest::shortensNumbersOnlyWhereExact()
{
    QFETCH(QString, number);
    QFETCH(QString, expected);
    QCOMPARE(compactNumber(*Decimal::fromString(number)).replace(QChar(0x00A0), u' '), expected);
}

QTEST_GUILESS_MAIN(GlossTest)
#include "glosstest.moc"
