// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/plots/plotpainter.h"

#include <QWidget>

namespace Hashiya {

/// Shows a plot. The arrow keys go from item to item, Enter or a click asks for what is behind one; a screen reader hears the item's sentence.
class PlotView : public QWidget
{
    Q_OBJECT

public:
    explicit PlotView(QWidget *parent = nullptr);

    void setPlot(const Plot &plot);
    void setTheme(const ReaderTheme &theme);
    void setTagset(const Tagset &tagset);
    [[nodiscard]] const Plot &plot() const { return m_plot; }
    [[nodiscard]] PlotStyle style() const;
    [[nodiscard]] qsizetype current() const { return m_current; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

Q_SIGNALS:
    /// What is behind the item is wanted.
    void activated(qsizetype item);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setCurrent(qsizetype item);
    /// The item at, or nearest to, a point; -1 for none near it.
    [[nodiscard]] qsizetype itemAt(QPointF point) const;

    Plot m_plot;
    ReaderTheme m_theme;
    Tagset m_tagset;
    qsizetype m_current = -1;
};

}
