// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/value.h"
#include "core/arabic/tokens.h"

#include <span>

namespace Hashiya {

/// What of a thing a figure measures, as far as the words before it tell: by how much it changed or what it came to, up or down, found or foreseen, an age or a length of
/// time. Two figures whose senses are opposed are not the same quantity, however alike the words around them are.
struct FigureSense
{
    enum class Part { Unsaid, Change, Level };
    enum class Direction { Unsaid, Up, Down };
    Part part = Part::Unsaid;
    Direction direction = Direction::Unsaid; ///< of a change
    bool expected = false;
    bool age = false;
    bool ofMoment = false; ///< a price, an index, a rate: words of the market stand around it

    friend bool operator==(const FigureSense &, const FigureSense &) = default;
};

/// What words tell of the figures beside them, as flags; see resources/lexicon/comparewords.tsv. Asked once a word, since articles repeat them.
using SenseRoles = quint8;
[[nodiscard]] SenseRoles senseRoles(QStringView folded);

/// Where a mark begins: its first token, or the first behind it, and the sentence that holds it or -1.
struct TokenPlace
{
    qsizetype token = 0;
    qsizetype sentence = -1;
};
[[nodiscard]] TokenPlace tokenPlace(const TokenizedText &text, qsizetype position);

/// `roles`: of every token of the text. Looks at no more than ten tokens before the mark, in its clause, and for words of the market at ten on either side (resources/lexicon/comparewords.tsv).
[[nodiscard]] FigureSense figureSense(const TokenizedText &text, std::span<const SenseRoles> roles, TokenPlace place, TextRange mark, const Value &value);

/// True for words of measuring, rising and falling: بلغ, وصل, نسبة.
[[nodiscard]] bool measuresOnly(SenseRoles roles);

/// True where one says what the other denies (whether it is an age is told less surely, and is no such thing): a change against a level, up against down, a change found against one foreseen.
[[nodiscard]] bool areOpposed(const FigureSense &first, const FigureSense &second);

}
