// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/english/englishnumbers.h"

#include "core/extract/english/englishlexicon.h"

namespace Hashiya {

namespace {

/// "1,234.5" with its commas only where thousands have them; nothing for 1,23 and 3.4.5.
std::optional<Decimal> numeral(QStringView written)
{
    QString plain;
    qsizetype sinceComma = -1;
    bool point = false;
    for (const QChar c : written) {
        if (c == u',') {
            if (point || plain.isEmpty() || (sinceComma >= 0 && sinceComma != 3)) {
                return std::nullopt;
            }
            sinceComma = 0;
        } else if (c == u'.') {
            point = true;
            plain += c;
        } else if (c >= u'0' && c <= u'9') {
            plain += c;
            sinceComma += sinceComma >= 0 && !point ? 1 : 0;
        } else {
            return std::nullopt;
        }
    }
    return sinceComma >= 0 && sinceComma != 3 ? std::nullopt : Decimal::fromString(plain);
}

class Reader
{
public:
    Reader(const TokenizedText &text, qsizetype token, qsizetype limit)
        : m_text(text)
        , m_lexicon(EnglishLexicon::standard())
        , m_limit(limit)
    {
        m_number.begin = m_number.end = token;
    }

    std::optional<EnglishNumber> read()
    {
        const bool found = isDigits() ? readDigits() : readOpen() || readWords();
        if (!found) {
            return std::nullopt;
        }
        while (const qint64 scale = m_number.open || !m_number.glued.isEmpty() ? 0 : m_lexicon.number(EnglishRole::Scale, word(m_number.end))) {
            if (word(m_number.end).size() < 3 && !m_number.digits) {
                break;
            }
            multiply(scale);
            ++m_number.end;
        }
        return m_number;
    }

private:
    QString word(qsizetype token) const { return englishWord(m_text, token, m_limit); }

    bool isDigits() const
    {
        const QString first = word(m_number.begin);
        return !first.isEmpty() && first.front() >= u'0' && first.front() <= u'9';
    }

    void multiply(qint64 scale)
    {
        m_number.value = m_number.value.times(Decimal(scale)).value_or(m_number.value);
        m_number.scaled = true;
    }

    bool readDigits()
    {
        const QString written = word(m_number.begin);
        qsizetype digits = 0;
        while (digits < written.size() && (written.at(digits).isDigit() || written.at(digits) == u'.' || written.at(digits) == u',')) {
            ++digits;
        }
        const auto value = numeral(QStringView(written).first(digits));
        if (!value) {
            return false;
        }
        m_number.value = *value;
        m_number.digits = true;
        m_number.end = m_number.begin + 1;
        const QString rest = written.sliced(digits);
        if (const qint64 scale = m_lexicon.number(EnglishRole::Scale, rest)) {
            multiply(scale);
        } else {
            m_number.glued = rest;
        }
        return true;
    }

    bool readOpen()
    {
        const qint64 least = m_lexicon.number(EnglishRole::Open, word(m_number.begin));
        if (least == 0 || word(m_number.begin + 1) != u"of") {
            return false;
        }
        m_number.value = Decimal(least);
        m_number.open = true;
        m_number.end = m_number.begin + 1;
        return true;
    }

    /// twenty-five, two hundred and six, a dozen, half a million.
    bool readWords()
    {
        qsizetype at = m_number.begin;
        if (word(at) == u"a" || word(at) == u"half") {
            return readArticle(at);
        }
        qint64 value = 0;
        bool any = false;
        if (const qint64 tens = m_lexicon.number(EnglishRole::Tens, word(at))) {
            value = tens;
            any = true;
            ++at;
            const qsizetype unit = word(at) == u"-" ? at + 1 : at;
            if (const qint64 ones = m_lexicon.number(EnglishRole::Number, word(unit)); ones > 0 && ones < 10) {
                value += ones;
                at = unit + 1;
            }
        } else if (m_lexicon.has(EnglishRole::Number, word(at))) {
            value = m_lexicon.number(EnglishRole::Number, word(at));
            any = true;
            ++at;
        }
        if (any && m_lexicon.has(EnglishRole::Hundred, word(at))) {
            value *= 100;
            ++at;
        } else if (any && m_lexicon.has(EnglishRole::Dozen, word(at))) {
            value *= 12;
            ++at;
        }
        m_number.value = Decimal(value);
        m_number.end = at;
        return any;
    }

    bool readArticle(qsizetype at)
    {
        const bool half = word(at) == u"half";
        at += half && (word(at + 1) == u"a" || word(at + 1) == u"-") ? 1 : 0;
        if (half && word(at) == u"-") {
            ++at; // half-a-million
        }
        const QString unit = word(at + 1);
        const qint64 dozen = m_lexicon.number(EnglishRole::Dozen, unit);
        const qint64 hundred = m_lexicon.number(EnglishRole::Hundred, unit);
        const qint64 scale = unit.size() > 2 ? m_lexicon.number(EnglishRole::Scale, unit) : 0;
        const qint64 whole = dozen + hundred + scale;
        m_number.value = Decimal(half ? whole / 2 : whole);
        m_number.scaled = scale > 0;
        m_number.end = at + 2;
        return whole > 0;
    }

    const TokenizedText &m_text;
    const EnglishLexicon &m_lexicon;
    qsizetype m_limit;
    EnglishNumber m_number;
};

}

QString englishWord(const TokenizedText &text, qsizetype token, qsizetype limit)
{
    return token >= 0 && token < limit ? text.textOf(text.tokens()[size_t(token)]).toString().toLower() : QString();
}

std::optional<EnglishNumber> englishNumberAt(const TokenizedText &text, qsizetype token, qsizetype limit)
{
    return Reader(text, token, limit).read();
}

}
