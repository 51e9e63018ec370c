// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plots/plotpainter.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace Hashiya {

namespace {

constexpr double margin = 10;
constexpr double gap = 4;
constexpr double dotRadius = 4;
constexpr double heightOfTime = 220; ///< of plots over time
constexpr double leastBar = 2; ///< a bar of few is still seen
constexpr double labelShare = 0.42; ///< of the width, for names

/// Draws in one direction; what is computed from the leading edge is mirrored here once.
class Painting
{
public:
    Painting(const Plot &plot, const PlotStyle &style, const QRectF &area)
        : m_plot(plot)
        , m_style(style)
        , m_area(area.adjusted(margin, margin, -margin, -margin))
        , m_metrics(style.font)
    {
    }

    [[nodiscard]] double line() const { return m_metrics.height(); }
    [[nodiscard]] double rowHeight() const { return line() + 2 * gap; }
    [[nodiscard]] QRectF field() const
    {
        return m_plot.kind == PlotKind::Names || m_plot.kind == PlotKind::Together ? m_area.adjusted(0, line() + gap, 0, 0)
                                                                                     : m_area.adjusted(0, 2 * (line() + gap), 0, -line() - gap);
    }

    /// From the leading edge of the field.
    [[nodiscard]] QRectF mirrored(double from, double top, double width, double height) const
    {
        const auto whole = field();
        return {m_style.rightToLeft ? whole.right() - from - width : whole.left() + from, top, width, height};
    }

    [[nodiscard]] QRectF rectOf(qsizetype i) const
    {
        const auto &item = m_plot.items.at(i);
        const auto whole = field();
        switch (m_plot.kind) {
        case PlotKind::Articles: {
            const auto width = whole.width() / double(m_plot.items.size());
            const auto height = item.value <= 0 ? 0 : std::max(leastBar, whole.height() * item.value / m_plot.greatest);
            const auto space = std::min(width * 0.2, gap);
            return mirrored(double(i) * width + space / 2, whole.bottom() - height, width - space, height);
        }
        case PlotKind::Figures: {
            const auto x = dotRadius + item.place * (whole.width() - 2 * dotRadius);
            const auto y = whole.bottom() - dotRadius - shareOf(item.value) * (whole.height() - 2 * dotRadius);
            return mirrored(x - dotRadius, y - dotRadius, 2 * dotRadius, 2 * dotRadius);
        }
        case PlotKind::Names: {
            const auto label = whole.width() * labelShare;
            const auto amount = m_metrics.horizontalAdvance(m_plot.greatestText) + 2 * gap;
            const auto width = std::max(leastBar, (whole.width() - label - amount) * item.value / m_plot.greatest);
            return mirrored(label, whole.top() + double(i) * rowHeight() + gap, width, line());
        }
        case PlotKind::Together: {
            const auto cell = cellSize();
            const auto label = whole.width() * labelShare;
            const auto size = std::max(3.0, (cell - 3) * std::sqrt(item.value / m_plot.greatest));
            return mirrored(label + (item.column + 0.5) * cell - size / 2, whole.top() + line() + (item.row + 0.5) * rowHeight() - size / 2, size, size);
        }
        }
        Q_UNREACHABLE_RETURN({});
    }

    void paint(QPainter &painter, qsizetype current) const
    {
        painter.setFont(m_style.font);
        painter.setPen(m_style.theme.text());
        text(painter, {m_area.left(), m_area.top(), m_area.width(), line()}, m_plot.title, Qt::AlignLeading);
        if (m_plot.kind == PlotKind::Names) {
            paintNames(painter);
        } else if (m_plot.kind == PlotKind::Together) {
            paintMatrix(painter);
        } else {
            paintAxes(painter);
        }
        for (qsizetype i = 0; i < m_plot.items.size(); ++i) {
            const auto rect = rectOf(i);
            const auto *type = m_style.tagset.type(m_plot.items.at(i).type);
            const auto ink = type ? m_style.theme.ink(*type) : m_style.theme.faint();
            painter.setPen(Qt::NoPen);
            painter.setBrush(mixed(m_style.theme.page(), ink, 0.75));
            if (m_plot.kind == PlotKind::Figures || m_plot.kind == PlotKind::Together) {
                painter.drawEllipse(rect);
            } else {
                painter.drawRect(rect);
            }
            if (i == current) {
                painter.setBrush(Qt::NoBrush);
                painter.setPen(QPen(m_style.theme.text(), 2));
                painter.drawRect(rect.adjusted(-3, -3, 3, 3));
            }
        }
    }

private:
    [[nodiscard]] double cellSize() const
    {
        return std::min(rowHeight(), field().width() * (1 - labelShare) / double(std::max<qsizetype>(m_plot.names.size(), 1)));
    }

    /// Amounts that lie far apart are drawn by their logarithm.
    [[nodiscard]] double shareOf(double value) const
    {
        if (m_plot.greatest <= m_plot.least) {
            return 0.5;
        }
        if (m_plot.least > 0 && m_plot.greatest / m_plot.least > 100) {
            return std::log(value / m_plot.least) / std::log(m_plot.greatest / m_plot.least);
        }
        return (value - m_plot.least) / (m_plot.greatest - m_plot.least);
    }

    void text(QPainter &painter, const QRectF &rect, const QString &words, Qt::Alignment side) const
    {
        const bool right = (side == Qt::AlignLeading) == m_style.rightToLeft;
        painter.drawText(rect, int((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextSingleLine,
            m_metrics.elidedText(words, Qt::ElideRight, rect.width()));
    }

    void paintAxes(QPainter &painter) const
    {
        const auto whole = field();
        painter.setPen(m_style.theme.rule());
        painter.drawLine(whole.bottomLeft(), whole.bottomRight());
        painter.setPen(m_style.theme.faint());
        text(painter, {m_area.left(), whole.top() - line() - gap, m_area.width(), line()}, m_plot.greatestText, Qt::AlignLeading);
        if (m_plot.kind == PlotKind::Figures) {
            text(painter, {m_area.left(), whole.bottom() - line(), m_area.width(), line()}, m_plot.leastText, Qt::AlignLeading);
        }
        const QRectF below(m_area.left(), m_area.bottom() - line(), m_area.width(), line());
        text(painter, below, m_plot.firstText, Qt::AlignLeading);
        if (m_plot.lastText != m_plot.firstText) {
            text(painter, below, m_plot.lastText, Qt::AlignTrailing);
        }
    }

    void paintNames(QPainter &painter) const
    {
        const auto whole = field();
        const auto label = whole.width() * labelShare - gap;
        for (qsizetype i = 0; i < m_plot.items.size(); ++i) {
            const auto bar = rectOf(i);
            painter.setPen(m_style.theme.text());
            text(painter, mirrored(0, bar.top(), label, bar.height()), m_plot.items.at(i).label, Qt::AlignLeading);
            painter.setPen(m_style.theme.faint());
            const auto from = whole.width() * labelShare + bar.width() + gap;
            text(painter, mirrored(from, bar.top(), whole.width() - from, bar.height()), m_plot.items.at(i).amount, Qt::AlignLeading);
        }
    }

    void paintMatrix(QPainter &painter) const
    {
        const auto whole = field();
        const auto cell = cellSize();
        for (int i = 0; i < m_plot.names.size(); ++i) {
            const auto top = whole.top() + line() + i * rowHeight();
            painter.setPen(m_style.theme.text());
            text(painter, mirrored(0, top, whole.width() * labelShare - gap, rowHeight()), QString::number(i + 1) + u' ' + m_plot.names.at(i), Qt::AlignLeading);
            painter.setPen(m_style.theme.faint());
            painter.drawText(mirrored(whole.width() * labelShare + i * cell, whole.top(), cell, line()), Qt::AlignCenter, QString::number(i + 1));
            painter.setPen(m_style.theme.rule());
            painter.drawLine(QPointF(whole.left(), top + rowHeight()), QPointF(whole.right(), top + rowHeight()));
        }
    }

    const Plot &m_plot;
    const PlotStyle &m_style;
    QRectF m_area;
    QFontMetricsF m_metrics;
};

}

QSizeF plotSize(const Plot &plot, const PlotStyle &style, double width)
{
    const Painting painting(plot, style, {0, 0, width, heightOfTime});
    switch (plot.kind) {
    case PlotKind::Names:
        return {width, 2 * margin + painting.line() + gap + double(plot.items.size()) * painting.rowHeight()};
    case PlotKind::Together:
        return {width, 2 * margin + 2 * painting.line() + gap + double(plot.names.size()) * painting.rowHeight()};
    case PlotKind::Articles:
    case PlotKind::Figures:
        break;
    }
    return {width, heightOfTime};
}

QList<QRectF> plotItemRects(const Plot &plot, const PlotStyle &style, const QRectF &area)
{
    const Painting painting(plot, style, area);
    QList<QRectF> rects;
    for (qsizetype i = 0; i < plot.items.size(); ++i) {
        rects.append(painting.rectOf(i));
    }
    return rects;
}

void paintPlot(QPainter &painter, const Plot &plot, const PlotStyle &style, const QRectF &area, qsizetype current)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(style.rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    painter.fillRect(area, style.theme.page());
    Painting(plot, style, area).paint(painter, current);
    painter.restore();
}

}
