// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotation/tagset.h"

#include "core/base/enumnames.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

constexpr EnumNames<TypeFamily, 4> families{{
    {TypeFamily::Entity, u"entity"},
    {TypeFamily::Figure, u"figure"},
    {TypeFamily::Time, u"time"},
    {TypeFamily::Quotation, u"quotation"},
}};

constexpr EnumNames<AttributeKind, 4> attributeKinds{{
    {AttributeKind::Text, u"text"},
    {AttributeKind::Choice, u"choice"},
    {AttributeKind::Flag, u"flag"},
    {AttributeKind::Number, u"number"},
}};

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    for (const auto &each : value.toArray()) {
        texts.append(each.toString());
    }
    return texts;
}

/// A type's key is used in file names of other formats: letters, digits, - and _ only.
bool isKey(QStringView key)
{
    constexpr qsizetype longestKey = 64;
    return !key.isEmpty() && key.size() <= longestKey && std::ranges::all_of(key, [](QChar c) {
        return (u'a' <= c && c <= u'z') || (u'A' <= c && c <= u'Z') || (u'0' <= c && c <= u'9') || c == u'_' || c == u'-';
    });
}

bool isColor(QStringView text)
{
    return text.size() == 7 && text.front() == u'#' && std::ranges::all_of(text.sliced(1), [](QChar c) {
        return (u'a' <= c.toLower() && c.toLower() <= u'f') || (u'0' <= c && c <= u'9');
    });
}

QJsonObject toJson(const AttributeDefinition &attribute)
{
    QJsonObject json{{u"key"_s, attribute.key}, {u"name"_s, QJsonObject{{u"ar"_s, attribute.nameArabic}, {u"en"_s, attribute.nameEnglish}}},
        {u"kind"_s, attributeKinds.name(attribute.kind)}};
    if (!attribute.choices.isEmpty()) {
        json.insert(u"choices"_s, QJsonArray::fromStringList(attribute.choices));
    }
    return json;
}

QJsonObject toJson(const AnnotationType &type)
{
    QJsonArray attributes;
    for (const auto &attribute : type.attributes) {
        attributes.append(toJson(attribute));
    }
    return {
        {u"key"_s, type.key},
        {u"name"_s, QJsonObject{{u"ar"_s, type.nameArabic}, {u"en"_s, type.nameEnglish}}},
        {u"family"_s, familyName(type.family)},
        {u"color"_s, QJsonObject{{u"light"_s, type.colorLight}, {u"dark"_s, type.colorDark}}},
        {u"ink"_s, QJsonObject{{u"light"_s, type.inkLight}, {u"dark"_s, type.inkDark}}},
        {u"shortcut"_s, type.shortcut.isNull() ? QString() : QString(type.shortcut)},
        {u"attributes"_s, attributes},
        {u"may_contain"_s, QJsonArray::fromStringList(type.mayContain)},
    };
}

QJsonObject toJson(const RelationType &type)
{
    return {
        {u"key"_s, type.key},
        {u"name"_s, QJsonObject{{u"ar"_s, type.nameArabic}, {u"en"_s, type.nameEnglish}}},
        {u"from"_s, QJsonArray::fromStringList(type.from)},
        {u"to"_s, QJsonArray::fromStringList(type.to)},
    };
}

Result<AttributeDefinition> attributeFromJson(const QJsonObject &json, const QString &path)
{
    AttributeDefinition attribute;
    attribute.key = json.value(u"key"_s).toString();
    attribute.nameArabic = json.value(u"name"_s)[u"ar"_s].toString();
    attribute.nameEnglish = json.value(u"name"_s)[u"en"_s].toString();
    attribute.choices = textsOf(json.value(u"choices"_s));
    const auto kind = attributeKinds.value(json.value(u"kind"_s).toString());
    if (!isKey(attribute.key)) {
        return failure(ErrorCode::InvalidField, {}, path + u".key"_s);
    }
    if (!kind) {
        return failure(ErrorCode::InvalidField, {}, path + u".kind"_s);
    }
    attribute.kind = *kind;
    return attribute;
}

Result<AnnotationType> typeFromJson(const QJsonObject &json, const QString &path)
{
    AnnotationType type;
    type.key = json.value(u"key"_s).toString();
    type.nameArabic = json.value(u"name"_s)[u"ar"_s].toString();
    type.nameEnglish = json.value(u"name"_s)[u"en"_s].toString();
    type.colorLight = json.value(u"color"_s)[u"light"_s].toString();
    type.colorDark = json.value(u"color"_s)[u"dark"_s].toString();
    type.inkLight = json.value(u"ink"_s)[u"light"_s].toString();
    type.inkDark = json.value(u"ink"_s)[u"dark"_s].toString();
    type.mayContain = textsOf(json.value(u"may_contain"_s));
    const auto shortcut = json.value(u"shortcut"_s).toString();
    type.shortcut = shortcut.isEmpty() ? QChar() : shortcut.front();
    const auto family = families.value(json.value(u"family"_s).toString());
    if (!isKey(type.key)) {
        return failure(ErrorCode::InvalidField, {}, path + u".key"_s);
    }
    if (!family) {
        return failure(ErrorCode::InvalidField, {}, path + u".family"_s);
    }
    if (!isColor(type.colorLight) || !isColor(type.colorDark)) {
        return failure(ErrorCode::InvalidField, {}, path + u".color"_s);
    }
    if (!isColor(type.inkLight) || !isColor(type.inkDark)) {
        return failure(ErrorCode::InvalidField, {}, path + u".ink"_s);
    }
    if (shortcut.size() > 1 || (!shortcut.isEmpty() && (type.shortcut < u'A' || type.shortcut > u'Z'))) {
        return failure(ErrorCode::InvalidField, {}, path + u".shortcut"_s);
    }
    type.family = *family;
    const auto attributes = json.value(u"attributes"_s).toArray();
    for (qsizetype i = 0; i < attributes.size(); ++i) {
        auto attribute = attributeFromJson(attributes[i].toObject(), path + u".attributes[%1]"_s.arg(i));
        if (!attribute) {
            return std::unexpected(attribute.error());
        }
        type.attributes.append(std::move(*attribute));
    }
    return type;
}

/// The first key or shortcut that stands twice, or empty.
QString firstClash(const QList<AnnotationType> &types)
{
    QSet<QString> seen;
    for (const auto &type : types) {
        for (const auto &name : {u"key "_s + type.key, type.shortcut.isNull() ? QString() : u"shortcut "_s + QString(type.shortcut)}) {
            if (!name.isEmpty() && seen.contains(name)) {
                return name;
            }
            seen.insert(name);
        }
    }
    return {};
}

}

Tagset::Tagset(QList<AnnotationType> types, QList<RelationType> relationTypes)
    : m_types(std::move(types))
    , m_relationTypes(std::move(relationTypes))
{
}

const Tagset &Tagset::standard()
{
    static const Tagset tagset = [] {
        QFile file(u":/hashiya/tagsets/default.json"_s);
        const bool open = file.open(QIODevice::ReadOnly);
        Q_ASSERT(open);
        Q_UNUSED(open)
        const auto read = fromJson(QJsonDocument::fromJson(file.readAll()).object());
        Q_ASSERT(read);
        return read.value_or(Tagset());
    }();
    return tagset;
}

Result<Tagset> Tagset::fromJson(const QJsonObject &json)
{
    if (!json.value(u"types"_s).isArray()) {
        return failure(ErrorCode::MissingField, {}, u"types"_s);
    }
    Tagset tagset;
    const auto types = json.value(u"types"_s).toArray();
    for (qsizetype i = 0; i < types.size(); ++i) {
        auto type = typeFromJson(types[i].toObject(), u"types[%1]"_s.arg(i));
        if (!type) {
            return std::unexpected(type.error());
        }
        tagset.m_types.append(std::move(*type));
    }
    if (const auto clash = firstClash(tagset.m_types); !clash.isEmpty()) {
        return failure(ErrorCode::InvalidField, {}, u"types: "_s + clash);
    }
    const auto relations = json.value(u"relation_types"_s).toArray();
    for (qsizetype i = 0; i < relations.size(); ++i) {
        const auto object = relations[i].toObject();
        RelationType relation{object.value(u"key"_s).toString(), object.value(u"name"_s)[u"ar"_s].toString(), object.value(u"name"_s)[u"en"_s].toString(),
            textsOf(object.value(u"from"_s)), textsOf(object.value(u"to"_s))};
        if (!isKey(relation.key) || tagset.relationType(relation.key)) {
            return failure(ErrorCode::InvalidField, {}, u"relation_types[%1].key"_s.arg(i));
        }
        tagset.m_relationTypes.append(std::move(relation));
    }
    return tagset;
}

QJsonObject Tagset::toJson() const
{
    QJsonArray types;
    for (const auto &type : m_types) {
        types.append(Hashiya::toJson(type));
    }
    QJsonArray relations;
    for (const auto &relation : m_relationTypes) {
        relations.append(Hashiya::toJson(relation));
    }
    return {{u"types"_s, types}, {u"relation_types"_s, relations}};
}

const AnnotationType *Tagset::type(QStringView key) const
{
    const auto found = std::ranges::find_if(m_types, [&](const AnnotationType &type) { return type.key == key; });
    return found == m_types.cend() ? nullptr : &*found;
}

const RelationType *Tagset::relationType(QStringView key) const
{
    const auto found = std::ranges::find_if(m_relationTypes, [&](const RelationType &type) { return type.key == key; });
    return found == m_relationTypes.cend() ? nullptr : &*found;
}

const AnnotationType *Tagset::typeForShortcut(QChar letter) const
{
    const auto found = std::ranges::find_if(m_types, [&](const AnnotationType &type) { return !type.shortcut.isNull() && type.shortcut == letter.toUpper(); });
    return found == m_types.cend() ? nullptr : &*found;
}

bool Tagset::mayNest(QStringView outer, QStringView inner) const
{
    const auto *outerType = type(outer);
    return outerType && (outerType->mayContain.contains(inner) || (outerType->mayContain.contains(u"*"_s) && outer != inner));
}

QString familyName(TypeFamily family)
{
    return families.name(family);
}

}
