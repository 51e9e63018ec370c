// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plots/plotfile.h"

#include "core/io/wholefile.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

constexpr int pixelsPerPoint = 2;

QByteArray asSvg(const Plot &plot, const PlotStyle &style, QSize size)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect({}, size));
    generator.setTitle(plot.title);
    QPainter painter(&generator);
    paintPlot(painter, plot, style, QRectF({}, size));
    painter.end();
    return bytes;
}

QByteArray asPng(const Plot &plot, const PlotStyle &style, QSize size)
{
    QImage image(size * pixelsPerPoint, QImage::Format_RGB32);
    image.setDevicePixelRatio(pixelsPerPoint);
    QPainter painter(&image);
    paintPlot(painter, plot, style, QRectF({}, size));
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

}

Result<void> writePlot(const QString &path, const Plot &plot, const PlotStyle &style, double width)
{
    const auto size = plotSize(plot, style, width).toSize();
    const auto bytes = path.endsWith(u".png"_s, Qt::CaseInsensitive) ? asPng(plot, style, size) : asSvg(plot, style, size);
    return writeWholeFile(path, bytes);
}

}
