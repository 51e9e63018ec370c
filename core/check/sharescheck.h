// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/check.h"
#include "core/check/checkedarticle.h"

namespace Hashiya {

/// A share of over 100 % (يمثلون 120% من السكان), and shares of one ballot listed in a sentence whose sum is over 100 % by more than
/// their rounding. Changes are no shares.
[[nodiscard]] QList<CheckFinding> sharesCheck(const CheckedArticle &article);

}
