// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/jsonreader.h"

#include "core/base/json.h"

#include <QStringList>

#include <algorithm>

namespace Hashiya {

namespace {

using namespace Qt::StringLiterals;

/// Byte where nesting goes past the limit, or -1. Knows only brackets and strings; the parser finds what else is wrong.
qsizetype firstTooDeep(QByteArrayView json)
{
    int depth = 0;
    bool inText = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (inText) {
            if (c == '\\') {
                ++i;
            } else if (c == '"') {
                inText = false;
            }
        } else if (c == '"') {
            inText = true;
        } else if (c == '{' || c == '[') {
            if (++depth > maximumJsonDepth) {
                return i;
            }
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return -1;
}

}

Result<QJsonObject> parseJsonObject(const QByteArray &json, const QString &subject)
{
    if (json.isEmpty()) {
        return failure(ErrorCode::FileEmpty, subject);
    }
    if (const auto deep = firstTooDeep(json); deep >= 0) {
        return failure(ErrorCode::TooDeep, subject, QString::number(maximumJsonDepth), deep);
    }
    const auto document = parseJson(json);
    if (!document) {
        return failure(document.error().code, subject, document.error().detail, document.error().position);
    }
    if (!document->isObject()) {
        return failure(ErrorCode::MalformedJson, subject, u"not an object"_s, 0);
    }
    return document->object();
}

QString JsonPath::toString() const
{
    QString text = parent ? parent->toString() : QString();
    if (!key.isEmpty()) {
        text += (text.isEmpty() ? u""_s : u"."_s) + key;
    }
    return index < 0 ? text : text + u"[%1]"_s.arg(index);
}

void JsonFault::report(ErrorCode code, const QString &detail)
{
    if (!error) {
        error = Error{code, subject, detail, {}};
    }
}

JsonReader::JsonReader(QJsonObject json, const JsonPath &path, JsonFault &fault)
    : m_json(std::move(json))
    , m_path(path)
    , m_fault(fault)
{
}

void JsonReader::allowOnly(std::initializer_list<QLatin1StringView> names)
{
    for (auto it = m_json.constBegin(); it != m_json.constEnd(); ++it) {
        const auto name = it.key();
        if (std::ranges::find_if(names, [&](QLatin1StringView each) { return each == name; }) == names.end()) {
            const auto place = m_path.toString();
            m_fault.report(ErrorCode::InvalidField, place.isEmpty() ? name : place + u'.' + name);
            return;
        }
    }
}

QJsonValue JsonReader::required(QLatin1StringView name)
{
    const auto value = m_json.value(name);
    if (value.isUndefined()) {
        missing(name);
    }
    return value;
}

QString JsonReader::text(QLatin1StringView name)
{
    const auto value = required(name);
    if (!value.isString()) {
        invalid(name);
    }
    return value.toString();
}

QString JsonReader::optionalText(QLatin1StringView name)
{
    const auto value = m_json.value(name);
    if (!value.isUndefined() && !value.isNull() && !value.isString()) {
        invalid(name);
    }
    return value.toString();
}

qint64 JsonReader::integer(QLatin1StringView name)
{
    const auto value = required(name);
    constexpr qint64 outside = -1;
    const auto number = value.toInteger(outside);
    if (!value.isDouble() || (number == outside && value.toDouble() != double(outside))) {
        invalid(name);
    }
    return number;
}

double JsonReader::number(QLatin1StringView name, double fallback, double lowest, double highest)
{
    const auto value = m_json.value(name);
    if (value.isUndefined()) {
        return fallback;
    }
    const auto number = value.toDouble(fallback);
    if (!value.isDouble() || number < lowest || number > highest) {
        invalid(name);
    }
    return number;
}

bool JsonReader::flag(QLatin1StringView name)
{
    const auto value = m_json.value(name);
    if (!value.isUndefined() && !value.isBool()) {
        invalid(name);
    }
    return value.toBool();
}

QStringList JsonReader::texts(QLatin1StringView name)
{
    QStringList list;
    const auto value = m_json.value(name);
    if (!value.isUndefined() && !value.isArray()) {
        invalid(name);
    }
    for (const auto &each : value.toArray()) {
        if (!each.isString()) {
            invalid(name);
        }
        list.append(each.toString());
    }
    return list;
}

QJsonObject JsonReader::object(QLatin1StringView name)
{
    const auto value = m_json.value(name);
    if (!value.isUndefined() && !value.isNull() && !value.isObject()) {
        invalid(name);
    }
    return value.toObject();
}

QJsonObject JsonReader::requiredObject(QLatin1StringView name)
{
    if (required(name).isNull()) {
        invalid(name);
    }
    return object(name);
}

QJsonArray JsonReader::objects(QLatin1StringView name)
{
    const auto value = m_json.value(name);
    if (!value.isUndefined() && !value.isArray()) {
        invalid(name);
    }
    auto array = value.toArray();
    if (!std::ranges::all_of(array, [](const QJsonValue &each) { return each.isObject(); })) {
        invalid(name);
    }
    return array;
}

qint64 JsonReader::idNumber(QLatin1StringView name, char16_t prefix, bool isRequired)
{
    const auto value = m_json.value(name);
    if (!isRequired && (value.isUndefined() || value.isNull())) {
        return 0;
    }
    const auto id = text(name);
    constexpr qsizetype mostDigits = 18; // below 2^63
    const auto isDigit = [](QChar c) { return u'0' <= c && c <= u'9'; };
    if (id.size() < 2 || id.size() > 1 + mostDigits || id[0] != prefix || id[1] == u'0' || !std::ranges::all_of(QStringView(id).sliced(1), isDigit)) {
        invalid(name);
        return 0;
    }
    return QStringView(id).sliced(1).toLongLong();
}

void JsonReader::missing(QLatin1StringView name)
{
    m_fault.report(ErrorCode::MissingField, JsonPath{&m_path, name, -1}.toString());
}

void JsonReader::invalid(QLatin1StringView name)
{
    m_fault.report(ErrorCode::InvalidField, JsonPath{&m_path, name, -1}.toString());
}

}
