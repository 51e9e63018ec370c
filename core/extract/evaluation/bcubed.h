// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/textrange.h"

#include <QString>

#include <span>

namespace Hashiya {

/// A name in a text and the entity it belongs to: equal for mentions of one thing, within one article.
struct EntityMention
{
    QString type;
    TextRange range;
    QString entity;
};

/// Sums over mentions, so that scores of articles add up.
struct BCubedScore
{
    double precisionSum = 0;
    double recallSum = 0;
    qsizetype gold = 0; ///< mentions
    qsizetype predicted = 0;

    /// Fractions in [0, 1]; 0 where there is nothing to divide by.
    [[nodiscard]] double precision() const;
    [[nodiscard]] double recall() const;
    [[nodiscard]] double f1() const;

    BCubedScore &operator+=(const BCubedScore &other);
};

/// B-cubed (Bagga and Baldwin, 1998) for mentions that were found, not given. Mentions match where type and both ends are equal. For a
/// matched mention, the mentions that share both its predicted and its gold entity are counted, itself included; precision divides that by
/// the size of its predicted entity, recall by that of its gold entity. A gold mention that was not found has recall 0, a spurious one
/// precision 0, and both belong to the sizes of their entities: precision is the mean over all predicted mentions, recall over all gold ones.
[[nodiscard]] BCubedScore bCubed(std::span<const EntityMention> gold, std::span<const EntityMention> predicted);

}
