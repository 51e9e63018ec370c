// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/dates/clockreader.h"

#include "core/arabic/digits.h"
#include "core/extract/figures/modifiers.h"

using namespace Qt::StringLiterals;

namespace Hashiya {

/// A clock time while it is read.
struct ClockReader::Draft
{
    qsizetype begin = -1; ///< in the article's text
    qsizetype at = 0;
    int hour = -1;
    int minute = 0;
    int second = -1; ///< -1 for none
    bool headed = false; ///< الساعة stands before
    bool digits = false; ///< H:MM
    QString part = {};
};

namespace {

/// Hour of 24 from an hour of 12 and the part of the day.
int hourOfDay(int hour, const QString &part)
{
    if (hour > 12) {
        return hour;
    }
    if (part == u"am") {
        return hour % 12;
    }
    if (part == u"pm") {
        return hour % 12 + 12;
    }
    if (part == u"night") {
        return hour == 12 || hour < 5 ? hour % 12 : hour + 12;
    }
    return part == u"noon" ? (hour < 5 ? hour + 12 : hour) : hour;
}

}

bool ClockReader::readHour(const TokenCursor &cursor, Draft &draft) const
{
    if (const auto hour = plainNumberAt(cursor, draft.at, 1, 2)) {
        draft.begin = draft.begin < 0 ? cursor.token(draft.at).range.begin() : draft.begin;
        draft.hour = *hour;
        ++draft.at;
        if (const auto minute = cursor.sign(draft.at) == u':' ? plainNumberAt(cursor, draft.at + 1, 2, 2) : std::nullopt;
            minute && cursor.glued(draft.at)) {
            draft.minute = *minute;
            draft.digits = true;
            draft.at += 2;
            if (const auto second = cursor.sign(draft.at) == u':' && cursor.glued(draft.at) ? plainNumberAt(cursor, draft.at + 1, 2, 2)
                                                                                             : std::nullopt) {
                draft.second = *second;
                draft.at += 2;
            }
        }
        return draft.hour <= 24 && draft.minute < 60 && draft.second < 60;
    }
    if (draft.headed && readSpokenHour(cursor, draft)) {
        return true;
    }
    const QStringView folded = cursor.folded(draft.at);
    const auto ordinal = ordinalAt(cursor, draft.at, draft.begin < 0 ? Proclitics::Allow : Proclitics::Refuse);
    if (!ordinal || ordinal->value > 12 || !folded.endsWith(folded.endsWith(u'ي') ? u"ولي" : u"ة")) {
        return false; // hours are feminine
    }
    draft.begin = draft.begin < 0 ? ordinal->begin : draft.begin;
    draft.hour = ordinal->value;
    draft.at = ordinal->end;
    return true;
}

/// الساعة ثلاثة, الساعة اثنتي عشرة.
bool ClockReader::readSpokenHour(const TokenCursor &cursor, Draft &draft) const
{
    const bool teen = cursor.is(draft.at + 1, u"عشر") || cursor.is(draft.at + 1, u"عشرة");
    const auto number = cursor.isWord(draft.at) ? m_numbers.at(draft.at, std::min(cursor.end(), draft.at + (teen ? 2 : 1))) : std::nullopt;
    if (!number || number->definite || number->preposition || !number->value.isInteger() || number->value > Decimal(12)) {
        return false;
    }
    draft.hour = number->value.toString().toInt();
    draft.at = number->end;
    return true;
}

/// والنصف, إلا ربعا.
void ClockReader::readFraction(const TokenCursor &cursor, Draft &draft) const
{
    const QStringView folded = cursor.folded(draft.at);
    if (folded.startsWith(u'و')) {
        if (const DateWord *fraction = m_lexicon.find(folded.sliced(1), DateWordKind::ClockFraction)) {
            draft.minute = fraction->value;
            ++draft.at;
        }
    } else if (folded == u"الا") {
        if (const DateWord *fraction = m_lexicon.find(cursor.folded(draft.at + 1), DateWordKind::ClockFraction)) {
            draft.minute = 60 - fraction->value;
            draft.hour = draft.hour == 1 ? 12 : draft.hour - 1;
            draft.at += 2;
        }
    }
}

/// و44 دقيقة, وخمس وأربعون دقيقة.
void ClockReader::readMinutes(const TokenCursor &cursor, Draft &draft) const
{
    const bool apart = cursor.is(draft.at, u"و");
    const qsizetype at = apart ? draft.at + 1 : draft.at;
    const auto minute = cursor.has(at) ? m_numbers.at(at, cursor.end()) : std::nullopt;
    if (!minute || minute->conjunction == apart || !minute->value.isInteger() || minute->value >= Decimal(60)) {
        return;
    }
    const auto unit = m_lexicon.timeUnitAt(cursor, minute->end);
    if (unit && unit->unit.designator == u"TM") {
        draft.minute = minute->value.toString().toInt();
        draft.at = unit->end;
    }
}

/// صباحا, من مساء, بعد الظهر.
void ClockReader::readPart(const TokenCursor &cursor, Draft &draft) const
{
    if (const auto part = m_lexicon.at(cursor, draft.at, DateWordKind::ClockPart)) {
        draft.part = part->word->name;
        draft.at = part->end;
        return;
    }
    if (cursor.is(draft.at, u"من")) {
        const auto part = m_lexicon.at(cursor, draft.at + 1, DateWordKind::ClockPartNoun);
        if (part) {
            draft.part = part->word->name;
            draft.at = part->end;
        }
    }
}

bool ClockReader::isUniversal(const TokenCursor &cursor, qsizetype token) const
{
    qsizetype at = cursor.sign(token) == u'(' ? token + 1 : token;
    for (const QStringList &zone : m_lexicon.universalZones()) {
        bool all = true;
        for (qsizetype i = 0; all && i < zone.size(); ++i) {
            all = cursor.is(at + i, zone.at(i));
        }
        if (all) {
            return true;
        }
    }
    return false;
}

std::optional<TimeMatch> ClockReader::at(const TokenCursor &cursor, qsizetype token) const
{
    Draft draft{.at = token};
    const QStringView word = cursor.folded(token);
    const bool headed = cursor.isWord(token) && word.endsWith(u"الساعة") && word.size() <= 8;
    if (headed) {
        draft.begin = cursor.text().folded().origins.at(cursor.token(token).folded.end() - 6);
        ++draft.at;
        draft.headed = true;
    }
    if (!readHour(cursor, draft)) {
        return std::nullopt;
    }
    const qsizetype afterHour = draft.at;
    readFraction(cursor, draft);
    readMinutes(cursor, draft);
    readPart(cursor, draft);
    if (draft.minute == 0) {
        readMinutes(cursor, draft); // الثامنة ليلا و44 دقيقة
    }
    const bool universal = isUniversal(cursor, draft.at);
    const bool fraction = draft.at > afterHour && draft.part.isEmpty();
    const bool inWords = cursor.isWord(token) && draft.minute > 0; // الثامنة والنصف
    const bool supported
        = headed || (fraction && inWords) || !draft.part.isEmpty() || (draft.digits && (universal || cursor.is(token - 1, u"عند") || cursor.is(token - 1, u"تمام")));
    if (!supported || (cursor.isNumber(token) && !draft.digits && draft.part.isEmpty()) || (fraction && !headed && !inWords)) {
        return std::nullopt;
    }
    CalendarValue value;
    value.edtf = u"T%1:%2"_s.arg(hourOfDay(draft.hour, draft.part) % 24, 2, 10, QChar(u'0')).arg(draft.minute, 2, 10, QChar(u'0'))
        + (draft.second >= 0 ? u":%1"_s.arg(draft.second, 2, 10, QChar(u'0')) : QString()) + (universal ? u"Z"_s : QString());
    value.calendar = u"gregorian"_s;
    value.modifier = Modifiers::standard().before(cursor, token).modifier;
    TimeMatch match{.type = u"time"_s,
        .range = {draft.begin, cursor.token(draft.at - 1).range.end()},
        .end = draft.at,
        .value = value,
        .rule = u"clock"_s,
        .evidence = {}};
    match.evidence = {match.range.of(cursor.text().text()).toString()};
    return match;
}

}
