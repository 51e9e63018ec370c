// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/jsonreader.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class JsonReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatIsNoObject_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<qint64>("position");
        QTest::newRow("nothing") << ""_ba << ErrorCode::FileEmpty << qint64(-1);
        QTest::newRow("array") << "[1]"_ba << ErrorCode::MalformedJson << qint64(0);
        QTest::newRow("cut off") << R"({"a": )"_ba << ErrorCode::MalformedJson << qint64(6);
        QTest::newRow("no UTF-8") << "{\"a\": \"\xFF\"}"_ba << ErrorCode::MalformedJson << qint64(-2);
        QTest::newRow("too deep") << R"({"a": )"_ba + QByteArray(64, '[') + QByteArray(64, ']') + '}' << ErrorCode::TooDeep << qint64(6 + 63);
        QTest::newRow("very deep") << QByteArray(1'000'000, '[') << ErrorCode::TooDeep << qint64(64);
    }
    void refusesWhatIsNoObject()
    {
        QFETCH(QByteArray, json);
        QFETCH(ErrorCode, code);
        QFETCH(qint64, position);
        const auto object = parseJsonObject(json, u"input"_s);
        QVERIFY(!object);
        QCOMPARE(object.error().code, code);
        QCOMPARE(object.error().subject, u"input"_s);
        if (position > -2) { // where the parser puts a wrong byte is its own business
            QCOMPARE(object.error().position.value_or(-1), position);
        }
    }

    void keepsAMarkAtTheBeginningOfAText()
    {
        const auto object = parseJsonObject("{\"text\": \"\xEF\xBB\xBFنص\"}"_ba, u"input"_s);
        QVERIFY(object);
        QCOMPARE(object->value("text"_L1).toString(), u"\uFEFFنص"_s);
    }

    void countsOnlyBracketsOutsideTexts()
    {
        QVERIFY(parseJsonObject(R"({"a": "\"[[)"_ba + QByteArray(100, '[') + "\"}", u"input"_s));
        QVERIFY(parseJsonObject(R"({"a": )"_ba + QByteArray(63, '[') + QByteArray(63, ']') + '}', u"input"_s));
    }

    void namesThePlaceOfTheFirstFault()
    {
        const JsonPath root;
        const JsonPath path{&root, "annotations"_L1, 3};
        JsonFault fault{u"input"_s, {}};
        JsonReader in({{u"a"_s, 1.5}, {u"b"_s, u"x"_s}}, path, fault);
        QCOMPARE(in.text("b"_L1), u"x"_s);
        QVERIFY(!fault.error);
        in.integer("a"_L1);
        in.text("missing"_L1);
        QVERIFY(fault.error);
        QCOMPARE(fault.error->code, ErrorCode::InvalidField);
        QCOMPARE(fault.error->detail, u"annotations[3].a"_s);
    }

    void readsIdsAsTheyAreWritten_data()
    {
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<qint64>("number");
        QTest::newRow("first") << QJsonValue(u"a1"_s) << qint64(1);
        QTest::newRow("greatest") << QJsonValue(u"a999999999999999999"_s) << qint64(999999999999999999);
        QTest::newRow("other kind") << QJsonValue(u"e1"_s) << qint64(0);
        QTest::newRow("zero") << QJsonValue(u"a0"_s) << qint64(0);
        QTest::newRow("leading zero") << QJsonValue(u"a01"_s) << qint64(0);
        QTest::newRow("signed") << QJsonValue(u"a-1"_s) << qint64(0);
        QTest::newRow("bare") << QJsonValue(u"a"_s) << qint64(0);
        QTest::newRow("too long") << QJsonValue(u"a9999999999999999999"_s) << qint64(0);
        QTest::newRow("Arabic digits") << QJsonValue(u"a١"_s) << qint64(0);
        QTest::newRow("number") << QJsonValue(1) << qint64(0);
    }
    void readsIdsAsTheyAreWritten()
    {
        QFETCH(QJsonValue, value);
        QFETCH(qint64, number);
        const JsonPath root;
        JsonFault fault{u"input"_s, {}};
        JsonReader in({{u"id"_s, value}}, root, fault);
        QCOMPARE(in.id<AnnotationTag>("id"_L1, u'a', true).number, number);
        QCOMPARE(fault.error.has_value(), number == 0);
    }

    void refusesMembersThatWouldBeLost()
    {
        const JsonPath root;
        JsonFault fault{u"input"_s, {}};
        JsonReader in({{u"id"_s, 1}, {u"colour"_s, 2}}, root, fault);
        in.allowOnly({"id"_L1, "colour"_L1});
        QVERIFY(!fault.error);
        in.allowOnly({"id"_L1});
        QVERIFY(fault.error);
        QCOMPARE(fault.error->detail, u"colour"_s);
    }
};

QTEST_GUILESS_MAIN(JsonReaderTest)
#include "jsonreadertest.moc"
