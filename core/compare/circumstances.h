// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/compare/comparedpair.h"

namespace Hashiya {

/// Of whom and when the sentence of a value speaks, besides its other words.
struct Circumstances
{
    std::vector<qsizetype> names; ///< terms of the words in names of the sentence, ascending, each once
    std::vector<qsizetype> nearNames; ///< of them, those that the value may be of
    std::vector<std::pair<Decimal, Decimal>> times; ///< first and last days of its months, years and other periods, as Julian days
    bool ofMoment = false; ///< a price, an index, a rate of exchange: true for an hour at most

    /// Takes in those of another mention.
    void merge(const Circumstances &other);
};

/// Those of the sentence that holds a mark.
[[nodiscard]] Circumstances circumstancesOf(const ComparedDocument &side, const ComparedMark &mark);

/// True where two values need not contradict each other although they differ: the names beside them are not those of the other's sentence, or their sentences name another time, or they are of a moment, which nobody states.
/// Where one of them names nobody or no time, nothing is said against it.
[[nodiscard]] bool maySpeakOfOthers(const Circumstances &first, const Circumstances &second);

/// The same of dates themselves, which always name another time where they differ.
[[nodiscard]] bool datesMaySpeakOfOthers(const Circumstances &first, const Circumstances &second);

}
