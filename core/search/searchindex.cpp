// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/searchindex.h"

#include "core/project/sqlitedatabase.h"
#include "core/search/articlewriter.h"
#include "core/search/indexschema.h"
#include "core/search/searchtokenizer.h"
#include "core/search/textsketch.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

constexpr auto memory = u":memory:";

/// An index may be lost, so it need not be durable: only a kill must leave it whole.
constexpr auto settings = "PRAGMA journal_mode = TRUNCATE; PRAGMA synchronous = OFF; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -16384";

Result<std::unique_ptr<SqliteDatabase>> opened(const QString &file, SqliteDatabase::Access access)
{
    auto database = SqliteDatabase::open(file, file, access);
    if (!database) {
        return database;
    }
    auto ready = registerSearchTokenizer(**database).and_then([&] { return (*database)->execute(settings); });
    if (ready && access == SqliteDatabase::Access::Create) {
        ready = createIndexSchema(**database);
    } else if (ready && !isOurIndex(**database)) {
        return failure(ErrorCode::ProjectDamaged, file);
    }
    if (!ready) {
        return std::unexpected(ready.error());
    }
    return database;
}

/// What tells one journal from another at this place; empty where there is no such entry.
Result<QString> fingerprint(const Store &store, ActionId id)
{
    if (!id.isValid()) {
        return QString();
    }
    const auto action = store.action(id);
    if (!action) {
        return action.error().code == ErrorCode::UnknownId ? Result<QString>(QString()) : std::unexpected(action.error());
    }
    return QStringList{QString::number(id.number), action->at.toString(Qt::ISODateWithMs), action->author, action->label}.join(u'\n');
}

}

SearchIndex::SearchIndex(std::unique_ptr<SqliteDatabase> database)
    : m_database(std::move(database))
{
}

SearchIndex::~SearchIndex() = default;

QString SearchIndex::fileFor(const QString &project)
{
    const QFileInfo info(project);
    const auto path = info.canonicalFilePath().isEmpty() ? info.absoluteFilePath() : info.canonicalFilePath();
    const auto key = QString::fromLatin1(QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha1).toHex());
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + u"/hashiya/search/"_s + key + u".index"_s;
}

Result<std::unique_ptr<SearchIndex>> SearchIndex::open(const QString &file)
{
    QDir().mkpath(QFileInfo(file).path());
    auto database = opened(file, SqliteDatabase::Access::ReadWrite);
    if (!database) {
        QFile::remove(file);
        QFile::remove(file + u"-journal"_s);
        database = opened(file, SqliteDatabase::Access::Create);
    }
    if (!database) {
        database = opened(QString(memory), SqliteDatabase::Access::Create);
    }
    return std::move(database).transform([](std::unique_ptr<SqliteDatabase> &&made) { return std::unique_ptr<SearchIndex>(new SearchIndex(std::move(made))); });
}

Result<QString> SearchIndex::state(const QString &key)
{
    return m_database->statement("SELECT value FROM state WHERE key = ?1", key).and_then([](SqliteStatement &&row) {
        return row.step().transform([&](bool found) { return found ? row.text(0) : QString(); });
    });
}

Result<void> SearchIndex::setState(const QString &key, const QString &value)
{
    return m_database->statement("INSERT OR REPLACE INTO state (key, value) VALUES (?1, ?2)", key, value).and_then([](SqliteStatement &&row) {
        return row.run();
    });
}

Result<void> SearchIndex::clear()
{
    return m_database->execute("INSERT INTO words (words) VALUES ('delete-all'); INSERT INTO name_words (name_words) VALUES ('delete-all'); DELETE FROM article; "
                               "DELETE FROM mark; DELETE FROM tally; DELETE FROM extent; DELETE FROM band; DELETE FROM name; DELETE FROM state");
}

Result<bool> SearchIndex::isOf(const Store &store)
{
    for (const auto &key : {u"first"_s, u"last"_s}) {
        const auto kept = state(key);
        if (!kept) {
            return std::unexpected(kept.error());
        }
        if (kept->isEmpty()) {
            continue;
        }
        const auto found = fingerprint(store, ActionId{kept->section(u'\n', 0, 0).toLongLong()});
        if (!found) {
            return std::unexpected(found.error());
        }
        if (*found != *kept) {
            return false;
        }
    }
    return true;
}

Result<void> SearchIndex::keepPosition(const Store &store, ActionId last)
{
    return fingerprint(store, last.isValid() ? ActionId{1} : ActionId())
        .and_then([&](const QString &first) { return setState(u"first"_s, first); })
        .and_then([&] { return fingerprint(store, last); })
        .and_then([&](const QString &print) { return setState(u"last"_s, print); });
}

Result<void> SearchIndex::follow(const Store &store)
{
    auto transaction = SqliteTransaction::begin(*m_database, SqliteTransaction::Kind::Write);
    if (!transaction) {
        return std::unexpected(transaction.error());
    }
    if (!m_isCompared) {
        const auto ours = isOf(store);
        if (!ours) {
            return std::unexpected(ours.error());
        }
        if (!*ours) {
            if (auto cleared = clear(); !cleared) {
                return cleared;
            }
        }
    }
    const auto kept = state(u"last"_s);
    if (!kept) {
        return std::unexpected(kept.error());
    }
    const ActionId position{kept->section(u'\n', 0, 0).toLongLong()};
    const auto changes = store.changesSince(position);
    if (!changes) {
        return std::unexpected(changes.error());
    }
    if (changes->last != position) {
        for (const auto article : changes->articles) {
            auto stale = m_database->statement("UPDATE article SET stale = 1 WHERE id = ?1", article.number).and_then([](SqliteStatement &&row) {
                return row.run();
            });
            if (!stale) {
                return stale;
            }
        }
        if (auto moved = keepPosition(store, changes->last); !moved) {
            return moved;
        }
    }
    // Only now: what is rolled back was not compared.
    return compareLibrary(store).and_then([&] { return transaction->commit(); }).transform([&] { m_isCompared = true; });
}

Result<void> SearchIndex::compareLibrary(const Store &store)
{
    const auto library = store.articles();
    if (!library) {
        return std::unexpected(library.error());
    }
    QSet<ArticleId> fresh;
    QSet<ArticleId> indexed;
    const auto read = forEachRow(m_database->statement("SELECT id, stale FROM article"), [&](const SqliteStatement &row) {
        indexed.insert({row.number(0)});
        if (row.number(1) == 0) {
            fresh.insert({row.number(0)});
        }
    });
    if (!read) {
        return read;
    }
    m_left.clear();
    for (const auto &article : *library) {
        indexed.remove(article.id);
        if (!fresh.contains(article.id)) {
            m_left.append(article.id); // taken from the end: the newest is indexed first
        }
    }
    ArticleWriter writer(*m_database);
    for (const auto article : std::as_const(indexed)) {
        if (auto removed = writer.remove(article); !removed) {
            return removed;
        }
    }
    return {};
}

Result<void> SearchIndex::indexSome(const Store &store, std::chrono::milliseconds time)
{
    QElapsedTimer timer;
    timer.start();
    auto transaction = SqliteTransaction::begin(*m_database, SqliteTransaction::Kind::Write);
    if (!transaction) {
        return std::unexpected(transaction.error());
    }
    ArticleWriter writer(*m_database);
    while (!m_left.isEmpty()) {
        const auto id = m_left.takeLast();
        const auto document = store.load(id);
        const auto details = store.details(id);
        if (const auto &failed = !document ? document.error() : details ? Error{} : details.error(); failed.code == ErrorCode::ProjectLocked) {
            m_left.append(id); // a moment later it can be read
            return std::unexpected(failed);
        }
        const auto written = document && details ? writer.write(id, *document, *details) : writer.writeUnreadable(id);
        if (!written) {
            return written;
        }
        if (timer.durationElapsed() >= time) {
            break;
        }
    }
    return transaction->commit();
}

Result<void> SearchIndex::update(const Store &store)
{
    auto done = follow(store);
    while (done && left() > 0) {
        done = indexSome(store, std::chrono::seconds(1));
    }
    return done;
}

Result<QList<FoundArticle>> SearchIndex::find(const SearchQuery &query)
{
    return findArticles(*m_database, query);
}

Result<QList<TextRange>> SearchIndex::marksOf(ArticleId article, const SearchQuery &query)
{
    return findMarks(*m_database, article, query);
}

Result<QList<AlikeArticles>> SearchIndex::alikeArticles(qsizetype most)
{
    QList<AlikeArticles> alike;
    const auto read = forEachRow(
        m_database->statement(R"sql(
SELECT DISTINCT a.article, b.article, x.sketch, y.sketch, x.text_sha256 = y.text_sha256
FROM band a JOIN band b ON a.hash = b.hash AND a.article < b.article JOIN article x ON x.id = a.article JOIN article y ON y.id = b.article LIMIT 20000)sql"),
        [&](const SqliteStatement &row) {
            const auto likeness = row.number(4) ? 1.0 : std::min(TextSketch::fromBytes(row.utf8(2)).likeness(TextSketch::fromBytes(row.utf8(3))), 0.999);
            if (likeness >= leastLikeness) {
                alike.append({{row.number(0)}, {row.number(1)}, likeness});
            }
        });
    std::ranges::sort(alike, [](const AlikeArticles &a, const AlikeArticles &b) { return std::tuple(-a.likeness, a.first, a.second) < std::tuple(-b.likeness, b.first, b.second); });
    alike.resize(std::min(alike.size(), most));
    return read.transform([&] { return alike; });
}

}
