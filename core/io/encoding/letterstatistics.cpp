// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/encoding/letterstatistics.h"

#include <array>
#include <cmath>

namespace Hashiya {

namespace {

/// Occurrences in 10,000 letters of Arabic news, rounded; from a word-frequency list of 14 million words, whose unified hamza seats, ta marbuta
/// and alif maqsura are shared out by estimate.
struct Frequency
{
    char16_t letter;
    double perTenThousand;
};

constexpr std::array frequencies{
    Frequency{u'ا', 1480}, Frequency{u'ل', 1168}, Frequency{u'ي', 720}, Frequency{u'م', 650}, Frequency{u'و', 519}, Frequency{u'ن', 491},
    Frequency{u'ت', 458}, Frequency{u'ر', 456}, Frequency{u'ب', 342}, Frequency{u'ع', 336}, Frequency{u'د', 308}, Frequency{u'ة', 310},
    Frequency{u'ه', 256}, Frequency{u'ف', 252}, Frequency{u'س', 239}, Frequency{u'أ', 230}, Frequency{u'ق', 216}, Frequency{u'ح', 178},
    Frequency{u'ك', 176}, Frequency{u'ج', 142}, Frequency{u'ى', 115}, Frequency{u'،', 100}, Frequency{u'ش', 98}, Frequency{u'ط', 96},
    Frequency{u'ص', 92}, Frequency{u'خ', 82}, Frequency{u'إ', 80}, Frequency{u'ز', 66}, Frequency{u'ض', 65}, Frequency{u'ذ', 59},
    Frequency{u'ث', 55}, Frequency{u'ئ', 42}, Frequency{u'غ', 40}, Frequency{u'ء', 34}, Frequency{u'ظ', 24}, Frequency{u'ؤ', 13},
    Frequency{u'آ', 10}, Frequency{u'؛', 2}, Frequency{u'؟', 2},
};

constexpr double accented = 20; ///< an accented letter in a Latin word
constexpr double rare = 0.5; ///< tashkeel, tatweel, quotation marks, letters of other languages
constexpr double impossible = 0.0005; ///< what should not be there at all

double frequencyOf(char16_t letter)
{
    for (const auto &[each, perTenThousand] : frequencies) {
        if (each == letter) {
            return perTenThousand;
        }
    }
    return rare;
}

bool isArabicLetter(QChar c)
{
    return c.script() == QChar::Script_Arabic && c.isLetter();
}

bool isAccentedLatin(QChar c)
{
    return c.unicode() >= 0xC0 && c.unicode() < 0x250 && c.isLetter();
}

bool isAsciiLetter(QChar c)
{
    return c.unicode() < 0x80 && c.isLetter();
}

/// Endings only: ta marbuta and alif maqsura before another letter are a sign of a wrong reading.
bool isMisplacedEnding(QChar c, QChar next)
{
    return (c == u'ة' || c == u'ى') && isArabicLetter(next);
}

double frequencyBetween(QChar before, QChar c, QChar after)
{
    const bool unread = c == QChar::ReplacementCharacter || c.category() == QChar::Other_Control || c.category() == QChar::Other_PrivateUse;
    if (unread || isMisplacedEnding(c, after)) {
        return impossible;
    }
    if (isAccentedLatin(c)) {
        return isArabicLetter(before) || isArabicLetter(after) ? impossible : accented;
    }
    if (isArabicLetter(c) && (isAsciiLetter(before) || isAsciiLetter(after))) {
        return isAsciiLetter(before) && isAsciiLetter(after) ? impossible : rare;
    }
    return frequencyOf(c.unicode());
}

}

double arabicLikelihood(QStringView text)
{
    double sum = 0;
    qsizetype counted = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.unicode() < 0x80) {
            continue;
        }
        const QChar before = i > 0 ? text[i - 1] : QChar(u' ');
        const QChar after = i + 1 < text.size() ? text[i + 1] : QChar(u' ');
        sum += std::log(frequencyBetween(before, c, after));
        ++counted;
    }
    return counted == 0 ? 0 : sum / double(counted);
}

}
