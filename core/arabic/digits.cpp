// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/arabic/digits.h"

#include "core/arabic/folding.h"
#include "core/text/invisibles.h"

#include <QString>
#include <QVarLengthArray>

#include <algorithm>

namespace Hashiya {

namespace {

constexpr qsizetype maximumDigits = 64; ///< more than a Decimal can hold, so nothing readable is lost

enum class Mark { Dot, Comma, Decimal, Group };

std::optional<Mark> markOf(char16_t c)
{
    switch (c) {
    case u'.':
        return Mark::Dot;
    case u',':
        return Mark::Comma;
    case u'\u066B':
        return Mark::Decimal;
    case u'\u066C':
    case u'\u060C':
    case u' ':
    case u'\u00A0':
    case u'\u202F':
    case u'\u2009':
        return Mark::Group;
    default:
        return std::nullopt;
    }
}

/// A numeral cut at its marks.
struct Parts
{
    QVarLengthArray<char16_t, 40> digits;
    QVarLengthArray<qsizetype, 12> lengths; ///< digits between the marks: one more than marks
    QVarLengthArray<Mark, 12> marks;
};

std::optional<Parts> cut(QStringView numeral)
{
    Parts parts;
    qsizetype run = 0;
    for (const QChar unit : numeral) {
        const char16_t c = unit.unicode();
        if (const int digit = digitValue(c); digit >= 0) {
            parts.digits.append(char16_t(u'0' + digit));
            ++run;
            if (parts.digits.size() > maximumDigits) {
                return std::nullopt;
            }
        } else if (const auto mark = markOf(c)) {
            if (run == 0) {
                return std::nullopt;
            }
            parts.lengths.append(run);
            parts.marks.append(*mark);
            run = 0;
        } else if (c != u'\u0640' && !isArabicMark(c) && !isInvisible(c)) {
            return std::nullopt;
        }
    }
    if (run == 0) {
        return std::nullopt;
    }
    parts.lengths.append(run);
    return parts;
}

/// True where the first `count` marks may group thousands.
bool groupsThousands(const Parts &parts, qsizetype count)
{
    if (count == 0) {
        return true;
    }
    return parts.lengths[0] <= 3
        && std::all_of(parts.lengths.begin() + 1, parts.lengths.begin() + count + 1, [](qsizetype n) { return n == 3; });
}

bool isDecimalMark(const Parts &parts, ThreeDigitTail tail)
{
    const Mark last = parts.marks.last();
    if (last == Mark::Decimal || last == Mark::Group) {
        return last == Mark::Decimal;
    }
    if (parts.marks.size() > 1) {
        return parts.marks.first() != last;
    }
    if (parts.lengths[1] != 3 || parts.lengths[0] > 3) {
        return true;
    }
    if (parts.lengths[0] == 1 && parts.digits[0] == u'0') {
        return true;
    }
    return tail == ThreeDigitTail::Fraction;
}

}

std::optional<Decimal> readNumeral(QStringView numeral, ThreeDigitTail tail)
{
    const auto parts = cut(numeral);
    if (!parts) {
        return std::nullopt;
    }
    const bool hasDecimals = !parts->marks.isEmpty() && isDecimalMark(*parts, tail);
    const qsizetype grouping = parts->marks.size() - (hasDecimals ? 1 : 0);
    for (qsizetype i = 1; i < grouping; ++i) {
        if (parts->marks[i] != parts->marks[0]) {
            return std::nullopt;
        }
    }
    if ((hasDecimals && grouping > 0 && parts->marks[0] == parts->marks.last()) || !groupsThousands(*parts, grouping)) {
        return std::nullopt;
    }
    const qsizetype decimals = hasDecimals ? parts->lengths.last() : 0;
    QString plain;
    plain.reserve(parts->digits.size() + 1);
    plain.append(QStringView(parts->digits.constData(), parts->digits.size() - decimals));
    if (decimals > 0) {
        plain.append(u'.');
        plain.append(QStringView(parts->digits.constData() + parts->digits.size() - decimals, decimals));
    }
    return Decimal::fromString(plain);
}

std::optional<int> readWhole(QStringView digits)
{
    if (digits.isEmpty() || digits.size() > 9) {
        return std::nullopt;
    }
    int value = 0;
    for (const QChar c : digits) {
        const int digit = digitValue(c.unicode());
        if (digit < 0) {
            return std::nullopt;
        }
        value = value * 10 + digit;
    }
    return value;
}

}
