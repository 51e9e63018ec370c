// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/entities/namerule.h"

namespace Hashiya {

/// What the article itself taught: a name that was found once in a clear place is a name everywhere in it, and so is a person's family
/// name (هوانغ after جينسن هوانغ) or unmistakable given name. Mentions share the entity of the mention before them that has the words.
/// Needs proposals whose overlaps are resolved.
class MemoryRule final : public NameRule
{
public:
    void apply(const NameWords &words, std::vector<Suggestion> &out) const override;
};

}
