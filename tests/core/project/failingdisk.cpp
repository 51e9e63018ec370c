// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/project/failingdisk.h"

#include <sqlite3.h>

#include <cstring>
#include <mutex>
#include <new>

using namespace Qt::StringLiterals;

namespace Hashiya::TestProject {

namespace {

struct State
{
    int countdown = 0; ///< operations until the failure; 0 for none
    int code = SQLITE_OK;
    FailingDisk::Lasts lasts = FailingDisk::Lasts::Once;
    bool isBroken = false;
    bool hasFailed = false;
    QStringList log;
    QByteArray only;
};
std::mutex mutex; ///< of the state
State state;

bool counts(const char *path)
{
    const std::lock_guard guard(mutex);
    return state.only.isEmpty() || (path && std::strstr(path, state.only.constData()));
}

/// The result of the next writing operation, SQLITE_OK for letting it through.
int next(const QString &operation)
{
    const std::lock_guard guard(mutex);
    state.log.append(operation);
    if (state.isBroken) {
        return state.code;
    }
    if (state.countdown == 0 || --state.countdown > 0) {
        return SQLITE_OK;
    }
    state.hasFailed = true;
    state.isBroken = state.lasts == FailingDisk::Lasts::UntilRepaired;
    return state.code;
}

struct File
{
    sqlite3_file base;
    QString *kind; ///< "" or " journal"; nullptr for files that never fail
};

sqlite3_file *real(sqlite3_file *file)
{
    return reinterpret_cast<sqlite3_file *>(reinterpret_cast<File *>(file) + 1);
}

int next(const QString &operation, sqlite3_file *file)
{
    const auto *kind = reinterpret_cast<File *>(file)->kind;
    return kind ? next(operation + *kind) : SQLITE_OK;
}

const sqlite3_io_methods methods{
    .iVersion = 1,
    .xClose = [](sqlite3_file *file) {
        delete reinterpret_cast<File *>(file)->kind;
        return real(file)->pMethods->xClose(real(file));
    },
    .xRead = [](sqlite3_file *file, void *bytes, int size, sqlite3_int64 at) { return real(file)->pMethods->xRead(real(file), bytes, size, at); },
    .xWrite = [](sqlite3_file *file, const void *bytes, int size, sqlite3_int64 at) {
        const int code = next(u"write"_s, file);
        return code == SQLITE_OK ? real(file)->pMethods->xWrite(real(file), bytes, size, at) : code;
    },
    .xTruncate = [](sqlite3_file *file, sqlite3_int64 size) {
        const int code = next(u"truncate"_s, file);
        return code == SQLITE_OK ? real(file)->pMethods->xTruncate(real(file), size) : code;
    },
    .xSync = [](sqlite3_file *file, int flags) {
        const int code = next(u"sync"_s, file);
        return code == SQLITE_OK ? real(file)->pMethods->xSync(real(file), flags) : code;
    },
    .xFileSize = [](sqlite3_file *file, sqlite3_int64 *size) { return real(file)->pMethods->xFileSize(real(file), size); },
    .xLock = [](sqlite3_file *file, int level) { return real(file)->pMethods->xLock(real(file), level); },
    .xUnlock = [](sqlite3_file *file, int level) { return real(file)->pMethods->xUnlock(real(file), level); },
    .xCheckReservedLock = [](sqlite3_file *file, int *result) { return real(file)->pMethods->xCheckReservedLock(real(file), result); },
    .xFileControl = [](sqlite3_file *file, int operation, void *argument) {
        return real(file)->pMethods->xFileControl(real(file), operation, argument);
    },
    .xSectorSize = [](sqlite3_file *file) { return real(file)->pMethods->xSectorSize(real(file)); },
    .xDeviceCharacteristics = [](sqlite3_file *file) { return real(file)->pMethods->xDeviceCharacteristics(real(file)); },
    .xShmMap = nullptr,
    .xShmLock = nullptr,
    .xShmBarrier = nullptr,
    .xShmUnmap = nullptr,
    .xFetch = nullptr,
    .xUnfetch = nullptr,
};

sqlite3_vfs *systemVfs = nullptr;
sqlite3_vfs failingVfs;

int openFile(sqlite3_vfs *, sqlite3_filename name, sqlite3_file *file, int flags, int *outFlags)
{
    auto *ours = reinterpret_cast<File *>(file);
    ours->base.pMethods = nullptr;
    const int code = systemVfs->xOpen(systemVfs, name, real(file), flags, outFlags);
    if (real(file)->pMethods) {
        ours->kind = counts(name) ? new QString(flags & SQLITE_OPEN_MAIN_JOURNAL ? u" journal"_s : QString()) : nullptr;
        ours->base.pMethods = &methods;
    }
    return code;
}

int deleteFile(sqlite3_vfs *, const char *name, int isDurable)
{
    const int code = counts(name) ? next(isDurable ? u"delete durably"_s : u"delete"_s) : SQLITE_OK;
    const int done = systemVfs->xDelete(systemVfs, name, isDurable);
    return code == SQLITE_OK ? done : code;
}

}

FailingDisk::FailingDisk(const QByteArray &only)
{
    state = {};
    state.only = only;
    systemVfs = sqlite3_vfs_find(nullptr);
    failingVfs = *systemVfs;
    failingVfs.zName = "failing";
    failingVfs.szOsFile = int(sizeof(File)) + systemVfs->szOsFile;
    failingVfs.pNext = nullptr;
    failingVfs.xOpen = openFile;
    failingVfs.xDelete = deleteFile;
    sqlite3_vfs_register(&failingVfs, 1);
}

FailingDisk::~FailingDisk()
{
    sqlite3_vfs_unregister(&failingVfs);
    sqlite3_vfs_register(systemVfs, 1);
}

void FailingDisk::failAt(int n, int code, Lasts lasts)
{
    const std::lock_guard guard(mutex);
    state.countdown = n;
    state.code = code;
    state.lasts = lasts;
    state.isBroken = false;
    state.hasFailed = false;
}

void FailingDisk::repair()
{
    const std::lock_guard guard(mutex);
    state.countdown = 0;
    state.isBroken = false;
}

bool FailingDisk::hasFailed() const
{
    const std::lock_guard guard(mutex);
    return state.hasFailed;
}

QStringList FailingDisk::takeLog()
{
    const std::lock_guard guard(mutex);
    return std::exchange(state.log, {});
}

}
