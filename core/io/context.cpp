// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/context.h"

#include <QTextBoundaryFinder>

namespace Hashiya {

QuoteContext::QuoteContext(QStringView text)
    : m_text(text)
{
}

bool QuoteContext::isBoundary(qsizetype position)
{
    if (position <= 0 || position >= m_text.size() || m_text[position - 1] == u'\n') {
        return true;
    }
    if (position <= m_lineBegin || position >= m_lineEnd) {
        m_lineBegin = m_text.lastIndexOf(u'\n', position - 1) + 1;
        const auto lineFeed = m_text.indexOf(u'\n', position);
        m_lineEnd = lineFeed < 0 ? m_text.size() : lineFeed + 1;
        const auto line = m_text.sliced(m_lineBegin, m_lineEnd - m_lineBegin);
        m_boundaries = QBitArray(line.size() + 1);
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, line);
        for (auto at = finder.position(); at >= 0; at = finder.toNextBoundary()) {
            m_boundaries.setBit(at);
        }
    }
    return m_boundaries.testBit(position - m_lineBegin);
}

QStringView QuoteContext::before(qsizetype position)
{
    auto begin = position;
    for (qsizetype i = 0; i < lengthInCodePoints && begin > 0; ++i) {
        --begin;
        if (begin > 0 && m_text[begin].isLowSurrogate() && m_text[begin - 1].isHighSurrogate()) {
            --begin;
        }
    }
    while (begin < position && !isBoundary(begin)) {
        ++begin;
    }
    return m_text.sliced(begin, position - begin);
}

QStringView QuoteContext::after(qsizetype position)
{
    auto end = position;
    for (qsizetype i = 0; i < lengthInCodePoints && end < m_text.size(); ++i) {
        ++end;
        if (end < m_text.size() && m_text[end].isLowSurrogate() && m_text[end - 1].isHighSurrogate()) {
            ++end;
        }
    }
    while (end > position && !isBoundary(end)) {
        --end;
    }
    return m_text.sliced(position, end - position);
}

}
