// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/theme.h"

#include <QStyledItemDelegate>

namespace Hashiya {

/// Paints a row of the checks: topics and groups as text, places as words in their context. Joined letters stay joined.
class CheckDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setTheme(const ReaderTheme &theme) { m_theme = theme; }
    void setTagset(const Tagset &tagset) { m_tagset = tagset; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    ReaderTheme m_theme;
    Tagset m_tagset;
};

}
