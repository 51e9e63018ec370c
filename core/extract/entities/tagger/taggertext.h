// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/arabic/tokens.h"

#include <vector>

namespace Hashiya {

/// A token as the tagger sees it. Ranges are of TaggerText::units().
struct TaggerToken
{
    TextRange units; ///< the Weak-folded form; digits stand as 0
    TokenKind kind = TokenKind::Symbol;
    bool capital = false; ///< a Latin word that begins with an upper-case letter
    bool spaceBefore = false;
};

/// A text made ready for the tagger: tokens in Weak folding, one buffer for all, and the sentences. Token indices are those of TokenizedText.
class TaggerText
{
public:
    explicit TaggerText(const TokenizedText &text);

    [[nodiscard]] QStringView units() const { return m_units; }
    [[nodiscard]] std::span<const TaggerToken> tokens() const { return m_tokens; }
    [[nodiscard]] std::span<const TextRange> sentences() const { return m_sentences; }
    [[nodiscard]] QStringView formOf(const TaggerToken &token) const { return token.units.of(m_units); }

private:
    QString m_units;
    std::vector<TaggerToken> m_tokens;
    std::vector<TextRange> m_sentences;
};

}
