// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/entities/namerule.h"

namespace Hashiya {

/// Names that a head word announces.
///
/// Outside the mark: شركة [إنفيديا], مدينة [x], before words that are no ordinary ones, Latin words, or a short string in quotation marks.
/// Inside the mark: [وزارة الداخلية], [حزب العمال], [مطار نيروبي], and bodies named by their nation, [الحكومة الصينية].
class HeadRule final : public NameRule
{
public:
    void apply(const NameWords &words, std::vector<Suggestion> &out) const override;
};

}
