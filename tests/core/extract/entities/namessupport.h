// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/entities/namesextractor.h"

#include <algorithm>

namespace Hashiya {

/// A paragraph as the extractors get it.
inline TokenizedText paragraph(const QString &text)
{
    return TokenizedText(Article(text, {}, {Block{BlockKind::Paragraph, TextRange(0, text.size())}}));
}

/// What one rule proposes for a paragraph, after what `before` proposed, "type: words" in reading order.
inline std::vector<Suggestion> proposed(const NameRule &rule, const TokenizedText &text, std::vector<Suggestion> before = {})
{
    const NameWords words(text, NameLists::standard());
    rule.apply(words, before);
    std::ranges::stable_sort(before, {}, &Suggestion::range);
    return before;
}

inline QStringList shown(const std::vector<Suggestion> &suggestions, const QString &text)
{
    QStringList out;
    for (const Suggestion &suggestion : suggestions) {
        out.append(suggestion.type + QStringLiteral(": ") + suggestion.range.of(text).toString());
    }
    return out;
}

/// All names of a text, by the whole extractor; by lists and rules alone where no tagger is given, so that what is tested is theirs.
inline std::vector<Suggestion> namesIn(const TokenizedText &text, const Tagger *tagger = nullptr)
{
    std::vector<Suggestion> out;
    NamesExtractor(NameLists::standard(), tagger).extract(text, out);
    return out;
}

inline QStringList namesShown(const QString &text, const Tagger *tagger = nullptr)
{
    return shown(namesIn(paragraph(text), tagger), text);
}

}
