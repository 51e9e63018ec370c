// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotation/referenceindex.h"

namespace Hashiya {

namespace {

AnnotationId speakerOf(const Annotation &annotation)
{
    const auto *quotation = std::get_if<QuotationValue>(&annotation.value);
    return quotation ? quotation->speakerMark : AnnotationId();
}

template <typename Key, typename Value>
void take(QHash<Key, QList<Value>> &index, Key key, Value value)
{
    const auto found = index.find(key);
    if (found != index.end()) {
        found->removeOne(value);
        if (found->isEmpty()) {
            index.erase(found);
        }
    }
}

}

void ReferenceIndex::add(const Annotation &annotation)
{
    if (const auto speaker = speakerOf(annotation); speaker.isValid()) {
        m_quotations[speaker].append(annotation.id);
    }
    if (annotation.entity.isValid()) {
        m_mentions[annotation.entity].append(annotation.id);
    }
}

void ReferenceIndex::remove(const Annotation &annotation)
{
    take(m_quotations, speakerOf(annotation), annotation.id);
    take(m_mentions, annotation.entity, annotation.id);
}

void ReferenceIndex::add(const Relation &relation)
{
    m_relations[relation.from].append(relation.id);
    if (relation.to != relation.from) {
        m_relations[relation.to].append(relation.id);
    }
}

void ReferenceIndex::remove(const Relation &relation)
{
    take(m_relations, relation.from, relation.id);
    take(m_relations, relation.to, relation.id);
}

}
