// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/articleview.h"

#include "ui/reader/articleview_p.h"
#include "ui/reader/wordsnapping.h"

namespace Hashiya {

namespace {

/// A range with one edge at `position`, without line breaks at that edge; the former range where nothing would be left.
TextRange withEdgeAt(QStringView text, TextRange range, MarkEnd end, qsizetype position)
{
    const auto isBreak = [text](qsizetype at) { return text[at] == u'\n' || text[at] == u'\r' || text[at] == QChar::ParagraphSeparator; };
    if (end == MarkEnd::Begin) {
        while (position < range.end() && isBreak(position)) {
            ++position;
        }
        return position < range.end() ? TextRange(position, range.end()) : range;
    }
    while (position > range.begin() && isBreak(position - 1)) {
        --position;
    }
    return position > range.begin() ? TextRange(range.begin(), position) : range;
}

}

void ArticleView::setEdgesMovable(bool movable)
{
    if (!movable) {
        cancelEdgeMove();
    }
    d->edgesMovable = movable;
    viewport()->update();
}

bool ArticleView::isMovingEdge() const
{
    return d->edgeMove.has_value();
}

void ArticleView::cancelEdgeMove()
{
    if (d->edgeMove) {
        d->dropEdgeMove();
        viewport()->update();
    }
}

std::optional<EdgeHandle> ArticleView::Private::handleAtPoint(QPoint point)
{
    if (!edgesMovable || picking || !layout.document()) {
        return std::nullopt;
    }
    QList<EdgeHandle> handles; // moved to where they are in the viewport
    for (const auto &placed : layout.visible()) {
        // A knob may stand out of its slice a little.
        if (point.y() < placed.y - layout.style().em() || point.y() > placed.y + placed.layout->height() + layout.style().em()) {
            continue;
        }
        refreshMarks(*placed.layout);
        for (const auto &shape : placed.layout->marks.shapes) {
            const auto *mark = shape.id == emphasis.current || shape.id == emphasis.hovered ? layout.document()->annotations().find(shape.id) : nullptr;
            for (auto handle : mark ? edgeHandles(*placed.layout, shape, mark->range) : QList<EdgeHandle>()) {
                handle.top += placed.y;
                handle.bottom += placed.y;
                handles.append(handle);
            }
        }
    }
    return edgeHandleAt(handles, point, layout.style().em());
}

void ArticleView::Private::beginEdgeMove(const EdgeHandle &handle)
{
    if (const auto *mark = layout.document()->annotations().find(handle.mark)) {
        edgeMove = EdgeMove{handle.mark, handle.end, mark->range, mark->range};
    }
}

void ArticleView::Private::dragEdgeTo(QPoint point, Qt::KeyboardModifiers modifiers)
{
    const QStringView text = layout.document()->article().text();
    auto position = q->positionAt(point);
    if (!modifiers.testFlag(Qt::AltModifier)) {
        position = edgeMove->end == MarkEnd::Begin ? nearestBegin(text, position) : nearestEnd(text, position);
    }
    const auto range = withEdgeAt(text, edgeMove->range, edgeMove->end, position);
    if (range != edgeMove->range) {
        edgeMove->range = range;
        ++generation; // what is in view is few marks
        q->viewport()->update();
    }
}

void ArticleView::Private::finishEdgeMove()
{
    const auto move = *edgeMove;
    dropEdgeMove();
    q->viewport()->update();
    if (move.range != move.before) {
        Q_EMIT q->edgeMoved(move.mark, move.range);
    }
}

void ArticleView::Private::dropEdgeMove()
{
    grabbed.reset();
    edgeMove.reset();
    pressed = false;
    dragging = false;
    autoScroll.stop();
    ++generation;
}

}
