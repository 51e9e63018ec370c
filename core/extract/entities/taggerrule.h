// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/entities/namerule.h"
#include "core/extract/entities/tagger/tagger.h"

namespace Hashiya {

/// Names that the trained tagger reads. It proposes, with the model's probability as the confidence, what the article's boundaries ask for: without proclitics, without a
/// head that the guidelines leave outside (شركة [x]), without a title.
class TaggerRule final : public NameRule
{
public:
    /// `tagger` may be null: the rule then proposes nothing. It must outlive the rule.
    explicit TaggerRule(const Tagger *tagger)
        : m_tagger(tagger)
    {
    }
    void apply(const NameWords &words, std::vector<Suggestion> &out) const override;

private:
    const Tagger *m_tagger;
};

/// The tagger of the model that the program ships, loaded once; null where it is not installed. It is looked for in the folder that HASHIYA_MODELS names, beside the
/// program (../share/hashiya/models), and in the source tree that the program was built from.
[[nodiscard]] const Tagger *standardTagger();

}
