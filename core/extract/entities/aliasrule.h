// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/entities/namerule.h"

namespace Hashiya {

/// Other forms of a name given right behind it: إنفيديا (Nvidia), بعثة الأمم المتحدة في العراق (يونامي), الاتحاد الدولي لكرة القدم فيفا.
/// The second is a mark of its own, of the same type and entity, with `alias_of`. Needs proposals whose overlaps are resolved.
///
/// What stands in the brackets is an alias where it is a Latin name, a short form of the lexicon, or one unknown word; a name of the
/// lexicon that means something else (باريس (رويترز)) is none.
class AliasRule final : public NameRule
{
public:
    void apply(const NameWords &words, std::vector<Suggestion> &out) const override;
};

}
