// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plots/plotview.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace Hashiya {

namespace {

constexpr double reach = 8; ///< pixels by which a click may miss a dot

}

PlotView::PlotView(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

void PlotView::setPlot(const Plot &plot)
{
    m_plot = plot;
    m_current = -1;
    setAccessibleName(plot.title);
    setAccessibleDescription({});
    updateGeometry();
    update();
}

void PlotView::setTheme(const ReaderTheme &theme)
{
    m_theme = theme;
    update();
}

void PlotView::setTagset(const Tagset &tagset)
{
    m_tagset = tagset;
    update();
}

PlotStyle PlotView::style() const
{
    return {m_theme, m_tagset, font(), isRightToLeft()};
}

QSize PlotView::sizeHint() const
{
    return plotSize(m_plot, style(), std::max(width(), 200)).toSize();
}

void PlotView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updateGeometry();
}

void PlotView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPlot(painter, m_plot, style(), rect(), hasFocus() ? m_current : -1);
}

void PlotView::setCurrent(qsizetype item)
{
    if (m_plot.items.isEmpty()) {
        return;
    }
    m_current = std::clamp<qsizetype>(item, 0, m_plot.items.size() - 1);
    setAccessibleDescription(m_plot.items.at(m_current).sentence);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    update();
}

void PlotView::keyPressEvent(QKeyEvent *event)
{
    // Forwards is where the axis goes.
    const int forward = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
    const int backward = isRightToLeft() ? Qt::Key_Right : Qt::Key_Left;
    const auto key = event->key();
    if (key == forward || key == Qt::Key_Down) {
        setCurrent(m_current + 1);
    } else if (key == backward || key == Qt::Key_Up) {
        setCurrent(m_current - 1);
    } else if (key == Qt::Key_Home) {
        setCurrent(0);
    } else if (key == Qt::Key_End) {
        setCurrent(m_plot.items.size() - 1);
    } else if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_current >= 0) {
        Q_EMIT activated(m_current);
    } else {
        QWidget::keyPressEvent(event);
    }
}

qsizetype PlotView::itemAt(QPointF point) const
{
    const auto rects = plotItemRects(m_plot, style(), rect());
    qsizetype nearest = -1;
    double least = reach;
    for (qsizetype i = 0; i < rects.size(); ++i) {
        auto rect = rects.at(i);
        if (m_plot.kind == PlotKind::Articles) {
            rect.setTop(0); // the whole stretch of a low bar
        } else if (m_plot.kind == PlotKind::Names) {
            rect.setLeft(0);
            rect.setRight(width()); // with its name
        }
        const auto dx = std::max({rect.left() - point.x(), point.x() - rect.right(), 0.0});
        const auto dy = std::max({rect.top() - point.y(), point.y() - rect.bottom(), 0.0});
        if (const auto distance = std::max(dx, dy); distance < least) {
            least = distance;
            nearest = i;
        }
    }
    return nearest;
}

void PlotView::mouseReleaseEvent(QMouseEvent *event)
{
    if (const auto item = itemAt(event->position()); item >= 0 && event->button() == Qt::LeftButton) {
        setCurrent(item);
        Q_EMIT activated(item);
    }
}

bool PlotView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const auto item = itemAt(help->pos());
        QToolTip::showText(help->globalPos(), item >= 0 ? m_plot.items.at(item).sentence : QString(), this);
        return true;
    }
    return QWidget::event(event);
}

}
