// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/documents.h"
#include "core/compare/comparison.h"
#include "core/text/offsets.h"

namespace Hashiya {

/// One side of a comparison.
struct ComparedSide
{
    QString name; ///< as the person named it
    Document document;
    OffsetMap offsets;
};

/// Two reports side by side.
struct ComparedFiles
{
    ComparedSide first;
    ComparedSide second;
    Comparison comparison;
};

/// Reads two inputs, marks what is unmarked, and compares them. Both errors are given where both fail. Errors: those of readDocument() and markedIfUnmarked().
[[nodiscard]] std::expected<ComparedFiles, QList<Error>> compareFiles(const QString &first, const QString &second, const TextOptions &options);

/// The same for a line of a list of pairs: two names with a tab between, or {"first", "second"}, each a name or an article record
/// ({"title", "text", "published", ...}). `subject` names the line in errors. Errors also: MalformedJson, MissingField.
[[nodiscard]] std::expected<ComparedFiles, QList<Error>> comparePairLine(const QByteArray &line, const QString &subject, const TextOptions &options);

/// A mention with the words around it, as much as fits on a line.
struct MentionContext
{
    QString before; ///< begins with … where words were left out
    QString words;
    QString after;
    bool rightToLeft = true; ///< the direction of its paragraph
};

/// Stays in the paragraph, cuts at spaces; line breaks become spaces.
[[nodiscard]] MentionContext mentionContext(const Article &article, TextRange range);

}
