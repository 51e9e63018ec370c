// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/tagset.h"
#include "core/base/ids.h"
#include "core/base/result.h"

#include <QList>
#include <QMap>
#include <QString>

namespace Hashiya {

class SqliteDatabase;

/// How far a check goes. Each one includes those before it.
enum class CheckDepth {
    Structure, ///< every page, row and index as SQLite knows them
    Texts, ///< the SHA-256 of every text
    Everything, ///< every article, mark and journal entry is read, every counter counted
};

enum class ProjectFindingKind {
    Structure, ///< detail: what SQLite says
    Reference, ///< a row belongs to nothing; detail: the table
    Text, ///< a text is not the one that was stored
    Article, ///< its marks cannot be read; detail: the first that cannot
    Counters, ///< an article's row counts its marks wrongly
    Journal, ///< an entry cannot be read; detail: its id
};

/// Something that is not as it should be.
struct ProjectFinding
{
    ProjectFindingKind kind;
    ArticleId article; ///< not valid where it is about none
    QString detail; ///< technical, untranslated

    friend bool operator==(const ProjectFinding &, const ProjectFinding &) = default;
};

/// What is in a project, counted.
struct ProjectStatistics
{
    qint64 format = 0;
    qint64 bytes = 0;
    qint64 freeBytes = 0; ///< of these, in pages without content
    qint64 articles = 0;
    qint64 removedArticles = 0;
    qint64 characters = 0; ///< UTF-16 units of the texts in the library
    qint64 suggested = 0; ///< marks in the library by state
    qint64 confirmed = 0;
    qint64 rejected = 0;
    QMap<QString, qint64> marksByType; ///< in the library, all states
    qint64 names = 0; ///< entities in the library
    qint64 relations = 0;
    qint64 notes = 0;
    qint64 houseRules = 0;
    qint64 actions = 0; ///< entries of the journal
    qint64 canBeUndone = 0;
};

/// At most so many findings are listed; more tell nothing new.
constexpr qsizetype mostFindings = 100;

/// Opens a project to look at it and checks it; changes nothing. Errors: those of SqliteStore::open in ReadOnly.
[[nodiscard]] Result<QList<ProjectFinding>> checkProject(const QString &path, CheckDepth depth);

/// The same, where anything wrong is an error about `subject`: ProjectDamaged with the first finding.
[[nodiscard]] Result<void> requireSound(const QString &path, const QString &subject, CheckDepth depth);

/// Counts. Errors: those of SqliteStore::open in ReadOnly.
[[nodiscard]] Result<ProjectStatistics> projectStatistics(const QString &path);

}
