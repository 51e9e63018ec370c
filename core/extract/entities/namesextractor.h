// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/entities/namerule.h"

#include <memory>

namespace Hashiya {

/// Names and roles: the lexicon, head words, persons; their overlaps; then aliases, the article's memory, and roles.
/// A learned tagger would be one more rule before the overlaps.
class NamesExtractor final : public Extractor
{
public:
    explicit NamesExtractor(const NameLists &lists = NameLists::standard());

    [[nodiscard]] QString name() const override;
    void extract(const TokenizedText &text, std::vector<Suggestion> &out) const override;

private:
    const NameLists &m_lists;
    std::vector<std::unique_ptr<NameRule>> m_finders; ///< propose, each by itself
    std::vector<std::unique_ptr<NameRule>> m_completers; ///< build on what was found, in order
};

}
