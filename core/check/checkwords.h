// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/arabic/wordroles.h"

namespace Hashiya {

/// What a word tells of the figures around it; see resources/lexicon/checkwords.tsv. A set of flags.
enum class CheckRole {
    Change = 1,
    By = 2,
    From = 4,
    To = 8,
    Against = 16,
    Among = 32,
    Consists = 64,
    Share = 128,
    Of = 256,
    Ballot = 512,
    Update = 1024,
    Whole = 2048,
    Shows = 4096
};

/// One instance, thread-safe.
class CheckWords
{
public:
    [[nodiscard]] static const CheckWords &standard();

    /// `folded` with or without و, ف before it.
    [[nodiscard]] bool is(QStringView folded, CheckRole role) const { return (m_roles.of(folded) & int(role)) != 0; }

private:
    CheckWords();

    WordRoles m_roles;
};

}
