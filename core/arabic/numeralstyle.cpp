// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/arabic/numeralstyle.h"

namespace Hashiya {

NumeralStyle::Counted NumeralStyle::count(const TokenizedText &text)
{
    Counted counted;
    for (const Token &token : text.tokens()) {
        if (token.kind != TokenKind::Number) {
            continue;
        }
        const QStringView numeral = text.foldedOf(token);
        const qsizetype points = numeral.count(u'.');
        const qsizetype commas = numeral.count(u',');
        if (points + commas == 0) {
            continue;
        }
        if (points > 1 || (points == 1 && commas > 0 && numeral.indexOf(u'.') < numeral.indexOf(u','))) {
            ++counted.point.groups;
        }
        if (commas > 1 || (commas == 1 && points > 0 && numeral.indexOf(u',') < numeral.indexOf(u'.'))) {
            ++counted.comma.groups;
        }
        const char16_t last = numeral.lastIndexOf(u'.') > numeral.lastIndexOf(u',') ? u'.' : u',';
        const qsizetype tail = numeral.size() - 1 - numeral.lastIndexOf(last);
        if (points + commas == 1 && (tail != 3 || numeral.startsWith(u'0'))) {
            ++(last == u'.' ? counted.point : counted.comma).decimals;
        } else if (points > 0 && commas > 0) {
            ++(last == u'.' ? counted.point : counted.comma).decimals;
        } else if (points + commas == 1) {
            ++(last == u'.' ? counted.point : counted.comma).threes;
        }
    }
    return counted;
}

ThreeDigitTail NumeralStyle::tailBehind(char16_t mark) const
{
    if (!m_counted) {
        m_counted = count(*m_text);
    }
    const Uses &own = mark == u'.' ? m_counted->point : m_counted->comma;
    const Uses &other = mark == u'.' ? m_counted->comma : m_counted->point;
    const bool otherGroups = other.groups > 0 || (other.threes > 0 && other.decimals == 0);
    const bool decimal = own.groups == 0 && own.decimals > 0 && otherGroups;
    return decimal ? ThreeDigitTail::Fraction : ThreeDigitTail::Whole;
}

}
