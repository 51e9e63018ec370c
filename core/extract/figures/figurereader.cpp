// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/figures/figurereader.h"

#include "core/arabic/digits.h"
#include "core/arabic/proclitics.h"
#include "core/extract/figures/figuresteps.h"
#include "core/extract/figures/numeralplace.h"

using namespace Qt::StringLiterals;

namespace Hashiya {

/// A figure on its way to be proposed.
struct FigureReader::Draft
{
    TextRange range = {};
    Figure figure = {};
    QString rule = {}; ///< without the extractor's name
    QStringList evidence = {}; ///< without the bounding words
    FoundModifier modifier = {};
    double confidence = 0.95;
    bool implicitUnit = false;
    QString ratio = {};
    QString steps = {}; ///< how the value was reckoned
};

namespace {

constexpr double sure = 0.95;
constexpr double likely = 0.85;
constexpr double guessed = 0.65;

QString ruleFor(const UnitMatch &unit)
{
    return unit.chosen ? u"money-country"_s : figureKindName(unit.kind);
}

Figure figureOf(FigureKind kind, const QString &unit, const QString &per = {})
{
    Figure figure;
    figure.kind = kind;
    figure.unit = unit;
    figure.per = per;
    return figure;
}

/// part / whole, to four decimals.
Decimal quotient(int part, int whole)
{
    const qint64 scaled = (qint64(part) * 10000 + whole / 2) / whole;
    return Decimal(scaled).times(Decimal::powerOfTen(-4)).value_or(Decimal());
}

bool isSmallWhole(const NumberPhrase &number)
{
    return !number.scaled && number.value.isInteger() && number.value > Decimal(0) && number.value <= Decimal(100);
}

}

FigureReader::FigureReader(const TokenizedText &text, const std::vector<TextRange> &claimed, std::vector<Suggestion> &out)
    : m_text(text)
    , m_claimed(claimed)
    , m_out(out)
    , m_numbers(text)
    , m_currencies(text)
    , m_units(m_currencies)
    , m_parts(m_numbers, m_units)
    , m_modifiers(Modifiers::standard())
    , m_cursor(text, 0, 0)
{
}

void FigureReader::readSentence(qsizetype begin, qsizetype end)
{
    m_cursor = TokenCursor(m_text, begin, end);
    m_carried.kind.reset();
    m_carried.unit.clear();
    for (qsizetype token = begin; token < end;) {
        token = std::max(step(token), token + 1);
    }
}

/// Reads what begins with a token; gives the token to go on with, 0 where nothing begins.
qsizetype FigureReader::step(qsizetype token)
{
    const TokenKind kind = m_cursor.token(token).kind;
    if (kind == TokenKind::ArabicWord || kind == TokenKind::Number) {
        const auto number = m_numbers.at(token, m_cursor.end());
        if (!number) {
            const qsizetype end = kind == TokenKind::ArabicWord ? readLoneUnit(token) : 0;
            return end == 0 && kind == TokenKind::ArabicWord ? readShareOfUnit(token) : end;
        }
        return isClaimed(token) || isClaimed(number->end - 1) ? token + 1 : readNumber(*number);
    }
    if (kind == TokenKind::LatinWord) {
        if (const qsizetype end = readJoinedUnit(token)) {
            return end;
        }
    }
    return readSign(token);
}

bool FigureReader::isClaimed(qsizetype token) const
{
    const TextRange range = m_cursor.token(token).range;
    const auto after = std::ranges::upper_bound(m_claimed, range.begin(), {}, [](TextRange claim) { return claim.end(); });
    return after != m_claimed.end() && after->overlaps(range);
}

/// What a figure is per; nothing where the words are a date (23 مليارا في العام الماضي).
QString FigureReader::perOf(const UnitMatch &unit, qsizetype end) const
{
    return m_cursor.has(end + 1) && isClaimed(end + 1) ? QString() : unit.per;
}

qsizetype FigureReader::readNumber(const NumberPhrase &number)
{
    if (belongsToOther(m_cursor, number) || isYearOfEra(m_cursor, number)) {
        return number.end;
    }
    if (auto marked = withMarks(m_cursor, number)) {
        if (m_units.at(m_cursor, marked->end, false)) {
            return readFigure(*marked);
        }
        marked->range = number.range; // what is counted stands outside the mark
        const auto count = m_counts.at(m_cursor, *marked, false, false);
        if (count && count->rule == "count"_L1 && isPlainlyCounted(number, m_cursor.folded(marked->end))) {
            return readCount(*marked);
        }
    }
    return readFigure(number);
}

/// A number with what stands behind it.
qsizetype FigureReader::readFigure(const NumberPhrase &number)
{
    if (const qsizetype end = readRatio(number)) {
        return end;
    }
    if (const qsizetype end = readRange(number)) {
        return end;
    }
    auto unit = m_units.at(m_cursor, number.end, number.open);
    const bool understood = !unit;
    qint64 sharedScale = 1;
    if (understood) {
        unit = unitOfPair(number, sharedScale);
    }
    if (!unit || (number.definite && !number.open && !number.scaled)) {
        return readCount(number);
    }
    qsizetype end = understood ? number.end : unit->end;
    auto value = number.value.times(Decimal(sharedScale)).value_or(number.value);
    if (unit->kind == FigureKind::Percent && number.digits && number.end == number.begin + 1) {
        value = readNumeral(m_cursor.written(number.begin), ThreeDigitTail::Fraction).value_or(value);
    }
    const qsizetype unitEnd = end;
    FigureSteps steps(numberSteps(m_text, m_numbers, number), number.value);
    steps.multiply(sharedScale);
    steps.divide(unit->parts);
    if (unit->parts > 1) {
        value = shareOf({.kind = NumberWordKind::Fraction, .value = 1, .denominator = unit->parts}, value);
    }
    if (const auto part = understood ? std::nullopt : m_parts.behind(m_cursor, value, number.scale, *unit)) {
        steps.add(part->value == value.negated() ? Decimal() : part->value.minus(value).value_or(Decimal()));
        value = part->value;
        end = part->end;
    }
    const qsizetype sign = signBefore(number);
    if (sign >= 0) {
        value = value.negated();
    }
    if (value.isNegative()) {
        steps.negate();
    }
    const qsizetype begin = sign >= 0 ? m_cursor.token(sign).range.begin() : number.range.begin();
    Draft draft{
        .range = {begin, m_cursor.token(end - 1).range.end()}, .rule = understood ? u"unit-understood"_s : ruleFor(*unit)};
    draft.figure = figureOf(unit->kind, unit->unit, perOf(*unit, end));
    (number.open ? draft.figure.low : draft.figure.number) = value;
    draft.evidence
        = {number.range.of(m_text.text()).toString(), understood ? unit->unit : m_cursor.writtenFrom(number.end, unitEnd), unit->unit};
    draft.modifier = bound(sign >= 0 ? sign : number.begin, end, end);
    draft.confidence = understood || unit->chosen ? likely : sure;
    draft.implicitUnit = understood;
    draft.steps = steps.text(value);
    propose(draft);
    return end;
}

/// The token of a minus before a number (-2.5, سالب خمس درجات), or -1. A dash between two words or numbers is none.
qsizetype FigureReader::signBefore(const NumberPhrase &number) const
{
    const qsizetype before = number.begin - 1;
    if (!m_cursor.has(before) || number.conjunction || number.preposition) {
        return -1;
    }
    if (m_cursor.is(before, u"سالب") || m_cursor.is(before, u"ناقص")) {
        return before;
    }
    const bool free = !m_cursor.has(before - 1) || !m_cursor.glued(before) || m_cursor.sign(before - 1) == u'(';
    return number.digits && m_cursor.isDash(before) && m_cursor.glued(number.begin) && free ? before : -1;
}

/// True where a verb or noun of change governs what begins with a token (ارتفع من 5 إلى 7): two figures then, no range.
bool FigureReader::changesFrom(qsizetype token) const
{
    static constexpr qsizetype farthest = 12;
    for (qsizetype at = token - 1; at >= token - farthest && m_cursor.has(at); --at) {
        const char16_t sign = m_cursor.sign(at);
        if (sign == u'،' || sign == u'؛' || sign == u':') {
            return false;
        }
        if (FigureLexicon::standard().has(m_cursor.folded(at), CountingRole::Change)) {
            return true;
        }
    }
    return false;
}

/// The unit that a number shares with the next one, and its scale: من 5 إلى 7 ملايين دولار.
std::optional<UnitMatch> FigureReader::unitOfPair(const NumberPhrase &first, qint64 &scale) const
{
    if (m_cursor.is(first.end, u"و") && first.digits && !first.scaled && m_cursor.isNumber(first.end + 1)) { // 1.5 و1.6 في المائة
        const auto next = m_numbers.at(first.end + 1, m_cursor.end());
        auto unit = next ? m_units.at(m_cursor, next->end, false) : std::nullopt;
        return unit && unit->kind == FigureKind::Percent ? unit : std::nullopt;
    }
    if (!m_cursor.is(first.end, u"الي") || !m_cursor.is(first.begin - 1, u"من")) {
        return std::nullopt;
    }
    const auto second = m_cursor.has(first.end + 1) ? m_numbers.at(first.end + 1, m_cursor.end()) : std::nullopt;
    if (!second || second->open) {
        return std::nullopt;
    }
    scale = second->scaled && !first.scaled && first.value < Decimal(1000) ? second->scale : 1;
    return m_units.at(m_cursor, second->end, false);
}

/// The second number of a range that begins with `first`: 70-90, 5 إلى 7, بين 70 و90.
std::optional<NumberPhrase> FigureReader::rangeEnd(const NumberPhrase &first) const
{
    const qsizetype joint = first.end;
    if (!m_cursor.has(joint) || !m_cursor.has(joint + 1) || first.open) {
        return std::nullopt;
    }
    const bool between = m_cursor.isBetween(first.begin - 1);
    const bool from = m_cursor.is(first.begin - 1, u"من");
    const bool to = m_cursor.is(joint, u"الي") || (from && m_cursor.is(joint, u"حتي"));
    qsizetype begin = 0;
    if (m_cursor.isDash(joint) || m_cursor.is(joint, u"او") || (to && !changesFrom(from ? first.begin - 1 : first.begin))) {
        begin = joint + 1;
    } else if (between && m_cursor.is(joint, u"و")) {
        begin = joint + 1;
    } else if ((between && m_cursor.isWord(joint)) || (from && m_cursor.folded(joint).startsWith(u'ل') && !changesFrom(first.begin - 1))) {
        begin = joint; // بين عشرة وعشرين, من عشرة لعشرين
    } else {
        return std::nullopt;
    }
    auto second = m_numbers.at(begin, m_cursor.end());
    const bool rightLink = begin == joint && between ? second && second->conjunction : second && (!second->preposition || begin == joint);
    if (!second || second->open || !rightLink) {
        return std::nullopt;
    }
    return second;
}

qsizetype FigureReader::readRange(const NumberPhrase &number)
{
    NumberPhrase first = number;
    const auto repeated = m_units.at(m_cursor, number.end, false); // بين 50% و60%
    first.end = repeated ? repeated->end : number.end;
    const auto second = rangeEnd(first);
    if (!second) {
        return 0;
    }
    const bool dash = m_cursor.isDash(first.end);
    if (dash && (m_cursor.isDash(second->end) || m_cursor.isDash(first.begin - 1))) {
        return second->end; // a telephone number, or a date
    }
    const auto unit = m_units.at(m_cursor, second->end, false);
    if (repeated && (!unit || unit->unit != repeated->unit || unit->parts != 1 || repeated->parts != 1)) {
        return 0;
    }
    auto low = std::optional(first.value);
    if (!repeated && second->scaled && !first.scaled && first.value < Decimal(1000)) {
        low = low->times(Decimal(second->scale));
    }
    const bool rising = low && *low < second->value;
    Draft draft{.rule = u"range"_s, .confidence = unit ? sure : guessed};
    qsizetype end = second->end;
    if (unit) {
        end = unit->end;
        draft.figure = figureOf(unit->kind, unit->unit, unit->per);
        draft.evidence = {m_cursor.writtenFrom(first.begin, second->end), m_cursor.writtenFrom(second->end, end), unit->unit};
    } else if (const auto count = rising ? m_counts.at(m_cursor, *second, false, false) : std::nullopt; count && count->rule == u"count") {
        draft.figure = figureOf(FigureKind::Count, count->unit);
        draft.evidence = {m_cursor.writtenFrom(first.begin, second->end), count->unit, QString()};
    } else {
        return dash && first.digits && second->digits ? second->end : 0; // a score
    }
    if (!rising) {
        return 0;
    }
    draft.range = {first.range.begin(), m_cursor.token(end - 1).range.end()};
    draft.figure.low = low;
    draft.figure.high = second->value;
    draft.modifier = bound(first.begin, end, end);
    FigureSteps steps(numberSteps(m_text, m_numbers, number), first.value);
    steps.multiply(*low == first.value ? 1 : second->scale);
    QStringList ends{steps.text(*low), reckoned(numberSteps(m_text, m_numbers, *second), second->value)};
    ends.removeAll(QString());
    draft.steps = ends.join(u"; "_s);
    propose(draft);
    return end;
}

/// طالب من كل أربعة, 3 من كل 5.
qsizetype FigureReader::readRatio(const NumberPhrase &number)
{
    const auto behind = [&](qsizetype token) { return m_cursor.is(token, u"من") && m_cursor.is(token + 1, u"كل"); };
    if (behind(number.end) && m_cursor.has(number.end + 2)) {
        const auto whole = m_numbers.at(number.end + 2, m_cursor.end());
        if (whole && isSmallWhole(number) && isSmallWhole(*whole) && number.value < whole->value
            && !m_units.at(m_cursor, whole->end, false)) {
            proposeRatio({number.range.begin(), whole->range.end()}, number.value.toString().toInt(), whole->value.toString().toInt());
            return whole->end;
        }
        return 0;
    }
    const qsizetype noun = number.begin - 3;
    if (behind(number.begin - 2) && m_cursor.isWord(noun) && isSmallWhole(number) && number.value > Decimal(1)
        && !m_units.at(m_cursor, number.end, false)) {
        proposeRatio({m_cursor.token(noun).range.begin(), number.range.end()}, 1, number.value.toString().toInt());
        return number.end;
    }
    return 0;
}

void FigureReader::proposeRatio(TextRange range, int part, int whole)
{
    Draft draft{.range = range, .rule = u"ratio"_s, .confidence = likely, .ratio = u"%1/%2"_s.arg(part).arg(whole)};
    draft.figure.kind = FigureKind::Count;
    draft.figure.number = quotient(part, whole);
    draft.evidence = {range.of(m_text.text()).toString(), QString::number(part), QString::number(whole)};
    propose(draft);
}

/// كيلومترين, دولار واحد, نحو كيلومتر.
qsizetype FigureReader::readLoneUnit(qsizetype token)
{
    const UnitWord *word = FigureLexicon::standard().unit(m_cursor.folded(token));
    if (!word || word->kind == UnitWord::Kind::CurrencySign || isClaimed(token)) {
        return 0;
    }
    const auto unit = m_units.at(m_cursor, token, false);
    if (!unit || unit->kind == FigureKind::Percent) {
        return 0;
    }
    const bool one
        = unit->singular && (m_cursor.is(unit->end, u"واحد") || m_cursor.is(unit->end, u"واحدة") || m_cursor.is(unit->end, u"واحدا"));
    const FoundModifier modifier = boundBefore(token);
    const bool bareOne = unit->bareOne && modifier.modifier == Modifier::About;
    const Decimal units(unit->dual ? 2 : 1);
    const auto part = unit->singular || unit->dual ? m_parts.behind(m_cursor, units, 1, *unit) : std::nullopt; // لتر ونصف
    if (!unit->dual && !one && !bareOne && !part) {
        return 0;
    }
    const qsizetype end = part ? part->end : one ? unit->end + 1 : unit->end;
    Draft draft{.range = m_cursor.range(token, end), .rule = unit->dual ? u"dual"_s : u"unit-one"_s};
    draft.figure = figureOf(unit->kind, unit->unit, unit->per);
    draft.figure.number = shareOf({.kind = NumberWordKind::Fraction, .value = 1, .denominator = unit->parts}, part ? part->value : units);
    draft.evidence = {m_cursor.writtenFrom(token, end), m_cursor.written(token).toString(), unit->unit};
    draft.modifier = bound(token, end, end);
    draft.confidence = likely;
    propose(draft);
    return end;
}

/// نصف لتر, ربع دولار: a share of one unit. Shares of other things (ثلث المساحة) are no figures.
qsizetype FigureReader::readShareOfUnit(qsizetype token)
{
    const auto share = m_parts.shareAt(m_cursor, token);
    const auto unit = share && !isClaimed(token) ? m_units.at(m_cursor, token + 1, false) : std::nullopt;
    if (!unit || !unit->singular || unit->kind == FigureKind::Percent) {
        return 0;
    }
    const TextRange word = withoutCertainProclitics(m_text.text(), m_cursor.token(token).range);
    Draft draft{.range = {word.begin(), m_cursor.token(unit->end - 1).range.end()}, .rule = u"unit-share"_s, .confidence = likely};
    draft.figure = figureOf(unit->kind, unit->unit, unit->per);
    draft.figure.number = shareOf(*share, shareOf({.kind = NumberWordKind::Fraction, .value = 1, .denominator = unit->parts}, Decimal(1)));
    draft.evidence = {word.of(m_text.text()).toString(), m_cursor.writtenFrom(token + 1, unit->end), unit->unit};
    draft.modifier = bound(token, unit->end, unit->end);
    propose(draft);
    return unit->end;
}

/// $100, EUR 5, %14.
qsizetype FigureReader::readSign(qsizetype token)
{
    auto sign = m_units.signAt(m_cursor, token);
    const bool percent = m_cursor.sign(token) == u'%';
    if (percent) {
        sign = UnitMatch{.kind = FigureKind::Percent, .unit = u"%"_s, .end = token + 1};
    }
    const bool inAddress = percent && m_cursor.glued(token) && (m_cursor.isLatin(token - 1) || m_cursor.isNumber(token - 1)); // %D9%87
    if (!sign || !m_cursor.isNumber(sign->end) || (percent && !m_cursor.glued(sign->end)) || inAddress) {
        return 0;
    }
    const auto number = m_numbers.at(sign->end, m_cursor.end());
    if (!number || isClaimed(sign->end)) {
        return 0;
    }
    Draft draft{.range = m_cursor.range(token, number->end), .rule = percent ? u"percent"_s : u"money-sign"_s};
    draft.figure = figureOf(sign->kind, sign->unit);
    draft.figure.number = number->value;
    draft.evidence = {number->range.of(m_text.text()).toString(), m_cursor.writtenFrom(token, sign->end), sign->unit};
    draft.modifier = bound(token, number->end, number->end);
    draft.steps = reckoned(numberSteps(m_text, m_numbers, *number), number->value);
    propose(draft);
    return number->end;
}

/// 10GW: digits and a Latin symbol in one token.
qsizetype FigureReader::readJoinedUnit(qsizetype token)
{
    const QStringView written = m_cursor.written(token);
    qsizetype digits = 0;
    while (digits < written.size()
        && (digitValue(written.at(digits).unicode()) >= 0 || written.at(digits) == u'.' || written.at(digits) == u',')) {
        ++digits;
    }
    if (digits == 0 || digits == written.size() || isClaimed(token)) {
        return 0;
    }
    const QStringView symbol = written.sliced(digits);
    const UnitWord *word = FigureLexicon::standard().unit(m_cursor.folded(token).last(symbol.size()));
    const auto value = readNumeral(written.first(digits));
    if (!word || !value || word->symbol != symbol) { // 5G is no five grams
        return 0;
    }
    Draft draft{.range = m_cursor.token(token).range, .rule = word->kind == UnitWord::Kind::Measure ? u"quantity"_s : u"money"_s};
    draft.figure = figureOf(word->kind == UnitWord::Kind::Measure ? FigureKind::Quantity : FigureKind::Money, word->symbol);
    draft.figure.number = value;
    draft.evidence = {written.first(digits).toString(), symbol.toString(), word->symbol};
    draft.modifier = bound(token, token + 1, token + 1);
    propose(draft);
    return token + 1;
}

qsizetype FigureReader::readCount(const NumberPhrase &number)
{
    const FoundModifier before = boundBefore(number.begin);
    const auto count = m_counts.at(m_cursor, number, before.modifier != Modifier::None, !m_carried.countedNoun.isEmpty());
    if (!count) {
        return number.end;
    }
    const bool more = m_cursor.is(number.end, u"اخري") || m_cursor.is(number.end, u"اضافية"); // و5 مليارات أخرى
    const bool worth = count->understood && number.scaled && !m_carried.currency.isEmpty()
        && FigureLexicon::standard().has(m_cursor.folded(number.begin - 1), CountingRole::Worth); // بصافي بيع قيمته 21.3 مليون
    if (worth) {
        m_carried.kind = FigureKind::Money;
        m_carried.unit = m_carried.currency;
    }
    const bool money = worth || ((count->understood || more) && number.scaled && m_carried.kind == FigureKind::Money);
    const bool bracketed = m_cursor.sign(number.begin - 1) == u'(' && m_cursor.sign(number.end) == u')';
    if (count->understood && bracketed) {
        return number.end;
    }
    const bool percent = count->understood && number.digits && !number.scaled && m_carried.kind == FigureKind::Percent
        && m_cursor.is(number.begin - 1, u"الي"); // من 3.3 في المائة إلى 2.3
    const bool quantity = count->understood && number.scaled && m_carried.kind == FigureKind::Quantity
        && m_cursor.is(number.begin - 1, u"الي"); // من 8 ملايين طن إلى 14 مليونا
    const bool carried = money || percent || quantity;
    Draft draft{.range = number.range, .rule = carried ? u"unit-understood"_s : count->rule};
    draft.figure.kind = carried ? *m_carried.kind : count->kind;
    const bool ofPeople = m_cursor.folded(number.end).startsWith(u'ي') && m_cursor.folded(number.end).endsWith(u"ون"); // ثمانية ملايين يحتاجون
    const bool inMarks = m_cursor.sign(number.end) == u'"' || m_cursor.sign(number.end) == u'«' || m_cursor.sign(number.end) == u'“'; // مليون "اختيار"
    const QString understood = ofPeople || inMarks || m_cursor.is(number.begin - 1, u"او") ? QString() : m_carried.countedNoun;
    draft.figure.unit = carried ? m_carried.unit : (count->understood ? understood : count->unit);
    (number.open ? draft.figure.low : draft.figure.number) = number.value;
    draft.evidence = {number.range.of(m_text.text()).toString(), carried ? m_carried.unit : count->evidence};
    if (count->kind == FigureKind::Count) {
        draft.evidence.append(count->understood ? draft.figure.unit : QString());
        draft.modifier = bound(number.begin, number.end, count->end);
    }
    draft.confidence = count->understood ? guessed : likely;
    draft.implicitUnit = carried;
    draft.steps = reckoned(numberSteps(m_text, m_numbers, number), number.value);
    propose(draft);
    return number.end;
}

/// What bounds a figure before it, passing over an article apart (الـ 120) and a time between verb and figure (لم تتعد في 2007، 35٪).
FoundModifier FigureReader::boundBefore(qsizetype token) const
{
    qsizetype at = token;
    if (m_cursor.is(at - 1, u"ال") || m_cursor.is(at - 1, u"ب") || m_cursor.is(at - 1, u"ل")) {
        --at;
    }
    FoundModifier found = m_modifiers.before(m_cursor, at);
    if (found.modifier != Modifier::None) {
        return found;
    }
    if (m_cursor.sign(at - 1) == u'،') {
        --at;
    }
    const qsizetype timeEnd = at;
    while (m_cursor.has(at - 1) && timeEnd - at < 6 && isClaimed(at - 1)) {
        --at;
    }
    if (at == timeEnd) {
        return {};
    }
    if (m_cursor.is(at - 1, u"في") || m_cursor.is(at - 1, u"خلال")) {
        --at;
    }
    return m_modifiers.before(m_cursor, at);
}

FoundModifier FigureReader::bound(qsizetype begin, qsizetype end, qsizetype nounEnd) const
{
    FoundModifier found = boundBefore(begin);
    if (found.modifier != Modifier::None) {
        return found;
    }
    found = m_modifiers.after(m_cursor, end);
    return found.modifier == Modifier::None && nounEnd != end ? m_modifiers.after(m_cursor, nounEnd) : found;
}

void FigureReader::propose(Draft draft)
{
    draft.figure.modifier = draft.modifier.modifier;
    if (draft.figure.kind != FigureKind::Ordinal && draft.rule != u"ratio") {
        draft.evidence.append(draft.modifier.written);
    }
    if (!draft.steps.isEmpty()) {
        draft.evidence.append(draft.steps);
    }
    if (draft.figure.kind == FigureKind::Count && !draft.figure.unit.isEmpty()) {
        m_carried.countedNoun = draft.figure.unit;
    }
    if (draft.figure.kind != FigureKind::Ordinal) {
        m_carried.currency = draft.figure.kind == FigureKind::Money ? draft.figure.unit : m_carried.currency;
        m_carried.kind = draft.figure.kind;
        m_carried.unit = draft.figure.unit;
    }
    Suggestion suggestion;
    suggestion.type = figureKindName(draft.figure.kind);
    suggestion.range = draft.range;
    suggestion.value = draft.figure;
    suggestion.origin = {OriginKind::Extractor, u"figures"_s, u"figures."_s + draft.rule, draft.evidence};
    suggestion.confidence = draft.confidence;
    if (draft.implicitUnit) {
        suggestion.attributes.insert(u"implicit_unit"_s, true);
    }
    if (!draft.ratio.isEmpty()) {
        suggestion.attributes.insert(u"ratio"_s, draft.ratio);
    }
    m_out.push_back(std::move(suggestion));
}

}
