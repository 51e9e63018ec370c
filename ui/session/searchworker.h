// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/sqlitestore.h"
#include "core/search/searchindex.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <memory>

namespace Hashiya {

/// What a query found.
struct SearchAnswer
{
    QList<FoundArticle> articles; ///< the newest first
    QHash<ArticleId, QList<TextRange>> marks; ///< that the query asks for, of the first articles
    bool complete = true; ///< every article was in the index
};

/// Lives in a thread of its own with its own connection to the project, which it only reads, and keeps the index up to the project in short
/// turns, so that questions are answered between them. An index that breaks is thrown away and made again; one that breaks twice is given up.
class SearchWorker : public QObject
{
    Q_OBJECT

public:
    /// More articles' marks are not looked up: nobody reads them.
    static constexpr qsizetype articlesWithMarks = 200;

    // Called in the worker's thread.
    void open(const QString &project, const QString &indexFile);
    void close();
    /// The project may have changed.
    void follow();
    void find(quint64 request, const SearchQuery &query);
    /// Any other question; `ask` must not keep the index.
    void ask(const std::function<void(SearchIndex &)> &question);

Q_SIGNALS:
    /// Articles still to be indexed; 0: the index is as the project was at the last follow().
    void left(qsizetype articles);
    void found(quint64 request, const Hashiya::SearchAnswer &answer);
    /// There is no index and will be none.
    void gaveUp();

private:
    void work();
    void proceed(const Result<void> &done);
    void startAgain();

    QString m_project;
    QString m_file;
    std::unique_ptr<SqliteStore> m_store;
    std::unique_ptr<SearchIndex> m_index;
    int m_breaks = 0;
    bool m_working = false; ///< a turn is on its way
};

}
