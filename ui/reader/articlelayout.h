// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/document.h"
#include "ui/reader/heightindex.h"
#include "ui/reader/slicelayout.h"

#include <QCache>

#include <vector>

namespace Hashiya {

/// The whole article as a column of slices, of which only those in view are laid out.
///
/// Invariants:
/// 1. What is in view hangs from an anchor: a slice and the distance of the view's top below that slice's top. Heights found out later move
///    the scroll bar, never the anchor, so that the top line stays still.
/// 2. Heights of slices that were never laid out at this width and zoom are estimates.
/// 3. The article is shown from its first slice's top to its last one's bottom; short articles hang from the top.
class ArticleLayout
{
public:
    ArticleLayout();

    /// Begins at the top. nullptr shows nothing. The document must outlive its being shown.
    void setDocument(const Document *document);
    [[nodiscard]] const Document *document() const { return m_document; }
    /// Keeps the line at the top where it is, whatever becomes of the lines above.
    void setStyle(const ReaderStyle &style);
    /// The same.
    void setDisplay(const DisplayOptions &display);
    [[nodiscard]] const DisplayOptions &display() const { return m_display; }
    void setViewport(QSize size);
    [[nodiscard]] const ReaderStyle &style() const { return m_style; }
    [[nodiscard]] const PageGeometry &page() const { return m_page; }

    /// Heights as known now.
    [[nodiscard]] qint64 contentHeight() const { return m_heights.total(); }
    [[nodiscard]] qint64 top() const;
    void scrollBy(qint64 pixels);
    /// To an estimated place.
    void scrollToY(qint64 y);
    /// So that the line of `position` stands `below` pixels under the view's top.
    void scrollToPosition(qsizetype position, int below = 0);
    [[nodiscard]] qsizetype topPosition();

    struct Placed
    {
        qsizetype index = 0;
        int y = 0; ///< of the slice's top in the viewport
        SliceLayout *layout = nullptr;
    };
    /// What is in view, top to bottom; laid out at need. Layouts are valid until the next call of any function that is not const.
    [[nodiscard]] const std::vector<Placed> &visible();
    /// The placed slice that shows `position`, or nullptr where it is out of view.
    [[nodiscard]] const Placed *placedAt(qsizetype position);
    /// The placed slice at or nearest to a viewport y; nullptr for no article.
    [[nodiscard]] const Placed *placedAtY(int y);

    [[nodiscard]] const std::vector<Slice> &slices() const { return m_slices; }
    [[nodiscard]] SliceLayout &layout(qsizetype index);
    /// Top and bottom of a block in the viewport; estimated out of view.
    [[nodiscard]] std::pair<qint64, qint64> blockExtent(qsizetype block);

private:
    void rebuild();
    void place();
    void moveAnchor(qint64 pixels);
    [[nodiscard]] int estimatedHeight(const Slice &slice) const;

    const Document *m_document = nullptr;
    ReaderStyle m_style;
    DisplayOptions m_display;
    PageGeometry m_page;
    QSize m_viewport;
    bool m_rightToLeft = true;
    std::vector<Slice> m_slices;
    HeightIndex m_heights;
    QCache<qsizetype, SliceLayout> m_layouts; ///< least recently used go first; cost in letters
    qsizetype m_anchor = 0; ///< slice
    qint64 m_anchorOffset = 0; ///< pixels of it above the view's top
    std::vector<Placed> m_visible;
    bool m_placed = false;
};

}
