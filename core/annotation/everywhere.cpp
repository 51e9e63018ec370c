// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotation/everywhere.h"

#include "core/annotation/rejections.h"

#include <algorithm>
#include <iterator>

namespace Hashiya {

using namespace Qt::StringLiterals;

namespace {

bool mayLiveTogether(const Tagset &tagset, const QString &type, TextRange range, const Annotation &other)
{
    return (range.contains(other.range) && tagset.mayNest(type, other.type)) || (other.range.contains(range) && tagset.mayNest(other.type, type));
}

/// Of several marks on the same words the one that a correction is about.
int closeness(const Annotation &mark, const QString &type)
{
    const bool rejected = mark.state == AnnotationState::Rejected;
    const bool confirmed = mark.state == AnnotationState::Confirmed;
    if (mark.type == type) {
        return rejected ? 1 : confirmed ? 5 : 4;
    }
    return rejected ? 0 : confirmed ? 3 : 2;
}

Standing standingOf(const Annotation &mark, const QString &type)
{
    if (mark.type != type) {
        return Standing::OtherType;
    }
    switch (mark.state) {
    case AnnotationState::Suggested:
        return Standing::Suggested;
    case AnnotationState::Confirmed:
        return Standing::Confirmed;
    case AnnotationState::Rejected:
        return Standing::Rejected;
    }
    Q_UNREACHABLE_RETURN(Standing::Free);
}

/// Makes the marks of one correction.
class Marker
{
public:
    Marker(Document &document, const MarkPattern &pattern)
        : m_document(document)
        , m_pattern(pattern)
        , m_rejections(document)
    {
    }

    EditGroup take()
    {
        std::ranges::move(m_rejections.take().edits, std::back_inserter(m_group.edits));
        return std::move(m_group);
    }

    void mark(const Occurrence &place)
    {
        const auto hit = hitAt(m_document, place, m_pattern.type);
        switch (hit.standing) {
        case Standing::Confirmed:
            return;
        case Standing::Suggested:
        case Standing::Rejected:
            confirm(*m_document.annotations().find(hit.mark));
            break;
        case Standing::OtherType:
            retype(*m_document.annotations().find(hit.mark), place);
            break;
        case Standing::Free:
        case Standing::InTheWay:
            add(place);
            break;
        }
        clearTheWay(place.range, hit.standing == Standing::InTheWay ? AnnotationId() : hit.mark);
    }

private:
    void confirm(Annotation mark)
    {
        mark.state = AnnotationState::Confirmed;
        m_group.edits.emplace_back(ChangeAnnotation{std::move(mark)});
    }

    void retype(Annotation mark, const Occurrence &place)
    {
        mark.type = m_pattern.type;
        mark.value = m_pattern.value;
        mark.entity = m_pattern.entity;
        restoreArticle(mark, place);
        confirm(std::move(mark));
    }

    void add(const Occurrence &place)
    {
        Annotation mark;
        mark.id = m_document.takeAnnotationId();
        mark.type = m_pattern.type;
        mark.range = place.range;
        mark.state = AnnotationState::Confirmed;
        mark.origin.kind = OriginKind::Person;
        mark.origin.name = m_pattern.person;
        mark.value = m_pattern.value;
        mark.entity = m_pattern.entity;
        restoreArticle(mark, place);
        m_group.edits.emplace_back(AddAnnotation{std::move(mark)});
    }

    void restoreArticle(Annotation &mark, const Occurrence &place) const
    {
        const auto *type = m_document.tagset().type(mark.type);
        if (place.restoredArticle && type && type->family == TypeFamily::Entity) {
            const auto written = place.range.of(m_document.article().text()).toString();
            const bool threeLams = fold(m_pattern.words).startsWith(u"الل"); // of which لل shows two
            mark.attributes.insert(u"norm"_s, (threeLams ? u"ال"_s : u"ا"_s) + written);
        }
    }

    void clearTheWay(TextRange range, AnnotationId own)
    {
        for (const auto *other : m_document.annotations().overlapping(range)) {
            if (other->id != own && other->state == AnnotationState::Suggested && !mayLiveTogether(m_document.tagset(), m_pattern.type, range, *other)) {
                m_rejections.add(*other);
            }
        }
    }

    Document &m_document;
    const MarkPattern &m_pattern;
    Rejections m_rejections; ///< of what is in the way
    EditGroup m_group;
};

}

Hit hitAt(const Document &document, const Occurrence &place, const QString &type)
{
    const Annotation *exact = nullptr;
    const Annotation *inTheWay = nullptr;
    for (const auto *mark : document.annotations().overlapping(place.range)) {
        if (mark->range == place.range) {
            const bool relevant = mark->state != AnnotationState::Rejected || mark->type == type;
            if (relevant && (!exact || closeness(*mark, type) > closeness(*exact, type))) {
                exact = mark;
            }
        } else if (mark->state != AnnotationState::Rejected && !mayLiveTogether(document.tagset(), type, place.range, *mark)) {
            inTheWay = inTheWay ? inTheWay : mark;
        }
    }
    if (exact && (exact->state != AnnotationState::Rejected || !inTheWay)) {
        return {place, standingOf(*exact, type), exact->id};
    }
    if (inTheWay) {
        return {place, Standing::InTheWay, inTheWay->id};
    }
    return {place, Standing::Free, {}};
}

QList<Hit> hitsIn(const Document &document, const OccurrenceFinder &finder, const QString &type)
{
    QList<Hit> hits;
    for (const auto &place : finder.in(document.article())) {
        hits.append(hitAt(document, place, type));
    }
    return hits;
}

EntityId entityOfWords(const Document &document, QStringView words, const QString &type)
{
    const auto wanted = fold(words, FoldStrength::Weak);
    const auto isWanted = [&](const QString &name) { return fold(name, FoldStrength::Weak) == wanted; };
    for (const auto &entity : document.entities()) {
        if (entity.type == type && (isWanted(entity.name) || std::ranges::any_of(entity.aliases, isWanted))) {
            return entity.id;
        }
    }
    return {};
}

EditGroup markAll(Document &document, const QList<Occurrence> &places, const MarkPattern &pattern)
{
    if (!document.tagset().type(pattern.type)) {
        return {};
    }
    Marker marker(document, pattern);
    for (const auto &place : places) {
        marker.mark(place);
    }
    return marker.take();
}

EditGroup removeAll(const Document &document, const QList<Occurrence> &places)
{
    Rejections rejections(document);
    for (const auto &place : places) {
        for (const auto *mark : document.annotations().overlapping(place.range)) {
            if (mark->range == place.range && mark->state != AnnotationState::Rejected) {
                rejections.add(*mark);
            }
        }
    }
    return rejections.take();
}

}
