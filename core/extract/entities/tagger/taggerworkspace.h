// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/entities/tagger/documentmemory.h"
#include "core/extract/entities/tagger/features.h"
#include "core/extract/entities/tagger/taggermodel.h"
#include "core/extract/entities/tagger/taggertext.h"

#include <deque>

namespace Hashiya {

/// Sixteen scores side by side; those past the model's labels say nothing.
using ScoreRow = qint16 __attribute__((vector_size(32)));
static_assert(mostLabels <= 16);

/// What one call of the tagger works with: buffers, and a cache of words with the sum of all that each says of itself and its neighbours by itself.
/// For one thread at a time.
class TaggerWorkspace
{
public:
    explicit TaggerWorkspace(const TaggerModel &model);

    /// Forgets words where there are too many of them; only between calls, since words are referred to.
    void prepare();
    /// Scores of the labels of a sentence's tokens, appended to `scores` and the words to `words`.
    void scoreSentence(const TaggerText &text, TextRange sentence, std::vector<const WordInfo *> &words, std::vector<float> &scores);
    /// Adds what the memory says of each token [begin, end) to its row in `scores`.
    void addMemory(const DocumentMemory &memory, qsizetype tokens, std::vector<float> &scores);
    /// Known of a token's word; valid until prepare().
    [[nodiscard]] const WordInfo &wordOf(const TaggerText &text, const TaggerToken &token);

private:
    static constexpr size_t mostWords = 1 << 16;
    struct Word
    {
        std::array<ScoreRow, 2 * SentenceContext::farthest + 1> rows; ///< for the token at the index less `farthest` places after the word
        WordInfo info;
    };
    const Word &cached(const TaggerText &text, const TaggerToken &token);
    [[nodiscard]] Word analyzed(QStringView form, const TaggerToken &token);
    void grow();

    const TaggerModel &m_model;
    std::vector<quint64> m_keys; ///< 0 for empty; a power of two
    std::vector<quint32> m_places;
    std::deque<Word> m_words; ///< places stay
    std::vector<Feature> m_features;
    std::vector<const Word *> m_sentence;
    std::vector<quint64> m_hashes;
};

}
