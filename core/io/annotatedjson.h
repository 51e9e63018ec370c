// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/document.h"
#include "core/base/result.h"
#include "core/io/jsonwriter.h"

#include <QByteArray>

namespace Hashiya {

// The exchange format `hashiya.annotations/1` (resources/schema/hashiya.annotations-1.schema.json): one UTF-8 object per article, self-verifying.
// Key order is fixed and nothing depends on time or place, so two exports of one state are the same bytes.

/// The value of the member "format".
inline constexpr QLatin1StringView annotatedJsonFormat("hashiya.annotations/1");

/// Every mark, rejected ones too; names, relations, tagset. Never fails: a Document is always exportable.
[[nodiscard]] QByteArray exportAnnotatedJson(const Document &document, JsonLayout layout = JsonLayout::Indented);

/// Reads one object and refuses it unless hash, offsets, quotes and contexts all match its text; then the document's second export is the same bytes.
/// Only what the schema requires must be there; members that it does not know are refused, since they would be lost.
/// Ids are kept. `subject` names the input in errors; an error's detail is the mark's id as written ("a12") or the member's path.
/// Errors: FileEmpty, FileTooLarge, MalformedJson, TooDeep, UnknownFormat, MissingField, InvalidField, HashMismatch, OffsetOutOfRange, QuoteMismatch, ContextMismatch,
/// and those of Document::apply.
[[nodiscard]] Result<Document> importAnnotatedJson(const QByteArray &json, const QString &subject);

}
