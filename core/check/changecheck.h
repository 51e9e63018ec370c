// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/check.h"
#include "core/check/checkedarticle.h"

namespace Hashiya {

/// A change in per cent that is not the one between its two values: ارتفع من 100 إلى 120 بنسبة 30%, or 120 مقابل 100 ... بزيادة 30%. Both values have
/// one unit, stand in the sentence of the percentage with nothing but words between, and there are no other figures of their kind. The
/// percentage may be off by its last digit, the values by half the last digit of the finer one, and by a tenth where about is said.
[[nodiscard]] QList<CheckFinding> changeCheck(const CheckedArticle &article);

}
