// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/project/backups.h"

#include <QList>
#include <QString>

namespace Hashiya {

/// What recovering a damaged project row by row brought over and what it did not.
struct RecoveryReport
{
    struct AboutArticle
    {
        ArticleId id;
        QString title; ///< empty where it is lost, too
    };

    qint64 articles = 0; ///< in the library of the recovered project
    qint64 marks = 0; ///< of these articles
    QList<AboutArticle> lostArticles; ///< their text could not be read
    QList<AboutArticle> doubtfulTexts; ///< brought over as they could be read, but they are not what was stored; doubtfulTitle() says so
    qint64 lostMarks = 0; ///< as far as their articles still say how many they had
    qint64 lostRows = 0; ///< names, relations, notes, rules and settings that were read but fit nowhere
    qint64 paragraphsFoundAnew = 0; ///< articles whose list of paragraphs was lost; the text is whole
    bool lostTagset = false; ///< the standard one is in its place
    bool lostHistory = false; ///< nothing can be undone, since something that it speaks of is not there any more
    bool guessedLayout = false; ///< the list of tables was lost; changed texts, notes, rules, folders and tags may be missing
    bool mayLackRows = false; ///< some places could not be read, and what was in them nobody knows

    /// Nothing of what a person did is missing.
    [[nodiscard]] bool hasAllWork() const;
    /// The same, and nothing had to be made anew.
    [[nodiscard]] bool isComplete() const { return hasAllWork() && paragraphsFoundAnew == 0; }
};

/// The title of an article whose text is in doubt: a sign before it that stays until a person takes it away.
[[nodiscard]] QString doubtfulTitle(const QString &title);

/// Brings whatever can be read of a damaged project into a new one at `target`, which is whole and sound or is not made. The file itself is only read, once; no connection of
/// this program may have it open. Identifiers stay. Errors: FileNotFound, NotAFile, FileUnreadable, ProjectEmptyFile and ProjectDamaged (nothing can be brought over),
/// ProjectLocked (somebody has it open), and of the target ProjectExists, WriteFailed, DiskFull.
[[nodiscard]] Result<RecoveryReport> recoverProject(const QString &path, const QString &target);

/// How a project was repaired.
struct Repair
{
    QString project; ///< the new one
    std::optional<Backup> backup; ///< whose copy it is
    std::optional<RecoveryReport> recovery; ///< where no sound backup was there
};

/// Makes a sound project at `target` out of a backup (see newestSoundBackup()), or without one out of what can be read. The project at `path` is left as it is.
/// Errors: those of copyProject() with one, else those of recoverProject().
[[nodiscard]] Result<Repair> repairProject(const QString &path, const QString &target, const std::optional<Backup> &backup);

/// A name beside a project that is free: "name (word).hashiya", "name (word 2).hashiya", ...
[[nodiscard]] QString freeNameBeside(const QString &path, const QString &word);

}
