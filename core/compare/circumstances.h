// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/compare/comparedpair.h"

namespace Hashiya {

/// Of whom and when the sentence of a value speaks, besides its other words.
struct Circumstances
{
    std::vector<qsizetype> names; ///< terms of the words in names, ascending, each once
    std::vector<std::pair<Decimal, Decimal>> times; ///< first and last days of its dates, as Julian days
    bool ofMoment = false; ///< a price, an index, a rate of exchange: true for an hour at most

    /// Takes in those of another mention.
    void merge(const Circumstances &other);
};

/// Those of the sentence that holds a mark.
[[nodiscard]] Circumstances circumstancesOf(const ComparedDocument &side, const ComparedMark &mark);

/// True where two values need not contradict each other although they differ: their sentences name others, or another time, or they are of a moment, which nobody states.
/// Where one of them names nobody or no time, nothing is said against it.
[[nodiscard]] bool maySpeakOfOthers(const Circumstances &first, const Circumstances &second);

}
