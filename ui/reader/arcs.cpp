// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/arcs.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace Hashiya {

namespace {

constexpr qreal beyond = 40; ///< pixels that an arc to a mark out of view goes past the viewport's edge
constexpr qreal apart = 4; ///< pixels between arcs that share a lane

/// Collects arcs, each once.
class Collector
{
public:
    Collector(const Document &document, const QHash<AnnotationId, qreal> &places, qreal viewHeight)
        : m_document(document)
        , m_places(places)
        , m_viewHeight(viewHeight)
    {
    }

    void addAllOf(AnnotationId mark)
    {
        for (const auto id : m_document.references().relationsOf(mark)) {
            const auto &relation = *m_document.relations().constFind(id);
            add(relation.from, relation.to);
        }
        for (const auto quotation : m_document.references().quotationsOf(mark)) {
            add(quotation, mark);
        }
        const auto *annotation = m_document.annotations().find(mark);
        const auto *quotation = annotation ? std::get_if<QuotationValue>(&annotation->value) : nullptr;
        if (quotation && quotation->speakerMark.isValid()) {
            add(mark, quotation->speakerMark);
        }
    }
    [[nodiscard]] bool isFull() const { return m_arcs.size() >= mostArcs; }
    [[nodiscard]] QList<Arc> take() { return std::move(m_arcs); }

private:
    void add(AnnotationId from, AnnotationId to)
    {
        const auto *first = m_document.annotations().find(from);
        const auto *second = m_document.annotations().find(to);
        if (isFull() || !first || !second || first->state == AnnotationState::Rejected || second->state == AnnotationState::Rejected
            || m_seen.contains({from, to})) {
            return;
        }
        m_seen.insert({from, to});
        const auto outOfView = [&](const Annotation *mark, const Annotation *other) {
            return mark->range.begin() < other->range.begin() ? -beyond : m_viewHeight + beyond;
        };
        Arc arc{from, to, m_places.value(from, outOfView(first, second)), m_places.value(to, outOfView(second, first)), 0};
        if (std::abs(arc.fromY - arc.toY) < apart) { // one line: a small hook
            const bool forward = first->range.begin() <= second->range.begin();
            arc.fromY += forward ? -apart : apart;
            arc.toY += forward ? apart : -apart;
        }
        m_arcs.append(arc);
    }

    const Document &m_document;
    const QHash<AnnotationId, qreal> &m_places;
    qreal m_viewHeight;
    QSet<std::pair<AnnotationId, AnnotationId>> m_seen;
    QList<Arc> m_arcs;
};

void giveLanes(QList<Arc> &arcs)
{
    std::ranges::stable_sort(arcs, {}, [](const Arc &arc) { return std::abs(arc.fromY - arc.toY); });
    QList<QList<std::pair<qreal, qreal>>> lanes;
    for (auto &arc : arcs) {
        const auto [top, bottom] = std::minmax(arc.fromY, arc.toY);
        const auto isFree = [&](const QList<std::pair<qreal, qreal>> &lane) {
            return std::ranges::none_of(lane, [&](const auto &taken) { return taken.first < bottom + apart && top < taken.second + apart; });
        };
        arc.lane = static_cast<int>(std::ranges::find_if(lanes, isFree) - lanes.begin());
        if (arc.lane == lanes.size()) {
            lanes.append(QList<std::pair<qreal, qreal>>());
        }
        lanes[arc.lane].append({top, bottom});
    }
}

/// From the text out to the lane, along it, and back to the text.
QPainterPath pathOf(const Arc &arc, qreal edge, qreal out)
{
    const qreal radius = std::min(std::abs(out - edge), std::abs(arc.toY - arc.fromY) / 2);
    const qreal down = arc.toY > arc.fromY ? radius : -radius;
    const qreal corner = out > edge ? out - radius : out + radius;
    QPainterPath path(QPointF(edge, arc.fromY));
    path.lineTo(corner, arc.fromY);
    path.quadTo(QPointF(out, arc.fromY), QPointF(out, arc.fromY + down));
    path.lineTo(out, arc.toY - down);
    path.quadTo(QPointF(out, arc.toY), QPointF(corner, arc.toY));
    path.lineTo(edge, arc.toY);
    return path;
}

/// Whole pixels, as marks are: many of them cost little.
void paintQuiet(QPainter &painter, const Arc &arc, int edge, int out, const QColor &ink)
{
    const int top = static_cast<int>(std::min(arc.fromY, arc.toY));
    const int bottom = static_cast<int>(std::max(arc.fromY, arc.toY));
    const auto horizontal = [&](int from, int to, int y) { painter.fillRect(QRect(std::min(from, to), y, std::abs(to - from) + 1, 1), ink); };
    const int inwards = out > edge ? -1 : 1;
    horizontal(edge, out + inwards * 2, top);
    horizontal(edge, out + inwards * 2, bottom);
    painter.fillRect(QRect(out, top + 2, 1, bottom - top - 3), ink);
    painter.fillRect(QRect(out + inwards, top + 1, 1, 1), ink);
    painter.fillRect(QRect(out + inwards, bottom - 1, 1, 1), ink);
    const int tip = static_cast<int>(arc.toY);
    for (int half = 1; half <= 2; ++half) {
        painter.fillRect(QRect(edge - inwards * half, tip - half, 1, 2 * half + 1), ink);
    }
}

void paintStrong(QPainter &painter, const Arc &arc, qreal edge, qreal out, const QColor &ink, qreal width)
{
    constexpr qreal head = 4.5;
    const qreal outward = out > edge ? 1 : -1;
    painter.setPen(QPen(ink, width));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(pathOf(arc, edge, out));
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    painter.drawPolygon(QPolygonF{{edge - outward * 1.5, arc.toY}, {edge + outward * head, arc.toY - head * 0.8}, {edge + outward * head, arc.toY + head * 0.8}});
}

}

QList<Arc> arcsInView(const Document &document, const QHash<AnnotationId, qreal> &places, qreal viewHeight, AnnotationId first)
{
    Collector collector(document, places, viewHeight);
    if (places.contains(first)) {
        collector.addAllOf(first);
    }
    for (auto place = places.cbegin(); place != places.cend() && !collector.isFull(); ++place) {
        collector.addAllOf(place.key());
    }
    auto arcs = collector.take();
    std::ranges::sort(arcs, {}, [](const Arc &arc) { return std::pair(arc.from, arc.to); }); // the same picture at every paint
    giveLanes(arcs);
    return arcs;
}

QSet<AnnotationId> linkedMarks(const Document &document, AnnotationId mark)
{
    QSet<AnnotationId> linked;
    for (const auto id : document.references().relationsOf(mark)) {
        const auto &relation = *document.relations().constFind(id);
        linked.insert(relation.from == mark ? relation.to : relation.from);
    }
    for (const auto quotation : document.references().quotationsOf(mark)) {
        linked.insert(quotation);
    }
    const auto *annotation = document.annotations().find(mark);
    const auto *quotation = annotation ? std::get_if<QuotationValue>(&annotation->value) : nullptr;
    if (quotation && quotation->speakerMark.isValid()) {
        linked.insert(quotation->speakerMark);
    }
    return linked;
}

void paintArcs(QPainter &painter, const QList<Arc> &arcs, const ReaderTheme &theme, const ReaderStyle &style, const PageGeometry &page, int viewWidth,
    const QSet<AnnotationId> &strong)
{
    const qreal outward = page.rightToLeft ? 1 : -1;
    const qreal edge = page.rightToLeft ? page.columnLeft + page.columnWidth + 4.5 : page.columnLeft - 4.5;
    const qreal room = (page.rightToLeft ? viewWidth - edge : edge) - 3;
    const qreal nearest = style.em() * 0.3;
    if (room < nearest || arcs.isEmpty()) {
        return;
    }
    const auto quiet = mixed(theme.page(), theme.text(), theme.isDark() ? 0.34 : 0.27);
    const auto ink = mixed(theme.page(), theme.text(), 0.85);
    const auto outOf = [&](const Arc &arc) { return edge + outward * std::min(room, nearest + arc.lane * style.em() * 0.28); };
    const auto isStrong = [&](const Arc &arc) { return strong.contains(arc.from) || strong.contains(arc.to); };
    for (const auto &arc : arcs) {
        if (!isStrong(arc)) {
            paintQuiet(painter, arc, static_cast<int>(edge), static_cast<int>(outOf(arc)), quiet);
        }
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const auto &arc : arcs) {
        if (isStrong(arc)) {
            paintStrong(painter, arc, edge, outOf(arc), ink, std::max(1.6, style.em() * 0.09));
        }
    }
    painter.restore();
}

}
