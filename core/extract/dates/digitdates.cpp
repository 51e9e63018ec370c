// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/dates/digitdates.h"

#include "core/extract/dates/yearreader.h"
#include "core/extract/figures/figurelexicon.h"

using namespace Qt::StringLiterals;

namespace Hashiya {

std::optional<TimeMatch> DigitDates::month(const TokenCursor &cursor, qsizetype token) const
{
    const auto month = plainNumberAt(cursor, token, 1, 2);
    const bool joined = cursor.sign(token + 1) == u'/' && cursor.glued(token + 1) && cursor.glued(token + 2) && cursor.sign(token + 3) != u'/'
        && cursor.sign(token - 1) != u'/';
    const auto year = month && joined ? plainNumberAt(cursor, token + 2, 4, 4) : std::nullopt;
    const bool named = FigureLexicon::standard().has(cursor.folded(token - 1), CountingRole::Label); // قانون 2/2013
    if (!year || *month < 1 || *month > 12 || *year < 1900 || *year > 2100 || named) {
        return std::nullopt;
    }
    return timeMatch(cursor, u"date"_s, cursor.token(token).range.begin(), token + 3, m_reference.date({.year = year, .month = month}), u"digits"_s);
}

std::optional<TimeMatch> DigitDates::day(const TokenCursor &cursor, qsizetype token) const
{
    if (!cursor.isNumber(token)) {
        return std::nullopt;
    }
    std::optional<int> numbers[3];
    qsizetype end = token + 1;
    const QStringView folded = cursor.folded(token);
    if (folded.count(u'.') == 2 && !folded.contains(u',')) {
        qsizetype part = 0;
        for (const QStringView digits : folded.tokenize(u'.')) {
            numbers[part++] = digits.size() <= 4 ? std::optional(digits.toInt()) : std::nullopt;
        }
    } else {
        const char16_t sign = cursor.sign(token + 1);
        const bool glued = cursor.glued(token + 1) && cursor.glued(token + 3);
        const bool spaced = (sign == u'/' || sign == u'-') && plainNumberAt(cursor, token + 4, 4, 4); // 27 / 10 / 1436
        const bool joined = (sign == u'/' || sign == u'-') && cursor.sign(token + 3) == sign && (glued || spaced);
        for (qsizetype part = 0; joined && part < 3; ++part) {
            numbers[part] = plainNumberAt(cursor, token + 2 * part, 1, 4);
        }
        end = token + 5;
    }
    if (!numbers[0] || !numbers[1] || !numbers[2]) {
        return std::nullopt;
    }
    const bool yearFirst = *numbers[0] > 31;
    const DateParts parts{.year = numbers[yearFirst ? 0 : 2], .month = numbers[1], .day = numbers[yearFirst ? 2 : 0], .hijri = true};
    if (YearReader::isHijriNumber(*parts.year) && *parts.month >= 1 && *parts.month <= 12 && *parts.day >= 1 && *parts.day <= 30) {
        const auto era = m_lexicon.at(cursor, end, DateWordKind::Era);
        const qsizetype last = era && era->word->name == u"h" ? era->end : end;
        return timeMatch(cursor, u"date"_s, cursor.token(token).range.begin(), last, m_reference.date(parts), u"digits"_s);
    }
    const QDate day(*parts.year, *parts.month, *parts.day);
    if (!day.isValid() || day.year() < 1000 || day.year() > 2150) {
        return std::nullopt;
    }
    CalendarValue value;
    value.edtf = day.toString(Qt::ISODate);
    value.calendar = u"gregorian"_s;
    return timeMatch(cursor, u"date"_s, cursor.token(token).range.begin(), end, value, u"digits"_s);
}

}
