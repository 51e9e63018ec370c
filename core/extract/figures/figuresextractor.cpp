// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/figures/figuresextractor.h"

#include "core/extract/figures/figurereader.h"

using namespace Qt::StringLiterals;

namespace Hashiya {

QString FiguresExtractor::name() const
{
    return u"figures"_s;
}

void FiguresExtractor::extract(const TokenizedText &text, std::vector<Suggestion> &out) const
{
    std::vector<TextRange> claimed;
    for (const Suggestion &suggestion : out) {
        if (suggestion.type == u"date" || suggestion.type == u"time" || suggestion.type == u"duration") {
            claimed.push_back(suggestion.range);
        }
    }
    std::ranges::sort(claimed);
    FigureReader reader(text, claimed, out);
    for (const TextRange sentence : text.sentences()) {
        reader.readSentence(sentence.begin(), sentence.end());
    }
}

}
