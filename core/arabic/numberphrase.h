// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/arabic/numberwords.h"
#include "core/arabic/numeralstyle.h"
#include "core/arabic/tokens.h"
#include "core/base/decimal.h"

#include <optional>

namespace Hashiya {

/// A number in the text, in digits, words or both (3.5 ملايين, خمسة وعشرون ألفا, ألفي, مليار ونصف المليار).
struct NumberPhrase
{
    qsizetype begin = 0; ///< first token
    qsizetype end = 0; ///< behind the last token
    TextRange range; ///< in the article's text; begins behind proclitics, vocalisation of the last word included
    Decimal value; ///< of an open number its lower bound
    bool digits = false; ///< begins with a numeral
    bool open = false; ///< مئات, عشرات الآلاف: at least `value`
    bool scaled = false; ///< holds a scale word
    qint64 scale = 1; ///< the last one (1000 in خمسة آلاف), 1 without
    bool definite = false; ///< its first word carries ال
    bool preposition = false; ///< ب, ل or ك is glued before it
    bool conjunction = false; ///< و or ف is
};

/// Reads numbers off a tokenized text. Grammar: a numeral or a compound of number words below a thousand, scales that multiply what
/// stands before them, descending groups joined by و, shares of the last scale (ونصف المليار), and decimals behind فاصلة. Each call looks at the tokens of its
/// number and at most three behind it.
class NumberReader
{
public:
    /// Keeps a reference to `text`.
    explicit NumberReader(const TokenizedText &text)
        : m_text(text)
        , m_words(NumberWords::standard())
        , m_style(text)
    {
    }

    /// The longest number that begins with token `token` and ends before token `limit` (the sentence's end), or nothing where none does.
    [[nodiscard]] std::optional<NumberPhrase> at(qsizetype token, qsizetype limit) const;

private:
    /// A number without a point in words.
    [[nodiscard]] std::optional<NumberPhrase> wholeAt(qsizetype token, qsizetype limit) const;

    const TokenizedText &m_text;
    const NumberWords &m_words;
    NumeralStyle m_style;
};

}
