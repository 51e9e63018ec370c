// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Hashiya::TestProject {

/// A disk that fails when it is told to: SQLite's file layer for every database that is opened while this lives. One at a time; databases may be used in
/// several threads.
class FailingDisk
{
public:
    enum class Lasts {
        Once, ///< the next operation works again
        UntilRepaired,
    };

    /// Only files with these letters in their path count and fail; empty for all.
    explicit FailingDisk(const QByteArray &only = {});
    ~FailingDisk();
    Q_DISABLE_COPY_MOVE(FailingDisk)

    /// The n-th writing operation (write, truncate, sync, delete; from 1) from now on fails with `code`, a result code of SQLite. A failing
    /// delete takes the file away and fails in making that durable.
    void failAt(int n, int code, Lasts lasts);
    void repair();
    /// Whether it has failed since failAt().
    [[nodiscard]] bool hasFailed() const;

    /// Writing operations since takeLog(), in order: "write journal", "sync", "delete durably journal", ...
    [[nodiscard]] QStringList takeLog();
};

}
