// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/program.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class UsageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCommandExplainsItself_data()
    {
        QTest::addColumn<QString>("command");
        for (const auto &command : {u"extract"_s, u"export"_s, u"import"_s, u"compare"_s, u"validate"_s, u"evaluate"_s, u"evaluate-pairs"_s, u"search"_s, u"version"_s}) {
            QTest::newRow(qPrintable(command)) << command;
        }
    }
    void everyCommandExplainsItself()
    {
        QFETCH(QString, command);
        const Bench bench;
        const auto help = bench.run({command, u"--help"_s});
        QCOMPARE(help.exitCode, 0);
        QCOMPARE(help.errors, QByteArray());
        QVERIFY(help.output.startsWith("Usage: hashiya-cli " + command.toUtf8()));
        QVERIFY(help.output.contains("\nExamples:\n  hashiya-cli " + command.toUtf8()));
        QCOMPARE(bench.run({u"help"_s, command}).output, help.output);
        QVERIFY(bench.run({u"--help"_s}).output.contains("\n  " + command.toUtf8() + ' '));
    }

    void wrongUsageEndsWithTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("unknown command") << QStringList{u"dance"_s};
        QTest::newRow("unknown option") << QStringList{u"extract"_s, u"--dance"_s, u"x.txt"_s};
        QTest::newRow("option without value") << QStringList{u"extract"_s, u"x.txt"_s, u"--output"_s};
        QTest::newRow("two layouts") << QStringList{u"extract"_s, u"--jsonl"_s, u"--text"_s, u"x.txt"_s};
        QTest::newRow("unknown encoding") << QStringList{u"extract"_s, u"--encoding"_s, u"klingon"_s, u"x.txt"_s};
        QTest::newRow("no date") << QStringList{u"extract"_s, u"--published"_s, u"yesterday"_s, u"x.txt"_s};
        QTest::newRow("export without project") << QStringList{u"export"_s};
        QTest::newRow("export of a file") << QStringList{u"export"_s, u"--project"_s, u"a.hashiya"_s, u"x.txt"_s};
        QTest::newRow("export over a project") << QStringList{u"export"_s, u"--project"_s, u"a.hashiya"_s, u"--output"_s, u"a.hashiya"_s};
        QTest::newRow("import without project") << QStringList{u"import"_s, u"x.txt"_s};
        QTest::newRow("import of nothing") << QStringList{u"import"_s, u"--project"_s, u"a.hashiya"_s};
        QTest::newRow("one to compare") << QStringList{u"compare"_s, u"x.txt"_s};
        QTest::newRow("three to compare") << QStringList{u"compare"_s, u"x.txt"_s, u"y.txt"_s, u"z.txt"_s};
        QTest::newRow("files and a list to compare") << QStringList{u"compare"_s, u"--pairs"_s, u"list"_s, u"x.txt"_s, u"y.txt"_s};
        QTest::newRow("two forms of findings") << QStringList{u"compare"_s, u"--json"_s, u"--html"_s, u"x.txt"_s, u"y.txt"_s};
        QTest::newRow("page in a third language") << QStringList{u"compare"_s, u"--html"_s, u"--language"_s, u"tlh"_s, u"x.txt"_s, u"y.txt"_s};
        QTest::newRow("judged pairs without texts") << QStringList{u"evaluate-pairs"_s, u"judged.json"_s};
        QTest::newRow("nothing to validate") << QStringList{u"validate"_s};
        QTest::newRow("no gold") << QStringList{u"evaluate"_s};
        QTest::newRow("version of a file") << QStringList{u"version"_s, u"x.txt"_s};
    }
    void wrongUsageEndsWithTwo()
    {
        QFETCH(QStringList, arguments);
        const Bench bench;
        const auto ended = bench.run(arguments);
        QCOMPARE(ended.exitCode, 2);
        QCOMPARE(ended.output, QByteArray());
        QCOMPARE(ended.errorLines().size(), 1);
        QVERIFY2(ended.errors.startsWith("hashiya-cli: ") && ended.errors.contains("--help"), ended.errors.constData());
    }

    void saysItsVersion()
    {
        const Bench bench;
        const auto ended = bench.run({u"version"_s});
        QCOMPARE(ended.exitCode, 0);
        QVERIFY(ended.output.startsWith("hashiya-cli " HASHIYA_VERSION "\n"));
        QCOMPARE(bench.run({u"--version"_s}).output, ended.output);
        const auto json = QJsonDocument::fromJson(bench.run({u"version"_s, u"--json"_s}).output).object();
        QCOMPARE(json[u"version"_s].toString(), QStringLiteral(HASHIYA_VERSION));
        QCOMPARE(json[u"format"_s].toString(), u"hashiya.annotations/1"_s);
    }

    void foreignControlsDoNotReachTheTerminal()
    {
        const Bench bench;
        const auto ended = bench.run({u"extract"_s, u"\u001b[2Jevil\u202E.txt"_s});
        QCOMPARE(ended.exitCode, 3);
        QVERIFY(!ended.errors.contains('\x1b'));
        QVERIFY(ended.errors.contains("\\u001b[2Jevil"));
        QVERIFY(!bench.run({u"\u001bdance"_s}).errors.contains('\x1b'));
        QVERIFY(!bench.run({u"extract"_s, u"--\u001bdance"_s}).errors.contains('\x1b'));
    }
};

QTEST_GUILESS_MAIN(UsageTest)
#include "usagetest.moc"
