// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringView>

namespace Hashiya {

/// Converts positions of one text between UTF-16 units, in which the program counts, and code points, in which most formats do.
/// Built in one pass; each conversion is a binary search over the text's astral characters, of which news has few.
class OffsetMap
{
public:
    /// Keeps no reference to `text`, which must have no lone surrogate.
    explicit OffsetMap(QStringView text);

    [[nodiscard]] qsizetype codePointFromUtf16(qsizetype utf16) const;
    /// A position past the end gives the text's length in UTF-16 units plus the excess, so that it stays out of range.
    [[nodiscard]] qsizetype utf16FromCodePoint(qsizetype codePoint) const;
    [[nodiscard]] qsizetype lengthInCodePoints() const { return m_lengthUtf16 - m_astral.size(); }

private:
    QList<qsizetype> m_astral; ///< UTF-16 position of each high surrogate, ascending
    qsizetype m_lengthUtf16 = 0;
};

}
