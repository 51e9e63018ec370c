// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/recoverysieve.h"

#include "core/project/documentrows.h"
#include "core/project/journal.h"
#include "core/project/schema.h"
#include "core/project/sqlitedatabase.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

/// Things of one kind, by the statements that find, bury and raise them.
struct Kind
{
    std::string_view select;
    std::string_view setRemoved;
};

// What comes later may point to what comes before.
constexpr Kind names{"SELECT id FROM entity WHERE article_id = ?1 AND removed = 0 ORDER BY id", "UPDATE entity SET removed = ?3 WHERE article_id = ?1 AND id = ?2"};
constexpr Kind marks{
    "SELECT id FROM annotation WHERE article_id = ?1 AND removed = 0 ORDER BY id", "UPDATE annotation SET removed = ?3 WHERE article_id = ?1 AND id = ?2"};
constexpr Kind relations{
    "SELECT id FROM relation WHERE article_id = ?1 AND removed = 0 ORDER BY id", "UPDATE relation SET removed = ?3 WHERE article_id = ?1 AND id = ?2"};
constexpr Kind notes{"SELECT id FROM note WHERE article_id = ?1 AND removed = 0 ORDER BY id", "UPDATE note SET removed = ?3 WHERE article_id = ?1 AND id = ?2"};

class Sieve
{
public:
    Sieve(SqliteDatabase &database, ArticleId article, const Tagset &tagset)
        : m_database(database)
        , m_article(article)
        , m_tagset(tagset)
    {
    }

    [[nodiscard]] Result<void> load() const
    {
        return loadDocument(m_database, m_article, m_tagset, projectFormat).transform([](const Document &) { });
    }

    [[nodiscard]] QList<qint64> idsOf(const Kind &kind)
    {
        QList<qint64> ids;
        std::ignore = forEachRow(m_database.statement(kind.select, m_article.number), [&](const SqliteStatement &row) { ids.append(row.number(0)); });
        return ids;
    }

    void setRemoved(const Kind &kind, const QList<qint64> &ids, bool removed)
    {
        for (const auto id : ids) {
            std::ignore = m_database.statement(kind.setRemoved, m_article.number, id, qint64(removed)).and_then([](SqliteStatement &&row) { return row.run(); });
        }
    }

    /// Raises those of `ids` with which the article can still be loaded; gives the others. Halves the list around each bad one.
    [[nodiscard]] QList<qint64> raise(const Kind &kind, const QList<qint64> &ids)
    {
        if (ids.isEmpty()) {
            return {};
        }
        setRemoved(kind, ids, false);
        if (load()) {
            return {};
        }
        setRemoved(kind, ids, true);
        if (ids.size() == 1) {
            return ids;
        }
        const auto half = ids.size() / 2;
        return raise(kind, ids.first(half)) + raise(kind, ids.sliced(half));
    }

private:
    SqliteDatabase &m_database;
    ArticleId m_article;
    const Tagset &m_tagset;
};

}

Result<qint64> keepWhatCanBeLoaded(SqliteDatabase &database, ArticleId article, const Tagset &tagset)
{
    Sieve sieve(database, article, tagset);
    if (sieve.load()) {
        return 0;
    }
    QList<std::pair<Kind, QList<qint64>>> all;
    for (const auto &kind : {names, marks, relations, notes}) {
        all.append({kind, sieve.idsOf(kind)});
        sieve.setRemoved(kind, all.constLast().second, true);
    }
    if (const auto bare = sieve.load(); !bare) {
        return std::unexpected(bare.error());
    }
    qint64 dropped = 0;
    for (const auto &[kind, ids] : std::as_const(all)) {
        const auto bad = sieve.raise(kind, ids);
        // A quotation may have waited for the mark of its speaker.
        dropped += sieve.raise(kind, bad).size();
    }
    return dropped;
}

bool hasWholeJournal(SqliteDatabase &database)
{
    Journal journal(database, projectFormat);
    const auto entries = journal.entries();
    return entries && std::ranges::all_of(*entries, [&](const HistoryEntry &entry) {
        const auto action = journal.action(entry.id);
        return action && !action->changes.isEmpty();
    });
}

}
