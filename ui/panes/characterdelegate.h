// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/theme.h"

#include <QStyledItemDelegate>

namespace Hashiya {

/// Paints a character of CharacterListModel: the character large, beside it its number and name, below what it does.
class CharacterDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setTheme(const ReaderTheme &theme) { m_theme = theme; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintGlyph(QPainter &painter, const QStyleOptionViewItem &option, QRect box, const QModelIndex &index) const;

    ReaderTheme m_theme;
};

}
