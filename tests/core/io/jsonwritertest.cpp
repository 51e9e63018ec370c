// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/jsonwriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <limits>

using namespace Hashiya;
using namespace Qt::StringLiterals;

namespace {

QByteArray textWritten(const QString &text)
{
    QByteArray out;
    JsonWriter(out, JsonLayout::OneLine).text(text);
    return out;
}

}

class JsonWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheOrderOfTheCalls()
    {
        QByteArray out;
        JsonWriter json(out, JsonLayout::OneLine);
        json.beginObject();
        json.member("zebra"_L1, u"1");
        json.member("apple"_L1, qint64(2));
        json.key("list"_L1);
        json.beginArray();
        json.boolean(true);
        json.null();
        json.beginObject();
        json.endObject();
        json.endArray();
        json.memberOrNull("none"_L1, u"");
        json.endObject();
        QCOMPARE(out, "{\"zebra\":\"1\",\"apple\":2,\"list\":[true,null,{}],\"none\":null}"_ba);
    }

    void indentsByTwo()
    {
        QByteArray out;
        JsonWriter json(out, JsonLayout::Indented);
        json.beginObject();
        json.key("list"_L1);
        json.beginArray();
        json.integer(1);
        json.integer(2);
        json.endArray();
        json.key("empty"_L1);
        json.beginArray();
        json.endArray();
        json.endObject();
        QCOMPARE(out, "{\n  \"list\": [\n    1,\n    2\n  ],\n  \"empty\": []\n}"_ba);
    }

    void escapesWhatCouldBeMisread_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("quotation mark") << u"a\"b\\c"_s << "\"a\\\"b\\\\c\""_ba;
        QTest::newRow("line ends") << u"\r\n\t"_s << "\"\\r\\n\\t\""_ba;
        QTest::newRow("control") << u"\u001b[31m\u009b"_s << "\"\\u001b[31m\\u009b\""_ba;
        QTest::newRow("override") << u"a\u202Eb"_s << "\"a\\u202eb\""_ba;
        QTest::newRow("marks") << u"\u200E\u200F\u061C\u2067\u2069"_s << "\"\\u200e\\u200f\\u061c\\u2067\\u2069\""_ba;
        QTest::newRow("separators") << u"\u2028\u2029\uFEFF"_s << "\"\\u2028\\u2029\\ufeff\""_ba;
        QTest::newRow("Arabic") << u"قَالَ"_s << u"\"قَالَ\""_s.toUtf8();
        QTest::newRow("emoji") << u"😀"_s << u"\"😀\""_s.toUtf8();
        QTest::newRow("joiner") << u"می\u200Cخواهم"_s << u"\"می\u200Cخواهم\""_s.toUtf8();
    }
    void escapesWhatCouldBeMisread()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, expected);
        const auto out = textWritten(text);
        QCOMPARE(out, expected);
        QCOMPARE(QJsonDocument::fromJson('[' + out + ']')[0].toString(), text);
    }

    void replacesLoneSurrogates()
    {
        QCOMPARE(textWritten(QString(QChar(0xD800)) + u'a'), u"\"\uFFFDa\""_s.toUtf8());
    }

    void writesNumbersThatReadBackTheSame()
    {
        for (const double number : {0.0, 1.0, -1.0, 0.1, 1.0 / 3, 1e300, 123456789012345.0, 5e-324, 0.95}) {
            QByteArray out;
            JsonWriter(out, JsonLayout::OneLine).real(number);
            QCOMPARE(out.toDouble(), number);
        }
        QByteArray out;
        JsonWriter json(out, JsonLayout::OneLine);
        json.beginArray();
        json.real(1.0);
        json.real(0.95);
        json.json(QJsonValue(std::numeric_limits<qint64>::max()));
        json.real(std::numeric_limits<double>::infinity());
        json.endArray();
        QCOMPARE(out, "[1,0.95,9223372036854775807,0]"_ba);
    }

    void writesValuesOfQtAlike()
    {
        const QJsonObject object{{u"b"_s, QJsonArray{1, 2.5, true, QJsonValue()}}, {u"a\u202E"_s, QJsonObject{{u""_s, u"x"_s}}}};
        QByteArray out;
        JsonWriter(out, JsonLayout::OneLine).json(object);
        QCOMPARE(out, "{\"a\\u202e\":{\"\":\"x\"},\"b\":[1,2.5,true,null]}"_ba);
        QCOMPARE(QJsonDocument::fromJson(out).object(), object);
    }
};

QTEST_GUILESS_MAIN(JsonWriterTest)
#include "jsonwritertest.moc"
