// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <algorithm>
#include <compare>

namespace Hashiya {

/// A half-open range [begin, end) of UTF-16 units in one text. All positions in the program are of this kind; code points and bytes
/// exist only at the borders (core/text/offsets.h).
class TextRange
{
public:
    constexpr TextRange() = default;
    constexpr TextRange(qsizetype begin, qsizetype end)
        : m_begin(begin)
        , m_end(end)
    {
    }
    [[nodiscard]] static constexpr TextRange ofLength(qsizetype begin, qsizetype length) { return {begin, begin + length}; }

    [[nodiscard]] constexpr qsizetype begin() const { return m_begin; }
    [[nodiscard]] constexpr qsizetype end() const { return m_end; }
    [[nodiscard]] constexpr qsizetype length() const { return m_end - m_begin; }
    [[nodiscard]] constexpr bool isEmpty() const { return m_end <= m_begin; }

    /// True for begin <= position < end.
    [[nodiscard]] constexpr bool contains(qsizetype position) const { return m_begin <= position && position < m_end; }
    [[nodiscard]] constexpr bool contains(TextRange other) const { return m_begin <= other.m_begin && other.m_end <= m_end; }
    /// True where both share at least one unit; touching ranges and empty ranges do not overlap.
    [[nodiscard]] constexpr bool overlaps(TextRange other) const
    {
        return std::max(m_begin, other.m_begin) < std::min(m_end, other.m_end);
    }
    /// True where they overlap and neither holds the other.
    [[nodiscard]] constexpr bool crosses(TextRange other) const { return overlaps(other) && !contains(other) && !other.contains(*this); }
    /// The common part; empty where there is none.
    [[nodiscard]] constexpr TextRange intersected(TextRange other) const
    {
        const auto begin = std::max(m_begin, other.m_begin);
        return {begin, std::max(begin, std::min(m_end, other.m_end))};
    }
    [[nodiscard]] constexpr TextRange shifted(qsizetype by) const { return {m_begin + by, m_end + by}; }
    /// The slice of `text`, to which the range must belong.
    [[nodiscard]] constexpr QStringView of(QStringView text) const { return text.sliced(m_begin, length()); }

    /// Reading order: earlier begin first.
    friend constexpr auto operator<=>(TextRange, TextRange) = default;

private:
    qsizetype m_begin = 0;
    qsizetype m_end = 0;
};

}
