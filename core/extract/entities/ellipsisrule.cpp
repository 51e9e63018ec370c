// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/entities/ellipsisrule.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

constexpr double confidence = 0.7;

/// The key and name of a place that the lexicon knows by these words, else a key of the words.
std::pair<QString, QString> entityOf(const NameWords &words, const QString &norm)
{
    const TokenizedText text(Article(norm, {}, {Block{BlockKind::Paragraph, TextRange(0, norm.size())}}));
    const auto known = words.lists().lexicon.longestAt(text, 0);
    if (known && known->tokens.length() == qsizetype(text.tokens().size())) {
        return {known->entries.front()->key, known->entries.front()->arabic};
    }
    return {entityKeyFor(u"place", norm), norm};
}

}

void EllipsisRule::apply(const NameWords &words, std::vector<Suggestion> &out) const
{
    std::vector<Suggestion> found;
    for (const Suggestion &place : out) {
        const qsizetype first = words.text().tokenAt(place.range.begin());
        const qsizetype last = words.text().tokenAt(place.range.end() - 1);
        const qsizetype next = last + 1;
        if (place.type != "place"_L1 || last == first || !words.trigger(last, TriggerKind::Compass) || !words.follows(next)) {
            continue;
        }
        const TriggerMatch *other = words.trigger(next, TriggerKind::Compass);
        if (!other || other->proclitics != u"و") {
            continue;
        }
        const TextRange noun(place.range.begin(), words.token(last - 1).range.end());
        const QString norm = words.textOf(noun) + u' ' + words.textOf(other->range);
        const auto [key, name] = entityOf(words, norm);
        Suggestion suggestion = nameSuggestion(words,
            {.type = u"place"_s,
                .range = other->range,
                .rule = u"names.ellipsis"_s,
                .evidence = {words.textOf(place.range)},
                .confidence = confidence,
                .entityKey = key,
                .entityName = name});
        suggestion.attributes.insert(u"norm"_s, norm);
        found.push_back(std::move(suggestion));
    }
    std::ranges::move(found, std::back_inserter(out));
}

}
