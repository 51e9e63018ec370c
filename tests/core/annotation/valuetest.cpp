// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotation/value.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class ValueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void modifiersHaveTheirNamesInFiles();
    void figureKindsHaveTheirNamesInFiles();
    void unknownNamesAreNothing();
    void aNamesValueIsNone();
    void figuresAreEqualHoweverTheirNumberIsWritten();
    void valuesOfDifferentKindsDiffer();
};

void ValueTest::modifiersHaveTheirNamesInFiles()
{
    const QList<std::pair<Modifier, QString>> names{{Modifier::None, u""_s}, {Modifier::About, u"about"_s}, {Modifier::Over, u"over"_s},
        {Modifier::Under, u"under"_s}, {Modifier::UpTo, u"up_to"_s}, {Modifier::AtLeast, u"at_least"_s}, {Modifier::Start, u"start"_s},
        {Modifier::Mid, u"mid"_s}, {Modifier::End, u"end"_s}};
    for (const auto &[modifier, name] : names) {
        QCOMPARE(modifierName(modifier), name);
        QVERIFY(modifierFromName(name) == modifier);
    }
}

void ValueTest::figureKindsHaveTheirNamesInFiles()
{
    const QList<std::pair<FigureKind, QString>> names{{FigureKind::Money, u"money"_s}, {FigureKind::Percent, u"percent"_s},
        {FigureKind::Quantity, u"quantity"_s}, {FigureKind::Count, u"count"_s}, {FigureKind::Ordinal, u"ordinal"_s}};
    for (const auto &[kind, name] : names) {
        QCOMPARE(figureKindName(kind), name);
        QVERIFY(figureKindFromName(name) == kind);
    }
}

void ValueTest::unknownNamesAreNothing()
{
    QVERIFY(!modifierFromName(u"nearly"));
    QVERIFY(!modifierFromName(u"up-to"));
    QVERIFY(!figureKindFromName(u""));
    QVERIFY(!figureKindFromName(u"price"));
}

void ValueTest::aNamesValueIsNone()
{
    QVERIFY(Value() == Value(std::monostate()));
}

void ValueTest::figuresAreEqualHoweverTheirNumberIsWritten()
{
    Figure a;
    a.number = Decimal::fromString(u"2.50");
    Figure b;
    b.number = Decimal::fromString(u"2.5");
    QVERIFY(a == b);
    b.modifier = Modifier::About;
    QVERIFY(a != b);
}

void ValueTest::valuesOfDifferentKindsDiffer()
{
    QVERIFY(Value(CalendarValue()) != Value(DurationValue()));
    QVERIFY(Value(QuotationValue()) != Value());
}

QTEST_GUILESS_MAIN(ValueTest)
#include "valuetest.moc"
