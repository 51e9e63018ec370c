// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

#include <span>
#include <vector>

namespace Hashiya {

/// Heights of a column of things, any of which may change: where each begins and which one lies at a height, both in O(log n).
/// A Fenwick tree; heights are whole pixels, not negative.
class HeightIndex
{
public:
    HeightIndex() = default;
    explicit HeightIndex(std::span<const int> heights);

    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_heights.size()); }
    [[nodiscard]] int height(qsizetype index) const { return m_heights[static_cast<size_t>(index)]; }
    void setHeight(qsizetype index, int height);

    /// Sum of the heights before `index`; 0 <= index <= size().
    [[nodiscard]] qint64 top(qsizetype index) const;
    [[nodiscard]] qint64 total() const { return top(size()); }
    /// Index of the thing that holds `y`: the last one whose top is at or above it and that has a height. Clamped to what there is; -1 where there
    /// is nothing.
    [[nodiscard]] qsizetype indexAt(qint64 y) const;

private:
    std::vector<int> m_heights;
    std::vector<qint64> m_tree; ///< m_tree[i] sums the heights of (i - lowbit(i), i], counted from 1
};

}
