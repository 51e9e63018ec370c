// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/textrows.h"

#include "core/project/articlerows.h"
#include "core/project/documentrows.h"
#include "core/project/schema.h"
#include "core/project/sqlitedatabase.h"

#include <QHash>

#include <functional>

namespace Hashiya {

namespace {

constexpr std::string_view upsertText = R"sql(
INSERT INTO current_text (article_id, text, blocks, text_sha256) VALUES (?1, ?2, ?3, ?4)
ON CONFLICT (article_id) DO UPDATE SET text = ?2, blocks = ?3, text_sha256 = ?4)sql";
constexpr std::string_view updateArticle = "UPDATE article SET display_title = ?2, text_length = ?3 WHERE id = ?1 AND removed = 0";
constexpr std::string_view selectMarks = "SELECT id, begin_utf16, end_utf16 FROM annotation WHERE article_id = ?1 AND removed = 0";
constexpr std::string_view moveMark = "UPDATE annotation SET begin_utf16 = ?3, end_utf16 = ?4 WHERE article_id = ?1 AND id = ?2";
constexpr std::string_view selectNotes = "SELECT id, begin_utf16, end_utf16 FROM note WHERE article_id = ?1 AND removed = 0";
constexpr std::string_view moveNote = "UPDATE note SET begin_utf16 = ?3, end_utf16 = ?4 WHERE article_id = ?1 AND id = ?2";

struct Move
{
    qint64 id;
    TextRange range;
};

using Mapping = std::function<std::optional<TextRange>(qint64 id, TextRange before)>;

/// The rows whose range becomes another one.
Result<QList<Move>> movesOf(SqliteDatabase &database, ArticleId article, std::string_view select, const Mapping &mapping)
{
    QList<Move> moves;
    const auto read = forEachRow(database.statement(select, article.number), [&](const SqliteStatement &row) -> Result<void> {
        const TextRange before(row.number(1), row.number(2));
        const auto after = mapping(row.number(0), before);
        if (!after) {
            return failure(ErrorCode::InvalidRange, {}, QString::number(row.number(0)), before.begin());
        }
        if (*after != before) {
            moves.append({row.number(0), *after});
        }
        return {};
    });
    return read.transform([&] { return moves; });
}

Result<void> moveRows(SqliteDatabase &database, ArticleId article, std::string_view select, std::string_view update, const Mapping &mapping)
{
    const auto moves = movesOf(database, article, select, mapping);
    if (!moves) {
        return std::unexpected(moves.error());
    }
    auto row = database.statement(update);
    if (!row) {
        return std::unexpected(row.error());
    }
    for (const auto &[id, range] : *moves) {
        row->bindAll(article.number, id, qint64(range.begin()), qint64(range.end()));
        if (auto moved = row->run(); !moved) {
            return moved;
        }
    }
    return {};
}

Result<void> writeText(SqliteDatabase &database, ArticleId id, const Article &article)
{
    return database.statement(upsertText, id.number, article.text(), columnFromBlocks(article.blocks()), article.textSha256())
        .and_then([](SqliteStatement &&row) { return row.run(); })
        .and_then([&] { return database.statement(updateArticle, id.number, article.displayTitle().left(greatestDisplayTitle), qint64(article.text().size())); })
        .and_then([](SqliteStatement &&row) { return row.run(); })
        .and_then([&]() -> Result<void> {
            if (database.changedRows() == 1) {
                return {};
            }
            return failure(ErrorCode::UnknownId, {}, QString::number(id.number));
        });
}

}

Result<void> writeTextChange(SqliteDatabase &database, ArticleId article, const ChangeText &edit)
{
    const auto before = loadArticle(database, article, projectFormat);
    if (!before) {
        return std::unexpected(before.error());
    }
    if (!edit.splices.fit(before->text())) {
        return failure(ErrorCode::InvalidRange);
    }
    QHash<qint64, TextRange> marks;
    for (const auto &[id, range] : edit.marks) {
        marks.insert(id.number, range);
    }
    QHash<qint64, TextRange> notes;
    for (const auto &[id, range] : edit.notes) {
        notes.insert(id.number, range);
    }
    const auto markAfter = [&](qint64 id, TextRange range) {
        const auto said = marks.constFind(id);
        return said != marks.cend() ? std::optional(*said) : edit.splices.mapped(range);
    };
    const auto noteAfter = [&](qint64 id, TextRange range) -> std::optional<TextRange> {
        const auto said = notes.constFind(id);
        return said != notes.cend() ? *said : range == TextRange() ? range : edit.splices.clamped(range);
    };
    return writeText(database, article, changedArticle(*before, edit.splices, edit.blocks))
        .and_then([&] { return moveRows(database, article, selectMarks, moveMark, markAfter); })
        .and_then([&] { return moveRows(database, article, selectNotes, moveNote, noteAfter); });
}

}
