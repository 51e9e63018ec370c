// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/figures/amountparts.h"

#include "core/arabic/digits.h"

namespace Hashiya {

namespace {

bool isShare(const FoundNumberWord &found)
{
    return !found.definite && (found.word.kind == NumberWordKind::Fraction || found.word.kind == NumberWordKind::Spoken);
}

}

namespace {

/// 43c and 43¢ behind an amount and و.
std::optional<int> centsIn(QStringView folded)
{
    const bool sign = folded.size() >= 2 && folded.size() <= 3 && (folded.back() == u'c' || folded.back() == u'¢');
    return sign ? readWhole(folded.chopped(1)) : std::nullopt;
}

}

std::optional<NumberWord> AmountParts::shareAt(const TokenCursor &cursor, qsizetype token) const
{
    const auto found = cursor.isWord(token) ? m_words.find(cursor.folded(token)) : std::nullopt;
    return found && isShare(*found) ? std::optional(found->word) : std::nullopt;
}

std::optional<AmountPart> AmountParts::behind(const TokenCursor &cursor, const Decimal &value, qint64 scale, const UnitMatch &unit) const
{
    const bool degrees = unit.unit.startsWith(u'°');
    if (degrees && cursor.is(unit.end, u"تحت") && cursor.is(unit.end + 1, u"الصفر")) {
        return AmountPart{value.negated(), unit.end + 2};
    }
    if (auto found = share(cursor, value, scale, unit)) {
        return found;
    }
    return coins(cursor, value, unit);
}

std::optional<AmountPart> AmountParts::share(
    const TokenCursor &cursor, const Decimal &value, qint64 scale, const UnitMatch &unit) const
{
    const bool apart = cursor.is(unit.end, u"و");
    const qsizetype token = apart ? unit.end + 1 : unit.end;
    const auto found = cursor.isWord(token) ? m_words.find(cursor.folded(token)) : std::nullopt;
    if (!found || !isShare(*found) || found->preposition || found->conjunction == apart) {
        return std::nullopt;
    }
    qsizetype end = token + 1;
    const auto of = cursor.isWord(end) ? m_words.find(cursor.folded(end)) : std::nullopt;
    if (of && of->word.kind == NumberWordKind::Scale && !of->conjunction && !of->preposition) {
        scale = of->word.value;
        ++end;
    } else if (const auto repeated = m_units.at(cursor, end, true); repeated && repeated->unit == unit.unit) { // لتر ونصف اللتر
        scale = 1;
        end = repeated->end;
    } else if (cursor.isWord(end) && cursor.folded(end).size() > 4 && cursor.folded(end).startsWith(u"ال")) {
        return std::nullopt; // ونصف الشركات is half of something else
    }
    const auto sum = value.plus(shareOf(found->word, Decimal(scale)));
    return sum ? std::optional(AmountPart{*sum, end}) : std::nullopt;
}

std::optional<AmountPart> AmountParts::coins(const TokenCursor &cursor, const Decimal &value, const UnitMatch &unit) const
{
    if (unit.kind != FigureKind::Money || unit.parts != 1 || !value.isInteger()) {
        return std::nullopt;
    }
    const bool apart = cursor.is(unit.end, u"و");
    const qsizetype token = apart ? unit.end + 1 : unit.end;
    if (const auto cents = apart && cursor.isLatin(token) ? centsIn(cursor.folded(token)) : std::nullopt) {
        const auto sum = value.plus(shareOf({.kind = NumberWordKind::Fraction, .value = 1, .denominator = 100}, Decimal(*cents)));
        return sum ? std::optional(AmountPart{*sum, token + 1}) : std::nullopt;
    }
    const auto number = cursor.has(token) ? m_numbers.at(token, cursor.end()) : std::nullopt;
    if (!number || number->conjunction == apart || number->open || number->preposition) {
        return std::nullopt;
    }
    const auto coin = m_units.coinOf(unit, cursor, number->end);
    if (!coin || number->value >= Decimal(coin->parts)) {
        return std::nullopt;
    }
    const auto sum = value.plus(shareOf({.kind = NumberWordKind::Fraction, .value = 1, .denominator = coin->parts}, number->value));
    return sum ? std::optional(AmountPart{*sum, coin->end}) : std::nullopt;
}

}
