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
    ComparableValue value; ///< of the first mention
    QString noun; ///< of a count: the stem of what is counted; else empty
    qsizetype valueTerm = -1; ///< equal for equal values of both articles
    QList<AnnotationId> mentions; ///< in reading order
    std::vector<const ComparedMark *> described; ///< mentions, of one sentence each, whose circumstances are the fact's
    FigureSense sense; ///< of the first mention; no other opposes it
    std::vector<qsizetype> blocks; ///< of the first mentions, ascending, each once
    std::vector<qsizetype> sentences; ///< likewise
    Context context; ///< of all mentions
};

/// Of all mentions. Asked for only where two facts are about to be in conflict, which few are.
[[nodiscard]] Circumstances circumstancesOf(const ComparedDocument &side, const Fact &fact);

/// The facts of one side whose mark's value `wanted` accepts, in the order of their first mentions. Mentions of one value are one fact where their contexts
/// share much, or where it is a date; the value alone does not make 3 dead and 3 years one.
[[nodiscard]] std::vector<Fact> factsOf(
    const ComparedDocument &side, const ComparedPair &pair, const std::function<bool(const Value &)> &wanted);

}
