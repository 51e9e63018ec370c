// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotation/serialization.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

/// An edit is {"do": its name, "what": its operand}; a group's operand is the array of its edits.
QJsonObject described(const QString &name, const QJsonValue &operand)
{
    return {{u"do"_s, name}, {u"what"_s, operand}};
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
    if (name == u"group") {
        return readGroup(operand);
    }
    return failure(ErrorCode::InvalidField, {}, u"do"_s);
}

}
