// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/arabic/sentences.h"

namespace Hashiya {

namespace {

bool isTerminator(char16_t c)
{
    return c == u'.' || c == u'!' || c == u'?' || c == u'؟' || c == u'…' || c == u'\u06D4';
}

bool isCloser(char16_t c)
{
    return c == u'”' || c == u'»' || c == u'"' || c == u')' || c == u']' || c == u'’' || c == u'\'';
}

/// The tokens of one block.
class BlockSplitter
{
public:
    BlockSplitter(const QString &folded, std::span<const Token> tokens, qsizetype begin, qsizetype end)
        : m_folded(folded)
        , m_tokens(tokens)
        , m_begin(begin)
        , m_end(end)
    {
    }

    void appendTo(std::vector<TextRange> &sentences) const
    {
        qsizetype start = m_begin;
        for (qsizetype i = m_begin; i < m_end; ++i) {
            if (!isTerminator(unitOf(i)) || !endsSentence(i)) {
                continue;
            }
            while (i + 1 < m_end && continuesEnd(i + 1)) {
                ++i;
            }
            sentences.emplace_back(start, i + 1);
            start = i + 1;
        }
        if (start < m_end) {
            sentences.emplace_back(start, m_end);
        }
    }

private:
    const Token &token(qsizetype i) const { return m_tokens[size_t(i)]; }

    /// The only unit of a token of one unit, else 0.
    char16_t unitOf(qsizetype i) const
    {
        const TextRange folded = token(i).folded;
        return folded.length() == 1 ? m_folded.at(folded.begin()).unicode() : u'\0';
    }

    bool continuesEnd(qsizetype i) const { return !token(i).spaceBefore && (isTerminator(unitOf(i)) || isCloser(unitOf(i))); }

    bool endsSentence(qsizetype i) const
    {
        if (unitOf(i) != u'.' || i + 1 >= m_end) {
            return true;
        }
        const bool gluedBefore = i > m_begin && !token(i).spaceBefore;
        if (gluedBefore && token(i - 1).kind == TokenKind::ArabicWord && token(i - 1).folded.length() == 1) {
            return false;
        }
        if (i == m_begin + 1 && token(m_begin).kind == TokenKind::Number) {
            return false;
        }
        const Token &next = token(i + 1);
        return next.spaceBefore || next.kind == TokenKind::ArabicWord || next.kind == TokenKind::Punctuation;
    }

    const QString &m_folded;
    std::span<const Token> m_tokens;
    qsizetype m_begin;
    qsizetype m_end;
};

}

std::vector<TextRange> splitSentences(const Article &article, const QString &folded, std::span<const Token> tokens)
{
    std::vector<TextRange> sentences;
    size_t next = 0;
    for (const Block &block : article.blocks()) {
        while (next < tokens.size() && tokens[next].range.begin() < block.range.begin()) {
            ++next;
        }
        const size_t begin = next;
        while (next < tokens.size() && tokens[next].range.begin() < block.range.end()) {
            ++next;
        }
        if (block.kind != BlockKind::Furniture) {
            BlockSplitter(folded, tokens, qsizetype(begin), qsizetype(next)).appendTo(sentences);
        }
    }
    return sentences;
}

}
