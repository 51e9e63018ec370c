// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/arabic/tokens.h"

namespace Hashiya {

/// The tokens of one sentence, asked without fear of its ends. Indices are the text's; those outside [begin, end) are nothing.
class TokenCursor
{
public:
    /// Keeps a reference to `text`.
    TokenCursor(const TokenizedText &text, qsizetype begin, qsizetype end)
        : m_text(&text)
        , m_begin(begin)
        , m_end(end)
    {
    }

    [[nodiscard]] const TokenizedText &text() const { return *m_text; }
    [[nodiscard]] qsizetype begin() const { return m_begin; }
    [[nodiscard]] qsizetype end() const { return m_end; }
    [[nodiscard]] bool has(qsizetype i) const { return m_begin <= i && i < m_end; }
    [[nodiscard]] const Token &token(qsizetype i) const { return m_text->tokens()[size_t(i)]; }
    [[nodiscard]] QStringView folded(qsizetype i) const { return has(i) ? m_text->foldedOf(token(i)) : QStringView(); }
    [[nodiscard]] QStringView written(qsizetype i) const { return has(i) ? m_text->textOf(token(i)) : QStringView(); }
    [[nodiscard]] bool isWord(qsizetype i) const { return has(i) && token(i).kind == TokenKind::ArabicWord; }
    [[nodiscard]] bool isNumber(qsizetype i) const { return has(i) && token(i).kind == TokenKind::Number; }
    [[nodiscard]] bool isLatin(qsizetype i) const { return has(i) && token(i).kind == TokenKind::LatinWord; }
    /// True where the folded token is that word.
    [[nodiscard]] bool is(qsizetype i, QStringView word) const { return has(i) && folded(i) == word; }
    /// بين, وبين.
    [[nodiscard]] bool isBetween(qsizetype i) const { return is(i, u"بين") || is(i, u"وبين"); }
    /// The unit of a token of one unit, else 0.
    [[nodiscard]] char16_t sign(qsizetype i) const
    {
        const QStringView view = folded(i);
        return view.size() == 1 ? view.front().unicode() : u'\0';
    }
    [[nodiscard]] bool isDash(qsizetype i) const
    {
        const char16_t c = sign(i);
        return c == u'-' || c == u'–' || c == u'—' || c == u'‐' || c == u'‑' || c == u'−';
    }
    /// True where nothing stands between a token and the one before it.
    [[nodiscard]] bool glued(qsizetype i) const { return has(i) && has(i - 1) && !token(i).spaceBefore; }
    /// The article's text from the first to before the last of these tokens.
    [[nodiscard]] TextRange range(qsizetype first, qsizetype last) const
    {
        return {token(first).range.begin(), token(last - 1).range.end()};
    }
    [[nodiscard]] QString writtenFrom(qsizetype first, qsizetype last) const
    {
        return first < last ? range(first, last).of(m_text->text()).toString() : QString();
    }

private:
    const TokenizedText *m_text;
    qsizetype m_begin;
    qsizetype m_end;
};

}
