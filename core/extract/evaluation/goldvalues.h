// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/evaluation/goldarticle.h"
#include "core/extract/extractor.h"

#include <QStringList>

namespace Hashiya {

/// The members of a value that an evaluation compares, in a fixed order, "name=value", an absent or null one as "name=".
/// Figures: number, low, high, unit, modifier. Dates and times: iso, modifier. Durations: iso, low, high, modifier. Quotations: speaker.
/// Names: alias_of, nickname_of and norm, of which only those count that the gold mark has.
[[nodiscard]] QStringList goldValueParts(const GoldMark &mark);
/// The same of a proposal, for the members that the gold mark compares.
[[nodiscard]] QStringList proposedValueParts(const Suggestion &suggestion, const GoldMark &mark);

}
