// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/tagsetfile.h"

#include "core/io/annotatedjson.h"
#include "core/io/import/plaintext.h"
#include "core/io/jsonreader.h"

namespace Hashiya {

namespace {

using namespace Qt::StringLiterals;

/// Holds the members of a tagset against what may be there; Tagset::fromJson() then reads the values.
class ShapeChecker
{
public:
    explicit ShapeChecker(JsonFault &fault)
        : m_fault(fault)
    {
    }

    void check(JsonReader &in, const JsonPath &root)
    {
        if (!in.has("types"_L1)) {
            in.missing("types"_L1);
        }
        const auto types = in.objects("types"_L1);
        for (qsizetype i = 0; i < types.size(); ++i) {
            const JsonPath path{&root, "types"_L1, i};
            checkType(JsonReader(types[i].toObject(), path, m_fault), path);
        }
        const auto relations = in.objects("relation_types"_L1);
        for (qsizetype i = 0; i < relations.size(); ++i) {
            const JsonPath path{&root, "relation_types"_L1, i};
            JsonReader relation(relations[i].toObject(), path, m_fault);
            relation.allowOnly({"key"_L1, "name"_L1, "from"_L1, "to"_L1});
            (void)relation.text("key"_L1);
            checkPair(relation, path, "name"_L1, "ar"_L1, "en"_L1);
            (void)relation.texts("from"_L1);
            (void)relation.texts("to"_L1);
        }
    }

private:
    void checkType(JsonReader type, const JsonPath &path)
    {
        type.allowOnly({"key"_L1, "name"_L1, "family"_L1, "color"_L1, "ink"_L1, "shortcut"_L1, "attributes"_L1, "may_contain"_L1});
        (void)type.text("key"_L1);
        checkPair(type, path, "name"_L1, "ar"_L1, "en"_L1);
        (void)type.text("family"_L1);
        checkPair(type, path, "color"_L1, "light"_L1, "dark"_L1);
        checkPair(type, path, "ink"_L1, "light"_L1, "dark"_L1);
        (void)type.optionalText("shortcut"_L1);
        (void)type.texts("may_contain"_L1);
        const auto attributes = type.objects("attributes"_L1);
        for (qsizetype i = 0; i < attributes.size(); ++i) {
            const JsonPath own{&path, "attributes"_L1, i};
            JsonReader attribute(attributes[i].toObject(), own, m_fault);
            attribute.allowOnly({"key"_L1, "name"_L1, "kind"_L1, "choices"_L1});
            (void)attribute.text("key"_L1);
            checkPair(attribute, own, "name"_L1, "ar"_L1, "en"_L1);
            (void)attribute.text("kind"_L1);
            (void)attribute.texts("choices"_L1);
        }
    }

    void checkPair(JsonReader &in, const JsonPath &parent, QLatin1StringView member, QLatin1StringView first, QLatin1StringView second)
    {
        const JsonPath path{&parent, member, -1};
        JsonReader pair(in.requiredObject(member), path, m_fault);
        pair.allowOnly({first, second});
        (void)pair.text(first);
        (void)pair.text(second);
    }

    JsonFault &m_fault;
};

Result<Tagset> readTagset(const QJsonObject &json, const JsonPath &path, JsonFault &fault, bool withFormat)
{
    JsonReader in(json, path, fault);
    withFormat ? in.allowOnly({"format"_L1, "types"_L1, "relation_types"_L1}) : in.allowOnly({"types"_L1, "relation_types"_L1});
    ShapeChecker(fault).check(in, path);
    if (fault.error) {
        return std::unexpected(*fault.error);
    }
    auto tagset = Tagset::fromJson(json);
    if (!tagset) {
        const auto place = path.toString();
        return failure(tagset.error().code, fault.subject, place.isEmpty() ? tagset.error().detail : place + u'.' + tagset.error().detail);
    }
    return tagset;
}

}

Result<Tagset> importTagset(const QByteArray &json, const QString &subject)
{
    if (json.size() > maximumFileSize) {
        return failure(ErrorCode::FileTooLarge, subject, QString::number(maximumFileSize));
    }
    const auto root = parseJsonObject(json, subject);
    if (!root) {
        return std::unexpected(root.error());
    }
    const auto format = root->value("format"_L1).toString();
    const JsonPath whole;
    JsonFault fault{subject, {}};
    if (format == annotatedJsonFormat) {
        const JsonPath path{&whole, "tagset"_L1, -1};
        JsonReader in(*root, whole, fault);
        const auto tagset = in.requiredObject("tagset"_L1);
        return fault.error ? Result<Tagset>(std::unexpected(*fault.error)) : readTagset(tagset, path, fault, false);
    }
    if (format != tagsetFormat) {
        return failure(ErrorCode::UnknownFormat, subject, format);
    }
    return readTagset(*root, whole, fault, true);
}

}
