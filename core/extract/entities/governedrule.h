// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/entities/namerule.h"

namespace Hashiya {

/// What an office belongs to: the body of المدير التجاري لسينسبري or الرئيس التنفيذي لـ Acme, the place of دوقة كورنوول where no list knows it. Found
/// before the article's memory, so that the name is known wherever it stands bare.
class GovernedRule final : public NameRule
{
public:
    void apply(const NameWords &words, std::vector<Suggestion> &out) const override;
};

}
