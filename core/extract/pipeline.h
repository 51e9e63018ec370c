// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/document.h"
#include "core/annotation/houserule.h"
#include "core/extract/extractor.h"

#include <memory>
#include <span>
#include <vector>

namespace Hashiya {

/// Extractors in their order, and the rules by which their proposals live together.
class Pipeline
{
public:
    explicit Pipeline(std::vector<std::unique_ptr<Extractor>> extractors);
    /// All extractors of the program with their lexicons, made once; thread-safe.
    [[nodiscard]] static const Pipeline &standard();

    /// Proposals after house rules are applied (those given are taken to hold in this article) and overlaps are resolved, in reading order. Rules:
    /// core/extract/houserules.h, core/extract/overlaps.h.
    [[nodiscard]] std::vector<Suggestion> suggestions(const Article &article, std::span<const HouseRule> rules = {}) const;

    /// The edit that brings a document up to the proposals of its article: adds what is new, takes away suggestions that are no longer made,
    /// and leaves alone every mark that a person made, confirmed, rejected, retyped or noted. A proposal that overlaps such a mark is not
    /// made unless the tagset lets the two nest; a proposal equal to a rejected mark is never made again.
    /// An empty group where nothing changes. Takes ids from `document`.
    [[nodiscard]] Edit update(Document &document, std::span<const HouseRule> rules = {}) const;

private:
    std::vector<std::unique_ptr<Extractor>> m_extractors;
};

}
