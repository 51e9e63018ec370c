// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/snippet.h"

#include "core/search/searchterms.h"

#include <algorithm>

namespace Hashiya {

namespace {

constexpr qsizetype contextLength = 70; ///< UTF-16 units on either side, before the cut is moved to a space

Snippet around(const Article &article, TextRange place)
{
    const auto block = article.blockRangeAt(place.begin());
    const auto &text = article.text();
    auto begin = std::max(block.begin(), place.begin() - contextLength);
    auto end = std::min(std::max(block.end(), place.end()), place.end() + contextLength);
    while (begin > block.begin() && begin < place.begin() && !text.at(begin - 1).isSpace()) {
        ++begin;
    }
    while (end < block.end() && end > place.end() && !text.at(end).isSpace()) {
        --end;
    }
    return {{begin, end}, {place}, begin > block.begin(), end < block.end()};
}

}

QList<Snippet> snippetsOf(const Article &article, const QList<TextRange> &places, qsizetype most)
{
    QList<Snippet> snippets;
    for (const auto &place : places) {
        if (!snippets.isEmpty() && place.end() <= snippets.last().range.end()) {
            snippets.last().hits.append(place);
        } else if (snippets.size() < most) {
            snippets.append(around(article, place));
        } else {
            break;
        }
    }
    if (places.isEmpty() && !article.text().isEmpty()) {
        snippets.append(around(article, {0, 0}));
        snippets.last().hits.clear();
    }
    return snippets;
}

QString snippetLine(const Article &article, const Snippet &snippet, const QString &open, const QString &close)
{
    QString line = snippet.cutBefore ? QStringLiteral("… ") : QString();
    auto at = snippet.range.begin();
    for (const auto &hit : snippet.hits) {
        line += TextRange(at, std::max(at, hit.begin())).of(article.text()).toString() + open + hit.of(article.text()).toString() + close;
        at = hit.end();
    }
    line += TextRange(at, std::max(at, snippet.range.end())).of(article.text());
    return (snippet.cutAfter ? line + QStringLiteral(" …") : line).simplified();
}

QList<TextRange> hitsOf(const SearchQuery &query, const QList<TextRange> &marks, const Article &article, qsizetype most)
{
    auto places = placesOf(query.words, article, most) + marks;
    std::ranges::sort(places, {}, [](TextRange range) { return std::pair(range.begin(), -range.end()); });
    QList<TextRange> hits;
    for (const auto &place : std::as_const(places)) {
        if ((hits.isEmpty() || place.begin() >= hits.last().end()) && place.end() <= article.text().size() && hits.size() < most) {
            hits.append(place);
        }
    }
    return hits;
}

}
