// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/quotes/speakers.h"

#include "core/extract/quotes/quotationmarks.h"
#include "core/extract/quotes/speakernouns.h"

namespace Hashiya {

namespace {

constexpr qsizetype longestPhrase = 7;
constexpr qsizetype farthestIssuer = 8; ///< tokens behind a document's noun in which its issuer is looked for
constexpr qsizetype farthestRelayed = 16; ///< tokens between عن and قوله
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

bool hasOwnFirstLetter(QStringView folded)
{
    return SpeakerNouns::hasOwnFirstLetter(folded);
}

/// المتحدث ذاته, المصدر نفسه
bool isSelf(QStringView folded)
{
    return folded.startsWith(u"ذات") || folded.startsWith(u"نفس") || folded.startsWith(u"عين");
}

/// A word that is hardly one of the language: كالفين.
bool isNameWord(QStringView folded)
{
    return !isDefinite(folded) && ReportingWords::standard().roles(folded) == 0 && !SpeakerNouns::isCommon(folded);
}

/// له, عنها, فيه: between a verb of speech and its subject
bool isPrepositionWithPronoun(QStringView folded)
{
    static constexpr QStringView words[] = {u"له", u"لها", u"لهم", u"لنا", u"لي", u"به", u"بها", u"فيه", u"فيها", u"عنه", u"عنها", u"عنهم", u"اليه",
        u"اليها", u"عليه", u"عليها"};
    return std::ranges::contains(words, folded);
}

/// الوزارة, والفضيلة, للهيئة: what may stand before the name of whom a phrase introduces.
bool endsDefinite(QStringView folded)
{
    return isDefinite(folded) || folded.startsWith(u"لل") || (folded.size() > 4 && (folded.startsWith(u"وال") || folded.startsWith(u"بال")));
}

/// Behind whom somebody spoke to, where nothing but that stands between the verb and its subject: قال لـ"صوت الحي" فلان.
constexpr qsizetype longestAddressee = 6;

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
        } else if (isPrepositionWithPronoun(cursor.folded(token)) || cursor.written(token).endsWith(u'ً')) { // قال مستهجناً
            ++token;
        } else if (const qsizetype behind = behindAddressee(cursor, token, limit); behind > token) {
            token = behind;
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

/// Behind لـ"صوت الحي", لرويترز: a name with ل that begins at a token; else the token.
qsizetype Speakers::behindAddressee(const TokenCursor &cursor, qsizetype token, qsizetype limit) const
{
    if (cursor.is(token, u"ل") && isQuotationMark(cursor.sign(token + 1))) {
        for (qsizetype i = token + 2; i < std::min(limit, token + longestAddressee); ++i) {
            if (isQuotationMark(cursor.sign(i))) {
                return i + 1;
            }
        }
    }
    const QStringView folded = cursor.folded(token);
    if (folded.size() < 3 || folded.front() != u'ل') {
        return token;
    }
    const Mention *mention = m_mentions.beginningAt(cursor.token(token).range.begin() + 1);
    return mention && !mention->person ? m_text.tokenAt(mention->range.end() - 1) + 1 : token;
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
    const bool verbOfIssue = folded.endsWith(u'ه') && (m_words.is(folded.chopped(1), ReportingRole::Issue) || m_words.is(folded.chopped(2), ReportingRole::Issue));
    if (verbOfIssue) { // تقرير نشره الموقع, نشرته
        return true;
    }
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
    constexpr int noHead = int(ReportingRole::Stop) | int(ReportingRole::Impersonal) | int(ReportingRole::Issue) | int(ReportingRole::That)
        | int(ReportingRole::Verb);
    const bool some = (head == u"بعض" || head == u"جميع" || head == u"كل" || head == u"عدة") && SpeakerNouns::cannotSpeak(cursor.folded(token + 1), cursor.written(token + 1));
    if (some || (m_words.roles(head) & noHead) != 0 || SpeakerNouns::cannotSpeak(head, cursor.written(token))) { // وعن, جاء ذلك, عزمها
        return std::nullopt;
    }
    const bool preposition = head.size() > 3 && (head.front() == u'ل' || head.front() == u'ب') && !hasOwnFirstLetter(head);
    if (endsSubject(cursor, token) || !cursor.isWord(token) || preposition || head.size() < 3) {
        return std::nullopt;
    }
    bool mayTakeIn = !isDefinite(head) && SpeakerNouns::isCommon(head); // مسؤول في الوزارة; no name takes it
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
                || (folded.startsWith(u'ب') && folded != u"باسم" && (!hasOwnFirstLetter(folded) || m_mentions.beginningAt(cursor.token(end).range.begin() + 1))));
        const bool toSomebody = folded.size() > 3 && folded.startsWith(u'ل') && !hasOwnFirstLetter(folded)
            && m_mentions.beginningAt(cursor.token(end).range.begin() + 1); // مسؤول محلي لرويترز
        const bool beyond = isDefinite(cursor.folded(end - 1)) && !isDefinite(folded) && folded != u"باسم" && !folded.startsWith(u'و')
            && !isSelf(folded) && SpeakerNouns::isCommon(folded)
            && !m_mentions.beginningAt(cursor.token(end).range.begin()); // السلطات المحلية منطقة
        const bool behindName = isNameWord(head) && m_words.is(folded, ReportingRole::Office) && !m_words.hasConjunction(folded); // فلان الفلاني مدير المصنع
        if (endsSubject(cursor, end) || beyond || behindName || prepositional || toSomebody || folded == u"ل" || folded.startsWith(u"وال") || m_words.is(folded, ReportingRole::Masdar)) {
            break;
        }
        ++end;
    }
    while (end > token + 1 && m_words.is(cursor.folded(end - 1), ReportingRole::Skip)) {
        --end; // المحكمة أيضا
    }
    return Speaker{cursor.range(token, end), end};
}

std::optional<Speaker> Speakers::after(const TokenCursor &cursor, qsizetype verb, qsizetype limit) const
{
    const qsizetype token = skipped(cursor, verb + 1, limit);
    if (token >= limit || !cursor.has(token)) {
        const bool title = token > verb + 1 && m_words.is(cursor.folded(token - 1), ReportingRole::Title) && isDefinite(cursor.folded(token - 1));
        return title ? std::optional(Speaker{cursor.range(token - 1, token), token}) : std::nullopt; // قال السفير "..."
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
    if (mention && mention->person && subject->end == token + 1 && subject->end < limit && cursor.isWord(subject->end)
        && !m_mentions.beginningAt(cursor.token(subject->end).range.begin())) { // a given name that is known, a family name that is not
        const QStringView family = cursor.folded(subject->end);
        const bool own = family.size() > 2 && isNameWord(family) && !QStringView(u"وفبلكس").contains(family.front()) && !endsSubject(cursor, subject->end)
            && !family.startsWith(u'ي') && !family.startsWith(u'ت') && !SpeakerNouns::cannotSpeak(family, cursor.written(subject->end))
            && !(family.endsWith(u'ا') && SpeakerNouns::isCommon(family.chopped(1))); // جوابا
        subject = own ? Speaker{cursor.range(token, token + 2), token + 2} : *subject;
    }
    const bool named = subject && !isRole(subject->range);
    if (!subject) {
        const bool afterTitle = token > verb + 1 && m_words.is(cursor.folded(token - 1), ReportingRole::Title) && isDefinite(cursor.folded(token - 1));
        subject = phraseAt(cursor, afterTitle ? token - 1 : token, limit, takesFrom); // المستشار القانوني للوزارة
    }
    if (subject && !named) {
        if (auto person = appositionTo(cursor, token, *subject, limit)) {
            return person;
        }
    }
    return subject;
}

std::optional<Speaker> Speakers::relayed(const TokenCursor &cursor, qsizetype said) const
{
    for (qsizetype i = said - 2; i >= std::max(cursor.begin() + 1, said - farthestRelayed); --i) {
        if (!cursor.is(i, u"عن")) {
            continue;
        }
        for (qsizetype verb = i - 1; verb >= std::max(cursor.begin(), i - farthestName); --verb) {
            const QStringView folded = cursor.folded(verb);
            const QStringView bare = folded.startsWith(u'و') ? folded.sliced(1) : folded;
            if (bare.startsWith(u"نقل") || bare.startsWith(u"ناقل") || bare == u"ينقل" || bare == u"تنقل") {
                auto subject = after(cursor, i, said);
                return subject ? subject : named(cursor, i + 1, said);
            }
        }
    }
    return std::nullopt;
}

bool Speakers::isSource(const Speaker &speaker) const
{
    const Token &head = m_text.tokens()[size_t(m_text.tokenAt(speaker.range.begin()))];
    const QStringView folded = m_text.foldedOf(head);
    const QStringView bare = folded.startsWith(u"ال") ? folded.sliced(2) : folded;
    constexpr int kinds = int(ReportingRole::Document) | int(ReportingRole::Informant) | int(ReportingRole::Head) | int(ReportingRole::Office)
        | int(ReportingRole::Kin) | int(ReportingRole::Title);
    return m_mentions.beginningAt(speaker.range.begin()) || (m_words.roles(folded) & kinds) != 0 || (m_words.roles(bare) & kinds) != 0
        || !SpeakerNouns::isCommon(folded);
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
    const bool definiteIdafa = isDefinite(cursor.folded(first + 1)) && !SpeakerNouns::isKin(cursor.folded(first)); // أستاذ الطب
    const bool ofOffice = isDefinite(cursor.folded(first)) || isRole(subject.range);
    if (!ofOffice && !definiteIdafa) {
        return std::nullopt;
    }
    if (m_mentions.endingAt(subject.range.end()) && m_mentions.endingAt(subject.range.end())->person) {
        return std::nullopt;
    }
    for (qsizetype token = subject.end; token < std::min(limit, subject.end + farthestName); ++token) {
        const QStringView folded = cursor.folded(token);
        const bool attribute = cursor.isWord(token) && folded != u"باسم"
            && (!endsSubject(cursor, token) || folded == u"لدي" || (folded == u"في" && (ofOffice || isNameAt(cursor, token + 1)))) && m_words.roles(folded) != int(ReportingRole::Verb);
        const QStringView before = cursor.folded(token - 1);
        if (auto person = endsDefinite(before) || (token > subject.end && isEndOfName(cursor, token - 1)) ? personAt(token) : std::nullopt) {
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

/// True for the first token of a name of a place or a body.
bool Speakers::isNameAt(const TokenCursor &cursor, qsizetype token) const
{
    const Mention *mention = cursor.has(token) ? m_mentions.beginningAt(cursor.token(token).range.begin()) : nullptr;
    return mention && !mention->person && !mention->role;
}

/// True for the last token of a name of a place or a body.
bool Speakers::isEndOfName(const TokenCursor &cursor, qsizetype token) const
{
    const Mention *mention = cursor.has(token) ? m_mentions.endingAt(cursor.token(token).range.end()) : nullptr;
    return mention && !mention->person && !mention->role;
}

std::optional<Speaker> Speakers::before(const TokenCursor &cursor, qsizetype verb) const
{
    if (!cursor.has(verb - 1)) {
        return std::nullopt;
    }
    if (cursor.sign(verb - 1) == u'،' && cursor.has(verb - 2)) { // رئيس المرصد، فلان، قال
        const Mention *person = m_mentions.endingAt(cursor.token(verb - 2).range.end());
        const qsizetype first = person ? m_text.tokenAt(person->range.begin()) : -1;
        if (person && person->person && (cursor.sign(first - 1) == u'،' || first == cursor.begin())) {
            return speakerOf(*person);
        }
    }
    const bool relative = cursor.is(verb - 1, u"الذي") || cursor.is(verb - 1, u"التي") || cursor.is(verb - 1, u"الذين");
    const qsizetype last = relative ? verb - 2 : verb - 1;
    const Mention *mention = cursor.has(last) ? m_mentions.endingAt(cursor.token(last).range.end()) : nullptr;
    if (relative && !mention) {
        return std::nullopt;
    }
    if (mention) {
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
    if (isDefinite(cursor.folded(document)) && !m_words.is(cursor.folded(document + 1), ReportingRole::Issued)) {
        return phraseAt(cursor, document, limit, takesFrom); // البيان الأوروبي
    }
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
    if (m_words.is(cursor.folded(first), ReportingRole::Document) && cursor.folded(first + 1).startsWith(u"لل") && first + 1 < limit) {
        return governed(cursor, first + 1, limit); // وفق بلاغ للحركة
    }
    if (m_words.is(cursor.folded(first), ReportingRole::Informant) && !m_mentions.beginningAt(cursor.token(first).range.begin())) {
        return after(cursor, first - 1, limit); // مصدر أمني, المتحدث باسم الوزارة فلان
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
