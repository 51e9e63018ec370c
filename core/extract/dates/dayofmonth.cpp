// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/dates/dayofmonth.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

constexpr int mostDays = 31;
constexpr int mostEnumerated = 3; ///< days that may stand before the one with the month

std::optional<int> dayAt(const TokenCursor &cursor, qsizetype token)
{
    const auto day = plainNumberAt(cursor, token, 1, 2);
    return day && *day >= 1 && *day <= mostDays ? day : std::nullopt;
}

}

/// False before what the number would count or be part of (يوم الجمعة 15 شخصا, 15:30, 15/3).
bool DayOfMonth::mayEnd(const TokenCursor &cursor, qsizetype token) const
{
    if (!cursor.has(token)) {
        return true;
    }
    if (cursor.isWord(token)) {
        static constexpr QStringView free[] = {u"في", u"علي", u"الي", u"حتي", u"بين", u"بعد", u"قبل", u"امام", u"ضد", u"مع", u"عند"};
        const QStringView folded = cursor.folded(token);
        const bool weekday = folded.startsWith(u'و') && m_lexicon.find(folded.sliced(1), DateWordKind::Weekday);
        return weekday || std::ranges::find(free, folded) != std::end(free);
    }
    const char16_t sign = cursor.sign(token);
    const bool joint = sign == u'/' || sign == u':' || sign == u'%' || sign == u'+' || cursor.isDash(token);
    return !joint && !cursor.isNumber(token) && !cursor.isLatin(token) && !(cursor.glued(token) && cursor.isNumber(token + 1) && cursor.glued(token + 1));
}

/// The month that the last of several days has, seen from behind the first: … والأربعاء 8 مارس.
std::optional<int> DayOfMonth::monthOfNext(const TokenCursor &cursor, qsizetype token) const
{
    for (int more = 0; more < mostEnumerated; ++more) {
        const QStringView folded = cursor.folded(token);
        const bool weekday = folded.startsWith(u'و') && m_lexicon.find(folded.sliced(1), DateWordKind::Weekday);
        if (!weekday || !dayAt(cursor, token + 1)) {
            return std::nullopt;
        }
        if (const auto month = m_lexicon.at(cursor, token + 2, DateWordKind::Month); month && !month->word->hijri) {
            return month->word->value;
        }
        token += 2;
    }
    return std::nullopt;
}

std::optional<NumberedDay> DayOfMonth::alone(const TokenCursor &cursor, qsizetype token) const
{
    token += cursor.is(token, u"في") ? 1 : 0; // السبت في 23
    const auto day = dayAt(cursor, token);
    if (!day || !mayEnd(cursor, token + 1)) {
        return std::nullopt;
    }
    return NumberedDay{.day = *day, .month = monthOfNext(cursor, token + 1), .end = token + 1};
}

std::optional<NumberedDay> DayOfMonth::behindMonth(const TokenCursor &cursor, qsizetype token, bool monthHead) const
{
    if (const auto ordinal = ordinalAt(cursor, token, Proclitics::Refuse); ordinal && ordinal->value > 10 && ordinal->value <= mostDays) {
        return NumberedDay{.day = ordinal->value, .end = ordinal->end};
    }
    const bool between = cursor.is(token, u"بين");
    const qsizetype first = between ? token + 1 : token;
    const auto day = dayAt(cursor, first);
    const bool to = cursor.is(first + 1, u"الي") || cursor.is(first + 1, u"حتي") || cursor.isDash(first + 1) || (between && cursor.is(first + 1, u"و"));
    const auto last = day && to ? dayAt(cursor, first + 2) : std::nullopt;
    if (!last && day && monthHead && !between && mayEnd(cursor, first + 1)) {
        return NumberedDay{.day = *day, .end = first + 1};
    }
    if (!last || *last <= *day || !mayEnd(cursor, first + 3)) {
        return std::nullopt;
    }
    return NumberedDay{.day = *day, .last = last, .end = first + 3};
}

bool DayOfMonth::recurs(const TokenCursor &cursor, qsizetype end) const
{
    for (int more = 0; more < mostEnumerated; ++more) {
        if (cursor.is(end, u"من") && cursor.is(end + 1, u"كل")) {
            return true;
        }
        const QStringView folded = cursor.folded(end);
        if (!folded.startsWith(u'و') || !m_lexicon.find(folded.sliced(1), DateWordKind::Weekday)) {
            return false;
        }
        ++end;
    }
    return false;
}

}
