// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/check.h"
#include "core/check/checkedarticle.h"

namespace Hashiya {

/// A part that is greater than its whole (10 قتلى بينهم 12 امرأة), and parts that are said to be all of a whole (وهم) with another sum.
[[nodiscard]] QList<CheckFinding> partsCheck(const CheckedArticle &article);

}
