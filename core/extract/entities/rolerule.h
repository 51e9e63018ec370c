// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/entities/namerule.h"

namespace Hashiya {

/// A title noun with what it governs.
struct RoleReading
{
    TextRange tokens; ///< empty where there is no role
    TextRange range; ///< in the text, after proclitics
    bool restoredArticle = false;
    bool definite = false; ///< the noun has the article itself (المدير التجاري)
    bool full = false; ///< names one office by itself (وزير الخارجية المصري), so that it needs no person beside it
};

/// The role that begins at a token: the noun, its genitive and agreeing adjectives, never past a preposition. The noun alone (الرئيس) is a
/// reading too, not full; an indefinite noun without genitive is none.
[[nodiscard]] RoleReading roleAt(const NameWords &words, qsizetype index);

/// The roles of an article in reading order: full offices, and others beside a person among `names`.
[[nodiscard]] std::vector<RoleReading> rolesAmong(const NameWords &words, const std::vector<Suggestion> &names);

/// Roles: full offices, and others beside a person that an earlier rule proposed.
class RoleRule final : public NameRule
{
public:
    void apply(const NameWords &words, std::vector<Suggestion> &out) const override;
};

}
