// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/theme.h"
#include "ui/reader/markshape.h"
#include "ui/reader/readerstyle.h"

#include <QSet>

class QPainter;

namespace Hashiya {

/// What is emphasised now; not valid for none.
struct Emphasis
{
    AnnotationId current;
    EntityId entity;
    AnnotationId hovered;
    AnnotationId target; ///< the mark that is being chosen for the current one
    QSet<AnnotationId> linked; ///< at the other ends of the current mark's relations
};

/// Paints what lies behind the text: opaque tints, outlines and underlines of marks, and the bars of quotations beside it. Never touches the text's
/// own layout. The painter's origin is the slice's.
class MarkPainter
{
public:
    MarkPainter(const ReaderTheme &theme, const ReaderStyle &style, const PageGeometry &page, const Emphasis &emphasis);

    /// Rectangles outside `clip` are left out.
    void paint(QPainter &painter, const QList<MarkShape> &shapes, const QRectF &clip) const;

private:
    enum class Look { Plain, Linked, Lit, Current };
    [[nodiscard]] Look lookOf(const MarkShape &shape) const;
    void paintMark(QPainter &painter, const MarkShape &shape, const QRectF &clip) const;
    void paintBox(QPainter &painter, const QRectF &box, const QColor &fill, const QColor &outline, qreal line) const;
    void paintUnderline(QPainter &painter, TypeFamily family, const QRectF &box, const QColor &ink) const;
    void paintDottedBar(QPainter &painter, const QRectF &bar, const QColor &ink) const;
    void paintBar(QPainter &painter, const MarkShape &shape) const;

    const ReaderTheme &m_theme;
    const ReaderStyle &m_style;
    const PageGeometry &m_page;
    Emphasis m_emphasis;
};

}
