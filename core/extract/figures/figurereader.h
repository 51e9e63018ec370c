// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/arabic/numberphrase.h"
#include "core/extract/extractor.h"
#include "core/extract/figures/amountparts.h"
#include "core/extract/figures/countreader.h"
#include "core/extract/figures/currencychooser.h"
#include "core/extract/figures/modifiers.h"
#include "core/extract/figures/unitreader.h"

namespace Hashiya {

/// What one figure leaves for those behind it that name no unit.
struct CarriedUnit
{
    std::optional<FigureKind> kind; ///< of the last figure of the sentence
    QString unit;
    QString countedNoun; ///< of the last count of the article
    QString currency; ///< of the last amount of the article
};

/// Reads the figures of one article, sentence by sentence. One object serves one extraction.
class FigureReader
{
public:
    /// Keeps references. `claimed`: ranges that other marks own, in order.
    FigureReader(const TokenizedText &text, const std::vector<TextRange> &claimed, std::vector<Suggestion> &out);

    /// Reads the tokens [begin, end) of one sentence.
    void readSentence(qsizetype begin, qsizetype end);

private:
    struct Draft;

    [[nodiscard]] qsizetype step(qsizetype token);
    [[nodiscard]] qsizetype readNumber(const NumberPhrase &number);
    [[nodiscard]] qsizetype readFigure(const NumberPhrase &number);
    [[nodiscard]] qsizetype readRange(const NumberPhrase &first);
    [[nodiscard]] qsizetype readRatio(const NumberPhrase &number);
    [[nodiscard]] qsizetype readLoneUnit(qsizetype token);
    [[nodiscard]] qsizetype readShareOfUnit(qsizetype token);
    [[nodiscard]] qsizetype readSign(qsizetype token);
    [[nodiscard]] qsizetype readJoinedUnit(qsizetype token);
    [[nodiscard]] qsizetype readCount(const NumberPhrase &number);

    [[nodiscard]] qsizetype signBefore(const NumberPhrase &number) const;
    [[nodiscard]] bool changesFrom(qsizetype token) const;
    [[nodiscard]] std::optional<NumberPhrase> rangeEnd(const NumberPhrase &first) const;
    [[nodiscard]] std::optional<UnitMatch> unitOfPair(const NumberPhrase &first, qint64 &scale) const;
    [[nodiscard]] QString perOf(const UnitMatch &unit, qsizetype end) const;
    [[nodiscard]] bool isClaimed(qsizetype token) const;
    [[nodiscard]] FoundModifier boundBefore(qsizetype token) const;
    [[nodiscard]] FoundModifier bound(qsizetype begin, qsizetype end, qsizetype nounEnd) const;
    void proposeRatio(TextRange range, int part, int whole);
    void propose(Draft draft);

    const TokenizedText &m_text;
    const std::vector<TextRange> &m_claimed;
    std::vector<Suggestion> &m_out;
    NumberReader m_numbers;
    CurrencyChooser m_currencies;
    UnitReader m_units;
    AmountParts m_parts;
    CountReader m_counts;
    const Modifiers &m_modifiers;
    TokenCursor m_cursor;
    CarriedUnit m_carried;
};

}
