// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/pipeline.h"
#include "tests/support/sharedcases.h"

#include <QRegularExpression>
#include <QTest>

using namespace Hashiya;
using namespace Hashiya::Tests;
using namespace Qt::StringLiterals;

/// Dates, clock times and lengths of time of duckling's Arabic corpus, each input read as an article of the reference day.
///
/// How its conventions meet ours:
/// - "datetime (Y, M, D, h, m, s) Grain" is the beginning of a day, week, month or year: our date, at its grain ("2013-02", "2013-W06" from
///   its Monday, the first of a month where the text names the month only). With a grain of hours or minutes it is our clock time, and our
///   date where one stands beside it. Half of a day is open in "الساعة 3" without part of day: it takes the next to come, we the clock as said.
///   A zone (GMT) shifts its hours to the reference's; ours carry Z.
/// - Intervals end before their last moment; ours (EDTF a/b) name the last day. الليلة is our day with its part; أوائل and أواخر are our
///   month with a modifier; weeks to come are our length of time.
/// - A weekday alone is the next one for duckling and the last one in a report (GUIDELINES, arabic.md): either counts.
/// - A day or month without year is the next one for duckling and the nearest one in a report: the year before counts as well.
/// - "قبل أسبوع" is our length of time; counted from the reference day it must be its day.
/// - منتصف a month is its 15th, ours the month with the modifier mid.
/// - Now (الآن), holidays (عيد الفطر) and inputs that it expects nothing of are no dates of ours: no date must be found, holidays are left out.
/// - "DurationData n Unit": our length of time; a lone unit ("شهر") is one only behind منذ and the like, and is read so.
class TimeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void times();
    void durations();

private:
    QString m_path;
};

namespace {

const QDate referenceDay(2013, 2, 12);

/// What was found in an input, put together.
struct Found
{
    QList<CalendarValue> dates;
    QList<CalendarValue> times;
    QList<DurationValue> lengths;
    QString text; ///< for a person
};

Found foundIn(const QString &input)
{
    ArticleMetadata metadata;
    metadata.published = referenceDay.toString(Qt::ISODate);
    Found found;
    for (const Suggestion &mark : Pipeline::standard().suggestions(Article(input, metadata))) {
        if (const auto *value = std::get_if<CalendarValue>(&mark.value)) {
            (mark.type == u"time" ? found.times : found.dates).append(*value);
            found.text += value->edtf + u' ' + modifierName(value->modifier) + u"; "_s;
        } else if (const auto *length = std::get_if<DurationValue>(&mark.value)) {
            found.lengths.append(*length);
            found.text += length->iso8601 + u"; "_s;
        }
    }
    return found;
}

struct Moment
{
    QDate day;
    QTime time;
};

Moment momentOf(const QString &tuple)
{
    static const QRegularExpression number(u"\\d+"_s);
    QList<int> parts;
    for (auto it = number.globalMatch(tuple); it.hasNext();) {
        parts.append(it.next().captured().toInt());
    }
    return {QDate(parts.value(0), parts.value(1), parts.value(2)), QTime(parts.value(3), parts.value(4), parts.value(5))};
}

/// First day of what an EDTF date names.
QDate firstDay(const QString &edtf)
{
    static const QRegularExpression week(u"^(\\d{4})-W(\\d\\d)$"_s);
    if (const auto match = week.match(edtf); match.hasMatch()) {
        const QDate january(match.captured(1).toInt(), 1, 4);
        return january.addDays(1 - january.dayOfWeek() + 7 * (match.captured(2).toInt() - 1));
    }
    const QStringList parts = edtf.section(u'/', 0, 0).split(u'-');
    return QDate(parts.value(0).toInt(), parts.size() > 1 ? parts.at(1).toInt() : 1, parts.size() > 2 ? parts.at(2).toInt() : 1);
}

QDate lastDay(const QString &edtf)
{
    return firstDay(edtf.section(u'/', -1, -1));
}

bool isDay(const CalendarValue &value, QDate day, bool weekdayAlone)
{
    const bool undated = value.relative;
    QDate first = firstDay(value.edtf);
    if (value.modifier == Modifier::Mid && value.edtf.size() == 7) {
        first = first.addDays(14);
    }
    const bool sameYearBefore = first.year() == day.year() - 1 && first.month() == day.month() && first.dayOfWeek() == day.dayOfWeek()
        && (first.day() - 1) / 7 == (day.day() - 1) / 7; // the n-th weekday of that month
    if (undated && sameYearBefore) {
        return true;
    }
    return first == day || (weekdayAlone && first.addDays(7) == day) || (undated && first.addYears(1) == day);
}

/// A length of time from the reference day, back or forth.
bool reaches(const DurationValue &length, QDate day)
{
    static const QRegularExpression iso(u"^P(\\d+)([DWMY])$"_s);
    const auto match = iso.match(length.iso8601);
    if (!match.hasMatch()) {
        return false;
    }
    const int count = match.captured(1).toInt();
    const QString unit = match.captured(2);
    const auto moved = [&](int sign) {
        return unit == u"D" ? referenceDay.addDays(sign * count)
            : unit == u"W"  ? referenceDay.addDays(sign * 7 * count)
            : unit == u"M"  ? referenceDay.addMonths(sign * count)
                            : referenceDay.addYears(sign * count);
    };
    return moved(1) == day || moved(-1) == day;
}

bool isClock(const CalendarValue &value, QTime time, bool universal)
{
    const QString clock = value.edtf.mid(1).remove(u'Z');
    const QTime found = QTime::fromString(clock, clock.size() > 5 ? u"HH:mm:ss"_s : u"HH:mm"_s);
    if (value.edtf.endsWith(u'Z') || universal) { // the reference's zone is two hours behind
        return found.isValid() && found.addSecs(-2 * 3600) == time;
    }
    return found == time || (found.hour() < 12 && found.addSecs(12 * 3600) == time && value.part.isEmpty());
}

/// The interval's last day, from its end, which lies behind it.
QDate lastDayOf(const Moment &end)
{
    return end.time == QTime(0, 0) ? end.day.addDays(-1) : end.day;
}

bool meetsInterval(const Found &found, const Moment &begin, const Moment &end, const QString &grain)
{
    if (grain == u"Hour" && found.times.isEmpty()) { // الليلة
        return found.dates.size() == 1 && firstDay(found.dates.front().edtf) == begin.day && !found.dates.front().part.isEmpty();
    }
    if (grain == u"Hour") {
        const bool day = found.dates.isEmpty() ? begin.day == referenceDay : isDay(found.dates.front(), begin.day, true);
        const CalendarValue &first = found.times.front();
        const CalendarValue &last = found.times.back();
        return day && found.times.size() == 2 && isClock(first, begin.time, false) && isClock(last, end.time.addSecs(-3600), false);
    }
    if (grain == u"Second") {
        return (found.lengths.size() == 1 && reaches(found.lengths.front(), end.day))
            || (found.times.size() == 1 && isClock(found.times.front(), end.time, false));
    }
    if (grain == u"Week") {
        return found.lengths.size() == 1 && found.lengths.front().iso8601 == u"P%1W"_s.arg(begin.day.daysTo(end.day) / 7);
    }
    if (found.dates.size() == 2) { // من 13 تموز إلى 15 تموز
        return firstDay(found.dates.at(0).edtf) == begin.day && firstDay(found.dates.at(1).edtf) == lastDayOf(end);
    }
    if (found.dates.size() != 1) {
        return false;
    }
    const CalendarValue &date = found.dates.front();
    if (date.edtf.size() == 7) { // أوائل, أواخر
        const bool start = begin.day.day() == 1 && date.modifier == Modifier::Start;
        const bool late = begin.day.day() == 21 && date.modifier == Modifier::End;
        return (start || late) && firstDay(date.edtf).month() == begin.day.month();
    }
    const int years = date.relative && firstDay(date.edtf).year() == begin.day.year() - 1 ? 1 : 0;
    return firstDay(date.edtf).addYears(years) == begin.day && lastDay(date.edtf).addYears(years) == lastDayOf(end);
}

bool meets(const Found &found, const QString &expected, const QString &input)
{
    static const QRegularExpression tuple(u"\\(\\d[^()]*\\)"_s);
    QList<Moment> moments;
    for (auto it = tuple.globalMatch(expected); it.hasNext();) {
        moments.append(momentOf(it.next().captured()));
    }
    const QString grain = expected.section(u' ', -1);
    if (moments.isEmpty() || (grain == u"Second" && moments.size() == 1 && moments.front().time == QTime(4, 30))) {
        return found.dates.isEmpty() && found.times.isEmpty() && found.lengths.isEmpty();
    }
    if (moments.size() == 2) {
        return meetsInterval(found, moments.at(0), moments.at(1), grain);
    }
    const Moment moment = moments.front();
    const bool weekdayAlone = found.dates.size() == 1 && !input.contains(QRegularExpression(u"\\d|من|الماضي"_s));
    const bool clock = grain == u"Hour" || grain == u"Minute" || grain == u"Second";
    if (clock) {
        const bool universal = input.contains(u"gmt"_s, Qt::CaseInsensitive);
        const bool day = found.dates.isEmpty() ? moment.day == referenceDay
                                               : found.dates.size() == 1 && isDay(found.dates.front(), moment.day, universal || weekdayAlone);
        return day && found.times.size() == 1 && isClock(found.times.front(), moment.time, universal);
    }
    if (found.dates.isEmpty()) {
        return found.lengths.size() == 1 && reaches(found.lengths.front(), moment.day);
    }
    return found.dates.size() == 1 && isDay(found.dates.front(), moment.day, weekdayAlone);
}

}

void TimeTest::initTestCase()
{
    const auto path = sharedPath(u"data/figures/duckling.jsonl"_s);
    if (!path) {
        QSKIP("The shared sets of figures are not beside this tree");
    }
    m_path = *path;
}

void TimeTest::times()
{
    Tally tally(u"duckling time"_s);
    for (const QJsonObject &one : sharedCases(m_path)) {
        const QString expected = one.value(u"expected").toString();
        if (one.value(u"kind").toString() != u"time" || expected.contains(u"Holiday")) {
            continue;
        }
        const QString input = one.value(u"input").toString();
        const Found found = foundIn(input);
        tally.count(meets(found, expected, input), input, expected, found.text);
    }
    qInfo().noquote() << tally.summary();
    QVERIFY(tally.total() > 0);
    QVERIFY2(tally.rate() >= 0.85, qPrintable(tally.summary()));
}

void TimeTest::durations()
{
    static const QHash<QString, QString> designators{{u"Second"_s, u"PT%1S"_s}, {u"Minute"_s, u"PT%1M"_s}, {u"Hour"_s, u"PT%1H"_s},
        {u"Day"_s, u"P%1D"_s}, {u"Week"_s, u"P%1W"_s}, {u"Month"_s, u"P%1M"_s}, {u"Year"_s, u"P%1Y"_s}};
    Tally tally(u"duckling duration"_s);
    for (const QJsonObject &one : sharedCases(m_path)) {
        if (one.value(u"kind").toString() != u"duration") {
            continue;
        }
        const QString input = one.value(u"input").toString();
        const QStringList parts = one.value(u"expected").toString().split(u' ');
        Found found = foundIn(input);
        if (found.lengths.isEmpty()) {
            found = foundIn(u"منذ "_s + input);
        }
        const QString expected = designators.value(parts.value(2)).arg(parts.value(1));
        tally.count(found.lengths.size() == 1 && found.lengths.front().iso8601 == expected, input, expected, found.text);
    }
    qInfo().noquote() << tally.summary();
    QVERIFY(tally.total() > 0);
    QVERIFY2(tally.rate() >= 0.90, qPrintable(tally.summary()));
}

QTEST_GUILESS_MAIN(TimeTest)
#include "timetest.moc"
