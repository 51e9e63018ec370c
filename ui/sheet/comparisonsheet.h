// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/compare/comparison.h"
#include "ui/sheet/factsheet.h"

namespace Hashiya {

/// The sheet of a comparison: what is in conflict first, with both values, their difference and both contexts; then what is compatible, what only one of them says,
/// and what agrees. One table for each kind of finding that there is.
[[nodiscard]] Sheet comparisonSheet(const Document &first, const Document &second, const Comparison &comparison, const SheetMaker &maker);

}
