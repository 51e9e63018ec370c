// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/figures/unitreader.h"

#include "core/extract/figures/currencychooser.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

constexpr qsizetype mostWordsOfUnit = 4;

/// Tokens that a phrase of words covers from a token on; 0 where they differ.
qsizetype matchWords(const TokenCursor &cursor, qsizetype token, QStringView words)
{
    qsizetype count = 0;
    for (const QStringView word : words.tokenize(u' ')) {
        if (!cursor.is(token + count, word)) {
            return 0;
        }
        ++count;
    }
    return count;
}

bool isHundred(QStringView folded, QStringView prefix)
{
    if (!folded.startsWith(prefix)) {
        return false;
    }
    const QStringView rest = folded.sliced(prefix.size());
    return rest == u"مئة" || rest == u"مائة" || rest == u"مئه" || rest == u"مائه" || rest == u"ماية" || rest == u"مية";
}

}

std::optional<UnitMatch> UnitReader::percentAt(const TokenCursor &cursor, qsizetype token)
{
    qsizetype end = 0;
    if (cursor.sign(token) == u'%') {
        end = token + 1;
    } else if (isHundred(cursor.folded(token), u"بال")) {
        end = token + 1;
    } else if (cursor.is(token, u"في") && isHundred(cursor.folded(token + 1), u"ال")) {
        end = token + 2;
    } else {
        return std::nullopt;
    }
    return UnitMatch{.kind = FigureKind::Percent, .unit = u"%"_s, .end = end};
}

/// ج.م, د.ك: single letters with a point between them.
const UnitWord *UnitReader::abbreviationAt(const TokenCursor &cursor, qsizetype token, qsizetype &end) const
{
    const bool letters = cursor.folded(token).size() == 1 && cursor.folded(token + 2).size() == 1 && cursor.isWord(token + 2);
    if (!letters || cursor.sign(token + 1) != u'.' || !cursor.glued(token + 1) || !cursor.glued(token + 2)) {
        return nullptr;
    }
    const std::array abbreviation{cursor.sign(token), u'.', cursor.sign(token + 2)};
    end = token + 3;
    return m_lexicon.unit(QStringView(abbreviation.data(), abbreviation.size()));
}

const UnitWord *UnitReader::wordAt(const TokenCursor &cursor, qsizetype token, bool definite, qsizetype &end) const
{
    const QStringView first = cursor.folded(token);
    if (m_lexicon.beginsUnit(first)) {
        QString words = first.toString();
        const UnitWord *longest = nullptr;
        for (qsizetype next = token + 1; next < token + mostWordsOfUnit && cursor.isWord(next); ++next) {
            words += u' ' + cursor.folded(next).toString();
            if (const UnitWord *word = m_lexicon.unit(words)) {
                longest = word;
                end = next + 1;
            }
        }
        if (longest) {
            return longest;
        }
    }
    if (const UnitWord *word = abbreviationAt(cursor, token, end)) {
        return word;
    }
    end = token + 1;
    if (const UnitWord *word = m_lexicon.unit(first)) {
        return word;
    }
    return definite && first.size() > 4 && first.startsWith(u"ال") ? m_lexicon.unit(first.sliced(2)) : nullptr;
}

std::optional<UnitMatch> UnitReader::at(const TokenCursor &cursor, qsizetype token, bool definite) const
{
    if (!cursor.has(token)) {
        return std::nullopt;
    }
    if (auto percent = percentAt(cursor, token)) {
        return percent;
    }
    qsizetype end = 0;
    const UnitWord *word = wordAt(cursor, token, definite, end);
    if (!word) {
        return std::nullopt;
    }
    if (word->kind == UnitWord::Kind::CurrencySign && cursor.isLatin(token) && cursor.written(token) != word->code) {
        return std::nullopt; // codes are capitals: "try" is no lira
    }
    auto match = word->kind == UnitWord::Kind::Measure ? measure(cursor, *word, end)
        : word->kind == UnitWord::Kind::Subunit        ? coin(*word, end)
                                                       : money(cursor, *word, end);
    if (match) {
        match->singular = word->singular;
        match->dual = word->dual;
        match->bareOne = word->bareOne;
        match->per = perAt(cursor, match->end);
    }
    return match;
}

std::optional<UnitMatch> UnitReader::signAt(const TokenCursor &cursor, qsizetype token) const
{
    if (!cursor.has(token) || cursor.isWord(token)) {
        return std::nullopt;
    }
    if (cursor.is(token, u"us") && cursor.sign(token + 1) == u'$') {
        ++token;
    }
    const UnitWord *word = m_lexicon.unit(cursor.folded(token));
    if (!word || word->kind != UnitWord::Kind::CurrencySign || (cursor.isLatin(token) && cursor.written(token) != word->code)) {
        return std::nullopt;
    }
    return UnitMatch{.kind = FigureKind::Money, .unit = word->code, .end = token + 1};
}

std::optional<UnitMatch> UnitReader::coin(const UnitWord &word, qsizetype end) const
{
    const auto alone = std::ranges::find(m_lexicon.subunits(), word.symbol, &Subunit::key);
    return UnitMatch{.kind = FigureKind::Money, .unit = alone->code, .end = end, .parts = alone->parts, .noun = word.symbol};
}

std::optional<UnitMatch> UnitReader::coinOf(const UnitMatch &amount, const TokenCursor &cursor, qsizetype token) const
{
    auto found = amount.kind == FigureKind::Money && amount.parts == 1 ? at(cursor, token, false) : std::nullopt;
    if (!found || found->parts == 1) {
        return std::nullopt;
    }
    for (const Subunit &coin : m_lexicon.subunits()) {
        if (coin.key == found->noun && (coin.noun == amount.noun || coin.code == amount.unit)) {
            found->parts = coin.parts;
            return found;
        }
    }
    return std::nullopt;
}

std::optional<UnitMatch> UnitReader::measure(const TokenCursor &cursor, const UnitWord &word, qsizetype end) const
{
    for (const Refinement &refinement : m_lexicon.refinements()) {
        if (refinement.unit != word.symbol) {
            continue;
        }
        for (const QString &words : refinement.words) {
            if (const qsizetype count = matchWords(cursor, end, words); count > 0) {
                return UnitMatch{.kind = FigureKind::Quantity, .unit = refinement.symbol, .end = end + count};
            }
        }
    }
    return word.needsRefining ? std::nullopt : std::optional(UnitMatch{.kind = FigureKind::Quantity, .unit = word.symbol, .end = end});
}

std::optional<UnitMatch> UnitReader::money(const TokenCursor &cursor, const UnitWord &word, qsizetype end) const
{
    if (word.kind == UnitWord::Kind::CurrencySign) {
        return UnitMatch{.kind = FigureKind::Money, .unit = word.code, .end = end};
    }
    for (const NationalCurrency &currency : m_lexicon.nationalCurrencies()) {
        if (currency.noun != word.symbol) {
            continue;
        }
        for (const QString &adjective : currency.adjectives) {
            if (const qsizetype count = matchWords(cursor, end, adjective); count > 0) {
                return UnitMatch{.kind = FigureKind::Money, .unit = currency.code, .end = end + count, .noun = word.symbol};
            }
        }
    }
    return UnitMatch{.kind = FigureKind::Money, .unit = m_currencies.choose(word.symbol, word.code), .end = end, .chosen = true, .noun = word.symbol};
}

QString UnitReader::perAt(const TokenCursor &cursor, qsizetype token) const
{
    for (const PerPhrase &phrase : m_lexicon.perPhrases()) {
        if (!cursor.is(token, phrase.words.front())) {
            continue;
        }
        bool all = true;
        for (qsizetype i = 1; all && i < phrase.words.size(); ++i) {
            all = cursor.is(token + i, phrase.words.at(i));
        }
        if (all) {
            return phrase.per;
        }
    }
    return {};
}

}
