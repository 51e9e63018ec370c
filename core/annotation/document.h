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
/// 5. ids are unique and never given again while the document lives;
/// 6. every note's range is inside the text; it may be empty.
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
    /// In the order written.
    [[nodiscard]] const QMap<NoteId, Note> &notes() const { return m_notes; }
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
    [[nodiscard]] NoteId takeNoteId();
    /// Makes the next ids greater than these, which a store remembers of removed things.
    void reserveIds(AnnotationId annotation, EntityId entity, RelationId relation, NoteId note = {});

    /// Another tagset, where it knows every type in use; the workspace's business, since all documents of a project have one. Errors: UnknownType
    /// (detail: the key that is in use and missing); then nothing changes.
    [[nodiscard]] Result<void> setTagset(const Tagset &tagset);

    /// Edits that take a mark away together with what points to it: relations go, quotations keep the speaker's words only.
    [[nodiscard]] Edit removalOf(AnnotationId id) const;

    /// The same marks, names and relations on the same text; ids count, what was reserved does not.
    [[nodiscard]] bool sameContentAs(const Document &other) const;

private:
    struct Applier;
    class TextChanger;
    [[nodiscard]] Result<void> check(const Annotation &annotation) const;
    [[nodiscard]] Result<void> check(const Relation &relation) const;
    [[nodiscard]] Result<void> check(const Note &note) const;

    Article m_article;
    Tagset m_tagset;
    AnnotationSet m_annotations;
    QMap<EntityId, Entity> m_entities;
    QMap<RelationId, Relation> m_relations;
    QMap<NoteId, Note> m_notes;
    ReferenceIndex m_references;
    AnnotationId m_lastAnnotation;
    EntityId m_lastEntity;
    RelationId m_lastRelation;
    NoteId m_lastNote;
};

}
