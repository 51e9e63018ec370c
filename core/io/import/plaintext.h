// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/text/article.h"

#include <QByteArray>

namespace Hashiya {

/// How bytes were read as text, to be shown and changed by the person.
struct DecodedText
{
    QString text; ///< line ends as in the file; NUL and lone surrogates replaced
    QString encoding; ///< "UTF-8", "UTF-16LE", "UTF-16BE", "windows-1256", "ISO-8859-6"
    QString evidence; ///< what decided: "bom", "declared", "valid-utf8", "mostly-utf8", "utf16-pattern", "detector", "letter-statistics"
    qsizetype replaced = 0; ///< bytes or units that became U+FFFD
};

/// Limit of one file: 256 MiB.
inline constexpr qint64 maximumFileSize = 256LL * 1024 * 1024;

/// True for a name of an encoding that can be declared ("utf-8", "cp1256", ...).
[[nodiscard]] bool isKnownEncoding(const QString &name);

/// Decodes bytes: byte-order mark, then `declared` (if not empty), strict UTF-8, UTF-16 by its pattern, then a detector with letter statistics as
/// tie-break. Errors: FileEmpty, BinaryContent, InvalidField for an unknown declared encoding. `subject` names the input in errors.
[[nodiscard]] Result<DecodedText> decodeText(const QByteArray &bytes, const QString &subject, const QString &declared = {});

/// An article read from a plain text file, with how it was read.
struct ImportedArticle
{
    Article article;
    DecodedText decoding; ///< its text is empty: the article has it
};

/// Reads a file's bytes. Errors: FileNotFound, NotAFile, FileUnreadable, FileEmpty, FileTooLarge.
[[nodiscard]] Result<QByteArray> readFile(const QString &path, qint64 limit = maximumFileSize);
/// Makes an article of a decoded text: line ends become LF, blocks are found, a title block gives the title.
[[nodiscard]] ImportedArticle articleFromText(DecodedText decoding);
/// Reads an article from a plain text file: line ends become LF, blocks are found, the first line is the title.
[[nodiscard]] Result<ImportedArticle> importPlainText(const QString &path, const QString &declaredEncoding = {});

}
