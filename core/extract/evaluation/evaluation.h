// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/evaluation/bcubed.h"
#include "core/extract/evaluation/goldarticle.h"
#include "core/extract/evaluation/typescore.h"
#include "core/extract/pipeline.h"

#include <QMap>

#include <span>

namespace Hashiya {

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
    BCubedScore entities; ///< which mentions of names belong together (core/extract/evaluation/goldentities.h)
    QList<Miss> misses; ///< in reading order, article by article

    EvaluationReport &operator+=(const EvaluationReport &other);
};

/// Compares proposals with one article's gold marks. Each gold mark is matched once. Proposals of type "statement" are left out: the annotation
/// guidelines have no marks for indirect speech.
[[nodiscard]] EvaluationReport score(const GoldArticle &gold, std::span<const Suggestion> proposals);

/// Runs the pipeline on all gold articles of files and folders. Errors: those of readGold().
[[nodiscard]] Result<EvaluationReport> evaluate(const QStringList &paths, const Pipeline &pipeline = Pipeline::standard());

}
