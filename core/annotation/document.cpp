// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotation/document.h"

#include "core/text/surrogates.h"

#include <algorithm>
#include <ranges>

namespace Hashiya {

namespace {

template <typename Tag>
QString named(Id<Tag> id)
{
    return QString::number(id.number);
}

bool isMarkable(TextRange range, QStringView text)
{
    return !range.isEmpty() && range.begin() >= 0 && range.end() <= text.size() && !splitsSurrogatePair(text, range.begin())
        && !splitsSurrogatePair(text, range.end());
}

}

/// Applies a change of the text: works out where everything belongs first, then changes the document at once.
class Document::TextChanger
{
public:
    TextChanger(Document &document, const ChangeText &edit)
        : m_document(document)
        , m_edit(edit)
    {
    }

    Result<Edit> apply()
    {
        if (!m_edit.splices.fit(m_document.m_article.text())) {
            return failure(ErrorCode::InvalidRange);
        }
        m_document.m_annotations.settle();
        m_after = changedArticle(m_document.m_article, m_edit.splices, m_edit.blocks);
        if (const auto placed = checkBlocks().and_then([this] { return placeMarks(); }).and_then([this] { return placeNotes(); }); !placed) {
            return std::unexpected(placed.error());
        }
        const auto inverse = inverted();
        m_document.m_annotations.moveAll([next = m_ranges.cbegin()](const Annotation &) mutable { return *next++; });
        for (auto &note : m_document.m_notes) {
            note.range = m_notes.value(note.id);
        }
        m_document.m_article = m_after;
        return inverse;
    }

private:
    [[nodiscard]] Result<void> checkBlocks() const
    {
        qsizetype position = 0;
        for (const auto &[kind, range] : m_after.blocks()) {
            if (range.begin() < position || range.isEmpty() || range.end() > m_after.text().size()) {
                return failure(ErrorCode::InvalidRange, {}, QStringLiteral("block"), range.begin());
            }
            position = range.end();
        }
        return {};
    }

    Result<void> placeMarks()
    {
        QHash<AnnotationId, TextRange> said;
        said.reserve(m_edit.marks.size());
        for (const auto &[id, range] : m_edit.marks) {
            if (!m_document.m_annotations.find(id)) {
                return failure(ErrorCode::UnknownId, {}, named(id));
            }
            said.insert(id, range);
        }
        const auto &marks = m_document.m_annotations;
        m_ranges.reserve(size_t(marks.size()));
        for (qsizetype i = 0; i < marks.size(); ++i) {
            const auto &mark = marks.at(i);
            const auto found = said.constFind(mark.id);
            const auto range = found != said.cend() ? std::optional(*found) : m_edit.splices.mapped(mark.range);
            if (!range || !isMarkable(*range, m_after.text())) {
                return failure(ErrorCode::InvalidRange, {}, named(mark.id), mark.range.begin());
            }
            m_ranges.push_back(*range);
        }
        return {};
    }

    Result<void> placeNotes()
    {
        for (const auto &note : std::as_const(m_document.m_notes)) {
            m_notes.insert(note.id, note.isOfArticle() ? TextRange() : m_edit.splices.clamped(note.range));
        }
        for (const auto &[id, range] : m_edit.notes) {
            if (!m_notes.contains(id)) {
                return failure(ErrorCode::UnknownId, {}, named(id));
            }
            if (!TextRange(0, m_after.text().size()).contains(range) || range.end() < range.begin()) {
                return failure(ErrorCode::InvalidRange, {}, named(id), range.begin());
            }
            m_notes.insert(id, range);
        }
        return {};
    }

    /// The change that leads back; says only what does not follow from its splices.
    [[nodiscard]] ChangeText inverted() const
    {
        ChangeText back{m_edit.splices.inverseFor(m_document.m_article.text()), {}, {}, {}};
        if (back.splices.mapped(m_after.blocks()) != m_document.m_article.blocks()) {
            back.blocks = m_document.m_article.blocks();
        }
        const auto &marks = m_document.m_annotations;
        for (qsizetype i = 0; i < marks.size(); ++i) {
            const auto &mark = marks.at(i);
            if (back.splices.mapped(m_ranges[size_t(i)]) != mark.range) {
                back.marks.append({mark.id, mark.range});
            }
        }
        for (const auto &note : std::as_const(m_document.m_notes)) {
            const auto after = m_notes.value(note.id);
            if ((after == TextRange() ? TextRange() : back.splices.clamped(after)) != note.range) {
                back.notes.append({note.id, note.range});
            }
        }
        return back;
    }

    Document &m_document;
    const ChangeText &m_edit;
    Article m_after;
    std::vector<TextRange> m_ranges; ///< of the marks afterwards, in reading order
    QHash<NoteId, TextRange> m_notes;
};

/// Applies one alternative of Edit; each function returns the inverse or changes nothing.
struct Document::Applier
{
    Document &document;

    Result<Edit> operator()(const AddAnnotation &edit) const
    {
        const auto &annotation = edit.annotation;
        if (!annotation.id.isValid() || document.m_annotations.find(annotation.id)) {
            return failure(ErrorCode::DuplicateId, {}, named(annotation.id));
        }
        if (const auto checked = document.check(annotation); !checked) {
            return std::unexpected(checked.error());
        }
        document.m_annotations.insert(annotation);
        document.m_references.add(annotation);
        document.m_lastAnnotation = std::max(document.m_lastAnnotation, annotation.id);
        return RemoveAnnotation{annotation.id};
    }

    Result<Edit> operator()(const RemoveAnnotation &edit) const
    {
        const auto *found = document.m_annotations.find(edit.id);
        if (!found) {
            return failure(ErrorCode::UnknownId, {}, named(edit.id));
        }
        if (const auto relations = document.m_references.relationsOf(edit.id); !relations.isEmpty()) {
            return failure(ErrorCode::StillReferenced, {}, named(relations.first()));
        }
        if (const auto quotations = document.m_references.quotationsOf(edit.id); !quotations.isEmpty()) {
            return failure(ErrorCode::StillReferenced, {}, named(quotations.first()));
        }
        const AddAnnotation inverse{*found};
        document.m_references.remove(*found);
        document.m_annotations.remove(edit.id);
        return inverse;
    }

    Result<Edit> operator()(const ChangeAnnotation &edit) const
    {
        const auto *found = document.m_annotations.find(edit.after.id);
        if (!found) {
            return failure(ErrorCode::UnknownId, {}, named(edit.after.id));
        }
        if (const auto checked = document.check(edit.after); !checked) {
            return std::unexpected(checked.error());
        }
        const ChangeAnnotation inverse{*found};
        document.m_references.remove(*found);
        document.m_annotations.replace(edit.after);
        document.m_references.add(edit.after);
        return inverse;
    }

    Result<Edit> operator()(const AddEntity &edit) const
    {
        if (!edit.entity.id.isValid() || document.m_entities.contains(edit.entity.id)) {
            return failure(ErrorCode::DuplicateId, {}, named(edit.entity.id));
        }
        if (!document.m_tagset.type(edit.entity.type)) {
            return failure(ErrorCode::UnknownType, {}, edit.entity.type);
        }
        document.m_entities.insert(edit.entity.id, edit.entity);
        document.m_lastEntity = std::max(document.m_lastEntity, edit.entity.id);
        return RemoveEntity{edit.entity.id};
    }

    Result<Edit> operator()(const RemoveEntity &edit) const
    {
        const auto found = document.m_entities.constFind(edit.id);
        if (found == document.m_entities.cend()) {
            return failure(ErrorCode::UnknownId, {}, named(edit.id));
        }
        if (const auto mentions = document.m_references.mentionsOf(edit.id); !mentions.isEmpty()) {
            return failure(ErrorCode::StillReferenced, {}, named(mentions.first()));
        }
        const AddEntity inverse{*found};
        document.m_entities.erase(found);
        return inverse;
    }

    Result<Edit> operator()(const ChangeEntity &edit) const
    {
        const auto found = document.m_entities.find(edit.after.id);
        if (found == document.m_entities.end()) {
            return failure(ErrorCode::UnknownId, {}, named(edit.after.id));
        }
        if (!document.m_tagset.type(edit.after.type)) {
            return failure(ErrorCode::UnknownType, {}, edit.after.type);
        }
        return ChangeEntity{std::exchange(*found, edit.after)};
    }

    Result<Edit> operator()(const AddRelation &edit) const
    {
        if (!edit.relation.id.isValid() || document.m_relations.contains(edit.relation.id)) {
            return failure(ErrorCode::DuplicateId, {}, named(edit.relation.id));
        }
        if (const auto checked = document.check(edit.relation); !checked) {
            return std::unexpected(checked.error());
        }
        document.m_relations.insert(edit.relation.id, edit.relation);
        document.m_references.add(edit.relation);
        document.m_lastRelation = std::max(document.m_lastRelation, edit.relation.id);
        return RemoveRelation{edit.relation.id};
    }

    Result<Edit> operator()(const RemoveRelation &edit) const
    {
        const auto found = document.m_relations.constFind(edit.id);
        if (found == document.m_relations.cend()) {
            return failure(ErrorCode::UnknownId, {}, named(edit.id));
        }
        const AddRelation inverse{*found};
        document.m_references.remove(*found);
        document.m_relations.erase(found);
        return inverse;
    }

    Result<Edit> operator()(const ChangeRelation &edit) const
    {
        const auto found = document.m_relations.find(edit.after.id);
        if (found == document.m_relations.end()) {
            return failure(ErrorCode::UnknownId, {}, named(edit.after.id));
        }
        if (const auto checked = document.check(edit.after); !checked) {
            return std::unexpected(checked.error());
        }
        document.m_references.remove(*found);
        document.m_references.add(edit.after);
        return ChangeRelation{std::exchange(*found, edit.after)};
    }

    Result<Edit> operator()(const AddNote &edit) const
    {
        if (!edit.note.id.isValid() || document.m_notes.contains(edit.note.id)) {
            return failure(ErrorCode::DuplicateId, {}, named(edit.note.id));
        }
        if (const auto checked = document.check(edit.note); !checked) {
            return std::unexpected(checked.error());
        }
        document.m_notes.insert(edit.note.id, edit.note);
        document.m_lastNote = std::max(document.m_lastNote, edit.note.id);
        return RemoveNote{edit.note.id};
    }

    Result<Edit> operator()(const RemoveNote &edit) const
    {
        const auto found = document.m_notes.constFind(edit.id);
        if (found == document.m_notes.cend()) {
            return failure(ErrorCode::UnknownId, {}, named(edit.id));
        }
        const AddNote inverse{*found};
        document.m_notes.erase(found);
        return inverse;
    }

    Result<Edit> operator()(const ChangeNote &edit) const
    {
        const auto found = document.m_notes.find(edit.after.id);
        if (found == document.m_notes.end()) {
            return failure(ErrorCode::UnknownId, {}, named(edit.after.id));
        }
        if (const auto checked = document.check(edit.after); !checked) {
            return std::unexpected(checked.error());
        }
        return ChangeNote{std::exchange(*found, edit.after)};
    }

    Result<Edit> operator()(const ChangeText &edit) const
    {
        return TextChanger(document, edit).apply();
    }

    Result<Edit> operator()(const EditGroup &group) const
    {
        constexpr size_t many = 64; // from here on one sort costs less than so many moves of what stands behind
        std::optional<AnnotationSet::Batch> batch;
        if (group.edits.size() > many) {
            batch.emplace(document.m_annotations);
        }
        EditGroup inverse;
        inverse.edits.reserve(group.edits.size());
        for (const auto &edit : group.edits) {
            auto undone = document.apply(edit);
            if (!undone) {
                for (const auto &back : inverse.edits | std::views::reverse) {
                    const auto restored = document.apply(back);
                    Q_ASSERT(restored);
                    Q_UNUSED(restored)
                }
                return undone;
            }
            inverse.edits.push_back(std::move(*undone));
        }
        std::ranges::reverse(inverse.edits);
        return inverse;
    }
};

Document::Document(Article article, Tagset tagset)
    : m_article(std::move(article))
    , m_tagset(std::move(tagset))
{
}

const Entity *Document::entity(EntityId id) const
{
    const auto found = m_entities.constFind(id);
    return found == m_entities.cend() ? nullptr : &*found;
}

Result<Edit> Document::apply(const Edit &edit)
{
    return std::visit(Applier{*this}, edit);
}

Result<void> Document::check(const Annotation &annotation) const
{
    if (!isMarkable(annotation.range, m_article.text())) {
        return failure(ErrorCode::InvalidRange, {}, named(annotation.id), annotation.range.begin());
    }
    if (!m_tagset.type(annotation.type)) {
        return failure(ErrorCode::UnknownType, {}, annotation.type);
    }
    if (annotation.entity.isValid() && !m_entities.contains(annotation.entity)) {
        return failure(ErrorCode::UnknownId, {}, named(annotation.entity));
    }
    if (const auto *quotation = std::get_if<QuotationValue>(&annotation.value)) {
        const auto speaker = quotation->speakerMark;
        if (speaker.isValid() && (speaker == annotation.id || !m_annotations.find(speaker))) {
            return failure(ErrorCode::UnknownId, {}, named(speaker));
        }
    }
    return {};
}

Result<void> Document::check(const Relation &relation) const
{
    if (!m_tagset.relationType(relation.type)) {
        return failure(ErrorCode::UnknownType, {}, relation.type);
    }
    for (const auto end : {relation.from, relation.to}) {
        if (!m_annotations.find(end)) {
            return failure(ErrorCode::UnknownId, {}, named(end));
        }
    }
    return {};
}

Result<void> Document::check(const Note &note) const
{
    if (note.range.begin() < 0 || note.range.end() < note.range.begin() || note.range.end() > m_article.text().size()) {
        return failure(ErrorCode::InvalidRange, {}, named(note.id), note.range.begin());
    }
    return {};
}

Result<void> Document::setTagset(const Tagset &tagset)
{
    for (qsizetype i = 0; i < m_annotations.size(); ++i) {
        if (const auto &type = m_annotations.at(i).type; !tagset.type(type)) {
            return failure(ErrorCode::UnknownType, {}, type);
        }
    }
    for (const auto &entity : std::as_const(m_entities)) {
        if (!tagset.type(entity.type)) {
            return failure(ErrorCode::UnknownType, {}, entity.type);
        }
    }
    for (const auto &relation : std::as_const(m_relations)) {
        if (!tagset.relationType(relation.type)) {
            return failure(ErrorCode::UnknownType, {}, relation.type);
        }
    }
    m_tagset = tagset;
    return {};
}

AnnotationId Document::takeAnnotationId()
{
    return {++m_lastAnnotation.number};
}

EntityId Document::takeEntityId()
{
    return {++m_lastEntity.number};
}

RelationId Document::takeRelationId()
{
    return {++m_lastRelation.number};
}

NoteId Document::takeNoteId()
{
    return {++m_lastNote.number};
}

void Document::reserveIds(AnnotationId annotation, EntityId entity, RelationId relation, NoteId note)
{
    m_lastNote = std::max(m_lastNote, note);
    m_lastAnnotation = std::max(m_lastAnnotation, annotation);
    m_lastEntity = std::max(m_lastEntity, entity);
    m_lastRelation = std::max(m_lastRelation, relation);
}

Edit Document::removalOf(AnnotationId id) const
{
    EditGroup group;
    for (const auto relation : m_references.relationsOf(id)) {
        group.edits.emplace_back(RemoveRelation{relation});
    }
    for (const auto quotation : m_references.quotationsOf(id)) {
        auto after = *m_annotations.find(quotation);
        std::get<QuotationValue>(after.value).speakerMark = {};
        group.edits.emplace_back(ChangeAnnotation{after});
    }
    group.edits.emplace_back(RemoveAnnotation{id});
    return group;
}

bool Document::sameContentAs(const Document &other) const
{
    if (m_article.textSha256() != other.m_article.textSha256() || m_article.metadata() != other.m_article.metadata()
        || m_article.blocks() != other.m_article.blocks() || m_tagset != other.m_tagset || m_entities != other.m_entities
        || m_relations != other.m_relations || m_notes != other.m_notes || m_annotations.size() != other.m_annotations.size()) {
        return false;
    }
    for (qsizetype i = 0; i < m_annotations.size(); ++i) {
        if (m_annotations.at(i) != other.m_annotations.at(i)) {
            return false;
        }
    }
    return true;
}

}
