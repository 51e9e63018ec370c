// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotation/serialization.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

namespace {

QJsonObject parsed(const QByteArray &json)
{
    const auto document = QJsonDocument::fromJson(json);
    if (!document.isObject()) {
        qFatal("the test's JSON is none: %s", json.constData());
    }
    return document.object();
}

QJsonObject goodAnnotation()
{
    return parsed(R"({"id":1,"type":"money","begin":4,"end":9,"state":"confirmed","origin":{"kind":"person"}})");
}

QJsonObject with(QJsonObject json, const QString &key, const QJsonValue &value)
{
    if (value.isUndefined()) {
        json.remove(key);
    } else {
        json.insert(key, value);
    }
    return json;
}

}

class SerializationErrorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrongValuesAreRefused_data();
    void wrongValuesAreRefused();
    void wrongAnnotationsAreRefused_data();
    void wrongAnnotationsAreRefused();
    void goodAnnotationIsRead();
    void namesAndRelationsNeedTheirFields();
    void wrongEditsAreRefused_data();
    void wrongEditsAreRefused();
    void wrongEditInAGroupIsTheGroups();
};

void SerializationErrorsTest::wrongValuesAreRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("field");
    QTest::newRow("no kind of value") << QByteArray(R"({"number":"1"})") << u"is"_s;
    QTest::newRow("unknown kind of value") << QByteArray(R"({"is":"colour"})") << u"is"_s;
    QTest::newRow("kind of value is a number") << QByteArray(R"({"is":3})") << u"is"_s;
    QTest::newRow("figure without its kind") << QByteArray(R"({"is":"figure"})") << u"kind"_s;
    QTest::newRow("unknown kind of figure") << QByteArray(R"({"is":"figure","kind":"price"})") << u"kind"_s;
    QTest::newRow("number is no decimal") << QByteArray(R"({"is":"figure","kind":"count","number":"1e3"})") << u"number"_s;
    QTest::newRow("number is a double") << QByteArray(R"({"is":"figure","kind":"count","number":3})") << u"number"_s;
    QTest::newRow("number is null") << QByteArray(R"({"is":"figure","kind":"count","number":null})") << u"number"_s;
    QTest::newRow("bound is no decimal") << QByteArray(R"({"is":"figure","kind":"count","low":"few"})") << u"low"_s;
    QTest::newRow("unknown modifier") << QByteArray(R"({"is":"figure","kind":"count","modifier":"nearly"})") << u"modifier"_s;
    QTest::newRow("unknown modifier of a date") << QByteArray(R"({"is":"time","modifier":"nearly"})") << u"modifier"_s;
    QTest::newRow("unknown modifier of a duration") << QByteArray(R"({"is":"duration","modifier":"nearly"})") << u"modifier"_s;
    QTest::newRow("quotation without its kind") << QByteArray(R"({"is":"quotation"})") << u"kind"_s;
    QTest::newRow("unknown kind of quotation") << QByteArray(R"({"is":"quotation","kind":"half"})") << u"kind"_s;
}

void SerializationErrorsTest::wrongValuesAreRefused()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, field);
    const auto read = valueFromJson(parsed(json));
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::InvalidField);
    QCOMPARE(read.error().detail, field);
    QVERIFY(!annotationFromJson(with(goodAnnotation(), u"value"_s, parsed(json))));
}

void SerializationErrorsTest::wrongAnnotationsAreRefused_data()
{
    QTest::addColumn<QJsonObject>("json");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("field");
    const auto good = goodAnnotation();
    using enum ErrorCode;
    QTest::newRow("empty") << QJsonObject() << MissingField << u"type"_s;
    QTest::newRow("no type") << with(good, u"type"_s, QJsonValue::Undefined) << MissingField << u"type"_s;
    QTest::newRow("type is a number") << with(good, u"type"_s, 3) << MissingField << u"type"_s;
    QTest::newRow("no state") << with(good, u"state"_s, QJsonValue::Undefined) << InvalidField << u"state"_s;
    QTest::newRow("unknown state") << with(good, u"state"_s, u"maybe"_s) << InvalidField << u"state"_s;
    QTest::newRow("no origin") << with(good, u"origin"_s, QJsonValue::Undefined) << InvalidField << u"kind"_s;
    QTest::newRow("unknown origin") << with(good, u"origin"_s, QJsonObject{{u"kind"_s, u"oracle"_s}}) << InvalidField << u"kind"_s;
    QTest::newRow("unknown verification") << with(good, u"verification"_s, QJsonObject{{u"status"_s, u"maybe"_s}}) << InvalidField
                                          << u"status"_s;
    QTest::newRow("verification is a word") << with(good, u"verification"_s, u"confirmed"_s) << InvalidField << u"status"_s;
}

void SerializationErrorsTest::wrongAnnotationsAreRefused()
{
    QFETCH(QJsonObject, json);
    QFETCH(ErrorCode, code);
    QFETCH(QString, field);
    const auto read = annotationFromJson(json);
    QVERIFY(!read);
    QCOMPARE(read.error().code, code);
    QCOMPARE(read.error().detail, field);
    const auto edit = editFromJson({{u"do"_s, u"change-annotation"_s}, {u"what"_s, json}});
    QVERIFY(!edit);
    QCOMPARE(edit.error().detail, field);
}

void SerializationErrorsTest::goodAnnotationIsRead()
{
    const auto read = annotationFromJson(goodAnnotation());
    QVERIFY(read);
    QCOMPARE(read->range, TextRange(4, 9));
    // A mark without a place is read, and then refused by the document, which knows the text.
    const auto placeless
        = annotationFromJson(with(with(goodAnnotation(), u"begin"_s, QJsonValue::Undefined), u"end"_s, QJsonValue::Undefined));
    QVERIFY(placeless);
    QVERIFY(placeless->range.isEmpty());
}

void SerializationErrorsTest::namesAndRelationsNeedTheirFields()
{
    const auto nameless = entityFromJson(parsed(R"({"id":1,"type":"person"})"));
    QVERIFY(!nameless);
    QCOMPARE(nameless.error().code, ErrorCode::MissingField);
    QCOMPARE(nameless.error().detail, u"name"_s);
    const auto typeless = entityFromJson(parsed(R"({"id":1,"name":"سام"})"));
    QVERIFY(!typeless);
    QCOMPARE(typeless.error().detail, u"type"_s);
    const auto relation = relationFromJson(parsed(R"({"id":1,"from":1,"to":2})"));
    QVERIFY(!relation);
    QCOMPARE(relation.error().detail, u"type"_s);
}

void SerializationErrorsTest::wrongEditsAreRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("field");
    QTest::newRow("empty") << QByteArray("{}") << u"do"_s;
    QTest::newRow("unknown") << QByteArray(R"({"do":"paint","what":1})") << u"do"_s;
    QTest::newRow("removal of no number") << QByteArray(R"({"do":"remove-annotation","what":"1"})") << u"what"_s;
    QTest::newRow("removal of a fraction") << QByteArray(R"({"do":"remove-entity","what":1.5})") << u"what"_s;
    QTest::newRow("removal of nothing") << QByteArray(R"({"do":"remove-relation"})") << u"what"_s;
    QTest::newRow("group of no edits") << QByteArray(R"({"do":"group","what":{"do":"remove-entity","what":1}})") << u"what"_s;
    QTest::newRow("group without its edits") << QByteArray(R"({"do":"group"})") << u"what"_s;
    QTest::newRow("addition of nothing") << QByteArray(R"({"do":"add-entity"})") << u"type"_s;
    QTest::newRow("change to a number") << QByteArray(R"({"do":"change-relation","what":3})") << u"type"_s;
}

void SerializationErrorsTest::wrongEditsAreRefused()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, field);
    const auto read = editFromJson(parsed(json));
    QVERIFY(!read);
    QCOMPARE(read.error().detail, field);
}

void SerializationErrorsTest::wrongEditInAGroupIsTheGroups()
{
    const auto read
        = editFromJson(parsed(R"({"do":"group","what":[{"do":"remove-entity","what":1},{"do":"group","what":[{"do":"paint"}]}]})"));
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::InvalidField);
    const auto notAnEdit = editFromJson(parsed(R"({"do":"group","what":[7]})"));
    QVERIFY(!notAnEdit);
}

QTEST_GUILESS_MAIN(SerializationErrorsTest)
#include "serializationerrorstest.moc"
