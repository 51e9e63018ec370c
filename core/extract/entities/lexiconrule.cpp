// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/entities/lexiconrule.h"

#include "core/arabic/proclitics.h"
#include "core/extract/entities/phrases.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

constexpr double sure = 0.9;
constexpr double likely = 0.7;

bool announcesPerson(const NameWords &words, qsizetype index)
{
    return words.triggerBefore(index, TriggerKind::Title) || words.triggerBefore(index, TriggerKind::PersonNoun)
        || words.triggerBefore(index, TriggerKind::Role) || words.triggerBefore(index, TriggerKind::RoleFixed);
}

/// True where the form alone is no proof of the name.
bool needsContext(const NameWords &words, const LexiconMatch &match, const LexiconEntry &entry)
{
    if (entry.flags.context) {
        return true;
    }
    const QStringView stem = words.key(match.tokens.begin());
    return entry.type == "person"_L1 && match.tokens.length() == 1 && words.lists().commonWords.contains(stem);
}

/// What the match names here, or nullptr.
const LexiconEntry *meaning(const NameWords &words, const LexiconMatch &match, bool aboutSky)
{
    const qsizetype first = match.tokens.begin();
    for (const TriggerKind kind : {TriggerKind::NameHead, TriggerKind::Facility}) {
        const TriggerMatch *head = words.triggerBefore(first, kind);
        for (const LexiconEntry *entry : match.entries) {
            if (head && entry->type == head->type) {
                return entry;
            }
        }
    }
    for (const LexiconEntry *entry : match.entries) {
        const bool person = entry->type == "person"_L1;
        if (entry->flags.second || (entry->flags.sky && !aboutSky)) {
            continue;
        }
        if (!needsContext(words, match, *entry) || (person && announcesPerson(words, first))) {
            return entry;
        }
    }
    return nullptr;
}

/// غالاكسي نوت 7: a short number behind a product belongs to its name.
qsizetype withModelNumber(const NameWords &words, qsizetype end)
{
    constexpr qsizetype longestModel = 4;
    const bool number = words.follows(end) && words.token(end).kind == TokenKind::Number && words.token(end).range.length() <= longestModel;
    const bool counts = words.follows(end + 1) && words.isArabic(end + 1) && !words.isStop(end + 1) && !words.isDefinite(end + 1)
        && !words.key(end + 1).startsWith(u'و');
    return number && !counts ? end + 1 : end;
}

void proposePeople(const NameWords &words, qsizetype index, std::vector<Suggestion> &out)
{
    if (!words.isArabic(index)) {
        return;
    }
    for (const CliticReading &reading : cliticReadings(words.text().foldedOf(words.token(index)))) {
        const auto match = words.lists().nationalities.at(words.text(), index, reading.stem);
        if (match.form == Nationalities::Form::None) {
            continue;
        }
        // After a definite or plural noun it is an adjective: المواطنين المصريين.
        const bool bound = reading.proclitics.isEmpty() && mayQualifyNounBefore(words, index);
        if (match.form != Nationalities::Form::DefinitePlural || bound || words.text().foldedOf(words.token(index)).endsWith(u"ات")) {
            return;
        }
        const auto begin = words.text()
                               .folded()
                               .toOriginal(TextRange(words.token(index).folded.begin() + reading.offset, words.token(index).folded.end()))
                               .begin();
        const TextRange range(begin, words.token(match.end - 1).range.end());
        out.push_back(nameSuggestion(words,
            {.type = u"group"_s,
                .range = range,
                .restoredArticle = reading.restoredArticle,
                .rule = u"names.people"_s,
                .evidence = {words.textOf(range)},
                .confidence = likely,
                .entityKey = u"group:"_s + match.nation,
                .entityName = {}}));
        return;
    }
}

}

void LexiconRule::apply(const NameWords &words, std::vector<Suggestion> &out) const
{
    const bool aboutSky = words.hasAny(TriggerKind::Sky);
    for (qsizetype index = 0; index < words.size();) {
        const auto match = words.lists().lexicon.longestAt(words.text(), index);
        const bool never = match && words.trigger(index, TriggerKind::Never) != nullptr; // مسقط رأسه is a birthplace
        const LexiconEntry *entry = match && !never ? meaning(words, *match, aboutSky) : nullptr;
        if (!entry) {
            proposePeople(words, index, out);
            ++index;
            continue;
        }
        const qsizetype end = entry->type == "product"_L1 ? withModelNumber(words, match->tokens.end()) : match->tokens.end();
        const TextRange range(match->range.begin(), words.token(end - 1).range.end());
        out.push_back(nameSuggestion(words,
            {.type = entry->type,
                .range = range,
                .restoredArticle = match->restoredArticle,
                .rule = u"names.lexicon"_s,
                .evidence = {words.textOf(range), entry->arabic, entry->latin},
                .confidence = sure,
                .entityKey = entry->key,
                .entityName = entry->arabic}));
        index = end;
    }
}

}
