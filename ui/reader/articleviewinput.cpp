// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/articleview.h"

#include "ui/reader/articleview_p.h"
#include "ui/reader/markgeometry.h"
#include "ui/reader/wordsnapping.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTimerEvent>
#include <QWheelEvent>

#include <algorithm>
#include <array>
#include <cmath>

namespace Hashiya {

namespace {

constexpr qreal zoomStep = 1.1;
constexpr int autoScrollInterval = 30; ///< ms

struct CaretKey
{
    QKeySequence::StandardKey key;
    CaretMove move;
    bool extends;
};

/// Qt's own tables of keys, so that every platform's habits hold; arrows are not among them, since theirs are logical.
constexpr std::array caretKeys{
    CaretKey{QKeySequence::MoveToStartOfLine, CaretMove::LineStart, false}, CaretKey{QKeySequence::SelectStartOfLine, CaretMove::LineStart, true},
    CaretKey{QKeySequence::MoveToEndOfLine, CaretMove::LineEnd, false}, CaretKey{QKeySequence::SelectEndOfLine, CaretMove::LineEnd, true},
    CaretKey{QKeySequence::MoveToStartOfDocument, CaretMove::TextStart, false},
    CaretKey{QKeySequence::SelectStartOfDocument, CaretMove::TextStart, true},
    CaretKey{QKeySequence::MoveToEndOfDocument, CaretMove::TextEnd, false}, CaretKey{QKeySequence::SelectEndOfDocument, CaretMove::TextEnd, true}};

std::optional<CaretMove> arrowMove(const QKeyEvent *event)
{
    const bool word = event->modifiers().testFlag(Qt::ControlModifier);
    switch (event->key()) {
    case Qt::Key_Left:
        return word ? CaretMove::WordLeft : CaretMove::Left;
    case Qt::Key_Right:
        return word ? CaretMove::WordRight : CaretMove::Right;
    case Qt::Key_Up:
        return CaretMove::Up;
    case Qt::Key_Down:
        return CaretMove::Down;
    default:
        return {};
    }
}

}

void ArticleView::Private::select(qsizetype newAnchor, qsizetype newCaret)
{
    const auto size = q->document() ? q->document()->article().text().size() : 0;
    const auto before = selection();
    const auto caretBefore = caret;
    anchor = std::clamp<qsizetype>(newAnchor, 0, size);
    caret = std::clamp<qsizetype>(newCaret, 0, size);
    if (selection() == before && caret == caretBefore) {
        return;
    }
    q->viewport()->update();
    if (QAccessible::isActive()) {
        QAccessibleTextSelectionEvent event(q, static_cast<int>(selection().begin()), static_cast<int>(selection().end()));
        event.setCursorPosition(static_cast<int>(caret));
        QAccessible::updateAccessibility(&event);
    }
    if (selection() != before) {
        Q_EMIT q->selectionChanged(selection());
    }
}

QList<AnnotationId> ArticleView::Private::marksAtPoint(QPoint point)
{
    for (const auto &placed : layout.visible()) {
        const auto within = QPointF(point) - QPointF(0, placed.y);
        if (within.y() >= 0 && within.y() < placed.layout->height()) {
            refreshMarks(*placed.layout);
            return marksAt(placed.layout->marks.shapes, within);
        }
    }
    return {};
}

AnnotationId ArticleView::Private::markAtPoint(QPoint point)
{
    return marksAtPoint(point).value(0);
}

void ArticleView::Private::setHovered(AnnotationId id, Qt::CursorShape shape)
{
    if (q->viewport()->cursor().shape() != shape) {
        q->viewport()->setCursor(shape);
    }
    if (emphasis.hovered != id) {
        emphasis.hovered = id;
        q->viewport()->update();
        Q_EMIT q->annotationHovered(id);
    }
}

void ArticleView::Private::hover(QPoint point)
{
    if (const auto handle = handleAtPoint(point)) {
        setHovered(handle->mark, Qt::SizeHorCursor);
        return;
    }
    const auto id = markAtPoint(point);
    setHovered(id, id.isValid() ? Qt::PointingHandCursor : Qt::IBeamCursor);
}

void ArticleView::Private::dragOn(QPoint point, Qt::KeyboardModifiers modifiers)
{
    edgeMove ? dragEdgeTo(point, modifiers) : dragTo(point, modifiers);
}

void ArticleView::Private::dragTo(QPoint point, Qt::KeyboardModifiers modifiers)
{
    const auto to = q->positionAt(point);
    if (modifiers.testFlag(Qt::AltModifier)) {
        select(dragOrigin, to);
        return;
    }
    const QStringView text = q->document()->article().text();
    auto range = snappedToWords(text, dragOrigin, to);
    if (byWords) {
        // A drag from a double click holds at least the word that it began in.
        const auto word = snappedWordAt(text, dragOrigin);
        range = range.isEmpty() ? word : TextRange(std::min(range.begin(), word.begin()), std::max(range.end(), word.end()));
    }
    to < dragOrigin ? select(range.end(), range.begin()) : select(range.begin(), range.end());
}

void ArticleView::Private::click(QPoint point)
{
    const auto marks = marksAtPoint(point);
    if (picking) {
        Q_EMIT q->placePicked(marks);
        return;
    }
    auto id = marks.value(0);
    const bool samePlace = (point - clickedPoint).manhattanLength() < QApplication::startDragDistance() && clickedTop == layout.top();
    if (const auto here = marks.indexOf(emphasis.current); samePlace && here >= 0) {
        id = marks.at((here + 1) % marks.size()); // outwards, and round again
    }
    clickedPoint = point;
    clickedTop = layout.top();
    if (emphasis.current != id) {
        emphasis.current = id;
        q->viewport()->update();
        Q_EMIT q->currentAnnotationChanged(id);
    }
}

void ArticleView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !document()) {
        event->ignore();
        return;
    }
    const auto point = event->position().toPoint();
    const auto position = positionAt(point);
    d->caretMovement.forgetColumn();
    d->pressed = true;
    d->byWords = false;
    d->pressPoint = point;
    d->lastPoint = point;
    d->dragging = event->modifiers().testFlag(Qt::ShiftModifier);
    d->grabbed = d->dragging ? std::nullopt : d->handleAtPoint(point);
    if (d->grabbed) {
        return; // a drag moves the edge, a click is one on the mark
    }
    if (d->dragging) {
        d->dragOrigin = d->anchor;
        d->dragTo(point, event->modifiers());
    } else {
        d->dragOrigin = position;
        d->select(position, position);
    }
}

void ArticleView::mouseMoveEvent(QMouseEvent *event)
{
    const auto point = event->position().toPoint();
    if (!d->pressed || !event->buttons().testFlag(Qt::LeftButton)) {
        d->hover(point);
        return;
    }
    d->lastPoint = point;
    d->lastModifiers = event->modifiers();
    if (!d->dragging && (point - d->pressPoint).manhattanLength() < QApplication::startDragDistance()) {
        return;
    }
    d->dragging = true;
    if (d->grabbed && !d->edgeMove) {
        d->beginEdgeMove(*d->grabbed);
    }
    d->dragOn(point, event->modifiers());
    const bool outside = point.y() < 0 || point.y() >= viewport()->height();
    if (outside && !d->autoScroll.isActive()) {
        d->autoScroll.start(autoScrollInterval, this);
    } else if (!outside) {
        d->autoScroll.stop();
    }
}

void ArticleView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !d->pressed) {
        event->ignore();
        return;
    }
    const bool clicked = !d->dragging && !d->byWords;
    d->pressed = false;
    d->dragging = false;
    d->autoScroll.stop();
    if (d->edgeMove) {
        d->finishEdgeMove();
    }
    if (clicked) {
        if (d->grabbed) {
            const auto position = positionAt(event->position().toPoint());
            d->select(position, position);
        }
        d->click(event->position().toPoint());
    }
}

void ArticleView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !document()) {
        event->ignore();
        return;
    }
    const auto point = event->position().toPoint();
    const auto *placed = d->layout.placedAtY(point.y());
    if (!placed) {
        return;
    }
    d->pressed = true;
    d->byWords = true;
    d->grabbed.reset();
    d->pressPoint = point;
    d->dragOrigin = placed->layout->characterAt(QPointF(point) - QPointF(0, placed->y));
    const auto word = snappedWordAt(document()->article().text(), d->dragOrigin);
    d->select(word.begin(), word.end());
}

void ArticleView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != d->autoScroll.timerId()) {
        QAbstractScrollArea::timerEvent(event);
        return;
    }
    const int beyond = d->lastPoint.y() < 0 ? d->lastPoint.y() : d->lastPoint.y() - viewport()->height();
    // Farther out is faster.
    auto *bar = verticalScrollBar();
    bar->setValue(bar->value() + beyond / 2 + (beyond < 0 ? -2 : 2));
    d->dragOn(d->lastPoint, d->lastModifiers);
}

void ArticleView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    setZoom(zoom() * std::pow(zoomStep, event->angleDelta().y() / 120.0));
    event->accept();
}

bool ArticleView::Private::pageMove(bool down, bool extend)
{
    const auto *placed = layout.placedAt(caret);
    const auto at = placed ? placed->layout->caretRect(caret).translated(0, placed->y).center().toPoint()
                           : QPoint(layout.page().columnLeft + layout.page().columnWidth / 2, q->viewport()->height() / 2);
    const int page = q->viewport()->height() - static_cast<int>(layout.style().lineHeight(BlockKind::Paragraph));
    const auto before = layout.top();
    layout.scrollBy(down ? page : -page);
    settle();
    qsizetype position = q->positionAt(at);
    if (layout.top() == before) {
        position = down ? layout.slices().back().range.end() : layout.slices().front().range.begin();
    }
    select(extend ? anchor : position, position);
    return true;
}

bool ArticleView::Private::moveCaret(QKeyEvent *event)
{
    if (!q->document() || layout.slices().empty()) {
        return false;
    }
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    const auto others = event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    if ((event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown) && others == Qt::NoModifier) {
        return pageMove(event->key() == Qt::Key_PageDown, shift);
    }
    std::optional<CaretMove> move;
    bool extends = shift;
    if (others == Qt::NoModifier || others == Qt::ControlModifier) {
        move = arrowMove(event);
    }
    for (const auto &each : caretKeys) {
        if (!move && event->matches(each.key)) {
            move = each.move;
            extends = each.extends;
        }
    }
    if (!move) {
        return false;
    }
    const auto position = caretMovement.moved(caret, *move);
    select(extends ? anchor : position, position);
    q->ensureVisible({position, position});
    return true;
}

void ArticleView::keyPressEvent(QKeyEvent *event)
{
    if (d->moveCaret(event)) {
        event->accept();
    } else if (event->matches(QKeySequence::Copy)) {
        if (const auto range = selection(); document() && !range.isEmpty()) {
            QApplication::clipboard()->setText(range.of(document()->article().text()).toString());
        }
    } else if (event->matches(QKeySequence::SelectAll) && document()) {
        d->select(0, document()->article().text().size());
    } else if (event->matches(QKeySequence::ZoomIn) || (event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_Equal)) {
        setZoom(zoom() * zoomStep);
    } else if (event->matches(QKeySequence::ZoomOut)) {
        setZoom(zoom() / zoomStep);
    } else if (event->modifiers().testFlag(Qt::ControlModifier) && event->key() == Qt::Key_0) {
        setZoom(1);
    } else {
        // All other keys belong to the window.
        event->ignore();
    }
}

bool ArticleView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave) {
        d->setHovered({}, Qt::IBeamCursor);
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void ArticleView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void ArticleView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void ArticleView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        viewport()->update();
    }
}

}
