// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QStringView>

namespace Hashiya {

enum class JsonLayout { Indented, OneLine };

/// Writes JSON in the order of the calls, so that equal calls give equal bytes. The caller keeps to the grammar: a key before each member's value.
///
/// Text: UTF-8, with \u escapes for controls, bidi controls, line and paragraph separators and the byte-order mark; a lone surrogate, which UTF-8
/// cannot hold, becomes U+FFFD. Numbers: whole ones without a point, others as the shortest text that reads back the same; no infinities.
class JsonWriter
{
public:
    /// Appends to `out`, which outlives the writer.
    JsonWriter(QByteArray &out, JsonLayout layout);

    void beginObject();
    void endObject();
    void beginArray();
    void endArray();
    void key(QLatin1StringView name);

    void text(QStringView text);
    /// null for an empty text.
    void textOrNull(QStringView text);
    void integer(qint64 number);
    void real(double number);
    void boolean(bool value);
    void null();
    /// Members of objects in the order of QJsonObject, which is that of their keys.
    void json(const QJsonValue &value);

    // Members of the current object
    void member(QLatin1StringView name, QStringView value);
    void memberOrNull(QLatin1StringView name, QStringView value);
    void member(QLatin1StringView name, qint64 value);

private:
    void beforeValue();
    void close(char bracket);
    void newLine();

    QByteArray &m_out;
    JsonLayout m_layout;
    int m_depth = 0;
    bool m_first = true; ///< nothing stands in the current object or array yet
    bool m_afterKey = false;
};

}
