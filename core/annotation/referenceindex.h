// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotation.h"

#include <QHash>
#include <QList>

namespace Hashiya {

/// Who points to what in one document, so that a removal need not read every mark. Told of each mark and relation that comes or goes.
class ReferenceIndex
{
public:
    void add(const Annotation &annotation);
    void remove(const Annotation &annotation);
    void add(const Relation &relation);
    void remove(const Relation &relation);

    /// Quotations whose speakerMark is that mark, in the order they were added.
    [[nodiscard]] QList<AnnotationId> quotationsOf(AnnotationId speaker) const { return m_quotations.value(speaker); }
    /// Relations that begin or end at that mark; one that does both is named once.
    [[nodiscard]] QList<RelationId> relationsOf(AnnotationId annotation) const { return m_relations.value(annotation); }
    /// Marks that mention that name, in the order they were added.
    [[nodiscard]] QList<AnnotationId> mentionsOf(EntityId entity) const { return m_mentions.value(entity); }

private:
    QHash<AnnotationId, QList<AnnotationId>> m_quotations;
    QHash<AnnotationId, QList<RelationId>> m_relations;
    QHash<EntityId, QList<AnnotationId>> m_mentions;
};

}
