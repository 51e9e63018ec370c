// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/entities/tagger/lattice.h"
#include "core/extract/entities/tagger/wordinfo.h"

#include <span>
#include <unordered_map>
#include <vector>

namespace Hashiya {

/// What a first pass over an article taught: for each word, what its other occurrences were taken for. The second pass reads it, so that a
/// name met once in a clear place is recognised where it stands bare.
///
/// An occurrence looks at no more than `mostLooks` others on either side and no farther than a window of sentences, so the work is linear.
class DocumentMemory
{
public:
    static constexpr int mostLooks = 16;
    static constexpr int wholeArticle = 1 << 30;

    /// `words` of the article's tokens, `marginals` a row of `labels` floats a token, `sentenceOf` the number of each token's sentence. Nothing is kept of them
    /// but the references.
    DocumentMemory(std::span<const WordInfo *const> words, std::span<const float> marginals, int labels, std::span<const int> sentenceOf, int window = wholeArticle);

    /// Features of a token for the second pass; none for a token that nothing speaks for being a name. Appends hashes to `out`.
    void appendFeatures(qsizetype token, std::vector<quint64> &out) const;

    /// What the other occurrences of a token's word say.
    struct Recollection
    {
        int type = -1; ///< the type most often expected; -1 where there is no other occurrence that may be a name
        float share = 0; ///< expected share of the other occurrences that are of that type
        float strongest = 0; ///< the greatest probability of that type among them
        int others = 0;
        qsizetype strongestAt = -1; ///< that occurrence's token
    };
    [[nodiscard]] const Recollection &recollectionOf(qsizetype token) const { return m_recollections[size_t(token)]; }

private:
    void recall(std::span<const qsizetype> places, size_t at);
    [[nodiscard]] float massOf(qsizetype token, int type) const;
    [[nodiscard]] quint64 summaryOf(qsizetype token) const;
    [[nodiscard]] bool isName(qsizetype token) const;

    std::span<const WordInfo *const> m_words;
    std::span<const float> m_marginals;
    int m_labels;
    std::span<const int> m_sentenceOf;
    int m_window;
    std::vector<Recollection> m_recollections;
};

}
