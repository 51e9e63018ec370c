// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotation/serialization.h"

#include "core/base/json.h"
#include "tests/support/generators.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <limits>

using namespace Hashiya;
using namespace Qt::StringLiterals;

namespace {

/// As the journal keeps it: written to bytes and read back.
QJsonObject throughBytes(const QJsonObject &json)
{
    const auto read = parseJson(QJsonDocument(json).toJson(QJsonDocument::Compact));
    return read ? read->object() : QJsonObject();
}

QByteArray bytes(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Annotation withValue(const Value &value)
{
    Annotation annotation;
    annotation.id = {1};
    annotation.type = u"money"_s;
    annotation.range = {4, 9};
    annotation.value = value;
    return annotation;
}

/// How often each alternative of Edit came up, groups counted with what is in them.
void countAlternatives(const Edit &edit, std::array<int, std::variant_size_v<Edit>> &counts)
{
    ++counts[edit.index()];
    if (const auto *group = std::get_if<EditGroup>(&edit)) {
        for (const auto &inner : group->edits) {
            countAlternatives(inner, counts);
        }
    }
}

}
Q_DECLARE_METATYPE(Hashiya::Value)

class SerializationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesOfEveryKindAreReadAsWritten_data();
    void valuesOfEveryKindAreReadAsWritten();
    void noValueIsAnEmptyObject();
    void defaultsAreNotWritten();
    void numbersAreWrittenAsDecimalsNotDoubles();
    void idsBeyondDoublesAreKept();
    void emptyGroupIsKept();
    void groupsInGroupsAreKept();
    void textsWithControlsAndEmojiAreKept();
    void anyValueIsReadAsWritten();
    void anyAnnotationIsReadAsWritten();
    void anyNameAndRelationAreReadAsWritten();
    void anyEditIsReadAsWrittenAndDoesTheSame();
    void everyKindOfEditComesUpInTheProperties();
};

void SerializationTest::valuesOfEveryKindAreReadAsWritten_data()
{
    QTest::addColumn<Value>("value");
    const auto ten = Decimal(10);
    QTest::newRow("none") << Value();
    QTest::newRow("money") << Value(Figure{FigureKind::Money, *Decimal::fromString(u"100000000000"), {}, {}, u"USD"_s, Modifier::UpTo, {}});
    QTest::newRow("percent between bounds") << Value(
        Figure{FigureKind::Percent, {}, ten, *Decimal::fromString(u"12.5"), u"%"_s, Modifier::None, {}});
    QTest::newRow("quantity a day") << Value(Figure{FigureKind::Quantity, ten, {}, {}, u"GW"_s, Modifier::About, u"day"_s});
    QTest::newRow("count without a number") << Value(Figure{FigureKind::Count, {}, ten, {}, u"شخص"_s, Modifier::AtLeast, {}});
    QTest::newRow("ordinal") << Value(Figure{FigureKind::Ordinal, ten, {}, {}, {}, Modifier::None, {}});
    QTest::newRow("zero is not nothing") << Value(Figure{FigureKind::Count, Decimal(), {}, {}, {}, Modifier::None, {}});
    QTest::newRow("bare figure") << Value(Figure());
    QTest::newRow("relative date") << Value(CalendarValue{u"2025-09"_s, true, u"gregorian"_s, {}, Modifier::Start, {}});
    QTest::newRow("Hijri date") << Value(CalendarValue{{}, false, u"islamic-umalqura"_s, u"1438-09-01"_s, Modifier::None, u"dawn"_s});
    QTest::newRow("bare date") << Value(CalendarValue());
    QTest::newRow("duration") << Value(DurationValue{u"P2Y"_s, {}, {}, Modifier::Over});
    QTest::newRow("duration between bounds") << Value(DurationValue{{}, u"P2D"_s, u"P3D"_s, Modifier::None});
    QTest::newRow("bare duration") << Value(DurationValue());
    QTest::newRow("quotation with a speaker's mark") << Value(QuotationValue{QuotationKind::Full, u"سام ألتمان"_s, {7}});
    QTest::newRow("indirect") << Value(QuotationValue{QuotationKind::Indirect, u"سام"_s, {}});
    QTest::newRow("fragment of nobody") << Value(QuotationValue{QuotationKind::Fragment, {}, {}});
    for (int modifier = int(Modifier::None); modifier <= int(Modifier::End); ++modifier) {
        const auto name = modifierName(Modifier(modifier));
        QTest::newRow(qPrintable(u"modifier '%1'"_s.arg(name)))
            << Value(Figure{FigureKind::Count, ten, {}, {}, {}, Modifier(modifier), {}});
    }
}

void SerializationTest::valuesOfEveryKindAreReadAsWritten()
{
    QFETCH(Value, value);
    const auto read = valueFromJson(throughBytes(valueToJson(value)));
    QVERIFY(read);
    QVERIFY(*read == value);
    const auto annotation = annotationFromJson(throughBytes(annotationToJson(withValue(value))));
    QVERIFY(annotation);
    QVERIFY(*annotation == withValue(value));
}

void SerializationTest::noValueIsAnEmptyObject()
{
    QVERIFY(valueToJson(Value()).isEmpty());
    QVERIFY(!annotationToJson(withValue({})).contains(u"value"_s));
}

void SerializationTest::defaultsAreNotWritten()
{
    QCOMPARE(bytes(annotationToJson(withValue({}))),
        QByteArray(R"({"begin":4,"end":9,"id":1,"origin":{"kind":"person"},"state":"confirmed","type":"money"})"));
    QCOMPARE(bytes(valueToJson(DurationValue())), QByteArray(R"({"is":"duration"})"));
}

void SerializationTest::numbersAreWrittenAsDecimalsNotDoubles()
{
    Figure figure;
    figure.number = Decimal::fromString(u"123456789012345678901234567890.125");
    QCOMPARE(valueToJson(figure).value(u"number"_s).toString(), u"123456789012345678901234567890.125"_s);
}

void SerializationTest::idsBeyondDoublesAreKept()
{
    constexpr auto greatest = std::numeric_limits<qint64>::max();
    auto annotation = withValue(QuotationValue{QuotationKind::Full, {}, {greatest - 2}});
    annotation.id = {greatest};
    annotation.entity = {greatest - 1};
    const auto read = annotationFromJson(throughBytes(annotationToJson(annotation)));
    QVERIFY(read);
    QVERIFY(*read == annotation);
    const auto edit = editFromJson(throughBytes(editToJson(RemoveRelation{{greatest}})));
    QVERIFY(edit);
    QVERIFY(*edit == Edit(RemoveRelation{{greatest}}));
}

void SerializationTest::emptyGroupIsKept()
{
    const auto read = editFromJson(throughBytes(editToJson(EditGroup{})));
    QVERIFY(read);
    QVERIFY(*read == Edit(EditGroup{}));
}

void SerializationTest::groupsInGroupsAreKept()
{
    EditGroup inner;
    inner.edits.emplace_back(RemoveEntity{{3}});
    EditGroup outer;
    outer.edits.emplace_back(inner);
    outer.edits.emplace_back(RemoveAnnotation{{1}});
    const auto read = editFromJson(throughBytes(editToJson(outer)));
    QVERIFY(read);
    QVERIFY(*read == Edit(outer));
}

void SerializationTest::textsWithControlsAndEmojiAreKept()
{
    auto annotation = withValue({});
    annotation.note = u"\uFEFFسطر\nآخر\t\"علامة\" \\ \u202Eقلب\u202C \u2069 \U0001F600 \uFEFF"_s;
    const auto read = annotationFromJson(throughBytes(annotationToJson(annotation)));
    QVERIFY(read);
    QCOMPARE(read->note, annotation.note);
}

void SerializationTest::anyValueIsReadAsWritten()
{
    QVERIFY(rc::check("a value is read as it was written, and written again the same", [] {
        const auto value = Random::value({{1}, {2}});
        const auto json = valueToJson(value);
        const auto read = valueFromJson(throughBytes(json));
        RC_ASSERT(read.has_value());
        RC_ASSERT((*read == value));
        RC_ASSERT((bytes(valueToJson(*read)) == bytes(json)));
    }));
}

void SerializationTest::anyAnnotationIsReadAsWritten()
{
    QVERIFY(rc::check("a mark is read as it was written, and written again the same", [] {
        const auto annotation = Random::annotation(Random::document());
        const auto json = annotationToJson(annotation);
        const auto read = annotationFromJson(throughBytes(json));
        RC_ASSERT(read.has_value());
        RC_ASSERT((*read == annotation));
        RC_ASSERT((bytes(annotationToJson(*read)) == bytes(json)));
    }));
}

void SerializationTest::anyNameAndRelationAreReadAsWritten()
{
    QVERIFY(rc::check("names and relations are read as they were written", [] {
        const auto document = Random::document(25);
        for (const auto &entity : document.entities()) {
            const auto read = entityFromJson(throughBytes(entityToJson(entity)));
            RC_ASSERT(read.has_value());
            RC_ASSERT((*read == entity));
        }
        for (const auto &relation : document.relations()) {
            const auto read = relationFromJson(throughBytes(relationToJson(relation)));
            RC_ASSERT(read.has_value());
            RC_ASSERT((*read == relation));
        }
    }));
}

void SerializationTest::anyEditIsReadAsWrittenAndDoesTheSame()
{
    QVERIFY(rc::check("an edit from the journal is the edit that went into it, and so is its inverse", [] {
        auto document = Random::document();
        const auto edit = Random::edit(document);
        const auto read = editFromJson(throughBytes(editToJson(edit)));
        RC_ASSERT(read.has_value());
        RC_ASSERT((*read == edit));
        const auto inverse = document.apply(*read);
        RC_ASSERT(inverse.has_value());
        const auto inverseRead = editFromJson(throughBytes(editToJson(*inverse)));
        RC_ASSERT(inverseRead.has_value());
        RC_ASSERT((*inverseRead == *inverse));
    }));
}

void SerializationTest::everyKindOfEditComesUpInTheProperties()
{
    std::array<int, std::variant_size_v<Edit>> counts{};
    QVERIFY(rc::check("edits are drawn", [&counts] {
        const auto document = Random::document(25);
        for (int i = 0; i < 5; ++i) {
            countAlternatives(Random::edit(document), counts);
        }
    }));
    for (size_t i = 0; i < counts.size(); ++i) {
        QVERIFY2(counts[i] > 0, qPrintable(u"alternative %1 never came up"_s.arg(i)));
    }
}

QTEST_GUILESS_MAIN(SerializationTest)
#include "serializationtest.moc"
