// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/tagset.h"

#include <QListWidget>

namespace Hashiya {

/// Types with a tick each, for lists of keys: what may lie inside, where a relation begins and ends. A key that no type has stands there too, so that it can be
/// unticked.
class TypeChecklist : public QListWidget
{
    Q_OBJECT

public:
    /// `withAll`: the first row stands for "*", every type but its own.
    explicit TypeChecklist(bool withAll, QWidget *parent = nullptr);

    void show(const Tagset &tagset, const QStringList &ticked);
    [[nodiscard]] QStringList ticked() const;

Q_SIGNALS:
    void edited(const QStringList &ticked);

private:
    void add(const QString &title, const QString &key, bool ticked);

    bool m_withAll;
    bool m_filling = false;
};

}
