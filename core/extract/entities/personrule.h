// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/entities/namerule.h"

namespace Hashiya {

/// Persons by what stands around and in their names: after a title, a role or what somebody is (الفنان x), and by a given name of the
/// list with the words that follow it.
class PersonRule final : public NameRule
{
public:
    void apply(const NameWords &words, std::vector<Suggestion> &out) const override;
};

}
