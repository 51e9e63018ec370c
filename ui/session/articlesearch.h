// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/occurrences.h"

#include <QList>

#include <optional>

namespace Hashiya {

/// Finds words in one article as a reader means them, see OccurrenceOptions; in what the page put around the article too.
class ArticleSearch
{
public:
    ArticleSearch() = default;
    explicit ArticleSearch(const Article &article);

    /// Places of `query`, in order, not overlapping; none for a query of which folding leaves nothing.
    [[nodiscard]] QList<TextRange> find(QStringView query, OccurrenceOptions options = {.spelling = {}, .wholeWords = false});

private:
    Article m_article;
    FoldedText m_folded; ///< kept from one search to the next
    std::optional<FoldSwitches> m_foldedBy;
};

}
