// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/extractor.h"

namespace Hashiya {

/// True for a type of figures or time, false for names and quotations.
[[nodiscard]] bool isMeasured(QStringView type);

/// True where a mark of type `inner` may lie inside one of type `outer`: anything but a quotation inside `quote`, an organization or a
/// place inside `role`; nothing else (the annotation guidelines' rule of nesting). `statement`, which they do not know, holds anything but
/// its like, and `quote` none of it.
[[nodiscard]] bool mayLieInside(QStringView inner, QStringView outer);

/// The rules by which proposals of all extractors live together. Of proposals that overlap,
/// 1. two may both stay where one lies inside the other, they are not the same range, and mayLieInside() lets it;
/// 2. else a statement goes, then the longer stays (a date wins over the name inside it, a name over the number inside it);
/// 3. of equally long ones a figure or date wins over a name; then the more confident; then the earlier proposed.
/// A longer proposal is decided before those that it crosses. The result is in reading order, outer before inner.
[[nodiscard]] std::vector<Suggestion> resolveOverlaps(std::vector<Suggestion> proposals);

}
