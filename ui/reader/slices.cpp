// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/slices.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace Hashiya {

namespace {

/// Where a piece that begins at `begin` and may reach up to `limit` best ends.
qsizetype cutBefore(QStringView text, qsizetype begin, qsizetype limit)
{
    const qsizetype earliest = limit - (limit - begin) / 4;
    for (qsizetype at = limit; at > earliest; --at) {
        if (text[at - 1].isSpace()) {
            return at;
        }
    }
    // A window wide enough for any grapheme of real text, so that the finder does not read the whole block.
    const qsizetype windowBegin = std::max(begin, limit - 256);
    const auto window = text.sliced(windowBegin, std::min(text.size(), limit + 256) - windowBegin);
    QTextBoundaryFinder graphemes(QTextBoundaryFinder::Grapheme, window);
    graphemes.setPosition(limit - windowBegin);
    if (graphemes.isAtBoundary()) {
        return limit;
    }
    const auto before = graphemes.toPreviousBoundary();
    if (before > 0) {
        return windowBegin + before;
    }
    return text[limit].isLowSurrogate() ? limit - 1 : limit;
}

}

std::vector<Slice> slicesOf(const Article &article, qsizetype greatest)
{
    std::vector<Slice> slices;
    const QStringView text = article.text();
    const auto &blocks = article.blocks();
    slices.reserve(static_cast<size_t>(blocks.size()));
    for (qsizetype block = 0; block < blocks.size(); ++block) {
        const auto range = blocks[block].range;
        qsizetype begin = range.begin();
        while (range.end() - begin > greatest) {
            const auto end = cutBefore(text, begin, begin + greatest);
            slices.push_back({{begin, end}, block, begin == range.begin(), false});
            begin = end;
        }
        slices.push_back({{begin, range.end()}, block, begin == range.begin(), true});
    }
    return slices;
}

qsizetype sliceAt(const std::vector<Slice> &slices, qsizetype position)
{
    if (slices.empty()) {
        return -1;
    }
    const auto after = std::ranges::upper_bound(slices, position, {}, [](const Slice &slice) { return slice.range.begin(); });
    return std::max<qsizetype>(0, after - slices.begin() - 1);
}

}
