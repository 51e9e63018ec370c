// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/document.h"

#include <QHash>

namespace Hashiya {

/// The key under which a figure is dismissed that needs no source (see core/annotation/dismissal.h).
inline constexpr QStringView noSourceCheck = u"no_source";

/// Where an article has a figure from.
enum class FigureSource
{
    None,
    Spoken, ///< a quotation or statement around it has a speaker
    Linked, ///< a relation of the type "source" begins at it
    Noted, ///< a person has noted a link or evidence for it
    NotNeeded, ///< a person has said so
    Sentence, ///< a word of its sentence gives what is said to somebody
    Elsewhere, ///< the same figure has a source at another place of the article
};

/// Of each money, percentage, quantity and count; see figuresWithoutSource(). Other marks are not in it.
[[nodiscard]] QHash<AnnotationId, FigureSource> sourcesOfFigures(const Document &document);

/// Money, percentages, quantities and counts for which an article names no source, in reading order. A figure has one where
/// - a quotation or statement around it has a speaker,
/// - a relation of the type "source" begins at it,
/// - a word of its sentence gives what is said to somebody: بحسب، وفقا لـ، نقلا عن، قالت، مؤكدا، صادر عن، أظهرت بيانات,
/// - a person has noted a link or evidence for it, or that it needs none,
/// - the same figure has a source at another place of the article (headlines repeat what the report says with its source).
/// Rejected marks do not count. Time: linear in text and marks.
[[nodiscard]] QList<AnnotationId> figuresWithoutSource(const Document &document);

}
