// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/entities/tagger/lattice.h"
#include "core/extract/entities/tagger/taggertext.h"
#include "core/extract/evaluation/conll.h"

#include <QMap>

#include <memory>

namespace Hashiya {

/// Sentences of labelled tokens made ready for the tagger: cut again as the program cuts texts, each piece with its label.
///
/// A token of the corpus may become several of ours ("(د"); the first word of them takes a name's begin, the others go on with it; brackets
/// and stops at its edges are outside, unless the name goes on behind them.
struct LabelledText
{
    std::unique_ptr<TokenizedText> tokenized; ///< one line a sentence
    std::unique_ptr<TaggerText> text;
    std::vector<TextRange> sentences; ///< token indices of each sentence of the corpus
    std::vector<Label> labels; ///< of each token
    std::vector<qsizetype> originals; ///< of each token of the corpus, in order, the token of ours whose label is its label
    std::vector<TextRange> originalSentences; ///< indices into `originals`
};

/// `types` are the tagger's; `map` says which of the corpus's types is which ("PERS" -> "person"); others are outside.
[[nodiscard]] LabelledText labelledText(std::span<const LabelledSentence> sentences, const QStringList &types, const QMap<QString, QString> &map);

/// The labels of a sentence's tokens as a file has them, of labels of the tagger's tokens: the way back.
[[nodiscard]] QStringList originalLabels(const LabelledText &text, qsizetype sentence, std::span<const Label> labels, const QStringList &types);

}
