// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/edits.h"

namespace Hashiya {

// Links between marks as a person makes them. As in edits.h nothing is changed here, and nullopt says that there is nothing to do: no such mark,
// already so, or the tagset does not allow it.

/// One way in which two marks can be linked.
struct LinkChoice
{
    QString type; ///< of the tagset's relation types
    bool reversed = false; ///< from the second mark to the first
    QChar letter; ///< that chooses it: the first of its key's letters that is free, else of the alphabet

    friend bool operator==(const LinkChoice &, const LinkChoice &) = default;
};

/// Every way from one mark to another that the tagset allows and that is not there yet: types that name what they link before those that link anything, and
/// of one kind those from the first to the second mark before the others.
[[nodiscard]] QList<LinkChoice> linkChoices(const Document &document, AnnotationId first, AnnotationId second);
/// Whether a relation of that type may lead from a mark to another one. Rejected marks have none.
[[nodiscard]] bool mayRelate(const Document &document, const QString &type, AnnotationId from, AnnotationId to);

/// Takes an id from `document`.
[[nodiscard]] std::optional<LabelledEdit> linking(Document &document, AnnotationId first, AnnotationId second, const LinkChoice &choice);
[[nodiscard]] std::optional<LabelledEdit> unlinking(const Document &document, RelationId relation);
/// The same marks linked in another way, perhaps the other way round. `choice.reversed` counts from the relation as it is.
[[nodiscard]] std::optional<LabelledEdit> relinking(const Document &document, RelationId relation, const LinkChoice &choice);
/// The ways in which a relation could be another one.
[[nodiscard]] QList<LinkChoice> relinkChoices(const Document &document, RelationId relation);

/// Whether `source` can be who said or who gave `mark`: any name for a quotation, what the tagset's relation "source" allows for other marks.
[[nodiscard]] bool mayBeSource(const Document &document, AnnotationId mark, AnnotationId source);
/// Whether a mark can have a source at all.
[[nodiscard]] bool mayHaveSource(const Document &document, AnnotationId mark);
/// A quotation's speaker, or the relation "source" of another mark; one that is there is led elsewhere. Takes an id from `document` at need.
[[nodiscard]] std::optional<LabelledEdit> sourceChange(Document &document, AnnotationId mark, AnnotationId source);
/// No speaker, no source.
[[nodiscard]] std::optional<LabelledEdit> sourceRemoval(const Document &document, AnnotationId mark);
/// Whom the mark has as its speaker or source; not valid for none.
[[nodiscard]] AnnotationId sourceOf(const Document &document, AnnotationId mark);

}
