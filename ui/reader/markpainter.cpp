// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/markpainter.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace Hashiya {

namespace {

constexpr qreal cornerRadius = 0.14; ///< ems
constexpr qreal underlineWidth = 0.085; ///< ems

}

MarkPainter::MarkPainter(const ReaderTheme &theme, const ReaderStyle &style, const PageGeometry &page, const Emphasis &emphasis)
    : m_theme(theme)
    , m_style(style)
    , m_page(page)
    , m_emphasis(emphasis)
{
}

void MarkPainter::paint(QPainter &painter, const QList<MarkShape> &shapes, const QRectF &clip) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    // Quotations lie under everything, since they hold everything; then outer marks before those inside them.
    for (const bool quotations : {true, false}) {
        for (const auto &shape : shapes) {
            if ((shape.type.family == TypeFamily::Quotation) == quotations) {
                paintMark(painter, shape, clip);
            }
        }
    }
    painter.restore();
}

MarkPainter::Look MarkPainter::lookOf(const MarkShape &shape) const
{
    if (m_emphasis.current.isValid() && shape.id == m_emphasis.current) {
        return Look::Current;
    }
    return m_emphasis.entity.isValid() && shape.entity == m_emphasis.entity ? Look::Lit : Look::Plain;
}

void MarkPainter::paintMark(QPainter &painter, const MarkShape &shape, const QRectF &clip) const
{
    const auto look = lookOf(shape);
    const bool suggested = shape.state == AnnotationState::Suggested;
    const bool quotation = shape.type.family == TypeFamily::Quotation;
    const auto ink = m_theme.ink(shape.type);
    const auto fill = look != Look::Plain ? m_theme.strongTint(shape.type) : suggested ? m_theme.faintTint(shape.type) : m_theme.tint(shape.type);
    const qreal radius = m_style.em() * cornerRadius;
    for (const auto &rect : shape.rects) {
        if (!rect.intersects(clip)) {
            continue;
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawRoundedRect(rect, radius, radius);
        // A quotation has many lines: boxes around each would shout. Its bar tells the state.
        const bool outlined = look == Look::Current || (!quotation && (suggested || look == Look::Lit));
        if (outlined) {
            const qreal width = look == Look::Current ? std::max(2.0, std::round(m_style.em() * 0.1)) : 1.0;
            const qreal inset = width / 2;
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(look == Look::Plain ? mixed(fill, ink, 0.55) : ink, width));
            painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
        }
        if (!quotation) {
            paintUnderline(painter, shape, rect);
        }
    }
    if (quotation) {
        paintBar(painter, shape);
    }
}

void MarkPainter::paintUnderline(QPainter &painter, const MarkShape &shape, const QRectF &rect) const
{
    const qreal width = std::max(1.5, m_style.em() * underlineWidth);
    QPen pen(m_theme.ink(shape.type), width, Qt::SolidLine, Qt::FlatCap);
    const qreal inset = std::min(rect.width() / 4, m_style.em() * cornerRadius);
    if (shape.type.family == TypeFamily::Figure) {
        pen.setCapStyle(Qt::RoundCap);
        pen.setDashPattern({0.01, 2.0});
        pen.setWidthF(width * 1.15);
    } else if (shape.type.family == TypeFamily::Time) {
        pen.setDashPattern({4.0, 2.0});
    }
    painter.setPen(pen);
    const qreal y = rect.bottom() - width / 2;
    painter.drawLine(QPointF(rect.left() + inset, y), QPointF(rect.right() - inset, y));
}

void MarkPainter::paintBar(QPainter &painter, const MarkShape &shape) const
{
    if (shape.rects.isEmpty()) {
        return;
    }
    const auto [first, last] = std::ranges::minmax(shape.rects, {}, &QRectF::top);
    const QRectF bar(m_page.barLeft, first.top(), m_page.barWidth, last.bottom() - first.top());
    const auto ink = m_theme.ink(shape.type);
    if (shape.state == AnnotationState::Suggested) {
        painter.setPen(QPen(ink, 1));
        painter.setBrush(m_theme.page());
        painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5));
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawRect(bar);
    }
}

}
