// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/text/article.h"

#include <QJsonObject>
#include <QList>

namespace Hashiya {

/// One mark that a person made in a gold article.
struct GoldMark
{
    QString type;
    TextRange range;
    QJsonObject value; ///< as in the file; see GoldArticle
};

/// An article annotated by hand.
struct GoldArticle
{
    QString id;
    Article article;
    QList<GoldMark> marks; ///< in the order of the file
};

/// Reads {"id", "title", "published" or null, "text", "annotations": [{"type", "start", "end", "text", "value"}]} with offsets in code
/// points, end exclusive. The title is the text's first line. Every slice is checked against its "text".
/// Errors: MalformedJson, MissingField, InvalidField, OffsetOutOfRange, QuoteMismatch; the subject is `name`.
[[nodiscard]] Result<GoldArticle> readGoldArticle(const QByteArray &json, const QString &name);

/// The articles of a file, or of all *.json files of a folder in the order of their names.
/// Errors: FileNotFound, FileUnreadable, and those of readGoldArticle.
[[nodiscard]] Result<QList<GoldArticle>> readGold(const QString &path);

}
