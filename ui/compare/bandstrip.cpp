// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/bandstrip.h"

#include "ui/compare/findingcolors.h"
#include "ui/compare/findingwords.h"
#include "ui/reader/articleview.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <numeric>

namespace Hashiya {

BandStrip::BandStrip(const ArticleView &first, const ArticleView &second, QWidget *parent)
    : QWidget(parent)
    , m_first(first)
    , m_second(second)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    connect(&first, &ArticleView::scrolled, this, qOverload<>(&QWidget::update));
    connect(&second, &ArticleView::scrolled, this, qOverload<>(&QWidget::update));
}

void BandStrip::setTheme(const ReaderTheme &theme)
{
    m_theme = theme;
    update();
}

void BandStrip::setBlocks(const QList<AlignedBlocks> &blocks, const QSet<qsizetype> &conflicts)
{
    m_blocks = blocks;
    m_conflicts = conflicts;
    m_current = -1;
    m_byFirst.resize(m_blocks.size());
    std::iota(m_byFirst.begin(), m_byFirst.end(), 0);
    m_bySecond = m_byFirst;
    std::ranges::stable_sort(m_bySecond, {}, [this](qsizetype band) { return m_blocks.at(band).second; });
    update();
}

void BandStrip::setCurrent(qsizetype band)
{
    m_current = band;
    update();
}

QSize BandStrip::sizeHint() const
{
    return {3 * fontMetrics().height(), 8 * fontMetrics().height()};
}

BandStrip::Edge BandStrip::edge(const ArticleView &view, qsizetype block) const
{
    const QRect rect = view.blockRect(block);
    const QPoint corner = mapFromGlobal(view.viewport()->mapToGlobal(QPoint(0, rect.top())));
    return {corner.y(), corner.y() + rect.height()};
}

void BandStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_theme.page());
    QList<qsizetype> bands;
    for (const auto &side : {inView(m_byFirst, m_first, &AlignedBlocks::first), inView(m_bySecond, m_second, &AlignedBlocks::second)}) {
        bands.append(QList<qsizetype>(side.begin(), side.end()));
    }
    std::ranges::sort(bands);
    const auto twice = std::ranges::unique(bands);
    bands.erase(twice.begin(), twice.end());
    for (const auto band : std::as_const(bands)) {
        paintBand(painter, band, edge(m_first, m_blocks.at(band).first), edge(m_second, m_blocks.at(band).second));
    }
}

std::span<const qsizetype> BandStrip::inView(const QList<qsizetype> &bands, const ArticleView &view, qsizetype AlignedBlocks::*side) const
{
    const auto edgeOf = [&](qsizetype band) { return edge(view, m_blocks.at(band).*side); };
    const auto from = std::ranges::partition_point(bands, [&](qsizetype band) { return edgeOf(band).bottom <= 0; });
    const auto to = std::partition_point(from, bands.end(), [&](qsizetype band) { return edgeOf(band).top < height(); });
    return {from, to};
}

void BandStrip::paintBand(QPainter &painter, qsizetype band, Edge first, Edge second) const
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const double from = mirrored ? width() : 0;
    const double to = mirrored ? 0 : width();
    const double middle = width() / 2.0;
    QPainterPath path(QPointF(from, first.top));
    path.cubicTo(middle, first.top, middle, second.top, to, second.top);
    path.lineTo(to, second.bottom);
    path.cubicTo(middle, second.bottom, middle, first.bottom, from, first.bottom);
    path.closeSubpath();
    const bool conflict = m_conflicts.contains(band);
    const QColor ink = conflict ? verdictInk(Verdict::Conflict, m_theme) : m_theme.faint();
    const double strength = band == m_current ? 0.34 : 0.14;
    QColor fill = mixed(m_theme.page(), ink, strength);
    fill.setAlpha(220); // bands that cross show through each other
    painter.setBrush(fill);
    painter.setPen(QPen(mixed(m_theme.page(), ink, band == m_current ? 1.0 : 0.4), 1));
    painter.drawPath(path);
    const double centre = (first.top + first.bottom + second.top + second.bottom) / 4.0;
    if (conflict) {
        QFont bold = font();
        bold.setBold(true);
        painter.setFont(bold);
        painter.setPen(ink);
        const double size = fontMetrics().height();
        painter.drawText(QRectF(0, centre - size, width(), 2 * size), Qt::AlignCenter, verdictSign(Verdict::Conflict));
    }
}

}
