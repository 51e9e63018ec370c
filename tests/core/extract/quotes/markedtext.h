// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/extractor.h"

namespace Hashiya {

/// Names marked in the text as {type:words} become suggestions; the rest is the text.
struct Marked
{
    QString text;
    std::vector<Suggestion> names;
};

inline Marked marked(QStringView source)
{
    Marked result;
    qsizetype typeBegin = -1;
    qsizetype begin = -1;
    QString type;
    for (const QChar c : source) {
        if (c == u'{') {
            typeBegin = result.text.size();
        } else if (typeBegin >= 0 && c == u':') {
            type = result.text.sliced(typeBegin);
            result.text.truncate(typeBegin);
            begin = typeBegin;
            typeBegin = -1;
        } else if (begin >= 0 && c == u'}') {
            Suggestion suggestion;
            suggestion.type = type;
            suggestion.range = {begin, result.text.size()};
            result.names.push_back(suggestion);
            begin = -1;
        } else {
            result.text += c;
        }
    }
    return result;
}

}
