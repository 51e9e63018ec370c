// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/documentupdate.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

/// One proposal on its way into the document.
struct Placed
{
    const Suggestion *suggestion = nullptr;
    AnnotationId id;
    const Annotation *before = nullptr; ///< the mark that it continues; nullptr for a new one
    bool decided = false; ///< `before` is a person's: it stays as it is, but lends its entity, and speaks
    EntityId entity;
};

QString textOf(const Document &document, const Suggestion &suggestion)
{
    const QString norm = suggestion.attributes.value("norm"_L1).toString();
    return norm.isEmpty() ? suggestion.range.of(document.article().text()).toString() : norm;
}

QSet<AnnotationId> referredTo(const Document &document)
{
    QSet<AnnotationId> ids;
    for (const Relation &relation : document.relations()) {
        ids.insert(relation.from);
        ids.insert(relation.to);
    }
    return ids;
}

bool isUndecided(const Annotation &mark)
{
    return (mark.origin.kind == OriginKind::Extractor || mark.origin.kind == OriginKind::Rule) && mark.state == AnnotationState::Suggested && mark.note.isEmpty()
        && mark.verification == Verification{};
}

/// Marks as an update sees them, split by whether a person decided about them.
class Marks
{
public:
    explicit Marks(const Document &document)
        : m_document(document)
    {
        auto referred = referredTo(document);
        for (qsizetype index = 0; index < document.annotations().size(); ++index) {
            const Annotation &mark = document.annotations().at(index);
            const auto *quotation = std::get_if<QuotationValue>(&mark.value);
            if (quotation && quotation->speakerMark.isValid() && !isUndecided(mark)) {
                referred.insert(quotation->speakerMark);
            }
        }
        for (qsizetype index = 0; index < document.annotations().size(); ++index) {
            const Annotation &mark = document.annotations().at(index);
            if (isUndecided(mark) && !referred.contains(mark.id)) {
                m_open.insert(mark.id);
            }
        }
    }

    [[nodiscard]] const QSet<AnnotationId> &open() const { return m_open; }
    /// The open mark with the proposal's type and range, or nullptr.
    [[nodiscard]] const Annotation *openEqual(const Suggestion &suggestion) const
    {
        const auto overlapping = m_document.annotations().overlapping(suggestion.range);
        const auto equal = std::ranges::find_if(overlapping, [&](const Annotation *mark) {
            return m_open.contains(mark->id) && mark->type == suggestion.type && mark->range == suggestion.range;
        });
        return equal == overlapping.end() ? nullptr : *equal;
    }
    /// The decided mark on just the proposal's words, unless it is a rejection; or nullptr.
    [[nodiscard]] const Annotation *decidedOn(const Suggestion &suggestion) const
    {
        const auto overlapping = m_document.annotations().overlapping(suggestion.range);
        const auto equal = std::ranges::find_if(overlapping, [&](const Annotation *mark) {
            return !m_open.contains(mark->id) && mark->range == suggestion.range && mark->state != AnnotationState::Rejected;
        });
        return equal == overlapping.end() ? nullptr : *equal;
    }
    /// True where a decided mark stands in the proposal's way.
    [[nodiscard]] bool blocks(const Suggestion &suggestion) const
    {
        return std::ranges::any_of(m_document.annotations().overlapping(suggestion.range),
            [&](const Annotation *mark) { return !m_open.contains(mark->id) && !nest(*mark, suggestion); });
    }

private:
    [[nodiscard]] bool nest(const Annotation &mark, const Suggestion &suggestion) const
    {
        if (mark.range == suggestion.range || mark.range.crosses(suggestion.range)) {
            return false;
        }
        const Tagset &tagset = m_document.tagset();
        return mark.range.contains(suggestion.range) ? tagset.mayNest(mark.type, suggestion.type)
                                                     : tagset.mayNest(suggestion.type, mark.type);
    }

    const Document &m_document;
    QSet<AnnotationId> m_open;
};

/// Gives proposals of one name one entity: that which a kept mark has, an equal one of the document, or a new one.
class Entities
{
public:
    explicit Entities(Document &document)
        : m_document(document)
    {
    }

    void assign(std::vector<Placed> &placed, std::vector<Edit> &edits)
    {
        QHash<QString, std::vector<size_t>> groups;
        QStringList order;
        for (size_t index = 0; index < placed.size(); ++index) {
            const QString &key = placed[index].suggestion->entityKey;
            if (!key.isEmpty()) {
                if (!groups.contains(key)) {
                    order.append(key);
                }
                groups[key].push_back(index);
            }
        }
        for (const QString &key : order) {
            assignGroup(groups[key], placed, edits);
        }
    }

private:
    void assignGroup(const std::vector<size_t> &group, std::vector<Placed> &placed, std::vector<Edit> &edits)
    {
        const Entity wanted = describe(group, placed);
        EntityId id;
        for (const size_t index : group) {
            const Annotation *before = placed[index].before;
            if (!id.isValid() && before && before->type == placed[index].suggestion->type) {
                id = before->entity;
            }
        }
        const auto &known = m_document.entities();
        const auto equal
            = std::ranges::find_if(known, [&](const Entity &entity) { return entity.type == wanted.type && entity.name == wanted.name; });
        if (!id.isValid() && equal != known.end()) {
            id = equal->id;
        }
        bool anyNew = false;
        for (const size_t index : group) {
            anyNew = anyNew || !placed[index].before;
        }
        if (!id.isValid()) {
            Entity entity = wanted;
            entity.id = id = m_document.takeEntityId();
            edits.emplace_back(AddEntity{entity});
        } else if (anyNew) {
            addAliases(id, wanted, edits);
        }
        for (const size_t index : group) {
            const Annotation *before = placed[index].before;
            placed[index].entity = before && before->entity.isValid() ? before->entity : id;
        }
    }

    [[nodiscard]] Entity describe(const std::vector<size_t> &group, const std::vector<Placed> &placed) const
    {
        Entity entity;
        for (const size_t index : group) {
            const Suggestion &suggestion = *placed[index].suggestion;
            const QString text = textOf(m_document, suggestion);
            entity.type = entity.type.isEmpty() ? suggestion.type : entity.type;
            if (!suggestion.entityName.isEmpty()) {
                entity.name = suggestion.entityName;
            }
            if (!entity.aliases.contains(text)) {
                entity.aliases.append(text);
            }
        }
        if (entity.name.isEmpty()) {
            entity.name = *std::ranges::max_element(entity.aliases, {}, &QString::size);
        }
        entity.aliases.removeAll(entity.name);
        return entity;
    }

    void addAliases(EntityId id, const Entity &wanted, std::vector<Edit> &edits) const
    {
        Entity entity = *m_document.entity(id);
        const Entity before = entity;
        for (const QString &form : QStringList(wanted.name) + wanted.aliases) {
            if (form != entity.name && !entity.aliases.contains(form)) {
                entity.aliases.append(form);
            }
        }
        if (!(entity == before)) {
            edits.emplace_back(ChangeEntity{entity});
        }
    }

    Document &m_document;
};

/// The names that may speak, found by their words or near a place.
class Speakers
{
public:
    Speakers(const Document &document, const std::vector<Placed> &placed)
    {
        static constexpr QLatin1StringView speaking[]{"person"_L1, "organization"_L1, "place"_L1, "group"_L1};
        for (const Placed &candidate : placed) {
            const Suggestion &name = *candidate.suggestion;
            if (std::ranges::any_of(speaking, [&](QLatin1StringView type) { return name.type == type; })) {
                m_byWords[textOf(document, name)].append(m_names.size());
                m_names.append({textOf(document, name), name.range, candidate.id});
            }
        }
    }

    /// The mention with the speaker's words that is nearest to the quotation, outside it; else the nearest, among the names around the
    /// quotation, that holds the words or is held by them.
    [[nodiscard]] AnnotationId nearest(TextRange quotation, const QString &speaker) const
    {
        constexpr qsizetype window = 50;
        const auto exact = best(m_byWords.value(speaker), quotation);
        if (exact.isValid()) {
            return exact;
        }
        const auto after = std::ranges::lower_bound(m_names, quotation.begin(), {}, [](const Name &name) { return name.range.begin(); });
        const qsizetype middle = after - m_names.begin();
        QList<qsizetype> around;
        for (qsizetype index = std::max<qsizetype>(0, middle - window); index < std::min(m_names.size(), middle + window); ++index) {
            if (speaker.contains(m_names.at(index).words) || m_names.at(index).words.contains(speaker)) {
                around.append(index);
            }
        }
        return best(around, quotation);
    }

private:
    struct Name
    {
        QString words;
        TextRange range;
        AnnotationId id;
    };

    /// Of names in reading order. Only those on both sides of the quotation need a look.
    [[nodiscard]] AnnotationId best(const QList<qsizetype> &names, TextRange quotation) const
    {
        const auto begin = [&](qsizetype index) { return m_names.at(index).range.begin(); };
        const auto inside = std::ranges::lower_bound(names, quotation.begin(), {}, begin);
        const auto behind = std::ranges::lower_bound(names, quotation.end(), {}, begin);
        const Name *before = inside == names.begin() ? nullptr : &m_names.at(*std::prev(inside));
        const Name *after = behind == names.end() ? nullptr : &m_names.at(*behind);
        if (before && after) {
            const bool nearer = quotation.begin() - before->range.end() <= after->range.begin() - quotation.end();
            return nearer ? before->id : after->id;
        }
        return before ? before->id : after ? after->id : AnnotationId{};
    }

    QList<Name> m_names;
    QHash<QString, QList<qsizetype>> m_byWords;
};

Annotation annotationFor(const Placed &placed, const Speakers &speakers)
{
    const Suggestion &suggestion = *placed.suggestion;
    Annotation mark;
    mark.id = placed.id;
    mark.type = suggestion.type;
    mark.range = suggestion.range;
    mark.state = AnnotationState::Suggested;
    mark.origin = suggestion.origin;
    mark.confidence = suggestion.confidence;
    mark.value = suggestion.value;
    mark.attributes = suggestion.attributes;
    mark.entity = placed.entity;
    if (auto *quotation = std::get_if<QuotationValue>(&mark.value); quotation && !quotation->speaker.isEmpty()) {
        quotation->speakerMark = speakers.nearest(suggestion.range, quotation->speaker);
    }
    return mark;
}

std::vector<Placed> place(Document &document, const Marks &marks, const std::vector<Suggestion> &proposals)
{
    std::vector<Placed> placed;
    for (const Suggestion &suggestion : proposals) {
        if (!document.tagset().type(suggestion.type)) {
            continue;
        }
        if (const Annotation *decided = marks.decidedOn(suggestion)) {
            placed.push_back({.suggestion = &suggestion, .id = decided->id, .before = decided, .decided = true, .entity = {}});
        } else if (!marks.blocks(suggestion)) {
            const Annotation *before = marks.openEqual(suggestion);
            placed.push_back({.suggestion = &suggestion,
                .id = before ? before->id : document.takeAnnotationId(),
                .before = before,
                .decided = false,
                .entity = {}});
        }
    }
    return placed;
}

/// Names that only marks that go have mentioned, unless a person gave them an identifier.
void removeOrphans(const Document &document, const QSet<AnnotationId> &gone, const std::vector<Placed> &placed, std::vector<Edit> &edits)
{
    QSet<EntityId> lost;
    QSet<EntityId> used;
    for (qsizetype index = 0; index < document.annotations().size(); ++index) {
        const Annotation &mark = document.annotations().at(index);
        (gone.contains(mark.id) ? lost : used).insert(mark.entity);
    }
    for (const Placed &mark : placed) {
        used.insert(mark.entity);
    }
    for (const Entity &entity : document.entities()) {
        if (lost.contains(entity.id) && !used.contains(entity.id) && entity.externalId.isEmpty()) {
            edits.emplace_back(RemoveEntity{entity.id});
        }
    }
}

}

bool isOpenSuggestion(const Document &document, const Annotation &annotation)
{
    return Marks(document).open().contains(annotation.id);
}

Edit documentUpdate(Document &document, const std::vector<Suggestion> &proposals)
{
    const Marks marks(document);
    std::vector<Placed> placed = place(document, marks, proposals);

    QSet<AnnotationId> gone = marks.open();
    for (const Placed &mark : placed) {
        gone.remove(mark.id);
    }
    EditGroup group;
    // Quotations before the marks that they point to.
    std::vector<Edit> removals;
    for (const bool quotations : {true, false}) {
        for (qsizetype index = 0; index < document.annotations().size(); ++index) {
            const Annotation &mark = document.annotations().at(index);
            if (gone.contains(mark.id) && std::holds_alternative<QuotationValue>(mark.value) == quotations) {
                removals.emplace_back(RemoveAnnotation{mark.id});
            }
        }
    }

    Entities(document).assign(placed, group.edits);
    const Speakers speakers(document, placed);
    std::vector<Edit> changes;
    for (const bool quotations : {false, true}) {
        for (const Placed &mark : placed) {
            if (mark.decided || std::holds_alternative<QuotationValue>(mark.suggestion->value) != quotations) {
                continue;
            }
            const Annotation after = annotationFor(mark, speakers);
            if (!mark.before) {
                group.edits.emplace_back(AddAnnotation{after});
            } else if (!(*mark.before == after)) {
                changes.emplace_back(ChangeAnnotation{after});
            }
        }
    }
    // Changed quotations let go of speakers that go; so these go last.
    std::ranges::move(changes, std::back_inserter(group.edits));
    std::ranges::move(removals, std::back_inserter(group.edits));
    removeOrphans(document, gone, placed, group.edits);
    return group;
}

}
