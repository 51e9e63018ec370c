// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/commanddelegate.h"

#include "ui/common/isolates.h"
#include "ui/models/commandlistmodel.h"

#include <QPainter>

namespace Hashiya {

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 7;
constexpr int side = 12;
constexpr int gap = 10;

}

QSize CommandDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, QFontMetrics(option.font).height() + 2 * padding};
}

void CommandDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const auto &palette = option.palette;
    const bool selected = option.state & QStyle::State_Selected;
    if (selected) {
        painter->fillRect(option.rect, palette.color(QPalette::Highlight));
    }
    const auto text = palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const auto faint = selected ? text : palette.color(QPalette::PlaceholderText);
    const QFontMetrics metrics(option.font);
    const auto leading = int(QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignVCenter));
    auto rest = option.rect.adjusted(side, 0, -side, 0);
    const auto whole = rest;
    painter->setFont(option.font);
    // From both ends towards the middle, as if from left to right; then turned.
    if (const auto keys = index.data(CommandListModel::KeysRole).toString(); !keys.isEmpty()) {
        const auto width = metrics.horizontalAdvance(keys) + 4;
        const QRect box(rest.right() - width, rest.top(), width + 1, rest.height());
        painter->setPen(faint);
        painter->drawText(QStyle::visualRect(option.direction, whole, box), int(QStyle::visualAlignment(option.direction, Qt::AlignTrailing | Qt::AlignVCenter)),
            leftToRight(keys));
        rest.setRight(box.left() - gap);
    }
    const auto sign = index.data(CommandListModel::CheckedRole).toBool() ? u"✓ "_s : QString();
    const auto name = metrics.elidedText(sign + index.data(Qt::DisplayRole).toString(), Qt::ElideRight, rest.width());
    painter->setPen(text);
    painter->drawText(QStyle::visualRect(option.direction, whole, rest), leading, name);
    rest.setLeft(rest.left() + metrics.horizontalAdvance(name) + gap);
    if (rest.width() > 40) {
        painter->setPen(faint);
        painter->drawText(QStyle::visualRect(option.direction, whole, rest), leading,
            metrics.elidedText(index.data(CommandListModel::PlaceRole).toString(), Qt::ElideRight, rest.width()));
    }
    painter->restore();
}

}
