// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/text/article.h"

#include <QByteArray>

namespace Hashiya {

/// Limit of one line of JSON Lines: 16 MiB.
inline constexpr qint64 maximumJsonLine = 16LL * 1024 * 1024;

/// An article as other programs hand it on in JSON Lines.
struct ArticleRecord
{
    Article article;
    qsizetype replaced = 0; ///< NUL and lone surrogates that became U+FFFD
};

/// Reads {"id", "title", "text", "published", "source"}, of which only "text" must be there; "author", "url" and "language" are taken too, other
/// members are passed over. "id" may be a number. The text is taken exactly as given, line ends too, so that offsets refer to it.
/// Errors: FileEmpty, FileTooLarge, TooDeep, MalformedJson, MissingField, InvalidField.
[[nodiscard]] Result<ArticleRecord> readArticleJson(const QByteArray &json, const QString &subject);

}
