// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/json.h"

namespace Hashiya {

namespace {

constexpr QByteArrayView byteOrderMark = "\xEF\xBB\xBF";
constexpr QByteArrayView escapedMark = "\\ufeff";

/// The byte of the text before escaping at which `escaped` has that one.
qsizetype originalOffset(const QByteArray &escaped, qsizetype offset, const QByteArray &original)
{
    if (escaped.size() == original.size()) {
        return offset;
    }
    qsizetype written = 0;
    qsizetype read = 0;
    while (written < offset && read < original.size()) {
        const bool isMark = QByteArrayView(original).sliced(read).startsWith(byteOrderMark);
        written += isMark ? escapedMark.size() : 1;
        read += isMark ? byteOrderMark.size() : 1;
    }
    return read;
}

}

Result<QJsonDocument> parseJson(const QByteArray &utf8)
{
    const qsizetype start = utf8.startsWith(byteOrderMark) ? byteOrderMark.size() : 0;
    // In valid UTF-8 these bytes are U+FEFF and nothing else, and in valid JSON they stand only inside texts, where the escape is the same.
    QByteArray escaped = start == 0 ? utf8 : utf8.sliced(start);
    escaped.replace(byteOrderMark, escapedMark);
    QJsonParseError error;
    auto document = QJsonDocument::fromJson(escaped, &error);
    if (error.error != QJsonParseError::NoError) {
        return failure(
            ErrorCode::MalformedJson, {}, error.errorString(), start + originalOffset(escaped, error.offset, utf8.sliced(start)));
    }
    return document;
}

}
