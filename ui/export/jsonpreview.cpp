// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/export/jsonpreview.h"

#include "core/io/annotatedjson.h"

#include <QList>

#include <algorithm>

namespace Hashiya {

using namespace Qt::StringLiterals;

namespace {

QList<QByteArrayView> linesOf(const QByteArray &json)
{
    QList<QByteArrayView> lines;
    lines.reserve(json.count('\n') + 1);
    qsizetype begin = 0;
    while (begin < json.size()) {
        auto end = json.indexOf('\n', begin);
        end = end < 0 ? json.size() : end;
        lines.append(QByteArrayView(json).sliced(begin, end - begin));
        begin = end + 1;
    }
    return lines;
}

/// Cuts between whole characters: a line of an article's text can be megabytes.
QString shortened(QByteArrayView line)
{
    constexpr qsizetype enough = longestPreviewLine * 4; // no character takes more bytes
    auto text = QString::fromUtf8(line.first(std::min(line.size(), enough)));
    if (text.size() <= longestPreviewLine && line.size() <= enough) {
        return text;
    }
    auto length = std::min(text.size(), longestPreviewLine);
    if (length > 0 && text.at(length - 1).isHighSurrogate()) {
        --length;
    }
    return text.first(length) + u'…';
}

}

JsonPreview cutPreview(const QByteArray &json, AnnotationId around)
{
    const auto lines = linesOf(json);
    JsonPreview preview;
    preview.bytes = json.size();
    preview.totalLines = lines.size();
    const auto wanted = "\"id\": \"a" + QByteArray::number(around.number) + '"';
    const auto found = around.isValid() ? std::ranges::find_if(lines, [&wanted](QByteArrayView line) { return line.contains(wanted); }) : lines.end();
    const auto markLine = found == lines.end() ? -1 : found - lines.begin();
    if (lines.size() > previewLines && markLine >= 0) {
        preview.firstLine = std::clamp<qsizetype>(markLine - previewLines / 2, 0, lines.size() - previewLines);
    }
    preview.shownLines = std::min(previewLines, lines.size() - preview.firstLine);
    preview.markLine = markLine < 0 ? -1 : markLine - preview.firstLine;
    for (qsizetype i = 0; i < preview.shownLines; ++i) {
        preview.text += shortened(lines.at(preview.firstLine + i)) + u'\n';
    }
    return preview;
}

JsonPreview previewOf(const Document &document, AnnotationId around)
{
    return cutPreview(exportAnnotatedJson(document), around);
}

}
