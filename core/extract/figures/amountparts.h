// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/arabic/numberphrase.h"
#include "core/extract/figures/unitreader.h"

#include <optional>

namespace Hashiya {

/// What stands behind an amount and belongs to it.
struct AmountPart
{
    Decimal value; ///< the amount with it
    qsizetype end = 0; ///< behind its last token
};

/// Reads what is added to an amount behind its unit: a share of one (لتر ونصف), of the last scale (3 ملايين دولار ونصف المليون), or
/// coins (20 دولارا و43 سنتا); and the words that put a temperature below zero.
class AmountParts
{
public:
    /// Keeps references.
    AmountParts(const NumberReader &numbers, const UnitReader &units)
        : m_numbers(numbers)
        , m_units(units)
        , m_words(NumberWords::standard())
    {
    }

    /// What follows `value` of `unit`; `scale` is the last scale of the number (1 without).
    [[nodiscard]] std::optional<AmountPart> behind(const TokenCursor &cursor, const Decimal &value, qint64 scale, const UnitMatch &unit) const;
    /// The share that a token names, before a unit or behind و: نصف, ثلثي. Without article.
    [[nodiscard]] std::optional<NumberWord> shareAt(const TokenCursor &cursor, qsizetype token) const;

private:
    [[nodiscard]] std::optional<AmountPart> share(const TokenCursor &cursor, const Decimal &value, qint64 scale, const UnitMatch &unit) const;
    [[nodiscard]] std::optional<AmountPart> coins(const TokenCursor &cursor, const Decimal &value, const UnitMatch &unit) const;

    const NumberReader &m_numbers;
    const UnitReader &m_units;
    const NumberWords &m_words;
};

}
