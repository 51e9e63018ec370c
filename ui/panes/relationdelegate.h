// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/theme.h"

#include <QStyledItemDelegate>

namespace Hashiya {

/// Paints a row of the list of relations: the words of both marks on their tints, and between them which way it leads and what it is called.
class RelationDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setTheme(const ReaderTheme &theme) { m_theme = theme; }
    void setTagset(const Tagset &tagset) { m_tagset = tagset; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    /// From `used` pixels behind the beginning of the line.
    void paintWords(QPainter &painter, const QStyleOptionViewItem &option, QRect line, int used, int room, const QString &words, const QString &type) const;

    ReaderTheme m_theme;
    Tagset m_tagset;
};

}
