// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/calendardays.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

std::optional<DayInterval> interval(const QDate &first, const QDate &afterLast)
{
    if (!first.isValid() || !afterLast.isValid()) {
        return {};
    }
    return DayInterval{first, afterLast.addDays(-1)};
}

std::optional<DayInterval> months(int year, int month, int count)
{
    const QDate first(year, month, 1);
    return interval(first, first.addMonths(count));
}

/// The two digits after the year: a month, or EDTF's codes for parts of a year.
std::optional<DayInterval> partOfYear(int year, int part)
{
    if (part >= 1 && part <= 12) {
        return months(year, part, 1);
    }
    if (part >= 21 && part <= 24) {
        return months(year, 3 * (part - 20), 3);
    }
    if (part >= 33 && part <= 36) {
        return months(year, 3 * (part - 33) + 1, 3);
    }
    if (part == 40 || part == 41) {
        return months(year, part == 40 ? 1 : 7, 6);
    }
    return {};
}

std::optional<DayInterval> single(QStringView text)
{
    static const QRegularExpression form(u"^(\\d{2}(?:\\d\\d|\\dX|XX))(?:-(?:W(\\d\\d)|(\\d\\d)(?:-(\\d\\d))?))?(?:T.*)?$"_s);
    const QRegularExpressionMatch match = form.matchView(text);
    if (!match.hasMatch()) {
        return {};
    }
    const QStringView yearText = match.capturedView(1);
    if (yearText.contains(u'X')) {
        const QStringView digits = yearText.first(yearText.indexOf(u'X'));
        const int span = digits.size() == 3 ? 10 : 100;
        const int year = digits.toInt() * span;
        return interval(QDate(year, 1, 1), QDate(year + span, 1, 1));
    }
    const int year = yearText.toInt();
    if (match.hasCaptured(2)) {
        const QDate thursday = QDate(year, 1, 4).addDays(7 * (match.capturedView(2).toInt() - 1));
        const QDate monday = thursday.addDays(1 - thursday.dayOfWeek());
        return interval(monday, monday.addDays(7));
    }
    if (match.hasCaptured(4)) {
        const QDate day(year, match.capturedView(3).toInt(), match.capturedView(4).toInt());
        return interval(day, day.addDays(1));
    }
    return match.hasCaptured(3) ? partOfYear(year, match.capturedView(3).toInt()) : months(year, 1, 12);
}

}

std::optional<DayInterval> daysOfEdtf(QStringView edtf)
{
    const qsizetype slash = edtf.indexOf(u'/');
    if (slash < 0) {
        return single(edtf);
    }
    const auto from = single(edtf.first(slash));
    const auto to = single(edtf.sliced(slash + 1));
    if (!from || !to || to->last < from->first) {
        return {};
    }
    return DayInterval{from->first, to->last};
}

std::optional<int> minutesOfClock(QStringView edtf)
{
    static const QRegularExpression form(u"^T(\\d\\d)(?::(\\d\\d)(?::\\d\\d)?)?Z?$"_s);
    const QRegularExpressionMatch match = form.matchView(edtf);
    if (!match.hasMatch()) {
        return {};
    }
    return match.capturedView(1).toInt() * 60 + match.capturedView(2).toInt();
}

std::optional<Decimal> daysOfDuration(QStringView iso8601)
{
    static const QRegularExpression form(
        u"^P(?=.)(?:([\\d.]+)Y)?(?:([\\d.]+)M)?(?:([\\d.]+)W)?(?:([\\d.]+)D)?(?:T(?=.)(?:([\\d.]+)H)?(?:([\\d.]+)M)?(?:([\\d.]+)S)?)?$"_s);
    // Days of each part; hours and less to 12 digits, the same for equal texts.
    static const QStringList factors{u"365.2425"_s, u"30.436875"_s, u"7"_s, u"1"_s, u"0.041666666667"_s, u"0.000694444444"_s, u"0.000011574074"_s};
    const QRegularExpressionMatch match = form.matchView(iso8601);
    if (!match.hasMatch()) {
        return {};
    }
    std::optional<Decimal> days = Decimal();
    for (qsizetype part = 0; part < factors.size() && days; ++part) {
        if (!match.hasCaptured(int(part) + 1)) {
            continue;
        }
        const auto count = Decimal::fromString(match.capturedView(int(part) + 1));
        const auto product = count ? count->times(*Decimal::fromString(factors.at(part))) : std::nullopt;
        days = product ? days->plus(*product) : std::nullopt;
    }
    return days;
}

}
