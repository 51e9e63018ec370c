// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/newname.h"

#include "core/project/durablefiles.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Hashiya {

NewName::NewName(std::unique_ptr<ProjectLock> lock, QString target, QString subject)
    : m_lock(std::move(lock))
    , m_target(std::move(target))
    , m_subject(std::move(subject))
    , m_temporary(ProjectLock::fileFor(m_target) + u"-new"_s)
{
    // Whoever holds the lock is the only one with this name, so what is there was left by a kill.
    removeDatabase(m_temporary);
}

NewName::~NewName()
{
    if (!m_temporary.isEmpty()) {
        removeDatabase(m_temporary);
    }
}

Result<NewName> NewName::reserve(const QString &path)
{
    const QFileInfo info(path);
    if (info.exists() || info.isSymLink()) {
        return failure(ErrorCode::ProjectExists, path);
    }
    const auto folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    if (folder.isEmpty()) {
        return failure(ErrorCode::WriteFailed, path, u"no such folder"_s);
    }
    if (QFile::encodeName(info.fileName()).size() > ProjectLock::greatestNameLength) {
        return failure(ErrorCode::WriteFailed, path, u"name longer than %1 bytes"_s.arg(ProjectLock::greatestNameLength));
    }
    const QString target = folder + u'/' + info.fileName();
    auto lock = ProjectLock::take(target, path);
    if (!lock) {
        return lock.error().code == ErrorCode::ProjectReadOnly ? failure(ErrorCode::WriteFailed, path, lock.error().detail)
                                                               : std::unexpected(lock.error());
    }
    return NewName(std::move(*lock), target, path);
}

Result<void> NewName::publish() const
{
    return syncFile(m_temporary, m_subject).and_then([&] { return publishFile(m_temporary, m_target, m_subject); });
}

}
