// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/placecontext.h"

#include "core/text/invisibles.h"

#include <algorithm>

namespace Hashiya {

TextRange paragraphOf(const Article &article, TextRange range)
{
    const auto block = article.blockAt(range.begin());
    return block < 0 ? TextRange(0, article.text().size()) : article.blocks().at(block).range;
}

QString contextBefore(const Article &article, TextRange range)
{
    const auto from = std::min(range.begin(), std::max(paragraphOf(article, range).begin(), range.begin() - contextLength));
    const auto words = TextRange(from, range.begin()).of(article.text());
    if (from == paragraphOf(article, range).begin()) {
        return words.toString();
    }
    const auto space = words.indexOf(u' ');
    return u'…' + words.sliced(space < 0 ? 0 : space + 1).toString();
}

QString contextAfter(const Article &article, TextRange range)
{
    const auto to = std::max(range.end(), std::min(paragraphOf(article, range).end(), range.end() + contextLength));
    const auto words = TextRange(range.end(), to).of(article.text());
    if (to >= paragraphOf(article, range).end()) {
        return words.toString();
    }
    const auto space = words.lastIndexOf(u' ');
    return words.first(space < 0 ? words.size() : space).toString() + u'…';
}

QString lineAround(const Article &article, TextRange range)
{
    return isolated(contextBefore(article, range) + range.of(article.text()).toString() + contextAfter(article, range));
}

}
