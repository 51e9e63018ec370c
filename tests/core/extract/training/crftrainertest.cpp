// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/training/crftrainer.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace Hashiya;

namespace {

constexpr int labels = 3; ///< of one type
enum ToyFeature : quint32 { PlainWord, Given, Any, Stop, Silent, toyFeatures };

/// Tokens with their feature; `Any` is a family name behind a given one, and a plain word elsewhere: only the transition tells.
TrainingSentence sentence(const std::vector<std::pair<quint32, Label>> &tokens)
{
    TrainingSentence out;
    for (const auto &[feature, label] : tokens) {
        out.features.push_back(feature);
        out.ends.push_back(quint32(out.features.size()));
        out.labels.push_back(label);
    }
    return out;
}

std::vector<TrainingSentence> toy()
{
    std::vector<TrainingSentence> out;
    for (int i = 0; i < 10; ++i) {
        out.push_back(sentence({{PlainWord, 0}, {Given, 1}, {Any, 2}, {Stop, 0}}));
        out.push_back(sentence({{Given, 1}, {Any, 2}, {Any, 2}, {Stop, 0}}));
        out.push_back(sentence({{PlainWord, 0}, {Any, 0}, {PlainWord, 0}}));
        out.push_back(sentence({{Any, 0}, {Stop, 0}}));
    }
    return out;
}

std::vector<quint32> allOf(const std::vector<TrainingSentence> &sentences)
{
    std::vector<quint32> out(sentences.size());
    std::iota(out.begin(), out.end(), 0U);
    return out;
}

CrfOptions options()
{
    CrfOptions out;
    out.labels = labels;
    out.featureCount = toyFeatures;
    out.epochs = 20;
    out.rate = 0.3;
    out.decay = 0.1;
    return out;
}

std::vector<Label> predicted(const TrainingSentence &sentence, const CrfWeights &weights)
{
    std::vector<float> scores;
    scoreSentence(sentence, weights, scores);
    std::vector<Label> out;
    bestLabels({scores, labels}, weights.transitions, out);
    return out;
}

}

class CrfTrainerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSmallProblemIsLearned()
    {
        const auto sentences = toy();
        const auto weights = trainCrf(sentences, allOf(sentences), options());
        QCOMPARE(weights.labels, labels);
        QCOMPARE(weights.rows.size(), size_t(toyFeatures) * labels);
        for (const TrainingSentence &one : sentences) {
            QCOMPARE(predicted(one, weights), one.labels);
        }
        // Never seen in this order.
        QCOMPARE(predicted(sentence({{Any, 0}, {PlainWord, 0}, {Given, 0}, {Any, 0}, {Any, 0}, {Stop, 0}}), weights), (std::vector<Label>{0, 0, 1, 2, 2, 0}));
    }

    void theLossFallsFromThatOfEqualChances()
    {
        const auto sentences = toy();
        std::vector<double> losses;
        auto watched = options();
        watched.progress = [&](int epoch, double loss) {
            QCOMPARE(epoch, int(losses.size()) + 1);
            losses.push_back(loss);
        };
        (void)trainCrf(sentences, allOf(sentences), watched);
        QCOMPARE(losses.size(), size_t(20));
        QVERIFY(losses.front() < 1.1); // ln 3
        QVERIFY(losses.back() < losses.front() / 5);
        QVERIFY(losses.back() >= 0);
    }

    void theSameSeedGivesTheSameWeights()
    {
        const auto sentences = toy();
        const auto first = trainCrf(sentences, allOf(sentences), options());
        const auto second = trainCrf(sentences, allOf(sentences), options());
        QCOMPARE(first.rows, second.rows);
        QCOMPARE(first.transitions.scores, second.transitions.scores);
        QCOMPARE(first.transitions.first, second.transitions.first);
        auto other = options();
        other.seed = 2;
        QVERIFY(trainCrf(sentences, allOf(sentences), other).rows != first.rows);
    }

    void onlyTheSentencesInUseTeach()
    {
        const auto sentences = toy();
        std::vector<quint32> use;
        for (const quint32 i : allOf(sentences)) {
            if (i % 4 >= 2) { // those without names
                use.push_back(i);
            }
        }
        const auto weights = trainCrf(sentences, use, options());
        QCOMPARE(predicted(sentences[0], weights), (std::vector<Label>{0, 0, 0, 0}));
        const float *given = weights.row(Given);
        QVERIFY(std::all_of(given, given + labels, [](float weight) { return weight == 0; }));
    }

    void whatWasLearnedBeforeStaysWhereTheDataIsSilent()
    {
        const auto sentences = toy();
        CrfWeights start;
        start.labels = labels;
        start.rows.assign(size_t(toyFeatures) * labels, 0);
        start.rows[Silent * labels + 1] = 3.5F;
        start.rows[Silent * labels + 2] = -1.25F;
        const auto weights = trainCrf(sentences, allOf(sentences), options(), &start);
        QCOMPARE(weights.row(Silent)[0], 0.0F);
        QCOMPARE(weights.row(Silent)[1], 3.5F);
        QCOMPARE(weights.row(Silent)[2], -1.25F);
        QCOMPARE(predicted(sentences[0], weights), sentences[0].labels);
    }

    void weightsArePulledBackToWhereTheyBegan()
    {
        // One token whose label no weight explains better than another: both labels are equally frequent.
        const std::vector sentences{sentence({{PlainWord, 0}}), sentence({{PlainWord, 1}})};
        CrfWeights start;
        start.labels = labels;
        start.rows.assign(size_t(toyFeatures) * labels, 0);
        start.rows[0] = 2;
        start.rows[1] = 2;
        auto strong = options();
        strong.decay = 20;
        strong.epochs = 200;
        const auto weights = trainCrf(sentences, allOf(sentences), strong, &start);
        QVERIFY(qAbs(weights.row(PlainWord)[0] - 2) < 0.3F);
        QVERIFY(qAbs(weights.row(PlainWord)[1] - 2) < 0.3F);
        const auto fromNothing = trainCrf(sentences, allOf(sentences), strong);
        QVERIFY(qAbs(fromNothing.row(PlainWord)[0]) < 0.3F);
    }

    void decayKeepsWeightsSmall()
    {
        const auto sentences = toy();
        const auto greatest = [&](double decay) {
            auto some = options();
            some.decay = decay;
            const auto weights = trainCrf(sentences, allOf(sentences), some);
            return std::ranges::max(weights.rows, {}, [](float weight) { return qAbs(weight); });
        };
        QVERIFY(qAbs(greatest(50)) < qAbs(greatest(0)) / 2);
    }

    void scoresBeginAtTheirBase()
    {
        CrfWeights weights;
        weights.labels = labels;
        weights.rows = {1, 2, 3, 10, 20, 30};
        TrainingSentence two = sentence({{0, 0}, {1, 0}});
        two.features = {0, 1, 1};
        two.ends = {2, 3};
        std::vector<float> scores{99};
        scoreSentence(two, weights, scores);
        QCOMPARE(scores, (std::vector<float>{11, 22, 33, 10, 20, 30}));
        two.base = {100, 0, 0, 0, 0, -100};
        scoreSentence(two, weights, scores);
        QCOMPARE(scores, (std::vector<float>{111, 22, 33, 10, 20, -70}));
    }

    void whatTheBaseExplainsNeedsNoWeights()
    {
        auto sentences = toy();
        for (TrainingSentence &one : sentences) {
            one.base.assign(one.size() * labels, 0);
            for (size_t token = 0; token < one.size(); ++token) {
                one.base[token * labels + one.labels[token]] = 12;
            }
        }
        const auto weights = trainCrf(sentences, allOf(sentences), options());
        QVERIFY(std::ranges::all_of(weights.rows, [](float weight) { return qAbs(weight) < 0.5F; }));
    }

    void emptySentencesTeachNothing()
    {
        const std::vector<TrainingSentence> sentences(3);
        const auto weights = trainCrf(sentences, allOf(sentences), options());
        QVERIFY(std::ranges::all_of(weights.rows, [](float weight) { return weight == 0; }));
    }
};

QTEST_GUILESS_MAIN(CrfTrainerTest)
#include "crftrainertest.moc"
