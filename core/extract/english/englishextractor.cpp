// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/english/englishextractor.h"

#include "core/extract/english/englishlexicon.h"
#include "core/extract/english/englishnumbers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

class SentenceReader
{
public:
    SentenceReader(const TokenizedText &text, TextRange sentence, std::vector<Suggestion> &out)
        : m_text(text)
        , m_begin(sentence.begin())
        , m_end(sentence.end())
        , m_lexicon(EnglishLexicon::standard())
        , m_out(out)
    {
    }

    void read()
    {
        for (qsizetype token = m_begin; token < m_end;) {
            token = std::max(token + 1, step(token));
        }
    }

private:
    QString word(qsizetype token) const { return token < m_begin ? QString() : englishWord(m_text, token, m_end); }
    bool glued(qsizetype token) const { return token > m_begin && token < m_end && !m_text.tokens()[size_t(token)].spaceBefore; }
    QString written(qsizetype begin, qsizetype end) const { return range(begin, end).of(m_text.text()).toString(); }
    TextRange range(qsizetype begin, qsizetype end) const { return {m_text.tokens()[size_t(begin)].range.begin(), m_text.tokens()[size_t(end - 1)].range.end()}; }

    /// What begins with a token; gives the token to go on with, 0 where nothing begins.
    qsizetype step(qsizetype token)
    {
        if (const qsizetype end = readDate(token)) {
            return end;
        }
        qsizetype first = token;
        QString currency;
        if (m_lexicon.has(EnglishRole::Sign, word(token))) {
            currency = m_lexicon.value(EnglishRole::Sign, word(token));
            first = token + 1;
        }
        const auto number = englishNumberAt(m_text, first, m_end);
        if (!number || isPartOfOther(*number)) {
            return number ? number->end : 0;
        }
        if (!currency.isEmpty()) {
            return propose(figure(FigureKind::Money, currency, *number), token, number->end, u"money-sign"_s, {written(first, number->end), word(token), currency});
        }
        return readUnit(*number);
    }

    /// 10:30, 3-1, 1/2, B-52, 20th.
    bool isPartOfOther(const EnglishNumber &number) const
    {
        const auto joins = [&](const QString &sign) { return sign == u":" || sign == u"/"; };
        const bool before = glued(number.begin) && (joins(word(number.begin - 1)) || (word(number.begin - 1) == u"-" && glued(number.begin - 1)));
        const QString next = word(number.end);
        const bool digitsFollow = !word(number.end + 1).isEmpty() && word(number.end + 1).front().isDigit();
        const bool behind = number.digits && glued(number.end) && (joins(next) || next == u"-" || next == u"–") && digitsFollow;
        return before || behind || m_lexicon.has(EnglishRole::Ordinal, number.glued);
    }

    qsizetype readUnit(const EnglishNumber &number)
    {
        const bool hyphen = word(number.end) == u"-" && glued(number.end);
        const qsizetype at = hyphen ? number.end + 1 : number.end;
        const bool joined = !number.glued.isEmpty();
        const QString unit = joined ? number.glued : word(at);
        const qsizetype end = joined ? number.end : at + 1;
        const QString spoken = written(number.begin, number.end);
        const bool perCent = unit == u"per" && word(at + 1) == u"cent";
        if (unit == u"%" || perCent || m_lexicon.has(EnglishRole::Percent, unit)) {
            const qsizetype last = perCent ? end + 1 : end;
            return propose(figure(FigureKind::Percent, u"%"_s, number), number.begin, last, u"percent"_s, {spoken, unit, u"%"_s});
        }
        const QString scaled = number.scaled ? m_lexicon.value(EnglishRole::ScaledCurrency, unit) : QString();
        if (const QString currency = scaled.isEmpty() ? m_lexicon.value(EnglishRole::Currency, unit) : scaled; !currency.isEmpty()) {
            return propose(figure(FigureKind::Money, currency, number), number.begin, end, u"money"_s, {spoken, unit, currency});
        }
        if (const QString time = m_lexicon.value(EnglishRole::Time, unit); !time.isEmpty() && !number.open) {
            return proposeLength(number, time, end);
        }
        if (const QString symbol = m_lexicon.value(EnglishRole::Unit, unit); !symbol.isEmpty()) {
            return propose(figure(FigureKind::Quantity, symbol, number), number.begin, end, u"quantity"_s, {spoken, unit, symbol});
        }
        return joined ? number.end : readCount(number, hyphen);
    }

    /// 27 people, thousands of homes; a small number alone counts nothing that could be held against another text.
    qsizetype readCount(const EnglishNumber &number, bool hyphen)
    {
        const qsizetype noun = number.open ? number.end + 1 : number.end;
        const QString next = word(noun);
        const QStringView asWritten = noun < m_end ? m_text.textOf(m_text.tokens()[size_t(noun)]) : QStringView();
        const bool counts = !hyphen && !next.isEmpty() && asWritten.front().isLower() && !m_lexicon.has(EnglishRole::Stop, next);
        if (const auto other = counts ? std::nullopt : otherOfScore(number)) {
            return other->end;
        }
        const bool tells = number.scaled || number.open || (number.value > Decimal(12) && !isYear(number));
        if ((!counts && !tells) || (!number.digits && number.value == Decimal(1))) {
            return number.end;
        }
        const QString unit = counts ? next : QString();
        Figure result = figure(FigureKind::Count, unit, number);
        return propose(result, number.begin, number.end, counts ? u"count"_s : u"count-understood"_s, {written(number.begin, number.end), unit, unit});
    }

    /// The second number of a score, 16.5 to 10.5; nothing for what rose from one to another.
    std::optional<EnglishNumber> otherOfScore(const EnglishNumber &number) const
    {
        const bool isBetween = m_lexicon.has(EnglishRole::Against, word(number.end)) && !m_lexicon.has(EnglishRole::From, word(number.begin - 1));
        return isBetween ? englishNumberAt(m_text, number.end + 1, m_end) : std::nullopt;
    }

    static bool isYear(const EnglishNumber &number)
    {
        return number.digits && !number.scaled && number.value.isInteger() && number.value >= Decimal(1800) && number.value <= Decimal(2099);
    }

    static Figure figure(FigureKind kind, const QString &unit, const EnglishNumber &number)
    {
        Figure result;
        result.kind = kind;
        result.unit = unit;
        (number.open ? result.low : result.number) = number.value;
        return result;
    }

    /// The modifier before a token: of the longest phrase.
    Modifier modifierBefore(qsizetype token) const
    {
        for (const qsizetype words : {3, 2, 1}) {
            QStringList phrase;
            for (qsizetype at = token - words; at < token; ++at) {
                phrase.append(word(at));
            }
            if (const auto found = m_lexicon.modifier(phrase.join(u' '))) {
                return *found;
            }
        }
        return Modifier::None;
    }

    qsizetype propose(Figure figure, qsizetype begin, qsizetype end, const QString &rule, QStringList evidence)
    {
        figure.modifier = modifierBefore(begin);
        evidence.append(QString());
        add(figureKindName(figure.kind), begin, end, figure, u"figures."_s + rule, std::move(evidence));
        return end;
    }

    qsizetype proposeLength(const EnglishNumber &number, const QString &place, qsizetype end)
    {
        const QString designator = place.startsWith(u'T') ? place.sliced(1, 1) : place.first(1);
        const qint64 factor = place.startsWith(u'Y') && place.size() > 1 ? place.sliced(1).toLongLong() : 1;
        const auto value = number.value.times(Decimal(factor));
        DurationValue length;
        length.iso8601 = (place.startsWith(u'T') ? u"PT"_s : u"P"_s) + value.value_or(number.value).toString() + designator;
        length.modifier = word(number.begin - 1) == u"over" ? Modifier::None : modifierBefore(number.begin); // over three days is during them
        const qsizetype last = word(end) == u"-" && word(end + 1) == u"old" ? end + 2 : end;
        add(u"duration"_s, number.begin, last, length, u"dates.duration"_s, {written(number.begin, last)});
        return last;
    }

    /// September 2018, 5 May 2018, May 5, in 2018.
    qsizetype readDate(qsizetype token)
    {
        const qint64 month = m_text.textOf(m_text.tokens()[size_t(token)]).front().isUpper() ? m_lexicon.number(EnglishRole::Month, word(token)) : 0;
        const qint64 day = month > 0 ? dayAt(token + 1) : dayAt(token);
        if (month == 0 && day > 0 && m_lexicon.has(EnglishRole::Month, word(token + 1)) && m_text.textOf(m_text.tokens()[size_t(token + 1)]).front().isUpper()) {
            return proposeDate(token, token + 2, m_lexicon.number(EnglishRole::Month, word(token + 1)), day);
        }
        if (month > 0 && (day > 0 || yearAt(token + 1) > 0)) {
            return proposeDate(token, day > 0 ? token + 2 : token + 1, month, day);
        }
        if (const qint64 year = yearAt(token); year > 0 && m_lexicon.has(EnglishRole::YearBefore, word(token - 1))) {
            CalendarValue value;
            value.calendar = u"gregorian"_s;
            value.edtf = QString::number(year);
            add(u"date"_s, token, token + 1, value, u"dates.year"_s, {word(token)});
            return token + 1;
        }
        return 0;
    }

    qsizetype proposeDate(qsizetype begin, qsizetype end, qint64 month, qint64 day)
    {
        const qsizetype behind = word(end) == u"," ? end + 1 : end;
        const qint64 year = yearAt(behind);
        CalendarValue value;
        value.calendar = u"gregorian"_s;
        const QString monthAndDay = u"%1"_s.arg(month, 2, 10, QChar(u'0')) + (day > 0 ? u"-%1"_s.arg(day, 2, 10, QChar(u'0')) : QString());
        value.edtf = year > 0 ? QString::number(year) + u'-' + monthAndDay : QString();
        const qsizetype last = year > 0 ? behind + 1 : end;
        add(u"date"_s, begin, last, value, u"dates.day-month"_s, {written(begin, last)});
        return last;
    }

    qint64 dayAt(qsizetype token) const
    {
        QString digits = word(token);
        const auto letter = std::ranges::find_if(digits, [](QChar c) { return !c.isDigit(); });
        if (m_lexicon.has(EnglishRole::Day, QStringView(letter, digits.cend()).toString())) {
            digits.truncate(letter - digits.begin());
        }
        const qint64 day = digits.size() <= 2 ? digits.toLongLong() : 0;
        return day <= 31 ? day : 0;
    }

    qint64 yearAt(qsizetype token) const
    {
        const qint64 year = word(token).size() == 4 ? word(token).toLongLong() : 0;
        return year >= 1800 && year <= 2099 ? year : 0;
    }

    void add(const QString &type, qsizetype begin, qsizetype end, const Value &value, const QString &rule, QStringList evidence)
    {
        Suggestion suggestion;
        suggestion.type = type;
        suggestion.range = range(begin, end);
        suggestion.value = value;
        suggestion.origin = {OriginKind::Extractor, u"english"_s, rule, std::move(evidence)};
        suggestion.confidence = 0.85;
        m_out.push_back(std::move(suggestion));
    }

    const TokenizedText &m_text;
    qsizetype m_begin;
    qsizetype m_end;
    const EnglishLexicon &m_lexicon;
    std::vector<Suggestion> &m_out;
};

}

bool isEnglish(const TokenizedText &text)
{
    constexpr qsizetype enough = 2000;
    qsizetype latin = 0;
    qsizetype arabic = 0;
    for (const Token &token : text.tokens()) {
        latin += token.kind == TokenKind::LatinWord ? 1 : 0;
        arabic += token.kind == TokenKind::ArabicWord ? 1 : 0;
        if (latin + arabic >= enough) {
            break;
        }
    }
    return latin > 0 && latin > 4 * arabic;
}

QString EnglishExtractor::name() const
{
    return u"english"_s;
}

void EnglishExtractor::extract(const TokenizedText &text, std::vector<Suggestion> &out) const
{
    if (!isEnglish(text)) {
        return;
    }
    for (const TextRange sentence : text.sentences()) {
        SentenceReader(text, sentence, out).read();
    }
}

}
