// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/value.h"
#include "core/arabic/numberphrase.h"
#include "core/extract/figures/figurelexicon.h"
#include "core/extract/figures/tokencursor.h"

#include <optional>

namespace Hashiya {

/// What a number without unit counts.
struct CountMatch
{
    FigureKind kind = FigureKind::Count; ///< or Ordinal
    QString unit = {}; ///< the counted noun as written; empty where it is understood
    QString rule = {}; ///< "count", "count-noun-before", "count-partitive", "count-understood", "ordinal"
    QString evidence = {}; ///< the word that decided
    qsizetype end = 0; ///< behind the counted noun or the number
    bool understood = false; ///< the noun is that of an earlier figure
};

/// Tells numbers that count something from those that only name (رقم 5, نوت 7) or that are parts of other things.
class CountReader
{
public:
    CountReader()
        : m_lexicon(FigureLexicon::standard())
    {
    }

    /// What a number counts, or nothing where it is no figure. `bounded`: a modifier stands before it; `carried`: an earlier figure has a
    /// noun that it may share.
    [[nodiscard]] std::optional<CountMatch> at(const TokenCursor &cursor, const NumberPhrase &number, bool bounded, bool carried) const;

private:
    [[nodiscard]] bool isLabel(QStringView folded) const;
    [[nodiscard]] std::optional<CountMatch> behindNoun(const TokenCursor &cursor, const NumberPhrase &number) const;
    [[nodiscard]] std::optional<CountMatch> inOrder(const TokenCursor &cursor, const NumberPhrase &number) const;
    [[nodiscard]] std::optional<CountMatch> partOf(const TokenCursor &cursor, const NumberPhrase &number) const;
    [[nodiscard]] bool standsAlone(const TokenCursor &cursor, const NumberPhrase &number, bool bounded, bool carried) const;
    [[nodiscard]] bool isCountedNoun(const TokenCursor &cursor, const NumberPhrase &number, qsizetype token) const;

    const FigureLexicon &m_lexicon;
};

}
