// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace Hashiya::House {

/// The files of the repository as its rules see them. Paths are relative to the root, with / between folders.

/// Files below these folders, at any depth, in order; without what is built (build/, .git/).
[[nodiscard]] QStringList filesBelow(const QStringList &folders);
/// Folders below these, themselves included.
[[nodiscard]] QStringList foldersBelow(const QStringList &folders);
[[nodiscard]] bool exists(const QString &path);
/// The text of a file; aborts where it cannot be read, since the path came from filesBelow().
[[nodiscard]] QString textOf(const QString &path);

[[nodiscard]] bool isHeader(QStringView path);
[[nodiscard]] bool isSource(QStringView path);
[[nodiscard]] QString folderOf(const QString &path);

}
