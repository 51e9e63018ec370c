// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/dates/durationreader.h"

#include "core/extract/figures/figurelexicon.h"
#include "core/extract/figures/modifiers.h"
#include "core/extract/figures/numeralplace.h"

#include <map>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

/// Places of ISO 8601 in their order, with half of each in a smaller one.
struct Place
{
    QStringView designator;
    QStringView half; ///< designator of a half, empty where a half is written as a fraction
    int count;
};
constexpr Place places[]
    = {{u"Y", u"M", 6}, {u"M", u"D", 15}, {u"W", u"", 0}, {u"D", u"TH", 12}, {u"TH", u"TM", 30}, {u"TM", u"TS", 30}, {u"TS", u"", 0}};

/// ارتفعت المدة من 3 أيام إلى 5: two lengths, no range.
bool changesBefore(const TokenCursor &cursor, qsizetype token)
{
    static constexpr qsizetype farthest = 12;
    for (qsizetype at = token - 1; at >= token - farthest && cursor.has(at); --at) {
        if (FigureLexicon::standard().has(cursor.folded(at), CountingRole::Change)) {
            return true;
        }
    }
    return false;
}

bool isOne(QStringView folded)
{
    return folded == u"واحد" || folded == u"واحدة" || folded == u"واحدا";
}

/// يبلغ من العمر 79: years by custom.
bool isAge(const TokenCursor &cursor, const NumberPhrase &number)
{
    const bool plain = number.digits && !number.scaled && number.end == number.begin + 1 && number.value.isInteger();
    return plain && cursor.is(number.begin - 1, u"العمر") && number.value > Decimal(0) && number.value <= Decimal(120);
}

qsizetype orderOf(QStringView designator)
{
    for (size_t i = 0; i < std::size(places); ++i) {
        if (places[i].designator == designator) {
            return qsizetype(i);
        }
    }
    return -1;
}

}

/// A length of time while it is read: how many of each place.
struct DurationReader::Draft
{
    qsizetype first = 0; ///< token that the modifiers stand before
    qsizetype begin = 0; ///< in the article's text
    qsizetype at = 0;
    std::map<qsizetype, Decimal> counts = {}; ///< by order in `places`
    std::optional<Decimal> low = {}; ///< of the only place, where it is a range
    QString rule = {};
    double confidence = 0.95;

    void add(const TimeUnit &unit, const Decimal &count)
    {
        const qsizetype order = orderOf(unit.designator);
        const Decimal product = count.times(Decimal(unit.factor)).value_or(count);
        const qint64 halves = 2;
        const auto twice = product.times(Decimal(halves));
        const Place &place = places[order];
        if (!product.isInteger() && twice && twice->isInteger() && place.count > 0) { // 2.5 years are two years and six months
            const auto whole = product.minus(Decimal(5).times(Decimal::powerOfTen(-1)).value_or(Decimal()));
            if (whole && !whole->isZero()) {
                counts[order] = *whole;
            }
            counts[orderOf(place.half)] = Decimal(place.count);
            return;
        }
        counts[order] = product;
    }
    void addHalf(const TimeUnit &unit)
    {
        const Place &place = places[orderOf(unit.designator)];
        if (unit.factor > 1) { // ثلاثة عقود ونصف are 35 years
            Decimal &whole = counts[orderOf(unit.designator)];
            whole = whole.plus(Decimal(unit.factor / 2)).value_or(whole);
        } else if (place.count > 0) {
            counts[orderOf(place.half)] = Decimal(place.count);
        }
    }
    [[nodiscard]] static QString iso(const std::map<qsizetype, Decimal> &counts)
    {
        QString text = u"P"_s;
        bool clock = false;
        for (const auto &[order, count] : counts) {
            const QStringView designator = places[order].designator;
            if (designator.startsWith(u'T') && !clock) {
                text += u'T';
                clock = true;
            }
            text += count.toString() + designator.back();
        }
        return text;
    }
};

bool DurationReader::hasTimeBefore(const TokenCursor &cursor, qsizetype token) const
{
    return m_lexicon.at(cursor, token - 1, DateWordKind::LoneUnit, Proclitics::Allow).has_value();
}

/// سبع سنوات, 38 عاما, 3-5 أشهر, ثلاث أو أربع ساعات.
bool DurationReader::readCounted(const TokenCursor &cursor, qsizetype token, Draft &draft) const
{
    auto number = m_numbers.at(token, cursor.end());
    if (!number || number->open || number->definite) {
        return false;
    }
    if (cursor.glued(token) && (cursor.sign(token - 1) == u':' || cursor.sign(token - 1) == u'/')) {
        return false; // part of 28:07
    }
    draft.begin = number->range.begin();
    if (const auto marked = withMarks(cursor, *number); marked && m_lexicon.timeUnitAt(cursor, marked->end)) {
        number = marked; // (27) عاما
        draft.begin = marked->range.begin();
    }
    if (isAge(cursor, *number) && !m_lexicon.timeUnitAt(cursor, number->end)) {
        draft.at = number->end;
        draft.rule = u"duration"_s;
        draft.add({.designator = u"Y"_s}, number->value);
        return true;
    }
    std::optional<Decimal> low;
    auto unit = m_lexicon.timeUnitAt(cursor, number->end);
    const bool between = cursor.isBetween(token - 1);
    const bool joined
        = cursor.isDash(number->end) || cursor.is(number->end, u"او") || (cursor.is(number->end, u"الي") && !(cursor.is(token - 1, u"من") && changesBefore(cursor, token - 1)));
    if (!unit && (joined || between) && cursor.has(number->end + 1)) {
        const auto second = m_numbers.at(joined || cursor.is(number->end, u"و") ? number->end + 1 : number->end, cursor.end());
        if (!second || second->open || second->value <= number->value) {
            return false;
        }
        low = number->value;
        number = second;
        unit = m_lexicon.timeUnitAt(cursor, number->end);
    }
    if (!unit || unit->definite || unit->conjunction || unit->begin != cursor.token(number->end).range.begin()
        || unit->unit.form == TimeUnit::Form::Dual) {
        return false;
    }
    if (number->scaled && cursor.is(number->end, u"ليلة")) {
        return false; // 285 ألف ليلة: nights that guests spent
    }
    if (cursor.is(unit->end, u"ضوئية") || (number->value == Decimal(1) && !number->digits)) {
        return false;
    }
    draft.low = low;
    draft.at = unit->end;
    draft.rule = low ? u"duration-range"_s : u"duration"_s;
    draft.add(unit->unit, number->value);
    if (!low) {
        const QStringView next = cursor.folded(draft.at);
        if (next == u"ونصف") {
            draft.addHalf(unit->unit);
            draft.at = m_lexicon.timeUnitAt(cursor, draft.at + 1) && m_lexicon.timeUnitAt(cursor, draft.at + 1)->definite ? draft.at + 2
                                                                                                                          : draft.at + 1;
        }
        readRest(cursor, draft);
    }
    return true;
}

/// سنتين وثلاثة أشهر: smaller places behind و.
void DurationReader::readRest(const TokenCursor &cursor, Draft &draft) const
{
    for (int more = 0; more < 3 && !draft.counts.empty(); ++more) {
        const qsizetype smallest = draft.counts.rbegin()->first;
        const qsizetype at = cursor.is(draft.at, u"و") ? draft.at + 1 : draft.at;
        if (!cursor.has(at)) {
            return;
        }
        if (const auto number = m_numbers.at(at, cursor.end()); number && !number->open && (number->conjunction || at > draft.at)) {
            const auto unit = m_lexicon.timeUnitAt(cursor, number->end);
            if (!unit || unit->definite || unit->conjunction || orderOf(unit->unit.designator) <= smallest) {
                return;
            }
            draft.add(unit->unit, number->value);
            draft.at = unit->end;
        } else if (const auto unit = m_lexicon.timeUnitAt(cursor, draft.at); unit && unit->conjunction && !unit->definite
                   && unit->unit.form == TimeUnit::Form::Dual && orderOf(unit->unit.designator) > smallest) {
            draft.add(unit->unit, Decimal(2));
            draft.at = unit->end;
        } else if (const auto one = m_lexicon.timeUnitAt(cursor, draft.at); one && one->conjunction && !one->definite
                   && one->unit.form == TimeUnit::Form::Singular && isOne(cursor.folded(one->end)) && orderOf(one->unit.designator) > smallest) {
            draft.add(one->unit, Decimal(1));
            draft.at = one->end + 1;
        } else {
            return;
        }
    }
}

/// True for one unit by a lone noun: منذ عام, نحو شهر; not before what makes it another thing (بعد يوم القيامة).
bool DurationReader::isLoneOne(const TokenCursor &cursor, qsizetype token, const TimeUnitHit &unit) const
{
    if (!hasTimeBefore(cursor, token) || unit.begin != cursor.token(token).range.begin()) {
        return false;
    }
    if (const auto same = m_lexicon.timeUnitAt(cursor, token - 2); same && cursor.is(token - 1, u"بعد")
        && same->unit.designator == unit.unit.designator) {
        return false; // يوما بعد يوم
    }
    const QStringView next = cursor.folded(unit.end);
    const bool dated = m_lexicon.find(next, DateWordKind::Month) || m_lexicon.find(next, DateWordKind::Weekday)
        || m_lexicon.find(next, DateWordKind::Today) || cursor.isNumber(unit.end);
    const bool construct = next.startsWith(u"ال") && next.size() > 4;
    return !dated && !construct && !m_numbers.at(std::min(unit.end, cursor.end() - 1), cursor.end());
}

/// عامين, شهر واحد, السنوات الخمس, ليلة أو ليلتين, ساعة ونصف.
bool DurationReader::readUnitFirst(const TokenCursor &cursor, qsizetype token, Draft &draft) const
{
    const auto unit = m_lexicon.timeUnitAt(cursor, token);
    const bool ofTime = unit && (hasTimeBefore(cursor, token) || (unit->definite && m_lexicon.at(cursor, unit->end, DateWordKind::Pair)));
    if (!unit || (unit->unit.common && !ofTime)) {
        return false;
    }
    const QStringView before = cursor.folded(token - 1);
    const bool adjective = unit->definite && unit->unit.form == TimeUnit::Form::Dual && cursor.folded(token).startsWith(u"العام")
        && before.startsWith(u"ال") && (before.endsWith(u"ان") || before.endsWith(u"ين")); // الأمينان العامان
    const bool general = unit->unit.form == TimeUnit::Form::Dual && cursor.folded(token).startsWith(u"عام")
        && (m_lexicon.find(before, DateWordKind::Office) || (before.startsWith(u'و') && m_lexicon.find(before.sliced(1), DateWordKind::Office))); // ومديرين عامين
    const bool twoYears = unit->definite && unit->unit.form == TimeUnit::Form::Dual && before == u"بين" && cursor.isNumber(unit->end); // بين العامين 1981 و2005
    if (adjective || general || twoYears) {
        return false;
    }
    draft.begin = unit->begin;
    draft.at = unit->end;
    const QStringView next = cursor.folded(unit->end);
    if (unit->unit.form == TimeUnit::Form::Dual) {
        draft.rule = u"duration-dual"_s;
        draft.add(unit->unit, Decimal(2));
    } else if (unit->unit.form == TimeUnit::Form::Plural) {
        const auto number = unit->definite && cursor.has(unit->end) ? m_numbers.at(unit->end, cursor.end()) : std::nullopt;
        if (!number || !number->definite || number->value > Decimal(99)) {
            return false;
        }
        draft.rule = u"duration"_s;
        draft.add(unit->unit, number->value);
        draft.at = number->end;
        return true;
    } else if (unit->definite) {
        return false;
    } else if (isOne(next)) {
        draft.rule = u"duration-one"_s;
        draft.add(unit->unit, Decimal(1));
        ++draft.at;
    } else if (const auto second = next == u"او" ? m_lexicon.timeUnitAt(cursor, unit->end + 1) : std::nullopt;
               second && second->unit.form == TimeUnit::Form::Dual && second->unit.designator == unit->unit.designator) {
        draft.rule = u"duration-range"_s;
        draft.low = Decimal(unit->unit.factor);
        draft.add(second->unit, Decimal(2));
        draft.at = second->end;
        return true;
    } else if (next == u"ونصف" || isLoneOne(cursor, token, *unit)) {
        draft.rule = u"duration-one"_s;
        draft.confidence = 0.8;
        draft.add(unit->unit, Decimal(1));
    } else {
        return false;
    }
    if (cursor.is(draft.at, u"ونصف")) {
        draft.addHalf(unit->unit);
        const auto repeated = m_lexicon.timeUnitAt(cursor, draft.at + 1);
        draft.at += repeated && repeated->definite ? 2 : 1;
    }
    readRest(cursor, draft);
    return true;
}

/// نصف ساعة, ربع ساعة, نصف عام.
bool DurationReader::readHalf(const TokenCursor &cursor, qsizetype token, Draft &draft) const
{
    const auto fraction = m_lexicon.at(cursor, token, DateWordKind::ClockFraction, Proclitics::Allow);
    const auto unit = fraction ? m_lexicon.timeUnitAt(cursor, fraction->end) : std::nullopt;
    if (!unit || unit->unit.form != TimeUnit::Form::Singular || unit->definite || unit->unit.common
        || unit->begin != cursor.token(token + 1).range.begin()) {
        return false;
    }
    if (m_lexicon.at(cursor, unit->end, DateWordKind::Month)) {
        return false; // نصف شهر مارس
    }
    draft.begin = fraction->begin;
    draft.at = unit->end;
    draft.rule = u"duration-half"_s;
    if (unit->unit.designator == u"TH") {
        draft.counts[orderOf(u"TM")] = Decimal(fraction->word->value);
        return true;
    }
    if (fraction->word->value != 30) {
        return false;
    }
    draft.addHalf(unit->unit);
    return !draft.counts.empty();
}

std::optional<TimeMatch> DurationReader::at(const TokenCursor &cursor, qsizetype token) const
{
    Draft draft{.first = token, .at = token};
    if (!readCounted(cursor, token, draft)) {
        draft = {.first = token, .at = token};
        if (!readUnitFirst(cursor, token, draft)) {
            draft = {.first = token, .at = token};
            if (!readHalf(cursor, token, draft)) {
                return std::nullopt;
            }
        }
    }
    DurationValue value;
    if (draft.low) {
        auto lowest = draft.counts;
        value.high = Draft::iso(draft.counts);
        lowest.begin()->second = *draft.low;
        value.low = Draft::iso(lowest);
    } else {
        value.iso8601 = Draft::iso(draft.counts);
    }
    const qsizetype before = cursor.is(token - 1, u"ال") || cursor.is(token - 1, u"ب") || cursor.is(token - 1, u"ل") ? token - 1 : token;
    FoundModifier modifier = Modifiers::standard().before(cursor, before);
    if (modifier.modifier == Modifier::None) {
        modifier = Modifiers::standard().after(cursor, draft.at);
    }
    value.modifier = modifier.modifier;
    TimeMatch match{.type = u"duration"_s,
        .range = {draft.begin, cursor.token(draft.at - 1).range.end()},
        .end = draft.at,
        .value = value,
        .rule = draft.rule,
        .evidence = {},
        .confidence = draft.confidence};
    match.evidence = {match.range.of(cursor.text().text()).toString(), modifier.written};
    return match;
}

}
