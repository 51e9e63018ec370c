// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/lookalikes.h"

#include "core/text/invisibles.h"
#include "core/text/lookaliketables.h"

#include <algorithm>
#include <span>

namespace Hashiya {

namespace {

enum class Sort : quint8 { Other, Arabic, Latin, Cyrillic, Greek, Digit, Invisible };

constexpr char16_t tatweel = u'\u0640';
constexpr qsizetype fewLetters = 2; ///< more in a row are a word of their own, written without a space

constexpr bool isAsciiDigit(char16_t c) { return c >= u'0' && c <= u'9'; }
constexpr bool isArabicDigit(char16_t c) { return c >= 0x0660 && c <= 0x0669; }
constexpr bool isExtendedDigit(char16_t c) { return c >= 0x06F0 && c <= 0x06F9; }
constexpr bool isAnyDigit(char16_t c) { return isAsciiDigit(c) || isArabicDigit(c) || isExtendedDigit(c); }
constexpr char16_t zeroOf(char16_t digit) { return isAsciiDigit(digit) ? u'0' : isArabicDigit(digit) ? u'\u0660' : u'\u06F0'; }
constexpr bool separatesNumbers(char16_t c) { return c == u'.' || c == u',' || c == u'\u066B' || c == u'\u066C' || c == u'،'; }
/// Letters in their shapes; not the signs and pious phrases among them, nor ﷲ.
constexpr bool isShapedLetter(char16_t c) { return (c >= 0xFB50 && c <= 0xFBB1) || (c >= 0xFBD3 && c <= 0xFD3D) || (c >= 0xFE70 && c <= 0xFEFC); }

constexpr bool isArabicUnit(char16_t c)
{
    return (c >= 0x0620 && c <= 0x065F) || (c >= 0x066E && c <= 0x06D3) || c == 0x06D5 || (c >= 0x06D6 && c <= 0x06EF && c != 0x06DD && c != 0x06DE)
        || (c >= 0x06FA && c <= 0x06FF) || (c >= 0x0610 && c <= 0x061A) || (c >= 0x0750 && c <= 0x077F) || (c >= 0x08A0 && c <= 0x08FF) || isShapedLetter(c);
}

Sort sortOf(char16_t c)
{
    if (c < 0x80) {
        return isAsciiDigit(c) ? Sort::Digit : (c | 32) >= u'a' && (c | 32) <= u'z' ? Sort::Latin : Sort::Other;
    }
    if (isArabicDigit(c) || isExtendedDigit(c)) {
        return Sort::Digit;
    }
    if (isArabicUnit(c)) {
        return Sort::Arabic;
    }
    if (isInvisible(c)) {
        return Sort::Invisible;
    }
    if ((c >= 0x00C0 && c <= 0x024F && c != 0x00D7 && c != 0x00F7) || (c >= 0x1E00 && c <= 0x1EFF)) {
        return Sort::Latin;
    }
    if (c >= 0x0370 && c <= 0x03FF) {
        return QChar::isLetter(c) ? Sort::Greek : Sort::Other;
    }
    return c >= 0x0400 && c <= 0x052F ? Sort::Cyrillic : Sort::Other;
}

bool isAlphabet(Sort sort)
{
    return sort == Sort::Latin || sort == Sort::Cyrillic || sort == Sort::Greek;
}

/// Letters of one alphabet, or digits, in a row; invisible characters belong to what stands before them.
struct Piece
{
    Sort sort = Sort::Other;
    TextRange range;
};

class Search
{
public:
    explicit Search(QStringView text)
        : m_text(text)
    {
    }

    QList<Lookalike> run()
    {
        for (const auto &range : suspiciousBidi(m_text)) {
            add(LookalikeKind::SuspiciousBidi, range, QString());
        }
        m_bidiCount = m_found.size();
        for (qsizetype i = 0; i < m_text.size();) {
            const auto sort = sortOf(at(i));
            if (sort == Sort::Other) {
                i = readSign(i);
            } else if (sort == Sort::Invisible) {
                i = readInvisibles(i);
            } else {
                i = readWord(i);
            }
        }
        std::ranges::stable_sort(m_found, {}, &Lookalike::range);
        return std::move(m_found);
    }

private:
    [[nodiscard]] char16_t at(qsizetype i) const { return m_text[i].unicode(); }
    [[nodiscard]] char16_t unitBefore(qsizetype i) const { return i > 0 ? at(i - 1) : u'\0'; }
    [[nodiscard]] char16_t unitAt(qsizetype i) const { return i < m_text.size() ? at(i) : u'\0'; }
    void add(LookalikeKind kind, TextRange range, std::optional<QString> meant) { m_found.append({kind, range, std::move(meant)}); }
    [[nodiscard]] bool reported(TextRange range) const
    {
        const auto bidi = std::span(m_found).first(size_t(m_bidiCount));
        const auto next = std::ranges::lower_bound(bidi, range.begin(), {}, [](const Lookalike &each) { return each.range.begin(); });
        return next != bidi.end() && next->range.begin() < range.end();
    }

    qsizetype readInvisibles(qsizetype i);
    qsizetype readWord(qsizetype i);
    qsizetype readSign(qsizetype i);
    void readSeparator(qsizetype i);
    [[nodiscard]] QList<Piece> piecesFrom(qsizetype i) const;
    void judgeInvisibles(TextRange range);
    void judgeArabic(TextRange range);
    void judgeMixedWord(const QList<Piece> &pieces);
    void judgeForeign(const QList<Piece> &pieces, qsizetype k);
    void judgeAlphabets(const QList<Piece> &pieces);
    bool judgeLetterInNumber(const QList<Piece> &pieces);
    void judgeDigits(qsizetype begin);
    [[nodiscard]] qsizetype lettersOf(TextRange range) const;
    /// Every letter by the table; nullopt where one is not in it.
    template <size_t Size>
    [[nodiscard]] std::optional<QString> mapped(TextRange range, const std::array<LookalikePair, Size> &table) const
    {
        QString meant;
        for (const QChar c : range.of(m_text)) {
            const auto to = meantBy(table, c.unicode());
            if (to == 0) {
                return std::nullopt;
            }
            meant.append(QChar(to));
        }
        return meant;
    }

    QStringView m_text;
    QList<Lookalike> m_found;
    qsizetype m_bidiCount = 0;
    qsizetype m_numberEnd = 0; ///< digits before it have been judged
};

qsizetype Search::lettersOf(TextRange range) const
{
    return std::ranges::count_if(range.of(m_text), [](QChar c) { return c.isLetter() && c != QChar(tatweel); });
}

qsizetype Search::readInvisibles(qsizetype i)
{
    qsizetype end = i + 1;
    while (end < m_text.size() && sortOf(at(end)) == Sort::Invisible) {
        ++end;
    }
    judgeInvisibles({i, end});
    return end;
}

void Search::judgeInvisibles(TextRange range)
{
    const auto begin = range.begin();
    const auto end = range.end();
    if (begin == 0 || end == m_text.size()) {
        return;
    }
    const auto before = sortOf(at(begin - 1));
    const auto after = sortOf(at(end));
    const auto isNumber = [this](Sort sort, qsizetype place, qsizetype beyond) {
        return sort == Sort::Digit || (separatesNumbers(at(place)) && beyond >= 0 && beyond < m_text.size() && isAnyDigit(at(beyond)));
    };
    if ((before == Sort::Arabic || isAlphabet(before)) && before == after) {
        if (!reported(range)) {
            add(LookalikeKind::InvisibleInWord, range, QString());
        }
    } else if (isNumber(before, begin - 1, begin - 2) && isNumber(after, end, end + 1) && !reported(range)) {
        add(LookalikeKind::InvisibleInNumber, range, QString());
    }
}

QList<Piece> Search::piecesFrom(qsizetype i) const
{
    QList<Piece> pieces;
    for (; i < m_text.size(); ++i) {
        const auto sort = sortOf(at(i));
        if (sort == Sort::Other) {
            break;
        }
        if (!pieces.isEmpty() && (sort == Sort::Invisible || sort == pieces.last().sort)) {
            pieces.last().range = {pieces.last().range.begin(), i + 1};
        } else {
            pieces.append({sort, TextRange::ofLength(i, 1)});
        }
    }
    return pieces;
}

qsizetype Search::readWord(qsizetype i)
{
    const auto pieces = piecesFrom(i);
    const auto end = pieces.last().range.end();
    for (auto at = i; at < end;) {
        at = sortOf(this->at(at)) == Sort::Invisible ? readInvisibles(at) : at + 1;
    }
    for (const auto &piece : pieces) {
        if (piece.sort == Sort::Arabic) {
            judgeArabic(piece.range);
        }
    }
    if (pieces.size() == 1 || !judgeLetterInNumber(pieces)) {
        if (pieces.size() > 1) {
            judgeMixedWord(pieces);
        }
        for (const auto &piece : pieces) {
            if (piece.sort == Sort::Digit && piece.range.begin() >= m_numberEnd) {
                judgeDigits(piece.range.begin());
            }
        }
    }
    return end;
}

/// Letters of other languages and shapes: one finding for the whole word, as it is mended whole.
void Search::judgeArabic(TextRange range)
{
    bool shaped = false;
    bool other = false;
    bool persian = false;
    bool anyLetter = false;
    for (const QChar c : range.of(m_text)) {
        const auto unit = c.unicode();
        anyLetter = anyLetter || unit != tatweel;
        shaped = shaped || isShapedLetter(unit);
        other = other || (unit >= 0x0671 && meantBy(otherArabicForms, unit) != 0);
        persian = persian || unit == u'پ' || unit == u'چ' || unit == u'ژ' || unit == u'گ';
    }
    if (!anyLetter) {
        add(LookalikeKind::ConfusableSign, range, QString(QChar(0x2013))); // a dash
        return;
    }
    if (!shaped && (!other || persian)) {
        return;
    }
    QString meant;
    for (const QChar c : range.of(m_text)) {
        const auto letters = isShapedLetter(c.unicode()) ? QChar::decomposition(c.unicode()).remove(u' ') : QString(c);
        for (const QChar letter : letters) {
            const auto usual = persian ? u'\0' : meantBy(otherArabicForms, letter.unicode());
            meant.append(usual == 0 ? letter : QChar(usual));
        }
    }
    add(shaped ? LookalikeKind::PresentationForm : LookalikeKind::OtherArabicForm, range, meant);
}

void Search::judgeMixedWord(const QList<Piece> &pieces)
{
    for (qsizetype k = 0; k < pieces.size(); ++k) {
        const bool between = k > 0 && k + 1 < pieces.size();
        if (isAlphabet(pieces[k].sort)) {
            judgeForeign(pieces, k);
        } else if (pieces[k].sort == Sort::Arabic && between && pieces[k - 1].sort == Sort::Latin && pieces[k + 1].sort == Sort::Latin) {
            const auto words = pieces[k].range.of(m_text);
            const bool conjunction = words.startsWith(u'و') || words.endsWith(tatweel);
            if (lettersOf(pieces[k].range) <= fewLetters && !conjunction) {
                add(LookalikeKind::ArabicLetter, pieces[k].range, mapped(pieces[k].range, arabicForLatin));
            }
        }
    }
    judgeAlphabets(pieces);
}

void Search::judgeForeign(const QList<Piece> &pieces, qsizetype k)
{
    const auto range = pieces[k].range;
    const bool arabicBefore = k > 0 && pieces[k - 1].sort == Sort::Arabic && at(range.begin() - 1) != tatweel;
    const bool arabicAfter = k + 1 < pieces.size() && pieces[k + 1].sort == Sort::Arabic && at(range.end()) != tatweel;
    const auto meant = mapped(range, latinForArabic);
    const bool inside = arabicBefore && arabicAfter && lettersOf(range) <= fewLetters;
    const bool atEdge = (arabicBefore || arabicAfter) && pieces.size() == 2 && range.length() == 1 && meant;
    if (inside || atEdge) {
        add(LookalikeKind::ForeignLetter, range, meant);
    }
}

/// Latin with Cyrillic or Greek in one word. The fewer letters are those in question.
void Search::judgeAlphabets(const QList<Piece> &pieces)
{
    for (qsizetype first = 0; first < pieces.size();) {
        qsizetype latin = 0;
        qsizetype others = 0;
        auto last = first;
        for (; last < pieces.size() && isAlphabet(pieces[last].sort); ++last) {
            (pieces[last].sort == Sort::Latin ? latin : others) += pieces[last].range.length();
        }
        for (auto k = first; k < last && latin > 0 && others > 0; ++k) {
            const bool isLatin = pieces[k].sort == Sort::Latin;
            const auto meant = isLatin ? std::nullopt : mapped(pieces[k].range, latinForOthers);
            if (latin < others ? isLatin : meant.has_value()) {
                add(LookalikeKind::OtherAlphabet, pieces[k].range, meant);
            }
        }
        first = last + 1;
    }
}

/// 1OO, 2O25, 1l5: a number from its first to its last character, but for letters drawn like digits.
bool Search::judgeLetterInNumber(const QList<Piece> &pieces)
{
    const auto &first = pieces.at(pieces.first().sort == Sort::Arabic && pieces.size() > 2 ? 1 : 0); // و2O25
    const TextRange whole(first.range.begin(), pieces.last().range.end());
    if (first.sort != Sort::Digit) {
        return false;
    }
    const auto zero = zeroOf(at(whole.begin()));
    QString meant;
    for (auto i = whole.begin(); i < whole.end(); ++i) {
        const auto usual = meantBy(latinForOthers, at(i));
        const auto letter = usual != 0 ? usual : at(i);
        const bool ring = letter == u'O' || letter == u'o';
        const bool stroke = (letter == u'l' || letter == u'I') && i + 1 < whole.end() && isAnyDigit(at(i + 1)); // 5l is five litres
        if (!isAnyDigit(letter) && !ring && !stroke) {
            return false;
        }
        // Among Arabic-Indic digits a ring is a five.
        meant.append(isAnyDigit(letter) ? QChar(letter) : QChar(char16_t(zero + (stroke ? 1 : zero == u'0' ? 0 : 5))));
    }
    add(LookalikeKind::LetterInNumber, whole, meant);
    return true;
}

/// The number that begins here: its sets of digits, and the signs between them.
void Search::judgeDigits(qsizetype begin)
{
    qsizetype end = begin;
    qsizetype counts[3] = {};
    while (end < m_text.size()) {
        const auto c = at(end);
        if (isAnyDigit(c)) {
            ++counts[isAsciiDigit(c) ? 0 : isArabicDigit(c) ? 1 : 2];
        } else if (!(separatesNumbers(c) || sortOf(c) == Sort::Invisible) || !isAnyDigit(unitAt(end + 1))) {
            break;
        }
        ++end;
    }
    m_numberEnd = end;
    const auto total = counts[0] + counts[1] + counts[2];
    const auto most = std::max({counts[0], counts[1], counts[2]});
    if (most == total) {
        return;
    }
    const auto firstSet = isAsciiDigit(at(begin)) ? 0 : isArabicDigit(at(begin)) ? 1 : 2;
    const auto set = counts[firstSet] == most ? firstSet : int(std::ranges::find(counts, most) - counts);
    constexpr char16_t zeros[] = {u'0', u'\u0660', u'\u06F0'};
    QString meant;
    const auto number = TextRange(begin, end).of(m_text);
    for (const QChar c : number) {
        meant.append(isAnyDigit(c.unicode()) ? QChar(char16_t(zeros[set] + (c.unicode() - zeroOf(c.unicode())))) : c);
    }
    add(LookalikeKind::MixedDigits, {begin, end}, meant);
}

/// A comma or point of one script in a number of the other, or where no number is.
void Search::readSeparator(qsizetype i)
{
    const auto sign = at(i);
    const auto before = unitBefore(i);
    const auto after = unitAt(i + 1);
    if (!isAnyDigit(before) || !isAnyDigit(after)) {
        if ((sign == u'\u066B' || sign == u'\u066C') && isArabicUnit(before)) {
            add(LookalikeKind::ConfusableSign, TextRange::ofLength(i, 1), QString(u'،'));
        }
        return;
    }
    const bool latin = isAsciiDigit(before);
    const bool wrong = sign == u'،' || (latin ? sign == u'\u066B' || sign == u'\u066C' : sign == u',');
    if (!wrong) {
        return;
    }
    qsizetype digits = 0;
    while (isAnyDigit(unitAt(i + 1 + digits))) {
        ++digits;
    }
    const bool group = sign == u'\u066C' || (sign != u'\u066B' && digits == 3);
    // 3،4،5 is a list.
    qsizetype numberBegin = i - 1;
    while (isAnyDigit(unitBefore(numberBegin))) {
        --numberBegin;
    }
    const bool list = !group && sign != u'\u066B' && (unitBefore(numberBegin) == sign || unitAt(i + 1 + digits) == sign);
    if (!list) {
        const auto usual = latin ? (group ? u',' : u'.') : (group ? u'\u066C' : u'\u066B');
        add(LookalikeKind::ConfusableSign, TextRange::ofLength(i, 1), QString(QChar(usual)));
    }
}

qsizetype Search::readSign(qsizetype i)
{
    const auto sign = at(i);
    if (separatesNumbers(sign)) {
        readSeparator(i);
        return i + 1;
    }
    if (const auto usual = meantBy(doubledQuotes, sign); usual != 0) {
        qsizetype end = i + 1;
        while (unitAt(end) == sign) {
            ++end;
        }
        if (end - i == 2) {
            add(LookalikeKind::ConfusableSign, {i, end}, QString(QChar(usual)));
        }
        return end;
    }
    const auto range = TextRange::ofLength(i, 1);
    if (sign < 0x80) {
        return i + 1;
    }
    if (const auto usual = meantBy(confusableSigns, sign); usual != 0) {
        add(LookalikeKind::ConfusableSign, range, QString(QChar(usual)));
    } else if (sign == u'\u2030' && isAnyDigit(unitBefore(i))) {
        add(LookalikeKind::ConfusableSign, range, QString(u'%'));
    } else if (sign == u'\u2033' && !isAnyDigit(unitBefore(i))) {
        add(LookalikeKind::ConfusableSign, range, QString(u'"')); // behind digits seconds and inches
    } else if (sign == u'\u201A' && (isArabicUnit(unitBefore(i)) || isAnyDigit(unitBefore(i)))) {
        add(LookalikeKind::ConfusableSign, range, QString(isArabicUnit(unitBefore(i)) ? u'،' : u','));
    }
    return i + 1;
}

}

QList<Lookalike> lookalikesIn(QStringView text)
{
    return Search(text).run();
}

}
