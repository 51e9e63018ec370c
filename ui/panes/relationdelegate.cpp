// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panes/relationdelegate.h"

#include "core/text/invisibles.h"
#include "ui/annotate/contextline.h"
#include "ui/models/relationlistmodel.h"

#include <QApplication>
#include <QPainter>

namespace Hashiya {

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 10;
constexpr int gap = 4;
constexpr int indent = 18; ///< of the second mark, behind the arrow

}

QSize RelationDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {120, 2 * padding + 2 * gap + QFontMetrics(smallFont(option.font)).height() + 2 * QFontMetrics(wordsFont(option.font)).height()};
}

void RelationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(option.rect, mixed(m_theme.page(), m_theme.selection(), 0.55));
    } else if (option.state & QStyle::State_MouseOver) {
        painter->fillRect(option.rect, mixed(m_theme.page(), m_theme.text(), 0.04));
    }
    const auto inner = option.rect.adjusted(padding + 2, padding, -padding - 2, -padding);
    const int wordsHeight = QFontMetrics(wordsFont(option.font)).height();
    const int nameHeight = QFontMetrics(smallFont(option.font)).height();
    const QRect first(inner.left(), inner.top(), inner.width(), wordsHeight);
    paintWords(*painter, option, first, 0, first.width(), index.data(RelationListModel::FromTextRole).toString(), index.data(RelationListModel::FromTypeRole).toString());
    const QRect middle(inner.left(), first.bottom() + 1 + gap, inner.width(), nameHeight);
    painter->setFont(smallFont(option.font));
    painter->setPen(m_theme.faint());
    const QRect name(middle.left() + indent, middle.top(), middle.width() - indent, middle.height());
    painter->drawText(QStyle::visualRect(option.direction, middle, name), int(QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter)),
        index.data(RelationListModel::TypeNameRole).toString());
    const QRect second(inner.left(), middle.bottom() + 1 + gap, inner.width(), wordsHeight);
    paintWords(*painter, option, second, indent, second.width() - indent, index.data(RelationListModel::ToTextRole).toString(), index.data(RelationListModel::ToTypeRole).toString());
    // An arrow down along both lines and into the second mark.
    const auto line = QRect(inner.left() + 4, middle.top(), indent - 8, second.center().y() - middle.top());
    const auto shown = QStyle::visualRect(option.direction, inner, line);
    const bool mirrored = option.direction == Qt::RightToLeft;
    const QPoint tip = mirrored ? shown.bottomLeft() : shown.bottomRight();
    const QPoint corner = mirrored ? shown.bottomRight() : shown.bottomLeft();
    const int back = mirrored ? 4 : -4;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(m_theme.faint(), 1.2));
    painter->drawPolyline(QList<QPoint>{QPoint(corner.x(), shown.top()), corner, tip});
    painter->drawPolyline(QList<QPoint>{tip + QPoint(back, -4), tip, tip + QPoint(back, 4)});
    painter->restore();
}

void RelationDelegate::paintWords(QPainter &painter, const QStyleOptionViewItem &option, QRect line, int used, int room, const QString &words, const QString &type) const
{
    const auto font = wordsFont(option.font);
    const QFontMetrics metrics(font);
    const auto text = metrics.elidedText(isolated(words), Qt::ElideRight, room - 8);
    const QRect box(line.left() + used, line.top(), std::min(room, metrics.horizontalAdvance(text) + 8), line.height());
    const auto shown = QStyle::visualRect(option.direction, line, box);
    if (const auto *definition = m_tagset.type(type)) {
        painter.fillRect(shown.adjusted(0, 1, 0, -1), m_theme.tint(*definition));
    }
    painter.setFont(font);
    painter.setPen(m_theme.text());
    painter.drawText(shown, Qt::AlignCenter, text);
}

}
