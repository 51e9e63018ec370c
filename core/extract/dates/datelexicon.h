// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/arabic/wordmap.h"
#include "core/extract/figures/tokencursor.h"

#include <QList>

#include <optional>

namespace Hashiya {

/// What a word does in a date; see resources/lexicon/datewords.tsv, months.tsv, ordinals.tsv, clockwords.tsv.
enum class DateWordKind {
    Weekday,
    NotWeekday,
    Part,
    Today,
    NoToday,
    Direction,
    Ahead,
    Edge,
    First,
    This,
    DayHead,
    MonthHead,
    MonthHeads,
    YearHead,
    YearHeads,
    Period,
    Season,
    Division,
    Decade,
    BeforeYear,
    Era,
    Month,
    Ordinal,
    ClockPart,
    ClockPartNoun,
    ClockFraction,
    ClockBefore,
    LoneUnit,
    Nth,
    Last,
    DayIs,
    BeforeNoToday,
    BeforeNoTomorrow,
    Pair,
    Blessed,
    Office
};

struct DateWord
{
    DateWordKind kind = DateWordKind::Weekday;
    int value = 0;
    QString name = {}; ///< the value where it is no number ("dawn", "year", "am")
    bool hijri = false; ///< of months
    bool common = false; ///< of months: also an ordinary word
    bool madda = false; ///< of months: only as written with آ
};

/// A unit of time in one of its forms.
struct TimeUnit
{
    enum class Form { Singular, Plural, Dual };
    QString designator = {}; ///< "Y", "M", "W", "D", "TH", "TM", "TS"
    int factor = 1;
    Form form = Form::Singular;
    bool common = false; ///< also an ordinary word
};

/// A date word found at a token.
struct DateHit
{
    const DateWord *word = nullptr;
    qsizetype begin = 0; ///< in the article's text, behind proclitics
    qsizetype end = 0; ///< behind its last token
};

/// A unit of time found at a token.
struct TimeUnitHit
{
    TimeUnit unit;
    qsizetype begin = 0; ///< in the article's text, behind proclitics
    qsizetype end = 0;
    bool definite = false;
    bool conjunction = false; ///< و before it
};

enum class Proclitics { Refuse, Allow };

/// The words of dates, clock times and lengths of time; one instance, thread-safe.
class DateLexicon
{
public:
    [[nodiscard]] static const DateLexicon &standard();

    /// What a folded word is of that kind, or nullptr. Names of several words are found with one space between.
    [[nodiscard]] const DateWord *find(QStringView folded, DateWordKind kind) const;
    /// The same at a token, the longest name first (كانون الثاني, أول من أمس). With proclitics, و ف and ب ل ك may stand before it, and لل is ل and ال.
    [[nodiscard]] std::optional<DateHit> at(
        const TokenCursor &cursor, qsizetype token, DateWordKind kind, Proclitics proclitics = Proclitics::Refuse) const;
    [[nodiscard]] std::optional<TimeUnitHit> timeUnitAt(const TokenCursor &cursor, qsizetype token) const;
    /// False for words with which no date and no length of time begins: what most words are answered by.
    [[nodiscard]] bool mayBegin(QStringView folded) const;
    /// Phrases that set a clock time to universal time, each a folded word or several.
    [[nodiscard]] const QList<QStringList> &universalZones() const { return m_zones; }

private:
    DateLexicon();
    void add(const QString &form, const DateWord &word);
    void readDateWords();
    void readMonths();
    void readTimeUnits();
    void readClockWords();

    WordMap<QList<DateWord>> m_words;
    WordMap<bool> m_beginnings; ///< of names of several words: all but the last word, all but the last two ...
    WordMap<TimeUnit> m_units;
    QList<QStringList> m_zones;
};

/// A number from an ordinal in words or several (الثاني, الثالث عشر, الحادي والعشرين) at a token.
struct OrdinalHit
{
    int value = 0;
    qsizetype begin = 0; ///< in the article's text, behind proclitics
    qsizetype end = 0;
};
[[nodiscard]] std::optional<OrdinalHit> ordinalAt(const TokenCursor &cursor, qsizetype token, Proclitics proclitics);

/// The value of a plain numeral of that many digits at a token.
[[nodiscard]] std::optional<int> plainNumberAt(const TokenCursor &cursor, qsizetype token, qsizetype fewest, qsizetype most);

}
