// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/evaluation/goldarticle.h"
#include "core/extract/pipeline.h"

#include <QMap>

#include <span>

namespace Hashiya {

/// Counts of one type, or of all. A mark is correct where type and both ends are those of a gold mark, as conlleval counts.
struct TypeScore
{
    qsizetype gold = 0;
    qsizetype predicted = 0;
    qsizetype correct = 0;
    qsizetype valuesScored = 0; ///< correct marks whose gold value says something (core/extract/evaluation/goldvalues.h)
    qsizetype valuesRight = 0; ///< of these, all members equal

    /// Fractions in [0, 1]; 0 where there is nothing to divide by.
    [[nodiscard]] double precision() const;
    [[nodiscard]] double recall() const;
    [[nodiscard]] double f1() const;
    [[nodiscard]] double valueAccuracy() const;

    TypeScore &operator+=(const TypeScore &other);
    friend bool operator==(const TypeScore &, const TypeScore &) = default;
};

enum class MissKind {
    Missed, ///< a gold mark that was not found
    Spurious, ///< a mark that gold has not
    WrongValue ///< found, but its value is another
};

/// One difference, for a person who looks for its cause.
struct Miss
{
    MissKind kind = MissKind::Missed;
    QString article; ///< id
    QString type;
    TextRange range;
    QString text; ///< the words under the mark
    QString expected; ///< of WrongValue: the members in gold, separated by spaces
    QString got; ///< of WrongValue: the members found; of Spurious: the rule that proposed it
};

struct EvaluationReport
{
    qsizetype articles = 0;
    QMap<QString, TypeScore> byType; ///< by type key
    TypeScore total; ///< sums over all types (micro average)
    QList<Miss> misses; ///< in reading order, article by article

    EvaluationReport &operator+=(const EvaluationReport &other);
};

/// Compares proposals with one article's gold marks. Each gold mark is matched once. Proposals of type "statement" are left out: the annotation
/// guidelines have no marks for indirect speech.
[[nodiscard]] EvaluationReport score(const GoldArticle &gold, std::span<const Suggestion> proposals);

/// Runs the pipeline on all gold articles of files and folders. Errors: those of readGold().
[[nodiscard]] Result<EvaluationReport> evaluate(const QStringList &paths, const Pipeline &pipeline = Pipeline::standard());

}
