// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/document.h"
#include "core/annotation/occurrences.h"

namespace Hashiya {

// One correction for every place of a name: what stands there, and the edits that mark, retype or remove all of them as one step.

/// What a document has where a name occurs, seen from the type that it is to be marked as.
enum class Standing {
    Free, ///< nothing, or marks that may nest with the type
    Suggested, ///< the same mark, not confirmed yet
    Confirmed, ///< the same mark
    OtherType, ///< exactly these words as something else
    Rejected, ///< the same mark, which a person has rejected
    InTheWay, ///< a mark that shares letters with the words and may not nest with the type
};

/// One place of a name in a document.
struct Hit
{
    Occurrence place;
    Standing standing = Standing::Free;
    AnnotationId mark; ///< what stands there; not valid where it is free

    friend bool operator==(const Hit &, const Hit &) = default;
};

[[nodiscard]] Hit hitAt(const Document &document, const Occurrence &place, const QString &type);
[[nodiscard]] QList<Hit> hitsIn(const Document &document, const OccurrenceFinder &finder, const QString &type);

/// What the marks of one correction have in common.
struct MarkPattern
{
    QString words; ///< as the finder knows them
    QString type;
    QString person; ///< who makes new marks
    Value value; ///< of new and of retyped marks
    EntityId entity; ///< of the document; not valid for none
};

/// The name of the type `type` that these words are in the document: by its name or an alias, folded. Not valid where there is none.
[[nodiscard]] EntityId entityOfWords(const Document &document, QStringView words, const QString &type);

/// Makes every place a confirmed mark of the pattern: adds it, confirms a suggestion, brings back what was rejected, or retypes what has another type.
/// Suggestions in the way are rejected, confirmed marks in the way stay. An empty group where all is so already. Takes ids from `document`.
[[nodiscard]] EditGroup markAll(Document &document, const QList<Occurrence> &places, const MarkPattern &pattern);

/// Takes the marks, of whatever type, that stand on exactly these places: a person's go, others stay as rejected, so that they are not suggested again.
[[nodiscard]] EditGroup removeAll(const Document &document, const QList<Occurrence> &places);

}
