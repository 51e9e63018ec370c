// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/dates/yearreader.h"

#include "core/extract/figures/figurelexicon.h"

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

constexpr int earliestYear = 1000;
constexpr int latestYear = 2150;
constexpr int earliestBareYear = 1800;
constexpr int latestBareYear = 2100;
constexpr int earliestYearInWords = 1990; ///< without عام
constexpr int earliestYearWithEra = 1900; ///< before it, م behind a number is more often a metre
constexpr int earliestHijriYear = 1300; ///< numbers from here to the next are Hijri years in today's press
constexpr int latestHijriYear = 1500;

CalendarValue openPeriod(int known, int unknownDigits, bool relative)
{
    CalendarValue value;
    value.edtf = QString::number(known).rightJustified(4 - unknownDigits, u'0') + QString(unknownDigits, u'X');
    value.relative = relative;
    value.calendar = u"gregorian"_s;
    return value;
}

}

bool YearReader::isHijriNumber(int year)
{
    return year >= earliestHijriYear && year <= latestHijriYear;
}

std::optional<YearHit> YearReader::number(const TokenCursor &cursor, qsizetype token) const
{
    YearHit hit;
    const bool early = plainNumberAt(cursor, token, 3, 3) && m_lexicon.at(cursor, token + 1, DateWordKind::Era); // عام 600 ميلاديا
    if (const auto digits = plainNumberAt(cursor, token, early ? 3 : 4, 4)) {
        hit = {.year = digits, .begin = cursor.token(token).range.begin(), .end = token + 1};
    } else if (cursor.isWord(token)) {
        const auto words = m_numbers.at(token, cursor.end());
        if (!words || words->open || !words->value.isInteger() || words->end == words->begin + 1 || words->value > Decimal(latestYear)) {
            return std::nullopt;
        }
        hit = {.year = words->value.toString().toInt(), .begin = words->range.begin(), .end = words->end};
    }
    if (!hit.year || (!early && *hit.year < earliestYear) || *hit.year > latestYear) {
        return std::nullopt;
    }
    hit.hijri = isHijriNumber(*hit.year);
    if (const auto era = m_lexicon.at(cursor, hit.end, DateWordKind::Era)) {
        hit.hijri = era->word->name == u"h";
        hit.era = true;
        hit.end = era->end;
    }
    return hit;
}

/// عام 2018, العام الماضي, للعام الهجري الحالي 1438, هذا العام.
std::optional<YearHit> YearReader::headed(const TokenCursor &cursor, qsizetype token) const
{
    if (const auto demonstrative = m_lexicon.at(cursor, token, DateWordKind::This, Proclitics::Allow)) {
        const auto year = m_lexicon.at(cursor, demonstrative->end, DateWordKind::Period);
        if (year && year->word->name == u"year") {
            if (auto named = number(cursor, year->end); named && cursor.isNumber(year->end)) { // لهذا العام 1436
                named->headed = true;
                named->begin = demonstrative->begin;
                return named;
            }
            return YearHit{.offset = 0, .headed = true, .begin = demonstrative->begin, .end = year->end};
        }
        return std::nullopt;
    }
    const auto head = m_lexicon.at(cursor, token, DateWordKind::YearHead, Proclitics::Allow);
    if (!head) {
        return std::nullopt;
    }
    qsizetype at = head->end;
    std::optional<int> direction;
    bool hijri = false;
    for (int words = 0; words < 2; ++words) {
        if (const auto era = m_lexicon.at(cursor, at, DateWordKind::Era)) {
            hijri = hijri || era->word->name == u"h";
            at = era->end;
        } else if (const auto word = m_lexicon.at(cursor, at, DateWordKind::Direction)) {
            direction = word->word->value;
            at = word->end;
        }
    }
    if (cursor.is(at, u"ال")) {
        ++at;
    }
    if (auto year = number(cursor, at)) {
        year->hijri = year->hijri || hijri;
        year->headed = true;
        year->begin = head->begin;
        return year;
    }
    if (direction && !hijri && m_lexicon.at(cursor, token, DateWordKind::Period, Proclitics::Allow)) {
        return YearHit{.offset = direction, .headed = true, .begin = head->begin, .end = at};
    }
    return std::nullopt;
}

std::optional<YearHit> YearReader::behind(const TokenCursor &cursor, qsizetype token) const
{
    if (auto year = number(cursor, token); year && cursor.isNumber(token)) {
        return year;
    }
    const qsizetype at = cursor.is(token, u"من") || cursor.is(token, u"ل") ? token + 1 : token;
    if (auto year = cursor.is(token, u"من") && cursor.isNumber(at) ? number(cursor, at) : std::nullopt) { // الربع الثاني من 2015
        return year;
    }
    if (auto year = headed(cursor, at)) {
        return year;
    }
    return std::nullopt;
}

TimeMatch YearReader::match(const TokenCursor &cursor, const YearHit &hit, qsizetype token) const
{
    TimeMatch match{.type = u"date"_s,
        .range = {hit.begin, cursor.token(hit.end - 1).range.end()},
        .end = hit.end,
        .value = {},
        .rule = u"year"_s,
        .evidence = {}};
    if (hit.year) {
        DateParts parts{.year = hit.year};
        CalendarValue value = m_reference.date(parts);
        if (hit.hijri) {
            value.hijri = ReferenceDate::edtf(*hit.year);
            value.edtf.clear();
            value.calendar = u"islamic-umalqura"_s;
        }
        match.value = value;
    } else {
        match.value = m_reference.period(u"year"_s, hit.offset.value_or(0));
        match.rule = u"relative-period"_s;
    }
    match.evidence = {match.range.of(cursor.text().text()).toString(), cursor.written(token - 1).toString()};
    return match;
}

/// القرن الماضي, القرن الحادي والعشرين, القرن الـ19.
std::optional<TimeMatch> YearReader::century(const TokenCursor &cursor, qsizetype token) const
{
    const auto head = m_lexicon.at(cursor, token, DateWordKind::Period, Proclitics::Allow);
    if (!head || head->word->name != u"century") {
        return std::nullopt;
    }
    std::optional<int> count;
    qsizetype end = head->end;
    if (const auto ordinal = ordinalAt(cursor, head->end, Proclitics::Refuse)) {
        count = ordinal->value;
        end = ordinal->end;
    } else if (const qsizetype at = cursor.is(head->end, u"ال") ? head->end + 1 : head->end;
               const auto digits = plainNumberAt(cursor, at, 1, 2)) {
        count = *digits;
        end = at + 1;
    }
    if (!count || *count < 2 || *count > 30) {
        return std::nullopt;
    }
    TimeMatch match{.type = u"date"_s,
        .range = {head->begin, cursor.token(end - 1).range.end()},
        .end = end,
        .value = openPeriod(*count - 1, 2, false),
        .rule = u"century"_s,
        .evidence = {}};
    match.evidence = {match.range.of(cursor.text().text()).toString(), QString::number(*count)};
    return match;
}

/// التسعينات, تسعينيات القرن الماضي.
std::optional<TimeMatch> YearReader::decade(const TokenCursor &cursor, qsizetype token) const
{
    const auto head = m_lexicon.at(cursor, token, DateWordKind::Decade, Proclitics::Allow);
    if (!head || (cursor.is(head->end, u"من") && (cursor.folded(head->end + 1).startsWith(u"عمر") || cursor.is(head->end + 1, u"العمر")))) {
        return std::nullopt;
    }
    qsizetype end = head->end;
    int base = 19;
    bool relative = false;
    if (const auto named = century(cursor, head->end)) {
        base = std::get<CalendarValue>(named->value).edtf.first(2).toInt();
        end = named->end;
    } else if (cursor.is(head->end, u"القرن")) {
        const auto direction = m_lexicon.at(cursor, head->end + 1, DateWordKind::Direction);
        if (direction) {
            const auto year = m_reference.year(0);
            relative = true;
            base = (year ? *year / 100 : 20) + direction->word->value;
            end = direction->end;
        }
    }
    TimeMatch match{.type = u"date"_s,
        .range = {head->begin, cursor.token(end - 1).range.end()},
        .end = end,
        .value = openPeriod(base * 10 + head->word->value / 10, 1, relative),
        .rule = u"decade"_s,
        .evidence = {},
        .confidence = 0.85};
    match.evidence = {match.range.of(cursor.text().text()).toString()};
    return match;
}

/// True where a number without عام is a year: behind a preposition of time, in brackets, or و behind another year; and no counted noun or
/// unit follows.
bool YearReader::standsWhereYearsDo(const TokenCursor &cursor, qsizetype token, qsizetype end) const
{
    const FigureLexicon &figures = FigureLexicon::standard();
    const QStringView next = cursor.folded(end);
    const bool counts = figures.has(next, CountingRole::Counted) || figures.unit(next) || cursor.sign(end) == u'%'
        || (m_lexicon.timeUnitAt(cursor, end) && !m_lexicon.timeUnitAt(cursor, end)->definite);
    const bool joined = cursor.glued(end) && (cursor.isLatin(end) || cursor.sign(end) == u'/' || cursor.sign(end) == u':');
    if (counts || joined || cursor.isLatin(end)) {
        return false;
    }
    if (cursor.sign(token - 1) == u'(' && (cursor.sign(end) == u')' || cursor.sign(end) == u'،')) {
        return true;
    }
    if (cursor.is(token - 1, u"و") && m_lastYearEnd == token - 1) {
        return true;
    }
    if ((cursor.is(token - 1, u"الي") || cursor.is(token - 1, u"حتي")) && m_lastYearEnd == token - 1) {
        return true;
    }
    if (cursor.is(token - 1, u"من") && (cursor.is(end, u"الي") || cursor.is(end, u"حتي")) && plainNumberAt(cursor, end + 1, 4, 4)) {
        return true;
    }
    if (cursor.isBetween(token - 1) && cursor.is(end, u"و") && plainNumberAt(cursor, end + 1, 4, 4)) {
        return true;
    }
    return m_lexicon.at(cursor, token - 1, DateWordKind::BeforeYear, Proclitics::Allow).has_value()
        || m_lexicon.at(cursor, token - 1, DateWordKind::YearHeads, Proclitics::Allow).has_value();
}

/// 1435 / 1436هـ, 1436-1437: a year of study of the Hijri calendar.
std::optional<TimeMatch> YearReader::hijriYears(const TokenCursor &cursor, const YearHit &first, qsizetype token) const
{
    const bool joint = cursor.isDash(first.end) || cursor.sign(first.end) == u'/';
    const auto second = first.hijri && first.year && joint ? number(cursor, first.end + 1) : std::nullopt;
    if (!second || !second->hijri || *second->year != *first.year + 1) {
        return std::nullopt;
    }
    TimeMatch found = match(cursor, first, token);
    found.range = {found.range.begin(), cursor.token(second->end - 1).range.end()};
    found.end = second->end;
    found.rule = u"year-range"_s;
    std::get<CalendarValue>(found.value).hijri += u'/' + QString::number(*second->year);
    found.evidence.front() = found.range.of(cursor.text().text()).toString();
    return found;
}

std::optional<TimeMatch> YearReader::bare(const TokenCursor &cursor, qsizetype token)
{
    const auto first = number(cursor, token);
    if (!first || *first->year < (first->hijri ? earliestHijriYear : earliestBareYear) || *first->year > latestBareYear
        || (token > cursor.begin() && cursor.glued(token)
            && (cursor.isLatin(token - 1) || cursor.isDash(token - 1) || cursor.sign(token - 1) == u'/'))) {
        return std::nullopt;
    }
    if (auto years = hijriYears(cursor, *first, token)) {
        return years;
    }
    const bool joint = cursor.isDash(first->end) || (cursor.sign(first->end) == u'/' && cursor.glued(first->end));
    const auto second = joint ? plainNumberAt(cursor, first->end + 1, 4, 4) : std::nullopt;
    if (second && *second > *first->year && *second <= latestBareYear && !cursor.isDash(first->end + 2)) {
        const qsizetype end = first->end + 2;
        CalendarValue value = openPeriod(*first->year, 0, false);
        value.edtf += u'/' + QString::number(*second);
        return timeMatch(cursor, u"date"_s, first->begin, end, value, u"year-range"_s);
    }
    const bool prefixed = first->begin > cursor.token(token).range.begin(); // لألفين واثنين وعشرين
    const bool inWords = !cursor.isNumber(token);
    const bool withEra = !inWords && first->end > token + 1 && (cursor.glued(token + 1) || cursor.folded(token + 1).size() > 1)
        && (first->hijri || *first->year >= earliestYearWithEra); // 2016م, 1437هـ
    const bool placed = withEra || (inWords ? *first->year >= earliestYearInWords && (prefixed || cursor.is(token - 1, u"ل"))
                                            : standsWhereYearsDo(cursor, token, first->end));
    const bool bracketed = first->hijri && !first->era && cursor.sign(token - 1) == u'('; // أكثر من (1300) حالة
    if (!placed || bracketed) {
        return std::nullopt;
    }
    TimeMatch found = match(cursor, *first, token);
    found.rule = u"bare-year"_s;
    found.confidence = 0.85;
    return found;
}

/// عام 2002 - 2003, عام 2006 ـ 2007: a second year behind the headed one; folding drops the drawn-out line.
void YearReader::goOnToYear(const TokenCursor &cursor, const YearHit &hit, TimeMatch &match) const
{
    const bool dash = cursor.isDash(hit.end);
    const bool line = cursor.has(hit.end)
        && TextRange(match.range.end(), cursor.token(hit.end).range.begin()).of(cursor.text().text()).contains(u'\u0640');
    const qsizetype at = dash ? hit.end + 1 : hit.end;
    const auto second = (dash || line) && hit.year ? plainNumberAt(cursor, at, 4, 4) : std::nullopt;
    if (!second || *second <= *hit.year || *second > *hit.year + 100 || hit.hijri || cursor.isDash(at + 1)) {
        return;
    }
    match.value = openPeriod(*hit.year, 0, false);
    std::get<CalendarValue>(match.value).edtf += u'/' + QString::number(*second);
    match.range = {match.range.begin(), cursor.token(at).range.end()};
    match.end = at + 1;
    match.rule = u"year-range"_s;
    match.evidence.front() = match.range.of(cursor.text().text()).toString();
}

std::optional<TimeMatch> YearReader::at(const TokenCursor &cursor, qsizetype token)
{
    std::optional<TimeMatch> found;
    if (const auto hit = headed(cursor, token)) {
        found = hijriYears(cursor, *hit, token);
        if (!found) {
            found = match(cursor, *hit, token);
            goOnToYear(cursor, *hit, *found);
        }
        if (hit->hijri && hit->year) {
            m_reference.rememberHijriYear(*hit->year);
        }
    } else {
        found = century(cursor, token);
        if (!found) {
            found = decade(cursor, token);
        }
        if (!found) {
            found = bare(cursor, token);
        }
    }
    if (found) {
        m_lastYearEnd = found->end;
    }
    return found;
}

}
