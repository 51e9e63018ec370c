// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/edgehandles.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace Hashiya {

namespace {

// In ems.
constexpr qreal knobSize = 0.17;
constexpr qreal reachInside = 0.28;
constexpr qreal reachOutside = 0.16;

/// Whether the letter at a position is written from right to left, in a paragraph of that direction.
bool runsLeft(QStringView text, qsizetype position, bool paragraphRightToLeft)
{
    switch (text[position].direction()) {
    case QChar::DirR:
    case QChar::DirAL:
        return true;
    case QChar::DirL:
    case QChar::DirEN:
    case QChar::DirAN:
        return false;
    default:
        return paragraphRightToLeft;
    }
}

QPointF knobOf(const EdgeHandle &handle)
{
    return {handle.x, handle.end == MarkEnd::Begin ? handle.top : handle.bottom};
}

/// The handle beside the letter at `position` of the mark, which is its first or its last one.
std::optional<EdgeHandle> handleBeside(const SliceLayout &slice, const MarkShape &shape, qsizetype position, MarkEnd end)
{
    const int line = slice.lineOf(position);
    const auto spans = slice.spans(line, TextRange::ofLength(position, 1));
    if (spans.isEmpty()) {
        return std::nullopt;
    }
    const bool left = runsLeft(slice.textLayout().text(), position - slice.slice().range.begin(), slice.isRightToLeft());
    const bool onRight = left == (end == MarkEnd::Begin);
    const qreal x = onRight ? spans.last().right : spans.first().left;
    const auto baseline = slice.baseline(line);
    const QRectF *nearest = nullptr;
    const auto distance = [&](const QRectF &box) { return std::abs((onRight ? box.right() : box.left()) - x); };
    for (const auto &box : shape.rects) {
        if (box.top() < baseline && baseline < box.bottom() && (!nearest || distance(box) < distance(*nearest))) {
            nearest = &box;
        }
    }
    if (!nearest) {
        return std::nullopt;
    }
    return EdgeHandle{shape.id, end, onRight ? nearest->right() : nearest->left(), nearest->top(), nearest->bottom(),
        onRight ? -nearest->width() : nearest->width()};
}

}

QList<EdgeHandle> edgeHandles(const SliceLayout &slice, const MarkShape &shape, TextRange range)
{
    QList<EdgeHandle> handles;
    const auto shown = slice.slice().range;
    if (shown.contains(range.begin())) {
        if (const auto handle = handleBeside(slice, shape, range.begin(), MarkEnd::Begin)) {
            handles.append(*handle);
        }
    }
    if (shown.contains(range.end() - 1)) {
        if (const auto handle = handleBeside(slice, shape, range.end() - 1, MarkEnd::End)) {
            handles.append(*handle);
        }
    }
    return handles;
}

std::optional<EdgeHandle> edgeHandleAt(const QList<EdgeHandle> &handles, QPointF point, qreal em)
{
    std::optional<EdgeHandle> found;
    qreal nearest = 0;
    for (const auto &handle : handles) {
        const auto away = point - knobOf(handle);
        const bool onKnob = std::hypot(away.x(), away.y()) <= std::max(6.0, em * knobSize * 2);
        // Seen from the edge into the mark; a third of a short mark stays to be clicked.
        const qreal within = handle.inside < 0 ? handle.x - point.x() : point.x() - handle.x;
        const qreal deepest = std::min(std::max(5.0, em * reachInside), std::abs(handle.inside) / 3);
        const bool onEdge = point.y() >= handle.top && point.y() <= handle.bottom && within <= deepest && within >= -em * reachOutside;
        const qreal distance = std::abs(away.x());
        if ((onKnob || onEdge) && (!found || distance < nearest)) {
            found = handle;
            nearest = distance;
        }
    }
    return found;
}

void paintEdgeHandle(QPainter &painter, const EdgeHandle &handle, const QColor &ink, const QColor &page, qreal em)
{
    const qreal width = std::max(2.0, std::round(em * 0.1));
    painter.fillRect(QRectF(handle.inside < 0 ? handle.x - width : handle.x, handle.top, width, handle.bottom - handle.top), ink);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(page, 1));
    painter.setBrush(ink);
    const qreal radius = std::max(3.5, em * knobSize);
    const qreal shift = handle.inside < 0 ? -width / 2 : width / 2;
    painter.drawEllipse(knobOf(handle) + QPointF(shift, 0), radius, radius);
    painter.restore();
}

}
