// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/quotes/subjecttrail.h"

#include <algorithm>

namespace Hashiya {

namespace {

constexpr qsizetype blocksBack = 3;

}

SubjectTrail::SubjectTrail(const TokenizedText &text, const Speakers &speakers, const std::vector<QuotedSpan> &spans)
    : m_text(text)
    , m_speakers(speakers)
    , m_words(ReportingWords::standard())
{
    auto span = spans.begin();
    for (const TextRange sentence : m_text.sentences()) {
        const TokenCursor cursor(m_text, sentence.begin(), sentence.end());
        for (qsizetype token = sentence.begin(); token < sentence.end(); ++token) {
            while (span != spans.end() && span->close < token) {
                ++span;
            }
            if (span != spans.end() && span->open < token) {
                continue; // what a speaker says of others
            }
            const int roles = cursor.isWord(token) ? m_words.roles(cursor.folded(token)) : 0;
            const bool weak = (roles & int(ReportingRole::WeakVerb)) != 0;
            if ((roles & (int(ReportingRole::Verb) | int(ReportingRole::Describe))) == 0 || weak || isNegatedOrSubordinate(cursor, token)) {
                continue;
            }
            if (const auto speaker = subjectOf(cursor, token, sentence.end())) {
                m_subjects.push_back({token, m_speakers.textOf(*speaker)});
            }
        }
    }
}

std::optional<Speaker> SubjectTrail::subjectOf(const TokenCursor &cursor, qsizetype verb, qsizetype limit) const
{
    if (auto speaker = m_speakers.after(cursor, verb, limit)) {
        return speaker;
    }
    return m_words.hasConjunction(cursor.folded(verb)) ? std::nullopt : m_speakers.before(cursor, verb);
}

QString SubjectTrail::lastBefore(const TokenCursor &cursor, qsizetype token) const
{
    auto it = std::ranges::lower_bound(m_subjects, token, {}, &Remembered::token);
    if (it == m_subjects.begin()) {
        return {};
    }
    --it;
    const Article &article = m_text.article();
    const qsizetype here = article.blockAt(cursor.token(token).range.begin());
    const qsizetype there = article.blockAt(cursor.token(it->token).range.begin());
    return here - there <= blocksBack ? it->speaker : QString();
}

bool SubjectTrail::isNegatedOrSubordinate(const TokenCursor &cursor, qsizetype verb)
{
    const QStringView before = cursor.folded(verb - 1);
    return before == u"لم" || before == u"لن" || before == u"ان" || before == u"بان" || before == u"لا";
}

}
