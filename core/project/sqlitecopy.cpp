// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/sqlitedatabase.h"

#include <sqlite3.h>

#include <thread>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

/// 8 MiB of pages of 4 KiB: some 20 ms, far less than a commit waits.
constexpr int pagesAtOnce = 2048;
constexpr auto pauseBetween = std::chrono::milliseconds(2);
constexpr auto pauseWhileBusy = std::chrono::milliseconds(20);
constexpr auto patience = std::chrono::seconds(15);
/// So often may others' commits make it begin anew; then the rest goes in one piece.
constexpr int mostBeginnings = 3;

}

Result<void> SqliteDatabase::packInto(const QString &path)
{
    const bool wasGuarded = m_isGuarded;
    const auto queryOnly = number("PRAGMA query_only");
    if (!queryOnly) {
        return std::unexpected(queryOnly.error());
    }
    // SQLite attaches the new file and writes into it; both are forbidden to everything else.
    unguard();
    sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, 1);
    auto packed = execute("PRAGMA query_only = OFF")
                      .and_then([&] { return statement("VACUUM INTO ?1", path); })
                      .and_then([](SqliteStatement &&row) { return row.run(); });
    sqlite3_limit(m_handle, SQLITE_LIMIT_ATTACHED, 0);
    if (*queryOnly != 0) {
        const auto back = execute("PRAGMA query_only = ON");
        packed = std::move(packed).and_then([&] { return back; });
    }
    if (wasGuarded) {
        guard();
    }
    return packed;
}

Result<void> SqliteDatabase::copyPagesTo(const QString &path)
{
    auto copy = open(path, m_subject, Access::Create);
    if (!copy) {
        return std::unexpected(copy.error());
    }
    if (auto set = (*copy)->execute("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF"); !set) {
        return set;
    }
    auto *backup = sqlite3_backup_init((*copy)->m_handle, "main", m_handle, "main");
    if (!backup) {
        return std::unexpected((*copy)->error(sqlite3_errcode((*copy)->m_handle)));
    }
    auto end = std::chrono::steady_clock::now() + patience;
    int code = SQLITE_OK;
    int beginnings = 1;
    int left = std::numeric_limits<int>::max();
    while (code != SQLITE_DONE) {
        code = sqlite3_backup_step(backup, beginnings > mostBeginnings ? -1 : pagesAtOnce);
        const bool isBusy = code == SQLITE_BUSY || code == SQLITE_LOCKED;
        if ((code != SQLITE_OK && code != SQLITE_DONE && !isBusy) || (isBusy && std::chrono::steady_clock::now() > end)) {
            break;
        }
        if (!isBusy) {
            end = std::chrono::steady_clock::now() + patience; // patience is for waiting, not for work
        }
        beginnings += sqlite3_backup_remaining(backup) > left ? 1 : 0;
        left = sqlite3_backup_remaining(backup);
        std::this_thread::sleep_for(isBusy ? pauseWhileBusy : pauseBetween);
    }
    sqlite3_backup_finish(backup);
    if (code != SQLITE_DONE) {
        return std::unexpected((*copy)->error(code));
    }
    return {};
}

}
