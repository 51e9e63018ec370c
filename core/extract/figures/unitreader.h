// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/value.h"
#include "core/extract/figures/figurelexicon.h"
#include "core/extract/figures/tokencursor.h"

#include <optional>

namespace Hashiya {

class CurrencyChooser;

/// A percent sign, currency or measure in the text.
struct UnitMatch
{
    FigureKind kind = FigureKind::Quantity; ///< Percent, Money or Quantity
    QString unit = {}; ///< "%", ISO 4217 code or symbol
    qsizetype end = 0; ///< behind its last token
    bool singular = false;
    bool dual = false;
    bool bareOne = false;
    bool chosen = false; ///< a currency chosen by the article's country or by default, not by the words
    qint64 parts = 1; ///< of a coin, how many make one of `unit` (50 سنتا are 0.50 USD)
    QString noun = {}; ///< key of the currency noun, or of the coin where `parts` is not 1; empty for signs and codes
    QString per = {}; ///< what words behind it say that it is per; they are no part of it
};

/// Reads units off the tokens of a sentence.
class UnitReader
{
public:
    /// Keeps a reference to `currencies`.
    explicit UnitReader(const CurrencyChooser &currencies)
        : m_lexicon(FigureLexicon::standard())
        , m_currencies(currencies)
    {
    }

    /// The unit that begins with a token. `definite` allows ال on it (ملايين الدولارات).
    [[nodiscard]] std::optional<UnitMatch> at(const TokenCursor &cursor, qsizetype token, bool definite) const;
    /// The currency whose sign or Latin code a token is ($, EUR, and US before $ where it stands there), for signs before a number.
    [[nodiscard]] std::optional<UnitMatch> signAt(const TokenCursor &cursor, qsizetype token) const;

    /// The coin that begins with a token and is a part of that amount's currency (وخمسون سنتا behind dollars), `parts` counted in it.
    [[nodiscard]] std::optional<UnitMatch> coinOf(const UnitMatch &amount, const TokenCursor &cursor, qsizetype token) const;

private:
    [[nodiscard]] static std::optional<UnitMatch> percentAt(const TokenCursor &cursor, qsizetype token);
    [[nodiscard]] const UnitWord *wordAt(const TokenCursor &cursor, qsizetype token, bool definite, qsizetype &end) const;
    [[nodiscard]] const UnitWord *abbreviationAt(const TokenCursor &cursor, qsizetype token, qsizetype &end) const;
    [[nodiscard]] std::optional<UnitMatch> coin(const UnitWord &word, qsizetype end) const;
    [[nodiscard]] std::optional<UnitMatch> measure(const TokenCursor &cursor, const UnitWord &word, qsizetype end) const;
    [[nodiscard]] std::optional<UnitMatch> money(const TokenCursor &cursor, const UnitWord &word, qsizetype end) const;
    [[nodiscard]] QString perAt(const TokenCursor &cursor, qsizetype token) const;

    const FigureLexicon &m_lexicon;
    const CurrencyChooser &m_currencies;
};

}
