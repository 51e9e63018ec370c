// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

#include <optional>

namespace Hashiya {

/// A stretch of a continuum that an annotator picked out, [begin, begin + length).
struct Unit
{
    qsizetype begin = 0;
    qsizetype length = 0; ///< at least 1
    int category = 0;

    friend bool operator==(const Unit &, const Unit &) = default;
};

/// Krippendorff's alpha for unitizing, of annotators who each picked stretches of a continuum of so many equal parts: weighs where edges fall and what one saw and
/// another did not, over all categories together. Units of one annotator and category do not overlap; they may come in any order. nullopt where nobody
/// picked anything.
/// Source: K. Krippendorff, Measuring the reliability of qualitative text analysis data, Quality and Quantity 38 (2004).
[[nodiscard]] std::optional<double> unitizingAlpha(const QList<QList<Unit>> &annotators, qsizetype length);

}
