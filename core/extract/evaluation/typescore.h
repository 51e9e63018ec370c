// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

namespace Hashiya {

/// Counts of one type, or of all. A mark is correct where type and both ends are those of a gold mark, as conlleval counts.
struct TypeScore
{
    qsizetype gold = 0;
    qsizetype predicted = 0;
    qsizetype correct = 0;
    qsizetype valuesScored = 0; ///< correct marks whose gold value says something (core/extract/evaluation/goldvalues.h)
    qsizetype valuesRight = 0; ///< of these, all members equal

    /// Fractions in [0, 1]; 0 where there is nothing to divide by.
    [[nodiscard]] double precision() const;
    [[nodiscard]] double recall() const;
    [[nodiscard]] double f1() const;
    [[nodiscard]] double valueAccuracy() const;

    TypeScore &operator+=(const TypeScore &other);
    friend bool operator==(const TypeScore &, const TypeScore &) = default;
};

}
