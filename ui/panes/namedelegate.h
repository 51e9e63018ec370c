// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/theme.h"

#include <QStyledItemDelegate>

namespace Hashiya {

/// Paints a row of NameListModel: a heading; a name with its tick, its forms below it and its counts at the end; two names that may be one; a mention in its
/// context. A click on the tick sets it.
class NameDelegate : public QStyledItemDelegate
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
    void paintSection(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintName(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintSuggestion(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintMention(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintPlain(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintTick(QPainter &painter, const QStyleOptionViewItem &option, QRect rect, bool on) const;
    void paintLine(QPainter &painter, const QStyleOptionViewItem &option, QRect rect, const QFont &font, const QColor &color, const QString &text) const;

    ReaderTheme m_theme;
    Tagset m_tagset;
};

}
