// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/quotes/speakers.h"

#include "core/extract/quotes/quotationmarks.h"

namespace Hashiya {

namespace {

constexpr qsizetype longestPhrase = 7;
constexpr qsizetype farthestIssuer = 8; ///< tokens behind a document's noun in which its issuer is looked for
constexpr qsizetype farthestSubject = 40;
constexpr qsizetype farthestName = 8; ///< tokens behind a noun phrase in which the person stands whom it introduces

bool isDefinite(QStringView folded)
{
    return folded.size() > 3 && folded.startsWith(u"ال");
}

/// Words behind في that say when or where somebody spoke, not who: في خطابه, في بيان.
bool isOccasion(QStringView folded)
{
    const bool pronoun = folded.endsWith(u'ه') || folded.endsWith(u"ها") || folded.endsWith(u"هم");
    return pronoun || ReportingWords::standard().is(folded, ReportingRole::Document)
        || ReportingWords::standard().is(folded, ReportingRole::Masdar);
}

/// Words that begin with these letters as their own, so that no preposition is seen in them.
bool hasOwnFirstLetter(QStringView folded)
{
    static constexpr QStringView words[] = {u"لاعب", u"لجنة", u"لواء", u"لوبي", u"لقاء", u"لائحة", u"بيان", u"بعثة", u"بلدية", u"بنك",
        u"بطل", u"برلمان", u"بابا", u"باحث", u"بائع", u"كاتب", u"كبير", u"كتلة", u"كلية", u"كثير", u"كابتن"};
    return std::ranges::any_of(words, [&](QStringView word) { return folded.startsWith(word); });
}

}

Speaker Speakers::speakerOf(const Mention &mention) const
{
    return {mention.range, m_text.tokenAt(mention.range.end() - 1) + 1};
}

/// Passes over dates, adverbs, forms of address and "من جانبه".
qsizetype Speakers::skipped(const TokenCursor &cursor, qsizetype token, qsizetype limit) const
{
    while (token < limit && cursor.isWord(token)) {
        if (const qsizetype dateEnd = m_mentions.dateFrom(cursor.token(token).range.begin()); dateEnd > 0) {
            token = m_text.tokenAt(dateEnd);
        } else if (cursor.is(token, u"من")
            && (cursor.folded(token + 1).startsWith(u"جانب") || cursor.folded(token + 1).startsWith(u"جهت"))) {
            token += 2;
        } else if (cursor.written(token).endsWith(u'ً')) { // قال مستهجناً
            ++token;
        } else if (m_words.is(cursor.folded(token), ReportingRole::Skip) || m_words.is(cursor.folded(token), ReportingRole::Title)) {
            ++token;
            if (cursor.sign(token) == u'.' && cursor.glued(token)) {
                ++token; // د.
            }
        } else {
            break;
        }
    }
    return token;
}

/// A name that begins at a place of the text; the person behind a role, the name behind صحيفة and the like.
std::optional<Speaker> Speakers::mentionAt(const TokenCursor &cursor, qsizetype token, qsizetype position) const
{
    if (const Mention *mention = m_mentions.beginningAt(position)) {
        Speaker speaker = speakerOf(*mention);
        if (mention->role && cursor.has(speaker.end)) {
            const qsizetype next = skipped(cursor, speaker.end, cursor.end());
            const Mention *person = cursor.has(next) ? m_mentions.beginningAt(cursor.token(next).range.begin()) : nullptr;
            if (person && person->person) {
                speaker = speakerOf(*person);
            }
        }
        return speaker;
    }
    if (m_words.is(cursor.folded(token), ReportingRole::Head) && cursor.has(token + 1)) {
        const bool quoted = isQuotationMark(cursor.sign(token + 1));
        const qsizetype name = quoted ? token + 2 : token + 1;
        const Mention *mention = cursor.has(name) ? m_mentions.beginningAt(cursor.token(name).range.begin()) : nullptr;
        if (mention) {
            return speakerOf(*mention);
        }
    }
    return std::nullopt;
}

bool Speakers::endsSubject(const TokenCursor &cursor, qsizetype token) const
{
    if (!cursor.isWord(token) && !cursor.isLatin(token)) {
        return true;
    }
    const QStringView folded = cursor.folded(token);
    const int roles = m_words.roles(folded);
    constexpr int ending = int(ReportingRole::Stop) | int(ReportingRole::That) | int(ReportingRole::Participle) | int(ReportingRole::Source)
        | int(ReportingRole::SourceOfTwo);
    if ((roles & ending) != 0 && !m_words.hasConjunction(folded)) {
        return true;
    }
    return m_mentions.dateFrom(cursor.token(token).range.begin()) > 0;
}

/// The noun phrase that begins with a token: a noun and what agrees with or belongs to it, باسم among it, one phrase with في or من where
/// the noun is indefinite.
std::optional<Speaker> Speakers::phraseAt(const TokenCursor &cursor, qsizetype token, qsizetype limit, bool takesFrom) const
{
    const QStringView head = cursor.folded(token);
    const bool preposition = head.size() > 3 && (head.front() == u'ل' || head.front() == u'ب') && !hasOwnFirstLetter(head);
    if (endsSubject(cursor, token) || !cursor.isWord(token) || preposition || head.size() < 3) {
        return std::nullopt;
    }
    bool mayTakeIn = !isDefinite(head);
    qsizetype end = token + 1;
    while (end < limit && end - token < longestPhrase) {
        if (mayTakeIn && (cursor.is(end, u"في") || (takesFrom && cursor.is(end, u"من"))) && end + 1 < limit && !endsSubject(cursor, end + 1) && !isOccasion(cursor.folded(end + 1))
            && !cursor.is(end + 1, u"هذا") && !cursor.is(end + 1, u"هذه")) {
            mayTakeIn = false;
            end += 2;
            continue;
        }
        const QStringView folded = cursor.folded(end);
        const bool prepositional = folded.size() > 3
            && (folded.startsWith(u"لل") || folded.startsWith(u"بال")
                || (folded.startsWith(u'ب') && folded != u"باسم" && !hasOwnFirstLetter(folded)));
        const bool toSomebody = folded.size() > 3 && folded.startsWith(u'ل') && !hasOwnFirstLetter(folded)
            && m_mentions.beginningAt(cursor.token(end).range.begin() + 1); // مسؤول محلي لرويترز
        if (endsSubject(cursor, end) || prepositional || toSomebody || folded == u"ل" || folded.startsWith(u"وال") || m_words.is(folded, ReportingRole::Masdar)) {
            break;
        }
        ++end;
    }
    return Speaker{cursor.range(token, end), end};
}

std::optional<Speaker> Speakers::after(const TokenCursor &cursor, qsizetype verb, qsizetype limit) const
{
    const qsizetype token = skipped(cursor, verb + 1, limit);
    if (token >= limit || !cursor.has(token)) {
        return std::nullopt;
    }
    if (isQuotationMark(cursor.sign(token)) && token + 1 < limit) {
        return mentionAt(cursor, token + 1, cursor.token(token + 1).range.begin());
    }
    const bool takesFrom = !m_words.is(cursor.folded(verb), ReportingRole::From);
    if (cursor.isWord(token) && (m_words.roles(cursor.folded(token)) & int(ReportingRole::Document)) != 0) {
        if (auto issuer = issuerOf(cursor, token, limit, takesFrom)) {
            return issuer;
        }
    }
    auto subject = mentionAt(cursor, token, cursor.token(token).range.begin());
    const Mention *mention = subject ? m_mentions.beginningAt(subject->range.begin()) : nullptr;
    const bool ofTitle = mention && !mention->person && !mention->role && !mention->place && token > verb + 1
        && m_words.is(cursor.folded(token - 1), ReportingRole::Title);
    if (ofTitle) { // قال الملك الأردني
        subject->range = {cursor.token(token - 1).range.begin(), subject->range.end()};
    }
    const bool named = subject && !isRole(subject->range);
    if (!subject) {
        subject = phraseAt(cursor, token, limit, takesFrom);
    }
    if (subject && !named) {
        if (auto person = appositionTo(cursor, token, *subject, limit)) {
            return person;
        }
    }
    return subject;
}

std::optional<TextRange> Speakers::personOf(TextRange range) const
{
    const Mention *whole = m_mentions.beginningAt(range.begin());
    if (whole && (whole->person || whole->role) && whole->range == range) {
        return range;
    }
    const Mention *last = m_mentions.endingAt(range.end());
    return last && last->person ? std::optional(last->range) : std::nullopt;
}

bool Speakers::isRole(TextRange range) const
{
    const Mention *mention = m_mentions.beginningAt(range.begin());
    return mention && mention->role && mention->range == range;
}

/// The person whom a role or a noun phrase introduces: رئيسة الشركة، ليان الطرفاوي، or, what the phrase governs standing between,
/// المكلف بالإنتاج في الوزارة هيثم العبدلي. Only behind what is definite or a role: مسؤول في مكتب فلان is not فلان.
std::optional<Speaker> Speakers::appositionTo(const TokenCursor &cursor, qsizetype first, const Speaker &subject, qsizetype limit) const
{
    const auto personAt = [&](qsizetype token) -> std::optional<Speaker> {
        const qsizetype name = skipped(cursor, token, limit);
        const Mention *mention = name < limit && cursor.has(name) ? m_mentions.beginningAt(cursor.token(name).range.begin()) : nullptr;
        return mention && mention->person ? std::optional(speakerOf(*mention)) : std::nullopt;
    };
    if (const char16_t sign = cursor.sign(subject.end); sign == u'،' || sign == u',') {
        return personAt(subject.end + 1);
    }
    if (!isDefinite(cursor.folded(first)) && !isRole(subject.range)) {
        return std::nullopt;
    }
    for (qsizetype token = subject.end; token < std::min(limit, subject.end + farthestName); ++token) {
        const QStringView folded = cursor.folded(token);
        const bool attribute = cursor.isWord(token) && folded != u"باسم"
            && (!endsSubject(cursor, token) || folded == u"في") && m_words.roles(folded) != int(ReportingRole::Verb);
        const QStringView before = cursor.folded(token - 1);
        if (auto person = token > subject.end && (isDefinite(before) || before.startsWith(u"لل")) ? personAt(token) : std::nullopt) {
            return person;
        }
        if (const char16_t sign = cursor.sign(token); sign == u'،' || sign == u',') { // القيادي في الحركة، فلان
            return personAt(token + 1);
        }
        if (!attribute) {
            break;
        }
    }
    return std::nullopt;
}

std::optional<Speaker> Speakers::before(const TokenCursor &cursor, qsizetype verb) const
{
    if (!cursor.has(verb - 1)) {
        return std::nullopt;
    }
    if (const Mention *mention = m_mentions.endingAt(cursor.token(verb - 1).range.end())) {
        return mention->place ? std::nullopt : std::optional(speakerOf(*mention));
    }
    // Back to what the clause begins with: أن هوانغ، وخلال زيارته إلى تايبيه، أكد.
    const qsizetype from = std::max(cursor.begin(), verb - farthestSubject);
    for (qsizetype i = verb - 1; i >= from; --i) {
        const bool begins
            = i == cursor.begin() || m_words.is(cursor.folded(i), ReportingRole::That) || cursor.is(i, u"لكن") || cursor.is(i, u"ولكن");
        if (!begins) {
            continue;
        }
        const bool word = m_words.is(cursor.folded(i), ReportingRole::That) || cursor.is(i, u"لكن") || cursor.is(i, u"ولكن");
        const qsizetype first = skipped(cursor, word ? i + 1 : i, verb);
        if (!cursor.has(first) || first >= verb) {
            return std::nullopt;
        }
        auto speaker = mentionAt(cursor, first, cursor.token(first).range.begin());
        if (!speaker) {
            speaker = phraseAt(cursor, first, verb);
        }
        const bool adjacent = speaker && (speaker->end == verb || cursor.sign(verb - 1) == u'،');
        return adjacent ? speaker : std::nullopt;
    }
    return std::nullopt;
}

std::optional<Speaker> Speakers::issuerOf(const TokenCursor &cursor, qsizetype document, qsizetype limit, bool takesFrom) const
{
    auto issuer = named(cursor, document + 1, limit);
    const bool attribute = issuer && cursor.has(document + 1) && issuer->range.begin() == cursor.token(document + 1).range.begin()
        && !isDefinite(cursor.folded(document + 1)) && !m_mentions.beginningAt(issuer->range.begin());
    return attribute ? phraseAt(cursor, document, limit, takesFrom) : issuer;
}

std::optional<Speaker> Speakers::governed(const TokenCursor &cursor, qsizetype token, qsizetype limit) const
{
    if (const Mention *mention = m_mentions.beginningAt(cursor.token(token).range.begin() + 1)) {
        return speakerOf(*mention);
    }
    auto rest = token + 1 < limit ? phraseAt(cursor, token + 1, limit) : std::nullopt;
    const qsizetype begin = cursor.token(token).range.begin() + (cursor.folded(token).startsWith(u"لل") ? 2 : 1);
    return Speaker{{begin, rest ? rest->range.end() : cursor.token(token).range.end()}, rest ? rest->end : token + 1};
}

std::optional<Speaker> Speakers::named(const TokenCursor &cursor, qsizetype first, qsizetype limit) const
{
    const qsizetype to = std::min(limit, first + farthestIssuer);
    if (first >= to || !cursor.has(first)) {
        return std::nullopt;
    }
    qsizetype stop = first;
    while (stop < to && cursor.has(stop) && cursor.sign(stop) != u'،' && cursor.sign(stop) != u':'
        && !m_words.is(cursor.folded(stop), ReportingRole::That)) {
        ++stop;
    }
    if (m_words.is(cursor.folded(first), ReportingRole::Issued)) { // بيان صادر عن مكتب البعثة
        first = cursor.is(first + 1, u"عن") ? first + 2 : first + 1;
        if (auto phrase
            = first < stop && !m_words.is(cursor.folded(first), ReportingRole::Head) ? phraseAt(cursor, first, stop) : std::nullopt) {
            return phrase;
        }
    }
    if (stop > first) {
        const TextRange range = cursor.range(first, stop);
        if (const Mention *mention = m_mentions.firstBetween(range.begin(), range.end())) {
            return mentionAt(cursor, m_text.tokenAt(mention->range.begin()), mention->range.begin());
        }
    }
    return phraseAt(cursor, skipped(cursor, first, to), limit);
}

}
