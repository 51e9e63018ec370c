// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panes/characterdelegate.h"

#include "ui/annotate/contextline.h"
#include "ui/common/isolates.h"
#include "ui/models/characterlistmodel.h"

#include <QAbstractItemView>
#include <QPainter>

namespace Hashiya {

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 6;
constexpr int glyphColumn = 62;

int widthOfWords(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return (view ? view->viewport()->width() : 300) - glyphColumn - 2 * padding;
}

int meaningHeight(const QStyleOptionViewItem &option, const QModelIndex &index, int width)
{
    const auto meaning = index.data(CharacterListModel::MeaningRole).toString();
    return meaning.isEmpty() ? 0 : QFontMetrics(smallFont(option.font)).boundingRect(QRect(0, 0, width, 1000), Qt::TextWordWrap, meaning).height();
}

}

QSize CharacterDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(smallFont(option.font));
    const auto words = 2 * metrics.height() + meaningHeight(option, index, widthOfWords(option));
    return {200, std::max(words, QFontMetrics(wordsFont(option.font)).height()) + 2 * padding};
}

void CharacterDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    if (option.state & QStyle::State_Selected) {
        painter->fillRect(option.rect, mixed(m_theme.page(), m_theme.selection(), 0.55));
    }
    const auto row = option.rect.adjusted(padding, padding, -padding, -padding);
    const QRect glyph(row.left(), row.top(), glyphColumn - padding, row.height());
    paintGlyph(*painter, option, QStyle::visualRect(option.direction, row, glyph), index);
    const auto words = QStyle::visualRect(option.direction, row, row.adjusted(glyphColumn, 0, 0, 0));
    const auto font = smallFont(option.font);
    const QFontMetrics metrics(font);
    const auto leading = int(QStyle::visualAlignment(option.direction, Qt::AlignLeading | Qt::AlignTop));
    painter->setFont(font);
    painter->setPen(m_theme.text());
    painter->drawText(words, leading, leftToRight(index.data(CharacterListModel::CodeRole).toString()));
    painter->setPen(m_theme.faint());
    painter->drawText(words.adjusted(0, metrics.height(), 0, 0), leading,
        leftToRight(metrics.elidedText(index.data(CharacterListModel::NameRole).toString(), Qt::ElideRight, words.width())));
    painter->setPen(m_theme.text());
    painter->drawText(words.adjusted(0, 2 * metrics.height(), 0, 0), leading | Qt::TextWordWrap | Qt::TextDontClip, index.data(CharacterListModel::MeaningRole).toString());
    painter->restore();
}

void CharacterDelegate::paintGlyph(QPainter &painter, const QStyleOptionViewItem &option, QRect box, const QModelIndex &index) const
{
    const auto glyph = index.data(CharacterListModel::GlyphRole).toString();
    if (!index.data(CharacterListModel::UnseenRole).toBool()) {
        auto font = wordsFont(option.font);
        font.setPointSizeF(font.pointSizeF() * 1.25);
        painter.setFont(font);
        painter.setPen(m_theme.text());
        painter.drawText(box, Qt::AlignCenter, glyph);
        return;
    }
    painter.setFont(smallFont(option.font));
    const QFontMetrics metrics(painter.font());
    const QSize size(metrics.horizontalAdvance(glyph) + 8, metrics.height() + 2);
    const auto frame = QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, size, box);
    painter.setPen(m_theme.faint());
    painter.drawRect(frame);
    painter.drawText(frame, Qt::AlignCenter, glyph);
}

}
