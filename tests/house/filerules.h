// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace Hashiya::House {

/// Lines that a file may have: 400 for ui/window/mainwindow.cpp, 600 for sources, 250 for headers; 0 for files of no limit.
[[nodiscard]] int longestAllowed(const QString &path);
/// How many lines a text has; a last line without a line end counts.
[[nodiscard]] int linesOf(const QString &text);

/// True for what must name its licence: sources, headers, CMake files and scripts.
[[nodiscard]] bool needsHead(const QString &path, const QString &text);
/// True where the first five lines hold both SPDX lines.
[[nodiscard]] bool hasHead(const QString &text);

/// Lines with what must not stay in a source: marks of unfinished work, folders of one machine, output for debugging; "path:line: ...".
[[nodiscard]] QStringList leftovers(const QString &path, const QString &text);
/// Lines of core that make a sentence for a person, which is ui's business: tr(), translate(), QT_TR_NOOP().
[[nodiscard]] QStringList sentences(const QString &path, const QString &text);

}
