// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/markpainter.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace Hashiya {

namespace {

constexpr qreal cornerSize = 0.06; ///< ems
constexpr qreal underlineWidth = 0.1; ///< ems

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
    // Quotations lie under everything, since they hold everything; then outer marks before those inside them.
    for (const bool quotations : {true, false}) {
        for (const auto &shape : shapes) {
            if ((shape.type.family == TypeFamily::Quotation) == quotations) {
                paintMark(painter, shape, clip);
            }
        }
    }
}

MarkPainter::Look MarkPainter::lookOf(const MarkShape &shape) const
{
    if (m_emphasis.current.isValid() && shape.id == m_emphasis.current) {
        return Look::Current;
    }
    if (m_emphasis.target.isValid() && shape.id == m_emphasis.target) {
        return Look::Current;
    }
    // A quotation is half a page: lit up under the mouse it would flicker.
    const bool hovered = shape.id == m_emphasis.hovered && shape.type.family != TypeFamily::Quotation;
    const bool mention = m_emphasis.entity.isValid() && shape.entity == m_emphasis.entity;
    if (hovered || mention) {
        return Look::Lit;
    }
    return m_emphasis.linked.contains(shape.id) ? Look::Linked : Look::Plain;
}

void MarkPainter::paintMark(QPainter &painter, const MarkShape &shape, const QRectF &clip) const
{
    const auto look = lookOf(shape);
    const bool suggested = shape.state == AnnotationState::Suggested;
    const bool quotation = shape.type.family == TypeFamily::Quotation;
    const auto ink = m_theme.ink(shape.type);
    const auto tint = suggested ? m_theme.faintTint(shape.type) : m_theme.tint(shape.type);
    const auto strong = m_theme.strongTint(shape.type);
    const auto fill = look == Look::Plain ? tint : look == Look::Linked ? mixed(tint, strong, quotation ? 0.25 : 0.5) : strong;
    // A quotation has many lines: boxes around each would shout. Its bar tells the state.
    // What the reporter says in his own words looks like all his words until it is chosen.
    const bool bare = shape.indirect && look == Look::Plain;
    const bool outlined = look == Look::Current || (!quotation && (suggested || look != Look::Plain));
    const auto outline = !outlined ? fill : look == Look::Plain ? mixed(fill, ink, 0.55) : ink;
    const qreal line = look == Look::Current ? std::max(2.0, std::round(m_style.em() * 0.1)) : 1.0;
    for (const auto &rect : shape.rects) {
        if (!bare && rect.intersects(clip)) {
            paintBox(painter, rect, fill, outline, line);
            if (!quotation) {
                paintUnderline(painter, shape.type.family, rect, ink);
            }
        }
    }
    if (quotation) {
        paintBar(painter, shape);
    }
}

/// A box with its corners taken off. Rectangles are whole pixels, so that all of it is sharp and cheap: a page has many.
void MarkPainter::paintBox(QPainter &painter, const QRectF &box, const QColor &fill, const QColor &outline, qreal line) const
{
    const qreal corner = std::max(1.0, std::floor(m_style.em() * cornerSize));
    painter.fillRect(box.adjusted(corner, 0, -corner, 0), outline);
    painter.fillRect(box.adjusted(0, corner, 0, -corner), outline);
    if (fill != outline) {
        const auto inner = box.adjusted(line, line, -line, -line);
        painter.fillRect(inner, fill);
    }
}

void MarkPainter::paintUnderline(QPainter &painter, TypeFamily family, const QRectF &box, const QColor &ink) const
{
    const qreal width = std::max(2.0, std::round(m_style.em() * underlineWidth));
    const qreal inset = std::max(1.0, std::floor(m_style.em() * cornerSize));
    const QRectF line(box.left() + inset, box.bottom() - width, box.width() - 2 * inset, width);
    if (family == TypeFamily::Entity) {
        painter.fillRect(line, ink);
        return;
    }
    const bool dots = family == TypeFamily::Figure;
    const qreal piece = dots ? width : width * 3;
    const qreal step = piece + (dots ? width : width * 1.5);
    // As many whole pieces as fit, in the middle, so that both ends look alike.
    const auto count = std::max(1.0, std::floor((line.width() + step - piece) / step));
    qreal x = std::round(line.left() + (line.width() - (count * step - (step - piece))) / 2);
    for (int i = 0; i < static_cast<int>(count); ++i, x += step) {
        painter.fillRect(QRectF(x, line.top(), piece, width), ink);
    }
}

void MarkPainter::paintBar(QPainter &painter, const MarkShape &shape) const
{
    if (shape.rects.isEmpty()) {
        return;
    }
    const auto first = std::ranges::min(shape.rects, {}, &QRectF::top);
    const auto last = std::ranges::max(shape.rects, {}, &QRectF::bottom);
    const QRectF bar(m_page.barLeft, first.top(), m_page.barWidth, last.bottom() - first.top());
    if (shape.indirect) {
        paintDottedBar(painter, bar, m_theme.ink(shape.type));
        return;
    }
    painter.fillRect(bar, m_theme.ink(shape.type));
    if (shape.state == AnnotationState::Suggested) {
        painter.fillRect(bar.adjusted(1, 1, -1, -1), m_theme.page());
    }
}

void MarkPainter::paintDottedBar(QPainter &painter, const QRectF &bar, const QColor &ink) const
{
    const qreal dot = std::max(2.0, std::floor(bar.width() / 2));
    const qreal left = bar.left() + std::floor((bar.width() - dot) / 2);
    for (qreal y = bar.top(); y + dot <= bar.bottom(); y += dot * 3) {
        painter.fillRect(QRectF(left, y, dot, dot), ink);
    }
}

}
