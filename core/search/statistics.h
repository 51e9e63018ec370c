// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/search/searchindex.h"

#include <QDate>

namespace Hashiya {

/// How many articles a stretch of time has.
struct PeriodCount
{
    QDate first; ///< day
    QDate last;
    qint64 articles = 0;

    friend bool operator==(const PeriodCount &, const PeriodCount &) = default;
};

struct NameCount
{
    QString key; ///< the name, folded weakly
    QString label; ///< as one of the articles writes it
    QString type; ///< key of the type of most of its mentions
    qint64 mentions = 0;
    qint64 articles = 0;

    friend bool operator==(const NameCount &, const NameCount &) = default;
};

/// Two names of which the same articles speak.
struct NamePair
{
    qsizetype first = 0; ///< index into the names
    qsizetype second = 0;
    qint64 articles = 0;

    friend bool operator==(const NamePair &, const NamePair &) = default;
};
struct NamesTogether
{
    QList<NameCount> names; ///< the most mentioned, first
    QList<NamePair> pairs; ///< with at least one article in common; first < second
};

/// Articles that the query finds, by days, months or years: as fine as gives at most `most` stretches. Those without an article between others are there
/// too; articles whose day is not known are left out.
[[nodiscard]] Result<QList<PeriodCount>> articlesOverTime(SearchIndex &index, const SearchQuery &query, qsizetype most = 36);

/// Names of these types (keys) in the articles that the query finds, the most mentioned first. Rejected marks do not count.
[[nodiscard]] Result<QList<NameCount>> mostMentioned(SearchIndex &index, const SearchQuery &query, const QStringList &types, qsizetype most);

/// The same names with how many articles speak of two of them.
[[nodiscard]] Result<NamesTogether> namesTogether(SearchIndex &index, const SearchQuery &query, const QStringList &types, qsizetype most);

}
