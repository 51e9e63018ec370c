// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/figuresense.h"

#include "core/arabic/wordroles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

enum Role { Up = 1, Down = 2, By = 4, Level = 8, Expected = 16, Age = 32, Pass = 64, Moment = 128 };

const WordRoles &wordRoles()
{
    static const WordRoles words = WordRoles::load(u"comparewords"_s,
        {{u"up"_s, Up}, {u"down"_s, Down}, {u"by"_s, By}, {u"level"_s, Level}, {u"expected"_s, Expected}, {u"age"_s, Age}, {u"pass"_s, Pass}, {u"moment"_s, Moment}});
    return words;
}

constexpr qsizetype farthest = 10; ///< tokens

bool endsClause(QStringView sign)
{
    return QStringView(u"،,؛;:.").contains(sign);
}

bool isOpening(QStringView sign)
{
    return QStringView(u"([{«“\"”").contains(sign);
}

/// Goes backwards from a mark, a word at a time.
class Looker
{
public:
    explicit Looker(const Value &value)
        : m_isLength(std::holds_alternative<DurationValue>(value))
    {
    }

    /// Takes the next word before.
    void take(int role)
    {
        ++m_distance;
        m_sense.age = m_sense.age || (m_isLength && (role & Age) && m_distance <= 3);
        m_sense.expected = m_sense.expected || (role & Expected);
        if (m_settled) {
            return;
        }
        if (role & (Up | Down)) {
            settle(role);
        } else if ((role & By) && (role & Level)) {
            m_reached = true; // بلغ: a level, unless what it says is a change
        } else if (role & By) {
            m_by = true;
        } else if ((role & Level) && m_direct) {
            m_sense.part = FigureSense::Part::Level;
            m_settled = true;
        }
        m_direct = m_direct && (role & (Pass | By | Level));
    }

    FigureSense sense() const
    {
        FigureSense sense = m_sense;
        if (m_reached && sense.part == FigureSense::Part::Unsaid) {
            sense.part = FigureSense::Part::Level;
        }
        return sense;
    }

private:
    void settle(int role)
    {
        m_settled = true;
        if (!m_direct && !m_by) {
            return; // too far off to be of this figure
        }
        m_sense.part = FigureSense::Part::Change;
        m_sense.direction = role & Up ? FigureSense::Direction::Up : FigureSense::Direction::Down;
    }

    FigureSense m_sense;
    bool m_isLength;
    bool m_direct = true; ///< only words that belong to the figure stood between
    bool m_by = false;
    bool m_reached = false;
    bool m_settled = false;
    int m_distance = 0;
};

/// (94 عاما), right behind a name.
bool isBracketedAge(const TokenizedText &text, TextRange mark, qsizetype token, const Value &value)
{
    const auto *length = std::get_if<DurationValue>(&value);
    if (!length || !length->iso8601.endsWith(u'Y')) {
        return false;
    }
    const qsizetype behind = text.tokenAt(mark.end());
    const auto sign = [&](qsizetype at) { return at >= 0 && at < qsizetype(text.tokens().size()) ? text.foldedOf(text.tokens()[size_t(at)]) : QStringView(); };
    return sign(token - 1) == u"(" && sign(behind) == u")";
}

/// Words of the market within reach of a mark, in its sentence.
bool isOfMoment(std::span<const SenseRoles> roles, qsizetype token, TextRange sentence)
{
    const qsizetype from = std::max(sentence.begin(), token - farthest);
    const qsizetype to = std::min(sentence.end(), token + farthest);
    for (qsizetype at = from; at < to; ++at) {
        if (roles[size_t(at)] & Moment) {
            return true;
        }
    }
    return false;
}

}

SenseRoles senseRoles(QStringView folded)
{
    return SenseRoles(wordRoles().of(folded));
}

TokenPlace tokenPlace(const TokenizedText &text, qsizetype position)
{
    const qsizetype token = text.tokenAt(position);
    return {token, token < qsizetype(text.tokens().size()) ? text.sentenceOf(token) : -1};
}

FigureSense figureSense(const TokenizedText &text, std::span<const SenseRoles> roles, TokenPlace place, TextRange mark, const Value &value)
{
    const auto [token, sentence] = place;
    if (sentence < 0) {
        return {};
    }
    const qsizetype begin = text.sentences()[size_t(sentence)].begin();
    Looker looker(value);
    for (qsizetype at = token - 1; at >= begin && token - at <= farthest; --at) {
        const Token &now = text.tokens()[size_t(at)];
        const QStringView folded = text.foldedOf(now);
        if (now.kind == TokenKind::Number || (now.kind == TokenKind::Punctuation && endsClause(folded))) {
            break;
        }
        if (now.kind == TokenKind::ArabicWord) {
            looker.take(roles[size_t(at)]);
        } else if (!isOpening(folded)) {
            break;
        }
    }
    FigureSense sense = looker.sense();
    sense.ofMoment = isOfMoment(roles, token, text.sentences()[size_t(sentence)]);
    sense.age = sense.age || isBracketedAge(text, mark, token, value);
    return sense;
}

bool measuresOnly(SenseRoles roles)
{
    return (roles & (By | Level | Pass)) != 0;
}

bool areOpposed(const FigureSense &first, const FigureSense &second)
{
    using Part = FigureSense::Part;
    using Direction = FigureSense::Direction;
    const bool parts = first.part != Part::Unsaid && second.part != Part::Unsaid && first.part != second.part;
    const bool directions = first.direction != Direction::Unsaid && second.direction != Direction::Unsaid && first.direction != second.direction;
    const bool foreseen = first.part == Part::Change && second.part == Part::Change && first.expected != second.expected;
    return parts || directions || foreseen;
}

}
