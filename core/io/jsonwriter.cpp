// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/jsonwriter.h"

#include "core/text/invisibles.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>
#include <QStringEncoder>

#include <cmath>

namespace Hashiya {

namespace {

bool needsEscape(char16_t unit)
{
    return unit < 0x20 || unit == u'"' || unit == u'\\' || (unit >= 0x7F && unit < 0xA0) || unit == 0x2028 || unit == 0x2029 || unit == 0xFEFF
        || isBidiControl(unit);
}

void appendEscape(QByteArray &out, char16_t unit)
{
    switch (unit) {
    case u'"':
        out += "\\\"";
        return;
    case u'\\':
        out += "\\\\";
        return;
    case u'\n':
        out += "\\n";
        return;
    case u'\r':
        out += "\\r";
        return;
    case u'\t':
        out += "\\t";
        return;
    default:
        constexpr auto digits = "0123456789abcdef";
        out += "\\u";
        for (int shift = 12; shift >= 0; shift -= 4) {
            out += digits[(unit >> shift) & 0xF];
        }
    }
}

}

JsonWriter::JsonWriter(QByteArray &out, JsonLayout layout)
    : m_out(out)
    , m_layout(layout)
{
}

void JsonWriter::newLine()
{
    if (m_layout == JsonLayout::Indented) {
        m_out += '\n';
        m_out.append(2 * m_depth, ' ');
    }
}

void JsonWriter::beforeValue()
{
    if (m_afterKey) {
        m_afterKey = false;
    } else if (m_depth > 0) {
        if (!m_first) {
            m_out += ',';
        }
        newLine();
    }
    m_first = false;
}

void JsonWriter::beginObject()
{
    beforeValue();
    m_out += '{';
    ++m_depth;
    m_first = true;
}

void JsonWriter::beginArray()
{
    beforeValue();
    m_out += '[';
    ++m_depth;
    m_first = true;
}

void JsonWriter::close(char bracket)
{
    Q_ASSERT(m_depth > 0 && !m_afterKey);
    --m_depth;
    if (!m_first) {
        newLine();
    }
    m_out += bracket;
    m_first = false;
}

void JsonWriter::endObject()
{
    close('}');
}

void JsonWriter::endArray()
{
    close(']');
}

void JsonWriter::key(QLatin1StringView name)
{
    text(QString(name));
    m_out += m_layout == JsonLayout::Indented ? ": " : ":";
    m_afterKey = true;
}

void JsonWriter::text(QStringView text)
{
    beforeValue();
    m_out += '"';
    QStringEncoder encoder(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
    qsizetype plain = 0;
    const auto flush = [&](qsizetype end) {
        if (end > plain) {
            m_out += QByteArray(encoder.encode(text.sliced(plain, end - plain)));
        }
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (const char16_t unit = text[i].unicode(); needsEscape(unit)) {
            flush(i);
            appendEscape(m_out, unit);
            plain = i + 1;
        }
    }
    flush(text.size());
    m_out += '"';
}

void JsonWriter::textOrNull(QStringView value)
{
    if (value.isEmpty()) {
        null();
    } else {
        text(value);
    }
}

void JsonWriter::integer(qint64 number)
{
    beforeValue();
    m_out += QByteArray::number(number);
}

void JsonWriter::real(double number)
{
    constexpr double exactIntegers = 9007199254740992.0; // 2^53
    beforeValue();
    if (!std::isfinite(number)) {
        m_out += '0';
    } else if (std::trunc(number) == number && std::abs(number) < exactIntegers) {
        m_out += QByteArray::number(qint64(number));
    } else {
        m_out += QByteArray::number(number, 'g', QLocale::FloatingPointShortest);
    }
}

void JsonWriter::boolean(bool value)
{
    beforeValue();
    m_out += value ? "true" : "false";
}

void JsonWriter::null()
{
    beforeValue();
    m_out += "null";
}

void JsonWriter::json(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        boolean(value.toBool());
        break;
    case QJsonValue::Double:
        if (value.toVariant().typeId() == QMetaType::LongLong) {
            integer(value.toInteger());
        } else {
            real(value.toDouble());
        }
        break;
    case QJsonValue::String:
        text(value.toString());
        break;
    case QJsonValue::Array:
        beginArray();
        for (const auto &each : value.toArray()) {
            json(each);
        }
        endArray();
        break;
    case QJsonValue::Object: {
        beginObject();
        const auto object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            text(it.key());
            m_out += m_layout == JsonLayout::Indented ? ": " : ":";
            m_afterKey = true;
            json(it.value());
        }
        endObject();
        break;
    }
    default:
        null();
    }
}

void JsonWriter::member(QLatin1StringView name, QStringView value)
{
    key(name);
    text(value);
}

void JsonWriter::memberOrNull(QLatin1StringView name, QStringView value)
{
    key(name);
    textOrNull(value);
}

void JsonWriter::member(QLatin1StringView name, qint64 value)
{
    key(name);
    integer(value);
}

}
