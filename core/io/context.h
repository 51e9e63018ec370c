// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QBitArray>
#include <QStringView>

namespace Hashiya {

/// The words around a mark, by which a reader sees that offsets still fit: up to 32 code points on each side, whose outer edge never cuts a
/// grapheme (a letter from its vowel sign, an emoji from its modifier).
class QuoteContext
{
public:
    static constexpr qsizetype lengthInCodePoints = 32;

    /// `text` outlives this. Quick for positions in ascending order.
    explicit QuoteContext(QStringView text);

    [[nodiscard]] QStringView before(qsizetype position);
    [[nodiscard]] QStringView after(qsizetype position);

private:
    [[nodiscard]] bool isBoundary(qsizetype position);

    QStringView m_text;
    qsizetype m_lineBegin = -1; ///< the line whose boundaries are known; graphemes do not cross lines
    qsizetype m_lineEnd = -1;
    QBitArray m_boundaries; ///< by position in that line
};

}
