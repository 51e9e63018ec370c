// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <array>
#include <span>
#include <vector>

namespace Hashiya {

/// Labels of a tagger: 0 is outside, 1 + 2k begins a name of type k, 2 + 2k goes on with it (IOB2).
using Label = quint8;
inline constexpr Label outside = 0;
inline constexpr int mostTypes = 7;
inline constexpr int mostLabels = 1 + 2 * mostTypes;

[[nodiscard]] constexpr Label beginLabel(int type) { return Label(1 + 2 * type); }
[[nodiscard]] constexpr Label insideLabel(int type) { return Label(2 + 2 * type); }
/// Type of a label that is not `outside`.
[[nodiscard]] constexpr int typeOf(Label label) { return (label - 1) / 2; }
[[nodiscard]] constexpr bool isBegin(Label label) { return label != outside && (label & 1) == 1; }
[[nodiscard]] constexpr bool isInside(Label label) { return label != outside && (label & 1) == 0; }
/// True where `next` may stand behind `label`: a name goes on only after its own begin or inside. `outside` also stands for the sentence's begin.
[[nodiscard]] constexpr bool mayFollow(Label label, Label next) { return !isInside(next) || (label != outside && typeOf(label) == typeOf(next)); }

/// Scores of labels behind labels, natural logarithms up to a constant: scores[from][to]. Pairs that may not follow are never looked at.
struct Transitions
{
    std::array<std::array<float, mostLabels>, mostLabels> scores{};
    std::array<float, mostLabels> first{}; ///< of the first token's label
};

/// Scores of the labels of a sentence's tokens: a row of `labels` floats a token.
struct LabelScores
{
    std::span<const float> scores;
    int labels = 0;

    [[nodiscard]] qsizetype size() const { return labels == 0 ? 0 : qsizetype(scores.size()) / labels; }
    [[nodiscard]] const float *row(qsizetype token) const { return scores.data() + token * labels; }
};

/// The best sequence of labels (Viterbi). Appends to nothing: `out` gets one label a token.
void bestLabels(const LabelScores &scores, const Transitions &transitions, std::vector<Label> &out);

/// Probabilities of the labels of each token (forward-backward), a row of scores.labels floats a token that sum to 1, and what training needs.
class Marginals
{
public:
    void compute(const LabelScores &scores, const Transitions &transitions);

    [[nodiscard]] const float *row(qsizetype token) const { return m_marginals.data() + token * m_labels; }
    [[nodiscard]] qsizetype size() const { return m_labels == 0 ? 0 : qsizetype(m_marginals.size()) / m_labels; }
    /// Logarithm of the sum over all sequences.
    [[nodiscard]] double logPartition() const { return m_logPartition; }
    /// Probability of label `from` at `token` - 1 and `to` at `token`; token > 0.
    [[nodiscard]] float pair(qsizetype token, Label from, Label to) const;

private:
    int m_labels = 0;
    std::vector<float> m_marginals;
    // Doubles: the label of the greatest score is often one that cannot stand at its place, and a float loses what is e^90 less likely.
    std::vector<double> m_forward; ///< scaled to sum to 1 at each token
    std::vector<double> m_backward;
    std::vector<double> m_emission; ///< exp(score - the token's greatest)
    std::vector<double> m_scale; ///< what forward was divided by
    std::array<std::array<double, mostLabels>, mostLabels> m_weights{}; ///< exp(transition), 0 where it may not be
    double m_logPartition = 0;
};

}
