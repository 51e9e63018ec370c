// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/arabic/digits.h"
#include "core/arabic/tokens.h"

#include <optional>

namespace Hashiya {

/// How an article writes its numerals, which decides those that read either way: 99.999 is about a hundred where the article has 1,500
/// and 2.5 besides, and about a hundred thousand where it has 1.250.000 or nothing that tells.
///
/// Looks through the article once, at the first question. For one extraction in one thread.
class NumeralStyle
{
public:
    /// Keeps a reference to `text`.
    explicit NumeralStyle(const TokenizedText &text)
        : m_text(&text)
    {
    }

    /// What three digits behind a lone point or comma are in this article.
    [[nodiscard]] ThreeDigitTail tailBehind(char16_t mark) const;

private:
    struct Uses
    {
        int groups = 0; ///< numerals in which it can only group thousands
        int threes = 0; ///< numerals in which it stands alone before three digits, and may do either
        int decimals = 0; ///< numerals in which it can only begin decimals
    };
    struct Counted
    {
        Uses point;
        Uses comma;
    };
    [[nodiscard]] static Counted count(const TokenizedText &text);

    const TokenizedText *m_text;
    mutable std::optional<Counted> m_counted;
};

}
