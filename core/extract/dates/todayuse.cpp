// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/dates/todayuse.h"

#include "core/arabic/wordroles.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

constexpr qsizetype headOfText = 110; ///< tokens: title and lead
constexpr qsizetype leadOfText = 40; ///< tokens: what news tells first happened on its day
constexpr qsizetype farthestState = 5;
constexpr qsizetype farthestBusiness = 14;

enum Role { State = 1, Lasting = 2, Business = 4 };

/// Roles of a folded word by todaywords.tsv.
int roles(QStringView folded)
{
    static const WordRoles words = WordRoles::load(u"todaywords"_s, {{u"state"_s, State}, {u"lasting"_s, Lasting}, {u"business"_s, Business}});
    return words.of(folded);
}

bool isToday(QStringView folded)
{
    return folded == u"اليوم" || folded == u"واليوم";
}

}

TodayUse::TodayUse(const TokenizedText &text)
    : m_lexicon(DateLexicon::standard())
{
    const auto end = std::min(qsizetype(text.tokens().size()), headOfText);
    const TokenCursor cursor(text, 0, end);
    for (qsizetype i = 0; i < end && !m_dated; ++i) {
        if (!cursor.isWord(i)) {
            continue;
        }
        const bool weekday = m_lexicon.at(cursor, i, DateWordKind::Weekday) && !m_lexicon.at(cursor, i - 1, DateWordKind::NotWeekday);
        if (isToday(cursor.folded(i))) {
            const bool ofDay = m_lexicon.at(cursor, i - 1, DateWordKind::Part, Proclitics::Allow).has_value();
            m_dated = ofDay || (!lasts(cursor, i) && (i < leadOfText || isBusiness(cursor, i)));
        } else {
            m_dated = weekday || m_lexicon.at(cursor, i, DateWordKind::Today).has_value();
        }
    }
}

/// لم يعد ممكنا اليوم, نحن اليوم, اليوم أصبحت.
bool TodayUse::lasts(const TokenCursor &cursor, qsizetype token) const
{
    const QStringView before = cursor.folded(token - 1);
    const bool ours = before.size() > 4 && before.endsWith(u"نا") && !before.startsWith(u"ال"); // عالمنا اليوم
    if (ours || (roles(before) & State) != 0 || (roles(cursor.folded(token + 1)) & State) != 0) {
        return true;
    }
    for (qsizetype i = token - 1; i >= std::max(cursor.begin(), token - farthestState); --i) {
        if (const char16_t sign = cursor.sign(i); sign == u'،' || sign == u'.') {
            break;
        }
        if ((roles(cursor.folded(i)) & Lasting) != 0) {
            return true;
        }
    }
    return false;
}

/// أعلن اليوم, في بيان له اليوم, اليوم (الأحد), يفتتح اليوم.
bool TodayUse::isBusiness(const TokenCursor &cursor, qsizetype token) const
{
    const bool set = cursor.sign(token + 1) == u'(' || cursor.sign(token + 1) == u'،' || cursor.sign(token + 1) == u',';
    if (set && m_lexicon.at(cursor, token + 2, DateWordKind::Weekday)) {
        return true;
    }
    for (qsizetype i = std::max(cursor.begin(), token - farthestBusiness); i < std::min(cursor.end(), token + farthestState); ++i) {
        if ((roles(cursor.folded(i)) & Business) != 0) {
            return true;
        }
    }
    return false;
}

bool TodayUse::isThisDay(const TokenCursor &cursor, qsizetype token) const
{
    return !lasts(cursor, token) && (m_dated || isBusiness(cursor, token));
}

}
