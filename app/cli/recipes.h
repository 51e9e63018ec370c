// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/training/taggertraining.h"

namespace Hashiya {

/// A recipe file (resources/models/README.md). What it does not say itself is taken from the recipe that its "base" names, in the same folder.
/// Errors: those of readFile(), MalformedJson, UnknownFormat.
[[nodiscard]] Result<QJsonObject> readRecipe(const QString &path);

/// Groups of features by their names on the command line ("words,affixes"); the name that is none, where one is.
[[nodiscard]] std::expected<QSet<FeatureGroup>, QString> featureGroupsFrom(const QString &names);

/// Table of a tagger's scores, for people.
[[nodiscard]] QString scoreTable(const QList<TaggerScore> &scores);

}
