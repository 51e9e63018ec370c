// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/figures/numeralplace.h"

#include <algorithm>

namespace Hashiya {

namespace {

/// 6 ـ نقل فلان: a drawn-out line behind the number at the head of an item, which folding drops.
bool isListItem(const TokenCursor &cursor, const NumberPhrase &number)
{
    if (!cursor.has(number.end)) {
        return false;
    }
    const qsizetype from = number.range.end();
    return TextRange(from, cursor.token(number.end).range.begin()).of(cursor.text().text()).contains(u'\u0640')
        && cursor.token(number.end).spaceBefore;
}

}

bool belongsToOther(const TokenCursor &cursor, const NumberPhrase &number)
{
    const bool tagged = (cursor.sign(number.begin - 1) == u'_' && cursor.glued(number.begin)) || (cursor.sign(number.end) == u'_' && cursor.glued(number.end));
    if (tagged || !number.digits) {
        return tagged; // #ثمان_وأربعون_قانونا
    }
    static constexpr QStringView joints = u"/:#@×_=";
    const auto isJoint = [](char16_t sign) { return sign != 0 && joints.contains(QChar(sign)); };
    const qsizetype before = number.begin - 1;
    if ((cursor.glued(number.begin) && (isJoint(cursor.sign(before)) || cursor.isLatin(before))) || cursor.sign(before) == u'×') {
        return true;
    }
    if (cursor.isDash(before) && cursor.glued(before) && cursor.glued(number.begin) && cursor.isWord(before - 1)) {
        return true; // إف-15
    }
    if (isJoint(cursor.sign(number.end)) && (cursor.glued(number.end) || cursor.sign(number.end) == u'×')
        && cursor.isNumber(number.end + 1)) {
        return true;
    }
    if (number.begin == cursor.begin() && isListItem(cursor, number)) {
        return true;
    }
    const char16_t behind = cursor.sign(number.end);
    return number.begin == cursor.begin() && number.end == number.begin + 1 && (behind == u'.' || behind == u')')
        && cursor.glued(number.end) && cursor.has(number.end + 1);
}

bool isYearOfEra(const TokenCursor &cursor, const NumberPhrase &number)
{
    const bool year = number.digits && !number.scaled && number.end == number.begin + 1 && number.value.isInteger() && number.value >= Decimal(1000)
        && number.value <= Decimal(2099);
    return year && cursor.is(number.end, u"م") && (number.value >= Decimal(1900) || !number.value.toString().endsWith(u'0'));
}

std::optional<NumberPhrase> withMarks(const TokenCursor &cursor, const NumberPhrase &number)
{
    static constexpr QStringView pairs[] = {u"\"\"", u"«»", u"“”", u"()", u"””"};
    const qsizetype before = number.begin - 1;
    const bool plain = number.digits && !number.scaled && number.end == number.begin + 1;
    const bool marked = plain && cursor.has(before) && cursor.has(number.end)
        && std::ranges::any_of(pairs, [&](QStringView pair) { return cursor.sign(before) == pair.front() && cursor.sign(number.end) == pair.back(); });
    if (!marked) {
        return std::nullopt;
    }
    NumberPhrase whole = number;
    whole.begin = before;
    whole.end = number.end + 1;
    whole.range = cursor.range(before, whole.end);
    return whole;
}

bool isPlainlyCounted(const NumberPhrase &number, QStringView noun)
{
    if (number.value < Decimal(3)) {
        return false;
    }
    return number.value <= Decimal(10) || noun.endsWith(u'ا') || noun.endsWith(u'ة') || noun.endsWith(u"اء");
}

}
