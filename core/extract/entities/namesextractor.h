// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/entities/namerule.h"
#include "core/extract/entities/taggerrule.h"

#include <memory>

namespace Hashiya {

/// Names and roles: the lexicon, head words, persons, what offices belong to, the trained tagger; their overlaps; then aliases, the article's memory, and roles.
class NamesExtractor final : public Extractor
{
public:
    /// `tagger` may be null; both must outlive the extractor.
    explicit NamesExtractor(const NameLists &lists = NameLists::standard(), const Tagger *tagger = standardTagger());

    [[nodiscard]] QString name() const override;
    void extract(const TokenizedText &text, std::vector<Suggestion> &out) const override;

private:
    const NameLists &m_lists;
    std::vector<std::unique_ptr<NameRule>> m_finders; ///< propose, each by itself
    std::vector<std::unique_ptr<NameRule>> m_completers; ///< build on what was found, in order
};

}
