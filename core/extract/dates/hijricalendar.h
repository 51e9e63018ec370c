// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>

#include <optional>

namespace Hashiya {

/// A day of the Hijri calendar: year of the Hijra, month 1 to 12, day 1 to 30.
struct HijriDay
{
    int year = 0;
    int month = 0;
    int day = 0;

    friend bool operator==(const HijriDay &, const HijriDay &) = default;
};

/// The Umm al-Qura calendar, which the press of the Gulf dates by. 1343 to 1500 AH as it was printed (resources/lexicon/ummalqura.tsv);
/// around that, from 1300 to 1600 AH, as ICU reckons it by today's rule, which differs by a day from what was printed before 1420 AH.
/// A day that was observed elsewhere may lie one beside it. One object in one thread.
class HijriCalendar
{
public:
    HijriCalendar();
    ~HijriCalendar();
    HijriCalendar(const HijriCalendar &) = delete;
    HijriCalendar &operator=(const HijriCalendar &) = delete;

    /// The Gregorian day; nothing for days that the calendar has not.
    [[nodiscard]] std::optional<QDate> gregorian(const HijriDay &day) const;
    /// The Hijri day; nothing outside the tables.
    [[nodiscard]] std::optional<HijriDay> hijri(QDate day) const;

private:
    struct Printed;
    [[nodiscard]] std::optional<QDate> reckonedGregorian(const HijriDay &day) const;
    [[nodiscard]] std::optional<HijriDay> reckonedHijri(QDate day) const;

    const Printed &m_printed; ///< one instance
    void *m_calendar = nullptr; ///< a UCalendar, owned; null where ICU has none
};

}
