// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/dates/datelexicon.h"

#include "core/arabic/datatable.h"
#include "core/arabic/digits.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

QStringList alternatives(const QString &field)
{
    return field.split(u'|', Qt::SkipEmptyParts);
}

bool isConjunction(QChar c)
{
    return c == u'و' || c == u'ف';
}

bool isPreposition(QChar c)
{
    return c == u'ب' || c == u'ل' || c == u'ك';
}

/// Calls `accept(stem, offset)` for the readings of a folded word until one is taken; a stem with restored ال is made in `buffer`.
template <typename Accept>
bool forEachStem(QStringView word, Accept accept)
{
    if (accept(word, qsizetype(0))) {
        return true;
    }
    if (word.size() < 3) {
        return false;
    }
    qsizetype offset = 0;
    if (isConjunction(word.front())) {
        offset = 1;
        if (accept(word.sliced(1), offset)) {
            return true;
        }
    }
    if (word.size() - offset < 3 || !isPreposition(word.at(offset))) {
        return false;
    }
    if (accept(word.sliced(offset + 1), offset + 1)) {
        return true;
    }
    if (word.at(offset) == u'ل' && word.at(offset + 1) == u'ل') {
        const QString restored = QChar(u'ا') + word.sliced(offset + 1).toString();
        return accept(QStringView(restored), offset + 1);
    }
    return false;
}

qsizetype textPosition(const TokenCursor &cursor, qsizetype token, qsizetype offset)
{
    return cursor.text().folded().origins.at(cursor.token(token).folded.begin() + offset);
}

}

const DateLexicon &DateLexicon::standard()
{
    static const DateLexicon lexicon;
    return lexicon;
}

DateLexicon::DateLexicon()
{
    readDateWords();
    readMonths();
    readTimeUnits();
    readClockWords();
}

void DateLexicon::add(const QString &form, const DateWord &word)
{
    m_words.insert(form, {}).append(word);
    for (qsizetype space = form.indexOf(u' '); space > 0; space = form.indexOf(u' ', space + 1)) {
        m_beginnings.insert(form.first(space), true);
    }
}

void DateLexicon::readDateWords()
{
    using enum DateWordKind;
    static const QHash<QString, DateWordKind> kinds{{u"weekday"_s, Weekday}, {u"notweekday"_s, NotWeekday}, {u"part"_s, Part},
        {u"today"_s, Today}, {u"notoday"_s, NoToday}, {u"direction"_s, Direction}, {u"ahead"_s, Ahead}, {u"edge"_s, Edge},
        {u"first"_s, First}, {u"this"_s, This}, {u"dayhead"_s, DayHead}, {u"monthhead"_s, MonthHead}, {u"monthheads"_s, MonthHeads},
        {u"yearhead"_s, YearHead}, {u"yearheads"_s, YearHeads}, {u"period"_s, Period}, {u"season"_s, Season}, {u"division"_s, Division},
        {u"decade"_s, Decade}, {u"beforeyear"_s, BeforeYear}, {u"era"_s, Era}, {u"nth"_s, Nth},
        {u"last"_s, Last}, {u"dayis"_s, DayIs},
        {u"beforenotoday"_s, BeforeNoToday}, {u"beforenotomorrow"_s, BeforeNoTomorrow}, {u"pair"_s, Pair}, {u"blessed"_s, Blessed}, {u"office"_s, Office}};
    for (const QStringList &row : DataTable::load(u"datewords"_s).rows) {
        Q_ASSERT_X(kinds.contains(row.front()), "datewords.tsv", qPrintable(row.front()));
        for (const QString &form : alternatives(fieldOf(row, 1))) {
            add(form, {.kind = kinds.value(row.front()), .value = fieldOf(row, 2).toInt(), .name = fieldOf(row, 2)});
        }
    }
    for (const QStringList &row : DataTable::load(u"ordinals"_s).rows) {
        for (const QString &form : alternatives(row.front())) {
            add(form, {.kind = Ordinal, .value = fieldOf(row, 1).toInt(), .name = {}});
        }
    }
}

void DateLexicon::readMonths()
{
    for (const QStringList &row : DataTable::load(u"months"_s).rows) {
        for (const QString &form : alternatives(row.front())) {
            add(form,
                {.kind = DateWordKind::Month,
                    .value = fieldOf(row, 1).toInt(),
                    .name = {},
                    .hijri = fieldOf(row, 2) == u"h",
                    .common = fieldOf(row, 3).contains(u"common"),
                    .madda = fieldOf(row, 3).contains(u"madda")});
        }
    }
}

void DateLexicon::readTimeUnits()
{
    for (const QStringList &row : DataTable::load(u"timeunits"_s).rows) {
        TimeUnit unit{.designator = row.front(),
            .factor = fieldOf(row, 1).toInt(),
            .form = TimeUnit::Form::Singular,
            .common = fieldOf(row, 5) == u"common"};
        for (const auto &[column, form] :
            {std::pair(2, TimeUnit::Form::Singular), std::pair(3, TimeUnit::Form::Plural), std::pair(4, TimeUnit::Form::Dual)}) {
            unit.form = form;
            for (const QString &word : alternatives(fieldOf(row, column))) {
                m_units.insert(word, unit);
            }
        }
    }
}

void DateLexicon::readClockWords()
{
    using enum DateWordKind;
    static const QHash<QString, DateWordKind> kinds{{u"part"_s, ClockPart}, {u"partnoun"_s, ClockPartNoun}, {u"fraction"_s, ClockFraction},
        {u"before"_s, ClockBefore}, {u"lone"_s, LoneUnit}};
    for (const QStringList &row : DataTable::load(u"clockwords"_s).rows) {
        for (const QString &form : alternatives(fieldOf(row, 1))) {
            if (row.front() == u"zone") {
                m_zones.append(form.split(u' '));
                continue;
            }
            Q_ASSERT_X(kinds.contains(row.front()), "clockwords.tsv", qPrintable(row.front()));
            add(form, {.kind = kinds.value(row.front()), .value = fieldOf(row, 2).toInt(), .name = fieldOf(row, 2)});
        }
    }
}

const DateWord *DateLexicon::find(QStringView folded, DateWordKind kind) const
{
    if (const QList<DateWord> *words = m_words.find(folded)) {
        for (const DateWord &word : *words) {
            if (word.kind == kind) {
                return &word;
            }
        }
    }
    return nullptr;
}

std::optional<DateHit> DateLexicon::at(const TokenCursor &cursor, qsizetype token, DateWordKind kind, Proclitics proclitics) const
{
    if (!cursor.isWord(token)) {
        return std::nullopt;
    }
    DateHit hit{.word = nullptr, .begin = 0, .end = token + 1};
    const auto accept = [&](QStringView stem, qsizetype offset) {
        hit.word = find(stem, kind);
        hit.end = token + 1;
        QString phrase; // the longest wins
        for (qsizetype next = token + 1; m_beginnings.contains(phrase.isEmpty() ? stem : phrase) && cursor.isWord(next); ++next) {
            phrase = phrase.isEmpty() ? stem.toString() : phrase;
            phrase.append(u' ').append(cursor.folded(next));
            if (const DateWord *longer = find(phrase, kind)) {
                hit.word = longer;
                hit.end = next + 1;
            }
        }
        if (hit.word && hit.word->madda && !cursor.written(token).contains(u'آ')) {
            hit.word = nullptr;
        }
        if (hit.word) {
            hit.begin = textPosition(cursor, token, offset);
        }
        return hit.word != nullptr;
    };
    const QStringView folded = cursor.folded(token);
    const bool found = proclitics == Proclitics::Allow ? forEachStem(folded, accept) : accept(folded, 0);
    return found ? std::optional(hit) : std::nullopt;
}

std::optional<TimeUnitHit> DateLexicon::timeUnitAt(const TokenCursor &cursor, qsizetype token) const
{
    if (!cursor.isWord(token)) {
        return std::nullopt;
    }
    TimeUnitHit hit;
    const QStringView folded = cursor.folded(token);
    const auto accept = [&](QStringView stem, qsizetype offset) {
        const TimeUnit *unit = m_units.find(stem);
        if (!unit && stem.size() > 4 && stem.startsWith(u"ال")) {
            unit = m_units.find(stem.sliced(2));
            hit.definite = unit != nullptr;
        }
        if (!unit) {
            return false;
        }
        hit.unit = *unit;
        hit.begin = textPosition(cursor, token, offset);
        hit.end = token + 1;
        hit.conjunction = offset > 0 && isConjunction(folded.front());
        return true;
    };
    return forEachStem(folded, accept) ? std::optional(hit) : std::nullopt;
}

bool DateLexicon::mayBegin(QStringView folded) const
{
    return folded.size() <= 16 && forEachStem(folded, [this](QStringView stem, qsizetype) {
        return m_words.contains(stem) || m_units.contains(stem) || m_beginnings.contains(stem)
            || (stem.size() > 4 && stem.startsWith(u"ال") && m_units.contains(stem.sliced(2)));
    });
}

std::optional<OrdinalHit> ordinalAt(const TokenCursor &cursor, qsizetype token, Proclitics proclitics)
{
    const DateLexicon &lexicon = DateLexicon::standard();
    const auto first = lexicon.at(cursor, token, DateWordKind::Ordinal, proclitics);
    if (!first) {
        return std::nullopt;
    }
    OrdinalHit hit{.value = first->word->value, .begin = first->begin, .end = first->end};
    if (hit.value >= 10) {
        return hit;
    }
    if (cursor.is(hit.end, u"عشر") || cursor.is(hit.end, u"عشرة")) {
        hit.value += 10;
        ++hit.end;
    } else if (cursor.folded(hit.end).startsWith(u"وال")) {
        const DateWord *tens = lexicon.find(cursor.folded(hit.end).sliced(1), DateWordKind::Ordinal);
        if (tens && tens->value >= 20) {
            hit.value += tens->value;
            ++hit.end;
        }
    }
    return hit;
}

std::optional<int> plainNumberAt(const TokenCursor &cursor, qsizetype token, qsizetype fewest, qsizetype most)
{
    if (!cursor.isNumber(token) || cursor.folded(token).size() < fewest || cursor.folded(token).size() > most) {
        return std::nullopt;
    }
    return readWhole(cursor.folded(token));
}

}
