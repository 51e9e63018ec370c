// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/article.h"

#include <vector>

namespace Hashiya {

/// What the reader lays out as one: a block, or a piece of one that is too long to lay out at once. Splitting is for the eye only;
/// offsets are those of the article.
struct Slice
{
    TextRange range;
    qsizetype block = 0; ///< index in Article::blocks()
    bool opensBlock = true;
    bool closesBlock = true;

    friend bool operator==(const Slice &, const Slice &) = default;
};

/// A line of 1 MB takes 0.6 s and more to lay out; see docs/decisions.md, "The reader lays out what is in view".
inline constexpr qsizetype greatestSlice = 32'000;

/// Slices of an article in order; together they cover exactly its blocks. A long block is cut behind a space, where it has one within
/// the last quarter of a slice, and never inside a grapheme.
[[nodiscard]] std::vector<Slice> slicesOf(const Article &article, qsizetype greatest = greatestSlice);

/// Index of the slice that shows `position`: that which holds it or ends at it, or else the nearest before (after, at the start); -1 for none.
[[nodiscard]] qsizetype sliceAt(const std::vector<Slice> &slices, qsizetype position);

}
