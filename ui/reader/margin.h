// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/document.h"
#include "ui/common/theme.h"
#include "ui/reader/slicelayout.h"

class QPainter;

namespace Hashiya {

/// The rows of the margin beside a slice, from top to bottom; no two overlap and none leaves the slice. Each stands at the line where its mark
/// begins or, if that is taken, a little below; where there is no room for that, the glosses of one line share a row.
/// Each mark has a sign next to the text, ✓ confirmed and ? suggested, and where its fact was checked the sign of what was found; what does not fit is elided at
/// its far end. Marks without a gloss have a part only where they were checked.
[[nodiscard]] QList<GlossRow> glossRows(const SliceLayout &slice, const Document &document, const ReaderStyle &style, const PageGeometry &page);

/// Paints rows; nothing in a view that is too narrow for a margin. The painter's origin is the slice's.
void paintGlosses(QPainter &painter, const QList<GlossRow> &rows, const ReaderTheme &theme, const ReaderStyle &style, const PageGeometry &page,
    AnnotationId current);

}
