// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/english/englishlistrule.h"

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

/// Whether a word belongs to its neighbour with a capital: not to a title, an article, an adjective of nation.
bool joinsNames(const EnglishWords &words, qsizetype index)
{
    for (const EnglishNameRole role : {EnglishNameRole::Stop, EnglishNameRole::Title, EnglishNameRole::Role, EnglishNameRole::Demonym, EnglishNameRole::Institution}) {
        if (words.has(role, index)) {
            return false;
        }
    }
    return !words.isInHeadline(index);
}

bool isPartOfOtherName(const EnglishWords &words, qsizetype begin, qsizetype end, const QString &type)
{
    const bool before = words.followsCapital(begin) && joinsNames(words, begin - 1) && !words.isSentenceStart(begin);
    const bool behind = words.followsCapital(end) || (words.isCapital(end) && words.isGlued(end));
    if (type == "person"_L1) {
        return (before && !words.knownAt(begin - 1)) || (behind && joinsNames(words, end) && !words.knownAt(end));
    }
    return before && words.has(EnglishNameRole::Given, begin - 1);
}

bool saysNothing(const EnglishWords &words, qsizetype begin, qsizetype end, const QString &type)
{
    const bool ambiguous = words.lexicon().isAmbiguous(words.written(begin, end));
    if (end > begin + 1) {
        return ambiguous;
    }
    const bool hidden = words.isSentenceStart(begin) || words.isInHeadline(begin);
    const bool ordinary = words.isOrdinary(begin) || words.has(EnglishNameRole::Stop, begin);
    const bool capitalOnly = words.word(begin).size() > 1 && words.word(begin) == words.word(begin).toUpper();
    return ambiguous || (words.has(EnglishNameRole::Demonym, begin) && !capitalOnly) || (hidden && ordinary && !capitalOnly)
        || isPartOfOtherName(words, begin, end, type);
}

/// example.com, or a part of a word with an apostrophe.
bool isInAddress(const EnglishWords &words, qsizetype begin, qsizetype end)
{
    const bool before = words.isGlued(begin) && (words.isSign(begin - 1, u".@/_#") || words.isWord(begin - 1));
    return before || (words.isGlued(end) && words.isSign(end, u".@/_") && words.isGlued(end + 1) && words.isWord(end + 1));
}

}

void addListedNames(const EnglishWords &words, std::vector<Suggestion> &out)
{
    for (qsizetype index = 0; index < words.size();) {
        const auto known = words.isWord(index) ? words.knownAt(index) : std::nullopt;
        if (!known || isInAddress(words, index, known->end) || saysNothing(words, index, known->end, known->entry->type)) {
            ++index;
            continue;
        }
        out.push_back(englishSuggestion(words,
            {.type = known->entry->type,
                .begin = index,
                .end = known->end,
                .rule = u"names.lexicon"_s,
                .evidence = {words.written(index, known->end), known->entry->arabic, known->entry->latin},
                .confidence = 0.9,
                .entityKey = known->entry->key,
                .entityName = known->entry->arabic}));
        index = known->end;
    }
}

}
