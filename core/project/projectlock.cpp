// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/projectlock.h"

#include <QFileInfo>

#include <tuple>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

/// A lock file that names nobody was being written when its program was killed; one of a living program is filled within this time.
constexpr int unreadableLockAgeMs = 10'000;

QString holderOf(const QLockFile &file)
{
    qint64 pid = 0;
    QString host;
    QString program;
    if (!file.getLockInfo(&pid, &host, &program)) {
        return {};
    }
    return u"%1 (pid %2) on %3"_s.arg(program).arg(pid).arg(host);
}

}

ProjectLock::ProjectLock(const QString &file)
    : m_file(file)
{
    m_file.setStaleLockTime(0); // never by age: a window may be open for days
}

QString ProjectLock::fileFor(const QString &path)
{
    return path + u".lock"_s;
}

Result<std::unique_ptr<ProjectLock>> ProjectLock::take(const QString &path, const QString &subject)
{
    const auto file = fileFor(path);
    std::unique_ptr<ProjectLock> lock(new ProjectLock(file));
    const bool wasThere = QFileInfo::exists(file);
    if (!lock->m_file.tryLock(0) && holderOf(lock->m_file).isEmpty()) {
        lock->m_file.setStaleLockTime(unreadableLockAgeMs);
        std::ignore = lock->m_file.tryLock(0);
        lock->m_file.setStaleLockTime(0);
    }
    if (lock->m_file.isLocked()) {
        lock->m_wasStale = wasThere;
        return lock;
    }
    if (lock->m_file.error() == QLockFile::LockFailedError) {
        return failure(ErrorCode::ProjectLocked, subject, holderOf(lock->m_file));
    }
    return failure(ErrorCode::ProjectReadOnly, subject, file);
}

}
