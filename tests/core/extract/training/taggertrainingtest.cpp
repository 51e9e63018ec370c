// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/training/taggertraining.h"

#include "core/extract/entities/tagger/tagger.h"
#include "tests/core/extract/training/tinyrecipe.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Hashiya;

namespace {

/// The recipe with another value in its "training".
QJsonObject with(QJsonObject recipe, const QString &setting, const QJsonValue &value)
{
    QJsonObject training = recipe.value("training"_L1).toObject();
    training.insert(setting, value);
    recipe.insert(u"training"_s, training);
    return recipe;
}

QJsonObject fastRecipe(const QString &folder)
{
    auto recipe = with(with(TinyCorpus::recipeIn(folder), u"epochs"_s, 2), u"memory_epochs"_s, 2);
    writeFile(folder + u"/train.txt"_s, TinyCorpus::conll(30, 1));
    return recipe;
}

}

class TaggerTrainingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_recipe = TinyCorpus::recipeIn(m_folder.path());
        const auto bytes = trainTagger(m_recipe, m_folder.path(), {});
        QVERIFY(bytes.has_value());
        m_model = TaggerModel::fromBytes(*bytes, u"tiny"_s).value();
    }

    void theSameRecipeGivesTheSameBytes()
    {
        const QTemporaryDir folder;
        const auto recipe = fastRecipe(folder.path());
        const auto first = trainTagger(recipe, folder.path(), {});
        const auto second = trainTagger(recipe, folder.path(), {});
        QVERIFY(first.has_value() && second.has_value());
        QVERIFY(*first == *second);
        QVERIFY(*trainTagger(with(recipe, u"decay"_s, 30), folder.path(), {}) != *first);
    }

    void theModelSaysWhatItWasMadeOf()
    {
        QCOMPARE(m_model->types(), (QStringList{u"person"_s, u"place"_s}));
        QVERIFY(m_model->hasMemory());
        QCOMPARE(m_model->origin().value("recipe"_L1).toString(), u"tiny"_s);
        QCOMPARE(m_model->origin().value("sources"_L1).toString(), u"made up"_s);
        QVERIFY(m_model->origin().value("features"_L1).toInteger() > 100);
    }

    void aTaggerRecognisesItsOwnSentences()
    {
        auto recipe = m_recipe;
        recipe.insert(u"tests"_s, recipe.value("corpora"_L1));
        const auto scores = evaluateTagger(m_model, recipe, m_folder.path());
        QVERIFY(scores.has_value());
        QCOMPARE(scores->size(), 1);
        QVERIFY(scores->front().bothPasses.total.f1() > 0.95);
    }

    void namesThatWereNeverSeenAreFoundAndMemoryFindsMore()
    {
        const auto scores = evaluateTagger(m_model, m_recipe, m_folder.path());
        QVERIFY(scores.has_value());
        QCOMPARE(scores->size(), 1);
        const TaggerScore &score = scores->front();
        QCOMPARE(score.test, u"tiny test"_s);
        QCOMPARE(score.bothPasses.total.gold, 50); // 20 articles of a person and a place, half of them with the person again
        QCOMPARE(score.bothPasses.byType.value(u"place"_s).gold, 20);
        QVERIFY(score.bothPasses.total.f1() > 0.95);
        QVERIFY(score.bothPasses.total.f1() > score.firstPass.total.f1());
    }

    void binsHoldTheNamesOfBothPassesByTheirConfidence()
    {
        const auto scores = evaluateTagger(m_model, m_recipe, m_folder.path());
        qsizetype names = 0;
        qsizetype correct = 0;
        for (size_t i = 0; i < scores->front().bins.size(); ++i) {
            const ConfidenceBin &bin = scores->front().bins.at(i);
            names += bin.names;
            correct += bin.correct;
            if (bin.names > 0) {
                const double mean = bin.confidence / double(bin.names);
                QVERIFY(mean >= double(i) / 10 && mean <= double(i + 1) / 10);
                QVERIFY(bin.correct <= bin.names);
            }
        }
        QCOMPARE(names, qsizetype(scores->front().bothPasses.total.predicted));
        QCOMPARE(correct, qsizetype(scores->front().bothPasses.total.correct));
    }

    void typesThatATestDoesNotKnowAreNotCountedAgainstIt()
    {
        auto recipe = m_recipe;
        auto test = recipe.value("tests"_L1).toArray().at(0).toObject();
        test.insert(u"types"_s, QJsonObject{{u"PER"_s, u"person"_s}});
        recipe.insert(u"tests"_s, QJsonArray{test});
        const auto counted = evaluateTagger(m_model, recipe, m_folder.path());
        QVERIFY(counted->front().bothPasses.byType.value(u"place"_s).predicted > 0);
        test.insert(u"unscored"_s, QJsonArray{u"place"_s});
        recipe.insert(u"tests"_s, QJsonArray{test});
        const auto left = evaluateTagger(m_model, recipe, m_folder.path());
        QCOMPARE(left->front().bothPasses.byType.value(u"place"_s).predicted, 0);
        QVERIFY(left->front().bothPasses.total.f1() > counted->front().bothPasses.total.f1());
    }

    void withoutMemoryThereIsNoSecondPass()
    {
        const QTemporaryDir folder;
        TrainingOptions options;
        options.memory = false;
        const auto bytes = trainTagger(fastRecipe(folder.path()), folder.path(), options);
        const auto model = TaggerModel::fromBytes(*bytes, u"tiny"_s).value();
        QVERIFY(!model->hasMemory());
        const auto scores = evaluateTagger(model, m_recipe, m_folder.path());
        QCOMPARE(scores->front().bothPasses.total.correct, scores->front().firstPass.total.correct);
        QCOMPARE(scores->front().bothPasses.total.predicted, scores->front().firstPass.total.predicted);
    }

    void groupsThatAreLeftOutHaveNoWeights()
    {
        const QTemporaryDir folder;
        const auto recipe = fastRecipe(folder.path());
        const auto featuresWithout = [&](const QSet<FeatureGroup> &without) {
            TrainingOptions options;
            options.without = without;
            options.memory = false;
            return TaggerModel::fromBytes(*trainTagger(recipe, folder.path(), options), u"tiny"_s).value()->origin().value("features"_L1).toInteger();
        };
        QVERIFY(featuresWithout({FeatureGroup::Affixes}) < featuresWithout({}));
    }

    void onlyTheGreatestFeaturesAreKept()
    {
        const QTemporaryDir folder;
        TrainingOptions options;
        options.memory = false;
        const auto bytes = trainTagger(with(fastRecipe(folder.path()), u"most_features"_s, 50), folder.path(), options);
        QCOMPARE(TaggerModel::fromBytes(*bytes, u"tiny"_s).value()->origin().value("features"_L1).toInteger(), 50);
    }

    void priorCorporaTeachWhatTheTargetDoesNotSay()
    {
        const QTemporaryDir folder;
        auto recipe = fastRecipe(folder.path());
        QString prior;
        for (int i = 0; i < 40; ++i) {
            prior += u"ابحرت O\nسفينة O\nقمرطون B-LOC\nغربا O\n\nابحرت O\nسفينة O\nكبيرة O\nغربا O\n\n"_s;
        }
        writeFile(folder.filePath(u"prior.txt"_s), prior);
        auto corpora = recipe.value("corpora"_L1).toArray();
        const QJsonObject entry{{u"path"_s, u"prior.txt"_s}, {u"types"_s, QJsonObject{{u"LOC"_s, u"place"_s}}}, {u"use"_s, u"prior"_s}};
        corpora.prepend(entry);
        const auto correctOfPrior = [&](const QJsonArray &all) {
            recipe.insert(u"corpora"_s, all);
            recipe.insert(u"tests"_s, QJsonArray{entry});
            TrainingOptions options;
            options.memory = false;
            const auto model = TaggerModel::fromBytes(*trainTagger(recipe, folder.path(), options), u"tiny"_s).value();
            return evaluateTagger(model, recipe, folder.path())->front().bothPasses.total.correct;
        };
        QVERIFY(correctOfPrior({corpora.at(1)}) < 40);
        QCOMPARE(correctOfPrior(corpora), 40);
    }

    void stagesAreToldInTheirOrder()
    {
        const QTemporaryDir folder;
        QStringList stages;
        TrainingOptions options;
        options.progress = [&](const QString &stage, int epoch, double loss) {
            QVERIFY(epoch >= 1 && epoch <= 2);
            QVERIFY(std::isfinite(loss));
            if (stages.isEmpty() || stages.back() != stage) {
                stages.append(stage);
            }
        };
        QVERIFY(trainTagger(fastRecipe(folder.path()), folder.path(), options).has_value());
        QCOMPARE(stages.front(), u"target"_s);
        QCOMPARE(stages.back(), u"memory"_s);
        QCOMPARE(stages.size(), 1 + 5 + 1); // five models that have not seen a fifth
    }

    void recipesThatLackSomethingAreTold_data()
    {
        QTest::addColumn<QByteArray>("recipe");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("subject");
        QTest::newRow("no types") << QByteArray(R"({"corpora": [{"path": "train.txt"}]})") << ErrorCode::InvalidField << u"types"_s;
        QTest::newRow("too many types") << QByteArray(R"({"types": ["a", "b", "c", "d", "e", "f", "g", "h"]})") << ErrorCode::InvalidField << u"types"_s;
        QTest::newRow("no corpora") << QByteArray(R"({"types": ["person"]})") << ErrorCode::InvalidField << u"corpora"_s;
        QTest::newRow("only a prior corpus") << QByteArray(R"({"types": ["person"], "corpora": [{"path": "train.txt", "use": "prior"}]})") << ErrorCode::InvalidField << u"corpora"_s;
    }

    void recipesThatLackSomethingAreTold()
    {
        QFETCH(QByteArray, recipe);
        QFETCH(ErrorCode, code);
        QFETCH(QString, subject);
        const auto bytes = trainTagger(QJsonDocument::fromJson(recipe).object(), m_folder.path(), {});
        QVERIFY(!bytes.has_value());
        QCOMPARE(bytes.error().code, code);
        QCOMPARE(bytes.error().subject, subject);
    }

    void filesThatAreNotThereAreTold()
    {
        QVERIFY(!trainTagger(m_recipe, m_folder.filePath(u"nowhere"_s), {}).has_value());
        QCOMPARE(trainTagger(m_recipe, m_folder.filePath(u"nowhere"_s), {}).error().code, ErrorCode::FileNotFound);
        QCOMPARE(evaluateTagger(m_model, m_recipe, m_folder.filePath(u"nowhere"_s)).error().code, ErrorCode::FileNotFound);
    }

private:
    QTemporaryDir m_folder;
    QJsonObject m_recipe;
    std::shared_ptr<const TaggerModel> m_model;
};

QTEST_GUILESS_MAIN(TaggerTrainingTest)
#include "taggertrainingtest.moc"
