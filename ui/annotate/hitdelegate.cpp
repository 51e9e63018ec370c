// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotate/hitdelegate.h"

#include "core/annotation/tagset.h"
#include "core/text/invisibles.h"
#include "ui/annotate/contextline.h"
#include "ui/models/hitlistmodel.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

namespace Hashiya {

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 8;
constexpr int gap = 2;
constexpr int tickColumn = 30; ///< the tick with the room around it

bool beginsSection(const QModelIndex &index)
{
    return !index.data(HitListModel::SectionRole).toString().isEmpty()
        && (index.row() == 0 || index.siblingAtRow(index.row() - 1).data(HitListModel::ArticleRole) != index.data(HitListModel::ArticleRole));
}

int sectionHeight(const QStyleOptionViewItem &option)
{
    return QFontMetrics(wordsFont(option.font)).height() + padding;
}

/// Where the place itself is painted, without a heading over it.
QRect rowRect(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    return beginsSection(index) ? option.rect.adjusted(0, sectionHeight(option), 0, 0) : option.rect;
}

QRect tickRect(const QStyleOptionViewItem &option, QRect row)
{
    return QStyle::visualRect(option.direction, row, QRect(row.left(), row.top(), padding + tickColumn, row.height()));
}

}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto height = 2 * padding + gap + QFontMetrics(smallFont(option.font)).height() + QFontMetrics(wordsFont(option.font)).height();
    return {200, height + (beginsSection(index) ? sectionHeight(option) : 0)};
}

void HitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const auto row = rowRect(option, index);
    if (beginsSection(index)) {
        auto font = wordsFont(option.font);
        font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        painter->setPen(m_theme.text());
        const QRect heading(option.rect.left() + padding, option.rect.top() + padding / 2, option.rect.width() - 2 * padding, sectionHeight(option) - padding / 2);
        painter->drawText(heading, int(QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter)),
            QFontMetrics(font).elidedText(isolated(index.data(HitListModel::SectionRole).toString()), Qt::ElideRight, heading.width()));
    }
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(row, mixed(m_theme.page(), m_theme.selection(), 0.55));
    } else if (option.state & QStyle::State_MouseOver) {
        painter->fillRect(row, mixed(m_theme.page(), m_theme.text(), 0.04));
    }
    paintTick(*painter, option, tickRect(option, row), index);
    const auto inner = QStyle::visualRect(option.direction, row, row.adjusted(padding + tickColumn, padding, -padding, -padding));
    const auto small = QFontMetrics(smallFont(option.font)).height();
    const auto *type = m_tagset.type(index.data(HitListModel::TypeRole).toString());
    const bool ticked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    const auto tint = type ? (ticked ? m_theme.strongTint(*type) : m_theme.faintTint(*type)) : QColor();
    const ContextLine line{index.data(HitListModel::BeforeRole).toString(), index.data(HitListModel::WordsRole).toString(),
        index.data(HitListModel::AfterRole).toString(), index.data(HitListModel::RightToLeftRole).toBool()};
    line.paint(*painter, {inner.left(), inner.top(), inner.width(), inner.height() - small - gap}, wordsFont(option.font), m_theme, tint);
    paintOutcome(*painter, option, {inner.left(), inner.bottom() - small + 1, inner.width(), small}, index);
    painter->restore();
}

void HitDelegate::paintTick(QPainter &painter, const QStyleOptionViewItem &option, QRect rect, const QModelIndex &index) const
{
    const auto ticked = index.data(Qt::CheckStateRole);
    if (!ticked.isValid()) {
        return; // nothing to do there, so nothing to tick
    }
    constexpr int side = 16;
    const QRectF box(rect.center().x() - side / 2.0, rect.center().y() - side / 2.0, side, side);
    const auto accent = option.palette.color(QPalette::Accent);
    const bool on = ticked.toInt() == Qt::Checked;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(on ? accent : m_theme.faint(), 1.4));
    painter.setBrush(on ? QBrush(accent) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(box, 3, 3);
    if (on) {
        painter.setPen(QPen(m_theme.page(), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF{box.topLeft() + QPointF(3.8, 8.4), box.topLeft() + QPointF(6.8, 11.4), box.topLeft() + QPointF(12.2, 5)});
    }
    painter.setBrush(Qt::NoBrush);
}

void HitDelegate::paintOutcome(QPainter &painter, const QStyleOptionViewItem &option, QRect rect, const QModelIndex &index) const
{
    const auto font = smallFont(option.font);
    const QFontMetrics metrics(font);
    const auto alignment = int(QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter));
    painter.setFont(font);
    painter.setPen(m_theme.faint());
    const auto whole = rect;
    if (const auto proclitics = index.data(HitListModel::ProcliticsRole).toString(); !proclitics.isEmpty()) {
        const auto left = tr("without %1").arg(isolated(proclitics + u'\u0640'));
        const auto width = metrics.horizontalAdvance(left) + 14;
        const auto chip = QStyle::visualRect(option.direction, whole, QRect(rect.left(), rect.top() - 1, width, rect.height() + 2));
        painter.setRenderHint(QPainter::Antialiasing);
        painter.drawRoundedRect(QRectF(chip).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
        painter.setPen(m_theme.text());
        painter.drawText(chip, Qt::AlignCenter, left);
        painter.setPen(m_theme.faint());
        rect.setLeft(rect.left() + width + 8);
    }
    const auto outcome = index.data(HitListModel::OutcomeRole).toString();
    rect = QStyle::visualRect(option.direction, whole, rect);
    painter.drawText(rect, alignment, metrics.elidedText(outcome, Qt::ElideRight, rect.width()));
}

bool HitDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const auto ticked = index.data(Qt::CheckStateRole);
        if (mouse->button() == Qt::LeftButton && ticked.isValid() && tickRect(option, rowRect(option, index)).contains(mouse->position().toPoint())) {
            return model->setData(index, ticked.toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
        }
    }
    return false;
}

}
