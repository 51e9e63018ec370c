// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/reader/articlelayout.h"
#include "ui/reader/articleview.h"
#include "ui/reader/caretmovement.h"
#include "ui/reader/edgehandles.h"
#include "ui/reader/markpainter.h"

#include <QBasicTimer>
#include <QPoint>

#include <optional>

class QPainter;

namespace Hashiya {

/// What an ArticleView is made of. Only articleview*.cpp include this.
struct ArticleView::Private
{
    explicit Private(ArticleView *view)
        : q(view)
        , caretMovement(layout)
    {
    }

    // Scrolling (articleview.cpp)
    void scrolledTo(int value);
    void syncScrollBar();
    /// After whatever moved the text other than the scroll bar.
    void settle();
    /// The slice's marks and glosses, computed anew after a change.
    void refreshMarks(SliceLayout &slice);

    // Painting (articleviewpaint.cpp)
    void paintSlice(QPainter &painter, const ArticleLayout::Placed &placed, const QRect &exposed);
    void paintSelection(QPainter &painter, const SliceLayout &slice, const QRectF &clip) const;
    void paintInvisibles(QPainter &painter, const SliceLayout &slice, const QRectF &clip) const;
    void paintCaret(QPainter &painter, const SliceLayout &slice) const;
    void paintLabels(QPainter &painter, const SliceLayout &slice) const;
    void paintHandles(QPainter &painter, const SliceLayout &slice) const;
    void paintRelations(QPainter &painter, const QRect &exposed);

    // Selection and input (articleviewinput.cpp)
    [[nodiscard]] TextRange selection() const { return {std::min(anchor, caret), std::max(anchor, caret)}; }
    void select(qsizetype newAnchor, qsizetype newCaret);
    void dragTo(QPoint point, Qt::KeyboardModifiers modifiers);
    void click(QPoint point);
    [[nodiscard]] AnnotationId markAtPoint(QPoint point);
    bool moveCaret(QKeyEvent *event);
    bool pageMove(bool down, bool extend);
    void setHovered(AnnotationId id, Qt::CursorShape shape);
    void hover(QPoint point);
    /// What a drag does at `point`: selects or moves an edge.
    void dragOn(QPoint point, Qt::KeyboardModifiers modifiers);
    [[nodiscard]] QList<AnnotationId> marksAtPoint(QPoint point);

    // Edges of marks (articleviewedges.cpp)
    struct EdgeMove
    {
        AnnotationId mark;
        MarkEnd end = MarkEnd::Begin;
        TextRange before;
        TextRange range; ///< as it is shown now
    };
    [[nodiscard]] std::optional<EdgeHandle> handleAtPoint(QPoint point);
    void beginEdgeMove(const EdgeHandle &handle);
    void dragEdgeTo(QPoint point, Qt::KeyboardModifiers modifiers);
    void finishEdgeMove();
    void dropEdgeMove();

    ArticleView *q;
    ArticleLayout layout;
    CaretMovement caretMovement;
    ReaderTheme theme;
    Emphasis emphasis;
    quint64 generation = 1; ///< of marks; what slices computed for another is stale
    bool invisiblesShown = false;
    QList<Highlight> highlights;

    qsizetype anchor = 0;
    qsizetype caret = 0;

    bool picking = false;
    QPoint clickedPoint{-1000, -1000}; ///< of the last click that went to a mark
    qint64 clickedTop = 0; ///< where the view was scrolled to then

    bool edgesMovable = false;
    std::optional<EdgeHandle> grabbed; ///< the button went down on it
    std::optional<EdgeMove> edgeMove;

    bool pressed = false;
    bool dragging = false;
    bool byWords = false; ///< the drag began with a double click
    QPoint pressPoint;
    QPoint lastPoint;
    Qt::KeyboardModifiers lastModifiers;
    qsizetype dragOrigin = 0; ///< where the button went down, before snapping
    QBasicTimer autoScroll;

    bool syncing = false; ///< the scroll bar is being told, not telling
    int scrollValue = 0; ///< the bar's value that the layout stands for
};

}
