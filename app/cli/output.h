// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QSaveFile>

#include <memory>

namespace Hashiya {

/// Where results go: standard output as they come, or a file that appears whole at the end or not at all.
class Output
{
public:
    /// Standard output where `path` is empty or "-". Errors: WriteFailed.
    [[nodiscard]] static Result<Output> open(const QString &path);

    /// Errors: WriteFailed, DiskFull.
    [[nodiscard]] Result<void> write(QByteArrayView bytes);
    /// Puts the file in its place; nothing to do for standard output, nor where nothing was written.
    [[nodiscard]] Result<void> finish();

private:
    explicit Output(std::unique_ptr<QSaveFile> file);

    std::unique_ptr<QSaveFile> m_file; ///< null for standard output
    bool m_written = false;
};

}
