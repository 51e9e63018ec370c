// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/listdiff.h"

#include <QAbstractListModel>

#include <functional>
#include <utility>

namespace Hashiya {

/// A list of things that change while views look at it: rows come and go without a reset, so that selection and place stay. `Item` is what a row stands for.
template <typename Item>
class UpdatedListModel : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_items.size()); }

protected:
    /// Brings the rows up to `now`; two items are one row where `identity` gives the same of both. Every row may say something else afterwards.
    template <typename Identity = std::identity>
    void update(const QList<Item> &now, const Identity &identity = {})
    {
        const auto keysOf = [&identity](const QList<Item> &items) {
            QList<std::decay_t<decltype(std::invoke(identity, std::declval<const Item &>()))>> keys;
            keys.reserve(items.size());
            for (const auto &item : items) {
                keys.append(std::invoke(identity, item));
            }
            return keys;
        };
        const auto diff = listDiff(keysOf(m_items), keysOf(now));
        if (diff.removed > 0) {
            beginRemoveRows({}, int(diff.first), int(diff.first + diff.removed - 1));
            m_items.remove(diff.first, diff.removed);
            endRemoveRows();
        }
        if (diff.inserted > 0) {
            beginInsertRows({}, int(diff.first), int(diff.first + diff.inserted - 1));
            m_items = now;
            endInsertRows();
        }
        m_items = now;
        if (!m_items.isEmpty()) {
            Q_EMIT dataChanged(index(0), index(int(m_items.size()) - 1));
        }
    }

    QList<Item> m_items; ///< as the views know them
};

}
