// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/entities/personrule.h"

#include "core/extract/entities/phrases.h"
#include "core/extract/entities/rolerule.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

constexpr double announced = 0.75;
constexpr double byGivenName = 0.7;

struct Announcement
{
    qsizetype end = 0; ///< where the name may begin; 0 for no announcement
    QString rule;
    QString by;
};

/// المدير التجاري لسينسبري: after a definite role ل is a preposition, and what follows no person.
bool isGovernedByPreposition(const NameWords &words, qsizetype index)
{
    return words.key(index).startsWith(u'ل') && !words.lists().givenNames.contains(words.key(index));
}

/// الحملات الإعلامية: after a definite noun a word such as الإعلامية is its adjective.
bool isAdjective(const NameWords &words, qsizetype index)
{
    return words.key(index).endsWith(u"يه") && words.follows(index) && words.isDefinite(index - 1);
}

/// What at `index` announces a person right behind it: a role, a title, what somebody is, each with its adjectives.
Announcement announcementAt(const NameWords &words, qsizetype index)
{
    if (const RoleReading role = roleAt(words, index); !role.tokens.isEmpty()) {
        if (role.definite && isGovernedByPreposition(words, std::min(role.tokens.end(), words.size() - 1))) {
            return {};
        }
        return {role.tokens.end(), u"names.after-role"_s, words.textOf(role.range)};
    }
    if (const TriggerMatch *title = words.trigger(index, TriggerKind::Title)) {
        return {title->tokens.end(), u"names.after-title"_s, words.textOf(title->range)};
    }
    if (const TriggerMatch *noun = words.trigger(index, TriggerKind::PersonNoun); noun && !isAdjective(words, index)) {
        return {words.adjectivesEnd(noun->tokens.end()), u"names.after-noun"_s, words.textOf(noun->range)};
    }
    return {};
}

qsizetype afterTitles(const NameWords &words, qsizetype index)
{
    while (const TriggerMatch *title = words.follows(index) ? words.trigger(index, TriggerKind::Title) : nullptr) {
        index = title->tokens.end();
        if (words.isPunctuation(index, u".")) { // د. ليلى
            ++index;
        }
    }
    return index;
}

bool beginsPlaceOrOrganization(const NameWords &words, qsizetype index)
{
    const auto known = words.lists().lexicon.longestAt(words.text(), index);
    return known && known->entries.front()->type != "person"_L1 && !known->entries.front()->flags.context;
}

}

void PersonRule::apply(const NameWords &words, std::vector<Suggestion> &out) const
{
    for (qsizetype index = 0; index < words.size();) {
        const Announcement before = announcementAt(words, index);
        const qsizetype nameBegin = before.end > 0 ? afterTitles(words, before.end) : 0;
        const bool reached = before.end > 0 && (words.follows(nameBegin) || (nameBegin > before.end && words.isInSentence(nameBegin)));
        if (reached && !beginsPlaceOrOrganization(words, nameBegin)) {
            const qsizetype end = personEnd(words, nameBegin);
            if (end > nameBegin && !isOrdinaryByForm(words, nameBegin, end)) {
                out.push_back(nameSuggestion(words,
                    {.type = u"person"_s,
                        .range = words.rangeOf(nameBegin, end),
                        .rule = before.rule,
                        .evidence = {before.by},
                        .confidence = announced,
                        .entityKey = {},
                        .entityName = {}}));
                index = end;
                continue;
            }
        }
        const GivenName given = givenNameAt(words, index);
        const qsizetype end = given.end > index ? personEnd(words, index) : index;
        // A given name that is a word too needs another known name behind it.
        const bool second = given.end < end && (!given.isWord || givenNameAt(words, given.end).end > given.end);
        if (end > index && second && !beginsPlaceOrOrganization(words, index)) {
            const TextRange range(words.token(index).range.begin() + given.offset, words.token(end - 1).range.end());
            out.push_back(nameSuggestion(words,
                {.type = u"person"_s,
                    .range = range,
                    .rule = u"names.given-name"_s,
                    .evidence = {words.textOf(words.rangeOf(index, given.end))},
                    .confidence = byGivenName,
                    .entityKey = {},
                    .entityName = {}}));
            index = end;
            continue;
        }
        ++index;
    }
}

}
