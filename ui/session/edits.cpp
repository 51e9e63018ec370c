// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/edits.h"

#include "core/annotation/rejections.h"
#include "core/extract/figures/figurephrases.h"
#include "core/extract/pipeline.h"
#include "ui/session/alike.h"

#include <algorithm>

namespace Hashiya {

using namespace Qt::StringLiterals;

namespace {

LabelledEdit changeTo(Annotation after, const QString &label)
{
    return {ChangeAnnotation{std::move(after)}, label};
}

/// The mark as a person's change leaves it.
std::optional<Annotation> confirmedCopy(const Document &document, AnnotationId id)
{
    const auto *mark = document.annotations().find(id);
    if (!mark) {
        return std::nullopt;
    }
    auto copy = *mark;
    copy.state = AnnotationState::Confirmed;
    return copy;
}

/// The value after a change of type: figures keep their number and take the new kind, others stay where the family carries them.
Value carriedOver(const Value &value, const AnnotationType &type)
{
    auto wanted = emptyValueFor(type);
    if (wanted.index() != value.index()) {
        return std::holds_alternative<std::monostate>(wanted) ? Value() : wanted;
    }
    auto kept = value;
    if (auto *figure = std::get_if<Figure>(&kept)) {
        figure->kind = std::get<Figure>(wanted).kind;
    } else if (isIndirectSpeech(wanted) != isIndirectSpeech(value)) {
        std::get<QuotationValue>(kept).kind = std::get<QuotationValue>(wanted).kind;
    }
    return kept;
}

/// One block as an article of its own, so that a person's mark costs one paragraph and not the whole text.
Article excerptAround(const Article &article, TextRange range, qsizetype &offset)
{
    const auto limits = article.blockRangeAt(range.begin());
    offset = limits.begin();
    const auto text = limits.of(article.text()).toString();
    return Article(text, article.metadata(), {Block{BlockKind::Paragraph, TextRange(0, text.size())}});
}

bool mayLiveTogether(const Tagset &tagset, const Annotation &a, const Annotation &b)
{
    return (a.range.contains(b.range) && tagset.mayNest(a.type, b.type)) || (b.range.contains(a.range) && tagset.mayNest(b.type, a.type));
}

/// The figure that the words of a new mark say by themselves where no extractor would mark them: the person has said what it is.
Value figureInWords(const Document &document, TextRange range, const QString &type)
{
    const auto kind = figureKindFromName(type);
    auto figure = kind ? readFigurePhrase(range.of(document.article().text())) : std::nullopt;
    if (!figure) {
        return {};
    }
    figure->unit = figure->kind == *kind ? figure->unit : QString();
    figure->kind = *kind;
    return *figure;
}

TextRange united(TextRange a, TextRange b)
{
    if (a.isEmpty() || b.isEmpty()) {
        return a.isEmpty() ? b : a;
    }
    return {std::min(a.begin(), b.begin()), std::max(a.end(), b.end())};
}

}

std::optional<LabelledEdit> confirmation(const Document &document, AnnotationId id)
{
    const auto *mark = document.annotations().find(id);
    if (!mark || mark->state == AnnotationState::Confirmed) {
        return std::nullopt;
    }
    return changeTo(*confirmedCopy(document, id), u"confirm"_s);
}

std::optional<LabelledEdit> rejection(const Document &document, AnnotationId id)
{
    const auto *mark = document.annotations().find(id);
    if (!mark || mark->state == AnnotationState::Rejected) {
        return std::nullopt;
    }
    Rejections rejections(document);
    rejections.add(*mark);
    auto group = rejections.take();
    const auto label = mark->origin.kind == OriginKind::Person ? u"remove"_s : u"reject"_s;
    return LabelledEdit{group.edits.size() == 1 ? group.edits.front() : Edit(std::move(group)), label};
}

std::optional<LabelledEdit> retyping(const Document &document, AnnotationId id, const QString &type)
{
    const auto *definition = document.tagset().type(type);
    auto after = confirmedCopy(document, id);
    if (!after || !definition || after->type == type) {
        return std::nullopt;
    }
    after->type = type;
    after->value = proposedValue(document, after->range, type);
    if (std::holds_alternative<std::monostate>(after->value)) {
        after->value = carriedOver(document.annotations().find(id)->value, *definition);
    }
    const auto *entity = document.entity(after->entity);
    if (entity && entity->type != type) {
        after->entity = {};
    }
    return changeTo(std::move(*after), u"retype"_s);
}

std::optional<LabelledEdit> rangeChange(const Document &document, AnnotationId id, TextRange range)
{
    auto after = confirmedCopy(document, id);
    if (!after || after->range == range) {
        return std::nullopt;
    }
    after->range = range;
    const auto *quotation = std::get_if<QuotationValue>(&after->value);
    if (quotation && !quotation->speaker.isEmpty()) {
        return changeTo(std::move(*after), u"move"_s); // who speaks does not hang on where the words end
    }
    if (const auto value = proposedValue(document, range, after->type); !std::holds_alternative<std::monostate>(value)) {
        after->value = value;
    }
    return changeTo(std::move(*after), u"move"_s);
}

std::optional<LabelledEdit> valueChange(const Document &document, AnnotationId id, const Value &value)
{
    auto after = confirmedCopy(document, id);
    if (!after || after->value == value) {
        return std::nullopt;
    }
    after->value = value;
    return changeTo(std::move(*after), u"value"_s);
}

std::optional<LabelledEdit> attributeChange(const Document &document, AnnotationId id, const QString &key, const QJsonValue &value)
{
    auto after = confirmedCopy(document, id);
    if (!after || key.isEmpty()) {
        return std::nullopt;
    }
    const auto before = after->attributes;
    if (value.isUndefined() || value.isNull() || (value.isString() && value.toString().isEmpty())) {
        after->attributes.remove(key);
    } else {
        after->attributes.insert(key, value);
    }
    if (after->attributes == before) {
        return std::nullopt;
    }
    return changeTo(std::move(*after), u"attribute"_s);
}

std::optional<LabelledEdit> noteChange(const Document &document, AnnotationId id, const QString &note)
{
    const auto *mark = document.annotations().find(id);
    if (!mark || mark->note == note) {
        return std::nullopt;
    }
    auto after = *mark;
    after.note = note;
    return changeTo(std::move(after), u"note"_s);
}

std::optional<LabelledEdit> verificationChange(const Document &document, AnnotationId id, const Verification &verification)
{
    auto after = confirmedCopy(document, id);
    if (!after || after->verification == verification) {
        return std::nullopt;
    }
    after->verification = verification;
    return changeTo(std::move(*after), u"verify"_s);
}

std::optional<LabelledEdit> nameChange(Document &document, AnnotationId id, const QString &name)
{
    auto after = confirmedCopy(document, id);
    const auto wanted = name.simplified();
    if (!after) {
        return std::nullopt;
    }
    const auto *former = document.entity(after->entity);
    if (former ? former->name == wanted : wanted.isEmpty()) {
        return std::nullopt;
    }
    if (wanted.isEmpty()) {
        after->entity = {};
        return changeTo(std::move(*after), u"name"_s);
    }
    for (const auto &entity : document.entities()) {
        if (entity.type == after->type && (entity.name == wanted || entity.aliases.contains(wanted))) {
            if (entity.id == after->entity) {
                return std::nullopt;
            }
            after->entity = entity.id;
            return changeTo(std::move(*after), u"name"_s);
        }
    }
    Entity entity;
    entity.id = document.takeEntityId();
    entity.type = after->type;
    entity.name = wanted;
    after->entity = entity.id;
    EditGroup group;
    group.edits = {AddEntity{entity}, ChangeAnnotation{std::move(*after)}};
    return LabelledEdit{group, u"name"_s};
}

std::optional<LabelledEdit> confirmationOfType(const Document &document, const QString &type)
{
    AlikePattern pattern;
    pattern.by = AlikeBy::Type;
    pattern.type = type;
    const auto group = decisionOn(document, unreviewedLike(document, pattern), ReviewAction::Confirm);
    if (group.edits.empty()) {
        return std::nullopt;
    }
    return LabelledEdit{group, u"confirm-kind"_s};
}

std::optional<LabelledEdit> addition(Document &document, TextRange range, const QString &type, const QString &person)
{
    const auto *definition = document.tagset().type(type);
    if (!definition || range.isEmpty()) {
        return std::nullopt;
    }
    Annotation mark;
    mark.id = document.takeAnnotationId();
    mark.type = type;
    mark.range = range;
    mark.state = AnnotationState::Confirmed;
    mark.origin.kind = OriginKind::Person;
    mark.origin.name = person;
    mark.value = valueOfWords(document, range, *definition);
    if (definition->family == TypeFamily::Entity) {
        for (const auto &entity : document.entities()) {
            const auto words = range.of(document.article().text()).toString();
            if (entity.type == type && (entity.name == words || entity.aliases.contains(words))) {
                mark.entity = entity.id;
                break;
            }
        }
    }
    Rejections inTheWay(document);
    for (const auto *other : document.annotations().overlapping(range)) {
        if (other->state == AnnotationState::Suggested && !mayLiveTogether(document.tagset(), mark, *other)) {
            inTheWay.add(*other);
        }
    }
    auto group = inTheWay.take();
    group.edits.emplace_back(AddAnnotation{std::move(mark)});
    return LabelledEdit{group.edits.size() == 1 ? group.edits.front() : Edit(group), u"add"_s};
}

Value proposedValue(const Document &document, TextRange range, const QString &type)
{
    qsizetype offset = 0;
    const auto excerpt = excerptAround(document.article(), range, offset);
    for (const auto &suggestion : Pipeline::standard().suggestions(excerpt)) {
        if (suggestion.type == type && suggestion.range.shifted(offset) == range) {
            auto value = suggestion.value;
            if (auto *quotation = std::get_if<QuotationValue>(&value)) {
                quotation->speakerMark = {}; // an id of the excerpt means nothing here
            }
            return value;
        }
    }
    return {};
}

Value valueOfWords(const Document &document, TextRange range, const AnnotationType &type)
{
    auto value = proposedValue(document, range, type.key);
    if (std::holds_alternative<std::monostate>(value)) {
        value = figureInWords(document, range, type.key);
    }
    return std::holds_alternative<std::monostate>(value) ? emptyValueFor(type) : value;
}

Value emptyValueFor(const AnnotationType &type)
{
    switch (type.family) {
    case TypeFamily::Entity:
        return {};
    case TypeFamily::Figure: {
        Figure figure;
        figure.kind = figureKindFromName(type.key).value_or(FigureKind::Quantity);
        return figure;
    }
    case TypeFamily::Time: {
        // The one question that a family leaves open: lengths of time and dates are values of two kinds.
        if (type.key == u"duration") {
            return DurationValue();
        }
        CalendarValue value;
        value.calendar = u"gregorian"_s;
        return value;
    }
    case TypeFamily::Quotation: {
        QuotationValue value;
        value.kind = type.key == u"statement" ? QuotationKind::Indirect : QuotationKind::Full;
        return value;
    }
    }
    Q_UNREACHABLE_RETURN({});
}

namespace {

struct TouchedRange
{
    const Document &document;

    TextRange operator()(const AddAnnotation &add) const { return add.annotation.range; }
    TextRange operator()(const RemoveAnnotation &removal) const { return rangeOf(removal.id); }
    TextRange operator()(const ChangeAnnotation &change) const { return united(change.after.range, rangeOf(change.after.id)); }
    TextRange operator()(const EditGroup &group) const
    {
        TextRange range;
        for (const auto &edit : group.edits) {
            range = united(range, touchedRange(document, edit));
        }
        return range;
    }
    TextRange operator()(const auto &) const { return {}; } // names and relations stand nowhere

    [[nodiscard]] TextRange rangeOf(AnnotationId id) const
    {
        const auto *mark = document.annotations().find(id);
        return mark ? mark->range : TextRange();
    }
};

}

TextRange touchedRange(const Document &document, const Edit &edit)
{
    return std::visit(TouchedRange{document}, edit);
}

}
