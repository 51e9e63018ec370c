// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/evaluation/goldvalues.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Hashiya;

namespace {

Suggestion withValue(Value value)
{
    Suggestion suggestion;
    suggestion.value = std::move(value);
    return suggestion;
}

Figure money(const QString &number, Modifier modifier)
{
    Figure figure;
    figure.kind = FigureKind::Money;
    figure.number = Decimal::fromString(number);
    figure.unit = u"USD"_s;
    figure.modifier = modifier;
    return figure;
}

}

class GoldValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figuresCompareNumberUnitAndModifier()
    {
        const GoldMark mark{u"money"_s, {}, {{u"number"_s, u"12.50"_s}, {u"unit"_s, u"USD"_s}, {u"modifier"_s, u"up_to"_s}}};
        QCOMPARE(proposedValueParts(withValue(money(u"12.5"_s, Modifier::UpTo)), mark), goldValueParts(mark));
        QVERIFY(proposedValueParts(withValue(money(u"12.5"_s, Modifier::About)), mark) != goldValueParts(mark));
        QVERIFY(proposedValueParts(withValue(money(u"12"_s, Modifier::UpTo)), mark) != goldValueParts(mark));
    }

    void nullsAreEmpty()
    {
        const GoldMark mark{u"count"_s, {},
            {{u"number"_s, QJsonValue::Null}, {u"low"_s, u"1000"_s}, {u"unit"_s, QJsonValue::Null}, {u"modifier"_s, QJsonValue::Null}}};
        Figure figure;
        figure.low = Decimal(1000);
        QCOMPARE(proposedValueParts(withValue(figure), mark), goldValueParts(mark));
    }

    void datesCompareIsoAndModifier()
    {
        const GoldMark mark{u"date"_s, {}, {{u"iso"_s, u"2025-09"_s}, {u"relative"_s, true}}};
        CalendarValue value;
        value.edtf = u"2025-09"_s;
        QCOMPARE(proposedValueParts(withValue(value), mark), goldValueParts(mark));
        value.modifier = Modifier::Start;
        QVERIFY(proposedValueParts(withValue(value), mark) != goldValueParts(mark));
    }

    void durationsCompareBounds()
    {
        const GoldMark mark{u"duration"_s, {}, {{u"iso"_s, QJsonValue::Null}, {u"low"_s, u"P1D"_s}, {u"high"_s, u"P2D"_s}}};
        DurationValue value;
        value.low = u"P1D"_s;
        value.high = u"P2D"_s;
        QCOMPARE(proposedValueParts(withValue(value), mark), goldValueParts(mark));
    }

    void quotationsCompareTheSpeaker()
    {
        const GoldMark mark{u"quote"_s, {}, {{u"speaker"_s, u"طارق"_s}, {u"kind"_s, u"full"_s}}};
        QCOMPARE(proposedValueParts(withValue(QuotationValue{QuotationKind::Fragment, u"طارق"_s, {}}), mark), goldValueParts(mark));
        QVERIFY(proposedValueParts(withValue(QuotationValue{}), mark) != goldValueParts(mark));
    }

    void namesCompareOnlyWhatGoldSays()
    {
        Suggestion alias;
        alias.attributes.insert(u"alias_of"_s, u"إنفيديا"_s);
        QVERIFY(goldValueParts({u"organization"_s, {}, {}}).isEmpty());
        const GoldMark mark{u"organization"_s, {}, {{u"alias_of"_s, u"إنفيديا"_s}}};
        QCOMPARE(proposedValueParts(alias, mark), goldValueParts(mark));
    }
};

QTEST_GUILESS_MAIN(GoldValuesTest)
#include "goldvaluestest.moc"
