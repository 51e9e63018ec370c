// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/projectlock.h"

#include <memory>

namespace Hashiya {

/// The name of a project to be: held by the lock beside it while the project is made under a temporary name, which is removed when this goes.
class NewName
{
public:
    /// Errors: ProjectExists where something has the name, ProjectLocked where somebody else makes it, WriteFailed (no such folder, no permission, name too long).
    [[nodiscard]] static Result<NewName> reserve(const QString &path);
    NewName(NewName &&) noexcept = default;
    NewName &operator=(NewName &&) = delete;
    ~NewName();

    /// In the same folder; nothing is there yet.
    [[nodiscard]] const QString &temporary() const { return m_temporary; }
    /// Makes what was made under the temporary name durable and gives it its name. Errors: ProjectExists, WriteFailed, DiskFull.
    [[nodiscard]] Result<void> publish() const;
    /// The lock for whoever goes on to use the project.
    [[nodiscard]] std::unique_ptr<ProjectLock> takeLock() { return std::move(m_lock); }

private:
    NewName(std::unique_ptr<ProjectLock> lock, QString target, QString subject);

    std::unique_ptr<ProjectLock> m_lock;
    QString m_target; ///< with a canonical folder
    QString m_subject;
    QString m_temporary;
};

}
