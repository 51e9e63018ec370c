// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/relations.h"

#include <algorithm>
#include <functional>

namespace Hashiya {

using namespace Qt::StringLiterals;

namespace {

const QString sourceType = u"source"_s; ///< the relation of the annotation guidelines that a tagset may have

const Annotation *drawn(const Document &document, AnnotationId id)
{
    const auto *mark = document.annotations().find(id);
    return mark && mark->state != AnnotationState::Rejected ? mark : nullptr;
}

bool isQuotation(const Annotation &mark)
{
    return std::holds_alternative<QuotationValue>(mark.value);
}

bool allows(const QStringList &types, const QString &type)
{
    return types.isEmpty() || types.contains(type);
}

bool isThere(const Document &document, const QString &type, AnnotationId from, AnnotationId to)
{
    const auto relations = document.references().relationsOf(from);
    return std::ranges::any_of(relations, [&](RelationId id) {
        const auto relation = document.relations().value(id);
        return relation.type == type && relation.from == from && relation.to == to;
    });
}

/// How much a type says of its ends: what leads from a person to a role is more likely meant between these than what may lead from anything to anything.
int narrowness(const RelationType &type)
{
    return int(!type.from.isEmpty()) + int(!type.to.isEmpty());
}

void giveLetters(QList<LinkChoice> &choices)
{
    QString taken;
    for (auto &choice : choices) {
        for (const auto letter : QString(choice.type.toUpper() + u"ABCDEFGHIJKLMNOPQRSTUVWXYZ"_s)) {
            if (letter >= u'A' && letter <= u'Z' && !taken.contains(letter)) {
                choice.letter = letter;
                taken.append(letter);
                break;
            }
        }
    }
}

std::optional<RelationId> sourceRelation(const Document &document, AnnotationId mark)
{
    for (const auto id : document.references().relationsOf(mark)) {
        const auto relation = document.relations().value(id);
        if (relation.type == sourceType && relation.from == mark) {
            return id;
        }
    }
    return std::nullopt;
}

std::optional<LabelledEdit> speakerChange(const Document &document, const Annotation &quotation, const Annotation *speaker)
{
    auto value = std::get<QuotationValue>(quotation.value);
    value.speaker = speaker ? document.textOf(*speaker).toString().simplified() : QString();
    value.speakerMark = speaker ? speaker->id : AnnotationId();
    auto edit = valueChange(document, quotation.id, value);
    if (edit) {
        edit->label = u"speaker"_s;
    }
    return edit;
}

}

bool mayRelate(const Document &document, const QString &type, AnnotationId from, AnnotationId to)
{
    const auto *definition = document.tagset().relationType(type);
    const auto *first = drawn(document, from);
    const auto *second = drawn(document, to);
    return definition && first && second && from != to && allows(definition->from, first->type) && allows(definition->to, second->type);
}

QList<LinkChoice> linkChoices(const Document &document, AnnotationId first, AnnotationId second)
{
    QList<LinkChoice> choices;
    for (const bool reversed : {false, true}) {
        for (const auto &type : document.tagset().relationTypes()) {
            const auto from = reversed ? second : first;
            const auto to = reversed ? first : second;
            if (mayRelate(document, type.key, from, to) && !isThere(document, type.key, from, to)) {
                choices.append({type.key, reversed, {}});
            }
        }
    }
    std::ranges::stable_sort(choices, std::greater(), [&](const LinkChoice &choice) { return narrowness(*document.tagset().relationType(choice.type)); });
    giveLetters(choices);
    return choices;
}

std::optional<LabelledEdit> linking(Document &document, AnnotationId first, AnnotationId second, const LinkChoice &choice)
{
    const auto from = choice.reversed ? second : first;
    const auto to = choice.reversed ? first : second;
    if (!mayRelate(document, choice.type, from, to) || isThere(document, choice.type, from, to)) {
        return std::nullopt;
    }
    return LabelledEdit{AddRelation{{document.takeRelationId(), choice.type, from, to}}, u"link"_s};
}

std::optional<LabelledEdit> unlinking(const Document &document, RelationId relation)
{
    return document.relations().contains(relation) ? std::optional(LabelledEdit{RemoveRelation{relation}, u"unlink"_s}) : std::nullopt;
}

QList<LinkChoice> relinkChoices(const Document &document, RelationId relation)
{
    const auto found = document.relations().constFind(relation);
    return found == document.relations().cend() ? QList<LinkChoice>() : linkChoices(document, found->from, found->to);
}

std::optional<LabelledEdit> relinking(const Document &document, RelationId relation, const LinkChoice &choice)
{
    const auto found = document.relations().constFind(relation);
    if (found == document.relations().cend()) {
        return std::nullopt;
    }
    auto after = *found;
    after.type = choice.type;
    if (choice.reversed) {
        std::swap(after.from, after.to);
    }
    if (after == *found || !mayRelate(document, after.type, after.from, after.to) || isThere(document, after.type, after.from, after.to)) {
        return std::nullopt;
    }
    return LabelledEdit{ChangeRelation{after}, u"relink"_s};
}

bool mayBeSource(const Document &document, AnnotationId mark, AnnotationId source)
{
    const auto *of = drawn(document, mark);
    const auto *who = drawn(document, source);
    if (!of || !who || mark == source) {
        return false;
    }
    if (!isQuotation(*of)) {
        return mayRelate(document, sourceType, mark, source);
    }
    const auto *type = document.tagset().type(who->type);
    return type && type->family == TypeFamily::Entity;
}

bool mayHaveSource(const Document &document, AnnotationId mark)
{
    const auto *of = drawn(document, mark);
    const auto *definition = document.tagset().relationType(sourceType);
    return of && (isQuotation(*of) || (definition && allows(definition->from, of->type)));
}

std::optional<LabelledEdit> sourceChange(Document &document, AnnotationId mark, AnnotationId source)
{
    if (!mayBeSource(document, mark, source)) {
        return std::nullopt;
    }
    const auto &of = *document.annotations().find(mark);
    if (isQuotation(of)) {
        return speakerChange(document, of, document.annotations().find(source));
    }
    if (isThere(document, sourceType, mark, source)) {
        return std::nullopt;
    }
    if (const auto former = sourceRelation(document, mark)) {
        return LabelledEdit{ChangeRelation{{*former, sourceType, mark, source}}, u"source"_s};
    }
    return LabelledEdit{AddRelation{{document.takeRelationId(), sourceType, mark, source}}, u"source"_s};
}

std::optional<LabelledEdit> sourceRemoval(const Document &document, AnnotationId mark)
{
    const auto *of = drawn(document, mark);
    if (!of) {
        return std::nullopt;
    }
    if (isQuotation(*of)) {
        return speakerChange(document, *of, nullptr);
    }
    const auto relation = sourceRelation(document, mark);
    return relation ? std::optional(LabelledEdit{RemoveRelation{*relation}, u"source"_s}) : std::nullopt;
}

AnnotationId sourceOf(const Document &document, AnnotationId mark)
{
    const auto *of = drawn(document, mark);
    if (!of) {
        return {};
    }
    if (const auto *quotation = std::get_if<QuotationValue>(&of->value)) {
        return quotation->speakerMark;
    }
    const auto relation = sourceRelation(document, mark);
    return relation ? document.relations().value(*relation).to : AnnotationId();
}

}
