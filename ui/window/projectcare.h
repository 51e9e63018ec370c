// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"
#include "core/project/backups.h"
#include "core/project/placenature.h"
#include "core/project/recovery.h"
#include "ui/window/damagedialog.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QPointer>
#include <QThreadPool>
#include <QTimer>

#include <functional>

class QWidget;

namespace Hashiya {

class ErrorStrip;
class Session;

/// Looks after the open project so that nothing of it is ever lost: makes backups while a person works, notices when the file is moved or deleted or lies where
/// it is in danger, saves it elsewhere, and offers ways on where one is damaged. Backups and repairs run in a worker thread with connections of their own.
class ProjectCare : public QObject
{
    Q_OBJECT

public:
    /// All of them outlive this but `window`, its parent.
    ProjectCare(Session &session, ErrorStrip &strip, QWidget *window);
    /// Makes the last backup and waits for it.
    ~ProjectCare() override;

    /// Asks for a name and saves the open project there.
    void askForCopy();
    /// Puts the open project into a new file, which is then the open one. The worker thread writes it, and the window shows that and takes no input until
    /// savedAs(); only where the project's own file is gone, and nothing but the open connection has it, the call itself writes.
    void saveAs(const QString &path);
    /// Makes a backup now, if anything changed.
    void backUp();
    /// Waits for what runs in the worker thread; its results come with the next events.
    void waitForDone();
    /// What offers ways on at present; nullptr for nothing.
    [[nodiscard]] DamageDialog *dialog() const { return m_dialog; }

Q_SIGNALS:
    void backedUp(const Hashiya::Backup &backup);
    /// The open project is the new one; or not, which was told.
    void savedAs(bool done);
    /// A damaged project was repaired and the new one is open.
    void projectRepaired(const Hashiya::Repair &repair);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void takeUp();
    void leave();
    void warnOfPlace(const QString &project, PlaceNature nature);
    void takeError(const Error &error);
    void look();
    void writeCopy(const QString &path);
    void finishCopy(const QString &path, const Result<void> &saved);
    void offer(const Error &error, const QString &project);
    void repair(const QString &project, const std::optional<Backup> &backup);
    void finishRepair(const QString &project, const Result<Repair> &repaired);
    void start(const std::function<void()> &work);
    [[nodiscard]] QWidget *window() const;

    Session &m_session;
    ErrorStrip &m_strip;
    QFileSystemWatcher m_watcher;
    QTimer m_pause; ///< between two backups
    QThreadPool m_worker;
    QPointer<DamageDialog> m_dialog;
    QPointer<QWidget> m_copying; ///< tells that a copy is being written, while it is
    QString m_project; ///< that is open; empty for none
    bool m_hasChanged = false; ///< since the last backup
    bool m_hasOffered = false; ///< ways on for the open project, of which no backup can be made
    bool m_isRepairing = false;
    bool m_copyIsOld = false; ///< something came into the project while its copy was written
};

}
