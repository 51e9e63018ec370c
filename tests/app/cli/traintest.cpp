// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/program.h"

#include "tests/core/extract/training/tinyrecipe.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

/// Training and measuring a tagger by the program itself, on a made-up language.
class TrainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QJsonObject recipe = TinyCorpus::recipeIn(m_bench.path(u"."_s));
        recipe.insert(u"format"_s, u"hashiya.tagger-recipe/1"_s);
        m_bench.write(u"tiny.recipe.json"_s, QJsonDocument(recipe).toJson());
        m_bench.write(u"heir.recipe.json"_s, R"({"format": "hashiya.tagger-recipe/1", "base": "tiny.recipe.json", "name": "heir"})");
    }

    void trainsAndPrintsScores()
    {
        const auto ended = m_bench.run({u"train"_s, u"--output"_s, u"tiny.model"_s, u"tiny.recipe.json"_s});
        QVERIFY2(ended.exitCode == 0, ended.errors.constData());
        QVERIFY2(ended.output.contains("tiny test") && ended.output.contains("with memory"), ended.output.constData());
        QVERIFY2(ended.errors.contains("target, round 1"), ended.errors.constData());
        QVERIFY(m_bench.read(u"tiny.model"_s).startsWith("HSHYTAG1"));
    }

    void aModelIsMeasuredAsItWasWhenItWasTrained()
    {
        const auto trained = m_bench.run({u"train"_s, u"--quiet"_s, u"--output"_s, u"again.model"_s, u"tiny.recipe.json"_s});
        QVERIFY(trained.exitCode == 0 && trained.errors.isEmpty());
        const auto measured = m_bench.run({u"evaluate"_s, u"--model"_s, u"again.model"_s, u"tiny.recipe.json"_s});
        QVERIFY2(measured.exitCode == 0, measured.errors.constData());
        QVERIFY(!measured.output.isEmpty());
        QVERIFY2(trained.output.startsWith(measured.output), trained.output.constData());
    }

    void aRecipeTakesFromItsBaseWhatItDoesNotSay()
    {
        const auto ended = m_bench.run({u"train"_s, u"--quiet"_s, u"--no-memory"_s, u"heir.recipe.json"_s});
        QVERIFY2(ended.exitCode == 0, ended.errors.constData());
        QVERIFY(ended.output.contains("tiny test"));
    }

    void leavingOutFeaturesChangesTheModel()
    {
        const auto all = m_bench.run({u"train"_s, u"--quiet"_s, u"--no-memory"_s, u"tiny.recipe.json"_s});
        const auto fewer = m_bench.run({u"train"_s, u"--quiet"_s, u"--no-memory"_s, u"--without"_s, u"affixes,words"_s, u"tiny.recipe.json"_s});
        QVERIFY(all.exitCode == 0 && fewer.exitCode == 0);
        QVERIFY(all.outputLines().last() != fewer.outputLines().last()); // features and bytes
    }

    void mistakesAreNamed_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("no recipe") << QStringList{u"train"_s} << 2 << QByteArray("recipe");
        QTest::newRow("no such group") << QStringList{u"train"_s, u"--without"_s, u"vowels"_s, u"tiny.recipe.json"_s} << 2 << QByteArray("vowels");
        QTest::newRow("no such file") << QStringList{u"train"_s, u"none.json"_s} << 3 << QByteArray("none.json");
        QTest::newRow("no model") << QStringList{u"evaluate"_s, u"--model"_s, u"train.txt"_s, u"tiny.recipe.json"_s} << 3 << QByteArray("train.txt");
    }
    void mistakesAreNamed()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, exitCode);
        QFETCH(QByteArray, says);
        const auto ended = m_bench.run(arguments);
        QCOMPARE(ended.exitCode, exitCode);
        QVERIFY2(ended.errors.contains(says), ended.errors.constData());
    }

private:
    Bench m_bench;
};

QTEST_GUILESS_MAIN(TrainTest)
#include "traintest.moc"
