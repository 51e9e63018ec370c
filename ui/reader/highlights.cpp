// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/highlights.h"

#include "ui/reader/slicelayout.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace Hashiya {

namespace {

/// Calls for each rectangle of the highlights in the lines that `clip` shows.
template <typename Call>
void forEachBox(const SliceLayout &slice, const QList<Highlight> &highlights, const QRectF &clip, Call call)
{
    const auto shown = slice.slice().range;
    for (auto highlight = std::ranges::partition_point(highlights, [&](const Highlight &each) { return each.range.end() <= shown.begin(); });
         highlight != highlights.end() && highlight->range.begin() < shown.end(); ++highlight) {
        const auto range = highlight->range.intersected(shown);
        if (range.isEmpty()) {
            continue;
        }
        const int first = std::max(slice.lineOf(range.begin()), slice.lineAt(clip.top()));
        const int last = std::min(slice.lineOf(range.end() - 1), slice.lineAt(clip.bottom()));
        for (int line = first; line <= last; ++line) {
            const auto box = slice.lineRect(line);
            for (const auto &span : slice.spans(line, range)) {
                call(QRectF(span.left, box.top() + 2, span.right - span.left, box.height() - 4), highlight->kind);
            }
        }
    }
}

}

QColor highlightInk(HighlightKind kind, const ReaderTheme &theme)
{
    if (kind == HighlightKind::Moved) {
        return theme.isDark() ? QColor(0x6c, 0xb6, 0xff) : QColor(0x0b, 0x5c, 0xad);
    }
    return theme.isDark() ? QColor(0xe5, 0xb0, 0x4b) : QColor(0x8a, 0x5a, 0x00);
}

QColor highlightWash(HighlightKind kind, const ReaderTheme &theme)
{
    return mixed(theme.page(), highlightInk(kind, theme), 0.14);
}

void paintHighlightWashes(QPainter &painter, const SliceLayout &slice, const QList<Highlight> &highlights, const ReaderTheme &theme, const QRectF &clip)
{
    forEachBox(slice, highlights, clip, [&](const QRectF &box, HighlightKind kind) { painter.fillRect(box.toAlignedRect(), highlightWash(kind, theme)); });
}

void paintHighlightLines(QPainter &painter, const SliceLayout &slice, const QList<Highlight> &highlights, const ReaderTheme &theme, qreal em, const QRectF &clip)
{
    const auto width = std::max(1.0, std::round(em * 0.09));
    forEachBox(slice, highlights, clip, [&](const QRectF &box, HighlightKind kind) {
        QPen pen(highlightInk(kind, theme), width);
        pen.setCapStyle(Qt::FlatCap);
        if (kind == HighlightKind::Moved) {
            pen.setDashPattern({4, 2});
        }
        painter.setPen(pen);
        const auto y = std::round(box.top()) + width / 2;
        painter.drawLine(QPointF(std::round(box.left()), y), QPointF(std::round(box.right()), y));
    });
}

}
