// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/quotes/quotationmarks.h"

#include <array>
#include <optional>

namespace Hashiya {

namespace {

enum class Family { Guillemets, Curly, Straight };

std::optional<Family> familyOf(char16_t c)
{
    switch (c) {
    case u'«':
    case u'»':
        return Family::Guillemets;
    case u'“':
    case u'”':
    case u'„':
    case u'‟':
        return Family::Curly;
    case u'"':
    case u'＂':
        return Family::Straight;
    default:
        return std::nullopt;
    }
}

constexpr qsizetype longestInBlocks = 8;
constexpr qsizetype dropped = -1; ///< as the close of a pair that was none

/// A mark whose partner is still to come.
struct OpenMark
{
    qsizetype token = 0;
    qsizetype block = 0;
};

/// A pair that was taken for the head of a longer one, and what was made of its end.
struct Reopened
{
    QuotedSpan outer;
    size_t first = 0; ///< of the pair in the list
    size_t nested = 0; ///< of the pair that its end begins
};

/// Pairs the marks of one family.
class Pairer
{
public:
    Pairer(const TokenizedText &text, std::vector<QuotedSpan> &spans)
        : m_text(text)
        , m_spans(spans)
    {
    }

    void take(qsizetype token, qsizetype block, bool blockBegins)
    {
        if (m_reopened && block != m_open.front().block) {
            restore();
        }
        while (!m_open.empty() && block - m_open.back().block > longestInBlocks) {
            m_open.pop_back();
        }
        const bool opens = mayOpen(token);
        if (m_open.empty()) {
            if (opens) {
                m_open.push_back({token, block});
            } else if (m_last.close > m_last.open && m_lastBlock == block && !isPunctuation(tokenAt(m_last.close + 1))) {
                reopen(token);
            } else if (familyOf(unit(token)) == Family::Straight && !isPunctuation(tokenAt(token + 1))) {
                m_open.push_back({token, block}); // glued to the word before: قائلا" لن نعود "
            }
            return;
        }
        if (blockBegins && opens && m_open.back().block < block) {
            return; // repeated at the head of a paragraph
        }
        if (opens && (!mayClose(token) || opensBehindClitic(token)) && m_open.size() < 3) {
            m_open.push_back({token, block});
            return;
        }
        close(m_open.back().token, token, m_open.size() > 1);
        m_lastBlock = block;
        m_open.pop_back();
        if (m_open.empty()) {
            m_reopened.reset();
        }
    }

    /// Takes back what was reopened and never closed again.
    void restore()
    {
        if (m_reopened) {
            m_spans[m_reopened->first] = m_reopened->outer;
            m_spans[m_reopened->nested].close = dropped;
            m_reopened.reset();
            m_open.clear();
        }
    }

private:
    /// What looked like the end of a pair was the head of one inside it: " أعرف مؤسس " الشركة " - منذ زمن ".
    void reopen(qsizetype token)
    {
        const QuotedSpan outer = m_last;
        m_reopened = Reopened{outer, m_lastIndex, m_spans.size()};
        m_spans[m_lastIndex].close = dropped;
        m_open.push_back({outer.open, m_lastBlock});
        close(outer.close, token, true);
    }

    void close(qsizetype open, qsizetype token, bool nested)
    {
        m_lastIndex = nested ? m_lastIndex : m_spans.size();
        m_spans.push_back({open, token, nested});
        m_last = nested ? QuotedSpan() : m_spans.back();
    }

    const Token *tokenAt(qsizetype i) const
    {
        return i >= 0 && i < qsizetype(m_text.tokens().size()) ? &m_text.tokens()[size_t(i)] : nullptr;
    }
    char16_t unit(qsizetype i) const { return m_text.text().at(m_text.tokens()[size_t(i)].range.begin()).unicode(); }

    bool isPunctuation(const Token *token) const
    {
        return token && token->kind == TokenKind::Punctuation && !familyOf(m_text.text().at(token->range.begin()).unicode());
    }

    /// False for marks that stand like closing ones, or before what no quotation begins with.
    bool mayOpen(qsizetype i) const
    {
        const char16_t c = unit(i);
        if (c == u'«') {
            return true;
        }
        if (c == u'»') {
            return false;
        }
        const Token *next = tokenAt(i + 1);
        if (!next) {
            return false;
        }
        const bool bracketNext = m_text.text().at(next->range.begin()) == u'(' || m_text.text().at(next->range.begin()) == u'['
            || m_text.text().at(next->range.begin()) == u'…';
        if (isPunctuation(next) && !bracketNext
            && !(m_text.text().at(next->range.begin()) == u'.' && tokenAt(i + 2) && isPunctuation(tokenAt(i + 2)))) {
            return false;
        }
        const bool gluedBefore = i > 0 && !m_text.tokens()[size_t(i)].spaceBefore && !isPunctuation(tokenAt(i - 1));
        return !(gluedBefore && next->spaceBefore && !isClitic(i - 1)); // نص" ثم
    }

    bool mayClose(qsizetype i) const
    {
        const char16_t c = unit(i);
        if (c == u'«') {
            return false;
        }
        if (c == u'»') {
            return true;
        }
        const Token &mark = m_text.tokens()[size_t(i)];
        const Token *next = tokenAt(i + 1);
        return !mark.spaceBefore || !next || next->spaceBefore || isPunctuation(next);
    }

    /// A letter or two that are put before a mark: ب"كذا", ل«كذا».
    bool isClitic(qsizetype i) const
    {
        const Token *token = tokenAt(i);
        return token && token->kind == TokenKind::ArabicWord && token->folded.length() <= 2;
    }

    /// ملكها و"السيارة" هنا: a mark inside others, glued to a clitic and to what it begins.
    bool opensBehindClitic(qsizetype i) const
    {
        const Token *next = tokenAt(i + 1);
        return i > 1 && !m_text.tokens()[size_t(i)].spaceBefore && isClitic(i - 1) && tokenAt(i - 1)->spaceBefore && next && !next->spaceBefore;
    }

    const TokenizedText &m_text;
    std::vector<QuotedSpan> &m_spans;
    std::vector<OpenMark> m_open;
    QuotedSpan m_last;
    size_t m_lastIndex = 0; ///< of m_last in m_spans
    qsizetype m_lastBlock = -1;
    std::optional<Reopened> m_reopened;
};

}

bool isQuotationMark(char16_t character)
{
    return familyOf(character).has_value();
}

std::vector<QuotedSpan> quotedSpans(const TokenizedText &text)
{
    std::vector<QuotedSpan> spans;
    std::array<Pairer, 3> pairers{Pairer(text, spans), Pairer(text, spans), Pairer(text, spans)};
    const auto &blocks = text.article().blocks();
    qsizetype block = 0;
    bool blockBegins = true;
    const auto tokens = text.tokens();
    for (size_t i = 0; i < tokens.size(); ++i) {
        const qsizetype begin = tokens[i].range.begin();
        while (block + 1 < blocks.size() && blocks.at(block + 1).range.begin() <= begin) {
            ++block;
            blockBegins = true;
        }
        const bool furniture = !blocks.isEmpty() && blocks.at(block).kind == BlockKind::Furniture;
        const auto family = tokens[i].range.length() == 1 ? familyOf(text.text().at(begin).unicode()) : std::nullopt;
        if (family && !furniture) {
            pairers[size_t(*family)].take(qsizetype(i), block, blockBegins);
        }
        blockBegins = false;
    }
    for (Pairer &pairer : pairers) {
        pairer.restore();
    }
    std::erase_if(spans, [](const QuotedSpan &span) { return span.close == dropped; });
    std::ranges::sort(spans, {}, &QuotedSpan::open);
    qsizetype end = -1;
    for (QuotedSpan &span : spans) { // families nest in each other too
        span.nested = span.close < end;
        end = std::max(end, span.close);
    }
    return spans;
}

}
