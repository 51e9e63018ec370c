// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/bandstrip.h"

#include "ui/compare/findingcolors.h"
#include "ui/compare/findingwords.h"
#include "ui/reader/articleview.h"

#include <QPainter>
#include <QPainterPath>

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
    const auto visible = [this](Edge edge) { return edge.bottom > 0 && edge.top < height(); };
    for (qsizetype band = 0; band < m_blocks.size(); ++band) {
        const Edge first = edge(m_first, m_blocks.at(band).first);
        const Edge second = edge(m_second, m_blocks.at(band).second);
        if (visible(first) || visible(second)) {
            paintBand(painter, band, first, second);
        }
    }
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
