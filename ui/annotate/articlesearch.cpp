// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotate/articlesearch.h"

namespace Hashiya {

ArticleSearch::ArticleSearch(const Article &article)
    : m_article(article)
    , m_folded(foldWithOrigins(article.text(), FoldStrength::Weak))
{
}

QList<TextRange> ArticleSearch::find(QStringView query, OccurrenceOptions options) const
{
    options.furniture = true;
    QList<TextRange> places;
    for (const auto &place : OccurrenceFinder(query, options).in(m_article, m_folded)) {
        places.append(place.range);
    }
    return places;
}

}
