// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/training/crftrainer.h"

#include <algorithm>
#include <cmath>
#include <random>

namespace Hashiya {

namespace {

class Trainer
{
public:
    Trainer(std::span<const TrainingSentence> sentences, std::span<const quint32> use, const CrfOptions &options, const CrfWeights *start)
        : m_sentences(sentences)
        , m_order(use.begin(), use.end())
        , m_options(options)
        , m_labels(size_t(options.labels))
    {
        if (start != nullptr) {
            m_weights = *start;
            m_prior = start->rows;
        } else {
            m_weights.rows.assign(options.featureCount * m_labels, 0);
        }
        m_weights.labels = options.labels;
        m_squares.assign(options.featureCount * m_labels, 0);
        m_counts.assign(options.featureCount, 0);
        for (const quint32 index : m_order) {
            for (const quint32 feature : sentences[index].features) {
                ++m_counts[feature];
            }
        }
    }

    CrfWeights run()
    {
        std::mt19937_64 random(m_options.seed);
        const int averagedFrom = m_options.epochs / 2;
        std::vector<float> sums;
        Transitions transitionSums;
        for (int epoch = 0; epoch < m_options.epochs; ++epoch) {
            std::ranges::shuffle(m_order, random);
            double loss = 0;
            size_t tokens = 0;
            for (const quint32 index : m_order) {
                loss += learn(m_sentences[index]);
                tokens += m_sentences[index].size();
            }
            if (m_options.progress) {
                m_options.progress(epoch + 1, loss / double(std::max<size_t>(tokens, 1)));
            }
            if (epoch >= averagedFrom) {
                accumulate(sums, transitionSums);
            }
        }
        average(sums, transitionSums, float(m_options.epochs - averagedFrom));
        return std::move(m_weights);
    }

private:
    double learn(const TrainingSentence &sentence)
    {
        if (sentence.size() == 0) {
            return 0;
        }
        scoreSentence(sentence, m_weights, m_scores);
        m_marginals.compute({m_scores, m_options.labels}, m_weights.transitions);
        double gold = 0;
        for (size_t token = 0; token < sentence.size(); ++token) {
            const Label label = sentence.labels[token];
            gold += m_scores[token * m_labels + label];
            gold += token == 0 ? m_weights.transitions.first[label] : m_weights.transitions.scores[sentence.labels[token - 1]][label];
        }
        for (size_t token = 0; token < sentence.size(); ++token) {
            stepFeatures(sentence, token);
        }
        stepTransitions(sentence);
        return m_marginals.logPartition() - gold;
    }

    void stepFeatures(const TrainingSentence &sentence, size_t token)
    {
        std::array<float, mostLabels> gradient{};
        const float *marginal = m_marginals.row(qsizetype(token));
        for (size_t label = 0; label < m_labels; ++label) {
            gradient[label] = marginal[label] - (sentence.labels[token] == label ? 1.0F : 0.0F);
        }
        const auto rate = float(m_options.rate);
        for (const quint32 feature : sentence.at(token)) {
            float *row = m_weights.rows.data() + size_t(feature) * m_labels;
            float *squares = m_squares.data() + size_t(feature) * m_labels;
            const float *prior = m_prior.empty() ? nullptr : m_prior.data() + size_t(feature) * m_labels;
            const float decay = float(m_options.decay) / float(m_counts[feature]);
            for (size_t label = 0; label < m_labels; ++label) {
                const float pulled = prior == nullptr ? row[label] : row[label] - prior[label];
                const float g = gradient[label] + decay * pulled;
                squares[label] += g * g;
                row[label] -= rate * g / std::sqrt(squares[label] + 1e-6F);
            }
        }
    }

    void stepTransitions(const TrainingSentence &sentence)
    {
        Transitions &transitions = m_weights.transitions;
        const auto step = [&](float &weight, float &square, float g) {
            if (g != 0) {
                square += g * g;
                weight -= float(m_options.rate) * g / std::sqrt(square + 1e-6F);
            }
        };
        for (size_t label = 0; label < m_labels; ++label) {
            step(transitions.first[label], m_transitionSquares.first[label], m_marginals.row(0)[label] - (sentence.labels[0] == label ? 1.0F : 0.0F));
        }
        std::array<std::array<float, mostLabels>, mostLabels> gradient{};
        for (size_t token = 1; token < sentence.size(); ++token) {
            for (size_t from = 0; from < m_labels; ++from) {
                for (size_t to = 0; to < m_labels; ++to) {
                    gradient[from][to] += m_marginals.pair(qsizetype(token), Label(from), Label(to));
                }
            }
            gradient[sentence.labels[token - 1]][sentence.labels[token]] -= 1;
        }
        for (size_t from = 0; from < m_labels; ++from) {
            for (size_t to = 0; to < m_labels; ++to) {
                step(transitions.scores[from][to], m_transitionSquares.scores[from][to], gradient[from][to]);
            }
        }
    }

    void accumulate(std::vector<float> &sums, Transitions &transitionSums) const
    {
        sums.resize(m_weights.rows.size());
        std::ranges::transform(sums, m_weights.rows, sums.begin(), std::plus());
        for (size_t from = 0; from < m_labels; ++from) {
            transitionSums.first[from] += m_weights.transitions.first[from];
            for (size_t to = 0; to < m_labels; ++to) {
                transitionSums.scores[from][to] += m_weights.transitions.scores[from][to];
            }
        }
    }

    void average(const std::vector<float> &sums, const Transitions &transitionSums, float count)
    {
        std::ranges::transform(sums, m_weights.rows.begin(), [count](float value) { return value / count; });
        for (size_t from = 0; from < m_labels; ++from) {
            m_weights.transitions.first[from] = transitionSums.first[from] / count;
            for (size_t to = 0; to < m_labels; ++to) {
                m_weights.transitions.scores[from][to] = transitionSums.scores[from][to] / count;
            }
        }
    }

    std::span<const TrainingSentence> m_sentences;
    std::vector<quint32> m_order;
    const CrfOptions &m_options;
    size_t m_labels;
    CrfWeights m_weights;
    std::vector<float> m_prior;
    std::vector<float> m_squares;
    Transitions m_transitionSquares;
    std::vector<quint32> m_counts;
    std::vector<float> m_scores;
    Marginals m_marginals;
};

}

void scoreSentence(const TrainingSentence &sentence, const CrfWeights &weights, std::vector<float> &out)
{
    const auto labels = size_t(weights.labels);
    if (sentence.base.empty()) {
        out.assign(sentence.size() * labels, 0);
    } else {
        out = sentence.base;
    }
    for (size_t token = 0; token < sentence.size(); ++token) {
        float *scores = out.data() + token * labels;
        for (const quint32 feature : sentence.at(token)) {
            const float *row = weights.row(feature);
            for (size_t label = 0; label < labels; ++label) {
                scores[label] += row[label];
            }
        }
    }
}

CrfWeights trainCrf(std::span<const TrainingSentence> sentences, std::span<const quint32> use, const CrfOptions &options, const CrfWeights *start)
{
    return Trainer(sentences, use, options, start).run();
}

}
