// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/entities/rolerule.h"

#include "core/extract/entities/phrases.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

constexpr double confidence = 0.75;

bool isDefiniteNoun(const NameWords &words, const TriggerMatch &noun)
{
    return noun.restoredArticle || words.textOf(noun.range).startsWith(u"ال");
}

RoleReading reading(const NameWords &words, const TriggerMatch &noun, qsizetype end, bool full)
{
    return {.tokens = TextRange(noun.tokens.begin(), end),
        .range = TextRange(noun.range.begin(), words.token(end - 1).range.end()),
        .restoredArticle = noun.restoredArticle,
        .definite = isDefiniteNoun(words, noun),
        .full = full};
}

/// دوقة كامبريدج, محافظ x: a place, known or not.
qsizetype placeAfter(const NameWords &words, qsizetype begin)
{
    if (const auto known = words.knownAt(begin); known && words.follows(begin)) {
        const bool place = std::ranges::any_of(known->entries, [](const LexiconEntry *entry) { return entry->type == "place"_L1; });
        return place ? known->tokens.end() : begin;
    }
    const bool given = words.follows(begin) && givenNameAt(words, begin).end > begin;
    return words.follows(begin) && !given ? placeRunEnd(words, begin, 1) : begin;
}

/// True where a person among the proposals ends just before or begins just after the tokens, a comma and a title aside.
bool standsBesidePerson(const NameWords &words, TextRange tokens, const std::vector<TextRange> &persons)
{
    qsizetype after = tokens.end();
    if (words.isPunctuation(after, u"،,:\"“«")) {
        ++after;
    }
    while (const TriggerMatch *title = words.trigger(after, TriggerKind::Title)) {
        after = title->tokens.end();
    }
    qsizetype before = tokens.begin() - 1;
    if (words.isPunctuation(before, u"،,(-")) {
        --before;
    }
    const auto next
        = after < words.size() ? std::ranges::lower_bound(persons, words.token(after).range.begin(), {}, &TextRange::begin) : persons.end();
    if (next != persons.end() && words.token(after).range.contains(next->begin())) {
        return true;
    }
    const qsizetype end = before >= 0 ? words.token(before).range.end() : -1;
    const auto previous = std::ranges::lower_bound(persons, end, {}, &TextRange::end);
    return previous != persons.end() && previous->end() == end;
}

}

RoleReading roleAt(const NameWords &words, qsizetype index)
{
    const TriggerMatch *fixed = words.trigger(index, TriggerKind::RoleFixed);
    const TriggerMatch *noun = words.trigger(index, TriggerKind::Role);
    if (fixed && (!noun || fixed->tokens.length() >= noun->tokens.length())) {
        return reading(words, *fixed, words.adjectivesEnd(conjunctsEnd(words, words.adjectivesEnd(fixed->tokens.end()))), true);
    }
    if (!noun) {
        return {};
    }
    const qsizetype begin = noun->tokens.end();
    if (noun->tokens.length() == 1 && isDefiniteNoun(words, *noun)) {
        const qsizetype end = words.adjectivesEnd(begin);
        return reading(words, *noun, end, words.hasNationality(begin, end));
    }
    const qsizetype genitive = genitiveEnd(words, begin);
    if (genitive > begin) {
        return reading(words, *noun, words.adjectivesEnd(conjunctsEnd(words, genitive)), true);
    }
    if (words.trigger(index, TriggerKind::PlaceRole)) {
        if (const qsizetype end = placeAfter(words, begin); end > begin) {
            return reading(words, *noun, words.adjectivesEnd(end), true);
        }
    }
    return {};
}

std::vector<RoleReading> rolesAmong(const NameWords &words, const std::vector<Suggestion> &names)
{
    std::vector<TextRange> persons;
    for (const Suggestion &name : names) {
        if (name.type == "person"_L1) {
            persons.push_back(name.range);
        }
    }
    std::ranges::sort(persons);
    std::vector<RoleReading> roles;
    for (qsizetype index = 0; index < words.size();) {
        const RoleReading role = roleAt(words, index);
        if (role.tokens.isEmpty()) {
            ++index;
            continue;
        }
        if (role.full || standsBesidePerson(words, role.tokens, persons)) {
            roles.push_back(role);
        }
        index = role.tokens.end();
    }
    return roles;
}

void RoleRule::apply(const NameWords &words, std::vector<Suggestion> &out) const
{
    for (const RoleReading &role : rolesAmong(words, out)) {
        out.push_back(nameSuggestion(words,
            {.type = u"role"_s,
                .range = role.range,
                .restoredArticle = role.restoredArticle,
                .rule = u"names.role"_s,
                .evidence = {words.textOf(role.range)},
                .confidence = confidence,
                .entityKey = {},
                .entityName = {}}));
    }
}

}
