// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/sqlitestore.h"
#include "tests/app/cli/program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

namespace {

const QByteArray first = u"افتتاح سوق الميناء\nقال رئيس البلدية إن كلفة السوق بلغت 4 مليون دولار.\n"_s.toUtf8();
const QByteArray second = u"😀 إغلاق طريق الجبل\nأغلقت الشرطة الطريق يوم الثلاثاء، وطوله 12 كيلومترا.\n"_s.toUtf8();

}

class ProjectTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anExportImportsIntoANewProjectIdentically()
    {
        const Bench bench;
        bench.write(u"news/1.txt"_s, first);
        bench.write(u"news/2.txt"_s, second);
        const auto imported = bench.run({u"import"_s, u"--project"_s, u"one.hashiya"_s, u"news"_s});
        QVERIFY2(imported.exitCode == 0, imported.errors.constData());
        QCOMPARE(imported.outputLines().size(), 2);
        const auto exported = bench.run({u"export"_s, u"--project"_s, u"one.hashiya"_s, u"--output"_s, u"one.jsonl"_s});
        QVERIFY2(exported.exitCode == 0, exported.errors.constData());
        const auto json = bench.read(u"one.jsonl"_s);
        QCOMPARE(json.count('\n'), 2);
        QVERIFY(QJsonDocument::fromJson(json.left(json.indexOf('\n')))[u"annotations"_s].toArray().size() > 0);

        const auto again = bench.run({u"import"_s, u"--project"_s, u"two.hashiya"_s, u"--jsonl"_s, u"one.jsonl"_s});
        QVERIFY2(again.exitCode == 0, again.errors.constData());
        QCOMPARE(again.outputLines().size(), 2);
        QCOMPARE(bench.run({u"export"_s, u"--project"_s, u"two.hashiya"_s}).output, json);
    }

    void searchFindsWordsAndFigures()
    {
        const Bench bench;
        bench.write(u"1.txt"_s, first);
        bench.write(u"2.txt"_s, second);
        QCOMPARE(bench.run({u"import"_s, u"--project"_s, u"p.hashiya"_s, u"1.txt"_s, u"2.txt"_s}).exitCode, 0);
        const auto words = bench.run({u"search"_s, u"p.hashiya"_s, u"رئيس البلديه"_s});
        QVERIFY2(words.exitCode == 0, words.errors.constData());
        QVERIFY(words.output.contains(u"[رئيس البلدية]"_s.toUtf8()));
        QVERIFY(words.output.endsWith("1 of 1 articles\n"));
        const auto figures = bench.run({u"search"_s, u"--jsonl"_s, u"p.hashiya"_s, u"نوع:مال >1e6"_s});
        const auto object = QJsonDocument::fromJson(figures.output);
        QCOMPARE(object[u"article"_s].toInt(), 1);
        QCOMPARE(object[u"hits"_s][0][u"quote"_s].toString(), u"4 مليون دولار"_s);
        QCOMPARE(bench.run({u"search"_s, u"p.hashiya"_s, u"type:money"_s, u">1e9"_s}).output, QByteArray("0 of 0 articles\n"));
        QCOMPARE(bench.run({u"search"_s, u"p.hashiya"_s, u"colour:red"_s}).exitCode, 2);
        QCOMPARE(bench.run({u"search"_s, u"missing.hashiya"_s, u"كلمة"_s}).exitCode, 3);
    }

    void oneArticleIsOneObject()
    {
        const Bench bench;
        bench.write(u"1.txt"_s, first);
        bench.write(u"2.txt"_s, second);
        QCOMPARE(bench.run({u"import"_s, u"--project"_s, u"p.hashiya"_s, u"1.txt"_s, u"2.txt"_s}).exitCode, 0);
        const auto one = bench.run({u"export"_s, u"--project"_s, u"p.hashiya"_s, u"--article"_s, u"2"_s});
        QCOMPARE(one.exitCode, 0);
        QVERIFY(one.output.startsWith("{\n  \"format\""));
        QCOMPARE(QJsonDocument::fromJson(one.output)[u"article"_s][u"text"_s].toString(), QString::fromUtf8(second));
        const auto none = bench.run({u"export"_s, u"--project"_s, u"p.hashiya"_s, u"--article"_s, u"7"_s});
        QCOMPARE(none.exitCode, 3);
        QCOMPARE(none.output, QByteArray());
    }

    void textComesInWithoutMarksOnRequest()
    {
        const Bench bench;
        bench.write(u"1.txt"_s, first);
        QCOMPARE(bench.run({u"import"_s, u"--project"_s, u"p.hashiya"_s, u"--no-marks"_s, u"1.txt"_s}).exitCode, 0);
        const auto json = QJsonDocument::fromJson(bench.run({u"export"_s, u"--project"_s, u"p.hashiya"_s}).output);
        QVERIFY(json[u"annotations"_s].toArray().isEmpty());
    }

    void badFilesAreSaidAndTheOthersComeIn()
    {
        const Bench bench;
        bench.write(u"1.txt"_s, first);
        bench.write(u"bad.json"_s, "{}"_ba);
        const auto ended = bench.run({u"import"_s, u"--project"_s, u"p.hashiya"_s, u"bad.json"_s, u"1.txt"_s});
        QCOMPARE(ended.exitCode, 1);
        QCOMPARE(ended.errorLines().size(), 1);
        QCOMPARE(ended.outputLines().size(), 1);
    }

    void noProjectIsMadeOfNothing()
    {
        const Bench bench;
        QCOMPARE(bench.run({u"import"_s, u"--project"_s, u"p.hashiya"_s, u"missing.txt"_s}).exitCode, 3);
        QVERIFY(!QFile::exists(bench.path(u"p.hashiya"_s)));
    }

    void unusableProjectsAreLeftAsTheyAre_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("0 bytes") << QByteArray() << "0 bytes"_ba;
        QTest::newRow("text") << first << "not a project"_ba;
        const Bench bench;
        bench.write(u"1.txt"_s, first);
        QCOMPARE(bench.run({u"import"_s, u"--project"_s, u"p.hashiya"_s, u"1.txt"_s}).exitCode, 0);
        auto newer = bench.read(u"p.hashiya"_s);
        newer.replace(60, 4, QByteArray("\x00\x0f\x42\x40", 4)); // SQLite's user_version
        QTest::newRow("newer") << newer << "newer version"_ba;
    }
    void unusableProjectsAreLeftAsTheyAre()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, said);
        const Bench bench;
        bench.write(u"1.txt"_s, first);
        bench.write(u"p.hashiya"_s, bytes);
        const auto ended = bench.run({u"import"_s, u"--project"_s, u"p.hashiya"_s, u"1.txt"_s});
        QCOMPARE(ended.exitCode, 3);
        QCOMPARE(ended.errorLines().size(), 1);
        QVERIFY2(ended.errors.contains(said) && ended.errors.contains("p.hashiya"), ended.errors.constData());
        QCOMPARE(bench.read(u"p.hashiya"_s), bytes);
    }

    void aMissingProjectIsNotExported()
    {
        const Bench bench;
        const auto ended = bench.run({u"export"_s, u"--project"_s, u"missing.hashiya"_s});
        QCOMPARE(ended.exitCode, 3);
        QVERIFY(ended.errors.contains("missing.hashiya"));
        QVERIFY(!QFile::exists(bench.path(u"missing.hashiya"_s)));
    }

    void aLockedProjectEndsWithFourAndCanStillBeExported()
    {
        const Bench bench;
        bench.write(u"1.txt"_s, first);
        QCOMPARE(bench.run({u"import"_s, u"--project"_s, u"p.hashiya"_s, u"1.txt"_s}).exitCode, 0);
        const auto open = SqliteStore::open(bench.path(u"p.hashiya"_s), OpenMode::ReadWrite);
        QVERIFY(open);
        for (const auto &arguments : {QStringList{u"1.txt"_s}, QStringList{u"--jsonl"_s, u"-"_s}}) {
            const auto ended = bench.run(QStringList{u"import"_s, u"--project"_s, u"p.hashiya"_s} + arguments);
            QCOMPARE(ended.exitCode, 4);
            QCOMPARE(ended.errorLines().size(), 1);
            QVERIFY2(ended.errors.contains("open in another program"), ended.errors.constData());
        }
        QCOMPARE(bench.run({u"export"_s, u"--project"_s, u"p.hashiya"_s}).exitCode, 0);
        const auto articles = (*open)->articles();
        QVERIFY(articles);
        QCOMPARE(articles->size(), 1);
    }
};

QTEST_GUILESS_MAIN(ProjectTest)
#include "projecttest.moc"
