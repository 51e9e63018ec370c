// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/articlesearch.h"

namespace Hashiya {

ArticleSearch::ArticleSearch(const Article &article)
    : m_article(article)
{
}

QList<TextRange> ArticleSearch::find(QStringView query, OccurrenceOptions options)
{
    options.furniture = true;
    const OccurrenceFinder finder(query, options);
    if (!finder.isEmpty() && m_foldedBy != finder.textFolding()) {
        m_folded = foldWithOrigins(m_article.text(), finder.textFolding());
        m_foldedBy = finder.textFolding();
    }
    QList<TextRange> places;
    for (const auto &place : finder.in(m_article, m_folded)) {
        places.append(place.range);
    }
    return places;
}

}
