// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/entities/governedrule.h"

#include "core/extract/entities/phrases.h"
#include "core/extract/entities/rolerule.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

constexpr double governed = 0.6;

/// `taken`: ranges of other names in reading order, none in another.
void proposeGoverned(const NameWords &words, const RoleReading &role, const std::vector<TextRange> &taken, std::vector<Suggestion> &out)
{
    const auto propose = [&](const QString &type, TextRange range) {
        const auto near = std::ranges::upper_bound(taken, range.begin(), {}, &TextRange::end);
        if (near == taken.end() || !near->overlaps(range)) {
            out.push_back(nameSuggestion(words,
                {.type = type,
                    .range = range,
                    .rule = u"names.of-role"_s,
                    .evidence = {words.textOf(role.range)},
                    .confidence = governed,
                    .entityKey = {},
                    .entityName = {}}));
        }
    };
    const qsizetype end = role.tokens.end();
    if (words.trigger(role.tokens.begin(), TriggerKind::PlaceRole) && role.tokens.length() == 2 && words.isNameLike(end - 1)) {
        propose(u"place"_s, words.token(end - 1).range);
    }
    if (!role.definite || !words.follows(end) || !words.key(end).startsWith(u'ل')) {
        return;
    }
    if (words.key(end) == u"ل" && latinRunEnd(words, end + 1) > end + 1) {
        propose(u"organization"_s, words.rangeOf(end + 1, latinRunEnd(words, end + 1)));
        return;
    }
    constexpr qsizetype shortest = 4;
    const bool unknown = words.key(end).size() > shortest && words.isNameLike(end) && !words.lists().givenNames.contains(words.key(end));
    if (unknown) {
        const auto begin
            = words.text().folded().toOriginal(TextRange(words.token(end).folded.begin() + 1, words.token(end).folded.end())).begin();
        propose(u"organization"_s, TextRange(begin, words.token(end).range.end()));
    }
}

}

void GovernedRule::apply(const NameWords &words, std::vector<Suggestion> &out) const
{
    std::vector<TextRange> taken;
    for (const Suggestion &suggestion : out) {
        taken.push_back(suggestion.range);
    }
    std::ranges::sort(taken);
    for (const RoleReading &role : rolesAmong(words, out)) {
        proposeGoverned(words, role, taken, out);
    }
}

}
