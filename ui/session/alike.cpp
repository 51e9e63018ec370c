// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/alike.h"

#include "core/annotation/everywhere.h"
#include "core/annotation/rejections.h"

namespace Hashiya {

namespace {

QString wordsKey(const Document &document, TextRange range)
{
    return fold(wordsToFind(document.article().text(), range), FoldStrength::Weak).simplified();
}

/// Whether a mark fits a pattern in one document, with what of it need be found out once.
class Likeness
{
public:
    Likeness(const Document &document, const AlikePattern &pattern)
        : m_document(document)
        , m_pattern(pattern)
    {
        if (pattern.by == AlikeBy::Name) {
            m_entity = pattern.entity.isValid() ? pattern.entity : entityOfWords(document, pattern.name, pattern.type);
            m_words = fold(pattern.name, FoldStrength::Weak).simplified();
        }
    }

    [[nodiscard]] bool has(const Annotation &mark) const
    {
        switch (m_pattern.by) {
        case AlikeBy::Type:
            return mark.type == m_pattern.type;
        case AlikeBy::Rule:
            return mark.origin.kind == m_pattern.origin.kind && mark.origin.name == m_pattern.origin.name && mark.origin.rule == m_pattern.origin.rule;
        case AlikeBy::Name:
            return mark.type == m_pattern.type
                && (mark.entity.isValid() ? mark.entity == m_entity : wordsKey(m_document, mark.range) == m_words);
        }
        Q_UNREACHABLE_RETURN(false);
    }

private:
    const Document &m_document;
    const AlikePattern &m_pattern;
    EntityId m_entity;
    QString m_words;
};

}

AlikePattern AlikePattern::elsewhere() const
{
    auto pattern = *this;
    pattern.entity = {};
    return pattern;
}

std::optional<AlikePattern> alikePattern(const Document &document, AnnotationId id, AlikeBy by)
{
    const auto *mark = document.annotations().find(id);
    if (!mark) {
        return std::nullopt;
    }
    AlikePattern pattern;
    pattern.by = by;
    pattern.type = mark->type;
    if (by == AlikeBy::Rule) {
        if (mark->origin.kind == OriginKind::Person || (mark->origin.rule.isEmpty() && mark->origin.kind != OriginKind::Rule)) {
            return std::nullopt;
        }
        pattern.origin = mark->origin;
        pattern.origin.evidence.clear();
    } else if (by == AlikeBy::Name) {
        const auto *entity = document.entity(mark->entity);
        pattern.entity = entity ? entity->id : EntityId();
        pattern.name = entity ? entity->name : wordsToFind(document.article().text(), mark->range);
        const auto *type = document.tagset().type(mark->type);
        if (pattern.name.isEmpty() || (type && type->family == TypeFamily::Quotation)) {
            return std::nullopt;
        }
    }
    return pattern;
}

QList<AnnotationId> unreviewedLike(const Document &document, const AlikePattern &pattern)
{
    QList<AnnotationId> found;
    const Likeness likeness(document, pattern);
    const auto &marks = document.annotations();
    for (qsizetype i = 0; i < marks.size(); ++i) {
        if (marks.at(i).state == AnnotationState::Suggested && likeness.has(marks.at(i))) {
            found.append(marks.at(i).id);
        }
    }
    return found;
}

EditGroup decisionOn(const Document &document, const QList<AnnotationId> &marks, ReviewAction action)
{
    EditGroup confirmations;
    Rejections rejections(document);
    for (const auto id : marks) {
        const auto *mark = document.annotations().find(id);
        if (mark && action == ReviewAction::Confirm) {
            auto after = *mark;
            after.state = AnnotationState::Confirmed;
            confirmations.edits.emplace_back(ChangeAnnotation{std::move(after)});
        } else if (mark && mark->state != AnnotationState::Rejected) {
            rejections.add(*mark);
        }
    }
    return action == ReviewAction::Confirm ? confirmations : rejections.take();
}

}
