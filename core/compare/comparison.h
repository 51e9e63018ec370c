// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/document.h"

#include <QList>

#include <array>

namespace Hashiya {

/// Source: to whom what is reported is given; Role: what a person is said to be.
enum class FindingKind { Figure, Time, Name, Role, Quotation, Source };
/// In the order in which they are listed.
inline constexpr std::array allFindingKinds{FindingKind::Figure, FindingKind::Time, FindingKind::Name, FindingKind::Role, FindingKind::Quotation, FindingKind::Source};

/// Conflict: both speak of the same thing with different values. Compatible: one rounds, bounds or narrows the other.
enum class Verdict { Conflict, Compatible, OnlyInFirst, OnlyInSecond, Agree };

/// One result of a comparison: marks of the first and the second article, and how they stand to each other.
struct Finding
{
    FindingKind kind = FindingKind::Figure;
    Verdict verdict = Verdict::Agree;
    QList<AnnotationId> first; ///< mentions in the first article, in reading order; empty for OnlyInSecond
    QList<AnnotationId> second;
    QString subject; ///< what is spoken of: the words around both that led to the pairing, or the name
    std::optional<Decimal> difference; ///< second - first, for figures of one unit
    std::optional<double> ratio; ///< second / first
    QString rule; ///< why they were paired: "same-unit-and-context", "equal-value", "same-name", ...
    QStringList evidence;
};

/// Paragraphs that belong together: block indices of both articles; a block without a partner stands in no pair. A block that the other article splits stands in several.
struct AlignedBlocks
{
    qsizetype first = -1;
    qsizetype second = -1;
    double similarity = 0; ///< in [0, 1]
    bool moved = false; ///< of a revision: it stands out of order
};

/// Sentences that belong together, as ranges of the texts; split and merged ones stand in several.
struct AlignedSentences
{
    TextRange first;
    TextRange second;
    double similarity = 0; ///< in [0, 1]
    bool moved = false;
};

struct Comparison
{
    bool revision = false; ///< one text is a version of the other, rather than another account
    QList<AlignedBlocks> blocks; ///< by first, then second
    QList<AlignedSentences> sentences; ///< likewise
    QList<Finding> findings; ///< figures in conflict first, then compatible, only in one, agreeing; the same for times, names, roles, quotations, sources
};

/// Compares two documents by what is marked in them; rejected marks do not count. Near-linear in their lengths.
[[nodiscard]] Comparison compare(const Document &first, const Document &second);

[[nodiscard]] QString findingKindName(FindingKind kind); ///< "figure", "time", "name", "role", "quotation", "source"
[[nodiscard]] QString verdictName(Verdict verdict); ///< "conflict", "compatible", "only_in_first", "only_in_second", "agree"
[[nodiscard]] std::optional<Verdict> verdictFromName(QStringView name);

}
