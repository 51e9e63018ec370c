// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/decimal.h"

#include <optional>

namespace Hashiya {

/// Which dimension a unit measures and how many base units it is: {"area", 10000} for "ha".
struct UnitScale
{
    QString dimension;
    Decimal factor;
};

/// The row of resources/lexicon/unitscales.tsv for a unit's symbol; nothing for units that are only comparable with themselves.
[[nodiscard]] std::optional<UnitScale> unitScale(const QString &symbol);

}
