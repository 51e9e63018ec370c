// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/theme.h"

#include <QStyledItemDelegate>

namespace Hashiya {

/// Paints a row of the mark list: its type, value and state, and below the words in their context. Over the first row of a section stands its
/// heading. Joined letters stay joined: the words are tinted at painting, never formatted.
class MarkDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setTheme(const ReaderTheme &theme) { m_theme = theme; }
    void setTagset(const Tagset &tagset) { m_tagset = tagset; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintSection(QPainter &painter, const QStyleOptionViewItem &option, QRect rect, const QString &text) const;
    void paintHead(QPainter &painter, const QStyleOptionViewItem &option, QRect rect, const QModelIndex &index) const;
    void paintWords(QPainter &painter, const QStyleOptionViewItem &option, QRect rect, const QModelIndex &index) const;

    ReaderTheme m_theme;
    Tagset m_tagset;
};

}
