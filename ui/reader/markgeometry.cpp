// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/markgeometry.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <tuple>

namespace Hashiya {

namespace {

// In ems of the block's font. The band holds the tallest letters with their hamza and the tails of ع and ي.
constexpr qreal aboveBaseline = 0.95;
constexpr qreal belowBaseline = 0.52;
constexpr qreal nestingStep = 0.1;

QRectF wholePixels(qreal left, qreal top, qreal right, qreal bottom)
{
    return QRectF(QPointF(std::round(left), std::round(top)), QPointF(std::round(right), std::round(bottom)));
}

/// Levels: a mark lies in every earlier mark that it overlaps. Crossing marks, which a person can make, are treated alike. Indirect speech has
/// no box, so nothing lies in it.
void findLevels(QList<MarkShape> &shapes, const QList<TextRange> &ranges, QList<qsizetype> &parents)
{
    QList<qsizetype> open; // indices of marks not yet ended, outermost first
    for (qsizetype i = 0; i < shapes.size(); ++i) {
        open.removeIf([&](qsizetype outer) { return ranges[outer].end() <= ranges[i].begin(); });
        parents.append(open.isEmpty() ? -1 : open.last());
        shapes[i].level = open.isEmpty() ? 0 : shapes[open.last()].level + 1;
        for (const auto outer : open) {
            shapes[outer].levelsInside = std::max(shapes[outer].levelsInside, shapes[i].level - shapes[outer].level);
        }
        if (!shapes[i].indirect) {
            open.append(i);
        }
    }
}

void addRects(MarkShape &shape, TextRange range, const SliceLayout &slice, const ReaderStyle &style)
{
    const auto em = style.sizeOf(slice.kind());
    const qreal more = std::round(em * nestingStep) * shape.levelsInside;
    for (int line = slice.lineOf(range.begin()); line < slice.lineCount() && slice.lineRange(line).begin() < range.end(); ++line) {
        const auto baseline = slice.baseline(line);
        for (const auto &span : slice.spans(line, range)) {
            shape.rects.append(
                wholePixels(span.left, baseline - em * aboveBaseline - more, span.right, baseline + em * belowBaseline + more));
        }
    }
}

struct DrawnMark
{
    const Annotation *mark;
    TextRange range; ///< whole
};

/// What is drawn in a slice, in reading order.
QList<DrawnMark> drawnMarks(const SliceLayout &slice, const Document &document, const ShownElsewhere &moved)
{
    QList<DrawnMark> drawn;
    for (const auto *annotation : document.annotations().overlapping(slice.slice().range)) {
        if (annotation->state != AnnotationState::Rejected && annotation->id != moved.mark) {
            drawn.append({annotation, annotation->range});
        }
    }
    const auto *mark = moved.mark.isValid() && moved.range.overlaps(slice.slice().range) ? document.annotations().find(moved.mark) : nullptr;
    if (mark) {
        const auto place = std::ranges::find_if(drawn, [&](const DrawnMark &other) {
            return std::tuple(moved.range.begin(), -moved.range.end(), mark->id) < std::tuple(other.range.begin(), -other.range.end(), other.mark->id);
        });
        drawn.insert(place, {mark, moved.range});
    }
    return drawn;
}

/// Draws the ends of `inner` in where they coincide with those of `outer` on the same line.
void drawIn(MarkShape &inner, const MarkShape &outer, qreal step)
{
    for (auto &rect : inner.rects) {
        for (const auto &around : outer.rects) {
            if (!around.intersects(rect) || rect.width() < 6 * step) {
                continue;
            }
            if (rect.left() < around.left() + step) {
                rect.setLeft(around.left() + step);
            }
            if (rect.right() > around.right() - step) {
                rect.setRight(around.right() - step);
            }
        }
    }
}

}

QList<MarkShape> markShapes(const SliceLayout &slice, const Document &document, const ReaderStyle &style, const ShownElsewhere &moved)
{
    QList<MarkShape> shapes;
    QList<TextRange> ranges;
    for (const auto &[annotation, range] : drawnMarks(slice, document, moved)) {
        const auto *type = document.tagset().type(annotation->type);
        shapes.append({annotation->id, annotation->entity, type ? *type : AnnotationType(), annotation->state,
            isIndirectSpeech(annotation->value), 0, 0, {}});
        ranges.append(range.intersected(slice.slice().range));
    }
    QList<qsizetype> parents;
    findLevels(shapes, ranges, parents);
    const qreal step = std::max(1.0, std::round(style.sizeOf(slice.kind()) * nestingStep));
    for (qsizetype i = 0; i < shapes.size(); ++i) {
        addRects(shapes[i], ranges[i], slice, style);
        if (parents[i] >= 0) {
            drawIn(shapes[i], shapes[parents[i]], step);
        }
    }
    return shapes;
}

AnnotationId markAt(const QList<MarkShape> &shapes, QPointF point)
{
    return marksAt(shapes, point).value(0);
}

QList<AnnotationId> marksAt(const QList<MarkShape> &shapes, QPointF point)
{
    QList<const MarkShape *> hit;
    for (const auto &shape : shapes) {
        if (std::ranges::any_of(shape.rects, [&](const QRectF &rect) { return rect.contains(point); })) {
            hit.prepend(&shape);
        }
    }
    std::ranges::stable_sort(hit, std::greater(), &MarkShape::level);
    QList<AnnotationId> marks;
    for (const auto *shape : hit) {
        marks.append(shape->id);
    }
    return marks;
}

}
