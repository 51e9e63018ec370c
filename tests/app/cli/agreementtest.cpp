// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

namespace {

const QString text = u"خبر\nزار سامي الخطيب مدينة القاهرة أمس.\n"_s;

/// A text with marks, as the program writes them, one of whose types is another's.
QByteArray annotated(const Bench &bench, const QByteArray &type)
{
    bench.write(u"report.txt"_s, text.toUtf8());
    return bench.run({u"extract"_s, u"report.txt"_s}).output.replace("\"type\": \"date\"", "\"type\": \"" + type + '"');
}

}

class AgreementTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isPerfectWithOneself()
    {
        const Bench bench;
        bench.write(u"a.json"_s, annotated(bench, "date"));
        const auto json = QJsonDocument::fromJson(bench.run({u"agreement"_s, u"--json"_s, u"a.json"_s, u"a.json"_s}).output);
        QCOMPARE(json[u"format"_s].toString(), u"hashiya.agreement/1"_s);
        QVERIFY(json[u"first_marks"_s].toInt() >= 2);
        QCOMPARE(json[u"correct"_s].toInt(), json[u"first_marks"_s].toInt());
        QCOMPARE(json[u"f1_strict"_s].toDouble(), 1.0);
        QCOMPARE(json[u"kappa_by_token"_s].toDouble(), 1.0);
        QCOMPARE(json[u"alpha_unitizing"_s].toDouble(), 1.0);
    }

    void listsWhereTheyDiffer()
    {
        const Bench bench;
        bench.write(u"a.json"_s, annotated(bench, "date"));
        bench.write(u"b.json"_s, annotated(bench, "time"));
        const auto json = QJsonDocument::fromJson(bench.run({u"agreement"_s, u"--json"_s, u"a.json"_s, u"b.json"_s}).output);
        QCOMPARE(json[u"other_type"_s].toInt(), 1);
        QVERIFY(json[u"f1_strict"_s].toDouble() < 1);
        QVERIFY(json[u"kappa_by_token"_s].toDouble() < 1);
        const auto lines = bench.run({u"agreement"_s, u"a.json"_s, u"b.json"_s}).output;
        QVERIFY2(lines.contains("\nother_type\n  A  date "), lines.constData());
    }

    void refusesTwoTexts()
    {
        const Bench bench;
        bench.write(u"a.json"_s, annotated(bench, "date"));
        bench.write(u"b.txt"_s, u"خبر آخر\n"_s.toUtf8());
        const auto ended = bench.run({u"agreement"_s, u"a.json"_s, u"b.txt"_s});
        QVERIFY(ended.exitCode > 0);
        QVERIFY2(ended.errors.contains("b.txt"), ended.errors.constData());
        QVERIFY(ended.output.isEmpty());
        QVERIFY(bench.run({u"agreement"_s, u"a.json"_s}).exitCode > 0);
    }
};

QTEST_GUILESS_MAIN(AgreementTest)
#include "agreementtest.moc"
