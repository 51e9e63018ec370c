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

/// Roles: full offices, and others beside a person that an earlier rule proposed. What they govern (the body of المدير التجاري لسينابرو, the
/// place of دوقة كورنوول) is a step of its own, so that the article's memory learns it before the roles are marked.
class RoleRule final : public NameRule
{
public:
    enum class Step { Governed, Roles };
    explicit RoleRule(Step step)
        : m_step(step)
    {
    }

    void apply(const NameWords &words, std::vector<Suggestion> &out) const override;

private:
    Step m_step;
};

}
