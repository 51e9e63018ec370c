// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/offsets.h"

#include <algorithm>

namespace Hashiya {

OffsetMap::OffsetMap(QStringView text)
    : m_lengthUtf16(text.size())
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isHighSurrogate()) {
            m_astral.append(i);
        }
    }
}

qsizetype OffsetMap::codePointFromUtf16(qsizetype utf16) const
{
    // Every astral character that ends at or before the position took one unit more than it counts.
    const auto before = std::ranges::lower_bound(m_astral, utf16) - m_astral.begin();
    return utf16 - before;
}

qsizetype OffsetMap::utf16FromCodePoint(qsizetype codePoint) const
{
    // The i-th astral character stands at code point m_astral[i] - i.
    qsizetype low = 0;
    qsizetype high = m_astral.size();
    while (low < high) {
        const auto middle = (low + high) / 2;
        if (m_astral[middle] - middle < codePoint) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return codePoint + low;
}

}
