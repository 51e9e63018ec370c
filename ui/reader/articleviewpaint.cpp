// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/articleview.h"

#include "core/text/invisibles.h"
#include "ui/reader/arcs.h"
#include "ui/reader/articleview_p.h"
#include "ui/reader/margin.h"

#include <QPaintEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Hashiya {

void ArticleView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), d->theme.page());
    if (!document()) {
        return;
    }
    const auto meant = d->emphasis.current.isValid() ? d->emphasis.current : d->emphasis.hovered;
    d->emphasis.linked = meant.isValid() ? linkedMarks(*document(), meant) : QSet<AnnotationId>();
    for (const auto &placed : d->layout.visible()) {
        const QRect area(0, placed.y, viewport()->width(), placed.layout->height());
        // A title's hamza or a mark's edge may reach out of its slice by a pixel or two.
        if (area.adjusted(0, -4, 0, 4).intersects(event->rect())) {
            painter.save();
            painter.translate(0, placed.y);
            d->paintSlice(painter, placed, event->rect().translated(0, -placed.y));
            painter.restore();
        }
    }
    d->paintRelations(painter, event->rect());
}

void ArticleView::Private::paintSlice(QPainter &painter, const ArticleLayout::Placed &placed, const QRect &exposed)
{
    auto &slice = *placed.layout;
    refreshMarks(slice);
    const QRectF clip = QRectF(exposed).adjusted(0, -4, 0, 4);
    paintHighlightWashes(painter, slice, highlights, theme, clip);
    MarkPainter(theme, layout.style(), layout.page(), emphasis).paint(painter, slice.marks.shapes, clip);
    paintSelection(painter, slice, clip);
    paintHandles(painter, slice);
    const bool aside = slice.kind() == BlockKind::SourceLine || slice.kind() == BlockKind::Furniture;
    painter.setPen(aside ? theme.faint() : theme.text());
    // QTextLayout takes the clip in its own coordinates.
    slice.textLayout().draw(&painter, slice.origin(), {}, clip);
    paintHighlightLines(painter, slice, highlights, theme, layout.style().em(), clip);
    paintLabels(painter, slice);
    if (invisiblesShown) {
        paintInvisibles(painter, slice, clip);
    }
    paintGlosses(painter, slice.marks.glosses, theme, layout.style(), layout.page(), emphasis.current);
    paintCaret(painter, slice);
}

void ArticleView::Private::paintSelection(QPainter &painter, const SliceLayout &slice, const QRectF &clip) const
{
    const auto range = selection().intersected(slice.slice().range);
    if (range.isEmpty()) {
        return;
    }
    const int first = std::max(slice.lineOf(range.begin()), slice.lineAt(clip.top()));
    const int last = std::min(slice.lineOf(range.end() - 1), slice.lineAt(clip.bottom()));
    for (int line = first; line <= last; ++line) {
        const auto box = slice.lineRect(line);
        for (const auto &span : slice.spans(line, range)) {
            const QRectF rect(span.left, box.top() + 2, span.right - span.left, box.height() - 4);
            painter.fillRect(rect.toAlignedRect(), theme.selection());
        }
    }
}

void ArticleView::Private::paintHandles(QPainter &painter, const SliceLayout &slice) const
{
    if (!edgesMovable || picking) {
        return;
    }
    for (const auto &shape : slice.marks.shapes) {
        const auto *mark = shape.id == emphasis.current || shape.id == emphasis.hovered ? layout.document()->annotations().find(shape.id) : nullptr;
        if (!mark) {
            continue;
        }
        for (const auto &handle : edgeHandles(slice, shape, edgeMove && edgeMove->mark == mark->id ? edgeMove->range : mark->range)) {
            paintEdgeHandle(painter, handle, theme.ink(shape.type), theme.page(), layout.style().em());
        }
    }
}

void ArticleView::Private::paintRelations(QPainter &painter, const QRect &exposed)
{
    const auto &document = *layout.document();
    const auto &page = layout.page();
    const bool beside = page.rightToLeft ? exposed.right() >= page.columnLeft + page.columnWidth : exposed.left() < page.columnLeft;
    const auto speaks = [](const MarkShape &shape) { return shape.type.family == TypeFamily::Quotation; };
    const auto hasQuotation = [&](const ArticleLayout::Placed &placed) { return std::ranges::any_of(placed.layout->marks.shapes, speaks); };
    if (!beside || (document.relations().isEmpty() && std::ranges::none_of(layout.visible(), hasQuotation))) {
        return;
    }
    QHash<AnnotationId, qreal> places;
    for (const auto &placed : layout.visible()) {
        for (const auto &shape : placed.layout->marks.shapes) {
            if (!shape.rects.isEmpty() && !places.contains(shape.id)) {
                places.insert(shape.id, placed.y + std::round(shape.rects.first().center().y()) + 0.5);
            }
        }
    }
    if (!places.isEmpty()) {
        paintArcs(painter, arcsInView(document, places, q->viewport()->height(), emphasis.current), theme, layout.style(), page, q->viewport()->width(),
            {emphasis.current, emphasis.hovered});
    }
}

void ArticleView::Private::paintInvisibles(QPainter &painter, const SliceLayout &slice, const QRectF &clip) const
{
    const QStringView text = layout.document()->article().text();
    auto font = layout.style().glossFont();
    font.setPixelSize(std::max(6, font.pixelSize() * 5 / 8));
    painter.save();
    painter.setFont(font);
    const QFontMetricsF metrics(font);
    const int last = slice.lineAt(clip.bottom());
    for (int line = slice.lineAt(clip.top()); line <= last && line < slice.lineCount(); ++line) {
        const auto range = slice.lineRange(line);
        for (auto at = range.begin(); at < range.end(); ++at) {
            if (!isInvisible(text[at].unicode())) {
                continue;
            }
            const auto name = invisibleName(text[at].unicode());
            const auto caretBox = slice.caretRect(at);
            const qreal width = metrics.horizontalAdvance(name) + 4;
            const QRectF box(std::round(caretBox.left() - width / 2), std::round(caretBox.top()), width, metrics.capHeight() + 5);
            painter.setPen(theme.faint());
            painter.setBrush(theme.page());
            painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
            painter.drawText(QPointF(box.left() + 2, box.bottom() - 2.5), name);
            painter.drawLine(QPointF(caretBox.left(), box.bottom()), QPointF(caretBox.left(), caretBox.center().y()));
        }
    }
    painter.restore();
}

void ArticleView::Private::paintLabels(QPainter &painter, const SliceLayout &slice) const
{
    const auto direction = layout.page().rightToLeft ? Qt::RightToLeft : Qt::LeftToRight;
    const auto draw = [&](const QRectF &rect, const QString &text) {
        QTextOption option(Qt::AlignLeading | Qt::AlignVCenter);
        option.setTextDirection(direction);
        option.setWrapMode(QTextOption::NoWrap);
        painter.setFont(layout.style().glossFont());
        painter.setPen(theme.faint());
        painter.drawText(rect, text, option);
    };
    if (const auto label = slice.labelRect(); !label.isEmpty()) {
        const int y = static_cast<int>(label.top() - layout.style().em() * 0.4);
        painter.fillRect(QRect(static_cast<int>(label.left()), y, static_cast<int>(label.width()), 1), theme.rule());
        draw(label, ArticleView::tr("Not part of the article"));
    }
    if (const auto rect = slice.metadataRect(); !rect.isEmpty()) {
        const auto &metadata = layout.document()->article().metadata();
        QStringList parts;
        for (const auto &part : {metadata.source, metadata.author, metadata.published}) {
            if (!part.isEmpty()) {
                parts.append(isolated(part));
            }
        }
        draw(rect, parts.join(u" · "_s));
    }
}

void ArticleView::Private::paintCaret(QPainter &painter, const SliceLayout &slice) const
{
    const auto &slices = layout.slices();
    if (!q->hasFocus() || slices[static_cast<size_t>(sliceAt(slices, caret))] != slice.slice()) {
        return;
    }
    const auto rect = slice.caretRect(caret);
    const int width = std::max(1, static_cast<int>(std::lround(layout.style().em() * 0.08)));
    const auto left = static_cast<int>(std::lround(rect.left())) - width / 2;
    painter.fillRect(QRect(left, static_cast<int>(rect.top()) + 3, width, static_cast<int>(rect.height()) - 6), theme.text());
}

}
