// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/dates/referencedate.h"

#include <cstdlib>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

constexpr int latestHijri = 1600; ///< a year behind it is Gregorian beside a Hijri month too
constexpr qint64 nearestNamed = 31; ///< days; a day of another time is not meant by its weekday

CalendarValue gregorian(const QString &edtf, bool relative)
{
    CalendarValue value;
    value.edtf = edtf;
    value.relative = relative;
    value.calendar = u"gregorian"_s;
    return value;
}

QString twoDigits(int number)
{
    return QString::number(number).rightJustified(2, u'0');
}

}

QString ReferenceDate::edtfWithoutYear(int month, std::optional<int> day)
{
    return u"XXXX-"_s + twoDigits(month) + (day ? u'-' + twoDigits(*day) : QString());
}

QString ReferenceDate::edtf(int year, std::optional<int> month, std::optional<int> day)
{
    QString text = QString::number(year).rightJustified(4, u'0');
    if (month) {
        text += u'-' + twoDigits(*month);
    }
    if (month && day) {
        text += u'-' + twoDigits(*day);
    }
    return text;
}

CalendarValue ReferenceDate::date(const DateParts &parts) const
{
    if (parts.hijri) {
        return hijriDate(parts);
    }
    if (parts.year) {
        return gregorian(edtf(*parts.year, parts.month, parts.day), false);
    }
    if (!parts.month) {
        const auto day = weekday(parts);
        return gregorian(day ? day->toString(Qt::ISODate) : QString(), true);
    }
    const auto year = parts.day ? yearOfDay(parts) : yearOfMonth(parts);
    return gregorian(year ? edtf(*year, parts.month, parts.day) : edtfWithoutYear(*parts.month, parts.day), true);
}

CalendarValue ReferenceDate::dayOffset(int days, int weekday) const
{
    static constexpr int latest = 3; ///< days between writing and appearing
    for (int back = 1; m_published && weekday > 0 && back <= latest; ++back) {
        if (m_published->addDays(days).dayOfWeek() != weekday && m_published->addDays(days - back).dayOfWeek() == weekday) {
            return gregorian(m_published->addDays(days - back).toString(Qt::ISODate), true);
        }
    }
    if (m_published && weekday > 0 && m_published->addDays(days).dayOfWeek() != weekday) {
        return gregorian({}, true); // the article was written long before it appeared: which day it was cannot be told
    }
    return gregorian(m_published ? m_published->addDays(days).toString(Qt::ISODate) : QString(), true);
}

CalendarValue ReferenceDate::dayOfWeek(int weekday, int weeks) const
{
    return dayOffset(m_published ? weekday - m_published->dayOfWeek() + 7 * weeks : 0);
}

CalendarValue ReferenceDate::nearestDay(int day, std::optional<int> weekday) const
{
    static constexpr int farthest = 62; ///< days
    for (int away = 0; m_published && away <= farthest; ++away) {
        for (const QDate candidate : {m_published->addDays(-away), m_published->addDays(away)}) {
            if (candidate.day() == day && (!weekday || candidate.dayOfWeek() == *weekday)) {
                return gregorian(candidate.toString(Qt::ISODate), true);
            }
        }
    }
    return gregorian({}, true);
}

CalendarValue ReferenceDate::period(const QString &unit, int offset) const
{
    if (!m_published) {
        return gregorian({}, true);
    }
    if (unit == u"year") {
        return gregorian(edtf(m_published->year() + offset), true);
    }
    if (unit == u"month") {
        const QDate month = m_published->addMonths(offset);
        return gregorian(edtf(month.year(), month.month()), true);
    }
    if (unit == u"week") {
        int year = 0;
        const int week = m_published->addDays(7 * offset).weekNumber(&year);
        return gregorian(u"%1-W%2"_s.arg(year).arg(twoDigits(week)), true);
    }
    const int length = unit == u"decade" ? 10 : 100;
    const QString digits = QString::number(m_published->year() / length + offset);
    return gregorian(digits + QString(4 - digits.size(), u'X'), true);
}

std::optional<int> ReferenceDate::year(int offset) const
{
    return m_published ? std::optional(m_published->year() + offset) : std::nullopt;
}

CalendarValue ReferenceDate::hijriDate(const DateParts &parts) const
{
    CalendarValue value;
    value.calendar = u"islamic-umalqura"_s;
    value.relative = !parts.year;
    auto year = parts.year ? parts.year : m_hijriYear;
    const auto today = m_published ? m_hijri.hijri(*m_published) : std::nullopt;
    if (!year && today) {
        const int month = parts.month.value_or(today->month);
        year = today->year + (month - today->month > 6 ? -1 : (today->month - month > 6 ? 1 : 0));
    }
    if (!year) {
        return value;
    }
    if (*year > latestHijri) { // 1 شوال 2015: the Hijri year in which that month lies in this Gregorian one
        const int gregorianYear = *year;
        year.reset();
        const int about = int((gregorianYear - 622) * 33.0 / 32.0);
        for (int candidate = about - 1; candidate <= about + 1 && !year; ++candidate) {
            const auto day = m_hijri.gregorian({candidate, parts.month.value_or(1), parts.day.value_or(1)});
            year = day && day->year() == gregorianYear ? std::optional(candidate) : std::nullopt;
        }
        if (!year) {
            return value;
        }
    }
    value.hijri = edtf(*year, parts.month, parts.day);
    if (const auto day = parts.month && parts.day ? m_hijri.gregorian({*year, *parts.month, *parts.day}) : std::nullopt) {
        value.edtf = day->toString(Qt::ISODate);
    }
    return value;
}

std::optional<QDate> ReferenceDate::weekday(const DateParts &parts) const
{
    if (!parts.weekday) {
        return std::nullopt;
    }
    if (parts.direction == Direction::None && m_named.contains(*parts.weekday)) {
        const QDate named = m_named.value(*parts.weekday);
        if (!m_published || std::abs(m_published->daysTo(named)) <= nearestNamed) {
            return named;
        }
    }
    if (!m_published) {
        return std::nullopt;
    }
    const int back = (m_published->dayOfWeek() - *parts.weekday + 7) % 7;
    switch (parts.direction) {
    case Direction::Past:
        return m_published->addDays(back == 0 ? -7 : -back);
    case Direction::Coming:
        return m_published->addDays(7 - back);
    case Direction::Current:
    case Direction::None:
        break;
    }
    return m_published->addDays(parts.ahead && back != 0 ? 7 - back : -back);
}

std::optional<int> ReferenceDate::yearOfDay(const DateParts &parts) const
{
    if (!m_published) {
        return std::nullopt;
    }
    std::optional<int> best;
    qint64 bestDistance = 0;
    for (int year = m_published->year() - 3; year <= m_published->year() + 3; ++year) {
        const QDate day(year, *parts.month, *parts.day);
        if (!day.isValid() || (parts.weekday && day.dayOfWeek() != *parts.weekday)) {
            continue;
        }
        const qint64 distance = m_published->daysTo(day);
        const bool past = parts.direction == Direction::Past;
        const bool coming = parts.direction == Direction::Coming;
        if ((past && distance > 0) || (coming && distance < 0)) {
            continue;
        }
        if (!best || std::abs(distance) < bestDistance) {
            best = year;
            bestDistance = std::abs(distance);
        }
    }
    if (!best && parts.weekday) { // the weekday does not fit any year near: the day counts
        DateParts withoutWeekday = parts;
        withoutWeekday.weekday.reset();
        return yearOfDay(withoutWeekday);
    }
    return best;
}

std::optional<int> ReferenceDate::yearOfMonth(const DateParts &parts) const
{
    if (!m_published) {
        return std::nullopt;
    }
    const int year = m_published->year();
    const int difference = *parts.month - m_published->month();
    switch (parts.direction) {
    case Direction::Past:
        return difference < 0 ? year : year - 1;
    case Direction::Coming:
        return difference > 0 ? year : year + 1;
    case Direction::Current:
        return year;
    case Direction::None:
        break;
    }
    if (parts.ahead && difference != 0) {
        return difference > 0 ? year : year + 1;
    }
    if (difference >= 6) {
        return year - 1;
    }
    return difference < -6 ? year + 1 : year;
}

}
