// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/tagset.h"
#include "ui/common/theme.h"
#include "ui/plots/plot.h"

#include <QFont>
#include <QRectF>
#include <QSizeF>

class QPainter;

namespace Hashiya {

/// How a plot is drawn.
struct PlotStyle
{
    ReaderTheme theme;
    Tagset tagset; ///< the colours of names and figures
    QFont font;
    bool rightToLeft = false; ///< time runs, and bars grow, from right to left
};

/// The least size at which everything can be read.
[[nodiscard]] QSizeF plotSize(const Plot &plot, const PlotStyle &style, double width);
/// Where the items are when the plot is drawn into `area`: what is clicked.
[[nodiscard]] QList<QRectF> plotItemRects(const Plot &plot, const PlotStyle &style, const QRectF &area);
/// Draws page and plot; `current` is the index of the item that has the keyboard, or -1.
void paintPlot(QPainter &painter, const Plot &plot, const PlotStyle &style, const QRectF &area, qsizetype current = -1);

}
