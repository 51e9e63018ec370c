// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/dates/datesextractor.h"

#include "core/extract/dates/clockreader.h"
#include "core/extract/dates/datereader.h"
#include "core/extract/dates/durationreader.h"
#include "core/extract/dates/nthreader.h"
#include "core/extract/dates/periodreader.h"
#include "core/extract/dates/todayuse.h"

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

/// All readers over one article.
class Readers
{
public:
    Readers(const TokenizedText &text, std::vector<Suggestion> &out)
        : m_text(text)
        , m_out(out)
        , m_lexicon(DateLexicon::standard())
        , m_published(text.article().metadata().publishedDate())
        , m_reference(m_published)
        , m_years(text, m_reference)
        , m_dates(m_years, m_reference)
        , m_periods(m_years, m_reference)
        , m_nth(text, m_years, m_reference)
        , m_clocks(text)
        , m_durations(text)
        , m_today(text)
    {
    }

    void readSentence(TextRange sentence)
    {
        const TokenCursor cursor(m_text, sentence.begin(), sentence.end());
        m_years.beginSentence();
        m_last.reset();
        for (qsizetype token = sentence.begin(); token < sentence.end();) {
            auto match = mayBegin(cursor, token) ? read(cursor, token) : std::nullopt;
            if (!match) {
                ++token;
                continue;
            }
            readEdge(cursor, token, *match);
            token = std::max(match->end, token + 1);
            m_last = *match;
            propose(std::move(*match));
        }
    }

private:
    bool mayBegin(const TokenCursor &cursor, qsizetype token) const
    {
        if (cursor.isNumber(token)) {
            return true;
        }
        const QStringView folded = cursor.folded(token);
        return cursor.isWord(token) && (m_lexicon.mayBegin(folded) || NumberWords::standard().find(folded));
    }

    std::optional<TimeMatch> read(const TokenCursor &cursor, qsizetype token)
    {
        if (auto clock = m_clocks.at(cursor, token, m_last && m_last->type != u"duration" ? &*m_last : nullptr)) {
            return clock;
        }
        if (auto nth = m_nth.at(cursor, token)) {
            return nth;
        }
        if (auto date = m_dates.at(cursor, token)) {
            const bool bareToday = date->rule == u"today" && date->end == token + 1 && cursor.folded(token).endsWith(u"اليوم");
            return bareToday && !m_today.isThisDay(cursor, token) ? std::nullopt : date;
        }
        if (auto period = m_periods.at(cursor, token)) {
            return period;
        }
        if (auto year = m_years.at(cursor, token)) {
            return year;
        }
        return m_durations.at(cursor, token);
    }

    /// مطلع, منتصف, نهاية before a date say which part of it is meant.
    void readEdge(const TokenCursor &cursor, qsizetype token, TimeMatch &match) const
    {
        if (match.type != u"date") {
            return;
        }
        if (const auto edge = m_lexicon.at(cursor, token - 1, DateWordKind::Edge, Proclitics::Allow)) {
            std::get<CalendarValue>(match.value).modifier = modifierFromName(edge->word->name).value_or(Modifier::None);
        }
    }

    void propose(TimeMatch match)
    {
        Suggestion suggestion;
        suggestion.type = match.type;
        suggestion.range = match.range;
        const bool duration = std::holds_alternative<DurationValue>(match.value);
        QString reading;
        if (duration) {
            const auto &value = std::get<DurationValue>(match.value);
            reading = value.iso8601.isEmpty() ? value.low + u'/' + value.high : value.iso8601;
        } else {
            const auto &value = std::get<CalendarValue>(match.value);
            reading = value.edtf.isEmpty() ? value.hijri : value.edtf;
            match.evidence.resize(1);
            match.evidence.append(value.relative && m_published ? m_published->toString(Qt::ISODate) : QString());
        }
        match.evidence.append(reading);
        suggestion.value = match.value;
        suggestion.origin = {OriginKind::Extractor, u"dates"_s, u"dates."_s + match.rule, match.evidence};
        suggestion.confidence = match.confidence;
        m_out.push_back(std::move(suggestion));
    }

    const TokenizedText &m_text;
    std::vector<Suggestion> &m_out;
    const DateLexicon &m_lexicon;
    std::optional<QDate> m_published;
    ReferenceDate m_reference;
    YearReader m_years;
    DateReader m_dates;
    PeriodReader m_periods;
    NthReader m_nth;
    ClockReader m_clocks;
    DurationReader m_durations;
    TodayUse m_today;
    std::optional<TimeMatch> m_last; ///< of the sentence
};

}

QString DatesExtractor::name() const
{
    return u"dates"_s;
}

void DatesExtractor::extract(const TokenizedText &text, std::vector<Suggestion> &out) const
{
    Readers readers(text, out);
    for (const TextRange sentence : text.sentences()) {
        readers.readSentence(sentence);
    }
}

}
