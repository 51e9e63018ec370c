// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/articleview.h"

#include "ui/reader/accessiblearticle.h"
#include "ui/reader/articleview_p.h"
#include "ui/reader/margin.h"
#include "ui/reader/markgeometry.h"

#include <QAccessible>
#include <QScrollBar>

#include <algorithm>
#include <limits>

namespace Hashiya {

namespace {

constexpr qreal smallestZoom = 0.5;
constexpr qreal greatestZoom = 4;

}

ArticleView::ArticleView(QWidget *parent)
    : QAbstractScrollArea(parent)
    , d(std::make_unique<Private>(this))
{
    installArticleAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->setMouseTracking(true);
    viewport()->setCursor(Qt::IBeamCursor);
    d->layout.setViewport(viewport()->size());
}

ArticleView::~ArticleView() = default;

void ArticleView::setDocument(const Document *document)
{
    d->layout.setDocument(document);
    ++d->generation;
    d->dropEdgeMove();
    d->setHovered({}, Qt::IBeamCursor);
    d->emphasis.target = {};
    d->emphasis.entity = {};
    d->highlights.clear();
    setCurrentAnnotation({});
    d->select(0, 0);
    d->settle();
}

const Document *ArticleView::document() const
{
    return d->layout.document();
}

void ArticleView::marksChanged(TextRange)
{
    // What is in view is few marks: all of it is computed anew.
    ++d->generation;
    if (d->edgeMove) {
        const auto *mark = document() ? document()->annotations().find(d->edgeMove->mark) : nullptr;
        if (!mark || mark->range != d->edgeMove->before) {
            d->dropEdgeMove();
        }
    }
    viewport()->update();
}

TextRange ArticleView::selection() const
{
    return d->selection();
}

void ArticleView::setSelection(TextRange range)
{
    d->select(range.begin(), range.end());
}

qsizetype ArticleView::caretPosition() const
{
    return d->caret;
}

AnnotationId ArticleView::currentAnnotation() const
{
    return d->emphasis.current;
}

void ArticleView::setCurrentAnnotation(AnnotationId id)
{
    if (const auto *annotation = document() && id.isValid() ? document()->annotations().find(id) : nullptr) {
        ensureVisible(annotation->range);
    }
    if (d->emphasis.current == id) {
        return;
    }
    d->emphasis.current = id;
    viewport()->update();
    Q_EMIT currentAnnotationChanged(id);
}

void ArticleView::setHighlightedEntity(EntityId entity)
{
    d->emphasis.entity = entity;
    viewport()->update();
}

void ArticleView::setPicking(bool picking, AnnotationId target)
{
    d->picking = picking;
    d->emphasis.target = picking ? target : AnnotationId();
    if (const auto *annotation = document() && d->emphasis.target.isValid() ? document()->annotations().find(target) : nullptr) {
        ensureVisible(annotation->range);
    }
    viewport()->update();
}

qreal ArticleView::zoom() const
{
    return d->layout.style().zoom();
}

void ArticleView::setZoom(qreal zoom)
{
    zoom = std::clamp(zoom, smallestZoom, greatestZoom);
    if (qFuzzyCompare(zoom, this->zoom())) {
        return;
    }
    d->layout.setStyle(ReaderStyle(zoom));
    d->settle();
    Q_EMIT zoomChanged(zoom);
}

void ArticleView::setTheme(const ReaderTheme &theme)
{
    d->theme = theme;
    viewport()->update();
}

const ReaderTheme &ArticleView::theme() const
{
    return d->theme;
}

void ArticleView::setDisplay(const DisplayOptions &display)
{
    if (display != d->layout.display()) {
        d->layout.setDisplay(display);
        d->settle();
    }
}

const DisplayOptions &ArticleView::display() const
{
    return d->layout.display();
}

void ArticleView::setHighlights(const QList<Highlight> &highlights)
{
    if (highlights != d->highlights) {
        d->highlights = highlights;
        viewport()->update();
    }
}

const QList<Highlight> &ArticleView::highlights() const
{
    return d->highlights;
}

void ArticleView::setInvisiblesShown(bool shown)
{
    d->invisiblesShown = shown;
    viewport()->update();
}

void ArticleView::ensureVisible(TextRange range)
{
    if (!document() || d->layout.slices().empty()) {
        return;
    }
    const int height = viewport()->height();
    const int comfort = std::min(height / 6, static_cast<int>(2 * d->layout.style().em()));
    const auto line = [&](const ArticleLayout::Placed &placed, qsizetype position) {
        return placed.layout->lineRect(placed.layout->lineOf(position)).translated(0, placed.y);
    };
    if (const auto *first = d->layout.placedAt(range.begin())) {
        const auto top = line(*first, range.begin()).top();
        const auto *last = d->layout.placedAt(std::max(range.begin(), range.end() - 1));
        const auto bottom = last ? line(*last, std::max(range.begin(), range.end() - 1)).bottom() : std::numeric_limits<qreal>::max();
        const bool fits = bottom - top < height - 2 * comfort;
        const bool atEnds = (top < comfort && d->layout.top() == 0) || (fits && d->layout.top() + height >= d->layout.contentHeight());
        if (top >= 0 && (atEnds || (top >= comfort && (!fits || bottom <= height - comfort)))) {
            return;
        }
        // A step from the edge moves as little as it must, so that the eye keeps its place.
        if (fits && top > -height / 2.0 && bottom < height * 1.5) {
            d->layout.scrollBy(static_cast<qint64>(top < comfort ? top - comfort : bottom - height + comfort));
            d->settle();
            return;
        }
    }
    d->layout.scrollToPosition(range.begin(), height / 3);
    d->settle();
}

qsizetype ArticleView::topPosition() const
{
    return d->layout.topPosition();
}

void ArticleView::scrollToPosition(qsizetype position)
{
    d->layout.scrollToPosition(position);
    d->settle();
}

QRect ArticleView::blockRect(qsizetype block) const
{
    if (!document() || block < 0 || block >= document()->article().blocks().size()) {
        return {};
    }
    const auto [top, bottom] = d->layout.blockExtent(block);
    const auto &page = d->layout.page();
    return {page.columnLeft, static_cast<int>(top), page.columnWidth, static_cast<int>(bottom - top)};
}

QList<QRect> ArticleView::rectsOf(TextRange range) const
{
    QList<QRect> rects;
    for (const auto &placed : d->layout.visible()) {
        for (const auto &rect : placed.layout->rects(range)) {
            rects.append(rect.translated(0, placed.y).toAlignedRect());
        }
    }
    return rects;
}

qsizetype ArticleView::positionAt(QPoint viewportPoint) const
{
    const auto *placed = d->layout.placedAtY(viewportPoint.y());
    return placed ? placed->layout->caretAt(QPointF(viewportPoint) - QPointF(0, placed->y)) : 0;
}

void ArticleView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    d->layout.setViewport(viewport()->size());
    d->settle();
}

void ArticleView::scrollContentsBy(int, int)
{
    if (!d->syncing) {
        d->scrolledTo(verticalScrollBar()->value());
    }
}

void ArticleView::Private::scrolledTo(int value)
{
    if (layout.slices().empty()) {
        return;
    }
    const auto *bar = q->verticalScrollBar();
    if (value == bar->minimum()) {
        layout.scrollToY(0);
    } else if (value == bar->maximum()) {
        layout.scrollToY(layout.contentHeight());
    } else {
        layout.scrollBy(value - scrollValue);
    }
    q->viewport()->update();
    syncScrollBar();
    Q_EMIT q->scrolled();
}

void ArticleView::Private::syncScrollBar()
{
    const int height = q->viewport()->height();
    (void)layout.visible(); // finds the heights that count
    const qint64 maximum = std::clamp<qint64>(layout.contentHeight() - height, 0, std::numeric_limits<int>::max());
    syncing = true;
    auto *bar = q->verticalScrollBar();
    bar->setPageStep(height);
    bar->setSingleStep(static_cast<int>(layout.style().lineHeight(BlockKind::Paragraph)));
    // Each new range lays out the scroll area anew. While reading far from the end, a range that is off by less than half a view is near enough.
    const bool nearEnd = maximum - layout.top() < 2 * qint64(height);
    if (nearEnd || std::abs(maximum - bar->maximum()) > height / 2) {
        bar->setRange(0, static_cast<int>(maximum));
    }
    bar->setValue(static_cast<int>(std::min(layout.top(), maximum)));
    scrollValue = bar->value();
    syncing = false;
}

void ArticleView::Private::settle()
{
    syncScrollBar();
    q->viewport()->update();
    Q_EMIT q->scrolled();
}

void ArticleView::Private::refreshMarks(SliceLayout &slice)
{
    if (slice.marks.generation != generation) {
        slice.marks.shapes = markShapes(slice, *layout.document(), layout.style(), edgeMove ? ShownElsewhere{edgeMove->mark, edgeMove->range} : ShownElsewhere());
        slice.marks.glosses = glossRows(slice, *layout.document(), layout.style(), layout.page());
        slice.marks.generation = generation;
    }
}

}
