// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QWidget;

namespace Hashiya {

// The questions for files. Each answer is empty where the person gave none.

[[nodiscard]] QString askForProjectFile(QWidget *parent);
[[nodiscard]] QString askForNewProjectFile(QWidget *parent);
/// Where to save the project under another name.
[[nodiscard]] QString askForCopyFile(QWidget *parent);
[[nodiscard]] QStringList askForArticleFiles(QWidget *parent);
[[nodiscard]] QString askForNewerFile(QWidget *parent);
[[nodiscard]] QString askForAnnotatedFile(QWidget *parent);
// Both suggest a name made of the article's title.
[[nodiscard]] QString askForExportFile(QWidget *parent, const QString &title);
[[nodiscard]] QString askForSheetFile(QWidget *parent, const QString &title);

}
