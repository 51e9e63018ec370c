// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QLockFile>
#include <QString>

#include <memory>

namespace Hashiya {

/// The right to write a project: a file beside it ("name.hashiya.lock") that says who holds it, kept as long as this lives. A second file,
/// since SQLite's own locks do not survive another open and close of the project in this process, and cannot say who holds them.
/// A lock whose process is gone is taken over.
class ProjectLock
{
public:
    /// Longest file name in UTF-8 bytes: 255 less what the lock, its takeover and the rollback journal add.
    static constexpr qsizetype greatestNameLength = 230;

    /// `path` is canonical. Errors: ProjectLocked (detail: "program (pid N) on HOST"), ProjectReadOnly where no file can be put there.
    [[nodiscard]] static Result<std::unique_ptr<ProjectLock>> take(const QString &path, const QString &subject);

    /// True where the former holder went without giving it up.
    [[nodiscard]] bool wasStale() const { return m_wasStale; }
    [[nodiscard]] static QString fileFor(const QString &path);

private:
    explicit ProjectLock(const QString &file);

    QLockFile m_file;
    bool m_wasStale = false;
};

}
