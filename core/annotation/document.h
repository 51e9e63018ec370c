// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotationset.h"
#include "core/annotation/edit.h"
#include "core/annotation/referenceindex.h"
#include "core/annotation/tagset.h"
#include "core/base/result.h"
#include "core/text/article.h"

#include <QMap>

namespace Hashiya {

/// One article with its marks, names and relations.
///
/// Invariants, kept by apply():
/// 1. every range is inside the text, not empty, and splits no surrogate pair;
/// 2. every type is in the tagset;
/// 3. every annotation's entity, and both ends of every relation, exist;
/// 4. a quotation's speakerMark exists or is not valid;
/// 5. ids are unique and never given again while the document lives.
class Document
{
public:
    Document() = default;
    Document(Article article, Tagset tagset);

    [[nodiscard]] const Article &article() const { return m_article; }
    [[nodiscard]] const Tagset &tagset() const { return m_tagset; }
    [[nodiscard]] const AnnotationSet &annotations() const { return m_annotations; }
    [[nodiscard]] const QMap<EntityId, Entity> &entities() const { return m_entities; }
    [[nodiscard]] const QMap<RelationId, Relation> &relations() const { return m_relations; }
    [[nodiscard]] const Entity *entity(EntityId id) const;
    /// Marks that mention a name, quotations that name a speaker, relations at a mark.
    [[nodiscard]] const ReferenceIndex &references() const { return m_references; }
    /// The text under a mark.
    [[nodiscard]] QStringView textOf(const Annotation &annotation) const { return annotation.range.of(m_article.text()); }

    /// Changes the document and returns the edit that undoes it, or says why not and changes nothing.
    /// Errors: UnknownId, DuplicateId, InvalidRange, UnknownType, StillReferenced.
    [[nodiscard]] Result<Edit> apply(const Edit &edit);

    /// Ids for the next AddAnnotation, AddEntity, AddRelation: greater than any that this document has seen. Each call gives a new one.
    [[nodiscard]] AnnotationId takeAnnotationId();
    [[nodiscard]] EntityId takeEntityId();
    [[nodiscard]] RelationId takeRelationId();
    /// Makes the next ids greater than these, which a store remembers of removed things.
    void reserveIds(AnnotationId annotation, EntityId entity, RelationId relation);

    /// Edits that take a mark away together with what points to it: relations go, quotations keep the speaker's words only.
    [[nodiscard]] Edit removalOf(AnnotationId id) const;

    /// The same marks, names and relations on the same text; ids count, what was reserved does not.
    [[nodiscard]] bool sameContentAs(const Document &other) const;

private:
    struct Applier;
    [[nodiscard]] Result<void> check(const Annotation &annotation) const;
    [[nodiscard]] Result<void> check(const Relation &relation) const;

    Article m_article;
    Tagset m_tagset;
    AnnotationSet m_annotations;
    QMap<EntityId, Entity> m_entities;
    QMap<RelationId, Relation> m_relations;
    ReferenceIndex m_references;
    AnnotationId m_lastAnnotation;
    EntityId m_lastEntity;
    RelationId m_lastRelation;
};

}
