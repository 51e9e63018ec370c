// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/entities/tagger/features.h"
#include "core/extract/entities/tagger/taggermodel.h"
#include "core/extract/entities/tagger/taggertext.h"

#include <memory>
#include <mutex>

namespace Hashiya {

/// A name that the tagger found. Token indices of TaggerText, the end exclusive.
struct TaggedName
{
    TextRange tokens;
    int type = 0; ///< index into TaggerModel::types()
    double confidence = 0; ///< probability, under the model, of a name of exactly these tokens and this type
    qsizetype proclitics = 0; ///< units of the first token before the name
    bool restoredArticle = false; ///< the name's ال is not written whole (للأمم)
};

/// Labels of an article's tokens, and how sure they are.
struct TaggedText
{
    std::vector<Label> labels; ///< one a token; outside for tokens of no sentence
    std::vector<TaggedName> names; ///< in reading order
};

/// Three features that spoke most for a name; what they are is said by their group, the token that they look at and how far it is.
struct TaggerReason
{
    FeatureGroup group = FeatureGroup::Words;
    qsizetype token = 0;
    float weight = 0;
};

class TaggerWorkspace;

/// Reads names in two passes: each sentence by itself, then again with what the rest of the article taught (DocumentMemory). Thread-safe: each
/// call takes a workspace of its own, whose word cache later calls find warm.
class Tagger
{
public:
    explicit Tagger(std::shared_ptr<const TaggerModel> model);
    ~Tagger();

    enum class Passes { One, Two };
    [[nodiscard]] TaggedText tag(const TaggerText &text, Passes passes = Passes::Two) const;
    /// The same with sentences of the caller's; `window` as of DocumentMemory.
    [[nodiscard]] TaggedText tag(const TaggerText &text, std::span<const TextRange> sentences, Passes passes, int window) const;
    /// The features that spoke most for a name against its being none, strongest first, at most three, each of another group or token.
    [[nodiscard]] std::vector<TaggerReason> reasons(const TaggerText &text, TextRange sentence, const TaggedName &name) const;
    /// The same of several names of one sentence, for the price of reading it once.
    [[nodiscard]] std::vector<std::vector<TaggerReason>> reasons(const TaggerText &text, TextRange sentence, std::span<const TaggedName> names) const;

    [[nodiscard]] const TaggerModel &model() const { return *m_model; }

private:
    [[nodiscard]] std::vector<TaggerReason> reasonsIn(
        const TaggerText &text, TextRange sentence, std::span<const WordInfo *const> words, const SentenceContext &context, const TaggedName &name) const;

    class Loan; ///< a workspace taken from the pool, and put back at the end

    std::shared_ptr<const TaggerModel> m_model;
    mutable std::mutex m_mutex;
    mutable std::vector<std::unique_ptr<TaggerWorkspace>> m_free;
};

}
