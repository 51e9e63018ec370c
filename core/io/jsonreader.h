// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>

#include <initializer_list>
#include <optional>

namespace Hashiya {

/// Nesting that our own files come nowhere near; what goes past it is refused before it is parsed.
inline constexpr int maximumJsonDepth = 64;

/// Parses one object. Errors: FileEmpty, TooDeep (position: byte), MalformedJson (position: byte).
[[nodiscard]] Result<QJsonObject> parseJsonObject(const QByteArray &json, const QString &subject);

/// Where a value stands in a file, made into text ("annotations[3].start") only when something is wrong there.
struct JsonPath
{
    const JsonPath *parent = nullptr;
    QLatin1StringView key;
    qsizetype index = -1; ///< place in the array `key`, or -1

    [[nodiscard]] QString toString() const;
};

/// The first thing that is wrong in a file while it is read, and the file's name.
struct JsonFault
{
    QString subject;
    std::optional<Error> error;

    void report(ErrorCode code, const QString &detail);
};

/// Reads members of one object. A wrong one is reported and read as its default, so that reading code stays straight; ask `fault` at the end.
class JsonReader
{
public:
    /// Both arguments outlive the reader. `path` with a null parent and an empty key stands for the whole file.
    JsonReader(QJsonObject json, const JsonPath &path, JsonFault &fault);

    /// Reports the first member whose name is not in `names`.
    void allowOnly(std::initializer_list<QLatin1StringView> names);

    [[nodiscard]] bool has(QLatin1StringView name) const { return m_json.contains(name); }
    /// Must be there and a text.
    QString text(QLatin1StringView name);
    /// A text; empty for null or a missing member.
    QString optionalText(QLatin1StringView name);
    /// Must be there and a whole number.
    qint64 integer(QLatin1StringView name);
    double number(QLatin1StringView name, double fallback, double lowest, double highest);
    bool flag(QLatin1StringView name);
    QStringList texts(QLatin1StringView name);
    /// An object; empty for null or a missing member.
    QJsonObject object(QLatin1StringView name);
    /// Must be there.
    QJsonObject requiredObject(QLatin1StringView name);
    /// Objects of an array; empty for a missing member.
    QJsonArray objects(QLatin1StringView name);

    /// An id as files have it: `prefix` and a number from 1 ("a12"). A missing or null member is an invalid id where `required` is false.
    template <typename Tag>
    Id<Tag> id(QLatin1StringView name, char16_t prefix, bool required)
    {
        return {idNumber(name, prefix, required)};
    }

    /// One of an enumeration's names; a missing or null member gives `fallback` where there is one.
    template <typename Enum>
    Enum named(QLatin1StringView name, std::optional<Enum> (*fromName)(QStringView), std::optional<Enum> fallback = {})
    {
        const auto value = m_json.value(name);
        if (fallback && (value.isUndefined() || value.isNull())) {
            return *fallback;
        }
        const auto found = fromName(text(name));
        if (!found) {
            invalid(name);
        }
        return found.value_or(Enum());
    }

    void missing(QLatin1StringView name);
    void invalid(QLatin1StringView name);

private:
    qint64 idNumber(QLatin1StringView name, char16_t prefix, bool required);
    QJsonValue required(QLatin1StringView name);

    QJsonObject m_json;
    const JsonPath &m_path;
    JsonFault &m_fault;
};

}
