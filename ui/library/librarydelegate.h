// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/theme.h"

#include <QStyledItemDelegate>

namespace Hashiya {

/// Paints an article of the library: its title on up to two lines, its source and day, and how much of it is reviewed.
class LibraryDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setTheme(const ReaderTheme &theme) { m_theme = theme; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    /// A thin bar as far as the marks are reviewed.
    void paintProgress(QPainter &painter, const QStyleOptionViewItem &option, QRect rect, const QModelIndex &index) const;
    /// "14 of 37 reviewed", "✓ reviewed", or that nothing is marked.
    [[nodiscard]] QString reviewText(const QModelIndex &index) const;
    ReaderTheme m_theme;
};

}
