// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/backups.h"

#include <QDialog>

class QCommandLinkButton;
class QLabel;

namespace Hashiya {

/// What a person can do about a project that is damaged: what happened in a sentence, and one button for each way on. Nothing is done here.
class DamageDialog : public QDialog
{
    Q_OBJECT

public:
    /// `backup` is the newest sound one.
    DamageDialog(const Error &error, const std::optional<Backup> &backup, QWidget *parent);

Q_SIGNALS:
    /// Open a copy of the backup.
    void restoreChosen();
    /// Bring what can be read into a new project.
    void recoveryChosen();

private:
    QCommandLinkButton *add(const QString &text, const QString &description);
};

}
