// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/pipeline.h"

#include "core/extract/documentupdate.h"
#include "core/extract/houserules.h"
#include "core/extract/overlaps.h"

namespace Hashiya {

Pipeline::Pipeline(std::vector<std::unique_ptr<Extractor>> extractors)
    : m_extractors(std::move(extractors))
{
}

std::vector<Suggestion> Pipeline::suggestions(const Article &article, std::span<const HouseRule> rules) const
{
    const TokenizedText text(article);
    std::vector<Suggestion> proposals;
    for (const auto &extractor : m_extractors) {
        extractor->extract(text, proposals);
    }
    applyHouseRules(article, rules, proposals);
    return resolveOverlaps(std::move(proposals));
}

Edit Pipeline::update(Document &document, std::span<const HouseRule> rules) const
{
    return documentUpdate(document, suggestions(document.article(), rules));
}

}
