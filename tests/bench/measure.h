// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <limits>

#include <unistd.h>

namespace Hashiya {

/// The time of one run, by the clock on the wall.
[[nodiscard]] double milliseconds(const auto &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

/// The best of several runs; `prepare` before each does not count.
[[nodiscard]] double bestMilliseconds(const auto &prepare, const auto &work, int rounds = 5)
{
    double best = std::numeric_limits<double>::max();
    for (int round = 0; round < rounds; ++round) {
        prepare();
        best = std::min(best, milliseconds(work));
    }
    return best;
}
[[nodiscard]] double bestSeconds(const auto &prepare, const auto &work)
{
    return bestMilliseconds(prepare, work) / 1e3;
}
[[nodiscard]] double bestSeconds(const auto &work)
{
    return bestSeconds([] {}, work);
}

/// Of this process, in millions of bytes; 0 where the system does not say.
[[nodiscard]] inline double residentMegabytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly)) {
        return 0;
    }
    return file.readAll().split(' ').value(1).toDouble() * double(sysconf(_SC_PAGESIZE)) / 1e6;
}

}
