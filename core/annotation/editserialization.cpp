// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotation/serialization.h"

#include "core/text/blocks.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

/// An edit is {"do": its name, "what": its operand}; a group's operand is the array of its edits.
QJsonObject described(const QString &name, const QJsonValue &operand)
{
    return {{u"do"_s, name}, {u"what"_s, operand}};
}

template <typename Place>
void putPlaces(QJsonObject &json, const QString &key, const QList<Place> &places)
{
    QJsonArray array;
    for (const auto &[id, range] : places) {
        array.append(QJsonArray{id.number, qint64(range.begin()), qint64(range.end())});
    }
    if (!array.isEmpty()) {
        json.insert(key, array);
    }
}

QJsonObject textChangeToJson(const ChangeText &edit)
{
    QJsonArray splices;
    for (const auto &[range, words] : edit.splices.list()) {
        splices.append(QJsonArray{qint64(range.begin()), qint64(range.end()), words});
    }
    QJsonObject json{{u"splices"_s, splices}};
    if (edit.blocks) {
        QJsonArray blocks;
        for (const auto &[kind, range] : *edit.blocks) {
            blocks.append(QJsonArray{blockKindName(kind), qint64(range.begin()), qint64(range.end())});
        }
        json.insert(u"blocks"_s, blocks);
    }
    putPlaces(json, u"marks"_s, edit.marks);
    putPlaces(json, u"notes"_s, edit.notes);
    return json;
}

TextRange rangeAt(const QJsonArray &array, qsizetype index)
{
    return {array.at(index).toInteger(-1), array.at(index + 1).toInteger(-1)};
}

template <typename Place>
Result<QList<Place>> placesFromJson(const QJsonObject &json, const QString &key)
{
    QList<Place> places;
    for (const auto &each : json.value(key).toArray()) {
        const auto triple = each.toArray();
        const auto range = rangeAt(triple, 1);
        if (triple.size() != 3 || triple.at(0).toInteger() <= 0 || range.begin() < 0) {
            return failure(ErrorCode::InvalidField, {}, key);
        }
        places.append({{triple.at(0).toInteger()}, range});
    }
    return places;
}

Result<std::optional<QList<Block>>> blocksOf(const QJsonObject &json)
{
    const auto value = json.value("blocks"_L1);
    if (value.isUndefined()) {
        return std::nullopt;
    }
    QList<Block> blocks;
    for (const auto &each : value.toArray()) {
        const auto triple = each.toArray();
        const auto kind = blockKindFromName(triple.at(0).toString());
        if (!kind || triple.size() != 3) {
            return failure(ErrorCode::InvalidField, {}, u"blocks"_s);
        }
        blocks.append({*kind, rangeAt(triple, 1)});
    }
    return blocks;
}

Result<Edit> textChangeFromJson(const QJsonObject &json)
{
    QList<TextSplice> splices;
    for (const auto &each : json.value("splices"_L1).toArray()) {
        const auto triple = each.toArray();
        if (triple.size() != 3 || !triple.at(2).isString()) {
            return failure(ErrorCode::InvalidField, {}, u"splices"_s);
        }
        splices.append({rangeAt(triple, 0), triple.at(2).toString()});
    }
    auto blocks = blocksOf(json);
    auto marks = placesFromJson<MarkPlace>(json, u"marks"_s);
    auto notes = placesFromJson<NotePlace>(json, u"notes"_s);
    if (!blocks || !marks || !notes) {
        return std::unexpected(!blocks ? blocks.error() : !marks ? marks.error() : notes.error());
    }
    return ChangeText{TextSplices(std::move(splices)), std::move(*blocks), std::move(*marks), std::move(*notes)};
}

struct EditWriter
{
    QJsonObject operator()(const AddAnnotation &edit) const { return described(u"add-annotation"_s, annotationToJson(edit.annotation)); }
    QJsonObject operator()(const RemoveAnnotation &edit) const { return described(u"remove-annotation"_s, edit.id.number); }
    QJsonObject operator()(const ChangeAnnotation &edit) const { return described(u"change-annotation"_s, annotationToJson(edit.after)); }
    QJsonObject operator()(const AddEntity &edit) const { return described(u"add-entity"_s, entityToJson(edit.entity)); }
    QJsonObject operator()(const RemoveEntity &edit) const { return described(u"remove-entity"_s, edit.id.number); }
    QJsonObject operator()(const ChangeEntity &edit) const { return described(u"change-entity"_s, entityToJson(edit.after)); }
    QJsonObject operator()(const AddRelation &edit) const { return described(u"add-relation"_s, relationToJson(edit.relation)); }
    QJsonObject operator()(const RemoveRelation &edit) const { return described(u"remove-relation"_s, edit.id.number); }
    QJsonObject operator()(const ChangeRelation &edit) const { return described(u"change-relation"_s, relationToJson(edit.after)); }
    QJsonObject operator()(const AddNote &edit) const { return described(u"add-note"_s, noteToJson(edit.note)); }
    QJsonObject operator()(const RemoveNote &edit) const { return described(u"remove-note"_s, edit.id.number); }
    QJsonObject operator()(const ChangeNote &edit) const { return described(u"change-note"_s, noteToJson(edit.after)); }
    QJsonObject operator()(const ChangeText &edit) const { return described(u"change-text"_s, textChangeToJson(edit)); }
    QJsonObject operator()(const EditGroup &group) const
    {
        QJsonArray edits;
        for (const auto &edit : group.edits) {
            edits.append(editToJson(edit));
        }
        return described(u"group"_s, edits);
    }
};

template <typename EditType, typename Operand>
Result<Edit> withOperand(Result<Operand> operand)
{
    if (!operand) {
        return std::unexpected(operand.error());
    }
    return EditType{std::move(*operand)};
}

template <typename EditType>
Result<Edit> withId(const QJsonValue &operand)
{
    constexpr qint64 none = 0;
    const auto number = operand.toInteger(none);
    if (number == none) {
        return failure(ErrorCode::InvalidField, {}, u"what"_s);
    }
    return EditType{{number}};
}

Result<Edit> readGroup(const QJsonValue &operand)
{
    if (!operand.isArray()) {
        return failure(ErrorCode::InvalidField, {}, u"what"_s);
    }
    const auto array = operand.toArray();
    EditGroup group;
    group.edits.reserve(size_t(array.size()));
    for (const auto &each : array) {
        auto edit = editFromJson(each.toObject());
        if (!edit) {
            return edit;
        }
        group.edits.push_back(std::move(*edit));
    }
    return group;
}

}

QJsonObject editToJson(const Edit &edit)
{
    return std::visit(EditWriter(), edit);
}

Result<Edit> editFromJson(const QJsonObject &json)
{
    const auto name = json.value(u"do"_s).toString();
    const auto operand = json.value(u"what"_s);
    const auto object = operand.toObject();
    if (name == u"add-annotation") {
        return withOperand<AddAnnotation>(annotationFromJson(object));
    }
    if (name == u"remove-annotation") {
        return withId<RemoveAnnotation>(operand);
    }
    if (name == u"change-annotation") {
        return withOperand<ChangeAnnotation>(annotationFromJson(object));
    }
    if (name == u"add-entity") {
        return withOperand<AddEntity>(entityFromJson(object));
    }
    if (name == u"remove-entity") {
        return withId<RemoveEntity>(operand);
    }
    if (name == u"change-entity") {
        return withOperand<ChangeEntity>(entityFromJson(object));
    }
    if (name == u"add-relation") {
        return withOperand<AddRelation>(relationFromJson(object));
    }
    if (name == u"remove-relation") {
        return withId<RemoveRelation>(operand);
    }
    if (name == u"change-relation") {
        return withOperand<ChangeRelation>(relationFromJson(object));
    }
    if (name == u"add-note") {
        return withOperand<AddNote>(noteFromJson(object));
    }
    if (name == u"remove-note") {
        return withId<RemoveNote>(operand);
    }
    if (name == u"change-note") {
        return withOperand<ChangeNote>(noteFromJson(object));
    }
    if (name == u"change-text") {
        return textChangeFromJson(object);
    }
    if (name == u"group") {
        return readGroup(operand);
    }
    return failure(ErrorCode::InvalidField, {}, u"do"_s);
}

}
