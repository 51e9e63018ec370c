// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/quotes/indirectspeech.h"

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

constexpr qsizetype farthestThat = 24; ///< tokens between a verb and what begins the clause
constexpr qsizetype farthestThatOfParticiple = 5;
constexpr qsizetype nextThat = 14; ///< tokens behind a verb in a clause, for it to begin a new report
constexpr qsizetype fewestWords = 3;
constexpr qsizetype longestClause = 150; ///< tokens; longer ones are no clauses
constexpr qsizetype longestSource = 14; ///< tokens from بحسب to the comma

/// Of the words that a statement hangs on.
constexpr int beginning = int(ReportingRole::Verb) | int(ReportingRole::Participle) | int(ReportingRole::Source) | int(ReportingRole::SourceOfTwo);

/// Signs that end what somebody said.
bool isBreak(char16_t sign)
{
    return sign == u'؛' || sign == u';' || sign == u':' || sign == u'.' || sign == u'!' || sign == u'?' || sign == u'؟' || sign == u'…';
}

/// قوله, تعبيرها, رأيهم
bool hasPronoun(QStringView folded)
{
    return folded.size() > 3 && (folded.endsWith(u'ه') || folded.endsWith(u"ها") || folded.endsWith(u"هم"));
}

bool isComma(char16_t sign)
{
    return sign == u'،' || sign == u',';
}

}

IndirectSpeech::IndirectSpeech(const TokenizedText &text, const Mentions &mentions, const Speakers &speakers, const SubjectTrail &trail,
    const std::vector<QuotedSpan> &spans)
    : m_text(text)
    , m_mentions(mentions)
    , m_speakers(speakers)
    , m_trail(trail)
    , m_words(ReportingWords::standard())
{
    for (const QuotedSpan &span : spans) {
        m_closes.insert(span.open, span.close);
    }
}

std::vector<IndirectStatement> IndirectSpeech::statements() const
{
    std::vector<IndirectStatement> result;
    for (const TextRange sentence : m_text.sentences()) {
        const TokenCursor cursor(m_text, sentence.begin(), sentence.end());
        qsizetype free = cursor.begin(); // behind the last statement
        for (qsizetype token = cursor.begin(); token < cursor.end(); ++token) {
            if (!cursor.isWord(token)) {
                token = std::max(token, behindQuoted(token) - 1); // what stands in quotation marks is direct
                continue;
            }
            if ((m_words.roles(cursor.folded(token)) & beginning) == 0) {
                continue;
            }
            auto statement = reported(cursor, token);
            if (!statement) {
                statement = sourced(cursor, token, free);
            }
            if (statement && statement->begin >= free) {
                free = statement->end;
                token = std::max(token, free - 1);
                result.push_back(*std::move(statement));
            }
        }
    }
    return result;
}

/// Behind the closing mark where a token opens quotation marks, else the token.
qsizetype IndirectSpeech::behindQuoted(qsizetype token) const
{
    const qsizetype close = m_closes.value(token, -1);
    return close < 0 ? token : close + 1;
}

/// True where أن belongs to the word of reporting, not to the word before it; إن, by its spelling, always does.
bool IndirectSpeech::governsThat(const TokenCursor &cursor, qsizetype that) const
{
    const QStringView written = cursor.written(that);
    if (written.startsWith(u'إ') || written.startsWith(u"بإ")) {
        return true;
    }
    const QStringView before = cursor.folded(that - 1);
    const bool presentVerb = before.size() > 3 && before.startsWith(u'ي') && !m_words.is(before, ReportingRole::Verb);
    return !presentVerb && !m_words.is(before, ReportingRole::NotThat);
}

/// The أن or إن that a word of reporting governs, or -1.
qsizetype IndirectSpeech::thatBehind(const TokenCursor &cursor, qsizetype word, qsizetype farthest) const
{
    const qsizetype to = std::min(cursor.end(), word + 1 + farthest);
    for (qsizetype i = word + 1; i < to; ++i) {
        if (const qsizetype behind = behindQuoted(i); behind > i) {
            i = behind - 1; // صحيفة "صوت الحي"
            continue;
        }
        if (isBreak(cursor.sign(i))) {
            return -1;
        }
        if (!cursor.isWord(i)) {
            continue;
        }
        const QStringView folded = cursor.folded(i);
        if (m_words.is(folded, ReportingRole::That) && !m_words.is(folded, ReportingRole::NotThat) && !m_words.hasConjunction(folded)) {
            return governsThat(cursor, i) ? i : -1;
        }
        const int roles = m_words.roles(folded);
        constexpr int reporting = int(ReportingRole::Verb) | int(ReportingRole::Participle);
        const bool another = (roles & reporting) != 0 && (roles & int(ReportingRole::WeakVerb)) == 0;
        if (another) {
            return -1; // its own word will ask
        }
    }
    return -1;
}

QString IndirectSpeech::speakerOf(const TokenCursor &cursor, qsizetype word, qsizetype that) const
{
    const int roles = m_words.roles(cursor.folded(word));
    if ((roles & int(ReportingRole::Participle)) != 0) {
        return m_trail.lastBefore(cursor, word);
    }
    if (const auto speaker = m_trail.subjectOf(cursor, word, that)) {
        return m_speakers.textOf(*speaker);
    }
    // يذكر أن, تبين أن: nobody says it
    const bool weak = (roles & int(ReportingRole::WeakVerb)) != 0;
    return weak ? QString() : m_trail.lastBefore(cursor, word);
}

/// True for a word within a clause that begins another report, or leaves the speaker's words.
bool IndirectSpeech::endsClause(const TokenCursor &cursor, qsizetype token) const
{
    if (isBreak(cursor.sign(token))) {
        return true;
    }
    if (!cursor.isWord(token)) {
        return false;
    }
    const QStringView folded = cursor.folded(token);
    const int roles = m_words.roles(folded);
    const bool afterComma = isComma(cursor.sign(token - 1));
    const bool source = m_words.is(folded, ReportingRole::Source) && hasPronoun(cursor.folded(token + 1)); // وفق قوله
    const bool extent = folded == u"علي" && cursor.is(token + 1, u"حد") && hasPronoun(cursor.folded(token + 2)); // على حد تعبيره
    if (source || extent) {
        return true;
    }
    if ((roles & int(ReportingRole::Participle)) != 0 && !m_words.hasConjunction(folded)) {
        return afterComma || thatBehind(cursor, token, farthestThatOfParticiple) > 0;
    }
    if (afterComma && (m_words.is(folded, ReportingRole::ClauseEnd) || sourceAt(cursor, token))) {
        return true;
    }
    if ((roles & int(ReportingRole::Verb)) != 0 && (m_words.hasConjunction(folded) || afterComma || cursor.is(token - 1, u"كما"))) {
        return thatBehind(cursor, token, nextThat) > 0 || cursor.sign(token + 1) == u':' || behindQuoted(token + 1) > token + 1;
    }
    return false;
}

qsizetype IndirectSpeech::clauseEnd(const TokenCursor &cursor, qsizetype first) const
{
    qsizetype token = first;
    while (token < cursor.end() && token - first <= longestClause) {
        if (const qsizetype behind = behindQuoted(token); behind > token) {
            token = std::min(behind, cursor.end());
            continue;
        }
        if (token > first && endsClause(cursor, token)) {
            break;
        }
        ++token;
    }
    return token;
}

/// The end without punctuation and words that belong to what follows; quotation marks and brackets that close stay.
qsizetype IndirectSpeech::trimmed(const TokenCursor &cursor, qsizetype first, qsizetype end) const
{
    while (end > first) {
        const char16_t sign = cursor.sign(end - 1);
        const bool leftOver = isBreak(sign) || isComma(sign) || cursor.isDash(end - 1) || cursor.is(end - 1, u"كما") || cursor.is(end - 1, u"و");
        if (!leftOver) {
            break;
        }
        --end;
    }
    return end;
}

/// Enough words, outside quotation marks too.
bool IndirectSpeech::saysEnough(const TokenCursor &cursor, qsizetype first, qsizetype end) const
{
    if (end - first > longestClause) {
        return false;
    }
    qsizetype words = 0;
    for (qsizetype i = first; i < end; ++i) {
        if (const qsizetype behind = behindQuoted(i); behind > i) {
            i = behind - 1;
            continue;
        }
        words += cursor.isWord(i) || cursor.isNumber(i) || cursor.isLatin(i) ? 1 : 0;
    }
    return words >= fewestWords;
}

/// وقال الوزير إن الأسعار ستنخفض, مؤكدا أن المخزون كاف.
std::optional<IndirectStatement> IndirectSpeech::reported(const TokenCursor &cursor, qsizetype word) const
{
    const int roles = m_words.roles(cursor.folded(word));
    const bool participle = (roles & int(ReportingRole::Participle)) != 0;
    if (((roles & int(ReportingRole::Verb)) == 0 && !participle) || (roles & int(ReportingRole::NoReport)) != 0
        || SubjectTrail::isNegatedOrSubordinate(cursor, word) || (!participle && !SubjectTrail::isVerb(cursor, word))) {
        return std::nullopt;
    }
    const qsizetype that = thatBehind(cursor, word, participle ? farthestThatOfParticiple : farthestThat);
    if (that < 0) {
        return std::nullopt;
    }
    const qsizetype first = that + 1;
    const qsizetype end = trimmed(cursor, first, clauseEnd(cursor, first));
    if (!saysEnough(cursor, first, end)) {
        return std::nullopt;
    }
    QString speaker = speakerOf(cursor, word, that);
    if (speaker.isEmpty()) {
        return std::nullopt;
    }
    return IndirectStatement{.begin = first,
        .end = end,
        .rule = participle ? u"indirect-participle"_s : u"indirect-verb"_s,
        .cue = cursor.written(word).toString(),
        .speaker = std::move(speaker),
        .confidence = (roles & int(ReportingRole::WeakVerb)) != 0 ? 0.5 : 0.6};
}

/// Who is named as the source by بحسب, نقلا عن, حسبما ذكرت: somebody marked, a document or an informant; a law or a plan is none.
std::optional<Speaker> IndirectSpeech::sourceAt(const TokenCursor &cursor, qsizetype word) const
{
    const QStringView folded = cursor.folded(word);
    const bool two = m_words.is(folded, ReportingRole::SourceOfTwo);
    if (!two && !m_words.is(folded, ReportingRole::Source)) {
        return std::nullopt;
    }
    qsizetype first = word + 1;
    if (cursor.is(first, u"عن") && two) {
        ++first;
    }
    if (cursor.is(first, u"ما") || cursor.is(first, u"لما")) {
        ++first;
    }
    if (m_words.is(cursor.folded(first), ReportingRole::Verb)) {
        return m_speakers.after(cursor, first, std::min(cursor.end(), word + longestSource));
    }
    if (!cursor.has(first)) {
        return std::nullopt;
    }
    QStringView head = cursor.folded(first);
    const bool attached = two && head.size() > 3 && head.front() == u'ل';
    const qsizetype nameBegin = cursor.token(first).range.begin() + (attached ? 1 : 0);
    const Mention *mention = m_mentions.beginningAt(nameBegin);
    if (mention && !mention->place) {
        return m_speakers.named(cursor, first, std::min(cursor.end(), word + longestSource));
    }
    QString bare = head.toString();
    if (attached) {
        bare = head.startsWith(u"لل") ? u"ال"_s.append(head.sliced(2)) : head.sliced(1).toString();
    }
    if (!m_words.is(bare, ReportingRole::Informant) && !m_words.is(bare, ReportingRole::Document) && !m_words.is(bare, ReportingRole::Head)) {
        return std::nullopt;
    }
    const qsizetype limit = std::min(cursor.end(), word + longestSource);
    return attached ? m_speakers.governed(cursor, first, limit) : m_speakers.named(cursor, first, limit);
}

/// وبحسب الشرطة، أصيب خمسة; أصيب خمسة، بحسب الشرطة.
std::optional<IndirectStatement> IndirectSpeech::sourced(const TokenCursor &cursor, qsizetype word, qsizetype free) const
{
    const auto source = sourceAt(cursor, word);
    if (!source) {
        return std::nullopt;
    }
    IndirectStatement statement{.begin = 0,
        .end = 0,
        .rule = u"indirect-source"_s,
        .cue = cursor.written(word).toString(),
        .speaker = m_speakers.textOf(*source),
        .confidence = 0.5};
    if (word == cursor.begin()) {
        const qsizetype to = std::min(cursor.end(), word + longestSource);
        qsizetype token = std::max(word + 1, source->end);
        while (token < to && !isComma(cursor.sign(token)) && !cursor.is(token, u"فان") && !cursor.is(token, u"فقد")) {
            ++token;
        }
        if (token >= to) {
            return std::nullopt;
        }
        token += cursor.is(token + 1, u"فان") || cursor.is(token + 1, u"فقد") ? 2 : 1;
        statement.begin = token;
        statement.end = token < cursor.end() ? trimmed(cursor, token, clauseEnd(cursor, token)) : token;
    } else if (isComma(cursor.sign(word - 1)) && free == cursor.begin()) {
        const bool topic = cursor.is(cursor.begin(), u"اما") || cursor.is(cursor.begin(), u"واما"); // أما فلان، بحسب فلان، فقد: no clause yet
        statement.begin = topic ? word : cursor.is(cursor.begin(), u"كما") ? cursor.begin() + 1 : cursor.begin();
        statement.end = trimmed(cursor, cursor.begin(), word);
    }
    if (statement.end <= statement.begin || !saysEnough(cursor, statement.begin, statement.end)) {
        return std::nullopt;
    }
    return statement;
}

}
