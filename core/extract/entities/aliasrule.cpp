// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/entities/aliasrule.h"

#include "core/extract/entities/phrases.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

constexpr double confidence = 0.85;
constexpr qsizetype widestGap = 3; ///< words between a name and its bracket

bool mayHaveAlias(const Suggestion &suggestion)
{
    return suggestion.type != "role"_L1 && suggestion.type != "group"_L1;
}

/// Tokens of the words between the brackets at `open`; empty where they are too many to be a name, or not closed.
TextRange bracketed(const NameWords &words, qsizetype open)
{
    constexpr qsizetype longest = 5;
    qsizetype begin = afterOpeningMark(words, open + 1);
    qsizetype end = begin;
    while (end - begin <= longest && words.isInSentence(end) && !words.isPunctuation(end, u")\"”»")) {
        ++end;
    }
    const bool closed = words.isPunctuation(end, u")") || words.isPunctuation(end + 1, u")");
    return closed && end - begin <= longest ? TextRange(begin, end) : TextRange();
}

bool isKnownShortForm(const std::optional<LexiconMatch> &known)
{
    return known && std::ranges::any_of(known->entries, [](const LexiconEntry *entry) { return entry->flags.acronym; });
}

/// True where the words are a form of the name, not another name and not ordinary words.
bool isOtherForm(const NameWords &words, TextRange tokens, const Suggestion &name)
{
    const auto known = words.knownAt(tokens.begin());
    if (known && known->tokens == tokens) {
        const bool same = std::ranges::any_of(known->entries, [&](const LexiconEntry *entry) { return entry->key == name.entityKey; });
        const bool fits = std::ranges::any_of(known->entries, [&](const LexiconEntry *entry) { return entry->type == name.type; });
        return same || (fits && isKnownShortForm(known));
    }
    if (latinRunEnd(words, tokens.begin()) == tokens.end()) {
        return true;
    }
    return tokens.length() == 1 && name.type == "organization"_L1 && words.isNameLike(tokens.begin());
}

/// Of names in reading order, none in another, the last that ends before `token`, at most widestGap words and no punctuation between;
/// nullptr where there is none.
const Suggestion *nameBefore(const NameWords &words, qsizetype token, const std::vector<Suggestion> &out)
{
    const Suggestion *best = nullptr;
    const qsizetype from = words.token(std::max<qsizetype>(0, token - 1 - widestGap)).range.begin();
    const auto end = [](const Suggestion &name) { return name.range.end(); };
    for (auto near = std::ranges::upper_bound(out, from, {}, end); near != out.end(); ++near) {
        const Suggestion &name = *near;
        if (name.range.end() > words.token(token).range.begin()) {
            break;
        }
        const qsizetype last = words.text().tokenAt(name.range.end() - 1);
        if (!mayHaveAlias(name) || words.text().sentenceOf(last) != words.text().sentenceOf(token)) {
            continue;
        }
        bool clear = true;
        for (qsizetype between = last + 1; between < token; ++between) {
            clear = clear && (words.follows(between) || words.isPunctuation(between, u"\"”»"));
        }
        const bool adjacent = last + 1 == token || words.isPunctuation(last + 1, u"\"”»");
        const bool bridges = name.type == "organization"_L1 && clear; // over a place: the body before it is what has the short form
        if (adjacent || bridges) {
            best = best && best->type == "organization"_L1 && name.type == "place"_L1 ? best : &name;
        }
    }
    return best;
}

Suggestion aliasOf(const NameWords &words, TextRange tokens, const Suggestion &name)
{
    const TextRange range = words.rangeOf(tokens.begin(), tokens.end());
    const QString of = wordsOf(words.text(), name);
    Suggestion alias = nameSuggestion(words,
        {.type = name.type,
            .range = range,
            .rule = u"names.alias"_s,
            .evidence = {words.textOf(range), of},
            .confidence = confidence,
            .entityKey = name.entityKey,
            .entityName = name.entityName});
    alias.attributes.insert(u"alias_of"_s, of);
    return alias;
}

/// Puts the aliases, in reading order, in the place of the proposals that they hold.
void mergeAliases(std::vector<Suggestion> aliases, std::vector<Suggestion> &out)
{
    std::erase_if(out, [&](const Suggestion &other) {
        const auto after
            = std::ranges::upper_bound(aliases, other.range.begin(), {}, [](const Suggestion &alias) { return alias.range.begin(); });
        return after != aliases.begin() && std::prev(after)->range.contains(other.range);
    });
    std::ranges::move(aliases, std::back_inserter(out));
    std::ranges::stable_sort(out, {}, &Suggestion::range);
}

}

void AliasRule::apply(const NameWords &words, std::vector<Suggestion> &out) const
{
    std::vector<Suggestion> aliases;
    for (qsizetype index = 1; index < words.size(); ++index) {
        TextRange tokens;
        if (words.isPunctuation(index, u"(")) {
            tokens = bracketed(words, index);
        } else if (const auto known = words.knownAt(index); isKnownShortForm(known) && words.follows(index)) {
            tokens = known->tokens;
        }
        if (tokens.isEmpty()) {
            continue;
        }
        const Suggestion *name = nameBefore(words, index, out);
        const bool apposed = !words.isPunctuation(index, u"(");
        if (!name || (apposed && name->range.end() < words.token(index - 1).range.end())) {
            continue;
        }
        if (isOtherForm(words, tokens, *name)) {
            aliases.push_back(aliasOf(words, tokens, *name));
            index = tokens.end() - 1;
        }
    }
    mergeAliases(std::move(aliases), out);
}

}
