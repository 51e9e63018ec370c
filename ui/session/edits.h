// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/document.h"

#include <optional>

namespace Hashiya {

// What a person's gestures mean as edits. Plain functions of a document: nothing is changed before Workspace::perform().
// A person's change of a mark confirms it. nullopt where there is nothing to do (no such mark, already so).

/// One step of a person: the edit and the key of what it is, for the journal and the history in words.
struct LabelledEdit
{
    Edit edit;
    QString label;
};

[[nodiscard]] std::optional<LabelledEdit> confirmation(const Document &document, AnnotationId id);
/// A suggestion is kept as rejected, so that it is not made again; a mark that a person made goes. Relations of either go with it.
[[nodiscard]] std::optional<LabelledEdit> rejection(const Document &document, AnnotationId id);
/// Another type. The value stays where the new type can carry it; the name goes where its kind is another.
[[nodiscard]] std::optional<LabelledEdit> retyping(const Document &document, AnnotationId id, const QString &type);
[[nodiscard]] std::optional<LabelledEdit> rangeChange(const Document &document, AnnotationId id, TextRange range);
[[nodiscard]] std::optional<LabelledEdit> valueChange(const Document &document, AnnotationId id, const Value &value);
/// An undefined value, null and an empty text take the attribute away.
[[nodiscard]] std::optional<LabelledEdit> attributeChange(const Document &document, AnnotationId id, const QString &key, const QJsonValue &value);
/// A note alone confirms nothing.
[[nodiscard]] std::optional<LabelledEdit> noteChange(const Document &document, AnnotationId id, const QString &note);
[[nodiscard]] std::optional<LabelledEdit> verificationChange(const Document &document, AnnotationId id, const Verification &verification);
/// Makes the mark a mention of the name `name`: an entity of the same type that has this name or alias, else a new one. An empty name takes the
/// mark out of its name. Takes an id from `document` where a new name is needed.
[[nodiscard]] std::optional<LabelledEdit> nameChange(Document &document, AnnotationId id, const QString &name);
/// Suggestions of one type, confirmed in one step.
[[nodiscard]] std::optional<LabelledEdit> confirmationOfType(const Document &document, const QString &type);
/// A new mark by a person, with the value that the extractors find in these words, if they do. Suggestions that overlap it and may not nest
/// with it are rejected in the same step. Takes an id from `document`.
[[nodiscard]] std::optional<LabelledEdit> addition(Document &document, TextRange range, const QString &type, const QString &person);

/// The value that the extractors give to these words as a mark of that type; a mark without a value where they find none.
[[nodiscard]] Value proposedValue(const Document &document, TextRange range, const QString &type);
/// The same, or else the figure that the words say by themselves, or else an empty value of the type.
[[nodiscard]] Value valueOfWords(const Document &document, TextRange range, const AnnotationType &type);
/// What a mark of a type may carry; the index of Value's alternatives. A name carries none.
[[nodiscard]] Value emptyValueFor(const AnnotationType &type);

/// The range of the text that an edit touches; empty where it touches marks not in `document` or only names and relations.
[[nodiscard]] TextRange touchedRange(const Document &document, const Edit &edit);

}
