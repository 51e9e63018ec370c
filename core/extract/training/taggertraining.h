// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/extract/entities/tagger/features.h"
#include "core/extract/entities/tagger/taggermodel.h"
#include "core/extract/evaluation/chunks.h"

#include <QJsonObject>
#include <QSet>

#include <functional>

namespace Hashiya {

struct TrainingOptions
{
    QSet<FeatureGroup> without; ///< groups of features that are left out
    bool memory = true; ///< train the second pass, too
    bool prior = true; ///< learn from corpora of use "prior", too
    std::function<void(const QString &stage, int epoch, double loss)> progress; ///< technical, for a log; may be empty
};

/// Trains a tagger after a recipe (resources/models/README.md explains it); paths in it are taken from `folder`. Returns the bytes of a model file. The same input
/// gives the same bytes on one machine. Errors: those of KnowledgeBuilder::read() and readCorpus(), InvalidField where the recipe lacks something.
///
/// Corpora of use "prior" are learned first; what they teach holds where the corpora of use "target" say nothing. The second pass is trained on what models of
/// the first pass, each trained without a fifth of the target corpora, made of that fifth.
[[nodiscard]] Result<QByteArray> trainTagger(const QJsonObject &recipe, const QString &folder, const TrainingOptions &options);

/// Scores a model on the recipe's "tests", by exact chunks of the corpora's own tokens.
struct ConfidenceBin
{
    qsizetype names = 0; ///< found with a confidence of the bin
    qsizetype correct = 0;
    double confidence = 0; ///< sum
};

struct TaggerScore
{
    QString test;
    ChunkScores firstPass;
    ChunkScores bothPasses; ///< the same where the model has no memory
    std::array<ConfidenceBin, 10> bins; ///< of both passes, by tenths of confidence: is it as often right as it says?
};
[[nodiscard]] Result<QList<TaggerScore>> evaluateTagger(std::shared_ptr<const TaggerModel> model, const QJsonObject &recipe, const QString &folder);

}
