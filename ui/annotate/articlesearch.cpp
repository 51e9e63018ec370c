// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotate/articlesearch.h"

namespace Hashiya {

ArticleSearch::ArticleSearch(QStringView text)
    : m_folded(foldWithOrigins(text, FoldStrength::Weak))
{
}

QList<TextRange> ArticleSearch::find(QStringView query) const
{
    const auto wanted = fold(query.trimmed(), FoldStrength::Weak);
    QList<TextRange> places;
    if (wanted.isEmpty()) {
        return places;
    }
    const QStringView text = m_folded.text;
    for (auto at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.size())) {
        places.append(m_folded.toOriginal(TextRange::ofLength(at, wanted.size())));
    }
    return places;
}

}
