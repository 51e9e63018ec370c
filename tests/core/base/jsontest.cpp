// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/json.h"

#include "tests/support/generators.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class JsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsObjectsAndArrays();
    void keepsMarksAtTheBeginningOfTexts_data();
    void keepsMarksAtTheBeginningOfTexts();
    void keepsMarksAtTheBeginningOfKeys();
    void passesOverTheFilesOwnMark();
    void refusesMarksBetweenTexts();
    void tellsTheByteOfAnError_data();
    void tellsTheByteOfAnError();
    void keepsAnyText();
};

void JsonTest::readsObjectsAndArrays()
{
    const auto object = parseJson("{\"a\": 1}");
    QVERIFY(object);
    QCOMPARE(object->object(), (QJsonObject{{u"a"_s, 1}}));
    const auto array = parseJson("[1, \"نص\"]");
    QVERIFY(array);
    QCOMPARE(array->array(), (QJsonArray{1, u"نص"_s}));
}

void JsonTest::keepsMarksAtTheBeginningOfTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("one") << u"\uFEFFنص"_s;
    QTest::newRow("two") << u"\uFEFF\uFEFFنص"_s;
    QTest::newRow("alone") << u"\uFEFF"_s;
    QTest::newRow("inside") << u"قبل\uFEFFبعد"_s;
    QTest::newRow("at the end") << u"نص\uFEFF"_s;
    QTest::newRow("behind a backslash") << u"\\\uFEFF"_s;
}

void JsonTest::keepsMarksAtTheBeginningOfTexts()
{
    QFETCH(QString, text);
    const auto read = parseJson(QJsonDocument(QJsonArray{text}).toJson());
    QVERIFY(read);
    QCOMPARE(read->array().first().toString(), text);
}

void JsonTest::keepsMarksAtTheBeginningOfKeys()
{
    const QJsonObject object{{u"\uFEFFkey"_s, true}};
    const auto read = parseJson(QJsonDocument(object).toJson());
    QVERIFY(read);
    QCOMPARE(read->object(), object);
}

void JsonTest::passesOverTheFilesOwnMark()
{
    const auto read = parseJson("\xEF\xBB\xBF{\"a\": \"\xEF\xBB\xBF\"}");
    QVERIFY(read);
    QCOMPARE(read->object().value(u"a").toString(), u"\uFEFF"_s);
}

void JsonTest::refusesMarksBetweenTexts()
{
    QVERIFY(!parseJson("[\xEF\xBB\xBF]"));
    QVERIFY(!parseJson("\xEF\xBB\xBF\xEF\xBB\xBF[]"));
}

void JsonTest::tellsTheByteOfAnError_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::newRow("plain") << QByteArray("[\"نص\", ");
    QTest::newRow("behind a mark in a text") << QByteArray("[\"\xEF\xBB\xBFنص\", ");
    QTest::newRow("behind the file's own mark") << QByteArray("\xEF\xBB\xBF[\"نص\", ");
    QTest::newRow("behind both") << QByteArray("\xEF\xBB\xBF[\"\xEF\xBB\xBF\", \"\xEF\xBB\xBF\", ");
}

void JsonTest::tellsTheByteOfAnError()
{
    QFETCH(QByteArray, before);
    // How far into a wrong word the parser reads before it says so is its own matter.
    const auto alone = parseJson("[nil]");
    QVERIFY(!alone);
    const auto error = parseJson(before + "nil]");
    QVERIFY(!error);
    QCOMPARE(error.error().code, ErrorCode::MalformedJson);
    QVERIFY(!error.error().detail.isEmpty());
    QCOMPARE(*error.error().position, before.size() + *alone.error().position - 1);
}

void JsonTest::keepsAnyText()
{
    QVERIFY(rc::check("a text comes back from JSON as it went in", [] {
        const auto text = Random::text();
        const auto read = parseJson(QJsonDocument(QJsonArray{text}).toJson());
        RC_ASSERT(read.has_value());
        RC_ASSERT(read->array().first().toString() == text);
    }));
}

QTEST_GUILESS_MAIN(JsonTest)
#include "jsontest.moc"
