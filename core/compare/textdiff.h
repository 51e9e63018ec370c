// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/textchange.h"

#include <QList>

namespace Hashiya {

/// A piece that two texts have in common, letter by letter.
struct CommonRun
{
    qsizetype first = 0; ///< where it begins in the first text
    qsizetype second = 0;
    qsizetype length = 0;

    [[nodiscard]] TextRange inFirst() const { return TextRange::ofLength(first, length); }
    [[nodiscard]] TextRange inSecond() const { return TextRange::ofLength(second, length); }
    friend bool operator==(const CommonRun &, const CommonRun &) = default;
};

/// What two versions of a text have in common, in the same order in both: runs of whole words and of single other characters, as long as they go.
/// Found as core/compare/sequencediff.h says.
[[nodiscard]] QList<CommonRun> commonRuns(QStringView first, QStringView second);

/// The same as what has to be replaced in the first text to make the second: between the runs, word by word.
[[nodiscard]] TextSplices differenceOf(QStringView first, QStringView second);

}
