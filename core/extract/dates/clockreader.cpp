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
    bool fraction = false; ///< والنصف, or minutes, behind the hour
    bool ranged = false; ///< one end of a period whose other end is a clock time
    bool universal = false;
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
    if (draft.headed && readPointedHour(cursor, draft)) {
        return true;
    }
    if (draft.headed && readSpokenHour(cursor, draft)) {
        return true;
    }
    if (cursor.is(draft.at - 1, u"الساعات") || cursor.is(draft.at - 1, u"ساعات")) {
        return false; // حتى الساعات الأولى من صباح
    }
    const QStringView folded = cursor.folded(draft.at);
    const auto ordinal = ordinalAt(cursor, draft.at, draft.begin < 0 ? Proclitics::Allow : Proclitics::Refuse);
    if (!ordinal || ordinal->value > 23 || !folded.endsWith(folded.endsWith(u'ي') ? u"ولي" : u"ة")) {
        return false; // hours are feminine
    }
    draft.begin = draft.begin < 0 ? ordinal->begin : draft.begin;
    draft.hour = ordinal->value;
    draft.at = ordinal->end;
    return true;
}

/// الساعة 10.40, with دقيقة or without.
bool ClockReader::readPointedHour(const TokenCursor &cursor, Draft &draft) const
{
    const QStringView folded = cursor.isNumber(draft.at) ? cursor.folded(draft.at) : QStringView();
    const qsizetype point = folded.indexOf(u'.');
    if (point < 1 || point > 2 || folded.size() != point + 3) {
        return false;
    }
    const auto hour = readWhole(folded.first(point));
    const auto minute = readWhole(folded.sliced(point + 1));
    if (!hour || !minute || *hour > 24 || *minute >= 60) {
        return false;
    }
    draft.hour = *hour;
    draft.minute = *minute;
    draft.digits = true;
    draft.at += cursor.is(draft.at + 1, u"دقيقة") ? 2 : 1;
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

/// والنصف, إلا ربعا, إلا خمس دقائق.
void ClockReader::readFraction(const TokenCursor &cursor, Draft &draft) const
{
    const QStringView folded = cursor.folded(draft.at);
    if (folded.startsWith(u'و')) {
        if (const DateWord *fraction = m_lexicon.find(folded.sliced(1), DateWordKind::ClockFraction)) {
            draft.minute = fraction->value;
            ++draft.at;
        }
    }
    if (!cursor.is(draft.at, u"الا")) {
        return;
    }
    if (const DateWord *fraction = m_lexicon.find(cursor.folded(draft.at + 1), DateWordKind::ClockFraction)) {
        draft.minute -= fraction->value;
        draft.at += 2;
    } else {
        subtractMinutes(cursor, draft);
    }
    if (draft.minute < 0) {
        draft.minute += 60;
        draft.hour = draft.hour == 1 ? 12 : draft.hour - 1;
    }
}

/// إلا خمس دقائق, إلا 20 دقيقة.
void ClockReader::subtractMinutes(const TokenCursor &cursor, Draft &draft) const
{
    const auto minutes = cursor.has(draft.at + 1) ? m_numbers.at(draft.at + 1, cursor.end()) : std::nullopt;
    const bool small = minutes && !minutes->open && minutes->value.isInteger() && minutes->value < Decimal(60);
    const auto unit = small ? m_lexicon.timeUnitAt(cursor, minutes->end) : std::nullopt;
    if (unit && unit->unit.designator == u"TM") {
        draft.minute -= minutes->value.toString().toInt();
        draft.at = unit->end;
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
    const bool partFollows = draft.part.isEmpty() && m_lexicon.at(cursor, minute->end, DateWordKind::ClockPart).has_value(); // السابعة وخمس وثلاثين مساء
    if ((unit && unit->unit.designator == u"TM") || partFollows) {
        draft.minute = minute->value.toString().toInt();
        draft.at = partFollows ? minute->end : unit->end;
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

/// An hour with what belongs to it, from `draft.at` on.
bool ClockReader::readTime(const TokenCursor &cursor, Draft &draft) const
{
    const QStringView word = cursor.folded(draft.at);
    if (cursor.isWord(draft.at) && word.endsWith(u"الساعة") && word.size() <= 8) {
        draft.begin = cursor.text().folded().origins.at(cursor.token(draft.at).folded.end() - 6);
        draft.at += cursor.is(draft.at + 1, u"ال") ? 2 : 1; // الساعة الـ11
        draft.headed = true;
    }
    if (!readHour(cursor, draft)) {
        return false;
    }
    const qsizetype afterHour = draft.at;
    readFraction(cursor, draft);
    readMinutes(cursor, draft);
    draft.fraction = draft.at > afterHour;
    readPart(cursor, draft);
    if (draft.minute == 0) {
        readMinutes(cursor, draft); // الثامنة ليلا و44 دقيقة
    }
    draft.universal = isUniversal(cursor, draft.at);
    return true;
}

/// True for numbers that are told to be a time by what stands beside them.
bool ClockReader::isSupported(const TokenCursor &cursor, qsizetype token, const Draft &draft) const
{
    const bool inWords = cursor.isWord(token) && draft.minute > 0; // الثامنة والنصف
    if (draft.headed || !draft.part.isEmpty() || draft.ranged) {
        return true;
    }
    if (draft.fraction) {
        return inWords;
    }
    const bool dayFollows = m_lexicon.at(cursor, draft.at, DateWordKind::DayHead) || m_lexicon.at(cursor, draft.at, DateWordKind::Weekday)
        || m_lexicon.at(cursor, draft.at, DateWordKind::Today); // 20:45 يوم الأحد
    return draft.digits && (dayFollows || draft.universal || draft.second >= 0 || cursor.is(token - 1, u"عند") || cursor.is(token - 1, u"تمام"));
}

/// من 5 إلى 7 مساء, بين الخامسة والسادسة مساء: the part of day of the end of a period is the beginning's too, but from ten to two is no night.
void ClockReader::borrowPart(const TokenCursor &cursor, qsizetype token, Draft &draft) const
{
    const bool from = cursor.is(token - 1, u"من") || draft.headed;
    const bool between = cursor.isBetween(token - 1);
    const bool to = cursor.is(draft.at, u"الي") || cursor.is(draft.at, u"حتي") || cursor.is(draft.at, u"وحتي");
    Draft end{.at = draft.at};
    if ((to && (from || draft.digits)) || (cursor.isDash(draft.at) && (draft.digits || draft.part.isEmpty()))
        || (between && cursor.is(draft.at, u"و"))) {
        end.at = draft.at + 1;
    } else if (!between || !cursor.folded(draft.at).startsWith(u'و')) {
        return;
    }
    if (!draft.part.isEmpty() || !cursor.has(end.at) || !readTime(cursor, end)) {
        return;
    }
    if (end.part.isEmpty()) {
        draft.ranged = draft.digits && end.digits && (from || between);
        return;
    }
    draft.ranged = true;
    draft.part = hourOfDay(draft.hour, end.part) <= hourOfDay(end.hour, end.part) ? end.part : QString();
}

/// The end of a period behind its beginning (… إلى 3:30), which is later on the same half of the day, or a time behind its day (6/6/2012 15:15).
void ClockReader::goOnFrom(const TokenCursor &cursor, qsizetype token, const TimeMatch &before, Draft &draft) const
{
    if (before.type == u"date") {
        draft.ranged = draft.digits && before.end == token;
        return;
    }
    const qsizetype joint = token - 1;
    const bool linked = cursor.is(joint, u"الي") || cursor.is(joint, u"حتي") || cursor.is(joint, u"وحتي") || cursor.isDash(joint);
    const bool alone = cursor.isWord(token) || draft.digits || !cursor.isWord(draft.at); // الساعة 5 إلى 7 أشخاص
    if (!linked || before.end != joint || !alone) {
        return;
    }
    draft.ranged = true;
    const int began = std::get<CalendarValue>(before.value).edtf.sliced(1, 2).toInt();
    if (draft.part.isEmpty() && began >= 12 && draft.hour < 12 && draft.hour + 12 >= began) {
        draft.part = u"pm"_s;
    }
}

std::optional<TimeMatch> ClockReader::at(const TokenCursor &cursor, qsizetype token, const TimeMatch *before) const
{
    Draft draft{.at = token};
    if (!readTime(cursor, draft)) {
        return std::nullopt;
    }
    borrowPart(cursor, token, draft);
    if (before) {
        goOnFrom(cursor, token, *before, draft);
    }
    const bool bareNumber = cursor.isNumber(token) && !draft.digits && draft.part.isEmpty() && !draft.ranged;
    if (!isSupported(cursor, token, draft) || bareNumber) {
        return std::nullopt;
    }
    CalendarValue value;
    value.edtf = u"T%1:%2"_s.arg(hourOfDay(draft.hour, draft.part) % 24, 2, 10, QChar(u'0')).arg(draft.minute, 2, 10, QChar(u'0'))
        + (draft.second >= 0 ? u":%1"_s.arg(draft.second, 2, 10, QChar(u'0')) : QString()) + (draft.universal ? u"Z"_s : QString());
    value.calendar = u"gregorian"_s;
    const Modifier modifier = Modifiers::standard().before(cursor, token).modifier;
    value.modifier = modifier == Modifier::About ? modifier : Modifier::None; // حتى before the end of a period bounds nothing
    return timeMatch(cursor, u"time"_s, draft.begin, draft.at, value, u"clock"_s);
}

}
