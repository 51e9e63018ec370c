// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/durablefiles.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

namespace Hashiya {

namespace {

std::unexpected<Error> systemFailure(ErrorCode code, const QString &subject, int systemError)
{
    return failure(code, subject, QString::fromLocal8Bit(std::strerror(systemError)));
}

/// 0, or the system's error; EEXIST where `to` is there.
int renameToNewName(const QByteArray &from, const QByteArray &to)
{
#ifdef RENAME_NOREPLACE
    if (::renameat2(AT_FDCWD, from.constData(), AT_FDCWD, to.constData(), RENAME_NOREPLACE) == 0) {
        return 0;
    }
    if (errno != EINVAL && errno != ENOSYS) {
        return errno;
    }
#endif
    // File systems without that call: whoever makes a project holds its lock, so that only strangers could come between.
    if (::access(to.constData(), F_OK) == 0) {
        return EEXIST;
    }
    return ::rename(from.constData(), to.constData()) == 0 ? 0 : errno;
}

}

Result<void> publishFile(const QString &temporary, const QString &path, const QString &subject)
{
    if (const int code = renameToNewName(QFile::encodeName(temporary), QFile::encodeName(path)); code != 0) {
        return systemFailure(code == EEXIST ? ErrorCode::ProjectExists : ErrorCode::WriteFailed, subject, code);
    }
    return syncFolder(QFileInfo(path).path(), subject);
}

Result<void> syncFile(const QString &path, const QString &subject)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CLOEXEC);
    if (descriptor < 0) {
        return systemFailure(ErrorCode::WriteFailed, subject, errno);
    }
    const int code = ::fsync(descriptor) == 0 ? 0 : errno;
    ::close(descriptor);
    if (code != 0) {
        return systemFailure(code == ENOSPC || code == EDQUOT ? ErrorCode::DiskFull : ErrorCode::WriteFailed, subject, code);
    }
    return {};
}

void removeDatabase(const QString &file)
{
    QFile::remove(file);
    QFile::remove(file + QLatin1StringView("-journal"));
}

Result<void> syncFolder(const QString &folder, const QString &subject)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (descriptor < 0) {
        return systemFailure(ErrorCode::WriteFailed, subject, errno);
    }
    const int code = ::fsync(descriptor) == 0 ? 0 : errno;
    ::close(descriptor);
    // Some network file systems cannot sync a folder and say so.
    if (code != 0 && code != EINVAL) {
        return systemFailure(ErrorCode::WriteFailed, subject, code);
    }
    return {};
}

}
