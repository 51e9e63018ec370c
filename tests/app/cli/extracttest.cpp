// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/annotatedjson.h"
#include "tests/app/cli/program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

namespace {

const QString report = u"أرباح شركة الميناء\r\n😀 قالت الشركة إن الأرباح بلغت 100 مليار دولار في سبتمبر الماضي.\r\n"_s;

QByteArray record(const QString &id, const QString &text)
{
    return QJsonDocument(QJsonObject{{u"id"_s, id}, {u"title"_s, u"ع"_s}, {u"text"_s, text}, {u"published"_s, u"2026-01-31"_s}, {u"source"_s, u"وكالة"_s}})
        .toJson(QJsonDocument::Compact);
}

/// The mark of that type in an annotated article.
QJsonObject markOf(const QJsonDocument &json, const QString &type)
{
    for (const auto &mark : json[u"annotations"_s].toArray()) {
        if (mark[u"type"_s].toString() == type) {
            return mark.toObject();
        }
    }
    return {};
}

}

class ExtractTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recordsGiveOneLineEachAndOffsetsReferToTheirText()
    {
        const Bench bench;
        const auto ended = bench.run({u"extract"_s, u"--jsonl"_s}, record(u"one"_s, report) + '\n' + record(u"two"_s, u"لا شيء هنا"_s) + '\n');
        QCOMPARE(ended.exitCode, 0);
        QCOMPARE(ended.errors, QByteArray());
        const auto lines = ended.outputLines();
        QCOMPARE(lines.size(), 2);
        const auto first = QJsonDocument::fromJson(lines[0]);
        QCOMPARE(first[u"format"_s].toString(), u"hashiya.annotations/1"_s);
        QCOMPARE(first[u"article"_s][u"id"_s].toString(), u"one"_s);
        QCOMPARE(first[u"article"_s][u"source"_s].toString(), u"وكالة"_s);
        QCOMPARE(first[u"article"_s][u"text"_s].toString(), report);
        const auto money = markOf(first, u"money"_s);
        QCOMPARE(money[u"quote"_s].toString(), u"100 مليار دولار"_s);
        QCOMPARE(money[u"value"_s][u"number"_s].toString(), u"100000000000"_s);
        QCOMPARE(money[u"value"_s][u"unit"_s].toString(), u"USD"_s);
        const auto units = report.toUcs4();
        const auto start = money[u"start"_s].toInteger();
        const auto end = money[u"end"_s].toInteger();
        const auto slice = units.mid(start, end - start);
        QCOMPARE(QString::fromUcs4(reinterpret_cast<const char32_t *>(slice.constData()), slice.size()), u"100 مليار دولار"_s);
        QCOMPARE(QJsonDocument::fromJson(lines[1])[u"article"_s][u"id"_s].toString(), u"two"_s);
    }

    void aBadRecordGivesAnErrorObjectAndTheBatchGoesOn()
    {
        const Bench bench;
        const auto input = record(u"one"_s, report) + "\nnot JSON\n\n{\"id\": \"x\"}\n" + QByteArray(17 * 1024 * 1024, 'x') + '\n' + QByteArray(100, '[') + '\n'
            + record(u"last"_s, report);
        const auto ended = bench.run({u"extract"_s, u"--jsonl"_s, u"-"_s}, input);
        QCOMPARE(ended.exitCode, 1);
        QCOMPARE(ended.errors, QByteArray());
        const auto lines = ended.outputLines();
        QCOMPARE(lines.size(), 6);
        const QStringList codes{u"malformed_json"_s, u"missing_field"_s, u"file_too_large"_s, u"too_deep"_s};
        const QList<int> numbers{2, 4, 5, 6};
        for (qsizetype i = 0; i < codes.size(); ++i) {
            const auto error = QJsonDocument::fromJson(lines[i + 1])[u"error"_s].toObject();
            QCOMPARE(error[u"code"_s].toString(), codes[i]);
            QCOMPARE(error[u"line"_s].toInt(), numbers[i]);
            QVERIFY(!error[u"message"_s].toString().isEmpty());
            QCOMPARE(error.keys(), (QStringList{u"code"_s, u"line"_s, u"message"_s}));
        }
        QCOMPARE(QJsonDocument::fromJson(lines[5])[u"article"_s][u"id"_s].toString(), u"last"_s);
    }

    void recordsFromFilesGoToAFile()
    {
        const Bench bench;
        bench.write(u"a.jsonl"_s, record(u"one"_s, report) + '\n');
        bench.write(u"b.jsonl"_s, record(u"two"_s, report) + '\n');
        const auto ended = bench.run({u"extract"_s, u"--jsonl"_s, u"a.jsonl"_s, u"b.jsonl"_s, u"missing.jsonl"_s, u"--output"_s, u"out.jsonl"_s});
        QCOMPARE(ended.exitCode, 1);
        QCOMPARE(ended.errorLines().size(), 1);
        QCOMPARE(bench.read(u"out.jsonl"_s).count('\n'), 2);
    }

    void equalInputsGiveEqualBytes()
    {
        const Bench bench;
        const auto input = record(u"one"_s, report);
        QCOMPARE(bench.run({u"extract"_s, u"--jsonl"_s}, input).output, bench.run({u"extract"_s, u"--jsonl"_s}, input).output);
    }

    void everyExtractionIsValid()
    {
        const Bench bench;
        const auto lines = bench.run({u"extract"_s, u"--jsonl"_s}, record(u"one"_s, report)).output;
        const auto ended = bench.run({u"validate"_s, u"--jsonl"_s, u"-"_s}, lines);
        QCOMPARE(ended.exitCode, 0);
        QVERIFY2(ended.output.startsWith("{\"id\":\"one\",\"valid\":true,\"annotations\":"), ended.output.constData());
    }

    void theTableShowsValuesAndWords()
    {
        const Bench bench;
        bench.write(u"a.txt"_s, report.toUtf8());
        const auto ended = bench.run({u"extract"_s, u"--text"_s, u"a.txt"_s});
        QCOMPARE(ended.exitCode, 0);
        const auto text = QString::fromUtf8(ended.output);
        QVERIFY2(text.contains(u"money") && text.contains(u"100000000000 USD") && text.contains(u"100 مليار دولار"), qPrintable(text));
    }

    void relativeDatesAreReckonedFromTheDayGiven()
    {
        const Bench bench;
        bench.write(u"a.txt"_s, report.toUtf8());
        const auto undated = QJsonDocument::fromJson(bench.run({u"extract"_s, u"a.txt"_s}).output);
        QCOMPARE(markOf(undated, u"date"_s)[u"value"_s][u"edtf"_s].toString(), u"XXXX-09"_s);
        const auto dated = QJsonDocument::fromJson(bench.run({u"extract"_s, u"--published"_s, u"2026-01-31"_s, u"a.txt"_s}).output);
        QCOMPARE(dated[u"article"_s][u"published"_s].toString(), u"2026-01-31"_s);
        QCOMPARE(markOf(dated, u"date"_s)[u"value"_s][u"edtf"_s].toString(), u"2025-09"_s);
    }

    void decisionsOfPeopleStay()
    {
        const Bench bench;
        bench.write(u"a.txt"_s, report.toUtf8());
        auto document = *importAnnotatedJson(bench.run({u"extract"_s, u"a.txt"_s}).output, u"a"_s);
        QVERIFY(!document.annotations().isEmpty());
        for (qsizetype i = 0; i < document.annotations().size(); ++i) {
            auto rejected = document.annotations().at(i);
            rejected.state = AnnotationState::Rejected;
            QVERIFY(document.apply(ChangeAnnotation{rejected}));
        }
        Annotation own;
        own.id = document.takeAnnotationId();
        own.type = u"product"_s;
        own.range = {0, 5};
        own.origin = {OriginKind::Person, u"reader"_s, {}, {}};
        QVERIFY(document.apply(AddAnnotation{own}));
        bench.write(u"a.json"_s, exportAnnotatedJson(document));
        const auto again = importAnnotatedJson(bench.run({u"extract"_s, u"a.json"_s}).output, u"a"_s);
        QVERIFY(again);
        QVERIFY(again->sameContentAs(document));
    }
};

QTEST_GUILESS_MAIN(ExtractTest)
#include "extracttest.moc"
