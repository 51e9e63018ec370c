// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/program.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

namespace {

const QString first = u"افتتاح سوق الميناء\nبلغت كلفة سوق الميناء 4 مليون دولار، ويتسع السوق لنحو 120 بائعا.\n"_s;
const QString second = u"سوق جديد في الميناء\nبلغت كلفة سوق الميناء 5 مليون دولار، ويتسع السوق لنحو 120 بائعا.\n"_s;

/// Gold with one figure that the text has, and one that no extractor could know of.
QByteArray gold(const QString &moneyNumber)
{
    const auto mark = [&](const QString &type, const QString &words, const QJsonObject &value) {
        const auto start = first.indexOf(words); // no astral characters: units are code points
        return QJsonObject{{u"type"_s, type}, {u"start"_s, start}, {u"end"_s, start + words.size()}, {u"text"_s, words}, {u"value"_s, value}};
    };
    return QJsonDocument(QJsonObject{{u"id"_s, u"market"_s}, {u"title"_s, u"افتتاح سوق الميناء"_s}, {u"published"_s, u"2026-01-31"_s}, {u"text"_s, first},
                             {u"annotations"_s,
                                 QJsonArray{mark(u"money"_s, u"4 مليون دولار"_s,
                                                {{u"number"_s, moneyNumber}, {u"low"_s, QJsonValue()}, {u"high"_s, QJsonValue()}, {u"unit"_s, u"USD"_s},
                                                    {u"modifier"_s, QJsonValue()}}),
                                     mark(u"event"_s, u"ويتسع"_s, {})}}})
        .toJson();
}

}

class ReportsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void conflictsComeFirst()
    {
        const Bench bench;
        bench.write(u"1.txt"_s, first.toUtf8());
        bench.write(u"2.txt"_s, second.toUtf8());
        const auto ended = bench.run({u"compare"_s, u"--json"_s, u"1.txt"_s, u"2.txt"_s});
        QVERIFY2(ended.exitCode == 0, ended.errors.constData());
        const auto json = QJsonDocument::fromJson(ended.output);
        QCOMPARE(json[u"format"_s].toString(), u"hashiya.comparison/1"_s);
        QCOMPARE(json[u"second"_s][u"file"_s].toString(), u"2.txt"_s);
        const auto finding = json[u"findings"_s][0];
        QCOMPARE(finding[u"kind"_s].toString(), u"figure"_s);
        QCOMPARE(finding[u"verdict"_s].toString(), u"conflict"_s);
        QCOMPARE(finding[u"first"_s][0][u"value"_s][u"number"_s].toString(), u"4000000"_s);
        QCOMPARE(finding[u"second"_s][0][u"quote"_s].toString(), u"5 مليون دولار"_s);
        QCOMPARE(finding[u"difference"_s].toString(), u"1000000"_s);

        const auto text = bench.run({u"compare"_s, u"1.txt"_s, u"2.txt"_s});
        QCOMPARE(text.exitCode, 0);
        const auto conflict = text.output.indexOf("conflict figure");
        const auto agreement = text.output.indexOf("agree figure");
        QVERIFY2(conflict >= 0 && conflict < agreement, text.output.constData());
        QVERIFY(text.output.contains("B - A  1000000"));
    }

    void aPageIsCompleteEscapedAndRightToLeft()
    {
        const Bench bench;
        bench.write(u"1.txt"_s, first.toUtf8());
        bench.write(u"2.txt"_s, (second + u"وزار السوق <b>7</b> وفود & 9 صحفيين.\n"_s).toUtf8());
        const auto ended = bench.run({u"compare"_s, u"--html"_s, u"1.txt"_s, u"2.txt"_s});
        QVERIFY2(ended.exitCode == 0, ended.errors.constData());
        QVERIFY(ended.output.startsWith("<!DOCTYPE html>\n<html lang=\"ar\" dir=\"rtl\">"));
        QVERIFY(ended.output.endsWith("</html>\n"));
        QVERIFY(ended.output.contains("<bdi dir=\"ltr\">1000000</bdi>"));
        QVERIFY(ended.output.contains("class=\"verdict conflict\""));
        QVERIFY(!ended.output.contains("<b>") && !ended.output.contains("<script") && !ended.output.contains("http"));
        QVERIFY(ended.output.contains("&lt;b&gt;"));
        const auto english = bench.run({u"compare"_s, u"--html"_s, u"--language"_s, u"en"_s, u"1.txt"_s, u"2.txt"_s});
        QVERIFY(english.output.contains("<html lang=\"en\" dir=\"ltr\">") && english.output.contains("<h2>Figures</h2>"));
        QVERIFY(english.output.contains("<td><div><bdi dir=\"rtl\">")); // its words keep their own direction
    }

    void listsOfPairsGiveOneResultEach()
    {
        const Bench bench;
        bench.write(u"1.txt"_s, first.toUtf8());
        bench.write(u"2.txt"_s, second.toUtf8());
        const QJsonObject inlined{{u"first"_s, QJsonObject{{u"id"_s, u"one"_s}, {u"text"_s, first}}}, {u"second"_s, u"2.txt"_s}};
        bench.write(u"pairs"_s, "1.txt\t2.txt\n\n" + QJsonDocument(inlined).toJson(QJsonDocument::Compact) + "\nmissing.txt\t2.txt\n");
        const auto lines = bench.run({u"compare"_s, u"--pairs"_s, u"pairs"_s, u"--json"_s});
        QCOMPARE(lines.exitCode, 1);
        QCOMPARE(lines.outputLines().size(), 3);
        const auto named = QJsonDocument::fromJson(lines.outputLines()[0]);
        const auto given = QJsonDocument::fromJson(lines.outputLines()[1]);
        QCOMPARE(given[u"first"_s][u"file"_s].toString(), u"one"_s);
        QCOMPARE(given[u"findings"_s][0][u"difference"_s], named[u"findings"_s][0][u"difference"_s]);
        QVERIFY(!QJsonDocument::fromJson(lines.outputLines()[2])[u"error"_s][u"message"_s].toString().isEmpty());
        const auto page = bench.run({u"compare"_s, u"--pairs"_s, u"pairs"_s, u"--html"_s});
        QCOMPARE(page.exitCode, 1);
        QCOMPARE(page.output.count("<section>"), 2);
        QCOMPARE(page.output.count("</html>"), 1);
        const auto text = bench.run({u"compare"_s, u"--pairs"_s, u"pairs"_s});
        QCOMPARE(text.output.count("B - A  1000000"), 2);
    }

    void judgedPairsAreScored()
    {
        const Bench bench;
        const auto side = [](const QString &text) {
            return QJsonObject{{u"title"_s, u"سوق الميناء"_s}, {u"content"_s, text}, {u"batch"_s, u"2026-01-31"_s}};
        };
        const auto whole = [](const QString &text) { return u"سوق الميناء\n\n"_s + text; };
        const auto place = [&](const QString &text, const QString &words) {
            const auto start = whole(text).indexOf(words);
            return QJsonArray{QJsonArray{start, start + words.size()}};
        };
        const auto hash = [&](const QString &text) {
            return QString::fromLatin1(QCryptographicHash::hash(whole(text).toUtf8(), QCryptographicHash::Sha256).toHex());
        };
        bench.write(u"texts/news.jsonl"_s, QJsonDocument(QJsonObject{{u"a"_s, side(first)}, {u"b"_s, side(second)}}).toJson(QJsonDocument::Compact) + '\n');
        QJsonObject pair{{u"set"_s, u"news"_s}, {u"line"_s, 1}, {u"part"_s, u"held"_s}, {u"first_sha256"_s, hash(first)}, {u"second_sha256"_s, hash(second)},
            {u"quantities"_s,
                QJsonArray{QJsonObject{{u"first"_s, place(first, u"4 مليون"_s)}, {u"second"_s, place(second, u"5 مليون"_s)}, {u"verdicts"_s, QJsonArray{u"conflict"_s}}},
                    QJsonObject{{u"first"_s, place(first, u"120"_s)}, {u"second"_s, place(second, u"120"_s)}, {u"verdicts"_s, QJsonArray{u"agree"_s}}}}}};
        const auto judged = [&] { return QJsonDocument(QJsonObject{{u"format"_s, u"hashiya.judged-pairs/1"_s}, {u"pairs"_s, QJsonArray{pair}}}).toJson(); };
        bench.write(u"judged.json"_s, judged());
        const auto ended = bench.run({u"evaluate-pairs"_s, u"--json"_s, u"judged.json"_s, u"texts"_s});
        QVERIFY2(ended.exitCode == 0, ended.errors.constData());
        const auto all = QJsonDocument::fromJson(ended.output)[u"all"_s];
        QCOMPARE(all[u"judged"_s].toInt(), 2);
        QCOMPARE(all[u"f1"_s].toDouble(), 1.0);
        QCOMPARE(all[u"verdicts_right"_s].toInt(), 2);
        QCOMPARE(all[u"conflicts_real"_s].toInt(), 1);
        pair[u"first_sha256"_s] = hash(second);
        bench.write(u"judged.json"_s, judged());
        QCOMPARE(bench.run({u"evaluate-pairs"_s, u"judged.json"_s, u"texts"_s}).exitCode, 3); // other texts than those that were judged
    }

    void theJudgedPairsOfTheSharedDataKeepTheirFloors()
    {
        const auto root = qEnvironmentVariable("HASHIYA_SOURCE_DIR");
        const auto texts = qEnvironmentVariable("HASHIYA_SHARED", root + u"/../shared"_s) + u"/data/pairs"_s;
        if (!QDir(texts).exists()) {
            QSKIP("the pairs of reports are not here");
        }
        const Bench bench;
        const auto ended = bench.run({u"evaluate-pairs"_s, u"--json"_s, root + u"/tests/sets/judgedpairs/pairs.json"_s, texts});
        QVERIFY2(ended.exitCode == 0, ended.errors.constData());
        const auto all = QJsonDocument::fromJson(ended.output)[u"all"_s];
        QVERIFY2(all[u"f1"_s].toDouble() >= 0.9, ended.output.constData());
        QVERIFY(all[u"verdicts_right"_s].toInt() >= 0.95 * all[u"right"_s].toInt());
        QVERIFY(all[u"conflicts_real"_s].toInt() >= 0.9 * all[u"conflicts"_s].toInt());
    }

    void annotatedJsonIsComparedAsItIs()
    {
        const Bench bench;
        bench.write(u"1.txt"_s, first.toUtf8());
        bench.write(u"2.txt"_s, second.toUtf8());
        for (const auto &name : {u"1"_s, u"2"_s}) {
            QCOMPARE(bench.run({u"extract"_s, name + u".txt"_s, u"--output"_s, name + u".json"_s}).exitCode, 0);
        }
        const auto texts = QJsonDocument::fromJson(bench.run({u"compare"_s, u"--json"_s, u"1.txt"_s, u"2.txt"_s}).output);
        const auto files = QJsonDocument::fromJson(bench.run({u"compare"_s, u"--json"_s, u"1.json"_s, u"2.json"_s}).output);
        QVERIFY(!texts[u"findings"_s].toArray().isEmpty());
        QCOMPARE(files[u"findings"_s], texts[u"findings"_s]);
    }

    void aMissingSideIsSaid()
    {
        const Bench bench;
        bench.write(u"1.txt"_s, first.toUtf8());
        const auto ended = bench.run({u"compare"_s, u"1.txt"_s, u"missing.txt"_s});
        QCOMPARE(ended.exitCode, 3);
        QCOMPARE(ended.output, QByteArray());
    }

    void validFilesAreValid()
    {
        const Bench bench;
        bench.write(u"1.txt"_s, first.toUtf8());
        QCOMPARE(bench.run({u"extract"_s, u"1.txt"_s, u"--output"_s, u"out/1.json"_s}).exitCode, 3); // no such folder
        bench.write(u"out/1.json"_s, bench.run({u"extract"_s, u"1.txt"_s}).output);
        const auto ended = bench.run({u"validate"_s, u"out"_s});
        QCOMPARE(ended.exitCode, 0);
        QVERIFY2(ended.output.contains("1.json") && ended.output.contains(": valid, "), ended.output.constData());
    }

    void changedFilesAreRefusedWithThePlace_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("text") << "\"text\": \""_ba << "\"text\": \"x"_ba << "SHA-256"_ba;
        QTest::newRow("quote") << u"\"quote\": \"4 مليون"_s.toUtf8() << u"\"quote\": \"7 مليون"_s.toUtf8() << "its quote"_ba;
        QTest::newRow("format") << "annotations/1"_ba << "annotations/9"_ba << "annotations/9"_ba;
        QTest::newRow("syntax") << "}"_ba << ""_ba << "not valid JSON"_ba;
    }
    void changedFilesAreRefusedWithThePlace()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        QFETCH(QByteArray, said);
        const Bench bench;
        bench.write(u"1.txt"_s, first.toUtf8());
        auto json = bench.run({u"extract"_s, u"1.txt"_s}).output;
        const auto place = json.indexOf(before);
        QVERIFY(place >= 0);
        bench.write(u"good.json"_s, json);
        bench.write(u"bad.json"_s, json.replace(place, before.size(), after));
        const auto bad = bench.run({u"validate"_s, u"bad.json"_s});
        QCOMPARE(bad.exitCode, 3);
        QCOMPARE(bad.errorLines().size(), 1);
        QVERIFY2(bad.errors.contains(said) && bad.errors.contains("bad.json"), bad.errors.constData());
        QCOMPARE(bench.run({u"validate"_s, u"bad.json"_s, u"good.json"_s}).exitCode, 1);
    }

    void evaluationCountsEveryMark()
    {
        const Bench bench;
        bench.write(u"gold/right.json"_s, gold(u"4000000"_s));
        const auto ended = bench.run({u"evaluate"_s, u"--json"_s, u"--errors"_s, u"gold"_s});
        QVERIFY2(ended.exitCode == 0, ended.errors.constData());
        const auto json = QJsonDocument::fromJson(ended.output);
        QCOMPARE(json[u"articles"_s].toInt(), 1);
        const auto money = json[u"types"_s][u"money"_s];
        QCOMPARE(money[u"gold"_s].toInt(), 1);
        QCOMPARE(money[u"correct"_s].toInt(), 1);
        QCOMPARE(money[u"recall"_s].toDouble(), 1.0);
        QCOMPARE(money[u"value_accuracy"_s].toDouble(), 1.0);
        const auto event = json[u"types"_s][u"event"_s];
        QCOMPARE(event[u"gold"_s].toInt(), 1);
        QCOMPARE(event[u"correct"_s].toInt(), 0);
        QCOMPARE(event[u"f1"_s].toDouble(), 0.0);
        QVERIFY(!json[u"errors"_s].toArray().isEmpty());
        QVERIFY(json[u"entities_b_cubed"_s][u"gold_mentions"_s].toInt() > 0);
    }

    void wrongValuesAreSeen()
    {
        const Bench bench;
        bench.write(u"wrong.json"_s, gold(u"5000000"_s));
        const auto json = QJsonDocument::fromJson(bench.run({u"evaluate"_s, u"--json"_s, u"wrong.json"_s}).output);
        QCOMPARE(json[u"types"_s][u"money"_s][u"correct"_s].toInt(), 1);
        QCOMPARE(json[u"types"_s][u"money"_s][u"value_accuracy"_s].toDouble(), 0.0);
        const auto table = bench.run({u"evaluate"_s, u"--errors"_s, u"wrong.json"_s});
        QCOMPARE(table.exitCode, 0);
        QVERIFY2(table.output.contains("\nmoney ") && table.output.contains("\nall ") && table.output.contains("wrong_value")
                && table.output.contains("\nentities (B-cubed)"), table.output.constData());
    }

    void goldThatDoesNotFitItsTextIsRefused()
    {
        const Bench bench;
        bench.write(u"bad.json"_s, gold(u"1"_s).replace("\"start\": ", "\"start\": 1"));
        const auto ended = bench.run({u"evaluate"_s, u"bad.json"_s});
        QCOMPARE(ended.exitCode, 3);
        QCOMPARE(ended.output, QByteArray());
        QCOMPARE(ended.errorLines().size(), 1);
    }

    void theSharedGoldIsRead()
    {
        const auto shared = qEnvironmentVariable("HASHIYA_SHARED", qEnvironmentVariable("HASHIYA_SOURCE_DIR") + u"/../shared"_s) + u"/gold/dev"_s;
        if (!QDir(shared).exists()) {
            QSKIP("the gold articles are not here");
        }
        const Bench bench;
        const auto ended = bench.run({u"evaluate"_s, shared});
        QVERIFY2(ended.exitCode == 0, ended.errors.constData());
        QVERIFY(ended.output.contains("\nperson "));
    }
};

QTEST_GUILESS_MAIN(ReportsTest)
#include "reportstest.moc"
