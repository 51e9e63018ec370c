// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/arabic/folding.h"
#include "core/text/article.h"

#include <span>
#include <vector>

namespace Hashiya {

enum class TokenKind { ArabicWord, LatinWord, Number, Punctuation, Symbol };

/// One token: a run of Arabic letters, a run of letters of any other script (LatinWord), a number with its inner separators (1,234.5 or
/// 30،000), or one other character. Digits glued to letters of another script belong to them (5G, F125); digits glued to Arabic letters
/// are a token of their own with no space before it (ماي2017, 15مقعدا, بـ1.3), since the press forgets spaces there.
struct Token
{
    TextRange range; ///< in the article's text, vocalisation and tatweel included, invisible characters at the ends not
    TextRange folded; ///< in TokenizedText::folded()
    TokenKind kind = TokenKind::Symbol;
    bool spaceBefore = false; ///< white space or a line break stands between it and the token before
};

/// An article cut into tokens and sentences, once, for all extractors. Copies share their data with nobody: pass by reference.
class TokenizedText
{
public:
    explicit TokenizedText(const Article &article);

    [[nodiscard]] const Article &article() const { return m_article; }
    [[nodiscard]] const QString &text() const { return m_article.text(); }
    /// The whole text after Standard folding.
    [[nodiscard]] const FoldedText &folded() const { return m_folded; }
    [[nodiscard]] std::span<const Token> tokens() const { return m_tokens; }
    /// Token indices [begin, end) of each sentence, in order. A sentence never crosses a block; furniture has none.
    [[nodiscard]] std::span<const TextRange> sentences() const { return m_sentences; }
    /// The folded form of a token.
    [[nodiscard]] QStringView foldedOf(const Token &token) const { return token.folded.of(m_folded.text); }
    [[nodiscard]] QStringView textOf(const Token &token) const { return token.range.of(text()); }
    /// Index of the first token that ends after `position`, or tokens().size().
    [[nodiscard]] qsizetype tokenAt(qsizetype position) const;
    /// Index of the sentence that holds a token, or -1 in furniture.
    [[nodiscard]] qsizetype sentenceOf(qsizetype token) const;

private:
    Article m_article;
    FoldedText m_folded;
    std::vector<Token> m_tokens;
    std::vector<TextRange> m_sentences;
};

}
