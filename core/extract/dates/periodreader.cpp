// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/dates/periodreader.h"

using namespace Qt::StringLiterals;

namespace Hashiya {

std::optional<TimeMatch> PeriodReader::at(const TokenCursor &cursor, qsizetype token) const
{
    if (auto found = relative(cursor, token)) {
        return found;
    }
    if (auto found = division(cursor, token)) {
        return found;
    }
    return season(cursor, token);
}

/// هذا الشهر, الأسبوع الماضي, القرن الماضي.
std::optional<TimeMatch> PeriodReader::relative(const TokenCursor &cursor, qsizetype token) const
{
    if (const auto demonstrative = m_lexicon.at(cursor, token, DateWordKind::This, Proclitics::Allow)) {
        const auto period = m_lexicon.at(cursor, demonstrative->end, DateWordKind::Period);
        const bool named = period && period->word->name == u"year" && plainNumberAt(cursor, period->end, 4, 4); // هذا العام 1436
        if (!period || period->word->name == u"century" || named) {
            return std::nullopt;
        }
        if (period->word->name == u"month" && m_lexicon.at(cursor, period->end, DateWordKind::Blessed)) { // هذا الشهر الفضيل
            return timeMatch(cursor, u"date"_s, demonstrative->begin, period->end, m_reference.date({.month = 9, .hijri = true}), u"relative-period"_s);
        }
        return timeMatch(cursor, u"date"_s, demonstrative->begin, period->end, m_reference.period(period->word->name, 0), u"relative-period"_s);
    }
    const auto period = m_lexicon.at(cursor, token, DateWordKind::Period, Proclitics::Allow);
    if (!period) {
        return std::nullopt;
    }
    const auto direction = m_lexicon.at(cursor, period->end, DateWordKind::Direction);
    const bool named = direction && period->word->name == u"year" && plainNumberAt(cursor, direction->end, 4, 4); // العام المقبل 2016
    if (!direction || named) {
        return std::nullopt;
    }
    return timeMatch(cursor, u"date"_s, period->begin, direction->end, m_reference.period(period->word->name, direction->word->value), u"relative-period"_s);
}

CalendarValue PeriodReader::partOfYear(const YearHit &year, int code) const
{
    CalendarValue value;
    value.calendar = u"gregorian"_s;
    value.relative = !year.year;
    const auto number = year.year ? year.year : m_reference.year(year.offset.value_or(0));
    if (number) {
        value.edtf = ReferenceDate::edtf(*number, code);
    }
    return value;
}

/// الربع الثاني من عام 2018, النصف الأول من العام الجاري.
std::optional<TimeMatch> PeriodReader::division(const TokenCursor &cursor, qsizetype token) const
{
    const auto head = m_lexicon.at(cursor, token, DateWordKind::Division, Proclitics::Allow);
    const auto ordinal = head ? m_lexicon.at(cursor, head->end, DateWordKind::Ordinal) : std::nullopt;
    if (!ordinal) {
        return std::nullopt;
    }
    const int count = head->word->value == 40 ? 2 : 4;
    const auto year = m_years.behind(cursor, ordinal->end);
    if (!year || year->hijri || ordinal->word->value > count) {
        return std::nullopt;
    }
    return timeMatch(cursor, u"date"_s, head->begin, year->end, partOfYear(*year, head->word->value + ordinal->word->value - 1), u"part-of-year"_s);
}

/// صيف 2014, شتاء العام الماضي, ربيع هذا العام.
std::optional<TimeMatch> PeriodReader::season(const TokenCursor &cursor, qsizetype token) const
{
    const auto head = m_lexicon.at(cursor, token, DateWordKind::Season, Proclitics::Allow);
    if (!head) {
        return std::nullopt;
    }
    if (const auto year = m_years.behind(cursor, head->end); year && !year->hijri) {
        return timeMatch(cursor, u"date"_s, head->begin, year->end, partOfYear(*year, head->word->value), u"season"_s);
    }
    return std::nullopt;
}

}
