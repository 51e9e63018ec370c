// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panes/checkdelegate.h"

#include "ui/annotate/contextline.h"
#include "ui/models/checktreemodel.h"

#include <QPainter>

namespace Hashiya {

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 6;
constexpr int gap = 2;

QFont firstFont(const QFont &font, const QModelIndex &index)
{
    if (index.data(CheckTreeModel::WordsRole).isValid()) {
        return wordsFont(font);
    }
    auto first = font;
    if (index.data(CheckTreeModel::LevelRole).toInt() == 0) {
        first.setWeight(QFont::DemiBold);
    }
    return first;
}

}

QSize CheckDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    auto height = 2 * padding + QFontMetrics(firstFont(option.font, index)).height();
    if (!index.data(CheckTreeModel::SecondLineRole).toString().isEmpty()) {
        height += gap + QFontMetrics(smallFont(option.font)).height();
    }
    return {120, height};
}

void CheckDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(option.rect, mixed(m_theme.page(), m_theme.selection(), 0.55));
    } else if (option.state & QStyle::State_MouseOver) {
        painter->fillRect(option.rect, mixed(m_theme.page(), m_theme.text(), 0.04));
    }
    const auto inner = option.rect.adjusted(padding, padding, -padding, -padding);
    const auto font = firstFont(option.font, index);
    const QRect first(inner.left(), inner.top(), inner.width(), QFontMetrics(font).height());
    const auto leading = int(QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter));
    if (index.data(CheckTreeModel::LevelRole).toInt() == 2) {
        const auto *type = m_tagset.type(index.data(CheckTreeModel::TypeRole).toString());
        ContextLine line{index.data(CheckTreeModel::BeforeRole).toString(), index.data(CheckTreeModel::WordsRole).toString(),
            index.data(CheckTreeModel::AfterRole).toString(), index.data(CheckTreeModel::RightToLeftRole).toBool()};
        line.words.replace(u'\n', u' ');
        line.paint(*painter, first, font, m_theme, type ? m_theme.tint(*type) : mixed(m_theme.page(), m_theme.text(), 0.1));
    } else {
        painter->setFont(font);
        painter->setPen(m_theme.text());
        painter->drawText(first, leading, QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, first.width()));
    }
    if (const auto second = index.data(CheckTreeModel::SecondLineRole).toString(); !second.isEmpty()) {
        const QFontMetrics metrics(smallFont(option.font));
        painter->setFont(smallFont(option.font));
        painter->setPen(m_theme.faint());
        painter->drawText(QRect(inner.left(), first.bottom() + 1 + gap, inner.width(), metrics.height()), leading,
            metrics.elidedText(second, Qt::ElideRight, inner.width()));
    }
    painter->restore();
}

}
