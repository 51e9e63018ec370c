// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/entities/tagger/lattice.h"

#include <functional>

namespace Hashiya {

/// A sentence as training sees it: which features fire at each token, and the right labels.
struct TrainingSentence
{
    std::vector<quint32> features; ///< of all tokens, one after the other; indices below TrainingData::featureCount
    std::vector<quint32> ends; ///< per token, the index after its last feature
    std::vector<Label> labels;
    std::vector<float> base; ///< scores that are there before any feature, a row of labels a token; empty for none

    [[nodiscard]] size_t size() const { return labels.size(); }
    [[nodiscard]] std::span<const quint32> at(size_t token) const
    {
        const size_t begin = token == 0 ? 0 : ends[token - 1];
        return std::span(features).subspan(begin, ends[token] - begin);
    }
};

struct CrfOptions
{
    int labels = 0;
    size_t featureCount = 0;
    int epochs = 12;
    double rate = 0.1; ///< AdaGrad's step
    double decay = 6; ///< L2: the weight of a feature seen n times is pulled by decay / n at each sight
    quint64 seed = 1; ///< of the order of sentences
    std::function<void(int epoch, double loss)> progress; ///< loss per token
};

/// Weights of a linear-chain conditional random field: a row of `labels` floats a feature.
struct CrfWeights
{
    int labels = 0;
    std::vector<float> rows;
    Transitions transitions;

    [[nodiscard]] const float *row(quint32 feature) const { return rows.data() + size_t(feature) * size_t(labels); }
};

/// Sums a sentence's scores under the weights; `out` gets a row a token.
void scoreSentence(const TrainingSentence &sentence, const CrfWeights &weights, std::vector<float> &out);

/// Trains on the sentences that `use` holds (indices), by stochastic gradient with AdaGrad (Duchi, Hazan and Singer 2011) on the exact likelihood
/// (Lafferty, McCallum and Pereira 2001). Begins at `start` where it is given and pulls the weights back to it instead of to 0, so that what
/// another corpus taught stays where this one says nothing (Chelba and Acero 2006). The weights that are returned are the means of the second half of the
/// epochs. One thread; the same input gives the same weights.
[[nodiscard]] CrfWeights trainCrf(std::span<const TrainingSentence> sentences, std::span<const quint32> use, const CrfOptions &options, const CrfWeights *start = nullptr);

}
