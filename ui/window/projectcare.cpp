// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/projectcare.h"

#include "core/project/placenature.h"
#include "core/project/projectcopy.h"
#include "core/project/sqlitestore.h"
#include "ui/common/projectwords.h"
#include "ui/session/session.h"
#include "ui/window/errorstrip.h"
#include "ui/window/filequestions.h"

#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QProgressDialog>
#include <QSettings>

#include <chrono>

namespace Hashiya {

using namespace Qt::StringLiterals;

namespace {

constexpr auto timeBetweenBackups = std::chrono::minutes(10);
constexpr auto warnedPlaces = "warnedPlaces"_L1; ///< setting: projects about whose place a person was told
constexpr qsizetype mostWarnedPlaces = 100;

/// True once for each project.
bool isFirstWarning(const QString &project)
{
    QSettings settings;
    auto warned = settings.value(warnedPlaces).toStringList();
    if (warned.contains(project)) {
        return false;
    }
    warned.append(project);
    settings.setValue(warnedPlaces, warned.mid(std::max<qsizetype>(0, warned.size() - mostWarnedPlaces)));
    return true;
}

}

ProjectCare::ProjectCare(Session &session, ErrorStrip &strip, QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_strip(strip)
{
    m_worker.setMaxThreadCount(1);
    m_pause.setInterval(timeBetweenBackups);
    connect(&m_pause, &QTimer::timeout, this, &ProjectCare::backUp);
    connect(&m_session, &Session::projectOpened, this, &ProjectCare::takeUp);
    connect(&m_session, &Session::projectAboutToClose, this, &ProjectCare::leave);
    connect(&m_session, &Session::saved, this, [this] { m_hasChanged = m_copyIsOld = true; });
    connect(&m_session, &Session::errorOccurred, this, &ProjectCare::takeError);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &ProjectCare::look);
    if (m_session.isOpen()) {
        takeUp();
    }
}

ProjectCare::~ProjectCare()
{
    leave();
    m_worker.waitForDone();
}

QWidget *ProjectCare::window() const
{
    return static_cast<QWidget *>(parent());
}

void ProjectCare::start(const std::function<void()> &work)
{
    m_worker.start(work);
}

void ProjectCare::waitForDone()
{
    m_worker.waitForDone();
}

void ProjectCare::takeUp()
{
    m_project = m_session.projectPath();
    m_hasOffered = false;
    m_watcher.addPath(m_project);
    m_pause.start();
    m_hasChanged = !m_session.isReadOnly(); // since nobody knows what was done to it before
    if (const auto sentence = readOnlySentence(m_project, m_session.store()->readOnlyReason()); !sentence.isEmpty()) {
        QMetaObject::invokeMethod(this, [this, sentence] { m_strip.showHint(sentence); }, Qt::QueuedConnection); // opening hides the strip
    } else if (!m_isRepairing) { // what a repair has to tell comes first; of the place the next opening tells
        start([this, project = m_project] {
            const auto nature = natureOf(project); // a network may not answer at once
            QMetaObject::invokeMethod(this, [this, project, nature] { warnOfPlace(project, nature); }, Qt::QueuedConnection);
        });
    }
    backUp();
}

void ProjectCare::warnOfPlace(const QString &project, PlaceNature nature)
{
    if (nature != PlaceNature::Local && project == m_project && isFirstWarning(project)) {
        m_strip.showHint(placeSentence(project, nature));
    }
}

void ProjectCare::leave()
{
    if (m_project.isEmpty()) {
        return;
    }
    backUp();
    m_watcher.removePath(m_project);
    m_pause.stop();
    m_project.clear();
}

void ProjectCare::backUp()
{
    if (m_project.isEmpty() || !m_hasChanged) {
        return;
    }
    m_hasChanged = false;
    start([this, project = m_project, folder = backupFolder(m_project)] {
        const auto made = makeBackup(project, folder, SystemClock(), BackupReason::Automatic);
        QMetaObject::invokeMethod(
            this,
            [this, project, made] {
                if (made && *made) {
                    Q_EMIT backedUp(**made);
                }
                m_hasChanged |= !made && made.error().code == ErrorCode::ProjectLocked && project == m_project; // the next time, then
                // That the file is gone is told elsewhere.
                const bool isTold = made || made.error().code == ErrorCode::FileNotFound || made.error().code == ErrorCode::ProjectLocked;
                if (!isTold && project == m_project) {
                    m_strip.showHint(backupFailureSentence(project, made.error()));
                    if (made.error().code == ErrorCode::ProjectDamaged && !m_hasOffered) {
                        m_hasOffered = true; // once, not every ten minutes
                        offer(made.error(), project);
                    }
                }
            },
            Qt::QueuedConnection);
    });
}

void ProjectCare::look()
{
    if (m_project.isEmpty()) {
        return;
    }
    if (!QFileInfo::exists(m_project)) {
        m_session.report({ErrorCode::ProjectGone, m_project, {}, {}});
    } else if (!m_watcher.files().contains(m_project)) {
        m_watcher.addPath(m_project); // it is back
    }
}

void ProjectCare::askForCopy()
{
    if (const auto path = askForCopyFile(window()); !path.isEmpty()) {
        saveAs(path);
    }
}

void ProjectCare::saveAs(const QString &path)
{
    const auto *store = dynamic_cast<const SqliteStore *>(m_session.store());
    if (!store || m_copying) {
        return;
    }
    if (!QFileInfo::exists(m_project)) {
        finishCopy(path, store->saveCopy(path));
        return;
    }
    auto *waiting = new QProgressDialog(tr("The project is being saved as “%1”…").arg(QFileInfo(path).fileName()), {}, 0, 0, window());
    waiting->setWindowModality(Qt::WindowModal);
    waiting->setWindowFlag(Qt::WindowCloseButtonHint, false);
    waiting->setMinimumDuration(0); // what is typed meanwhile would be in the old file only
    waiting->installEventFilter(this);
    waiting->show();
    m_copying = waiting;
    writeCopy(path);
}

void ProjectCare::writeCopy(const QString &path)
{
    m_copyIsOld = false;
    start([this, path, project = m_project] {
        const auto saved = copyProject(project, path);
        QMetaObject::invokeMethod(this, [this, path, saved] { finishCopy(path, saved); }, Qt::QueuedConnection);
    });
}

void ProjectCare::finishCopy(const QString &path, const Result<void> &saved)
{
    const bool isOld = saved && m_copying && m_copyIsOld;
    if (isOld && QFile::remove(path)) {
        writeCopy(path);
        return;
    }
    delete m_copying;
    if (isOld || !saved) {
        m_session.report(saved ? Error{ErrorCode::WriteFailed, path, {}, {}} : saved.error());
    }
    Q_EMIT savedAs(!isOld && saved && m_session.openProject(path));
}

bool ProjectCare::eventFilter(QObject *watched, QEvent *event)
{
    // Escape would close what tells that the copy is not done yet.
    const bool isEscape = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Cancel);
    return (watched == m_copying && (isEscape || event->type() == QEvent::Close)) || QObject::eventFilter(watched, event);
}

void ProjectCare::takeError(const Error &error)
{
    const bool isDamage = error.code == ErrorCode::ProjectDamaged || error.code == ErrorCode::ProjectEmptyFile || error.code == ErrorCode::ProjectHostile;
    if (!isDamage || m_dialog || m_isRepairing) {
        return;
    }
    const auto project = error.subject.isEmpty() ? m_session.projectPath() : error.subject;
    // Whoever tells of it is still in the middle of something.
    QMetaObject::invokeMethod(this, [this, error, project] { offer(error, project); }, Qt::QueuedConnection);
}

void ProjectCare::offer(const Error &error, const QString &project)
{
    if (m_dialog || m_isRepairing || project.isEmpty()) {
        return;
    }
    m_isRepairing = true; // looking for a backup takes a while
    start([this, error, project] {
        const auto backup = newestSoundBackup(backupFolder(project));
        QMetaObject::invokeMethod(
            this,
            [this, error, project, backup] {
                m_isRepairing = false;
                m_dialog = new DamageDialog(error, backup, window());
                connect(m_dialog, &DamageDialog::restoreChosen, this, [this, project, backup] { repair(project, backup); });
                connect(m_dialog, &DamageDialog::recoveryChosen, this, [this, project] { repair(project, std::nullopt); });
                m_dialog->open();
            },
            Qt::QueuedConnection);
    });
}

void ProjectCare::repair(const QString &project, const std::optional<Backup> &backup)
{
    m_isRepairing = true;
    if (m_session.isOpen() && QFileInfo(m_session.projectPath()) == QFileInfo(project)) {
        m_hasChanged = false; // what is damaged makes no backup
        m_session.closeProject();
    }
    QGuiApplication::setOverrideCursor(Qt::BusyCursor);
    m_strip.showHint(tr("The new project is being made…"));
    start([this, project, backup, target = freeNameBeside(project, backup ? tr("restored") : tr("recovered"))] {
        const auto repaired = repairProject(project, target, backup);
        QMetaObject::invokeMethod(this, [this, project, repaired] { finishRepair(project, repaired); }, Qt::QueuedConnection);
    });
}

void ProjectCare::finishRepair(const QString &project, const Result<Repair> &repaired)
{
    QGuiApplication::restoreOverrideCursor();
    if (!repaired) {
        m_strip.showHint(repairFailureSentence(project, repaired.error()));
        m_isRepairing = false;
        return;
    }
    const bool isOpen = m_session.openProject(repaired->project);
    m_isRepairing = false;
    if (isOpen) {
        m_strip.showHint(repairSentences(*repaired).join(u'\n'));
        Q_EMIT projectRepaired(*repaired);
    }
}

}
