// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/articlejson.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class ArticleJsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheTextExactlyAsGiven()
    {
        const auto record = readArticleJson(
            R"({"id": "x-7", "title": "T", "text": "\ufeff a\r\nb \u202e😀\n\n", "published": "2026-01-02", "source": "S", "other": [1]})"_ba, u"line"_s);
        QVERIFY(record);
        QCOMPARE(record->article.text(), u"\uFEFF a\r\nb \u202E😀\n\n"_s);
        const auto &metadata = record->article.metadata();
        QCOMPARE(metadata.externalId, u"x-7"_s);
        QCOMPARE(metadata.title, u"T"_s);
        QCOMPARE(metadata.published, u"2026-01-02"_s);
        QCOMPARE(metadata.source, u"S"_s);
        QCOMPARE(metadata.language, u"ar"_s);
        QCOMPARE(record->replaced, 0);
    }

    void takesNumbersAsIds()
    {
        const auto record = readArticleJson(R"({"id": 9007199254740993, "text": "x"})"_ba, u"line"_s);
        QVERIFY(record);
        QCOMPARE(record->article.metadata().externalId, u"9007199254740993"_s);
    }

    void replacesWhatNoLayerKeeps()
    {
        const auto record = readArticleJson(R"({"text": "a\u0000b\ud800c"})"_ba, u"line"_s);
        QVERIFY(record);
        QCOMPARE(record->article.text(), u"a\uFFFDb\uFFFDc"_s);
        QCOMPARE(record->replaced, 2);
    }

    void acceptsAnEmptyText()
    {
        const auto record = readArticleJson(R"({"id": null, "text": ""})"_ba, u"line"_s);
        QVERIFY(record);
        QVERIFY(record->article.text().isEmpty());
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("detail");
        QTest::newRow("no text") << R"({"id": "1"})"_ba << ErrorCode::MissingField << u"text"_s;
        QTest::newRow("text is a number") << R"({"text": 5})"_ba << ErrorCode::InvalidField << u"text"_s;
        QTest::newRow("title is a list") << R"({"text": "x", "title": []})"_ba << ErrorCode::InvalidField << u"title"_s;
        QTest::newRow("an array") << "[]"_ba << ErrorCode::MalformedJson << u"not an object"_s;
        QTest::newRow("too long") << QByteArray(maximumJsonLine + 1, ' ') << ErrorCode::FileTooLarge << QString::number(maximumJsonLine);
    }
    void saysWhatIsWrong()
    {
        QFETCH(QByteArray, json);
        QFETCH(ErrorCode, code);
        QFETCH(QString, detail);
        const auto record = readArticleJson(json, u"line"_s);
        QVERIFY(!record);
        QCOMPARE(record.error().code, code);
        QCOMPARE(record.error().detail, detail);
    }
};

QTEST_GUILESS_MAIN(ArticleJsonTest)
#include "articlejsontest.moc"
