// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotation/rejections.h"

namespace Hashiya {

void Rejections::add(const Annotation &mark)
{
    if (mark.origin.kind == OriginKind::Person) {
        remove(mark);
        return;
    }
    if (!takeLinks(mark.id)) {
        return;
    }
    m_rejected.insert(mark.id);
    auto after = mark;
    after.state = AnnotationState::Rejected;
    if (m_unspoken.contains(mark.id)) {
        std::get<QuotationValue>(after.value).speakerMark = {};
    }
    m_group.edits.emplace_back(ChangeAnnotation{std::move(after)});
}

void Rejections::remove(const Annotation &mark)
{
    if (takeLinks(mark.id)) {
        m_removed.insert(mark.id);
        m_group.edits.emplace_back(RemoveAnnotation{mark.id});
    }
}

bool Rejections::takeLinks(AnnotationId mark)
{
    if (m_added.contains(mark)) {
        return false;
    }
    m_added.insert(mark);
    for (const auto relation : m_document.references().relationsOf(mark)) {
        drop(relation);
    }
    for (const auto quotation : m_document.references().quotationsOf(mark)) {
        forgetSpeaker(quotation);
    }
    return true;
}

void Rejections::drop(RelationId relation)
{
    if (!m_relations.contains(relation)) {
        m_relations.insert(relation);
        m_group.edits.emplace_back(RemoveRelation{relation});
    }
}

void Rejections::forgetSpeaker(AnnotationId quotation)
{
    if (m_removed.contains(quotation)) {
        return;
    }
    m_unspoken.insert(quotation);
    auto after = *m_document.annotations().find(quotation);
    std::get<QuotationValue>(after.value).speakerMark = {};
    if (m_rejected.contains(quotation)) {
        after.state = AnnotationState::Rejected;
    }
    m_group.edits.emplace_back(ChangeAnnotation{std::move(after)});
}

}
