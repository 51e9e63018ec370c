// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/figures/unitreader.h"

#include "core/extract/figures/currencychooser.h"

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

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

const UnitWord *UnitReader::wordAt(const TokenCursor &cursor, qsizetype token, bool definite, qsizetype &end) const
{
    QStringView first = cursor.folded(token);
    end = token + 1;
    if (m_lexicon.beginsUnit(first) && cursor.isWord(token + 1)) {
        const QString both = first.toString() + u' ' + cursor.folded(token + 1).toString();
        if (const UnitWord *word = m_lexicon.unit(both)) {
            end = token + 2;
            return word;
        }
    }
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
    auto match = word->kind == UnitWord::Kind::Measure ? measure(cursor, *word, end) : money(cursor, *word, end);
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
    if (!word || word->kind != UnitWord::Kind::CurrencySign) {
        return std::nullopt;
    }
    return UnitMatch{.kind = FigureKind::Money, .unit = word->code, .end = token + 1};
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
                return UnitMatch{.kind = FigureKind::Money, .unit = currency.code, .end = end + count};
            }
        }
    }
    return UnitMatch{.kind = FigureKind::Money, .unit = m_currencies.choose(word.symbol, word.code), .end = end, .chosen = true};
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
