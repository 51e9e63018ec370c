// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"

#include <QDialog>

class QGridLayout;

namespace Hashiya {

/// All keys on one page, the letters of the tagset's types among them with what the Arabic layout has on the same key. Closes with Escape or F1.
class KeysOverview : public QDialog
{
    Q_OBJECT

public:
    /// The session outlives it; the letters follow its tagset.
    explicit KeysOverview(const Session &session, QWidget *parent = nullptr);

private:
    void showTypes(const Tagset &tagset);
    void addKeys(QGridLayout &grid);

    QWidget *m_types; ///< with a row for each letter
};

}
