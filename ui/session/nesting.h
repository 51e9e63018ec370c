// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/document.h"

#include <optional>

namespace Hashiya {

// Marks in marks. A mark lies in the last mark before it in reading order that it overlaps, whether that one holds it or only crosses it, as the reader
// draws them: so every mark can be reached from those around it. Rejected marks are passed over.

/// The mark that a mark lies in.
[[nodiscard]] std::optional<AnnotationId> markAround(const Document &document, AnnotationId id);
/// The marks that lie in it, in reading order; not those inside these.
[[nodiscard]] QList<AnnotationId> marksInside(const Document &document, AnnotationId id);
/// The innermost mark at a place of the text; of two that touch there, the one that begins.
[[nodiscard]] std::optional<AnnotationId> innermostAt(const Document &document, qsizetype position);

/// Why words may not be marked as a type: the tagset lets it neither hold that confirmed mark nor lie in it. The same words twice never clash here.
struct Clash
{
    AnnotationId mark;
    bool crosses = false; ///< both share only a part: no tagset allows that
};
[[nodiscard]] std::optional<Clash> clashOf(const Document &document, TextRange range, const QString &type);

}
