// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/arabic/tokens.h"

#include "core/arabic/sentences.h"
#include "core/text/invisibles.h"

#include <array>

namespace Hashiya {

namespace {

enum class UnitClass : quint8 { Space, Arabic, OtherLetter, Digit, Other };

/// The class of each unit below U+0900, which nearly all units of an Arabic or an English text are.
class FrequentClasses
{
public:
    FrequentClasses()
    {
        for (char16_t c = 0; c < m_classes.size(); ++c) {
            m_classes[c] = c >= 0x0600 && isArabicLetter(c) ? UnitClass::Arabic : c >= u'0' && c <= u'9' ? UnitClass::Digit : general(c);
        }
    }

    [[nodiscard]] bool knows(char16_t c) const { return c < m_classes.size(); }
    [[nodiscard]] UnitClass of(char16_t c) const { return m_classes[c]; }

    static UnitClass general(char32_t c)
    {
        if (QChar::isSpace(c)) {
            return UnitClass::Space;
        }
        return QChar::isLetterOrNumber(c) || QChar::isMark(c) ? UnitClass::OtherLetter : UnitClass::Other;
    }

private:
    std::array<UnitClass, 0x0900> m_classes;
};

/// Cuts a folded text. Looks ahead by at most four units, so it is linear whatever the input.
class Tokenizer
{
public:
    Tokenizer(const QString &text, const FoldedText &folded)
        : m_original(text)
        , m_folded(folded)
        , m_units(QStringView(folded.text).utf16())
        , m_origins(folded.origins.constData())
        , m_size(folded.text.size())
        , m_frequent(frequentClasses())
    {
    }

    std::vector<Token> run()
    {
        std::vector<Token> tokens;
        tokens.reserve(size_t(m_size / 5 + 1));
        bool space = false;
        for (qsizetype at = 0; at < m_size;) {
            const UnitClass unitClass = classAt(at);
            if (unitClass == UnitClass::Space) {
                space = true;
                ++at;
                continue;
            }
            Token token = tokenFrom(at, unitClass);
            token.spaceBefore = space && !tokens.empty();
            tokens.push_back(token);
            at = token.folded.end();
            space = false;
        }
        return tokens;
    }

private:
    static const FrequentClasses &frequentClasses()
    {
        static const FrequentClasses classes;
        return classes;
    }

    char16_t unit(qsizetype at) const { return m_units[at]; }
    bool isDigit(qsizetype at) const { return at < m_size && unit(at) >= u'0' && unit(at) <= u'9'; }

    UnitClass classAt(qsizetype at) const
    {
        const char16_t c = unit(at);
        if (m_frequent.knows(c)) {
            return m_frequent.of(c);
        }
        return FrequentClasses::general(step(at) == 2 ? QChar::surrogateToUcs4(c, unit(at + 1)) : char32_t(c));
    }

    /// UTF-16 units of the character at a place.
    qsizetype step(qsizetype at) const
    {
        return QChar::isHighSurrogate(unit(at)) && at + 1 < m_size && QChar::isLowSurrogate(unit(at + 1)) ? 2 : 1;
    }

    qsizetype endOfArabic(qsizetype at) const
    {
        while (at < m_size && classAt(at) == UnitClass::Arabic) {
            ++at;
        }
        return at;
    }

    qsizetype endOfOtherWord(qsizetype at) const
    {
        while (at < m_size) {
            const UnitClass unitClass = classAt(at);
            if (unitClass != UnitClass::OtherLetter && unitClass != UnitClass::Digit) {
                break;
            }
            at += step(at);
        }
        return at;
    }

    /// True for an Arabic comma before a group of exactly three digits (30،000).
    bool groupsByArabicComma(qsizetype at, qsizetype digitsBefore) const
    {
        return unit(at) == u'،' && digitsBefore <= 3 && isDigit(at + 1) && isDigit(at + 2) && isDigit(at + 3) && !isDigit(at + 4);
    }

    qsizetype endOfNumber(qsizetype at) const
    {
        qsizetype run = 0;
        while (at < m_size) {
            if (isDigit(at)) {
                ++run;
                ++at;
            } else if (((unit(at) == u'.' || unit(at) == u',') && isDigit(at + 1)) || groupsByArabicComma(at, run)) {
                run = 0;
                ++at;
            } else {
                break;
            }
        }
        return at;
    }

    Token tokenFrom(qsizetype begin, UnitClass unitClass) const
    {
        switch (unitClass) {
        case UnitClass::Arabic:
            return make(begin, endOfArabic(begin), TokenKind::ArabicWord);
        case UnitClass::OtherLetter:
            return make(begin, endOfOtherWord(begin), TokenKind::LatinWord);
        case UnitClass::Digit: {
            const qsizetype end = endOfNumber(begin);
            if (end < m_size && classAt(end) == UnitClass::OtherLetter) {
                return make(begin, endOfOtherWord(end), TokenKind::LatinWord);
            }
            return make(begin, end, TokenKind::Number);
        }
        case UnitClass::Space:
        case UnitClass::Other:
            break;
        }
        const qsizetype end = begin + step(begin);
        return make(begin, end, QChar::isPunct(unit(begin)) ? TokenKind::Punctuation : TokenKind::Symbol);
    }

    Token make(qsizetype begin, qsizetype end, TokenKind kind) const
    {
        const qsizetype lastUnit = m_origins[end - 1];
        qsizetype originalEnd = m_origins[end];
        if (originalEnd != lastUnit + 1) [[unlikely]] { // what folding dropped, or a ligature
            originalEnd = m_folded.toOriginal({begin, end}).end();
            while (originalEnd - 1 > lastUnit && isInvisible(m_original.at(originalEnd - 1).unicode())) {
                --originalEnd;
            }
        }
        return {.range = {m_origins[begin], originalEnd}, .folded = {begin, end}, .kind = kind, .spaceBefore = false};
    }

    const QString &m_original;
    const FoldedText &m_folded;
    const char16_t *m_units; ///< folded
    const qint32 *m_origins;
    qsizetype m_size;
    const FrequentClasses &m_frequent;
};

}

TokenizedText::TokenizedText(const Article &article)
    : m_article(article)
    , m_folded(foldWithOrigins(article.text()))
    , m_tokens(Tokenizer(article.text(), m_folded).run())
    , m_sentences(splitSentences(article, m_folded.text, m_tokens))
{
}

qsizetype TokenizedText::tokenAt(qsizetype position) const
{
    const auto it = std::ranges::upper_bound(m_tokens, position, {}, [](const Token &token) { return token.range.end(); });
    return it - m_tokens.begin();
}

qsizetype TokenizedText::sentenceOf(qsizetype token) const
{
    const auto it = std::ranges::upper_bound(m_sentences, token, {}, [](const TextRange &sentence) { return sentence.end(); });
    return it != m_sentences.end() && it->contains(token) ? it - m_sentences.begin() : -1;
}

}
