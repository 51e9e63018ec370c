// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/search/searchquery.h"
#include "core/text/article.h"

namespace Hashiya {

/// A piece of an article with the places that a query found in it.
struct Snippet
{
    TextRange range; ///< in the text, of one block, cut between words
    QList<TextRange> hits; ///< in the text, in order, inside `range`
    bool cutBefore = false; ///< the block goes on
    bool cutAfter = false;
};

/// Pieces around places, at most `most`; places that are near one another share one. `places` are in order. Without places the beginning of the text.
[[nodiscard]] QList<Snippet> snippetsOf(const Article &article, const QList<TextRange> &places, qsizetype most);

/// A snippet in one line, with `open` and `close` around each hit.
[[nodiscard]] QString snippetLine(const Article &article, const Snippet &snippet, const QString &open, const QString &close);

/// The places of a query's words and of `marks` together, in order, none inside another; at most `most`.
[[nodiscard]] QList<TextRange> hitsOf(const SearchQuery &query, const QList<TextRange> &marks, const Article &article, qsizetype most);

}
