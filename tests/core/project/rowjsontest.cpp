// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/rowjson.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class RowJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noneIsTheEmptyString();
    void textsComeBackAsTheyWere();
    void objectsComeBackAsTheyWere();
    void isCompact();
    void otherJsonIsDamage_data();
    void otherJsonIsDamage();
};

namespace {

const QStringList texts{u""_s, u"نص"_s, u"\uFEFF"_s, u"\uFEFFنص\uFEFF"_s, u"\\ufeff"_s, u"\"\\\n\t"_s, u"a\0b"_s, u"😀\u202E"_s};

}

void RowJsonTest::noneIsTheEmptyString()
{
    QVERIFY(columnFromJson({}).isEmpty());
    QVERIFY(columnFromTexts({}).isEmpty());
    QCOMPARE(jsonFromColumn({}), QJsonObject());
    QCOMPARE(textsFromColumn({}), QStringList());
}

void RowJsonTest::textsComeBackAsTheyWere()
{
    QCOMPARE(textsFromColumn(columnFromTexts(texts)), texts);
}

void RowJsonTest::objectsComeBackAsTheyWere()
{
    for (const auto &text : texts) {
        const QJsonObject json{{u"key"_s, text}, {text, 0.1}, {u"deep"_s, QJsonObject{{u"whole"_s, qint64(9'007'199'254'740'993)}}}};
        QCOMPARE(jsonFromColumn(columnFromJson(json)), json);
    }
}

void RowJsonTest::isCompact()
{
    QCOMPARE(columnFromJson({{u"a"_s, u"ب"_s}, {u"b"_s, 1}}), "{\"a\":\"ب\",\"b\":1}"_ba);
    QCOMPARE(columnFromTexts({u"a"_s, u"b"_s}), "[\"a\",\"b\"]"_ba);
}

void RowJsonTest::otherJsonIsDamage_data()
{
    QTest::addColumn<QByteArray>("column");
    QTest::newRow("cut") << "{\"a\":"_ba;
    QTest::newRow("a number") << "[1]"_ba;
    QTest::newRow("mixed") << "[\"a\",{}]"_ba;
    QTest::newRow("no JSON") << "x"_ba;
}

void RowJsonTest::otherJsonIsDamage()
{
    QFETCH(QByteArray, column);
    const auto object = jsonFromColumn(column);
    const auto list = textsFromColumn(column);
    QVERIFY(!object && object.error().code == ErrorCode::ProjectDamaged);
    QVERIFY(!list && list.error().code == ErrorCode::ProjectDamaged);
}

QTEST_GUILESS_MAIN(RowJsonTest)
#include "rowjsontest.moc"
