// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotation/document.h"

#include <algorithm>
#include <ranges>

namespace Hashiya {

namespace {

template <typename Tag>
QString named(Id<Tag> id)
{
    return QString::number(id.number);
}

bool splitsSurrogatePair(QStringView text, qsizetype position)
{
    return position > 0 && position < text.size() && text[position].isLowSurrogate() && text[position - 1].isHighSurrogate();
}

}

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

    Result<Edit> operator()(const EditGroup &group) const
    {
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
    const auto &text = m_article.text();
    const auto range = annotation.range;
    if (range.isEmpty() || range.begin() < 0 || range.end() > text.size() || splitsSurrogatePair(text, range.begin())
        || splitsSurrogatePair(text, range.end())) {
        return failure(ErrorCode::InvalidRange, {}, named(annotation.id), range.begin());
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

void Document::reserveIds(AnnotationId annotation, EntityId entity, RelationId relation)
{
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
        || m_relations != other.m_relations || m_annotations.size() != other.m_annotations.size()) {
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
