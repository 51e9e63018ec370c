// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/arabic/folding.h"

#include <QChar>

namespace Hashiya {

// Where words of a folded text begin and end, for all that looks words up in it.

[[nodiscard]] inline bool isWordUnit(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

[[nodiscard]] inline bool isFoldedDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// True where two neighbours of a folded text are of one word or number. The press forgets the space between Arabic letters and digits.
[[nodiscard]] inline bool isOneWord(QChar before, QChar after)
{
    if (!isWordUnit(before) || !isWordUnit(after)) {
        return false;
    }
    return !(isFoldedDigit(before) && isArabicLetter(after.unicode())) && !(isArabicLetter(before.unicode()) && isFoldedDigit(after));
}

}
