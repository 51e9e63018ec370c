// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/quotes/cuefinder.h"

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

constexpr qsizetype farthestCue = 45; ///< tokens before a quotation
constexpr qsizetype nearVerb = 14; ///< tokens between a verb and a quotation with neither أن nor a colon between
constexpr qsizetype farVerb = 30; ///< tokens behind which a few words between marks are hardly what was said
constexpr qsizetype nearParticiple = 7;
constexpr qsizetype nearNoun = 3;
constexpr qsizetype nearDescription = 25;

constexpr int verbRoles = int(ReportingRole::Verb);

}

/// ل, لجريدة, للإذاعة behind تصريح, also with an adjective between: whom somebody spoke to.
static bool isToSomebody(const TokenCursor &cursor, qsizetype token)
{
    const auto to = [&](qsizetype at) {
        const QStringView folded = cursor.folded(at);
        return folded == u"ل" || folded.startsWith(u"لل") || folded.startsWith(u"لجريدة") || folded.startsWith(u"لصحيفة") || folded.startsWith(u"لوكالة")
            || folded.startsWith(u"لقناة") || folded.startsWith(u"لموقع") || folded.startsWith(u"لاذاعة") || folded.startsWith(u"لمراسل");
    };
    return to(token) || (cursor.isWord(token) && to(token + 1));
}

/// بيان لوزارة, تقرير للمنظمة: whose document it is; the word is no لـ before a quotation mark.
static bool isOfIssuer(const TokenCursor &cursor, qsizetype document)
{
    static constexpr QStringView documents[] = {u"بيان", u"بيانا", u"بلاغ", u"تقرير", u"دراسة", u"مذكرة"};
    const bool alone = cursor.is(document + 1, u"ل") || cursor.is(document + 2, u"ل");
    return !alone && std::ranges::contains(documents, cursor.folded(document));
}

/// A word of reporting before a quotation, and what lies between them.
struct CueFinder::Candidate
{
    qsizetype token = 0;
    qsizetype open = 0;
    int roles = 0;
    bool that = false; ///< أن, إن or the like stands between
    bool thatLast = false; ///< right before the mark
    bool colon = false; ///< right before the mark
    bool comma = false;
    bool relative = false; ///< التي, الذي stands between

    [[nodiscard]] qsizetype distance() const { return open - token; }
    [[nodiscard]] bool has(ReportingRole role) const { return (roles & int(role)) != 0; }
    [[nodiscard]] bool complemented() const { return that || colon; }
};

CueFinder::CueFinder(
    const TokenizedText &text, const Mentions &mentions, const Speakers &speakers, const SubjectTrail &trail, const std::vector<QuotedSpan> &spans)
    : m_text(text)
    , m_mentions(mentions)
    , m_words(ReportingWords::standard())
    , m_speakers(speakers)
    , m_trail(trail)
{
    for (const QuotedSpan &span : spans) {
        m_opens.insert(span.close, span.open);
    }
}

qsizetype CueFinder::openOf(qsizetype close) const
{
    return m_opens.value(close, -1);
}

/// Who issued the document of which a token says what it holds: أصدر القصر بيانا جاء فيه.
QString CueFinder::issuerBefore(const TokenCursor &cursor, qsizetype token) const
{
    for (qsizetype i = token - 1; i >= std::max(cursor.begin(), token - farthestCue); --i) {
        if (m_words.is(cursor.folded(i), ReportingRole::Issue)) {
            const auto speaker = m_speakers.after(cursor, i, token);
            return speaker ? m_speakers.textOf(*speaker) : QString();
        }
    }
    return {};
}

/// The last name of the sentence before a token; empty where there is none.
QString CueFinder::nameBefore(const TokenCursor &cursor, qsizetype token) const
{
    const Mention *mention = m_mentions.lastBetween(cursor.token(cursor.begin()).range.begin(), cursor.token(token).range.begin());
    return mention ? mention->range.of(m_text.text()).toString() : QString();
}

std::optional<Attribution> CueFinder::judge(const TokenCursor &cursor, const Candidate &candidate) const
{
    Attribution found{.rule = {},
        .cue = cursor.written(candidate.token).toString(),
        .speaker = {},
        .full = candidate.colon || candidate.thatLast || !candidate.that,
        .far = candidate.distance() > farVerb,
        .bare = !candidate.complemented()};
    const qsizetype token = candidate.token;
    const auto name = [&](const std::optional<Speaker> &speaker) { return speaker ? m_speakers.textOf(*speaker) : QString(); };
    if (candidate.has(ReportingRole::Participle)) {
        if (!candidate.complemented() && candidate.distance() > nearParticiple) {
            return std::nullopt;
        }
        found.rule = u"participle"_s;
        found.speaker = m_trail.lastBefore(cursor, token);
        found.speaker = found.speaker.isEmpty() ? nameBefore(cursor, token) : found.speaker;
        return found;
    }
    if (candidate.has(ReportingRole::Describe) && candidate.distance() <= nearDescription && SubjectTrail::isVerb(cursor, token)) {
        found.rule = u"describe"_s;
        found.full = false;
        found.speaker = name(m_trail.subjectOf(cursor, token, candidate.open));
        found.speaker = found.speaker.isEmpty() ? m_trail.lastBefore(cursor, token) : found.speaker;
        return found;
    }
    if ((candidate.roles & verbRoles) != 0) {
        const bool near
            = candidate.distance() <= nearVerb && !candidate.comma && !candidate.relative && !candidate.has(ReportingRole::WeakVerb);
        if (!SubjectTrail::isVerb(cursor, token)) {
            return std::nullopt;
        }
        if (SubjectTrail::isNegatedOrSubordinate(cursor, token) || (!candidate.complemented() && !near)) {
            return std::nullopt;
        }
        found.rule = u"verb-before"_s;
        if (cursor.is(token + 1, u"صلي") || cursor.is(token + 1, u"تعالي") || cursor.is(token + 1, u"عليه")) {
            return found; // who is meant is not named
        }
        found.speaker = name(m_trail.subjectOf(cursor, token, candidate.open));
        found.speaker = found.speaker.isEmpty() ? m_trail.lastBefore(cursor, token) : found.speaker;
        return found;
    }
    if (candidate.has(ReportingRole::Impersonal) && candidate.complemented()) {
        found.rule = u"noun"_s;
        found.speaker = issuerBefore(cursor, token);
        return found.speaker.isEmpty() ? std::nullopt : std::optional(found);
    }
    if (candidate.has(ReportingRole::Masdar) && (candidate.complemented() || candidate.distance() <= nearNoun)) {
        found.rule = u"noun"_s;
        found.speaker = name(m_speakers.relayed(cursor, token)); // ونقلت الوكالة عن فلان قوله
        found.speaker = found.speaker.isEmpty() ? m_trail.lastInSentence(cursor, token) : found.speaker; // وختم المسؤول حديثه مع الجريدة بالقول
        found.speaker = found.speaker.isEmpty() ? nameBefore(cursor, token) : found.speaker;
        found.speaker = found.speaker.isEmpty() ? m_trail.lastBefore(cursor, token) : found.speaker;
        return found;
    }
    return std::nullopt;
}

std::optional<Attribution> CueFinder::before(const TokenCursor &cursor, qsizetype open) const
{
    Candidate candidate{.open = open};
    candidate.colon = cursor.sign(open - 1) == u':';
    std::optional<Attribution> fallback;
    const qsizetype from = std::max(cursor.begin(), open - farthestCue);
    for (qsizetype token = open - 1; token >= from; --token) {
        if (const qsizetype earlier = openOf(token); earlier >= from) {
            token = earlier;
            candidate.comma = true;
            continue;
        }
        candidate.comma = candidate.comma || cursor.sign(token) == u'،';
        if (!cursor.isWord(token)) {
            continue;
        }
        candidate.relative = candidate.relative || cursor.is(token, u"التي") || cursor.is(token, u"الذي") || cursor.is(token, u"الذين");
        candidate.token = token;
        candidate.roles = m_words.roles(cursor.folded(token));
        if (candidate.has(ReportingRole::That)) {
            candidate.thatLast = candidate.thatLast || (!candidate.that && candidate.distance() <= (candidate.colon ? 2 : 1));
            candidate.that = true;
            continue;
        }
        if (candidate.roles == 0) {
            continue;
        }
        if (auto found = judge(cursor, candidate)) {
            return found;
        }
        const bool document = candidate.has(ReportingRole::Document) && candidate.complemented();
        const bool source = candidate.has(ReportingRole::Source) || candidate.has(ReportingRole::SourceOfTwo);
        if (!fallback && (document || source)) {
            const bool toSomebody = document && isToSomebody(cursor, token + 1);
            if (toSomebody && !isOfIssuer(cursor, token)) {
                continue; // تصريح لجريدة: who speaks stands elsewhere
            }
            const qsizetype issuer = cursor.folded(token + 1).startsWith(u'ل') ? token + 1 : token + 2;
            const auto speaker = toSomebody ? m_speakers.governed(cursor, issuer, open) : document ? m_speakers.issuerOf(cursor, token, open) : m_speakers.named(cursor, token + 1, open);
            if (speaker && (document || m_speakers.isSource(*speaker))) {
                fallback = Attribution{.rule = source ? u"source"_s : u"noun"_s,
                    .cue = cursor.written(token).toString(),
                    .speaker = m_speakers.textOf(*speaker),
                    .full = candidate.colon || candidate.thatLast,
                    .bare = !candidate.complemented(),
                    .confidence = 0.75};
                const bool inside = cursor.is(token - 1, u"في") || cursor.is(token - 1, u"خلال") || cursor.is(token - 1, u"عبر");
                if (document && !inside) {
                    return fallback;
                }
            }
        }
    }
    return fallback;
}

/// حسب قوله, وفق ما ذكر فلان, بحسب الوزارة: the source that a token announces.
std::optional<Attribution> CueFinder::sourceAt(const TokenCursor &cursor, qsizetype token) const
{
    qsizetype first = token + 1;
    const bool saidBy = cursor.is(first, u"ما") || cursor.is(first, u"لما");
    if (saidBy) {
        first += 2; // وفق ما ذكرت
        first += cursor.is(first, u"به") || cursor.is(first, u"بها") ? 1 : 0; // ما صرح به
    }
    first += cursor.is(first, u"تعبير") || cursor.is(first, u"قول") ? 1 : 0; // وفق تعبير الوثيقة
    if (m_words.is(cursor.folded(first), ReportingRole::Masdar)) { // حسب قوله
        return Attribution{.rule = u"source"_s,
            .cue = cursor.written(token).toString(),
            .speaker = m_trail.lastBefore(cursor, token),
            .full = true,
            .confidence = 0.7};
    }
    const auto speaker = saidBy ? m_speakers.after(cursor, first - 1, cursor.end()) : m_speakers.named(cursor, first, cursor.end());
    if (speaker) {
        return Attribution{.rule = u"source"_s,
            .cue = cursor.written(token).toString(),
            .speaker = m_speakers.textOf(*speaker),
            .full = true,
            .confidence = 0.8};
    }
    return std::nullopt;
}

/// "...", قال فلان / بحسب فلان / على حد قوله.
std::optional<Attribution> CueFinder::behind(qsizetype close) const
{
    const qsizetype index = m_text.sentenceOf(close);
    if (index < 0) {
        return std::nullopt;
    }
    const TextRange sentence = m_text.sentences()[size_t(index)];
    const TokenCursor cursor(m_text, sentence.begin(), sentence.end());
    qsizetype token = close + 1;
    if (cursor.sign(token) == u'،' || cursor.sign(token) == u',') {
        ++token;
    }
    if (cursor.is(token, u"كما") || cursor.is(token, u"هكذا") || cursor.is(token, u"هذا")) {
        ++token;
    }
    if (cursor.is(token, u"ما")) {
        ++token;
    }
    if (!cursor.isWord(token)) {
        return std::nullopt;
    }
    const int roles = m_words.roles(cursor.folded(token));
    if (cursor.is(token, u"علي") && cursor.is(token + 1, u"حد")) {
        const auto speaker = m_speakers.named(cursor, token + 3, cursor.end());
        const QString text = speaker ? m_speakers.textOf(*speaker) : m_trail.lastBefore(cursor, token);
        return Attribution{.rule = u"source"_s,
            .cue = cursor.writtenFrom(token, std::min(token + 3, cursor.end())),
            .speaker = text,
            .full = false,
            .confidence = 0.8};
    }
    if ((roles & (int(ReportingRole::Source) | int(ReportingRole::SourceOfTwo))) != 0) {
        if (auto source = sourceAt(cursor, token)) {
            return source;
        }
    }
    if ((roles & verbRoles) == 0 || m_words.hasConjunction(cursor.folded(token))) {
        return std::nullopt;
    }
    const auto speaker = m_speakers.after(cursor, token, cursor.end());
    if (!speaker) {
        return std::nullopt;
    }
    return Attribution{.rule = u"verb-after"_s,
        .cue = cursor.written(token).toString(),
        .speaker = m_speakers.textOf(*speaker),
        .full = true,
        .confidence = 0.85};
}

/// رونالدو: "أنا راحل".
std::optional<Attribution> CueFinder::byColon(const TokenCursor &cursor, qsizetype open) const
{
    if (cursor.sign(open - 1) != u':' || !cursor.has(open - 2)) {
        return std::nullopt;
    }
    const Mention *mention = m_mentions.endingAt(cursor.token(open - 2).range.end());
    if (!mention && open - cursor.begin() <= nearVerb) { // فلان في مؤتمر صحفي: at the head of a title
        mention = m_mentions.beginningAt(cursor.token(cursor.begin()).range.begin());
    }
    mention = mention && mention->place ? nullptr : mention;
    return Attribution{.rule = u"colon"_s,
        .cue = cursor.written(open - 2).toString(),
        .speaker = mention ? mention->range.of(m_text.text()).toString() : QString(),
        .full = true,
        .confidence = mention ? 0.7 : 0.5};
}

std::optional<Attribution> CueFinder::find(const QuotedSpan &span) const
{
    const qsizetype index = m_text.sentenceOf(span.open);
    if (index < 0) {
        return std::nullopt;
    }
    const TextRange sentence = m_text.sentences()[size_t(index)];
    const TokenCursor cursor(m_text, sentence.begin(), sentence.end());
    auto left = before(cursor, span.open);
    if (left && left->rule != u"source" && left->full) {
        return left;
    }
    auto right = behind(span.close);
    const bool named = right && right->rule == u"source" && right->confidence >= 0.8;
    if (left && left->rule != u"source" && !named) { // a verb far before it gives way to وفق ما صرح به فلان
        return left;
    }
    if (left && named) {
        right->full = left->full;
    }
    if (right) {
        return right;
    }
    return left ? left : byColon(cursor, span.open);
}

}
