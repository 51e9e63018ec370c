// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/quotes/subjecttrail.h"

#include <algorithm>

namespace Hashiya {

namespace {

constexpr qsizetype blocksBack = 3;
constexpr qsizetype farthestClause = 60; ///< tokens before a verb in which its clause's subject is looked for
constexpr int sentencesBack = 3;
constexpr qsizetype farthestBetween = 30; ///< tokens from بين to its second
constexpr qsizetype farthestThat = 16; ///< tokens behind a verb

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
            const bool weak = (roles & int(ReportingRole::WeakVerb)) != 0 && !governsThat(cursor, token);
            if ((roles & (int(ReportingRole::Verb) | int(ReportingRole::Describe))) == 0 || weak || isNegatedOrSubordinate(cursor, token)
                || !isVerb(cursor, token)) {
                continue;
            }
            if (const auto speaker = subjectOf(cursor, token, sentence.end())) {
                m_subjects.push_back({token, m_speakers.textOf(*speaker)});
            }
        }
    }
}

/// ذكر تقرير الموقع أن: a verb that is one of speech by the أن behind its subject.
bool SubjectTrail::governsThat(const TokenCursor &cursor, qsizetype verb) const
{
    constexpr int reporting = int(ReportingRole::Verb) | int(ReportingRole::Participle);
    const bool reports = isVerb(cursor, verb) && !m_words.is(cursor.folded(verb), ReportingRole::NoReport);
    const auto subject = reports ? m_speakers.after(cursor, verb, cursor.end()) : std::nullopt;
    for (qsizetype i = subject ? subject->end : cursor.end(); i < std::min(cursor.end(), verb + farthestThat); ++i) {
        const QStringView folded = cursor.folded(i);
        if (m_words.is(folded, ReportingRole::That)) {
            return !m_words.is(cursor.folded(i - 1), ReportingRole::NotThat);
        }
        if ((m_words.roles(folded) & reporting) != 0 || cursor.sign(i) == u':') {
            return false;
        }
    }
    return false;
}

std::optional<Speaker> SubjectTrail::subjectOf(const TokenCursor &cursor, qsizetype verb, qsizetype limit) const
{
    if (auto speaker = m_speakers.after(cursor, verb, limit)) {
        return speaker;
    }
    return m_words.hasConjunction(cursor.folded(verb)) ? std::nullopt : m_speakers.before(cursor, verb);
}

QString SubjectTrail::lastInSentence(const TokenCursor &cursor, qsizetype token) const
{
    auto it = std::ranges::lower_bound(m_subjects, token, {}, &Remembered::token);
    if (it != m_subjects.begin() && (--it)->token >= cursor.begin()) {
        return it->speaker;
    }
    return m_words.hasConjunction(cursor.folded(token)) ? personBefore(cursor, token) : QString();
}

/// The person behind the last word before `token` that a clause begins with: أشاد المدرب فلان باللاعبين وقال; من جهته، نصح فلان … وقال.
QString SubjectTrail::personBefore(const TokenCursor &cursor, qsizetype token) const
{
    for (qsizetype verb = token - 2; verb >= std::max(cursor.begin(), token - farthestClause); --verb) {
        const char16_t before = cursor.sign(verb - 1);
        const bool begins = verb == cursor.begin() || before == u'،' || before == u',';
        const QStringView folded = cursor.folded(verb);
        if (!begins || !cursor.isWord(verb) || folded.size() < 3 || folded.startsWith(u"ال")) {
            continue;
        }
        const auto subject = m_speakers.after(cursor, verb, token);
        if (const auto person = subject ? m_speakers.personOf(subject->range) : std::nullopt) {
            return person->of(m_text.text()).toString();
        }
    }
    return {};
}

QString SubjectTrail::lastBefore(const TokenCursor &cursor, qsizetype token) const
{
    const QString near = lastInSentence(cursor, token);
    const bool pronoun = cursor.is(token - 1, u"انه") || cursor.is(token - 1, u"انها") || cursor.is(token - 1, u"انهم");
    if (!near.isEmpty() || pronoun || isRelative(cursor.folded(token - 1))) {
        return near; // الذي قال, ثبت أنه قال: somebody of the same sentence
    }
    const Article &article = m_text.article();
    const qsizetype here = article.blockAt(cursor.token(token).range.begin());
    const auto isNear = [&](qsizetype other) { return here - article.blockAt(m_text.tokens()[size_t(other)].range.begin()) <= blocksBack; };
    auto it = std::ranges::lower_bound(m_subjects, token, {}, &Remembered::token);
    if (it != m_subjects.begin() && isNear((--it)->token)) {
        return it->speaker;
    }
    qsizetype sentence = m_text.sentenceOf(token) - 1; // nobody has spoken yet: whom the sentences before are about
    for (int back = 0; back < sentencesBack && sentence >= 0; ++back, --sentence) {
        const TextRange range = m_text.sentences()[size_t(sentence)];
        if (range.length() > 0 && isNear(range.begin())) {
            const QString person = personBefore(TokenCursor(m_text, range.begin(), range.end()), range.end());
            if (!person.isEmpty()) {
                return person;
            }
        }
    }
    return {};
}

bool SubjectTrail::isVerb(const TokenCursor &cursor, qsizetype word)
{
    const ReportingWords &words = ReportingWords::standard();
    const QStringView folded = cursor.folded(word);
    const QStringView written = cursor.written(word);
    static constexpr QStringView prepositions[] = {u"الي", u"في", u"عن", u"مع", u"بعد", u"خلال", u"عند", u"حول", u"ضد", u"بدون"};
    if (std::ranges::contains(prepositions, cursor.folded(word - 1)) || written.endsWith(u"رأي")) {
        return false; // إلى وصف, كان رأي فلان
    }
    if (!words.is(folded, ReportingRole::Preposition) || written.contains(u'ّ')) {
        return true;
    }
    if (words.is(cursor.folded(word + 1), ReportingRole::That) || cursor.is(word + 1, u"عن")) {
        return true;
    }
    const char16_t before = cursor.sign(word - 1);
    const bool begins = word == cursor.begin() || before == u'،' || before == u',' || before == u'.';
    const bool between = folded.endsWith(u"بين") && !folded.startsWith(u'ي');
    for (qsizetype i = word - 1; between && i >= std::max(cursor.begin(), word - farthestBetween); --i) {
        if (cursor.isBetween(i)) {
            return false; // بين هذا، وبين ذاك
        }
    }
    return begins;
}

bool SubjectTrail::isRelative(QStringView folded)
{
    return folded == u"الذي" || folded == u"التي" || folded == u"الذين";
}

bool SubjectTrail::isNegatedOrSubordinate(const TokenCursor &cursor, qsizetype verb)
{
    const QStringView before = cursor.folded(verb - 1);
    if (before == u"ان" && cursor.is(verb - 2, u"قبل") && (cursor.folded(verb).startsWith(u'ي') || cursor.folded(verb).startsWith(u'ت'))) {
        return false; // قبل أن يضيف: and then he added
    }
    return before == u"لم" || before == u"لن" || before == u"ان" || before == u"بان" || before == u"لا";
}

}
