// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "app/cli/inputs.h"
#include "core/annotation/document.h"

namespace Hashiya {

/// Marks a document by the standard pipeline; decisions of people stay as they are. Errors: UnknownType, where its tagset lacks a type.
[[nodiscard]] Result<Document> marked(Document document);

/// Reads JSON of either kind: annotated JSON as it is, or an article record, which is not marked yet. Errors: those of both.
[[nodiscard]] Result<Document> documentFromJson(const QByteArray &json, const QString &subject);

/// How plain text is read.
struct TextOptions
{
    QString encoding; ///< declared; empty to find it
    QString published; ///< the day that relative dates are reckoned from; empty for none
};

/// Reads an input: a name that ends in .json as documentFromJson(), anything else as plain text, which is not marked yet.
/// What had to be replaced in a text is said on standard error. Errors: those of reading, decoding and JSON.
[[nodiscard]] Result<Document> readDocument(const Input &input, const TextOptions &options);

/// --encoding and --published, for commands that read plain text.
[[nodiscard]] QList<QCommandLineOption> textOptions();
/// Their values, or a sentence that says what is wrong with them.
[[nodiscard]] std::expected<TextOptions, QString> textOptionsFrom(const Arguments &arguments);

/// What no extractor and no person has marked, marked; anything else as it is. Errors: those of marked().
[[nodiscard]] Result<Document> markedIfUnmarked(Document document);

}
