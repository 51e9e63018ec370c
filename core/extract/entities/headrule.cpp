// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/entities/headrule.h"

#include "core/extract/entities/phrases.h"

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

constexpr double strong = 0.8;
constexpr double fair = 0.65;

/// End of the words at `begin` that a Latin name of about as many words repeats in brackets: [نور البادية] (Noor Badia). `begin` where there is
/// no such bracket.
qsizetype bracketedNameEnd(const NameWords &words, qsizetype begin)
{
    constexpr qsizetype longest = 4;
    qsizetype end = begin;
    while (end - begin < longest && words.isArabic(end) && !words.isStop(end) && (end == begin || words.follows(end))) {
        ++end;
    }
    const qsizetype latin = end + 1;
    const qsizetype latinEnd = words.isPunctuation(end, u"(") ? latinRunEnd(words, latin) : latin;
    const bool closed = latinEnd > latin && words.isPunctuation(latinEnd, u")");
    return closed && std::abs((latinEnd - latin) - (end - begin)) <= 1 ? end : begin;
}

/// خراسان | محسن الفضلي: where in the run the name of a person begins; its end where none does.
qsizetype beforePerson(const NameWords &words, qsizetype begin, qsizetype end)
{
    for (qsizetype index = begin + 1; index < end; ++index) {
        const GivenName given = givenNameAt(words, index);
        if (given.end > index && given.offset == 0 && !given.isWord && personEnd(words, index) > given.end) {
            return index;
        }
    }
    return end;
}

/// A name of the type that the lexicon has and that is no common word needs no head to be found, and ends where the lexicon says.
bool isOfLexicon(const NameWords &words, qsizetype begin, const QString &type)
{
    const auto known = words.knownAt(begin);
    return known && std::ranges::any_of(known->entries, [&](const LexiconEntry *entry) { return entry->type == type; });
}

/// The words of a name behind a head: [begin, end), empty where there are none.
TextRange bareNameAfter(const NameWords &words, qsizetype index, const QString &type)
{
    const qsizetype begin = afterOpeningMark(words, index);
    if (begin == index && !words.follows(index)) {
        return {};
    }
    qsizetype end = std::max(latinRunEnd(words, begin), bracketedNameEnd(words, begin));
    if (end == begin && !isOfLexicon(words, begin, type)) {
        end = type == "place"_L1 ? placeRunEnd(words, begin, 2) : beforePerson(words, begin, nameRunEnd(words, begin, 3));
    }
    if (begin > index && end < words.size() && end - begin < 3 && !words.isPunctuation(end, u"\"“”»›’'")) {
        return {}; // a quotation that goes on is no name
    }
    return {begin, end};
}

void proposeBareName(const NameWords &words, const TriggerMatch &head, std::vector<Suggestion> &out)
{
    const TextRange name = bareNameAfter(words, head.tokens.end(), head.type);
    if (name.isEmpty() || words.key(name.begin()).startsWith(u"وا")) {
        return;
    }
    // A definite word nobody knows is a name behind some heads only (صحيفة المدى, not متاجر البقالة).
    const bool definite = words.isDefinite(name.begin());
    const bool ordinary = head.type != "place"_L1 && !definite && name.length() == 1 && hasOrdinaryForm(words, name.begin());
    if (ordinary || (head.weak && definite)) {
        return;
    }
    out.push_back(nameSuggestion(words,
        {.type = head.type,
            .range = words.rangeOf(name.begin(), name.end()),
            .rule = u"names.head"_s,
            .evidence = {words.textOf(head.range)},
            .confidence = fair,
            .entityKey = {},
            .entityName = {}}));
}

/// صحيفة الفجر, but not صحيفة الحزب: a definite noun that is no adjective and no body itself.
void proposePaper(const NameWords &words, const TriggerMatch &head, std::vector<Suggestion> &out)
{
    const qsizetype begin = head.tokens.end();
    if (!words.follows(begin) || !words.isDefinite(begin) || words.adjectivesEnd(begin) > begin || isOfLexicon(words, begin, head.type)) {
        return;
    }
    static constexpr TriggerKind others[]{TriggerKind::NameHead, TriggerKind::PhraseHead, TriggerKind::Institution, TriggerKind::Idafa,
        TriggerKind::ListHead, TriggerKind::LinkedAdjective, TriggerKind::WeakAdjective, TriggerKind::Role, TriggerKind::PersonNoun};
    const bool other = std::ranges::any_of(others, [&](TriggerKind kind) { return words.trigger(begin, kind) != nullptr; });
    const QStringView word = words.key(begin);
    const bool adjective = word.endsWith(u"يه") || word.endsWith(u"ات") || word.endsWith(u"ين");
    if (other || adjective) {
        return;
    }
    out.push_back(nameSuggestion(words,
        {.type = head.type,
            .range = words.rangeOf(begin, begin + 1),
            .rule = u"names.head"_s,
            .evidence = {words.textOf(head.range)},
            .confidence = fair,
            .entityKey = {},
            .entityName = {}}));
}

/// End of what a definite head makes with its adjectives: المعهد الوطني, المعهد الوطني للرصد الجوي.
qsizetype definitePhraseEnd(const NameWords &words, const TriggerMatch &head)
{
    const qsizetype begin = head.tokens.end();
    qsizetype end = words.adjectivesEnd(begin);
    if (end == begin) {
        return begin;
    }
    end = bodyAdjectivesEnd(words, end);
    const bool more = words.follows(end) && words.key(end).startsWith(u"لل") && words.key(end).size() > 4;
    if (more) {
        return conjunctsEnd(words, bodyAdjectivesEnd(words, end + 1));
    }
    if (words.follows(end) && words.key(end) == u"لكره") { // الاتحاد الدولي لكرة القدم
        return words.follows(end + 1) ? end + 2 : end;
    }
    if (words.follows(end)) { // المنظمة المغربية لحقوق الإنسان
        const TriggerMatch *purpose = words.trigger(end, TriggerKind::Idafa);
        const qsizetype governed = purpose && purpose->proclitics == u"ل" && !purpose->restoredArticle ? genitiveEnd(words, purpose->tokens.end()) : 0;
        if (governed > end) {
            return conjunctsEnd(words, governed);
        }
    }
    const bool telling = end - begin >= 2 || words.hasNationality(begin, end);
    return telling ? conjunctsEnd(words, end) : begin;
}

/// حزب [جبهة التحرير الوطني]: what follows the head is a body by itself.
bool headsAnotherBody(const NameWords &words, const TriggerMatch &head)
{
    const qsizetype begin = head.tokens.end();
    const bool mayStandOutside = words.trigger(head.tokens.begin(), TriggerKind::NameHead) != nullptr;
    const TriggerMatch *inner = words.follows(begin) ? words.trigger(begin, TriggerKind::PhraseHead) : nullptr;
    const auto known = words.follows(begin) ? words.knownAt(begin) : std::nullopt;
    const bool body
        = known && std::ranges::any_of(known->entries, [](const LexiconEntry *entry) { return entry->type == "organization"_L1; });
    return mayStandOutside && (body || (inner && inner->proclitics.isEmpty()));
}

/// حزب الله اللبناني: the lexicon knows the body without its nation.
bool isKnownWithoutNation(const NameWords &words, const TriggerMatch &head, qsizetype end)
{
    const auto known = words.lists().lexicon.longestAt(words.text(), head.tokens.begin());
    return known && known->tokens.end() < end && words.adjectivesEnd(known->tokens.end()) == end;
}

bool endsInPlace(const NameWords &words, qsizetype begin)
{
    const auto known = words.knownAt(begin);
    return known && std::ranges::any_of(known->entries, [](const LexiconEntry *entry) { return entry->type == "place"_L1; });
}

qsizetype phraseEnd(const NameWords &words, const TriggerMatch &head)
{
    const qsizetype begin = head.tokens.end();
    if (words.key(head.tokens.begin()).startsWith(u"ال") || head.restoredArticle || words.textOf(head.range).startsWith(u"ال")) {
        return definitePhraseEnd(words, head);
    }
    if (headsAnotherBody(words, head)) {
        return begin;
    }
    const qsizetype genitive = genitiveEnd(words, begin);
    const qsizetype end = genitive > begin ? purposeEnd(words, conjunctsEnd(words, bodyAdjectivesEnd(words, genitive))) : begin;
    const bool enough = !head.weak || endsInPlace(words, begin) || (end - begin >= 2 && words.hasNationality(begin, end));
    return enough && !isKnownWithoutNation(words, head, end) ? end : begin;
}

void proposePhrase(const NameWords &words, const TriggerMatch &head, qsizetype end, const QString &rule, std::vector<Suggestion> &out)
{
    if (end <= head.tokens.end()) {
        return;
    }
    const TextRange range(head.range.begin(), words.token(end - 1).range.end());
    out.push_back(nameSuggestion(words,
        {.type = head.type,
            .range = range,
            .restoredArticle = head.restoredArticle,
            .rule = rule,
            .evidence = {words.textOf(head.range)},
            .confidence = strong,
            .entityKey = {},
            .entityName = {}}));
}

/// الحكومة الصينية, مجلس الشيوخ الأميركي: the adjectives must name the nation.
qsizetype institutionEnd(const NameWords &words, const TriggerMatch &head)
{
    const qsizetype end = words.adjectivesEnd(head.tokens.end());
    const qsizetype first = head.tokens.begin();
    const bool governed = words.triggerBefore(first, TriggerKind::Role) || words.triggerBefore(first, TriggerKind::PhraseHead);
    if (governed && words.key(first).endsWith(u'ه')) { // وزير الخارجية المصري: the nation is the minister's
        return head.tokens.end();
    }
    return words.hasNationality(head.tokens.end(), end) ? end : head.tokens.end();
}

/// مطار نيروبي, مطار جومو كينياتا الدولي, مستشفى سانت ماري.
qsizetype facilityEnd(const NameWords &words, const TriggerMatch &head)
{
    const qsizetype begin = head.tokens.end();
    if (!words.follows(begin)) {
        return begin;
    }
    if (const TriggerMatch *title = words.trigger(begin, TriggerKind::Title)) { // مطار الملك فهد الدولي
        const qsizetype name = title->tokens.end();
        const qsizetype end = words.follows(name) ? personEnd(words, name) : name;
        return end > name ? words.adjectivesEnd(end) : begin;
    }
    qsizetype end = begin;
    const auto known = words.knownAt(begin);
    const bool usable = known && std::ranges::any_of(known->entries, [](const LexiconEntry *entry) { return !entry->flags.second; });
    if (usable) {
        end = known->tokens.end();
    } else if (givenNameAt(words, begin).end > begin && givenNameAt(words, begin).offset == 0) {
        end = personEnd(words, begin);
    } else if (words.trigger(begin, TriggerKind::Particle)) {
        end = personEnd(words, begin);
    } else {
        end = placeRunEnd(words, begin);
        end = end == begin ? latinRunEnd(words, begin) : end;
    }
    return end == begin ? begin : words.adjectivesEnd(end);
}

}

void HeadRule::apply(const NameWords &words, std::vector<Suggestion> &out) const
{
    for (qsizetype index = 0; index < words.size(); ++index) {
        if (words.trigger(index, TriggerKind::Never)) {
            continue;
        }
        for (const TriggerMatch &head : words.triggers(index)) {
            switch (head.kind) {
            case TriggerKind::NameHead:
                proposeBareName(words, head, out);
                break;
            case TriggerKind::PressHead:
                proposePaper(words, head, out);
                break;
            case TriggerKind::PhraseHead:
                proposePhrase(words, head, phraseEnd(words, head), u"names.phrase"_s, out);
                break;
            case TriggerKind::Institution:
                proposePhrase(words, head, institutionEnd(words, head), u"names.institution"_s, out);
                break;
            case TriggerKind::Facility:
                proposePhrase(words, head, facilityEnd(words, head), u"names.facility"_s, out);
                break;
            default:
                break;
            }
        }
    }
}

}
