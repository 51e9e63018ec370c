// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/findingsdelegate.h"

#include "ui/compare/findingsmodel.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

namespace Hashiya {

void FindingsDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString words = index.data(FindingsModel::WordsRole).toString();
    if (words.isEmpty()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    cell.text.clear();
    const QStyle *style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    const QString value = index.data(FindingsModel::ValueRole).toString();
    const int margin = style->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, cell.widget) + 2;
    const int gap = 2 * cell.fontMetrics.averageCharWidth();
    const QRect room = cell.rect.adjusted(margin, 0, -margin, 0);
    // A pixel more than the letters need, since their advances are rounded.
    const int valueWidth = value.isEmpty() ? 0 : std::min(cell.fontMetrics.horizontalAdvance(value) + 2, room.width() * 2 / 3);
    const int wordsWidth = std::max(0, room.width() - valueWidth - (value.isEmpty() ? 0 : 2 * gap));
    const QRect wordsRoom = QStyle::visualRect(cell.direction, room, QRect(room.topLeft(), QSize(wordsWidth, room.height())));
    const QRect valueRoom = QStyle::visualRect(
        cell.direction, room, QRect(QPoint(room.right() + 1 - gap - valueWidth, room.top()), QSize(valueWidth, room.height())));

    const bool selected = cell.state.testFlag(QStyle::State_Selected);
    const QPalette::ColorGroup group = cell.state.testFlag(QStyle::State_Active) ? QPalette::Normal : QPalette::Inactive;
    painter->save();
    painter->setFont(cell.font);
    painter->setLayoutDirection(cell.direction);
    painter->setPen(cell.palette.color(group, selected ? QPalette::HighlightedText : QPalette::Text));
    painter->drawText(wordsRoom, int(QStyle::visualAlignment(cell.direction, Qt::AlignLeft | Qt::AlignVCenter)) | Qt::TextSingleLine,
        cell.fontMetrics.elidedText(words, Qt::ElideRight, wordsRoom.width()));
    if (!selected) {
        painter->setPen(m_theme.faint());
    }
    painter->drawText(valueRoom, int(QStyle::visualAlignment(cell.direction, Qt::AlignRight | Qt::AlignVCenter)) | Qt::TextSingleLine,
        cell.fontMetrics.elidedText(value, Qt::ElideRight, valueWidth));
    painter->restore();
}

QSize FindingsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(std::max(size.height(), option.fontMetrics.height() * 3 / 2));
    return size;
}

}
