// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/entities/namerule.h"

namespace Hashiya {

/// Names of the lexicon. Of several things that a form may name, a head word before it decides (شركة واتساب, تطبيق واتساب). A form that
/// is a common word too is a name only after a head, a title or a role; a celestial body only in an article on such.
/// Also peoples: plural adjectives of nation that stand as nouns.
class LexiconRule final : public NameRule
{
public:
    void apply(const NameWords &words, std::vector<Suggestion> &out) const override;
};

}
