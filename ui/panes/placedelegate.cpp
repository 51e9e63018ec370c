// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panes/placedelegate.h"

#include "ui/annotate/contextline.h"
#include "ui/models/placelistmodel.h"

#include <QAbstractItemView>
#include <QPainter>

namespace Hashiya {

namespace {

constexpr int padding = 8;
constexpr int gap = 2;
constexpr int linesOfNote = 3; ///< at most

bool beginsSection(const QModelIndex &index)
{
    return !index.data(PlaceListModel::SectionRole).toString().isEmpty()
        && (index.row() == 0 || index.siblingAtRow(index.row() - 1).data(PlaceListModel::ArticleRole) != index.data(PlaceListModel::ArticleRole));
}

int sectionHeight(const QStyleOptionViewItem &option)
{
    return QFontMetrics(option.font).height() + 2 * padding;
}

int noteHeight(const QStyleOptionViewItem &option, const QModelIndex &index, int width)
{
    const auto note = index.data(PlaceListModel::NoteRole).toString();
    if (note.isEmpty()) {
        return 0;
    }
    const QFontMetrics metrics(smallFont(option.font));
    const auto height = metrics.boundingRect(QRect(0, 0, width, 1000), Qt::TextWordWrap, note).height();
    return std::min(height, metrics.height() * linesOfNote) + 2 * gap;
}

int widthOf(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return (view ? view->viewport()->width() : 300) - 2 * padding;
}

}

QSize PlaceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto height = 2 * padding + QFontMetrics(wordsFont(option.font)).height() + noteHeight(option, index, widthOf(option));
    return {200, height + (beginsSection(index) ? sectionHeight(option) : 0)};
}

void PlaceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    auto row = option.rect;
    const auto leading = int(QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter));
    if (beginsSection(index)) {
        const QRect heading(row.left(), row.top(), row.width(), sectionHeight(option));
        row.setTop(heading.bottom() + 1);
        painter->fillRect(heading, mixed(m_theme.page(), m_theme.text(), 0.05));
        auto font = option.font;
        font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        painter->setPen(m_theme.text());
        const auto inner = heading.adjusted(padding, 0, -padding, 0);
        painter->drawText(inner, leading, QFontMetrics(font).elidedText(index.data(PlaceListModel::SectionRole).toString(), Qt::ElideMiddle, inner.width()));
    }
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(row, mixed(m_theme.page(), m_theme.selection(), 0.55));
    } else if (option.state & QStyle::State_MouseOver) {
        painter->fillRect(row, mixed(m_theme.page(), m_theme.text(), 0.04));
    }
    const auto inner = row.adjusted(padding, padding, -padding, -padding);
    const auto note = noteHeight(option, index, inner.width());
    const ContextLine line{index.data(PlaceListModel::BeforeRole).toString(), index.data(PlaceListModel::WordsRole).toString().simplified(),
        index.data(PlaceListModel::AfterRole).toString(), index.data(PlaceListModel::RightToLeftRole).toBool()};
    line.paint(*painter, inner.adjusted(0, 0, 0, -note), wordsFont(option.font), m_theme, m_theme.selection());
    if (note > 0) {
        painter->setFont(smallFont(option.font));
        painter->setPen(m_theme.faint());
        painter->drawText(QRect(inner.left(), inner.bottom() - note + gap + 1, inner.width(), note - 2 * gap),
            int(QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignTop)) | Qt::TextWordWrap | Qt::TextDontClip,
            index.data(PlaceListModel::NoteRole).toString());
    }
    painter->restore();
}

}
