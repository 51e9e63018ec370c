// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/search/searchquery.h"
#include "core/text/textrange.h"

#include <QByteArray>
#include <QList>

namespace Hashiya {

class SqliteDatabase;

/// An article that a query finds.
struct FoundArticle
{
    ArticleId article;
    qint64 day = 0; ///< Julian day of publication; 0 where it is not known

    friend bool operator==(const FoundArticle &, const FoundArticle &) = default;
};

// Questions to the tables of a search index.

/// The articles that a query finds, the newest first, those of one day by the order added, last first.
[[nodiscard]] Result<QList<FoundArticle>> findArticles(SqliteDatabase &index, const SearchQuery &query);

/// The marks of an article that fulfil a condition of the query, in reading order.
[[nodiscard]] Result<QList<TextRange>> findMarks(SqliteDatabase &index, ArticleId article, const SearchQuery &query);

/// A figure of the library with the day of its article.
struct FoundFigure
{
    ArticleId article;
    qint64 day = 0; ///< Julian
    TextRange range;
    double low = 0;
    double high = 0;
};

/// The figures of articles with a known day that fulfil the first condition of the query that is of figures; with no condition none. The newest first.
[[nodiscard]] Result<QList<FoundFigure>> findFigures(SqliteDatabase &index, const SearchQuery &query, qsizetype most);

/// What FTS5 is asked for words; empty where nothing is to be found by words. Words hold letters and digits only, so that nothing can be smuggled in.
[[nodiscard]] QByteArray matchOf(const SearchQuery &query);

}
