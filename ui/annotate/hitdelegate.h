// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/theme.h"

#include <QStyledItemDelegate>

namespace Hashiya {

/// Paints a place of HitListModel: its tick, the words in their context, and below the proclitics that were left out and what will happen. Over the first
/// place of an article stands its title where several are listed. A click on the tick sets it.
class HitDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setTheme(const ReaderTheme &theme) { m_theme = theme; }
    void setTagset(const Tagset &tagset) { m_tagset = tagset; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index) override;

private:
    void paintTick(QPainter &painter, const QStyleOptionViewItem &option, QRect rect, const QModelIndex &index) const;
    void paintOutcome(QPainter &painter, const QStyleOptionViewItem &option, QRect rect, const QModelIndex &index) const;

    ReaderTheme m_theme;
    Tagset m_tagset;
};

}
