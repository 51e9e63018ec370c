// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/document.h"
#include "ui/common/theme.h"
#include "ui/reader/readerstyle.h"

#include <QHash>
#include <QSet>

class QPainter;

namespace Hashiya {

/// A relation, or a quotation and its speaker, drawn beside the text on the side where lines begin: the margin of glosses is on the other one.
/// Coordinates are the viewport's.
struct Arc
{
    AnnotationId from;
    AnnotationId to;
    qreal fromY = 0; ///< beyond the viewport where that mark is
    qreal toY = 0;
    int lane = 0; ///< 0 next to the text

    [[nodiscard]] bool touches(AnnotationId mark) const { return mark.isValid() && (from == mark || to == mark); }
};

/// Most arcs in one view; beyond that only some are drawn, those of `first` before others.
inline constexpr int mostArcs = 200;

/// The arcs of the marks in view; `places` has the height of each. Costs what is in view, whatever the document holds. Arcs that run side by side have
/// lanes of their own, short ones inside. `first` comes in before others.
[[nodiscard]] QList<Arc> arcsInView(const Document &document, const QHash<AnnotationId, qreal> &places, qreal viewHeight, AnnotationId first = {});

/// Marks at the other ends of a mark's relations: its speaker or what it is the speaker of among them.
[[nodiscard]] QSet<AnnotationId> linkedMarks(const Document &document, AnnotationId mark);

/// Quiet, but for those at `strong`, with an arrowhead where each leads to. Nothing where there is no room beside the text.
void paintArcs(QPainter &painter, const QList<Arc> &arcs, const ReaderTheme &theme, const ReaderStyle &style, const PageGeometry &page, int viewWidth,
    const QSet<AnnotationId> &strong);

}
