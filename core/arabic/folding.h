// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/textrange.h"

#include <QList>
#include <QString>

namespace Hashiya {

/// Standard: drops tatweel, vocalisation and invisible characters; presentation forms to letters; أإآٱ to ا; ى and the Persian ی to ي,
/// the Persian ک to ك; digits of either set to ASCII, ٫ to ., ٬ to ,, ٪ to %; other letters to lower case. Quotation marks are never
/// touched. Weak: the same, and ة to ه, ؤ to و, ئ to ي. Source: the project's facts on Arabic text (docs/decisions.md, "Folding").
enum class FoldStrength { Standard, Weak };

/// A folded text and, for each of its UTF-16 units, where it comes from.
struct FoldedText
{
    QString text;
    QList<qint32> origins; ///< text.size() + 1 entries: UTF-16 position in the original, which has less than 2^31; the last is the original's length

    /// The original range of a folded one. Characters that folding dropped after the last letter (its vocalisation) belong to it, and a
    /// ligature that folded to several letters is never cut.
    [[nodiscard]] TextRange toOriginal(TextRange folded) const;
};

[[nodiscard]] FoldedText foldWithOrigins(QStringView text, FoldStrength strength = FoldStrength::Standard);
[[nodiscard]] QString fold(QStringView text, FoldStrength strength = FoldStrength::Standard);

/// What Weak folding makes of a unit that Standard folding has folded.
[[nodiscard]] constexpr char16_t weakFolded(char16_t unit)
{
    switch (unit) {
    case u'ة':
        return u'ه';
    case u'ؤ':
        return u'و';
    case u'ئ':
        return u'ي';
    default:
        return unit;
    }
}

/// True for letters, vocalisation and tatweel of the Arabic blocks, not for its digits and punctuation.
[[nodiscard]] bool isArabicLetter(char16_t character);
/// True for U+064B..U+065F, U+0670, U+0610..U+061A, U+06D6..U+06ED.
[[nodiscard]] bool isArabicMark(char16_t character);

}
