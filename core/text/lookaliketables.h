// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <array>

namespace Hashiya {

// Which characters look like which, for lookalikes.cpp alone. Source: how the letters are drawn in Noto Naskh Arabic and Noto Serif; the Latin ones
// are a part of those in Unicode's confusables.txt, left out where the other alphabet has a use of its own in news (µ, Ω, α, β, π).

struct LookalikePair
{
    char16_t what;
    char16_t meant;
};

template <size_t Size>
constexpr char16_t meantBy(const std::array<LookalikePair, Size> &table, char16_t what)
{
    const auto found = std::ranges::find(table, what, &LookalikePair::what);
    return found == table.end() ? u'\0' : found->meant;
}

/// Letters of Persian, Urdu, Kurdish and Pashto that are drawn like Arabic ones. پ چ ژ گ ڤ stand in Arabic texts with reason.
constexpr std::array otherArabicForms{LookalikePair{u'\u0675', u'أ'}, LookalikePair{u'\u0676', u'ؤ'}, LookalikePair{u'\u0678', u'ئ'},
    LookalikePair{u'\u06A9', u'ك'}, LookalikePair{u'\u06AA', u'ك'}, LookalikePair{u'\u06BA', u'ن'}, LookalikePair{u'\u06BE', u'ه'},
    LookalikePair{u'\u06C0', u'ه'}, LookalikePair{u'\u06C1', u'ه'}, LookalikePair{u'\u06C2', u'ه'}, LookalikePair{u'\u06C3', u'ة'},
    LookalikePair{u'\u06C6', u'و'}, LookalikePair{u'\u06CC', u'ي'}, LookalikePair{u'\u06CD', u'ي'}, LookalikePair{u'\u06CE', u'ي'},
    LookalikePair{u'\u06D0', u'ي'}, LookalikePair{u'\u06D2', u'ي'}, LookalikePair{u'\u06D5', u'ه'}};

constexpr std::array latinForArabic{LookalikePair{u'l', u'ا'}, LookalikePair{u'I', u'ا'}, LookalikePair{u'o', u'ه'}, LookalikePair{u'O', u'ه'}};
constexpr std::array arabicForLatin{LookalikePair{u'ا', u'l'}, LookalikePair{u'ه', u'o'}};

constexpr std::array latinForOthers{
    // Cyrillic
    LookalikePair{u'А', u'A'}, LookalikePair{u'В', u'B'}, LookalikePair{u'Е', u'E'}, LookalikePair{u'К', u'K'}, LookalikePair{u'М', u'M'},
    LookalikePair{u'Н', u'H'}, LookalikePair{u'О', u'O'}, LookalikePair{u'Р', u'P'}, LookalikePair{u'С', u'C'}, LookalikePair{u'Т', u'T'},
    LookalikePair{u'У', u'Y'}, LookalikePair{u'Х', u'X'}, LookalikePair{u'Ѕ', u'S'}, LookalikePair{u'І', u'I'}, LookalikePair{u'Ј', u'J'},
    LookalikePair{u'а', u'a'}, LookalikePair{u'е', u'e'}, LookalikePair{u'о', u'o'}, LookalikePair{u'р', u'p'}, LookalikePair{u'с', u'c'},
    LookalikePair{u'у', u'y'}, LookalikePair{u'х', u'x'}, LookalikePair{u'ѕ', u's'}, LookalikePair{u'і', u'i'}, LookalikePair{u'ј', u'j'},
    // Greek
    LookalikePair{u'Α', u'A'}, LookalikePair{u'Β', u'B'}, LookalikePair{u'Ε', u'E'}, LookalikePair{u'Ζ', u'Z'}, LookalikePair{u'Η', u'H'},
    LookalikePair{u'Ι', u'I'}, LookalikePair{u'Κ', u'K'}, LookalikePair{u'Μ', u'M'}, LookalikePair{u'Ν', u'N'}, LookalikePair{u'Ο', u'O'},
    LookalikePair{u'Ρ', u'P'}, LookalikePair{u'Τ', u'T'}, LookalikePair{u'Υ', u'Y'}, LookalikePair{u'Χ', u'X'}, LookalikePair{u'ο', u'o'},
    LookalikePair{u'ν', u'v'}};

/// Wherever they stand.
constexpr std::array confusableSigns{LookalikePair{u'\uFF05', u'%'}, LookalikePair{u'\uFE6A', u'%'}, LookalikePair{u'\u2105', u'%'},
    LookalikePair{u'\u06D4', u'.'}, LookalikePair{u'\u05F4', u'"'}, LookalikePair{u'\u02BA', u'"'}, LookalikePair{u'\u3003', u'"'},
    LookalikePair{u'\uFF02', u'"'}, LookalikePair{u'\u301D', u'"'}, LookalikePair{u'\u301E', u'"'}, LookalikePair{u'\u300A', u'«'},
    LookalikePair{u'\u300B', u'»'}, LookalikePair{u'\u226A', u'«'}, LookalikePair{u'\u226B', u'»'}};

/// Two of these make one quotation mark.
constexpr std::array doubledQuotes{LookalikePair{u'<', u'«'}, LookalikePair{u'>', u'»'}, LookalikePair{u'\u2039', u'«'}, LookalikePair{u'\u203A', u'»'},
    LookalikePair{u'\'', u'"'}, LookalikePair{u'`', u'"'}};

}
