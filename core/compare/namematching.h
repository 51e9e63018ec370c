// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/compare/comparedpair.h"
#include "core/compare/comparison.h"

#include <QHash>

namespace Hashiya {

/// The names of both articles side by side, and which entities were found to be one.
struct NameMatching
{
    QList<Finding> findings;
    QHash<EntityId, EntityId> partners; ///< of the first article's entities in the second
};

/// Pairs names of one type, each once, by the first rule that holds:
/// "same-name" (canonical names or a form of more than one word, equal as name keys): agree; "same-alias" (a Latin form, or one's whole name is a form of the
/// other that is no part of it): agree; "part-of-name" (a family name, an institution without its country): compatible; "spelling" (another
/// spelling of a foreign name): compatible; between an Arabic report and one in Latin letters "transliteration" (see transliteration.h; any forms of
/// both): agree where the whole names of several words have the same consonants, compatible for a single word, a family name, or where some are missed; "translation" (see
/// nametranslation.h; no persons): compatible. The rest, with types passed over: "same-name-other-type": compatible. What is left stands in one only.
/// Names do not conflict: that two articles name two people is no contradiction by itself.
/// Evidence: the form that both share, or both forms.
[[nodiscard]] NameMatching matchNames(const ComparedPair &pair);

}
