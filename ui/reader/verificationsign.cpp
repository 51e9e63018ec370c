// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/verificationsign.h"

#include <QPainter>

namespace Hashiya {

namespace {

/// Points of a unit square, laid on `square`.
QPolygonF laidOn(const QRectF &square, std::initializer_list<QPointF> points)
{
    QPolygonF polygon;
    for (const auto &point : points) {
        polygon.append(square.topLeft() + QPointF(point.x() * square.width(), point.y() * square.height()));
    }
    return polygon;
}

}

QColor verificationColor(VerificationStatus status, const ReaderTheme &theme)
{
    switch (status) {
    case VerificationStatus::Unchecked:
        return theme.faint();
    case VerificationStatus::Confirmed:
        return theme.isDark() ? QColor(0x5f, 0xc2, 0x78) : QColor(0x1d, 0x7a, 0x3a);
    case VerificationStatus::Disputed:
        return theme.isDark() ? QColor(0xe3, 0xb3, 0x41) : QColor(0x9a, 0x62, 0x00);
    case VerificationStatus::Wrong:
        return theme.isDark() ? QColor(0xf4, 0x7c, 0x74) : QColor(0xb4, 0x2a, 0x24);
    }
    Q_UNREACHABLE_RETURN({});
}

void paintVerificationSign(QPainter &painter, const QRectF &square, VerificationStatus status, const ReaderTheme &theme)
{
    if (status == VerificationStatus::Unchecked) {
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const auto colour = verificationColor(status, theme);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const QPen inner(theme.page(), square.width() * 0.13, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    switch (status) {
    case VerificationStatus::Unchecked:
        break;
    case VerificationStatus::Confirmed:
        painter.drawEllipse(square);
        painter.setPen(inner);
        painter.drawPolyline(laidOn(square, {{0.27, 0.52}, {0.44, 0.69}, {0.74, 0.34}}));
        break;
    case VerificationStatus::Disputed:
        painter.setPen(QPen(colour, square.width() * 0.1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolygon(laidOn(square, {{0.5, 0.06}, {0.95, 0.92}, {0.05, 0.92}}));
        painter.setPen(inner);
        painter.drawPolyline(laidOn(square, {{0.5, 0.36}, {0.5, 0.6}}));
        painter.drawPoint(laidOn(square, {{0.5, 0.78}}).constFirst());
        break;
    case VerificationStatus::Wrong:
        painter.drawRect(square.adjusted(square.width() * 0.04, square.height() * 0.04, -square.width() * 0.04, -square.height() * 0.04));
        painter.setPen(inner);
        painter.drawPolyline(laidOn(square, {{0.29, 0.29}, {0.71, 0.71}}));
        painter.drawPolyline(laidOn(square, {{0.71, 0.29}, {0.29, 0.71}}));
        break;
    }
    painter.restore();
}

void paintNoteSign(QPainter &painter, const QRectF &square, const ReaderTheme &theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.faint(), std::max(1.0, square.width() * 0.09)));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(square.adjusted(square.width() * 0.14, square.height() * 0.04, -square.width() * 0.14, -square.height() * 0.04));
    for (const auto y : {0.32, 0.52, 0.72}) {
        painter.drawPolyline(laidOn(square, {{0.32, y}, {0.68, y}}));
    }
    painter.restore();
}

}
