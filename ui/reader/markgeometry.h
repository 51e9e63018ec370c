// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/document.h"
#include "ui/reader/slicelayout.h"

namespace Hashiya {

/// A mark as if it stood elsewhere, while one of its edges is dragged; not valid for none.
struct ShownElsewhere
{
    AnnotationId mark;
    TextRange range;
};

/// The marks of a slice as they are drawn: in reading order, so that each mark stands behind those inside it. Rejected marks have none.
/// A mark that holds others reaches above and below them; where both begin or end together, the inner one is drawn in.
[[nodiscard]] QList<MarkShape> markShapes(const SliceLayout &slice, const Document &document, const ReaderStyle &style,
    const ShownElsewhere &moved = {});

/// The innermost mark drawn at a point of the slice; not valid for none.
[[nodiscard]] AnnotationId markAt(const QList<MarkShape> &shapes, QPointF point);
/// All marks drawn there, innermost first.
[[nodiscard]] QList<AnnotationId> marksAt(const QList<MarkShape> &shapes, QPointF point);

}
