// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotation.h"

#include <QSet>

namespace Hashiya {

/// Why two names may be one.
enum class SameNameReason {
    Spelling, ///< equal but for the definite article, hamza, vocalisation and the like
    SharedForm, ///< a form of the one, a Latin one for instance, is a form of the other
    PartOfName, ///< the words of the one are words of the other, its last one among them: a family name, a company without its kind
};

/// Two names that may be one, as places in the list that was asked about.
struct SameName
{
    qsizetype kept = 0; ///< the longer one
    qsizetype other = 0;
    SameNameReason reason = SameNameReason::Spelling;

    friend bool operator==(const SameName &, const SameName &) = default;
};

/// Which of these names may be one, the surest first, each other one once. Only names of one type; ones with two different external ids never. Parts of
/// names count in `typesWithParts` (keys), and only where a single longer name has the part: of two men of one family nobody knows who is meant.
/// Costs about n log n; ids of the entities are not looked at.
[[nodiscard]] QList<SameName> sameNames(const QList<Entity> &names, const QSet<QString> &typesWithParts);

}
