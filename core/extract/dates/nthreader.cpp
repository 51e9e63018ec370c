// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/dates/nthreader.h"

using namespace Qt::StringLiterals;

namespace Hashiya {

/// What is counted in a month, and its place: -1 for the last.
struct NthReader::Head
{
    enum class Unit { Day, Week, Weekday };
    Unit unit = Unit::Day;
    int weekday = 0;
    int place = 0;
    qsizetype begin = 0; ///< in the article's text
    qsizetype end = 0; ///< behind its last token
};

/// A month of a year; no year where the article's is needed and not known.
struct NthReader::Month
{
    std::optional<int> year;
    int month = 0;
    bool relative = false;
    qsizetype end = 0;
};

namespace {

/// The place-th stretch of `length` days from `first` on, in steps of `step`, that lies in the month; the last one for -1.
QDate placed(QDate first, int place, int step, int length)
{
    const auto fits = [&](QDate day) { return day.addDays(length - 1).month() == first.month(); };
    if (place > 0) {
        const QDate day = first.addDays(step * (place - 1));
        return day.month() == first.month() && fits(day) ? day : QDate();
    }
    QDate last = first;
    while (fits(last.addDays(step))) {
        last = last.addDays(step);
    }
    return last;
}

}

/// A weekday's number, with or without article.
std::optional<int> NthReader::weekdayAt(const TokenCursor &cursor, qsizetype token) const
{
    const QStringView folded = cursor.folded(token);
    const DateWord *word = m_lexicon.find(folded, DateWordKind::Weekday);
    if (!word && cursor.isWord(token) && folded.size() < 10) {
        word = m_lexicon.find(u"ال"_s + folded.toString(), DateWordKind::Weekday);
    }
    return word ? std::optional(word->value) : std::nullopt;
}

std::optional<NthReader::Head> NthReader::headAt(const TokenCursor &cursor, qsizetype token) const
{
    Head head;
    if (const auto nth = m_lexicon.at(cursor, token, DateWordKind::Nth, Proclitics::Allow)) { // أول ثلاثاء, ثالث يوم ثلاثاء, آخر أسبوع
        head.place = nth->word->value;
        head.begin = nth->begin;
        qsizetype at = nth->end;
        const bool day = cursor.is(at, u"يوم");
        const auto weekday = weekdayAt(cursor, day ? at + 1 : at);
        if (weekday) {
            head.unit = Head::Unit::Weekday;
            head.weekday = *weekday;
            at += day ? 2 : 1;
        } else if (day || cursor.is(at, u"اسبوع")) {
            head.unit = day ? Head::Unit::Day : Head::Unit::Week;
            ++at;
        } else {
            return std::nullopt;
        }
        head.end = at;
        return head;
    }
    const auto weekday = m_lexicon.at(cursor, token, DateWordKind::Weekday, Proclitics::Allow); // الثلاثاء الأول, الأسبوع الأخير
    const auto week = m_lexicon.at(cursor, token, DateWordKind::Period, Proclitics::Allow);
    const bool isWeek = week && week->word->name == u"week";
    const auto day = m_lexicon.at(cursor, token, DateWordKind::Today, Proclitics::Allow);
    const bool isDay = day && day->word->value == 0 && day->word->name == u"0";
    if (!weekday && !isWeek && !isDay) {
        return std::nullopt;
    }
    head.unit = weekday ? Head::Unit::Weekday : isWeek ? Head::Unit::Week : Head::Unit::Day;
    head.weekday = weekday ? weekday->word->value : 0;
    head.begin = weekday ? weekday->begin : isWeek ? week->begin : day->begin;
    const qsizetype at = token + 1;
    if (const auto last = m_lexicon.at(cursor, at, DateWordKind::Last)) {
        head.place = -1;
        head.end = last->end;
        return head;
    }
    const auto ordinal = m_lexicon.at(cursor, at, DateWordKind::Ordinal);
    const int most = isDay ? 10 : 5; // weekdays and weeks of a month; days are counted by words up to the tenth
    if (!ordinal || ordinal->word->value > most) {
        return std::nullopt;
    }
    head.place = ordinal->word->value;
    head.end = ordinal->end;
    return head;
}

/// The month behind من or في (or ب, ل): شهر أكتوبر 2014, شهر 10, الشهر العاشر, الشهر القادم, هذا الشهر.
std::optional<NthReader::Month> NthReader::monthAt(const TokenCursor &cursor, qsizetype token) const
{
    const bool linked = cursor.is(token, u"من") || cursor.is(token, u"في");
    qsizetype at = linked ? token + 1 : token;
    const auto proclitics = linked ? Proclitics::Refuse : Proclitics::Allow;
    if (!linked && !cursor.folded(at).startsWith(u'ب') && !cursor.folded(at).startsWith(u'ل')) {
        return std::nullopt;
    }
    const auto demonstrative = m_lexicon.at(cursor, at, DateWordKind::This, proclitics);
    const auto period = m_lexicon.at(cursor, demonstrative ? demonstrative->end : at, DateWordKind::Period, proclitics);
    if (period && period->word->name == u"month") {
        const auto direction = m_lexicon.at(cursor, period->end, DateWordKind::Direction);
        if (demonstrative || direction) {
            const QString month = m_reference.period(u"month"_s, direction ? direction->word->value : 0).edtf;
            Month found{.year = std::nullopt, .month = 0, .relative = true, .end = direction ? direction->end : period->end};
            if (!month.isEmpty()) {
                found.year = month.first(4).toInt();
                found.month = month.last(2).toInt();
            }
            return found;
        }
    }
    Month found;
    const auto head = m_lexicon.at(cursor, at, DateWordKind::MonthHead, proclitics);
    at = head ? head->end : at;
    if (const auto month = m_lexicon.at(cursor, at, DateWordKind::Month, head ? Proclitics::Refuse : proclitics)) {
        if (month->word->hijri) {
            return std::nullopt;
        }
        found.month = month->word->value;
        at = month->end;
    } else if (const auto number = head && cursor.has(at) ? m_numbers.at(at, at + 1) : std::nullopt) { // شهر عشرة
        found.month = number->value.isInteger() && number->value <= Decimal(12) ? number->value.toString().toInt() : 0;
        at = number->end;
    } else if (period && period->word->name == u"month") { // الشهر العاشر
        const auto ordinal = m_lexicon.at(cursor, period->end, DateWordKind::Ordinal);
        found.month = ordinal && ordinal->word->value <= 12 ? ordinal->word->value : 0;
        at = ordinal ? ordinal->end : at;
    }
    if (found.month < 1) {
        return std::nullopt;
    }
    if (const auto year = m_years.behind(cursor, cursor.is(at, u"في") ? at + 1 : at); year && !year->hijri) {
        found.year = year->year ? year->year : m_reference.year(year->offset.value_or(0));
        found.relative = !year->year;
        at = year->end;
    } else {
        const QString month = m_reference.date({.month = found.month}).edtf;
        found.year = month.startsWith(u'X') ? std::nullopt : std::optional(month.first(4).toInt());
        found.relative = true;
    }
    found.end = at;
    return found;
}

/// الأسبوع الثالث من عام 2027, الأسبوع الأخير من العام الماضي.
std::optional<TimeMatch> NthReader::weekOfYear(const TokenCursor &cursor, const Head &head) const
{
    const auto year = head.unit == Head::Unit::Week ? m_years.behind(cursor, head.end) : std::nullopt;
    if (!year || year->hijri || !year->headed) {
        return std::nullopt;
    }
    CalendarValue value;
    value.calendar = u"gregorian"_s;
    value.relative = !year->year;
    if (const auto number = year->year ? year->year : m_reference.year(year->offset.value_or(0))) {
        const int week = head.place > 0 ? head.place : QDate(*number, 12, 28).weekNumber(); // 28 December is in the last week
        value.edtf = u"%1-W%2"_s.arg(*number).arg(week, 2, 10, QChar(u'0'));
    }
    return timeMatch(cursor, u"date"_s, head.begin, year->end, value, u"part-of-year"_s);
}

std::optional<TimeMatch> NthReader::at(const TokenCursor &cursor, qsizetype token) const
{
    const auto head = headAt(cursor, token);
    const auto month = head ? monthAt(cursor, head->end) : std::nullopt;
    if (!month) {
        return head ? weekOfYear(cursor, *head) : std::nullopt;
    }
    CalendarValue value;
    value.calendar = u"gregorian"_s;
    value.relative = month->relative;
    if (month->year) {
        const QDate first(*month->year, month->month, 1);
        const int weekday = head->unit == Head::Unit::Weekday ? head->weekday : 1;
        const QDate firstOne = head->unit == Head::Unit::Day ? first : first.addDays((weekday - first.dayOfWeek() + 7) % 7);
        const QDate day = placed(
            firstOne, head->place, head->unit == Head::Unit::Day ? 1 : 7, head->unit == Head::Unit::Week ? 7 : 1);
        if (!day.isValid()) {
            return std::nullopt; // a fifth Tuesday in a month of four
        }
        int year = 0;
        const int week = day.weekNumber(&year);
        value.edtf = head->unit == Head::Unit::Week ? u"%1-W%2"_s.arg(year).arg(week, 2, 10, QChar(u'0')) : day.toString(Qt::ISODate);
    }
    return timeMatch(cursor, u"date"_s, head->begin, month->end, value, u"nth"_s);
}

}
