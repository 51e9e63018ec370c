// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/dates/hijricalendar.h"

#include "core/arabic/datatable.h"

#include <unicode/ucal.h>

#include <algorithm>
#include <cmath>
#include <vector>

using namespace Qt::StringLiterals;

namespace Hashiya {

/// The printed calendar: Julian days on which months begin, the one behind the last included.
struct HijriCalendar::Printed
{
    int firstYear = 0;
    std::vector<qint64> starts;

    Printed()
    {
        for (const QStringList &row : DataTable::load(u"ummalqura"_s).rows) {
            const int year = row.front().toInt();
            qint64 day = QDate::fromString(fieldOf(row, 1), Qt::ISODate).toJulianDay();
            firstYear = starts.empty() ? year : firstYear;
            Q_ASSERT_X(starts.empty() || starts.back() == day, "ummalqura.tsv", "a year does not begin where the one before ends");
            if (starts.empty()) {
                starts.push_back(day);
            }
            for (const QString &length : fieldOf(row, 2).split(u' ')) {
                starts.push_back(day += length.toInt());
            }
        }
    }

    [[nodiscard]] static const Printed &standard()
    {
        static const Printed printed;
        return printed;
    }

    /// True for the days from the first month's first to the last month's last.
    [[nodiscard]] bool has(QDate day) const { return day.toJulianDay() >= starts.front() && day.toJulianDay() < starts.back(); }
    [[nodiscard]] bool has(int year) const { return year >= firstYear && size_t(year - firstYear) * 12 + 12 < starts.size(); }

    [[nodiscard]] std::optional<QDate> gregorian(const HijriDay &day) const
    {
        const auto month = size_t(day.year - firstYear) * 12 + size_t(day.month - 1);
        const qint64 found = starts[month] + day.day - 1;
        return found < starts[month + 1] ? std::optional(QDate::fromJulianDay(found)) : std::nullopt;
    }

    [[nodiscard]] HijriDay hijri(QDate day) const
    {
        const auto behind = std::ranges::upper_bound(starts, day.toJulianDay());
        const auto month = behind - starts.begin() - 1;
        return {firstYear + int(month / 12), int(month % 12) + 1, int(day.toJulianDay() - *(behind - 1)) + 1};
    }
};

namespace {

constexpr int firstYear = 1300; ///< of ICU's table
constexpr int lastYear = 1600;
constexpr qint64 millisecondsOfDay = 86'400'000;
constexpr qint64 epoch = 2'440'588; ///< Julian day of 1970-01-01

UCalendar *calendarOf(void *pointer)
{
    return static_cast<UCalendar *>(pointer);
}

}

HijriCalendar::HijriCalendar()
    : m_printed(Printed::standard())
{
    UErrorCode error = U_ZERO_ERROR;
    m_calendar = ucal_open(u"GMT", -1, "ar_SA@calendar=islamic-umalqura", UCAL_DEFAULT, &error);
    if (U_FAILURE(error)) {
        ucal_close(calendarOf(m_calendar));
        m_calendar = nullptr;
    }
}

HijriCalendar::~HijriCalendar()
{
    ucal_close(calendarOf(m_calendar));
}

std::optional<QDate> HijriCalendar::gregorian(const HijriDay &day) const
{
    if (day.month < 1 || day.month > 12 || day.day < 1 || day.day > 31) {
        return std::nullopt;
    }
    return m_printed.has(day.year) ? m_printed.gregorian(day) : reckonedGregorian(day);
}

std::optional<HijriDay> HijriCalendar::hijri(QDate day) const
{
    return m_printed.has(day) ? std::optional(m_printed.hijri(day)) : reckonedHijri(day);
}

std::optional<QDate> HijriCalendar::reckonedGregorian(const HijriDay &day) const
{
    if (!m_calendar || day.year < firstYear || day.year > lastYear) {
        return std::nullopt;
    }
    UErrorCode error = U_ZERO_ERROR;
    UCalendar *calendar = calendarOf(m_calendar);
    ucal_clear(calendar);
    ucal_setDate(calendar, day.year, day.month - 1, day.day, &error);
    const UDate milliseconds = ucal_getMillis(calendar, &error);
    const bool overflowed = ucal_get(calendar, UCAL_DATE, &error) != day.day; // the 30th of a month of 29 days
    if (U_FAILURE(error) || overflowed) {
        return std::nullopt;
    }
    return QDate::fromJulianDay(epoch + qint64(std::floor(milliseconds / double(millisecondsOfDay))));
}

std::optional<HijriDay> HijriCalendar::reckonedHijri(QDate day) const
{
    if (!m_calendar || !day.isValid()) {
        return std::nullopt;
    }
    UErrorCode error = U_ZERO_ERROR;
    UCalendar *calendar = calendarOf(m_calendar);
    ucal_setMillis(calendar, double((day.toJulianDay() - epoch) * millisecondsOfDay), &error);
    const HijriDay found{
        ucal_get(calendar, UCAL_YEAR, &error), ucal_get(calendar, UCAL_MONTH, &error) + 1, ucal_get(calendar, UCAL_DATE, &error)};
    if (U_FAILURE(error) || found.year < firstYear || found.year > lastYear || m_printed.has(found.year)) {
        return std::nullopt;
    }
    return found;
}

}
