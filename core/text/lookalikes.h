// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/textrange.h"

#include <QList>
#include <QString>

#include <optional>

namespace Hashiya {

enum class LookalikeKind {
    SuspiciousBidi, ///< see suspiciousBidi()
    InvisibleInWord, ///< between letters of one alphabet
    InvisibleInNumber,
    ForeignLetter, ///< Latin, Cyrillic or Greek in an Arabic word
    ArabicLetter, ///< in a Latin word
    OtherAlphabet, ///< Cyrillic or Greek in a Latin word, or the other way round
    OtherArabicForm, ///< of Persian, Urdu or Kurdish in an Arabic word
    PresentationForm, ///< U+FB50..U+FDFF, U+FE70..U+FEFC
    MixedDigits, ///< of several sets in one number
    LetterInNumber,
    ConfusableSign, ///< a quotation mark, sign of a number, dash or stop that looks like the usual one
};

/// What may be other than it looks.
struct Lookalike
{
    LookalikeKind kind = LookalikeKind::ConfusableSign;
    TextRange range;
    std::optional<QString> meant; ///< what was probably meant in its place; empty for nothing at all; nullopt where nobody can tell

    friend bool operator==(const Lookalike &, const Lookalike &) = default;
};

/// Everything of a text that may be other than it looks, in order. Silent about what writers of news do with reason: proclitics and ال before
/// Latin words, units behind digits, isolates and marks between alphabets, the ligatures of ﷲ and ﷺ. Time: linear, but for what is found.
[[nodiscard]] QList<Lookalike> lookalikesIn(QStringView text);

}
