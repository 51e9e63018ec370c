// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/arabic/numberphrase.h"

#include "core/arabic/digits.h"

#include <algorithm>
#include <utility>

namespace Hashiya {

namespace {

constexpr qsizetype mostGroups = 12; ///< of digits apart, more than a Decimal holds; keeps long rows of them linear

/// The next word or numeral of a number.
struct Piece
{
    std::optional<Decimal> numeral;
    FoundNumberWord word; ///< where it is no numeral
    bool conjunction = false; ///< و before it, glued or apart
    qsizetype end = 0; ///< behind its last token

    [[nodiscard]] bool is(NumberWordKind kind) const { return !numeral && word.word.kind == kind; }
    /// What it multiplies a number before it by; 0 for no scale.
    [[nodiscard]] qint64 scale() const
    {
        if (is(NumberWordKind::Dual)) {
            return word.word.value / 2; // خمسون ألفا: written like the dual
        }
        return is(NumberWordKind::Scale) || (is(NumberWordKind::Plural) && word.word.value >= 1000) ? word.word.value : 0;
    }
};

/// Cuts pieces off the tokens.
class PieceReader
{
public:
    PieceReader(const TokenizedText &text, const NumberWords &words, const NumeralStyle &style, qsizetype limit)
        : m_text(text)
        , m_words(words)
        , m_style(style)
        , m_limit(limit)
    {
    }

    /// The piece that begins with a token, or nothing.
    [[nodiscard]] std::optional<Piece> at(qsizetype token) const
    {
        if (token >= m_limit) {
            return std::nullopt;
        }
        if (tokenOf(token).kind == TokenKind::ArabicWord && m_text.foldedOf(tokenOf(token)) == u"و") {
            auto piece = plainAt(token + 1);
            if (piece && !piece->conjunction) {
                piece->conjunction = true;
                return piece;
            }
            return std::nullopt;
        }
        return plainAt(token);
    }

    /// أرباع, أخماس at a token: shares that a unit before it counts.
    [[nodiscard]] std::optional<NumberWord> sharesAt(qsizetype token) const
    {
        const auto piece = wordAt(token);
        const bool shares = piece && piece->is(NumberWordKind::Fractions) && piece->word.offset == 0 && !piece->word.definite;
        return shares ? std::optional(piece->word.word) : std::nullopt;
    }

    /// The scale word at a token, without conjunction; 0 for none.
    [[nodiscard]] qint64 scaleAt(qsizetype token) const
    {
        const auto piece = wordAt(token);
        return piece && !piece->conjunction && !piece->word.preposition ? piece->scale() : 0;
    }

private:
    const Token &tokenOf(qsizetype token) const { return m_text.tokens()[size_t(token)]; }

    std::optional<Piece> plainAt(qsizetype token) const
    {
        if (token >= m_limit) {
            return std::nullopt;
        }
        return tokenOf(token).kind == TokenKind::Number ? numeralAt(token) : wordAt(token);
    }

    std::optional<Piece> wordAt(qsizetype token) const
    {
        if (token >= m_limit || tokenOf(token).kind != TokenKind::ArabicWord) {
            return std::nullopt;
        }
        const QStringView folded = m_text.foldedOf(tokenOf(token));
        const auto found = m_words.find(folded);
        if (!found) {
            return std::nullopt;
        }
        Piece piece{.numeral = {}, .word = *found, .conjunction = found->conjunction, .end = token + 1};
        const bool teenFollows = token + 1 < m_limit && m_text.foldedOf(tokenOf(token + 1)) == u"عشر";
        if (folded == u"واحد" && teenFollows) { // وأحد عشر, which folds to the same letters
            piece.word.word = {NumberWordKind::Eleven, 1};
            piece.word.offset = 1;
            piece.conjunction = piece.word.conjunction = true;
        }
        return piece;
    }

    bool isPlainDigits(qsizetype token, qsizetype shortest, qsizetype longest) const
    {
        const qsizetype length = tokenOf(token).folded.length();
        return tokenOf(token).kind == TokenKind::Number && shortest <= length && length <= longest
            && readWhole(m_text.foldedOf(tokenOf(token))).has_value();
    }

    /// 567.89: the last group of a spaced numeral.
    bool isGroupWithDecimals(qsizetype token) const
    {
        const QStringView folded = m_text.foldedOf(tokenOf(token));
        const bool marked = tokenOf(token).kind == TokenKind::Number && folded.size() > 4 && folded.size() <= 8
            && (folded.at(3) == u'.' || folded.at(3) == u',');
        return marked && readWhole(folded.first(3)) && readWhole(folded.sliced(4));
    }

    /// Tokens of a numeral whose thousands are grouped by single spaces (10 000).
    qsizetype endOfSpacedNumeral(qsizetype token) const
    {
        if (!isPlainDigits(token, 1, 3) || m_text.foldedOf(tokenOf(token)).front() == u'0') {
            return token + 1;
        }
        qsizetype end = token + 1;
        const auto follows = [&] { return end < m_limit && tokenOf(end).range.begin() - tokenOf(end - 1).range.end() == 1; };
        while (follows() && end - token < mostGroups && isPlainDigits(end, 3, 3)) {
            ++end;
        }
        return follows() && isGroupWithDecimals(end) ? end + 1 : end;
    }

    /// Asks the article only where the numeral reads either way.
    ThreeDigitTail tailOf(QStringView numeral) const
    {
        const qsizetype mark = numeral.size() - 4;
        const bool open = mark >= 1 && mark <= 3 && (numeral.at(mark) == u'.' || numeral.at(mark) == u',');
        return open ? m_style.tailBehind(numeral.at(mark).unicode()) : ThreeDigitTail::Whole;
    }

    /// 5ر2: agencies whose lines ran from right to left put the decimals first and ر for the point; this is 2.5. 3،7 with a comma is 3.7.
    std::optional<Piece> numeralAroundMark(qsizetype token) const
    {
        const auto glued = [&](qsizetype at) { return at < m_limit && !tokenOf(at).spaceBefore; };
        const QStringView mark = token + 2 < m_limit ? m_text.foldedOf(tokenOf(token + 1)) : QStringView();
        const bool comma = mark == u"،" && isPlainDigits(token, 1, 2) && isPlainDigits(token + 2, 1, 1) && !isComma(token + 3) && !isComma(token - 1);
        if (!glued(token + 1) || !glued(token + 2) || (!comma && (mark != u"ر" || !isPlainDigits(token, 1, 3) || !isPlainDigits(token + 2, 1, 6)))) {
            return std::nullopt;
        }
        const QString first = m_text.foldedOf(tokenOf(token)).toString();
        const QString last = m_text.foldedOf(tokenOf(token + 2)).toString();
        return Piece{.numeral = Decimal::fromString(comma ? first + u'.' + last : last + u'.' + first), .word = {}, .conjunction = false, .end = token + 3};
    }

    bool isComma(qsizetype token) const { return token >= 0 && token < m_limit && m_text.foldedOf(tokenOf(token)) == u"،" && !tokenOf(token).spaceBefore; }

    std::optional<Piece> numeralAt(qsizetype token) const
    {
        if (auto piece = numeralAroundMark(token)) {
            return piece;
        }
        const qsizetype end = endOfSpacedNumeral(token);
        const QStringView written = TextRange(tokenOf(token).range.begin(), tokenOf(end - 1).range.end()).of(m_text.text());
        const auto value = readNumeral(written, scaleAt(end) > 0 ? ThreeDigitTail::Fraction : tailOf(written));
        return value ? std::optional(Piece{.numeral = value, .word = {}, .conjunction = false, .end = end}) : std::nullopt;
    }

    const TokenizedText &m_text;
    const NumberWords &m_words;
    const NumeralStyle &m_style;
    qsizetype m_limit;
};

/// Builds a value out of pieces.
///
/// Invariants: `m_total` holds the finished groups, each below the scale of the one before; `m_group` the group that has no scale yet;
/// `m_units`, `m_tens`, `m_hundreds` say which places of a group in words are taken.
class Builder
{
public:
    explicit Builder(const PieceReader &reader)
        : m_reader(&reader)
    {
    }

    /// Takes the first piece; false where no number begins with it.
    bool begin(const Piece &piece)
    {
        if (piece.numeral) {
            m_group = piece.numeral;
            m_numeral = true;
            return true;
        }
        const NumberWord word = piece.word.word;
        if (piece.is(NumberWordKind::Fraction)) {
            return beginWithFraction(piece);
        }
        if (piece.is(NumberWordKind::Plural)) {
            m_open = true;
            m_lastGroup = Decimal(word.value);
            m_lastScale = word.value;
            return true;
        }
        return startGroup(word);
    }

    /// Takes the next piece; false where the number ends before it.
    bool take(const Piece &piece)
    {
        if (m_closed || piece.word.preposition) {
            return false;
        }
        if (piece.conjunction) {
            return !m_open && (takeShares(piece) || (m_group ? addToGroup(piece) : addGroup(piece)));
        }
        if (piece.numeral || (piece.word.definite && !m_open)) {
            return false;
        }
        if (piece.scale() > 0) {
            return multiply(piece.scale());
        }
        return m_group && !m_numeral && extendGroup(piece);
    }

    /// Tokens of a fraction's scale that belong to the piece just taken (ونصف المليار).
    [[nodiscard]] qsizetype endAfter(qsizetype end)
    {
        end += std::exchange(m_sharesWord, 0);
        if (m_fraction.value > 0) {
            const qint64 scale = m_reader->scaleAt(end);
            const qint64 of = scale > 0 ? scale : m_group ? 1 : std::max<qint64>(m_lastScale, 1);
            m_total = m_total.plus(shareOf(m_fraction, Decimal(of))).value_or(m_total);
            if (scale > 0 && m_group) { // ثلاثة ونصف مليون
                m_group = m_group->times(Decimal(scale));
            }
            m_fraction = {};
            return scale > 0 ? end + 1 : end;
        }
        return end;
    }

    /// True where what was taken so far is a number (أحد alone is none).
    [[nodiscard]] bool isComplete() const { return !m_eleven; }
    [[nodiscard]] bool isOpen() const { return m_open; }
    /// True where the last group has no scale, though one before it has.
    [[nodiscard]] bool awaitsScale() const { return m_group && m_lastScale > 0; }
    [[nodiscard]] qint64 scale() const { return std::max<qint64>(m_lastScale, 1); }
    [[nodiscard]] std::optional<Decimal> value() const
    {
        auto sum = m_total.plus(m_lastGroup);
        return sum && m_group ? sum->plus(*m_group) : sum;
    }

private:
    /// وثلاثة أخماس
    bool takeShares(const Piece &piece)
    {
        const auto shares = piece.is(NumberWordKind::Unit) ? m_reader->sharesAt(piece.end) : std::nullopt;
        if (!shares) {
            return false;
        }
        m_fraction = {.kind = NumberWordKind::Fraction, .value = piece.word.word.value, .denominator = shares->denominator};
        m_sharesWord = 1;
        m_closed = true;
        return true;
    }

    bool beginWithFraction(const Piece &piece)
    {
        const qint64 scale = m_reader->scaleAt(piece.end);
        if (scale == 0) {
            return false;
        }
        m_fraction = piece.word.word;
        m_closed = true;
        m_lastScale = scale;
        return true;
    }

    bool startGroup(NumberWord word)
    {
        switch (word.kind) {
        case NumberWordKind::Eleven:
            m_eleven = true;
            [[fallthrough]];
        case NumberWordKind::Unit:
            m_units = true;
            break;
        case NumberWordKind::Ten:
            m_units = m_tens = true;
            break;
        case NumberWordKind::Tens:
            m_units = m_tens = true; // units stand before tens
            break;
        case NumberWordKind::Hundred:
        case NumberWordKind::Hundreds:
            m_hundreds = true;
            break;
        case NumberWordKind::Scale:
        case NumberWordKind::Dual:
            return startScaled(word);
        case NumberWordKind::Plural:
        case NumberWordKind::Fraction:
        case NumberWordKind::Fractions:
        case NumberWordKind::Spoken:
        case NumberWordKind::Share:
        case NumberWordKind::Lookalike:
            return false;
        }
        m_group = Decimal(word.value);
        return true;
    }

    /// A scale by itself: مليون, ألفان.
    bool startScaled(NumberWord word)
    {
        const qint64 scale = word.kind == NumberWordKind::Dual ? word.value / 2 : word.value;
        if (m_lastScale > 0 && scale >= m_lastScale) {
            return false;
        }
        finishGroup(Decimal(word.value), scale);
        return true;
    }

    void finishGroup(Decimal value, qint64 scale)
    {
        m_total = m_total.plus(m_lastGroup).value_or(m_total);
        m_lastGroup = value;
        m_lastScale = scale;
        m_group.reset();
        m_numeral = m_units = m_tens = m_hundreds = false;
    }

    /// و and a piece behind a group that has its scale.
    bool addGroup(const Piece &piece)
    {
        if (piece.is(NumberWordKind::Fraction)) {
            m_fraction = piece.word.word;
            m_closed = true;
            return true;
        }
        if (piece.word.definite || m_lastScale < 1000) {
            return false;
        }
        if (piece.numeral) {
            const qint64 scale = m_reader->scaleAt(piece.end);
            const bool fits = scale > 0 ? scale < m_lastScale : m_lastScale == 1000 || *piece.numeral >= Decimal(1000);
            if (!fits || *piece.numeral >= Decimal(m_lastScale)) {
                return false;
            }
            m_group = piece.numeral;
            m_numeral = true;
            return true;
        }
        return startGroup(piece.word.word);
    }

    /// و and a piece behind a group without scale.
    bool addToGroup(const Piece &piece)
    {
        const NumberWord word = piece.word.word;
        if (piece.numeral) {
            return false;
        }
        if (piece.is(NumberWordKind::Fraction)) {
            m_fraction = word;
            m_closed = true;
            return true;
        }
        if (m_numeral) {
            return false;
        }
        const bool scaleOfItsOwn = piece.is(NumberWordKind::Scale) || piece.is(NumberWordKind::Dual);
        if (scaleOfItsOwn && m_hundreds && !m_units && !m_tens) { // ثمانمئة وألفان are 802,000
            const auto hundreds = m_group->times(Decimal(piece.scale()));
            const auto sum = hundreds ? hundreds->plus(Decimal(word.value)) : std::nullopt;
            if (!sum || (m_lastScale > 0 && piece.scale() >= m_lastScale)) {
                return false;
            }
            finishGroup(*sum, piece.scale());
            return true;
        }
        const bool tens = piece.is(NumberWordKind::Tens) && !m_tens;
        const bool units = (piece.is(NumberWordKind::Unit) || piece.is(NumberWordKind::Eleven) || piece.is(NumberWordKind::Ten))
            && m_hundreds && !m_units;
        if (!tens && !units) {
            return false;
        }
        m_tens = m_tens || tens || piece.is(NumberWordKind::Ten);
        m_units = true;
        m_eleven = piece.is(NumberWordKind::Eleven);
        m_group = m_group->plus(Decimal(word.value));
        return true;
    }

    /// A piece without و behind a group: خمسة عشر, ثلاث مئة.
    bool extendGroup(const Piece &piece)
    {
        if (piece.is(NumberWordKind::Ten) && piece.word.word.value == 10 && m_units && !m_tens) {
            m_tens = true;
            m_eleven = false;
            m_group = m_group->plus(Decimal(10));
            return true;
        }
        if (piece.is(NumberWordKind::Hundred) && m_units && !m_tens && !m_hundreds && !m_eleven) {
            m_hundreds = true;
            m_units = false;
            m_group = m_group->times(Decimal(100));
            return true;
        }
        if (piece.is(NumberWordKind::Fractions) && m_units && !m_tens && !m_hundreds
            && m_reader->scaleAt(piece.end) > 0) {
            const qint64 count = m_group->toString().toLongLong();
            m_group.reset();
            m_fraction = piece.word.word;
            m_fraction.value = count;
            m_closed = true;
            return true;
        }
        return false;
    }

    bool multiply(qint64 scale)
    {
        if (m_eleven) {
            return false;
        }
        if (m_group) {
            const auto product = m_group->times(Decimal(scale));
            if (!product || (m_lastScale > 0 && scale >= m_lastScale)) {
                return false;
            }
            finishGroup(*product, scale);
            return true;
        }
        const auto product = m_lastGroup.times(Decimal(scale));
        if (!product || scale <= m_lastScale || m_lastScale == 0) {
            return false;
        }
        m_lastGroup = *product;
        m_lastScale = scale;
        return true;
    }

    const PieceReader *m_reader;
    Decimal m_total;
    Decimal m_lastGroup;
    qint64 m_lastScale = 0; ///< of the last finished group; 0 before any
    std::optional<Decimal> m_group;
    NumberWord m_fraction; ///< still to be added; value 0 for none
    qsizetype m_sharesWord = 0; ///< tokens of the word behind the shares' number, still to be passed
    bool m_numeral = false; ///< the group is a numeral
    bool m_units = false;
    bool m_tens = false;
    bool m_hundreds = false;
    bool m_eleven = false; ///< the last piece needs عشر or tens behind it
    bool m_open = false;
    bool m_closed = false;
};

/// مليونا at the head of a number is two millions before a noun (مليونا شخص), one with tanwin, before و or at the end (مليوناً ومئتي ألف).
bool isAccusativeNotDual(const TokenizedText &text, const Piece &head, qsizetype limit)
{
    const Token &token = text.tokens()[size_t(head.end - 1)];
    if (!text.foldedOf(token).endsWith(u'ا')) {
        return false;
    }
    if (text.textOf(token).contains(u'\u064B') || head.end >= limit) {
        return true;
    }
    const Token &next = text.tokens()[size_t(head.end)];
    return next.kind != TokenKind::ArabicWord || text.foldedOf(next).startsWith(u'و');
}

/// "60" ألف, (12) مليون: a numeral in marks or brackets before its scale.
bool isQuotedNumeral(const TokenizedText &text, const Piece &piece, qsizetype token, qsizetype limit)
{
    if (!piece.numeral || token == 0 || piece.end + 1 >= limit) {
        return false;
    }
    const auto sign = [&](qsizetype at) { return text.foldedOf(text.tokens()[size_t(at)]); };
    static constexpr QStringView pairs[] = {u"\"\"", u"«»", u"“”", u"()", u"””"};
    return std::ranges::any_of(pairs, [&](QStringView pair) { return sign(token - 1) == pair.first(1) && sign(piece.end) == pair.last(1); });
}

/// فاصلة, فاصل: the point of a number that is written as it is spoken.
bool isPointWord(const TokenizedText &text, qsizetype token)
{
    const QStringView folded = text.foldedOf(text.tokens()[size_t(token)]);
    return folded == u"فاصلة" || folded == u"فاصل";
}

/// ثلاثة فاصلة خمسة مليارات: the digits of the second number stand behind the point, and its scale is the whole's.
std::optional<Decimal> withDecimals(const NumberPhrase &whole, const NumberPhrase &decimals)
{
    int zeros = 0;
    for (qint64 scale = decimals.scale; scale > 1; scale /= 10) {
        ++zeros;
    }
    const auto digits = decimals.value.times(Decimal::powerOfTen(-zeros));
    if (!digits || !digits->isInteger() || !whole.value.isInteger() || decimals.open || decimals.conjunction || decimals.preposition) {
        return std::nullopt;
    }
    const auto places = int(digits->toString().size());
    const auto tail = places < 10 ? digits->times(Decimal::powerOfTen(-places)) : std::nullopt;
    const auto sum = tail ? whole.value.plus(*tail) : std::nullopt;
    return sum ? sum->times(Decimal(decimals.scale)) : std::nullopt;
}

}

std::optional<NumberPhrase> NumberReader::at(qsizetype token, qsizetype limit) const
{
    auto number = wholeAt(token, limit);
    if (!number || number->open || number->scaled || number->end + 1 >= limit || !isPointWord(m_text, number->end)) {
        return number;
    }
    const auto decimals = wholeAt(number->end + 1, limit);
    const auto value = decimals ? withDecimals(*number, *decimals) : std::nullopt;
    if (value) {
        number->value = *value;
        number->end = decimals->end;
        number->range = {number->range.begin(), decimals->range.end()};
        number->scaled = decimals->scaled;
        number->scale = decimals->scale;
    }
    return number;
}

std::optional<NumberPhrase> NumberReader::wholeAt(qsizetype token, qsizetype limit) const
{
    const Token &first = m_text.tokens()[size_t(token)];
    if (first.kind != TokenKind::Number && first.kind != TokenKind::ArabicWord) {
        return std::nullopt;
    }
    const PieceReader reader(m_text, m_words, m_style, limit);
    auto piece = reader.at(token);
    if (!piece || (piece->conjunction && first.folded.length() == 1)) {
        return std::nullopt;
    }
    const bool quoted = isQuotedNumeral(m_text, *piece, token, limit) && reader.scaleAt(piece->end + 1) > 0;
    piece->end += quoted ? 1 : 0;
    if (piece->is(NumberWordKind::Dual) && isAccusativeNotDual(m_text, *piece, limit)) {
        piece->word.word = {NumberWordKind::Scale, piece->word.word.value / 2};
    }
    Builder builder(reader);
    if (!builder.begin(*piece)) {
        return std::nullopt;
    }
    const Piece head = *piece;
    qsizetype end = builder.endAfter(head.end);
    std::optional<Builder> complete = builder.isComplete() ? std::optional(builder) : std::nullopt;
    qsizetype completeEnd = end;
    std::optional<Builder> scaled = complete; // up to the last group that has its scale
    qsizetype scaledEnd = end;
    while ((piece = reader.at(end)) && builder.take(*piece)) {
        end = builder.endAfter(piece->end);
        if (builder.isComplete()) {
            complete.emplace(builder);
            completeEnd = end;
        }
        if (!builder.awaitsScale()) {
            scaled = complete;
            scaledEnd = completeEnd;
        }
    }
    if (complete && scaled && complete->awaitsScale() && reader.scaleAt(completeEnd) > 0) { // ألف وخمسة آلاف are two numbers
        complete.emplace(*scaled);
        completeEnd = scaledEnd;
    }
    const auto value = complete ? complete->value() : std::nullopt;
    if (!value) {
        return std::nullopt;
    }
    const qsizetype begin
        = quoted ? m_text.tokens()[size_t(token - 1)].range.begin() : m_text.folded().origins.at(first.folded.begin() + head.word.offset);
    return NumberPhrase{.begin = token,
        .end = completeEnd,
        .range = {begin, m_text.tokens()[size_t(completeEnd - 1)].range.end()},
        .value = *value,
        .digits = head.numeral.has_value(),
        .open = complete->isOpen(),
        .scaled = complete->scale() >= 1000,
        .scale = complete->scale(),
        .definite = head.word.definite,
        .preposition = head.word.preposition,
        .conjunction = head.conjunction};
}

}
