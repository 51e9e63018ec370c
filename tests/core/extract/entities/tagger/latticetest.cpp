// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/entities/tagger/lattice.h"

#include <QTest>

#include <cmath>
#include <numeric>
#include <random>

using namespace Qt::StringLiterals;
using namespace Hashiya;

namespace {

/// A small problem of random scores, and what all its legal sequences say.
class Problem
{
public:
    Problem(std::mt19937 &random, int labels, qsizetype size, float spread = 3)
        : m_labels(labels)
        , m_size(size)
    {
        const auto draw = [&] { return (float(random() >> 8) / float(1 << 24) * 2 - 1) * spread; };
        m_scores.resize(size_t(size) * size_t(labels));
        std::ranges::generate(m_scores, draw);
        for (auto &row : transitions.scores) {
            std::ranges::generate(row, draw);
        }
        std::ranges::generate(transitions.first, draw);
    }

    Transitions transitions;
    [[nodiscard]] LabelScores scores() const { return {m_scores, m_labels}; }
    [[nodiscard]] float &at(qsizetype token, Label label) { return m_scores[size_t(token) * size_t(m_labels) + label]; }

    /// Calls take(labels, score) for each legal sequence.
    void eachLegal(auto take) const
    {
        std::vector<Label> labels;
        extend(labels, 0, take);
    }
    [[nodiscard]] double scoreOf(const std::vector<Label> &labels) const
    {
        double score = 0;
        for (size_t i = 0; i < labels.size(); ++i) {
            score += double(m_scores[i * size_t(m_labels) + labels[i]]) + double(i == 0 ? transitions.first[labels[i]] : transitions.scores[labels[i - 1]][labels[i]]);
        }
        return score;
    }

private:
    void extend(std::vector<Label> &labels, double score, auto &take) const
    {
        if (qsizetype(labels.size()) == m_size) {
            take(labels, scoreOf(labels));
            return;
        }
        for (int next = 0; next < m_labels; ++next) {
            const bool first = labels.empty();
            const bool legal = next == 0 || next % 2 == 1 || (!first && (labels.back() == next || labels.back() == next - 1));
            if (legal) {
                labels.push_back(Label(next));
                extend(labels, score, take);
                labels.pop_back();
            }
        }
    }

    int m_labels;
    qsizetype m_size;
    std::vector<float> m_scores;
};

bool isLegal(const std::vector<Label> &labels)
{
    for (size_t i = 0; i < labels.size(); ++i) {
        const int label = labels[i];
        if (label > 0 && label % 2 == 0 && (i == 0 || (labels[i - 1] != label && labels[i - 1] != label - 1))) {
            return false;
        }
    }
    return true;
}

constexpr unsigned seed = 20261123;

/// Problems of one to five tokens and one to three types.
void eachProblem(auto take)
{
    std::mt19937 random(seed);
    for (int round = 0; round < 60; ++round) {
        const int labels = 3 + 2 * (round % 3);
        const qsizetype size = 1 + round % 5;
        take(Problem(random, labels, size), labels, size);
    }
}

}

class LatticeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labelsOfTypesFollowIob2()
    {
        QCOMPARE(int(beginLabel(0)), 1);
        QCOMPARE(int(insideLabel(0)), 2);
        QCOMPARE(typeOf(insideLabel(3)), 3);
        QVERIFY(isBegin(beginLabel(2)) && !isInside(beginLabel(2)) && isInside(insideLabel(2)) && !isBegin(outside) && !isInside(outside));
        QVERIFY(mayFollow(beginLabel(1), insideLabel(1)) && mayFollow(insideLabel(1), insideLabel(1)) && mayFollow(insideLabel(1), beginLabel(0)) && mayFollow(beginLabel(0), outside));
        QVERIFY(!mayFollow(outside, insideLabel(0)) && !mayFollow(beginLabel(0), insideLabel(1)) && !mayFollow(insideLabel(0), insideLabel(1)));
    }

    void bestLabelsAreTheBestOfAllLegalSequences()
    {
        eachProblem([](const Problem &problem, int, qsizetype) {
            double best = -1e30;
            problem.eachLegal([&](const std::vector<Label> &, double score) { best = std::max(best, score); });
            std::vector<Label> found;
            bestLabels(problem.scores(), problem.transitions, found);
            QVERIFY(isLegal(found));
            QVERIFY(std::abs(problem.scoreOf(found) - best) < 1e-4);
        });
    }

    void logPartitionIsTheSumOverAllLegalSequences()
    {
        eachProblem([](const Problem &problem, int, qsizetype) {
            double sum = 0;
            problem.eachLegal([&](const std::vector<Label> &, double score) { sum += std::exp(score); });
            Marginals marginals;
            marginals.compute(problem.scores(), problem.transitions);
            QVERIFY(std::abs(marginals.logPartition() - std::log(sum)) < 1e-4);
        });
    }

    void marginalsAndPairsAreThoseOfAllLegalSequences()
    {
        eachProblem([](const Problem &problem, int labels, qsizetype size) {
            const auto width = size_t(labels);
            std::vector<double> single(size_t(size) * width);
            std::vector<double> pairs(size_t(size) * width * width);
            double sum = 0;
            problem.eachLegal([&](const std::vector<Label> &sequence, double score) {
                const double mass = std::exp(score);
                sum += mass;
                for (size_t i = 0; i < sequence.size(); ++i) {
                    single[i * width + sequence[i]] += mass;
                    if (i > 0) {
                        pairs[(i * width + sequence[i - 1]) * width + sequence[i]] += mass;
                    }
                }
            });
            Marginals marginals;
            marginals.compute(problem.scores(), problem.transitions);
            QCOMPARE(marginals.size(), size);
            for (size_t token = 0; token < size_t(size); ++token) {
                double total = 0;
                for (size_t label = 0; label < width; ++label) {
                    const auto found = double(marginals.row(qsizetype(token))[label]);
                    total += found;
                    QVERIFY(std::abs(found - single[token * width + label] / sum) < 1e-4);
                    for (size_t from = 0; token > 0 && from < width; ++from) {
                        const auto pair = double(marginals.pair(qsizetype(token), Label(from), Label(label)));
                        QVERIFY(std::abs(pair - pairs[(token * width + from) * width + label] / sum) < 1e-4);
                    }
                }
                QVERIFY(std::abs(total - 1) < 1e-4);
            }
        });
    }

    void noIllegalSequenceHoweverMuchTheScoresAskForIt()
    {
        std::mt19937 random(seed);
        for (int round = 0; round < 200; ++round) {
            constexpr qsizetype size = 12;
            Problem problem(random, mostLabels, size, 30);
            for (qsizetype token = 0; token < size; ++token) {
                problem.at(token, insideLabel(int(random() % mostTypes))) += 500;
            }
            std::vector<Label> found;
            bestLabels(problem.scores(), problem.transitions, found);
            QCOMPARE(qsizetype(found.size()), size);
            QVERIFY(isLegal(found));
        }
    }

    void illegalLabelsHaveNoProbability()
    {
        std::mt19937 random(seed);
        const Problem problem(random, 5, 4);
        Marginals marginals;
        marginals.compute(problem.scores(), problem.transitions);
        for (int type = 0; type < 2; ++type) {
            QCOMPARE(marginals.row(0)[insideLabel(type)], 0.0F);
            QCOMPARE(marginals.pair(2, outside, insideLabel(type)), 0.0F);
            QCOMPARE(marginals.pair(2, beginLabel(1 - type), insideLabel(type)), 0.0F);
        }
    }

    void probabilitiesStayProbabilitiesUnderVeryUnequalScores()
    {
        std::mt19937 random(seed);
        for (int round = 0; round < 200; ++round) {
            constexpr qsizetype size = 5;
            Problem problem(random, 5, size, 3);
            for (qsizetype token = 0; token < size; ++token) {
                problem.at(token, Label(random() % 5)) += 300; // now and then a label that cannot stand there
            }
            double best = -1e30;
            problem.eachLegal([&](const std::vector<Label> &, double score) { best = std::max(best, score); });
            double sum = 0;
            problem.eachLegal([&](const std::vector<Label> &, double score) { sum += std::exp(score - best); });
            Marginals marginals;
            marginals.compute(problem.scores(), problem.transitions);
            QVERIFY(std::abs(marginals.logPartition() - best - std::log(sum)) < 1e-2);
            for (qsizetype token = 0; token < size; ++token) {
                const float *row = marginals.row(token);
                QVERIFY(std::abs(std::accumulate(row, row + 5, 0.0F) - 1) < 1e-3F);
                QVERIFY(std::all_of(row, row + 5, [](float value) { return value >= 0 && value <= 1.001F; }));
            }
        }
    }

    void aSentenceWithoutTokensHasNoLabels()
    {
        const LabelScores none{{}, 5};
        std::vector<Label> found{1, 2, 3};
        bestLabels(none, {}, found);
        QVERIFY(found.empty());
        Marginals marginals;
        marginals.compute(none, {});
        QCOMPARE(marginals.size(), 0);
        QCOMPARE(marginals.logPartition(), 0.0);
    }
};

QTEST_GUILESS_MAIN(LatticeTest)
#include "latticetest.moc"
