// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/compare/comparison.h"
#include "ui/common/theme.h"

namespace Hashiya {

/// The colour of a verdict's sign and of what belongs to it, at least 4.5:1 against the theme's page. Never the only sign of a verdict.
[[nodiscard]] QColor verdictInk(Verdict verdict, const ReaderTheme &theme);

}
