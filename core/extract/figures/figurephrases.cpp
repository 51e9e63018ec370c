// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/figures/figurephrases.h"

#include "core/arabic/digits.h"
#include "core/extract/figures/amountparts.h"
#include "core/extract/figures/currencychooser.h"
#include "core/extract/figures/figuresextractor.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

constexpr qsizetype mostTokens = 64;

std::optional<Decimal> quotient(const Decimal &part, const Decimal &whole)
{
    if (whole.isZero() || !whole.isInteger() || whole.toDouble() > 1e9) {
        return std::nullopt;
    }
    return shareOf({.kind = NumberWordKind::Fraction, .value = 1, .denominator = whole.toString().toLongLong()}, part);
}

/// 10, 100, 1000 ... as the number of zeros; nothing for others.
std::optional<int> zerosOf(const Decimal &value)
{
    const QString digits = value.toString();
    const bool power = digits.size() > 1 && digits.startsWith(u'1') && digits.count(u'0') == digits.size() - 1;
    return power ? std::optional(int(digits.size()) - 1) : std::nullopt;
}

/// Reads token ranges [begin, end) of one phrase that are numbers as a whole.
class PhraseNumbers
{
public:
    explicit PhraseNumbers(const TokenizedText &text)
        : m_text(text)
        , m_cursor(text, 0, qsizetype(text.tokens().size()))
        , m_numbers(text)
    {
    }

    [[nodiscard]] std::optional<Decimal> at(qsizetype begin, qsizetype end) const
    {
        if (begin >= end) {
            return std::nullopt;
        }
        if (m_cursor.isDash(begin) || m_cursor.is(begin, u"سالب") || m_cursor.is(begin, u"ناقص")) {
            const auto value = unsignedAt(begin + 1, end);
            return value ? std::optional(value->negated()) : std::nullopt;
        }
        if (end - begin > 2 && m_cursor.is(end - 2, u"تحت") && m_cursor.is(end - 1, u"الصفر")) {
            const auto value = unsignedAt(begin, end - 2);
            return value ? std::optional(value->negated()) : std::nullopt;
        }
        return unsignedAt(begin, end);
    }

    [[nodiscard]] const TokenCursor &cursor() const { return m_cursor; }

private:
    [[nodiscard]] std::optional<Decimal> unsignedAt(qsizetype begin, qsizetype end) const
    {
        if (const auto whole = plain(begin, end)) {
            return whole;
        }
        if (auto value = point(begin, end)) {
            return value;
        }
        if (auto value = share(begin, end)) {
            return value;
        }
        for (qsizetype joint = begin + 1; joint + 1 < end; ++joint) {
            if (m_cursor.sign(joint) == u'/' || m_cursor.is(joint, u"علي")) {
                const auto below = plain(joint + 1, end);
                const auto value = below ? overDenominator(begin, joint, *below) : std::nullopt;
                return value;
            }
            if (m_cursor.is(joint, u"من")) {
                const auto whole = plain(joint + 1, end);
                return whole ? partsOf(begin, joint, *whole) : std::nullopt;
            }
        }
        return std::nullopt;
    }

    /// A number of the reader that covers the range; و apart may stand before it.
    [[nodiscard]] std::optional<Decimal> plain(qsizetype begin, qsizetype end) const
    {
        begin += m_cursor.is(begin, u"و") ? 1 : 0;
        if (end - begin == 1 && m_cursor.is(begin, u"صفر")) {
            return Decimal(0);
        }
        auto number = begin < end ? m_numbers.at(begin, m_cursor.end()) : std::nullopt; // what stands behind may tell (ألفا ريال)
        if (!number || number->end != end) {
            number = begin < end ? m_numbers.at(begin, end) : std::nullopt;
        }
        return number && number->end == end && !number->open ? std::optional(number->value) : std::nullopt;
    }

    /// .77, اثنا عشر , ثلاثون
    [[nodiscard]] std::optional<Decimal> point(qsizetype begin, qsizetype end) const
    {
        for (qsizetype mark = begin + 1; mark + 1 < end; ++mark) {
            if (m_cursor.sign(mark) == u',' || m_cursor.sign(mark) == u'،') {
                const auto whole = plain(begin, mark);
                const auto tail = plain(mark + 1, end);
                return whole && tail ? readNumeral(whole->toString() + u'.' + tail->toString(), ThreeDigitTail::Fraction) : std::nullopt;
            }
        }
        if (end - begin != 2 || m_cursor.sign(begin) != u'.' || !m_cursor.isNumber(begin + 1) || !m_cursor.glued(begin + 1)) {
            return std::nullopt;
        }
        return readNumeral(u"0."_s + m_cursor.folded(begin + 1).toString());
    }

    [[nodiscard]] std::optional<NumberWord> shareWord(qsizetype token, NumberWordKind kind) const
    {
        const auto found = m_cursor.isWord(token) ? NumberWords::standard().find(m_cursor.folded(token)) : std::nullopt;
        return found && found->word.kind == kind ? std::optional(found->word) : std::nullopt;
    }

    /// ثلث, عشرة وثلثين, سبعة وثلاثة أعشار, تسعة أثلاث.
    [[nodiscard]] std::optional<Decimal> share(qsizetype begin, qsizetype end) const
    {
        auto single = shareWord(end - 1, NumberWordKind::Fraction);
        single = single ? single : shareWord(end - 1, NumberWordKind::Share);
        if (single) {
            const qsizetype before = end - 1 > begin && m_cursor.is(end - 2, u"و") ? end - 2 : end - 1;
            const auto whole = before == begin ? std::optional(Decimal(0)) : plain(begin, before);
            return whole ? whole->plus(shareOf(*single, Decimal(1))) : std::nullopt;
        }
        const auto several = shareWord(end - 1, NumberWordKind::Fractions);
        return several ? split(begin, end - 1,
                   [&](const Decimal &part) { return std::optional(shareOf(*several, part)); },
                   [](const Decimal &) { return true; })
                       : std::nullopt;
    }

    [[nodiscard]] std::optional<Decimal> overDenominator(qsizetype begin, qsizetype end, const Decimal &below) const
    {
        return split(begin, end, [&](const Decimal &part) { return quotient(part, below); }, [](const Decimal &) { return true; });
    }

    /// سبعة من عشرة is a share; ستة وثمانية من عشرة is 6.8: the largest second number that is less than the power of ten.
    [[nodiscard]] std::optional<Decimal> partsOf(qsizetype begin, qsizetype end, const Decimal &whole) const
    {
        if (!zerosOf(whole)) {
            return std::nullopt;
        }
        return split(begin, end, [&](const Decimal &part) { return quotient(part, whole); },
            [&](const Decimal &part) { return part < whole; });
    }

    /// A number that `fits`, or two joined by و of which the second does; `asPart` makes a part of one out of it.
    template<typename AsPart, typename Fits>
    [[nodiscard]] std::optional<Decimal> split(qsizetype begin, qsizetype end, AsPart asPart, Fits fits) const
    {
        if (const auto part = plain(begin, end); part && fits(*part)) {
            return asPart(*part);
        }
        for (qsizetype middle = begin + 1; middle < end; ++middle) {
            const bool joined = m_cursor.folded(middle).startsWith(u'و') && !m_cursor.is(middle - 1, u"و");
            const auto part = joined ? plain(middle, end) : std::nullopt;
            const auto whole = part && fits(*part) ? plain(begin, middle) : std::nullopt;
            if (whole) {
                const auto added = asPart(*part);
                return added ? whole->plus(*added) : std::nullopt;
            }
        }
        return std::nullopt;
    }

    const TokenizedText &m_text;
    TokenCursor m_cursor;
    NumberReader m_numbers;
};

std::optional<Figure> marked(const TokenizedText &text)
{
    std::vector<Suggestion> found;
    FiguresExtractor().extract(text, found);
    return found.size() == 1 ? std::optional(std::get<Figure>(found.front().value)) : std::nullopt;
}

/// A number phrase and one word behind it, that it counts.
std::optional<Figure> withNoun(const TokenizedText &text, const PhraseNumbers &numbers)
{
    const auto noun = qsizetype(text.tokens().size()) - 1;
    const auto number = numbers.cursor().isWord(noun) ? numbers.at(0, noun) : std::nullopt;
    if (!number) {
        return std::nullopt;
    }
    Figure figure;
    figure.number = number;
    figure.unit = numbers.cursor().written(noun).toString();
    return figure;
}

/// A number phrase and a unit behind it, or a unit alone.
std::optional<Figure> withUnit(const TokenizedText &text, const PhraseNumbers &numbers)
{
    const auto count = qsizetype(text.tokens().size());
    const CurrencyChooser currencies(text);
    const UnitReader units(currencies);
    for (qsizetype token = 0; token < count; ++token) {
        const auto unit = units.at(numbers.cursor(), token, false);
        if (!unit || unit->end != count) {
            continue;
        }
        auto value = token > 0 ? numbers.at(0, token) : unit->singular ? std::optional(Decimal(1)) : std::nullopt;
        if (!value) {
            return std::nullopt;
        }
        Figure figure;
        figure.kind = unit->kind;
        figure.number = shareOf({.kind = NumberWordKind::Fraction, .value = 1, .denominator = unit->parts}, *value);
        figure.unit = unit->unit;
        return figure;
    }
    return std::nullopt;
}

}

std::optional<Decimal> readNumberPhrase(QStringView phrase)
{
    const TokenizedText text(Article(phrase.toString(), {}));
    const auto count = qsizetype(text.tokens().size());
    return count > 0 && count <= mostTokens ? PhraseNumbers(text).at(0, count) : std::nullopt;
}

std::optional<Figure> readFigurePhrase(QStringView phrase)
{
    const TokenizedText text(Article(phrase.toString(), {}));
    const auto count = qsizetype(text.tokens().size());
    if (count == 0 || count > mostTokens) {
        return std::nullopt;
    }
    const PhraseNumbers numbers(text);
    if (const auto number = numbers.at(0, count)) {
        Figure figure;
        figure.number = number;
        return figure;
    }
    if (auto figure = withUnit(text, numbers)) {
        return figure;
    }
    if (numbers.cursor().sign(0) == u'.') { // .75 كوب: in a phrase nothing can end before the point
        return withNoun(text, numbers);
    }
    if (auto figure = marked(text)) {
        return figure;
    }
    return withNoun(text, numbers);
}

}
