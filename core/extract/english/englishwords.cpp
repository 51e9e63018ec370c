// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/english/englishwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

constexpr QStringView openingMarks = u"\"“‘'«([";

}

EnglishWords::EnglishWords(const TokenizedText &text)
    : m_text(text)
    , m_lexicon(EnglishNameLexicon::standard())
{
    m_plain.reserve(text.tokens().size());
    for (const Token &token : text.tokens()) {
        m_plain.push_back(plainLatin(text.textOf(token)));
        if (m_plain.back().front().isLower()) {
            m_lowerCase.insert(m_plain.back());
        }
    }
    findBlocks();
    findSentences();
}

bool EnglishWords::isWord(qsizetype index) const
{
    return isInside(index) && m_text.tokens()[size_t(index)].kind == TokenKind::LatinWord;
}

bool EnglishWords::isSign(qsizetype index, QStringView oneOf) const
{
    return isInside(index) && m_plain[size_t(index)].size() == 1 && oneOf.contains(m_plain[size_t(index)].front());
}

bool EnglishWords::isGlued(qsizetype index) const
{
    return index > 0 && isInside(index) && !m_text.tokens()[size_t(index)].spaceBefore;
}

void EnglishWords::findBlocks()
{
    m_blockEnds.assign(m_plain.size(), size());
    qsizetype token = 0;
    for (const Block &block : m_text.article().blocks()) {
        const qsizetype begin = token;
        while (token < size() && m_text.tokens()[size_t(token)].range.begin() < block.range.end()) {
            ++token;
        }
        std::fill(m_blockEnds.begin() + begin, m_blockEnds.begin() + token, token);
    }
}

void EnglishWords::findSentences()
{
    m_starts.assign(m_plain.size(), false);
    m_headline.assign(m_plain.size(), false);
    qsizetype begin = 0;
    bool starts = true;
    for (qsizetype index = 0; index < size(); ++index) {
        if (index > 0 && index == blockEnd(index - 1)) {
            starts = true;
        }
        if (isWord(index)) {
            if (starts) {
                judgeSentence(begin, index);
                begin = index;
            }
            m_starts[size_t(index)] = starts || isSign(index - 1, openingMarks);
            starts = false;
            continue;
        }
        const bool dot = isSign(index, u".");
        const bool abbreviates = dot && isGlued(index) && (word(index - 1).size() == 1 || has(EnglishNameRole::Title, index - 1) || lower(index - 1) == "st"_L1);
        const bool inside = dot && isGlued(index + 1) && isWord(index + 1);
        starts = starts || (isSign(index, u".!?…:") && !abbreviates && !inside) || isSign(index, u"•");
    }
    judgeSentence(begin, size());
}

void EnglishWords::judgeSentence(qsizetype begin, qsizetype end)
{
    constexpr qsizetype shortest = 4;
    qsizetype capitals = 0;
    qsizetype all = 0;
    for (qsizetype index = begin + 1; index < end; ++index) {
        if (isWord(index) && word(index).size() >= shortest) {
            ++all;
            capitals += isCapital(index) ? 1 : 0;
        }
    }
    bool stops = false; // headlines have no full stop
    for (qsizetype index = std::max(begin, end - 3); index < end; ++index) {
        stops = stops || isSign(index, u".");
    }
    const bool headline = !stops && all >= 4 && capitals * 10 >= all * 7;
    std::fill(m_headline.begin() + begin, m_headline.begin() + end, headline);
}

std::optional<EnglishNameLexicon::Match> EnglishWords::knownAt(qsizetype index) const
{
    return isInside(index) ? m_lexicon.longestAt(m_plain, index, blockEnd(index)) : std::nullopt;
}

bool EnglishWords::followsCapital(qsizetype index) const
{
    return isCapital(index) && isCapital(index - 1) && blockEnd(index - 1) > index && !isGlued(index);
}

qsizetype EnglishWords::wordEnd(qsizetype index) const
{
    qsizetype end = index + 1;
    while (isSign(end, u"-'") && isGlued(end) && isGlued(end + 1) && isWord(end + 1) && end + 1 < blockEnd(index)
        && (isSign(end, u"-") || isCapital(end + 1))) {
        end += 2;
    }
    return end;
}

std::vector<qsizetype> EnglishWords::run(qsizetype begin, size_t longest) const
{
    std::vector<qsizetype> words;
    const qsizetype limit = blockEnd(begin);
    for (qsizetype at = begin; at < limit && words.size() < longest;) {
        qsizetype capital = at;
        while (capital < limit && has(EnglishNameRole::Particle, capital) && !isCapital(capital) && !words.empty()) {
            capital += isSign(capital + 1, u"-") && isGlued(capital + 1) ? 2 : 1;
        }
        const qsizetype end = capital < limit ? wordEnd(capital) : capital;
        const bool lowered = end - capital > 1 && !isCapital(end - 1);
        if (capital >= limit || !isCapital(capital) || lowered) {
            break;
        }
        if (capital != at) {
            words.push_back(at);
        }
        words.push_back(capital);
        const bool initial = isSign(end, u".") && isGlued(end) && (word(capital).size() == 1 || lower(capital) == "st"_L1) && (isCapital(end + 1) || has(EnglishNameRole::Particle, end + 1));
        at = initial ? end + 1 : end;
        if (at < limit && isGlued(at) && !initial) {
            break;
        }
    }
    return words;
}

QString EnglishWords::written(qsizetype begin, qsizetype end) const
{
    return rangeOf(begin, end).of(m_text.text()).toString();
}

TextRange EnglishWords::rangeOf(qsizetype begin, qsizetype end) const
{
    return {m_text.tokens()[size_t(begin)].range.begin(), m_text.tokens()[size_t(end - 1)].range.end()};
}

Suggestion englishSuggestion(const EnglishWords &words, EnglishProposal proposal)
{
    Suggestion suggestion;
    suggestion.type = proposal.type;
    suggestion.range = words.rangeOf(proposal.begin, proposal.end);
    suggestion.origin = {OriginKind::Extractor, u"english-names"_s, proposal.rule, std::move(proposal.evidence)};
    suggestion.confidence = proposal.confidence;
    suggestion.entityKey = proposal.entityKey.isEmpty() ? proposal.type + u':' + words.written(proposal.begin, proposal.end).toLower() : proposal.entityKey;
    suggestion.entityName = proposal.entityName;
    return suggestion;
}

std::vector<qsizetype> coverOf(const EnglishWords &words, const std::vector<Suggestion> &names)
{
    std::vector<qsizetype> cover(size_t(words.size()), -1);
    for (size_t name = 0; name < names.size(); ++name) {
        for (qsizetype token = words.text().tokenAt(names[name].range.begin()); token < words.size(); ++token) {
            if (words.text().tokens()[size_t(token)].range.begin() >= names[name].range.end()) {
                break;
            }
            cover[size_t(token)] = qsizetype(name);
        }
    }
    return cover;
}

}
