// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

#include <cstddef>
#include <span>
#include <vector>

namespace Hashiya {

/// The indices [0, count), less than 2^32, by the group that each belongs to, ascending within a group, in one piece of memory.
class GroupedIndices
{
public:
    /// groupOf(index) gives a group in [0, groupCount), twice the same.
    template <typename GroupOf>
    GroupedIndices(size_t count, size_t groupCount, GroupOf groupOf)
        : m_begins(groupCount + 1, 0)
        , m_indices(count)
    {
        for (size_t i = 0; i < count; ++i) {
            ++m_begins[groupOf(i) + 1];
        }
        for (size_t group = 0; group < groupCount; ++group) {
            m_begins[group + 1] += m_begins[group];
        }
        std::vector<quint32> next(m_begins.begin(), m_begins.end() - 1);
        for (size_t i = 0; i < count; ++i) {
            m_indices[next[groupOf(i)]++] = quint32(i);
        }
    }

    [[nodiscard]] std::span<const quint32> of(size_t group) const
    {
        return std::span(m_indices).subspan(m_begins[group], m_begins[group + 1] - m_begins[group]);
    }

private:
    std::vector<quint32> m_begins; ///< by group, and the end of the last
    std::vector<quint32> m_indices;
};

}
