// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/titlelabel.h"

#include "core/text/invisibles.h"

#include <QPainter>
#include <QStyle>

namespace Hashiya {

namespace {

constexpr int margin = 8;

}

TitleLabel::TitleLabel(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void TitleLabel::setTitle(const QString &title, const QString &origin)
{
    m_title = title.isEmpty() ? QString() : isolated(title);
    m_origin = origin;
    const QString whole = m_origin.isEmpty() ? m_title : m_title + u'\n' + m_origin;
    setToolTip(whole);
    setAccessibleName(whole);
    update();
}

QSize TitleLabel::sizeHint() const
{
    return {40 * fontMetrics().averageCharWidth(), fontMetrics().height() + 10};
}

QSize TitleLabel::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void TitleLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    QFont bold = font();
    bold.setBold(true);
    const QFontMetrics boldMetrics(bold);
    const QRect room = rect().adjusted(margin, 0, -margin, 0);
    const auto alignment = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)) | Qt::TextSingleLine;
    const QString title = boldMetrics.elidedText(m_title, Qt::ElideRight, room.width());
    const int titleWidth = boldMetrics.horizontalAdvance(title);
    painter.setFont(bold);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(room, alignment, title);
    const int rest = room.width() - titleWidth - 2 * margin;
    if (rest > 4 * margin && !m_origin.isEmpty()) {
        painter.setFont(font());
        const QRect after(room.left() + titleWidth + 2 * margin, room.top(), rest, room.height());
        painter.drawText(QStyle::visualRect(layoutDirection(), room, after), alignment, fontMetrics().elidedText(m_origin, Qt::ElideRight, rest));
    }
}

}
