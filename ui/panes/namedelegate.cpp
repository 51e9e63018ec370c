// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panes/namedelegate.h"

#include "core/text/invisibles.h"
#include "ui/annotate/contextline.h"
#include "ui/models/namelistmodel.h"

#include <QApplication>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

namespace Hashiya {

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 5;
constexpr int tickColumn = 26;
constexpr int side = 14; ///< of a tick's box

NameRowKind kindOf(const QModelIndex &index)
{
    return NameRowKind(index.data(NameListModel::KindRole).toInt());
}

QRect tickRect(const QStyleOptionViewItem &option)
{
    return QStyle::visualRect(option.direction, option.rect, {option.rect.left(), option.rect.top(), tickColumn, option.rect.height()});
}

int height(const QFont &font)
{
    return QFontMetrics(font).height();
}

/// What a name's counts are: here, and elsewhere where it is mentioned there.
QString counts(const QModelIndex &index)
{
    const QLocale locale;
    const auto here = locale.toString(index.data(NameListModel::HereRole).toInt());
    const auto elsewhere = index.data(NameListModel::ElsewhereRole).toInt();
    return elsewhere > 0 ? here + u" + "_s + locale.toString(elsewhere) : here;
}

}

QSize NameDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto words = height(wordsFont(option.font));
    const auto small = height(smallFont(option.font));
    switch (kindOf(index)) {
    case NameRowKind::Section:
        return {120, height(option.font) + 3 * padding};
    case NameRowKind::Suggestion:
        return {120, words + small + 2 * padding};
    case NameRowKind::Name:
        return {120, words + 2 * padding + (index.data(NameListModel::DetailRole).toString().isEmpty() ? 0 : small)};
    case NameRowKind::Mention:
        return {120, words + padding};
    case NameRowKind::Alias:
    case NameRowKind::Elsewhere:
        return {120, height(option.font) + padding};
    }
    Q_UNREACHABLE_RETURN({});
}

void NameDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(option.rect, mixed(m_theme.page(), m_theme.selection(), 0.55));
    } else if (option.state & QStyle::State_MouseOver && kindOf(index) != NameRowKind::Section) {
        painter->fillRect(option.rect, mixed(m_theme.page(), m_theme.text(), 0.04));
    }
    switch (kindOf(index)) {
    case NameRowKind::Section:
        paintSection(*painter, option, index);
        break;
    case NameRowKind::Suggestion:
        paintSuggestion(*painter, option, index);
        break;
    case NameRowKind::Name:
        paintName(*painter, option, index);
        break;
    case NameRowKind::Mention:
        paintMention(*painter, option, index);
        break;
    case NameRowKind::Alias:
    case NameRowKind::Elsewhere:
        paintPlain(*painter, option, index);
        break;
    }
    painter->restore();
}

void NameDelegate::paintLine(QPainter &painter, const QStyleOptionViewItem &option, QRect rect, const QFont &font, const QColor &color, const QString &text) const
{
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(rect, int(QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter)),
        QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width()));
}

void NameDelegate::paintSection(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    auto font = option.font;
    font.setWeight(QFont::DemiBold);
    const auto rect = option.rect.adjusted(padding, padding, -padding, 0);
    const auto *type = m_tagset.type(index.data(NameListModel::TypeRole).toString());
    constexpr int dot = 10;
    if (type) {
        const QRect box(rect.left(), rect.center().y() - dot / 2 + 1, dot, dot);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_theme.ink(*type), 1.2));
        painter.setBrush(m_theme.tint(*type));
        painter.drawRoundedRect(QRectF(QStyle::visualRect(option.direction, rect, box)), 3, 3);
    }
    const auto words = QStyle::visualRect(option.direction, rect, rect.adjusted(type ? dot + 7 : 0, 0, 0, 0));
    paintLine(painter, option, words, font, m_theme.text(), index.data(NameListModel::NameRole).toString());
}

void NameDelegate::paintName(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    paintTick(painter, option, tickRect(option), index.data(Qt::CheckStateRole).toInt() == Qt::Checked);
    const auto words = wordsFont(option.font);
    const auto small = smallFont(option.font);
    const auto count = counts(index);
    const auto countWidth = QFontMetrics(small).horizontalAdvance(count) + padding;
    const auto row = option.rect.adjusted(tickColumn + padding, padding, -2 * padding, -padding);
    const QRect name(row.left(), row.top(), row.width() - countWidth - padding, height(words));
    const bool isMentioned = index.data(NameListModel::HereRole).toInt() + index.data(NameListModel::ElsewhereRole).toInt() > 0;
    paintLine(painter, option, QStyle::visualRect(option.direction, option.rect, name), words, isMentioned ? m_theme.text() : m_theme.faint(),
        isolated(index.data(NameListModel::NameRole).toString()));
    const QRect number(row.right() - countWidth + 1, row.top(), countWidth, height(words));
    painter.setFont(small);
    painter.setPen(m_theme.faint());
    painter.drawText(QStyle::visualRect(option.direction, option.rect, number), int(QStyle::visualAlignment(option.direction, Qt::AlignTrailing | Qt::AlignVCenter)), count);
    const QRect detail(row.left(), row.top() + height(words), row.width(), height(small));
    paintLine(painter, option, QStyle::visualRect(option.direction, option.rect, detail), small, m_theme.faint(), index.data(NameListModel::DetailRole).toString());
}

void NameDelegate::paintSuggestion(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto words = wordsFont(option.font);
    const auto row = option.rect.adjusted(padding, padding, -2 * padding, -padding);
    const QRect names(row.left(), row.top(), row.width(), height(words));
    const auto both = tr("%1 = %2").arg(isolated(index.data(NameListModel::OtherRole).toString()), isolated(index.data(NameListModel::NameRole).toString()));
    paintLine(painter, option, names, words, m_theme.text(), both);
    const auto small = smallFont(option.font);
    const QRect detail(row.left(), names.bottom() + 1, row.width(), height(small));
    paintLine(painter, option, detail, small, m_theme.faint(), index.data(NameListModel::DetailRole).toString());
}

void NameDelegate::paintMention(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *type = m_tagset.type(index.data(NameListModel::TypeRole).toString());
    ContextLine line{index.data(NameListModel::BeforeRole).toString(), index.data(NameListModel::WordsRole).toString(),
        index.data(NameListModel::AfterRole).toString(), index.data(NameListModel::RightToLeftRole).toBool()};
    line.words.replace(u'\n', u' ');
    line.paint(painter, option.rect.adjusted(padding, 0, -padding, 0), wordsFont(option.font), m_theme, type ? m_theme.tint(*type) : QColor());
}

void NameDelegate::paintPlain(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto small = smallFont(option.font);
    const auto line = option.rect.adjusted(padding, 0, -2 * padding, 0);
    if (kindOf(index) == NameRowKind::Alias) {
        paintLine(painter, option, line, small, m_theme.faint(), index.data(Qt::DisplayRole).toString());
        return;
    }
    const auto count = QLocale().toString(index.data(NameListModel::ElsewhereRole).toInt());
    const auto width = QFontMetrics(small).horizontalAdvance(count) + padding;
    const QRect title(line.left(), line.top(), line.width() - width - padding, line.height());
    paintLine(painter, option, QStyle::visualRect(option.direction, option.rect, title), small, m_theme.faint(), isolated(index.data(NameListModel::NameRole).toString()));
    const QRect number(line.right() - width + 1, line.top(), width, line.height());
    painter.drawText(QStyle::visualRect(option.direction, option.rect, number), int(QStyle::visualAlignment(option.direction, Qt::AlignTrailing | Qt::AlignVCenter)), count);
}

void NameDelegate::paintTick(QPainter &painter, const QStyleOptionViewItem &option, QRect rect, bool on) const
{
    const QRectF box(rect.center().x() - side / 2.0, rect.top() + padding + (height(wordsFont(option.font)) - side) / 2.0, side, side);
    const auto accent = option.palette.color(QPalette::Accent);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(on ? accent : m_theme.faint(), 1.2));
    painter.setBrush(on ? QBrush(accent) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(box, 3, 3);
    if (on) {
        painter.setPen(QPen(m_theme.page(), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF{box.topLeft() + QPointF(3.2, 7.2), box.topLeft() + QPointF(6, 10), box.topLeft() + QPointF(10.8, 4.4)});
    }
    painter.setBrush(Qt::NoBrush);
}

bool NameDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto ticked = index.data(Qt::CheckStateRole);
    if (event->type() == QEvent::MouseButtonRelease && ticked.isValid()) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() == Qt::LeftButton && tickRect(option).contains(mouse->position().toPoint())) {
            return model->setData(index, ticked.toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
        }
    }
    return false;
}

}
