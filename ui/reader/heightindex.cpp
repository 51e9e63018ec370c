// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/heightindex.h"

#include <QtAssert>

#include <algorithm>
#include <bit>

namespace Hashiya {

HeightIndex::HeightIndex(std::span<const int> heights)
    : m_heights(heights.begin(), heights.end())
    , m_tree(heights.size() + 1, 0)
{
    for (size_t i = 1; i < m_tree.size(); ++i) {
        m_tree[i] += m_heights[i - 1];
        if (const size_t parent = i + (i & -i); parent < m_tree.size()) {
            m_tree[parent] += m_tree[i];
        }
    }
}

void HeightIndex::setHeight(qsizetype index, int height)
{
    Q_ASSERT(0 <= index && index < size() && height >= 0);
    const auto place = static_cast<size_t>(index);
    const qint64 difference = height - m_heights[place];
    if (difference == 0) {
        return;
    }
    m_heights[place] = height;
    for (size_t i = place + 1; i < m_tree.size(); i += i & -i) {
        m_tree[i] += difference;
    }
}

qint64 HeightIndex::top(qsizetype index) const
{
    Q_ASSERT(0 <= index && index <= size());
    qint64 sum = 0;
    for (auto i = static_cast<size_t>(index); i > 0; i -= i & -i) {
        sum += m_tree[i];
    }
    return sum;
}

qsizetype HeightIndex::indexAt(qint64 y) const
{
    if (m_heights.empty()) {
        return -1;
    }
    size_t found = 0; // things known to end at or above y
    qint64 rest = std::max<qint64>(y, 0);
    for (size_t step = std::bit_floor(m_heights.size()); step > 0; step /= 2) {
        if (found + step < m_tree.size() && m_tree[found + step] <= rest) {
            found += step;
            rest -= m_tree[found];
        }
    }
    return static_cast<qsizetype>(std::min(found, m_heights.size() - 1));
}

}
