// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/articlelayout.h"

#include "core/text/invisibles.h"

#include <algorithm>
#include <cmath>

namespace Hashiya {

namespace {

/// Letters kept laid out, each at about 50 bytes: more than a screen at the smallest zoom, or three greatest slices.
constexpr qsizetype cachedLetters = 100'000;
constexpr qsizetype costOfSlice = 64;
/// Farther jumps go by estimates: laying out all between would block.
constexpr int walkedScreens = 4;
/// Of a long article, what decides its direction.
constexpr qsizetype lettersForDirection = 20'000;

}

ArticleLayout::ArticleLayout()
    : m_layouts(cachedLetters)
{
}

void ArticleLayout::setDocument(const Document *document)
{
    m_document = document;
    m_slices = document ? slicesOf(document->article()) : std::vector<Slice>();
    const QStringView text = document ? QStringView(document->article().text()) : QStringView();
    m_rightToLeft = isRightToLeft(text.first(std::min(text.size(), lettersForDirection)));
    m_anchor = 0;
    m_anchorOffset = 0;
    rebuild();
}

void ArticleLayout::setStyle(const ReaderStyle &style)
{
    const bool atTop = top() == 0;
    const auto position = topPosition();
    m_style = style;
    rebuild();
    atTop ? scrollToY(0) : scrollToPosition(position);
}

void ArticleLayout::setDisplay(const DisplayOptions &display)
{
    const bool atTop = top() == 0;
    const auto position = topPosition();
    m_display = display;
    rebuild();
    atTop ? scrollToY(0) : scrollToPosition(position);
}

void ArticleLayout::setViewport(QSize size)
{
    if (size == m_viewport) {
        return;
    }
    const bool sameWidth = size.width() == m_viewport.width();
    const bool atTop = top() == 0;
    const auto position = sameWidth || atTop ? 0 : topPosition();
    m_viewport = size;
    m_placed = false;
    if (!sameWidth) {
        rebuild();
        atTop ? scrollToY(0) : scrollToPosition(position);
    }
}

void ArticleLayout::rebuild()
{
    m_page = PageGeometry::of(m_style, m_viewport.width(), m_rightToLeft);
    m_layouts.clear();
    m_visible.clear();
    m_placed = false;
    std::vector<int> heights;
    heights.reserve(m_slices.size());
    for (const auto &slice : m_slices) {
        heights.push_back(estimatedHeight(slice));
    }
    m_heights = HeightIndex(heights);
}

int ArticleLayout::estimatedHeight(const Slice &slice) const
{
    const auto &blocks = m_document->article().blocks();
    const auto kind = blocks[slice.block].kind;
    const qreal width = std::max(1, m_page.columnWidth - m_style.indent(kind));
    // Lines end at words: on average half a word's letters are left over.
    const qreal perLine = std::max(1.0, width / m_style.letterWidth(kind) - 2.5);
    const qreal lines = std::max(1.0, std::ceil(static_cast<qreal>(slice.range.length()) / perLine));
    const int before = slice.opensBlock && slice.block > 0 ? m_style.spaceBefore(kind, blocks[slice.block - 1].kind) : 0;
    const int after = slice.closesBlock ? m_style.spaceAfter(kind) : 0;
    return before + static_cast<int>(std::ceil(lines * m_style.lineHeight(kind))) + after;
}

SliceLayout &ArticleLayout::layout(qsizetype index)
{
    if (auto *cached = m_layouts.object(index)) {
        return *cached;
    }
    const auto &slice = m_slices[static_cast<size_t>(index)];
    auto *made = new SliceLayout(slice, m_document->article(), m_style, m_page, m_display);
    m_heights.setHeight(index, made->height());
    m_layouts.insert(index, made, slice.range.length() + costOfSlice);
    m_placed = false; // a layout in view may have had to go
    return *made;
}

qint64 ArticleLayout::top() const
{
    return m_slices.empty() ? 0 : m_heights.top(m_anchor) + m_anchorOffset;
}

void ArticleLayout::moveAnchor(qint64 pixels)
{
    m_placed = false;
    m_anchorOffset += pixels;
    while (m_anchorOffset < 0 && m_anchor > 0) {
        --m_anchor;
        m_anchorOffset += layout(m_anchor).height();
    }
    const auto last = static_cast<qsizetype>(m_slices.size()) - 1;
    while (m_anchor < last && m_anchorOffset >= layout(m_anchor).height()) {
        m_anchorOffset -= layout(m_anchor).height();
        ++m_anchor;
    }
    m_anchorOffset = std::max<qint64>(0, m_anchorOffset);
}

void ArticleLayout::scrollBy(qint64 pixels)
{
    if (m_slices.empty()) {
        return;
    }
    if (std::abs(pixels) > qint64(walkedScreens) * std::max(1, m_viewport.height())) {
        scrollToY(top() + pixels);
    } else {
        moveAnchor(pixels);
    }
}

void ArticleLayout::scrollToY(qint64 y)
{
    m_placed = false;
    if (m_slices.empty()) {
        return;
    }
    const auto wanted = std::clamp<qint64>(y, 0, std::max<qint64>(0, contentHeight() - 1));
    m_anchor = m_heights.indexAt(wanted);
    m_anchorOffset = std::min<qint64>(wanted - m_heights.top(m_anchor), std::max(0, layout(m_anchor).height() - 1));
}

void ArticleLayout::scrollToPosition(qsizetype position, int below)
{
    if (m_slices.empty()) {
        return;
    }
    m_anchor = sliceAt(m_slices, position);
    const auto &slice = layout(m_anchor);
    m_anchorOffset = static_cast<qint64>(slice.lineRect(slice.lineOf(position)).top());
    moveAnchor(-below);
}

qsizetype ArticleLayout::topPosition()
{
    const auto *placed = placedAtY(0);
    if (!placed) {
        return 0;
    }
    const auto &slice = *placed->layout;
    int line = slice.lineAt(-placed->y);
    // A line that is more than half out of view is no longer the one at the top.
    if (line + 1 < slice.lineCount() && slice.lineRect(line).center().y() + placed->y < 0) {
        ++line;
    }
    return line < slice.lineCount() ? slice.lineRange(line).begin() : slice.slice().range.begin();
}

void ArticleLayout::place()
{
    const auto count = static_cast<qsizetype>(m_slices.size());
    // Twice at most: the second time after what is missing at the bottom was let down from above.
    for (int attempt = 0; attempt < 2; ++attempt) {
        m_visible.clear();
        qint64 y = -m_anchorOffset;
        for (qsizetype index = m_anchor; index < count && (y < m_viewport.height() || m_visible.empty()); ++index) {
            auto &slice = layout(index);
            m_visible.push_back({index, static_cast<int>(y), &slice});
            y += slice.height();
        }
        const bool atTop = m_anchor == 0 && m_anchorOffset == 0;
        if (y >= m_viewport.height() || atTop || count == 0) {
            break;
        }
        moveAnchor(y - m_viewport.height());
    }
    m_placed = true;
}

const std::vector<ArticleLayout::Placed> &ArticleLayout::visible()
{
    if (!m_placed) {
        place();
    }
    return m_visible;
}

const ArticleLayout::Placed *ArticleLayout::placedAt(qsizetype position)
{
    const auto index = sliceAt(m_slices, position);
    for (const auto &placed : visible()) {
        if (placed.index == index) {
            return &placed;
        }
    }
    return nullptr;
}

const ArticleLayout::Placed *ArticleLayout::placedAtY(int y)
{
    const Placed *found = nullptr;
    for (const auto &placed : visible()) {
        if (!found || placed.y <= y) {
            found = &placed;
        }
    }
    return found;
}

std::pair<qint64, qint64> ArticleLayout::blockExtent(qsizetype block)
{
    (void)visible();
    const auto begin = std::ranges::lower_bound(m_slices, block, {}, &Slice::block) - m_slices.begin();
    const auto end = std::ranges::upper_bound(m_slices, block, {}, &Slice::block) - m_slices.begin();
    return {m_heights.top(begin) - top(), m_heights.top(end) - top()};
}

}
