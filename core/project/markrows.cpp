// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/markrows.h"

#include "core/annotation/serialization.h"
#include "core/project/documentrows.h"
#include "core/project/rowjson.h"
#include "core/project/sqlitedatabase.h"
#include "core/project/textrows.h"

namespace Hashiya {

namespace {

// Parameters are numbered alike in the pair of each table.
constexpr std::string_view insertAnnotation = R"sql(
INSERT INTO annotation (article_id, id, removed, type, begin_utf16, end_utf16, state, origin_kind, origin_name, origin_rule, origin_evidence, confidence,
    entity, note, value, attributes, verification)
VALUES (?1, ?2, 0, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)
ON CONFLICT (article_id, id) DO UPDATE SET removed = 0, type = ?3, begin_utf16 = ?4, end_utf16 = ?5, state = ?6, origin_kind = ?7, origin_name = ?8,
    origin_rule = ?9, origin_evidence = ?10, confidence = ?11, entity = ?12, note = ?13, value = ?14, attributes = ?15, verification = ?16
WHERE removed = 1)sql";
constexpr std::string_view updateAnnotation = R"sql(
UPDATE annotation SET type = ?3, begin_utf16 = ?4, end_utf16 = ?5, state = ?6, origin_kind = ?7, origin_name = ?8, origin_rule = ?9, origin_evidence = ?10,
    confidence = ?11, entity = ?12, note = ?13, value = ?14, attributes = ?15, verification = ?16
WHERE article_id = ?1 AND id = ?2 AND removed = 0)sql";
constexpr std::string_view buryAnnotation = "UPDATE annotation SET removed = 1 WHERE article_id = ?1 AND id = ?2 AND removed = 0";
constexpr std::string_view selectState = "SELECT state FROM annotation WHERE article_id = ?1 AND id = ?2 AND removed = 0";

constexpr std::string_view insertEntity = R"sql(
INSERT INTO entity (article_id, id, removed, type, name, aliases, external_id) VALUES (?1, ?2, 0, ?3, ?4, ?5, ?6)
ON CONFLICT (article_id, id) DO UPDATE SET removed = 0, type = ?3, name = ?4, aliases = ?5, external_id = ?6 WHERE removed = 1)sql";
constexpr std::string_view updateEntity
    = "UPDATE entity SET type = ?3, name = ?4, aliases = ?5, external_id = ?6 WHERE article_id = ?1 AND id = ?2 AND removed = 0";
constexpr std::string_view buryEntity = "UPDATE entity SET removed = 1 WHERE article_id = ?1 AND id = ?2 AND removed = 0";

constexpr std::string_view insertRelation = R"sql(
INSERT INTO relation (article_id, id, removed, type, from_id, to_id) VALUES (?1, ?2, 0, ?3, ?4, ?5)
ON CONFLICT (article_id, id) DO UPDATE SET removed = 0, type = ?3, from_id = ?4, to_id = ?5 WHERE removed = 1)sql";
constexpr std::string_view updateRelation
    = "UPDATE relation SET type = ?3, from_id = ?4, to_id = ?5 WHERE article_id = ?1 AND id = ?2 AND removed = 0";
constexpr std::string_view buryRelation = "UPDATE relation SET removed = 1 WHERE article_id = ?1 AND id = ?2 AND removed = 0";

constexpr std::string_view insertNote = R"sql(
INSERT INTO note (article_id, id, removed, begin_utf16, end_utf16, text, author, at) VALUES (?1, ?2, 0, ?3, ?4, ?5, ?6, ?7)
ON CONFLICT (article_id, id) DO UPDATE SET removed = 0, begin_utf16 = ?3, end_utf16 = ?4, text = ?5, author = ?6, at = ?7 WHERE removed = 1)sql";
constexpr std::string_view updateNote
    = "UPDATE note SET begin_utf16 = ?3, end_utf16 = ?4, text = ?5, author = ?6, at = ?7 WHERE article_id = ?1 AND id = ?2 AND removed = 0";
constexpr std::string_view buryNote = "UPDATE note SET removed = 1 WHERE article_id = ?1 AND id = ?2 AND removed = 0";

}

void StateCounts::add(AnnotationState state, qint64 by)
{
    switch (state) {
    case AnnotationState::Suggested:
        suggested += by;
        break;
    case AnnotationState::Confirmed:
        confirmed += by;
        break;
    case AnnotationState::Rejected:
        rejected += by;
        break;
    }
}

/// Writes one alternative of Edit.
struct MarkRows::Writer
{
    MarkRows &rows;

    Result<void> operator()(const AddAnnotation &edit) const
    {
        rows.m_change.add(edit.annotation.state, 1);
        return rows.write(edit.annotation, insertAnnotation, Existing::Forbidden);
    }
    Result<void> operator()(const RemoveAnnotation &edit) const
    {
        const auto state = rows.stateOf(edit.id);
        if (!state) {
            return std::unexpected(state.error());
        }
        rows.m_change.add(*state, -1);
        return rows.bury(edit.id.number, buryAnnotation);
    }
    Result<void> operator()(const ChangeAnnotation &edit) const
    {
        const auto state = rows.stateOf(edit.after.id);
        if (!state) {
            return std::unexpected(state.error());
        }
        rows.m_change.add(*state, -1);
        rows.m_change.add(edit.after.state, 1);
        return rows.write(edit.after, updateAnnotation, Existing::Needed);
    }
    Result<void> operator()(const AddEntity &edit) const { return rows.write(edit.entity, insertEntity, Existing::Forbidden); }
    Result<void> operator()(const RemoveEntity &edit) const { return rows.bury(edit.id.number, buryEntity); }
    Result<void> operator()(const ChangeEntity &edit) const { return rows.write(edit.after, updateEntity, Existing::Needed); }
    Result<void> operator()(const AddRelation &edit) const { return rows.write(edit.relation, insertRelation, Existing::Forbidden); }
    Result<void> operator()(const RemoveRelation &edit) const { return rows.bury(edit.id.number, buryRelation); }
    Result<void> operator()(const ChangeRelation &edit) const { return rows.write(edit.after, updateRelation, Existing::Needed); }
    Result<void> operator()(const AddNote &edit) const { return rows.write(edit.note, insertNote, Existing::Forbidden); }
    Result<void> operator()(const RemoveNote &edit) const { return rows.bury(edit.id.number, buryNote); }
    Result<void> operator()(const ChangeNote &edit) const { return rows.write(edit.after, updateNote, Existing::Needed); }
    Result<void> operator()(const ChangeText &edit) const { return rows.changeText(edit); }
    Result<void> operator()(const EditGroup &group) const
    {
        for (const auto &edit : group.edits) {
            if (auto written = rows.apply(edit); !written) {
                return written;
            }
        }
        return {};
    }
};

MarkRows::MarkRows(SqliteDatabase &database, ArticleId article)
    : m_database(database)
    , m_article(article)
{
}

Result<void> MarkRows::apply(const Edit &edit)
{
    return std::visit(Writer{*this}, edit);
}

Result<AnnotationState> MarkRows::stateOf(AnnotationId id)
{
    auto row = m_database.statement(selectState);
    if (!row) {
        return std::unexpected(row.error());
    }
    const auto found = row->bindAll(m_article.number, id.number).step();
    if (!found) {
        return std::unexpected(found.error());
    }
    if (!*found) {
        return failure(ErrorCode::UnknownId, {}, QString::number(id.number));
    }
    const auto state = stateFromName(row->text(0));
    if (!state) {
        return failure(ErrorCode::ProjectDamaged, m_database.subject(), row->text(0));
    }
    return *state;
}

Result<void> MarkRows::write(const Annotation &annotation, std::string_view sql, Existing existing)
{
    auto row = m_database.statement(sql);
    if (!row) {
        return std::unexpected(row.error());
    }
    const auto &origin = annotation.origin;
    row->bindAll(m_article.number, annotation.id.number, annotation.type, qint64(annotation.range.begin()), qint64(annotation.range.end()),
        stateName(annotation.state), originKindName(origin.kind), origin.name, origin.rule, columnFromTexts(origin.evidence), annotation.confidence,
        annotation.entity.number, annotation.note, columnFromJson(valueToJson(annotation.value)), columnFromJson(annotation.attributes),
        columnFromJson(verificationToJson(annotation.verification)));
    return row->run().and_then([&] { return oneRowChanged(annotation.id.number, existing); });
}

Result<void> MarkRows::write(const Entity &entity, std::string_view sql, Existing existing)
{
    auto row = m_database.statement(sql);
    if (!row) {
        return std::unexpected(row.error());
    }
    row->bindAll(m_article.number, entity.id.number, entity.type, entity.name, columnFromTexts(entity.aliases), entity.externalId);
    return row->run().and_then([&] { return oneRowChanged(entity.id.number, existing); });
}

Result<void> MarkRows::write(const Relation &relation, std::string_view sql, Existing existing)
{
    auto row = m_database.statement(sql);
    if (!row) {
        return std::unexpected(row.error());
    }
    row->bindAll(m_article.number, relation.id.number, relation.type, relation.from.number, relation.to.number);
    return row->run().and_then([&] { return oneRowChanged(relation.id.number, existing); });
}

Result<void> MarkRows::write(const Note &note, std::string_view sql, Existing existing)
{
    auto row = m_database.statement(sql);
    if (!row) {
        return std::unexpected(row.error());
    }
    row->bindAll(m_article.number, note.id.number, qint64(note.range.begin()), qint64(note.range.end()), note.text, note.author,
        note.at.toUTC().toString(Qt::ISODateWithMs));
    return row->run().and_then([&] { return oneRowChanged(note.id.number, existing); });
}

Result<void> MarkRows::changeText(const ChangeText &edit)
{
    return writeTextChange(m_database, m_article, edit);
}

Result<void> MarkRows::bury(qint64 id, std::string_view sql)
{
    auto row = m_database.statement(sql);
    if (!row) {
        return std::unexpected(row.error());
    }
    return row->bindAll(m_article.number, id).run().and_then([&] { return oneRowChanged(id, Existing::Needed); });
}

Result<void> MarkRows::oneRowChanged(qint64 id, Existing existing) const
{
    if (m_database.changedRows() == 1) {
        return {};
    }
    return failure(existing == Existing::Needed ? ErrorCode::UnknownId : ErrorCode::DuplicateId, {}, QString::number(id));
}

}
