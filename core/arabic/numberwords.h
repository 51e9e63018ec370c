// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/arabic/wordmap.h"
#include "core/base/decimal.h"

#include <QStringView>

#include <optional>

namespace Hashiya {

/// What a number word does in a number; see resources/lexicon/numbers.tsv.
enum class NumberWordKind { Unit, Eleven, Ten, Tens, Hundred, Hundreds, Scale, Plural, Dual, Fraction, Fractions, Spoken, Share, Lookalike };

struct NumberWord
{
    NumberWordKind kind = NumberWordKind::Unit;
    qint64 value = 0; ///< of fractions the numerator
    qint64 denominator = 1; ///< of fractions
};

/// That share of a whole, exact, or to six decimals where it never ends (ثلث).
[[nodiscard]] Decimal shareOf(const NumberWord &fraction, const Decimal &whole);

/// A number word found inside a written word.
struct FoundNumberWord
{
    NumberWord word;
    qsizetype offset = 0; ///< UTF-16 units of the folded word before it: its proclitics
    bool conjunction = false; ///< و or ف is among the proclitics
    bool preposition = false; ///< ب, ل or ك is
    bool definite = false; ///< written with ال (which is counted into the word, not the offset)
};

/// The number words of the language (resources/lexicon/numbers.tsv); one instance, thread-safe.
class NumberWords
{
public:
    [[nodiscard]] static const NumberWords &standard();
    /// The number word that a folded word holds, the reading with fewest proclitics first.
    [[nodiscard]] std::optional<FoundNumberWord> find(QStringView foldedWord) const;

private:
    NumberWords();
    [[nodiscard]] std::optional<FoundNumberWord> findStem(QStringView word, qsizetype offset) const;

    WordMap<NumberWord> m_words;
};

}
