// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/check.h"
#include "core/check/checkedarticle.h"

namespace Hashiya {

/// A count in the headline of which the report knows only another number: same noun, much the same words around it, and only one other
/// number in the report; no word that could explain the difference.
[[nodiscard]] QList<CheckFinding> headlineCheck(const CheckedArticle &article);

}
