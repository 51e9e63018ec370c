// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/compare/circumstances.h"
#include "core/compare/context.h"

#include <functional>

namespace Hashiya {

/// One figure, date or duration that an article states, once or several times.
struct Fact
{
    QString noun; ///< of a count: the stem of what is counted; else empty
    qsizetype valueTerm = -1; ///< equal for equal values of both articles
    QList<AnnotationId> mentions; ///< in reading order
    std::vector<const ComparedMark *> marks; ///< the first of each of the first sentences that have it; never empty
    std::vector<qsizetype> blocks; ///< of the first mentions, ascending, each once
    Context context; ///< of all mentions

    /// Of the first mention.
    [[nodiscard]] const ComparableValue &value() const { return marks.front()->value; }
    /// Of the first mention; no other opposes it.
    [[nodiscard]] const FigureSense &sense() const { return marks.front()->sense; }
    /// Of the first mention.
    [[nodiscard]] qsizetype sentence() const { return marks.front()->sentence; }
};

/// Of the fact's marks. Asked for only where two facts are about to be in conflict, which few are.
[[nodiscard]] Circumstances circumstancesOf(const ComparedDocument &side, const Fact &fact);

/// The facts of one side whose mark's value `wanted` accepts, in the order of their first mentions. Mentions of one value are one fact where their contexts
/// share much, or where it is a date; the value alone does not make 3 dead and 3 years one.
[[nodiscard]] std::vector<Fact> factsOf(
    const ComparedDocument &side, const ComparedPair &pair, const std::function<bool(const Value &)> &wanted);

}
