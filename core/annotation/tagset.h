// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QChar>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace Hashiya {

/// How a type's marks are underlined, so that they can be told without colour: entities solid, figures dotted, time dashed, quotations
/// a bar in the margin.
enum class TypeFamily { Entity, Figure, Time, Quotation };

enum class AttributeKind { Text, Choice, Flag, Number };

/// A field that marks of a type can carry.
struct AttributeDefinition
{
    QString key;
    QString nameArabic;
    QString nameEnglish;
    AttributeKind kind = AttributeKind::Text;
    QStringList choices; ///< of a Choice

    friend bool operator==(const AttributeDefinition &, const AttributeDefinition &) = default;
};

/// One kind of mark.
struct AnnotationType
{
    QString key; ///< in files and code, never shown where a name is
    QString nameArabic;
    QString nameEnglish;
    TypeFamily family = TypeFamily::Entity;
    QString colorLight; ///< tint on a light page, "#rrggbb"
    QString colorDark; ///< tint on a dark page
    QString inkLight; ///< underline and outline on a light page, at least 3:1 against it
    QString inkDark;
    QChar shortcut; ///< Latin letter in upper case, read as the physical key of the US layout; null for none
    QList<AttributeDefinition> attributes;
    QStringList mayContain; ///< keys of types whose marks may lie inside; "*" for every type but its own

    friend bool operator==(const AnnotationType &, const AnnotationType &) = default;
};

struct RelationType
{
    QString key;
    QString nameArabic;
    QString nameEnglish;
    QStringList from; ///< keys of types; empty for any
    QStringList to;

    friend bool operator==(const RelationType &, const RelationType &) = default;
};

/// The kinds of marks and relations of a project. Data: nothing in the program branches on a key but the extractor that makes it.
class Tagset
{
public:
    Tagset() = default;
    Tagset(QList<AnnotationType> types, QList<RelationType> relationTypes);

    /// The tagset of resources/tagsets/default.json: the keys of the annotation guidelines.
    [[nodiscard]] static const Tagset &standard();
    [[nodiscard]] static Result<Tagset> fromJson(const QJsonObject &json);
    [[nodiscard]] QJsonObject toJson() const;

    [[nodiscard]] const QList<AnnotationType> &types() const { return m_types; }
    [[nodiscard]] const QList<RelationType> &relationTypes() const { return m_relationTypes; }
    /// The type of that key, or nullptr; valid as long as this tagset.
    [[nodiscard]] const AnnotationType *type(QStringView key) const;
    [[nodiscard]] const RelationType *relationType(QStringView key) const;
    /// The type whose shortcut is that letter, or nullptr.
    [[nodiscard]] const AnnotationType *typeForShortcut(QChar letter) const;
    [[nodiscard]] bool mayNest(QStringView outer, QStringView inner) const;

    friend bool operator==(const Tagset &, const Tagset &) = default;

private:
    QList<AnnotationType> m_types;
    QList<RelationType> m_relationTypes;
};

/// "entity", "figure", "time", "quotation".
[[nodiscard]] QString familyName(TypeFamily family);

}
