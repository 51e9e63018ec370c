// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/charnames.h"

#include <unicode/uchar.h>

#include <array>

namespace Hashiya {

using namespace Qt::StringLiterals;

QString characterName(char32_t character)
{
    std::array<char, 128> name{}; // the longest of Unicode 16 has 88 letters
    UErrorCode status = U_ZERO_ERROR;
    const auto length = u_charName(UChar32(character), U_EXTENDED_CHAR_NAME, name.data(), int32_t(name.size()), &status);
    return U_SUCCESS(status) ? QString::fromLatin1(name.data(), length) : QString();
}

QString codePointName(char32_t character)
{
    return u"U+%1"_s.arg(quint32(character), 4, 16, QChar(u'0')).toUpper();
}

}
