// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/value.h"
#include "core/extract/dates/hijricalendar.h"

#include <QDate>
#include <QHash>

#include <optional>

namespace Hashiya {

/// Which way from the article's day a date lies, by the words beside it (الماضي, الجاري, المقبل).
enum class Direction { None, Past, Current, Coming };

/// A day, month and year as far as the text names them.
struct DateParts
{
    std::optional<int> year = {};
    std::optional<int> month = {};
    std::optional<int> day = {};
    std::optional<int> weekday = {}; ///< 1 Monday to 7 Sunday
    Direction direction = Direction::None;
    bool ahead = false; ///< the sentence speaks of what is to come
    bool hijri = false;
};

/// Makes EDTF of what the text says and the day on which the article appeared. Where that day is needed and not known, a value has
/// `relative` set and says no more than the text does: a month keeps its month with the year left open, the rest has no EDTF.
///
/// Rules: a weekday without direction is the last one up to the article's day, that day included, the next one where the sentence looks
/// ahead, or the day of a full date named before with that weekday
/// (within 31 days of the article's, where that is known); a day and month without year is the nearest one, and where a weekday
/// stands beside it, the nearest that falls on it; a month without year is the nearest, of two the past one; الماضي and المقبل count
/// strictly before and after. A Hijri day has the Gregorian day of the Umm al-Qura calendar for its EDTF; Hijri months and years, which are
/// no Gregorian ones, have none.
class ReferenceDate
{
public:
    explicit ReferenceDate(std::optional<QDate> published)
        : m_published(published)
    {
    }

    [[nodiscard]] CalendarValue date(const DateParts &parts) const;
    /// A day told from the article's. Where its weekday is named (1 to 7) and is another, the article was written a day or two before it
    /// appeared: the last such day up to three days back, without EDTF where there is none.
    [[nodiscard]] CalendarValue dayOffset(int days, int weekday = 0) const;
    /// A weekday (1 Monday to 7 Sunday) of the article's week plus `weeks`; weeks begin on Monday.
    [[nodiscard]] CalendarValue dayOfWeek(int weekday, int weeks) const;
    /// The day with that number in its month that is nearest to the article's day, of two the past one; on that weekday where one is given.
    [[nodiscard]] CalendarValue nearestDay(int day, std::optional<int> weekday) const;
    /// "year", "month", "week", "decade", "century", `offset` of them from the article's.
    [[nodiscard]] CalendarValue period(const QString &unit, int offset) const;
    /// The article's year plus `offset`.
    [[nodiscard]] std::optional<int> year(int offset) const;
    /// Remembers a day that the text names in full, for its weekday.
    void rememberDay(QDate day) { m_named.insert(day.dayOfWeek(), day); }
    /// Remembers the Hijri year that the text names.
    void rememberHijriYear(int year) { m_hijriYear = year; }

    /// A month, or a day of one, of a year that is not known: "XXXX-09" (EDTF, unspecified digits).
    [[nodiscard]] static QString edtfWithoutYear(int month, std::optional<int> day = {});
    [[nodiscard]] static QString edtf(int year, std::optional<int> month = {}, std::optional<int> day = {});

private:
    [[nodiscard]] CalendarValue hijriDate(const DateParts &parts) const;
    [[nodiscard]] std::optional<QDate> weekday(const DateParts &parts) const;
    [[nodiscard]] std::optional<int> yearOfDay(const DateParts &parts) const;
    [[nodiscard]] std::optional<int> yearOfMonth(const DateParts &parts) const;

    std::optional<QDate> m_published;
    QHash<int, QDate> m_named; ///< by weekday
    std::optional<int> m_hijriYear;
    HijriCalendar m_hijri;
};

}
