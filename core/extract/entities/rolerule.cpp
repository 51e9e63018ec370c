// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/entities/rolerule.h"

#include "core/extract/entities/phrases.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

constexpr double confidence = 0.75;
constexpr double governed = 0.6;

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

/// The place of دوقة كورنوول where no list knows it, and the body of المدير التجاري لسينسبري or الرئيس التنفيذي لـ Acme.
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

void RoleRule::apply(const NameWords &words, std::vector<Suggestion> &out) const
{
    std::vector<TextRange> persons;
    std::vector<TextRange> taken;
    for (const Suggestion &suggestion : out) {
        taken.push_back(suggestion.range);
        if (suggestion.type == "person"_L1) {
            persons.push_back(suggestion.range);
        }
    }
    std::ranges::sort(persons);
    std::ranges::sort(taken);
    for (qsizetype index = 0; index < words.size();) {
        const RoleReading role = roleAt(words, index);
        if (role.tokens.isEmpty()) {
            ++index;
            continue;
        }
        if (role.full || standsBesidePerson(words, role.tokens, persons)) {
            if (m_step == Step::Governed) {
                proposeGoverned(words, role, taken, out);
                index = role.tokens.end();
                continue;
            }
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
        index = role.tokens.end();
    }
}

}
