// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/tagset.h"

#include <QDialog>

class QGridLayout;

namespace Hashiya {

/// All keys on one page, the letters of the tagset's types among them with what the Arabic layout has on the same key. Closes with Escape or F1.
class KeysOverview : public QDialog
{
    Q_OBJECT

public:
    explicit KeysOverview(const Tagset &tagset, QWidget *parent = nullptr);

    /// Shows the letters of another tagset.
    void setTagset(const Tagset &tagset);

private:
    void addKeys(QGridLayout &grid);

    QWidget *m_types; ///< with a row for each letter
};

}
