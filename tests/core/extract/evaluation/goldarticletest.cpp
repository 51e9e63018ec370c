// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/evaluation/goldarticle.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Hashiya;

namespace {

QByteArray gold(const QString &annotation, const QString &text = u"خبر 😀 عاجل"_s)
{
    return u"{\"id\": \"a\", \"title\": \"t\", \"published\": null, \"text\": \"%1\", \"annotations\": [%2]}"_s.arg(text, annotation)
        .toUtf8();
}

}

class GoldArticleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsOffsetsInCodePoints()
    {
        const auto article = readGoldArticle(
            gold(u"{\"type\": \"place\", \"start\": 6, \"end\": 10, \"text\": \"عاجل\", \"value\": {\"norm\": \"x\"}}"_s), u"a"_s);
        QVERIFY(article.has_value());
        QCOMPARE(article->id, u"a"_s);
        QCOMPARE(article->marks.size(), 1);
        QCOMPARE(article->marks[0].range, TextRange(7, 11));
        QCOMPARE(article->marks[0].value.value(u"norm").toString(), u"x"_s);
    }

    void refusesWhatIsNoGold_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<int>("code");
        QTest::newRow("no JSON") << QByteArray("{") << int(ErrorCode::MalformedJson);
        QTest::newRow("a list") << QByteArray("[]") << int(ErrorCode::MalformedJson);
        QTest::newRow("no text") << QByteArray("{\"annotations\": []}") << int(ErrorCode::MissingField);
        QTest::newRow("no annotations") << QByteArray("{\"text\": \"x\"}") << int(ErrorCode::MissingField);
        QTest::newRow("no end") << gold(u"{\"type\": \"place\", \"start\": 0, \"text\": \"خبر\"}"_s) << int(ErrorCode::MissingField);
        QTest::newRow("past the end") << gold(u"{\"type\": \"place\", \"start\": 0, \"end\": 99, \"text\": \"خبر\"}"_s)
                                      << int(ErrorCode::OffsetOutOfRange);
        QTest::newRow("empty") << gold(u"{\"type\": \"place\", \"start\": 2, \"end\": 2, \"text\": \"\"}"_s)
                               << int(ErrorCode::OffsetOutOfRange);
        QTest::newRow("other words") << gold(u"{\"type\": \"place\", \"start\": 0, \"end\": 3, \"text\": \"عاجل\"}"_s)
                                     << int(ErrorCode::QuoteMismatch);
    }
    void refusesWhatIsNoGold()
    {
        QFETCH(QByteArray, json);
        QFETCH(int, code);
        const auto article = readGoldArticle(json, u"name"_s);
        QVERIFY(!article.has_value());
        QCOMPARE(int(article.error().code), code);
        QCOMPARE(article.error().subject, u"name"_s);
    }

    void readsAFolderInTheOrderOfNames()
    {
        const QTemporaryDir folder;
        for (const QString &name : {u"b.json"_s, u"a.json"_s, u"note.txt"_s}) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QByteArray("{\"id\": \"") + name.first(1).toUtf8() + "\", \"text\": \"x\", \"annotations\": []}");
        }
        const auto articles = readGold(folder.path());
        QVERIFY(articles.has_value());
        QCOMPARE(articles->size(), 2);
        QCOMPARE(articles->front().id, u"a"_s);
    }

    void saysThatAFileIsMissing()
    {
        const auto articles = readGold(u"/nowhere/at/all.json"_s);
        QVERIFY(!articles.has_value());
        QCOMPARE(articles.error().code, ErrorCode::FileNotFound);
    }
};

QTEST_GUILESS_MAIN(GoldArticleTest)
#include "goldarticletest.moc"
