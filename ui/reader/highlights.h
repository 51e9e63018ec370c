// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/textrange.h"
#include "ui/common/theme.h"

#include <QList>

class QPainter;

namespace Hashiya {

class SliceLayout;

enum class HighlightKind
{
    Differs, ///< words that the other text lacks
    Moved, ///< a passage that stands elsewhere in the other text
};

/// A stretch of a text that stands out beside its marks.
struct Highlight
{
    TextRange range;
    HighlightKind kind = HighlightKind::Differs;

    friend bool operator==(const Highlight &, const Highlight &) = default;
};

/// A wash behind the text; marks lie on it.
[[nodiscard]] QColor highlightWash(HighlightKind kind, const ReaderTheme &theme);
/// The line over the words, which marks do not hide: whole for words that differ, dashed for what moved. At least 3:1 against the page.
[[nodiscard]] QColor highlightInk(HighlightKind kind, const ReaderTheme &theme);

/// What of a slice's highlights lies behind the text and the marks. `highlights` in reading order; the painter's origin is the slice's.
void paintHighlightWashes(QPainter &painter, const SliceLayout &slice, const QList<Highlight> &highlights, const ReaderTheme &theme, const QRectF &clip);
/// The lines over the words.
void paintHighlightLines(QPainter &painter, const SliceLayout &slice, const QList<Highlight> &highlights, const ReaderTheme &theme, qreal em, const QRectF &clip);

}
