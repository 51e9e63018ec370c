// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/textrange.h"
#include "ui/common/theme.h"
#include "ui/reader/slicelayout.h"

#include <optional>

class QPainter;

namespace Hashiya {

enum class MarkEnd { Begin, End };

/// Where the mouse takes hold of an edge of a mark. Coordinates are of the slice.
struct EdgeHandle
{
    AnnotationId mark;
    MarkEnd end = MarkEnd::Begin;
    qreal x = 0;
    qreal top = 0;
    qreal bottom = 0;
    qreal inside = 0; ///< width of the mark's box there, to the left where it is negative
};

/// The edges of a mark that stand in this slice: none, one or both. `shape` is how the mark is drawn in it, `range` the whole mark's.
[[nodiscard]] QList<EdgeHandle> edgeHandles(const SliceLayout &slice, const MarkShape &shape, TextRange range);

/// The handle at a point, the nearest of several. A handle is taken by its knob, or by the edge itself and a little of the mark's inside.
[[nodiscard]] std::optional<EdgeHandle> edgeHandleAt(const QList<EdgeHandle> &handles, QPointF point, qreal em);

/// A line along the edge with a knob, above the beginning and below the end: by its place each says which one it is.
void paintEdgeHandle(QPainter &painter, const EdgeHandle &handle, const QColor &ink, const QColor &page, qreal em);

}
