// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/compare/comparison.h"
#include "ui/common/theme.h"

#include <QSet>
#include <QWidget>

#include <span>

namespace Hashiya {

class ArticleView;

/// Stands between two readers and paints a band from each paragraph to the one that belongs to it. Bands of paragraphs whose figures conflict carry the
/// sign of conflict.
class BandStrip : public QWidget
{
    Q_OBJECT

public:
    /// The views are siblings of the strip and outlive it.
    BandStrip(const ArticleView &first, const ArticleView &second, QWidget *parent);

    void setTheme(const ReaderTheme &theme);
    /// `conflicts`: indices in `blocks`.
    void setBlocks(const QList<AlignedBlocks> &blocks, const QSet<qsizetype> &conflicts);
    /// The band of the current finding: an index in blocks, or -1.
    void setCurrent(qsizetype band);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Edge
    {
        int top;
        int bottom;
    };
    /// Those of the bands, in the order of one side's blocks, that have that side in view.
    [[nodiscard]] std::span<const qsizetype> inView(const QList<qsizetype> &bands, const ArticleView &view, qsizetype AlignedBlocks::*side) const;
    [[nodiscard]] Edge edge(const ArticleView &view, qsizetype block) const;
    void paintBand(QPainter &painter, qsizetype band, Edge first, Edge second) const;

    const ArticleView &m_first;
    const ArticleView &m_second;
    ReaderTheme m_theme;
    QList<AlignedBlocks> m_blocks;
    QList<qsizetype> m_byFirst; ///< indices of m_blocks, which are in the order of the first article
    QList<qsizetype> m_bySecond; ///< the same in the order of the second
    QSet<qsizetype> m_conflicts;
    qsizetype m_current = -1;
};

}
