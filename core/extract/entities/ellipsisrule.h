// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/entities/namerule.h"

namespace Hashiya {

/// The second of two places that share their noun: كوريا الشمالية و[الجنوبية] is a place, whose norm says the noun again. Needs proposals
/// whose overlaps are resolved.
class EllipsisRule final : public NameRule
{
public:
    void apply(const NameWords &words, std::vector<Suggestion> &out) const override;
};

}
