// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reader/displaytext.h"
#include "ui/reader/linegeometry.h"
#include "ui/reader/markshape.h"
#include "ui/reader/readerstyle.h"
#include "ui/reader/slices.h"

#include <QRectF>
#include <QTextLayout>

#include <memory>
#include <vector>

namespace Hashiya {

/// One slice laid out: plain text in its block's font, never a format, so that its glyphs are the same whatever is marked in it.
/// Positions are the article's, also where vocalisation is hidden. Coordinates are of the slice: x from the viewport's left edge, y from the slice's top, which includes the space above the text.
class SliceLayout
{
public:
    SliceLayout(const Slice &slice, const Article &article, const ReaderStyle &style, const PageGeometry &page, const DisplayOptions &display = {});
    SliceLayout(const SliceLayout &) = delete;
    SliceLayout &operator=(const SliceLayout &) = delete;

    [[nodiscard]] const Slice &slice() const { return m_slice; }
    [[nodiscard]] BlockKind kind() const { return m_kind; }
    [[nodiscard]] bool isRightToLeft() const { return m_rightToLeft; }
    [[nodiscard]] const QTextLayout &textLayout() const { return m_layout; }
    [[nodiscard]] QPointF origin() const { return m_origin; }
    [[nodiscard]] int height() const { return m_height; }
    /// Where the word goes that a first line of furniture is not part of the article; empty elsewhere.
    [[nodiscard]] QRectF labelRect() const { return m_label; }
    /// Where source and date go, under the title; empty elsewhere.
    [[nodiscard]] QRectF metadataRect() const { return m_metadata; }

    [[nodiscard]] int lineCount() const { return m_layout.lineCount(); }
    /// The line that shows a position of the article, clamped to the slice.
    [[nodiscard]] int lineOf(qsizetype position) const;
    /// The line at or nearest to y.
    [[nodiscard]] int lineAt(qreal y) const;
    [[nodiscard]] QRectF lineRect(int line) const;
    [[nodiscard]] qreal baseline(int line) const;
    /// Article positions [begin, end) of a line, without the spaces at its end.
    [[nodiscard]] TextRange lineRange(int line) const;

    /// Spans of an article range on one line.
    [[nodiscard]] QList<LineGeometry::Span> spans(int line, TextRange range) const;
    /// Rectangles of an article range as high as its lines.
    [[nodiscard]] QList<QRectF> rects(TextRange range) const;
    [[nodiscard]] QRectF caretRect(qsizetype position) const;
    /// The position nearest to a point: between characters, or that of the character under it.
    [[nodiscard]] qsizetype caretAt(QPointF point) const;
    [[nodiscard]] qsizetype characterAt(QPointF point) const;
    [[nodiscard]] QList<qsizetype> caretsFromLeft(int line) const;
    /// The place of the caret that stands for a position: another one inside a letter with its marks.
    [[nodiscard]] qsizetype caretPosition(qsizetype position) const;
    /// First and last place of the caret on a line.
    [[nodiscard]] TextRange caretLimits(int line) const;

    /// What is computed once for all paints between two changes of marks; kept here because it lives and dies with the layout.
    struct Marks
    {
        quint64 generation = 0; ///< 0: never
        QList<MarkShape> shapes;
        QList<GlossRow> glosses;
    };
    Marks marks;

private:
    void layOutLines(const ReaderStyle &style, int width);
    /// The position of a place in the layout's text.
    [[nodiscard]] qsizetype positionOf(int shown) const { return m_slice.range.begin() + m_text.written(shown); }
    /// Computed when first asked for: finding a line's runs costs more than any question about them.
    [[nodiscard]] const LineGeometry &geometry(int line) const;

    Slice m_slice;
    BlockKind m_kind;
    bool m_rightToLeft = true;
    DisplayText m_text; ///< line breaks and tabs inside are shown as such by QTextLayout's own characters
    QTextLayout m_layout;
    QPointF m_origin;
    int m_height = 0;
    QRectF m_label;
    QRectF m_metadata;
    mutable std::vector<std::unique_ptr<LineGeometry>> m_geometry; ///< by line
};

}
