// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/comparablevalue.h"

#include "core/arabic/folding.h"
#include "core/compare/calendardays.h"
#include "core/compare/unitscale.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

/// The product, or the first factor where the product has more digits than we keep: such figures are not news.
Decimal scaled(const Decimal &number, const Decimal &factor)
{
    return number.times(factor).value_or(number);
}

Decimal tenthOf(const Decimal &number)
{
    return scaled(number, Decimal::powerOfTen(-1));
}

Decimal halfOf(const Decimal &number)
{
    return scaled(tenthOf(number), Decimal(5));
}

Decimal sum(const Decimal &a, const Decimal &b)
{
    return a.plus(b).value_or(a);
}

/// Sets the digits that a plain number states, and the worth of the last.
void stateNumber(ComparableValue &value, const Decimal &number, const Decimal &factor)
{
    value.stated = number;
    value.low = value.high = scaled(number, factor);
    QString digits = number.magnitude().toString();
    const qsizetype point = digits.indexOf(u'.');
    int exponent = point < 0 ? 0 : -int(digits.size() - point - 1);
    digits.remove(u'.');
    while (digits.size() > 1 && digits.endsWith(u'0')) {
        digits.chop(1);
        ++exponent;
    }
    while (digits.size() > 1 && digits.startsWith(u'0')) {
        digits.remove(0, 1);
    }
    value.significantDigits = number.isZero() ? 0 : int(digits.size());
    value.lastDigit = scaled(Decimal::powerOfTen(std::clamp(exponent, -36, 36)), factor);
}

QString dimensionOf(const Figure &figure, const std::optional<UnitScale> &scale)
{
    QString dimension = figureKindName(figure.kind);
    if (figure.kind == FigureKind::Money) {
        dimension += u':' + figure.unit;
    } else if (figure.kind == FigureKind::Quantity) {
        dimension = scale ? scale->dimension : dimension + u':' + figure.unit;
    }
    return figure.per.isEmpty() ? dimension : dimension + u'/' + figure.per;
}

ComparableValue fromFigure(const Figure &figure)
{
    const auto scale = figure.kind == FigureKind::Quantity ? unitScale(figure.unit) : std::nullopt;
    const Decimal factor = scale ? scale->factor : Decimal(1);
    ComparableValue value;
    value.dimension = dimensionOf(figure, scale);
    value.modifier = figure.modifier;
    value.unit = figure.unit;
    if (figure.number) {
        stateNumber(value, *figure.number, factor);
    } else {
        value.low = figure.low ? std::optional(scaled(*figure.low, factor)) : std::nullopt;
        value.high = figure.high ? std::optional(scaled(*figure.high, factor)) : std::nullopt;
    }
    return value;
}

ComparableValue fromCalendar(const CalendarValue &calendar)
{
    ComparableValue value;
    value.modifier = calendar.modifier;
    value.dimension = u"date"_s;
    if (const auto days = daysOfEdtf(calendar.edtf)) {
        value.low = Decimal(days->first.toJulianDay());
        value.high = Decimal(days->last.toJulianDay());
    } else if (const auto minutes = minutesOfClock(calendar.edtf)) {
        value.dimension = calendar.edtf.endsWith(u'Z') ? u"clock:Z"_s : u"clock"_s;
        value.low = value.high = Decimal(*minutes);
    }
    return value;
}

/// Of the numbers in an ISO 8601 duration; 12 years are more telling than two.
qsizetype digitsOfLongest(QStringView iso8601)
{
    qsizetype longest = 0;
    qsizetype run = 0;
    for (const QChar c : iso8601) {
        run = c.isDigit() ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return longest;
}

ComparableValue fromDuration(const DurationValue &duration)
{
    ComparableValue value;
    value.dimension = u"duration"_s;
    value.modifier = duration.modifier;
    if (const auto days = daysOfDuration(duration.iso8601)) {
        stateNumber(value, *days, Decimal(1));
        // Days are our reckoning, not the article's; its own numbers are small ones.
        value.stated.reset();
        value.lastDigit = Decimal();
        value.significantDigits = digitsOfLongest(duration.iso8601) > 1 ? 2 : 1;
    } else {
        value.low = daysOfDuration(duration.low);
        value.high = daysOfDuration(duration.high);
    }
    return value;
}

bool isPeriod(const ComparableValue &value)
{
    return value.dimension == "date"_L1;
}

struct Bounds
{
    Decimal low;
    Decimal high;
};

/// Start, mid and end are a third of their period.
Bounds periodBounds(const ComparableValue &value)
{
    Bounds bounds{*value.low, *value.high};
    const qint64 days = qint64(bounds.high.minus(bounds.low).value_or(Decimal()).toDouble()) + 1;
    const Decimal third(days / 3);
    if (value.modifier == Modifier::Start || value.modifier == Modifier::Mid) {
        bounds.high = sum(bounds.high, third.negated());
    }
    if (value.modifier == Modifier::End || value.modifier == Modifier::Mid) {
        bounds.low = sum(bounds.low, third);
    }
    if (value.modifier == Modifier::Start) {
        bounds.high = sum(bounds.high, third.negated());
    } else if (value.modifier == Modifier::End) {
        bounds.low = sum(bounds.low, third);
    }
    return bounds;
}

/// What a value allows the true one to be; see compareValues().
Bounds boundsOf(const ComparableValue &value)
{
    if (isPeriod(value)) {
        return periodBounds(value);
    }
    if (!value.low) {
        return {sum(*value.high, halfOf(value.high->magnitude()).negated()), *value.high};
    }
    if (!value.high) {
        return {*value.low, sum(*value.low, scaled(value.low->magnitude(), Decimal(9)))}; // hundreds: 100 to 1000
    }
    Bounds bounds{*value.low, *value.high};
    switch (value.modifier) {
    case Modifier::About: {
        const Decimal margin = std::max(tenthOf(bounds.high.magnitude()), halfOf(value.lastDigit));
        bounds.low = sum(bounds.low, margin.negated());
        bounds.high = sum(bounds.high, margin);
        break;
    }
    case Modifier::Over:
    case Modifier::AtLeast:
        bounds.high = sum(bounds.high, bounds.high.magnitude());
        break;
    case Modifier::Under:
    case Modifier::UpTo:
        bounds.low = sum(bounds.low, halfOf(bounds.low.magnitude()).negated());
        break;
    case Modifier::None:
    case Modifier::Start:
    case Modifier::Mid:
    case Modifier::End:
        break;
    }
    return bounds;
}

bool isExact(const ComparableValue &value)
{
    return value.modifier == Modifier::None && value.low && value.high && *value.low == *value.high;
}

bool isRounding(const ComparableValue &first, const ComparableValue &second)
{
    const ComparableValue &coarse = first.lastDigit < second.lastDigit ? second : first;
    if (!first.stated || !second.stated) {
        return false;
    }
    if (coarse.dimension.startsWith("count"_L1) && coarse.low->magnitude() < Decimal(1000)) {
        return false;
    }
    const auto distance = second.low->minus(*first.low);
    if (coarse.significantDigits < 2 && (!distance || scaled(distance->magnitude(), Decimal(50)) > coarse.low->magnitude())) {
        return false; // 8 million is 7,998,250 rounded, but not 8,400,000
    }
    const ComparableValue &fine = &coarse == &first ? second : first;
    const bool cut = coarse.low->magnitude() < fine.low->magnitude() && coarse.lastDigit > fine.lastDigit; // 9.7 million for 9,777,000
    return distance && (cut ? distance->magnitude() < coarse.lastDigit : distance->magnitude() <= halfOf(coarse.lastDigit));
}

void measure(const ComparableValue &first, const ComparableValue &second, ValueComparison &result)
{
    if (!first.stated || !second.stated) {
        return;
    }
    if (first.unit == second.unit || first.dimension.startsWith("count"_L1)) {
        result.difference = second.stated->minus(*first.stated);
    }
    if (!first.low->isZero()) {
        result.ratio = second.low->toDouble() / first.low->toDouble();
    }
}

ValueComparison relatePeriods(const ComparableValue &first, const ComparableValue &second)
{
    const Bounds a = boundsOf(first);
    const Bounds b = boundsOf(second);
    if (a.high < b.low || b.high < a.low) {
        return {ValueRelation::Different, u"different-value"_s, {}, {}};
    }
    const bool within = (a.low <= b.low && b.high <= a.high) || (b.low <= a.low && a.high <= b.high);
    return {ValueRelation::Compatible, within ? u"narrower"_s : u"overlap"_s, {}, {}};
}

}

bool ComparableValue::isSame(const ComparableValue &other) const
{
    return dimension == other.dimension && low == other.low && high == other.high && (isResolved() || words == other.words);
}

QString ComparableValue::key() const
{
    if (!isResolved()) {
        return dimension + u"|words|"_s + words;
    }
    const QString from = low ? low->toString() : u".."_s;
    const QString to = high ? high->toString() : u".."_s;
    return dimension + u'|' + (from == to ? from : from + u'/' + to);
}

std::optional<ComparableValue> comparableValue(const Value &value, QStringView words)
{
    std::optional<ComparableValue> result;
    if (const auto *figure = std::get_if<Figure>(&value)) {
        result = fromFigure(*figure);
    } else if (const auto *calendar = std::get_if<CalendarValue>(&value)) {
        result = fromCalendar(*calendar);
    } else if (const auto *duration = std::get_if<DurationValue>(&value)) {
        result = fromDuration(*duration);
    }
    if (result && !result->isResolved()) {
        result->words = fold(words, FoldStrength::Weak);
    }
    return result;
}

ValueComparison compareValues(const ComparableValue &first, const ComparableValue &second)
{
    ValueComparison result;
    if (first.isSame(second)) {
        const bool same = first.modifier == second.modifier;
        result = {same ? ValueRelation::Equal : ValueRelation::Compatible, same ? u"equal-value"_s : u"modifier"_s, {}, {}};
    } else if (!first.isResolved() || !second.isResolved()) {
        result.rule = u"different-value"_s;
    } else if (isPeriod(first)) {
        result = relatePeriods(first, second);
    } else {
        const Bounds a = boundsOf(first);
        const Bounds b = boundsOf(second);
        result = {ValueRelation::Different, u"different-value"_s, {}, {}};
        if ((!isExact(first) || !isExact(second)) && !(a.high < b.low || b.high < a.low)) {
            const bool about = first.modifier == Modifier::About || second.modifier == Modifier::About;
            result = {ValueRelation::Compatible, about ? u"about"_s : u"bound"_s, {}, {}};
        } else if (isRounding(first, second)) {
            result = {ValueRelation::Compatible, u"rounding"_s, {}, {}};
        }
    }
    measure(first, second, result);
    return result;
}

}
