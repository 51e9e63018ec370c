// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/dates/datereader.h"

#include "core/extract/dates/dayofmonth.h"

using namespace Qt::StringLiterals;

namespace Hashiya {

/// A date while it is read.
struct DateReader::Draft
{
    qsizetype first = 0; ///< first token
    qsizetype begin = -1; ///< in the article's text; -1 until something was read
    qsizetype at = 0; ///< the next token
    DateParts parts = {};
    std::optional<int> lastDay = {}; ///< of a range of days in one month
    std::optional<int> yearOffset = {}; ///< year named by its distance
    QString partOfDay = {};
    QString rule = {};
    bool commonMonth = false;
    bool monthHead = false; ///< شهر stands before the month
    bool alias = false;
    bool unresolved = false; ///< told from the article's day, which is not known

    void take(const DateHit &hit)
    {
        begin = begin < 0 ? hit.begin : begin;
        at = hit.end;
    }
    [[nodiscard]] Proclitics proclitics() const { return begin < 0 ? Proclitics::Allow : Proclitics::Refuse; }
};

namespace {

constexpr qsizetype longestLookBack = 12;

/// Between the ends of a range of days: 13 إلى 15 تموز.
bool isTo(QStringView folded)
{
    return folded == u"الي" || folded == u"حتي" || folded == u"وحتي";
}

/// «اليوم», a newspaper.
bool isQuoted(const TokenCursor &cursor, qsizetype token)
{
    static constexpr QStringView opening = u"«“\"";
    static constexpr QStringView closing = u"»”\"";
    const char16_t before = cursor.sign(token - 1);
    const char16_t behind = cursor.sign(token + 1);
    return before != 0 && behind != 0 && opening.contains(QChar(before)) && closing.contains(QChar(behind));
}

Direction directionOf(int value)
{
    return value < 0 ? Direction::Past : (value > 0 ? Direction::Coming : Direction::Current);
}

}

std::optional<TimeMatch> DateReader::at(const TokenCursor &cursor, qsizetype token)
{
    if (auto digits = m_digits.day(cursor, token)) {
        return digits;
    }
    if (auto digits = m_digits.month(cursor, token)) {
        return digits;
    }
    Draft draft{.first = token, .at = token};
    if (const auto part = m_lexicon.at(cursor, token, DateWordKind::Part, Proclitics::Allow)) {
        draft.partOfDay = part->word->name;
        draft.take(*part);
    }
    if (auto found = today(cursor, draft)) {
        return found;
    }
    const bool weekday = readWeekday(cursor, draft);
    Draft withDay = draft;
    bool bracket = false;
    if (auto digits = weekday ? weekdayInDigits(cursor, draft) : std::nullopt) {
        return digits;
    }
    if (weekday) {
        const auto link = m_lexicon.at(cursor, withDay.at, DateWordKind::DayIs);
        bracket = cursor.sign(withDay.at) == u'(';
        const bool passed = bracket || cursor.sign(withDay.at) == u'،' || (cursor.is(withDay.at, u"في") && cursor.isNumber(withDay.at + 1));
        withDay.at = link ? link->end : passed ? withDay.at + 1 : withDay.at;
    }
    if (readDayAndMonth(cursor, withDay) && (!bracket || cursor.sign(withDay.at) == u')')) {
        withDay.at += bracket ? 1 : 0;
        return finish(cursor, withDay);
    }
    if (weekday) {
        const auto direction = m_lexicon.at(cursor, draft.at, DateWordKind::Direction);
        Draft behind = draft;
        behind.at = direction ? direction->end : draft.at;
        if (direction && readDayAndMonth(cursor, behind) && behind.parts.day) { // السبت الماضي 12 نوفمبر
            return finish(cursor, behind);
        }
        if (DayOfMonth().recurs(cursor, draft.at)) {
            return std::nullopt;
        }
    }
    if (auto numbered = numberedDay(cursor, draft)) {
        return numbered;
    }
    if (auto ofWeek = dayOfWeek(cursor, draft)) {
        return ofWeek;
    }
    if (weekday) {
        readWeekdayDirection(cursor, draft);
        draft.rule = u"weekday"_s;
        return finish(cursor, draft);
    }
    return std::nullopt;
}

/// السبت الماضي, يومي الأحد والاثنين المقبلين.
void DateReader::readWeekdayDirection(const TokenCursor &cursor, Draft &draft) const
{
    readYearOrDirection(cursor, draft);
    if (const auto pair = draft.parts.direction == Direction::None && cursor.folded(draft.at).startsWith(u'و')
                && m_lexicon.find(cursor.folded(draft.at).sliced(1), DateWordKind::Weekday)
            ? m_lexicon.at(cursor, draft.at + 1, DateWordKind::Pair)
            : std::nullopt) { // يومي الأحد والاثنين المقبلين
        draft.parts.direction = directionOf(pair->word->value);
    } else if (const auto own = m_lexicon.at(cursor, draft.at, DateWordKind::Pair)) {
        draft.parts.direction = directionOf(own->word->value);
    }
}

/// هذا الصباح, هذه الليلة, الليلة, الليلة الماضية.
std::optional<TimeMatch> DateReader::partOfThisDay(const TokenCursor &cursor, Draft draft) const
{
    const auto demonstrative = m_lexicon.at(cursor, draft.at, DateWordKind::This, draft.proclitics());
    const qsizetype at = demonstrative ? demonstrative->end : draft.at;
    const QStringView folded = cursor.folded(at);
    const DateWord *part = folded.size() > 4 && folded.startsWith(u"ال") ? m_lexicon.find(folded.sliced(2), DateWordKind::Part) : nullptr;
    if (!part || (!demonstrative && folded != u"الليلة") || folded == u"العصر" // هذا العصر is this age
        || (!demonstrative && m_lexicon.find(cursor.folded(draft.at - 1), DateWordKind::BeforeNoToday))) { // نفس الليلة
        return std::nullopt;
    }
    draft.begin = demonstrative ? demonstrative->begin : cursor.token(at).range.begin();
    draft.at = at + 1;
    const auto direction = demonstrative ? std::nullopt : m_lexicon.at(cursor, draft.at, DateWordKind::Direction);
    draft.at = direction ? direction->end : draft.at;
    CalendarValue value = m_reference.dayOffset(direction ? direction->word->value : 0);
    value.part = part->name;
    return timeMatch(cursor, u"date"_s, draft.begin, draft.at, value, u"today"_s);
}

/// اليوم, أمس الثلاثاء, يوم غد, أول أمس, صباح اليوم.
std::optional<TimeMatch> DateReader::today(const TokenCursor &cursor, Draft draft) const
{
    if (const auto head = m_lexicon.at(cursor, draft.at, DateWordKind::DayHead, draft.proclitics())) {
        draft.take(*head);
    }
    const auto word = m_lexicon.at(cursor, draft.at, DateWordKind::Today, draft.proclitics());
    if (!word) {
        return partOfThisDay(cursor, draft);
    }
    const bool quoted = isQuoted(cursor, draft.at); // a paper's name
    const bool toCome = cursor.folded(draft.at).endsWith(u"الغد")
        && m_lexicon.at(cursor, draft.at - 1, DateWordKind::BeforeNoTomorrow, Proclitics::Allow);
    const bool need = cursor.is(word->end, u"الحاجة"); // بأمس الحاجة
    if (need || (draft.begin < 0 && (quoted || toCome))) {
        return std::nullopt;
    }
    const bool thisDay = word->word->value == 0;
    if (thisDay && cursor.is(draft.at - 1, u"في") && !m_lexicon.at(cursor, word->end, DateWordKind::Weekday)) {
        return std::nullopt; // 20 دولارا في اليوم
    }
    if (thisDay && (m_lexicon.at(cursor, word->end, DateWordKind::NoToday) || m_lexicon.find(cursor.folded(draft.at - 1), DateWordKind::BeforeNoToday))) {
        return std::nullopt;
    }
    draft.take(*word);
    int offset = word->word->value;
    const auto direction = thisDay ? m_lexicon.at(cursor, draft.at, DateWordKind::Direction) : std::nullopt;
    if (direction && direction->word->value != 0) { // خلال اليوم الماضي
        offset = direction->word->value;
        draft.at = direction->end;
    }
    const auto weekday = m_lexicon.at(cursor, draft.at, DateWordKind::Weekday);
    draft.at = weekday ? weekday->end : draft.at;
    readPartBehind(cursor, draft);
    CalendarValue value = m_reference.dayOffset(offset, weekday ? weekday->word->value : 0);
    value.part = draft.partOfDay;
    Draft withDay = draft;
    if (readDayAndMonth(cursor, withDay) && withDay.parts.day && !withDay.parts.hijri) {
        const CalendarValue full = m_reference.date(withDay.parts);
        value.edtf = full.edtf.isEmpty() ? value.edtf : full.edtf;
        value.relative = full.relative;
        draft.at = withDay.at;
    }
    return timeMatch(cursor, u"date"_s, draft.begin, draft.at, value, u"today"_s);
}

/// الخميس 21, الثلاثاء 7 والأربعاء 8 مارس, يوم 27.
std::optional<TimeMatch> DateReader::numberedDay(const TokenCursor &cursor, Draft draft) const
{
    const auto head = draft.parts.weekday ? std::nullopt : m_lexicon.at(cursor, draft.at, DateWordKind::DayHead, draft.proclitics());
    if (!draft.parts.weekday && !head) {
        return std::nullopt;
    }
    if (head) {
        draft.take(*head);
    }
    const auto numbered = DayOfMonth().alone(cursor, draft.at);
    if (!numbered) {
        return std::nullopt;
    }
    draft.at = numbered->end;
    DateParts parts = draft.parts;
    parts.day = numbered->day;
    parts.month = numbered->month;
    CalendarValue value = parts.month ? m_reference.date(parts) : m_reference.nearestDay(numbered->day, parts.weekday);
    value.part = draft.partOfDay;
    return timeMatch(cursor, u"date"_s, draft.begin, draft.at, value, u"day-of-month"_s);
}

/// الأحد من الأسبوع الماضي, ثلاثاء هذا الأسبوع.
std::optional<TimeMatch> DateReader::dayOfWeek(const TokenCursor &cursor, Draft draft) const
{
    if (!draft.parts.weekday) {
        const QStringView folded = cursor.folded(draft.at);
        const bool bare = cursor.isWord(draft.at) && folded.size() < 10 && m_lexicon.at(cursor, draft.at + 1, DateWordKind::Period);
        const DateWord *weekday = bare ? m_lexicon.find(u"ال"_s + folded.toString(), DateWordKind::Weekday) : nullptr;
        if (!weekday) {
            return std::nullopt;
        }
        draft.parts.weekday = weekday->value;
        draft.begin = draft.begin < 0 ? cursor.token(draft.at).range.begin() : draft.begin;
        ++draft.at;
    }
    const qsizetype at = cursor.is(draft.at, u"من") ? draft.at + 1 : draft.at;
    const auto demonstrative = m_lexicon.at(cursor, at, DateWordKind::This);
    const auto week = m_lexicon.at(cursor, demonstrative ? demonstrative->end : at, DateWordKind::Period);
    const auto direction = week ? m_lexicon.at(cursor, week->end, DateWordKind::Direction) : std::nullopt;
    if (!week || week->word->name != u"week" || (!demonstrative && !direction)) {
        return std::nullopt;
    }
    draft.at = direction ? direction->end : week->end;
    CalendarValue value = m_reference.dayOfWeek(*draft.parts.weekday, direction ? direction->word->value : 0);
    value.part = draft.partOfDay;
    return timeMatch(cursor, u"date"_s, draft.begin, draft.at, value, u"weekday"_s);
}

bool DateReader::readWeekday(const TokenCursor &cursor, Draft &draft) const
{
    Draft next = draft;
    if (const auto head = m_lexicon.at(cursor, next.at, DateWordKind::DayHead, next.proclitics())) {
        next.take(*head);
    }
    const bool headed = next.at > draft.at;
    const auto weekday = m_lexicon.at(cursor, next.at, DateWordKind::Weekday, next.proclitics());
    if (!weekday || (!headed && draft.partOfDay.isEmpty() && m_lexicon.find(cursor.folded(next.at - 1), DateWordKind::NotWeekday))) {
        return false;
    }
    next.take(*weekday);
    next.parts.weekday = weekday->word->value;
    draft = next;
    return true;
}

/// The day before a month: 27, الـ27 من, الأول من, غرة.
std::optional<int> DateReader::readDay(const TokenCursor &cursor, Draft &draft) const
{
    if (const auto head = m_lexicon.at(cursor, draft.at, DateWordKind::DayHead, draft.proclitics()); head && !draft.parts.weekday) {
        draft.take(*head);
    }
    if (const auto first = m_lexicon.at(cursor, draft.at, DateWordKind::First, draft.proclitics())) {
        draft.take(*first);
        return first->word->value;
    }
    std::optional<int> day;
    const qsizetype at = cursor.is(draft.at, u"ال") ? draft.at + 1 : draft.at;
    if ((day = plainNumberAt(cursor, at, 1, 2))) {
        const bool between = cursor.isBetween(at - 1) && cursor.is(at + 1, u"و");
        const bool to = cursor.isDash(at + 1) || isTo(cursor.folded(at + 1)) || between;
        const auto last = to ? plainNumberAt(cursor, at + 2, 1, 2) : std::nullopt;
        draft.begin = draft.begin < 0 ? cursor.token(at).range.begin() : draft.begin;
        draft.lastDay = last && *last > *day && *last <= 31 ? last : std::nullopt;
        draft.at = draft.lastDay ? at + 3 : at + 1;
    } else if (const auto ordinal = ordinalAt(cursor, draft.at, draft.proclitics())) {
        const auto last = isTo(cursor.folded(ordinal->end)) ? ordinalAt(cursor, ordinal->end + 1, Proclitics::Refuse) : std::nullopt;
        const qsizetype end = last ? last->end : ordinal->end;
        if (!cursor.is(end, u"من")) {
            return std::nullopt;
        }
        day = ordinal->value;
        draft.lastDay = last && last->value > *day && last->value <= 31 ? std::optional(last->value) : std::nullopt;
        draft.begin = draft.begin < 0 ? ordinal->begin : draft.begin;
        draft.at = end;
    }
    if (!day || *day < 1 || *day > 31) {
        return std::nullopt;
    }
    if (cursor.is(draft.at, u"من")) {
        ++draft.at;
    }
    return day;
}

bool DateReader::readDayAndMonth(const TokenCursor &cursor, Draft &draft) const
{
    const bool dayBefore = draft.parts.weekday || cursor.is(draft.at - 1, u"يوم") || cursor.is(draft.at - 1, u"ليوم") || cursor.is(draft.at - 1, u"بتاريخ");
    if (dayBefore && cursor.sign(draft.at + 1) == u'/' && cursor.sign(draft.at + 3) != u'/') { // السبت 21/9
        const auto day = plainNumberAt(cursor, draft.at, 1, 2);
        const auto month = day ? plainNumberAt(cursor, draft.at + 2, 1, 2) : std::nullopt;
        if (month && *day >= 1 && *day <= 31 && *month >= 1 && *month <= 12) {
            draft.parts.day = day;
            draft.parts.month = month;
            draft.begin = draft.begin < 0 ? cursor.token(draft.at).range.begin() : draft.begin;
            draft.at += 3;
            draft.rule = u"digits"_s;
            return true;
        }
    }
    Draft withDay = draft;
    withDay.parts.day = readDay(cursor, withDay);
    if (withDay.parts.day) {
        const qsizetype of = cursor.is(withDay.at, u"في") ? withDay.at + 1 : withDay.at; // من 4 إلى 23 في الشهر المقبل
        const auto demonstrative = m_lexicon.at(cursor, of, DateWordKind::This);
        const auto period = m_lexicon.at(cursor, demonstrative ? demonstrative->end : of, DateWordKind::Period);
        const auto direction = period ? m_lexicon.at(cursor, period->end, DateWordKind::Direction) : std::nullopt;
        if (period && (direction || demonstrative) && period->word->name == u"month") { // 15 من الشهر الجاري, 15 من هذا الشهر
            if (demonstrative && m_lexicon.at(cursor, period->end, DateWordKind::Blessed)) { // 22 من هذا الشهر المبارك
                withDay.parts.month = 9;
                withDay.parts.hijri = true;
                withDay.at = period->end;
                draft = withDay;
                draft.rule = u"day-of-month"_s;
                return true;
            }
            const QString month = m_reference.period(u"month"_s, direction ? direction->word->value : 0).edtf;
            withDay.unresolved = month.isEmpty();
            withDay.parts.year = month.isEmpty() ? std::nullopt : std::optional(month.first(4).toInt());
            withDay.parts.month = month.isEmpty() ? std::nullopt : std::optional(month.last(2).toInt());
            withDay.yearOffset = 0;
            withDay.at = direction ? direction->end : period->end;
            draft = withDay;
            draft.rule = u"day-of-month"_s;
            return true;
        }
        if (readMonth(cursor, withDay, true)) {
            draft = withDay;
            return true;
        }
    }
    if (!draft.partOfDay.isEmpty() || draft.parts.weekday) {
        return false;
    }
    return readMonth(cursor, draft, false);
}

bool DateReader::readMonth(const TokenCursor &cursor, Draft &draft, bool afterDay) const
{
    Draft next = draft;
    if (const auto head = m_lexicon.at(cursor, next.at, DateWordKind::MonthHead, next.proclitics())) {
        next.take(*head);
        next.monthHead = true;
    }
    const auto month = m_lexicon.at(cursor, next.at, DateWordKind::Month, next.proclitics());
    if (!month || (next.parts.day && month->word->hijri && *next.parts.day > 30)) {
        return false;
    }
    next.take(*month);
    next.parts.month = month->word->value;
    next.parts.hijri = month->word->hijri;
    next.commonMonth = month->word->common;
    readAlias(cursor, next);
    const qsizetype before = next.at;
    const auto days = afterDay || next.parts.hijri ? std::nullopt : DayOfMonth().behindMonth(cursor, next.at, next.monthHead);
    if (days) { // تموز 13 إلى 15
        next.parts.day = days->day;
        next.lastDay = days->last;
        next.at = days->end;
    }
    readYearOrDirection(cursor, next);
    const bool supported = afterDay || next.monthHead || next.alias || next.at > before || !next.commonMonth;
    const bool everyYear = !afterDay && cursor.is(draft.first - 1, u"كل");
    if (everyYear || (!supported && !standsForAMonth(cursor, next))) {
        return false;
    }
    next.rule = next.parts.day ? u"day-month"_s : u"month"_s;
    draft = next;
    return true;
}

/// The same month by its other name: يوليو/تموز, مارس (آذار).
void DateReader::readAlias(const TokenCursor &cursor, Draft &draft) const
{
    const auto beside = m_lexicon.at(cursor, draft.at, DateWordKind::Month);
    if (beside && !beside->word->hijri && !draft.parts.hijri && beside->word->value == draft.parts.month) { // يوليو تموز
        draft.at = beside->end;
        draft.alias = true;
        return;
    }
    const char16_t sign = cursor.sign(draft.at);
    if (sign != u'/' && sign != u'(' && sign != u'-') {
        return;
    }
    const auto alias = m_lexicon.at(cursor, draft.at + 1, DateWordKind::Month);
    const bool repeated = cursor.folded(draft.at + 1) == cursor.folded(draft.at - 1); // صفر - صفر is a score
    if (!alias || repeated || alias->word->hijri != draft.parts.hijri || alias->word->value != draft.parts.month) {
        return;
    }
    if (sign == u'(' && cursor.sign(alias->end) != u')') {
        return;
    }
    draft.at = sign == u'(' ? alias->end + 1 : alias->end;
    draft.alias = true;
}

void DateReader::readYearOrDirection(const TokenCursor &cursor, Draft &draft) const
{
    if (draft.parts.month) {
        const bool comma = cursor.sign(draft.at) == u'،' || cursor.sign(draft.at) == u',';
        const qsizetype at = comma && plainNumberAt(cursor, draft.at + 1, 4, 4) ? draft.at + 1 : draft.at;
        if (const auto year = m_years.behind(cursor, at); year && (!year->hijri || draft.parts.hijri || (year->year && !year->era))) {
            if (draft.parts.hijri && !year->year) { // 20 رمضان من هذا العام: the Hijri year is reckoned from the article's day
                draft.at = year->end;
                return;
            }
            const auto known = year->year ? year->year : m_reference.year(year->offset.value_or(0));
            if (known) {
                draft.parts.year = known;
                draft.yearOffset = year->year ? std::nullopt : year->offset;
                draft.at = year->end;
                return;
            }
        }
    }
    if (const auto direction = m_lexicon.at(cursor, draft.at, DateWordKind::Direction)) {
        draft.parts.direction = directionOf(direction->word->value);
        draft.at = direction->end;
    }
}

/// True where a month's name that is also another word stands as a month does: في ماي, منذ مارس, شهري رجب وشعبان.
bool DateReader::standsForAMonth(const TokenCursor &cursor, const Draft &draft) const
{
    const QStringView before = cursor.folded(draft.first - 1);
    return m_lexicon.at(cursor, draft.first - 1, DateWordKind::BeforeYear, Proclitics::Allow).has_value()
        || m_lexicon.at(cursor, draft.first - 1, DateWordKind::MonthHeads, Proclitics::Allow).has_value() || before == u"اواسط";
}

/// True where words shortly before say that what follows is still to come: سيلتقي, من المقرر, سوف.
bool DateReader::looksAhead(const TokenCursor &cursor, qsizetype token) const
{
    const qsizetype from = std::max(cursor.begin(), token - longestLookBack);
    if (const bool apposed = cursor.sign(token - 1) == u'(' || cursor.sign(token - 1) == u'،';
        apposed && m_lexicon.at(cursor, token - 2, DateWordKind::Today)) {
        return false; // صباح اليوم (الاثنين)
    }
    for (qsizetype i = token - 1; i >= from; --i) {
        const QStringView folded = cursor.folded(i);
        const QStringView stem = folded.startsWith(u'و') && folded.size() > 5 ? folded.sliced(1) : folded;
        const bool future = stem.size() >= 5 && (stem.startsWith(u"سي") || stem.startsWith(u"ست") || stem.startsWith(u"سن"));
        if ((future && !NumberWords::standard().find(stem) && !stem.endsWith(u"ات") && !stem.endsWith(u'ة') && stem.at(2) != u'ا')
            || m_lexicon.at(cursor, i, DateWordKind::Ahead, Proclitics::Allow)) {
            return true;
        }
        if (cursor.sign(i) == u'،' && token - i > 4) {
            break;
        }
    }
    return false;
}

/// يوم السبت 4/11/1435هـ, الأربعاء الموافق 27/10/1436.
std::optional<TimeMatch> DateReader::weekdayInDigits(const TokenCursor &cursor, const Draft &draft) const
{
    const auto link = m_lexicon.at(cursor, draft.at, DateWordKind::DayIs);
    auto found = m_digits.day(cursor, link ? link->end : draft.at);
    if (found) {
        found->range = {draft.begin, found->range.end()};
        std::get<CalendarValue>(found->value).part = draft.partOfDay;
        found->evidence = {found->range.of(cursor.text().text()).toString()};
    }
    return found;
}

/// الخميس مساء, 12 مارس صباحا.
void DateReader::readPartBehind(const TokenCursor &cursor, Draft &draft) const
{
    const bool within = cursor.is(draft.at, u"في") && cursor.folded(draft.at + 1).startsWith(u"ال") && draft.parts.weekday; // الثلاثاء في المساء
    if (const DateWord *part = within && draft.partOfDay.isEmpty() ? m_lexicon.find(cursor.folded(draft.at + 1).sliced(2), DateWordKind::Part) : nullptr) {
        draft.partOfDay = part->name;
        draft.at += 2;
        return;
    }
    if (draft.partOfDay.isEmpty() && cursor.is(draft.at, u"بعد") && cursor.is(draft.at + 1, u"الظهر")) {
        draft.partOfDay = u"afternoon"_s;
        draft.at += 2;
        return;
    }
    const QStringView folded = cursor.folded(draft.at);
    const bool adverb = folded == u"مساء" || (folded.size() > 3 && folded.endsWith(u'ا'));
    const DateWord *part = adverb && draft.partOfDay.isEmpty() ? m_lexicon.find(folded == u"مساء" ? folded : folded.chopped(1), DateWordKind::Part)
                                                               : nullptr;
    const bool ofNext = m_lexicon.at(cursor, draft.at + 1, DateWordKind::Weekday) || m_lexicon.at(cursor, draft.at + 1, DateWordKind::Today);
    if (part && !ofNext) { // الخميس مساء الجمعة
        draft.partOfDay = part->name;
        ++draft.at;
    }
}

TimeMatch DateReader::finish(const TokenCursor &cursor, Draft draft)
{
    if (draft.parts.weekday || draft.parts.day) {
        readPartBehind(cursor, draft);
    }
    DateParts parts = draft.parts;
    parts.ahead = looksAhead(cursor, draft.first);
    CalendarValue value = m_reference.date(parts);
    if (draft.unresolved) {
        value.edtf.clear();
        value.relative = true;
    }
    value.part = draft.partOfDay;
    value.relative = value.relative || draft.yearOffset.has_value();
    if (parts.hijri && parts.year) {
        m_reference.rememberHijriYear(*parts.year);
    }
    if (!parts.hijri && parts.year && parts.month && parts.day) {
        if (const QDate day(*parts.year, *parts.month, *parts.day); day.isValid()) {
            m_reference.rememberDay(day);
        }
    }
    if (draft.lastDay && !value.edtf.isEmpty()) {
        parts.day = draft.lastDay;
        value.edtf += u'/' + m_reference.date(parts).edtf;
    }
    return timeMatch(cursor, u"date"_s, draft.begin, draft.at, value, draft.rule);
}

}
