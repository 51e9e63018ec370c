// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/store.h"
#include "core/search/searchlookup.h"

#include <chrono>
#include <memory>

namespace Hashiya {

class SqliteDatabase;

/// Two articles with nearly the same text.
struct AlikeArticles
{
    ArticleId first; ///< the one that was added first
    ArticleId second;
    double likeness = 1; ///< share of their runs of words; 1 for the same text

    friend bool operator==(const AlikeArticles &, const AlikeArticles &) = default;
};

/// A search index over all articles of a project, in a file of its own in the cache folder. It can be lost at any time: what is missing, stale or another
/// project's is indexed again. Follows the project by its journal, so that edits of other programs are seen as well. Of one thread.
class SearchIndex
{
public:
    /// The least likeness of articles that are called alike.
    static constexpr double leastLikeness = 0.7;

    /// Where the index of the project at that path lies.
    [[nodiscard]] static QString fileFor(const QString &project);
    /// Opens the index of a project, or begins a new one where there is none or it is none of ours; in memory where no file can be written.
    /// Errors: StorageFailed, where this SQLite has no FTS5.
    [[nodiscard]] static Result<std::unique_ptr<SearchIndex>> open(const QString &file);
    ~SearchIndex();

    /// Looks for what has to be indexed. The store is the same at every call.
    [[nodiscard]] Result<void> follow(const Store &store);
    /// Articles that are still to be indexed.
    [[nodiscard]] qsizetype left() const { return m_left.size(); }
    /// Indexes for about so long, one article at least. An article that cannot be read is left out.
    [[nodiscard]] Result<void> indexSome(const Store &store, std::chrono::milliseconds time);
    /// Both, to the end.
    [[nodiscard]] Result<void> update(const Store &store);

    /// See findArticles() and findMarks().
    [[nodiscard]] Result<QList<FoundArticle>> find(const SearchQuery &query);
    [[nodiscard]] Result<QList<TextRange>> marksOf(ArticleId article, const SearchQuery &query);
    /// Pairs of articles that are alike, the likest first; at most `most`.
    [[nodiscard]] Result<QList<AlikeArticles>> alikeArticles(qsizetype most = 1'000);

    /// For other questions, in core/search.
    [[nodiscard]] SqliteDatabase &database() { return *m_database; }

private:
    explicit SearchIndex(std::unique_ptr<SqliteDatabase> database);
    [[nodiscard]] Result<bool> isOf(const Store &store);
    [[nodiscard]] Result<void> keepPosition(const Store &store, ActionId last);
    [[nodiscard]] Result<QString> state(const QString &key);
    [[nodiscard]] Result<void> setState(const QString &key, const QString &value);
    [[nodiscard]] Result<void> clear();
    [[nodiscard]] Result<void> compareLibrary(const Store &store);

    std::unique_ptr<SqliteDatabase> m_database;
    QList<ArticleId> m_left; ///< the next one last
    bool m_isCompared = false; ///< isOf() has been asked
};

}
