// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/arabic/folding.h"
#include "core/text/article.h"

#include <QList>

namespace Hashiya {

/// Finds words in one article as a reader means them: hamza seats, ى, vocalisation, tatweel, the case of Latin letters and the set of digits
/// make no difference; ة and ه are found for each other too.
class ArticleSearch
{
public:
    ArticleSearch() = default;
    /// Folds the text once.
    explicit ArticleSearch(QStringView text);

    /// Places of `query`, in order, not overlapping; none for a query of which folding leaves nothing.
    [[nodiscard]] QList<TextRange> find(QStringView query) const;

private:
    FoldedText m_folded;
};

}
