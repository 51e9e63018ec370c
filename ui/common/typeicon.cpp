// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/typeicon.h"

#include <QPainter>
#include <QPixmap>

namespace Hashiya {

QIcon typeIcon(const AnnotationType &type, const ReaderTheme &theme)
{
    QPixmap pixmap(32, 32);
    pixmap.fill(Qt::transparent);
    pixmap.setDevicePixelRatio(2);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(theme.tint(type));
    painter.setPen(QPen(theme.ink(type), 1.2));
    painter.drawRoundedRect(QRectF(1.5, 1.5, 13, 13), 3, 3);
    return QIcon(pixmap);
}

}
