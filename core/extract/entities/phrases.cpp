// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/entities/phrases.h"

#include "core/arabic/proclitics.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

bool isLatin(const NameWords &words, qsizetype index)
{
    return words.isInSentence(index) && words.token(index).kind == TokenKind::LatinWord;
}

bool isNumber(const NameWords &words, qsizetype index)
{
    return words.isInSentence(index) && words.token(index).kind == TokenKind::Number;
}

/// A sign without spaces on either side.
bool isTightSign(const NameWords &words, qsizetype index, QStringView signs)
{
    return words.isPunctuation(index, signs) && !words.token(index).spaceBefore && words.isInSentence(index + 1)
        && !words.token(index + 1).spaceBefore;
}

bool isParticle(const NameWords &words, qsizetype index)
{
    const TriggerMatch *particle = words.trigger(index, TriggerKind::Particle);
    return particle && particle->proclitics.isEmpty();
}

/// After عبد: العزيز, الله, and also whatever else has the article.
bool completesServant(const NameWords &words, qsizetype index)
{
    return words.follows(index) && (words.isDefinite(index) || words.key(index) == u"الله" || words.key(index) == u"ربه");
}

bool isKnownPersonWord(const NameWords &words, qsizetype index)
{
    if (words.lists().givenNames.contains(words.key(index))) {
        return true;
    }
    const auto known = words.knownAt(index);
    return known && std::ranges::any_of(known->entries, [](const LexiconEntry *entry) { return entry->type == "person"_L1; });
}

/// و before another word. Foreign names that begin with و (ويلسون, وولف, واتسون) mostly go on in one of a few ways.
bool isJoined(const NameWords &words, qsizetype index)
{
    static constexpr QStringView foreign[]{u"وي", u"وو", u"وات", u"وار", u"واش", u"واي"};
    const QStringView word = words.key(index);
    return word.size() >= 4 && word.startsWith(u'و') && !words.lists().givenNames.contains(word)
        && std::ranges::none_of(foreign, [&](QStringView beginning) { return word.startsWith(beginning); });
}

/// The second or a later word of a run that belongs to the sentence: after a proclitic, or a title with what it governs.
bool goesOn(const NameWords &words, qsizetype index)
{
    const TriggerMatch *role = words.trigger(index, TriggerKind::Role);
    const qsizetype next = index + 1;
    const bool governs = role && role->proclitics.isEmpty() && words.follows(next)
        && (words.trigger(next, TriggerKind::NameHead) || words.trigger(next, TriggerKind::PhraseHead));
    return governs || isJoined(words, index) || words.carriesProclitic(index);
}

/// تل السدر, عين الحلوة: a noun that begins names of places, and a definite noun behind it.
bool isToponym(const NameWords &words, qsizetype index)
{
    const TriggerMatch *noun = words.trigger(index, TriggerKind::Toponym);
    return noun && noun->proclitics.isEmpty() && words.follows(index + 1) && words.isDefinite(index + 1) && !words.isStop(index + 1);
}

bool isPlaceOrOrganization(const LexiconMatch &match)
{
    return std::ranges::any_of(match.entries, [](const LexiconEntry *entry) {
        return (entry->type == "place"_L1 || entry->type == "organization"_L1) && !entry->flags.context && !entry->flags.second;
    });
}

}

qsizetype afterOpeningMark(const NameWords &words, qsizetype index)
{
    return words.isPunctuation(index, u"\"“”„«‹‘'") ? index + 1 : index;
}

qsizetype latinRunEnd(const NameWords &words, qsizetype begin, qsizetype longest)
{
    qsizetype index = begin;
    if (isNumber(words, index) && isLatin(words, index + 1)) {
        ++index;
    }
    if (!isLatin(words, index)) {
        return begin;
    }
    ++index;
    while (index - begin < longest) {
        if (isTightSign(words, index, u"&-.'’+") && isLatin(words, index + 1)) {
            index += 2;
        } else if (words.isPunctuation(index, u"&") && isLatin(words, index + 1)) {
            index += 2;
        } else if (isLatin(words, index) && words.follows(index)) {
            ++index;
        } else {
            break;
        }
    }
    return index;
}

qsizetype nameRunEnd(const NameWords &words, qsizetype begin, qsizetype longest)
{
    qsizetype index = begin;
    while (index - begin < longest * 2 && words.isNameLike(index) && !(index == begin ? isJoined(words, index) : goesOn(words, index))
        && (index == begin || words.follows(index) || isTightSign(words, index - 1, u"-"))) {
        ++index;
        if (isTightSign(words, index, u"-") && words.isNameLike(index + 1)) {
            ++index;
        } else if (index - begin >= longest) {
            break;
        }
    }
    return index;
}

qsizetype placeRunEnd(const NameWords &words, qsizetype begin, qsizetype longest)
{
    return isToponym(words, begin) ? begin + 2 : nameRunEnd(words, begin, longest);
}

qsizetype genitiveEnd(const NameWords &words, qsizetype begin)
{
    constexpr qsizetype mostNouns = 3;
    qsizetype index = begin;
    for (qsizetype noun = 0; noun <= mostNouns; ++noun) {
        if (!words.follows(index) || !words.isArabic(index) || words.isStop(index)) {
            return begin;
        }
        if (const auto known = words.knownAt(index); known && isPlaceOrOrganization(*known)) {
            return words.adjectivesEnd(known->tokens.end());
        }
        if (words.isDefinite(index)) {
            const bool isPerson = words.lists().givenNames.contains(words.key(index)) && !words.isCommon(index);
            return isPerson ? begin : words.adjectivesEnd(index + 1);
        }
        const TriggerMatch *inner = words.trigger(index, TriggerKind::Idafa);
        inner = inner ? inner : words.trigger(index, TriggerKind::PhraseHead);
        inner = inner ? inner : words.trigger(index, TriggerKind::NameHead);
        if (!inner || !inner->proclitics.isEmpty()) {
            return begin;
        }
        index = inner->tokens.end();
    }
    return begin;
}

qsizetype bodyAdjectivesEnd(const NameWords &words, qsizetype end)
{
    static constexpr QStringView endings[]{u"ي", u"يه", u"ين", u"يون"};
    static constexpr QStringView times[]{u"الماضي", u"الحالي", u"الجاري", u"الاثنين", u"الثاني"};
    const auto isAdjective = [&](qsizetype index) {
        if (!words.follows(index) || !words.isDefinite(index) || !words.isCommon(index) || words.isStop(index) || !words.triggers(index).empty()) {
            return false;
        }
        const QStringView word = words.key(index);
        return std::ranges::any_of(endings, [&](QStringView ending) { return word.endsWith(ending); })
            && std::ranges::find(times, word) == std::end(times);
    };
    for (;;) {
        const qsizetype before = end;
        end = words.adjectivesEnd(end);
        while (isAdjective(end)) {
            ++end;
        }
        const TriggerMatch *joined = words.follows(end) ? words.trigger(end, TriggerKind::LinkedAdjective) : nullptr;
        if (joined && joined->proclitics == u"و" && words.textOf(joined->range).startsWith(u"ال") && words.adjectivesEnd(end - 1) >= end) {
            end = joined->tokens.end();
        }
        if (end == before) {
            return end;
        }
    }
}

bool mayQualifyNounBefore(const NameWords &words, qsizetype index)
{
    return words.follows(index)
        && (words.isDefinite(index - 1) || words.key(index - 1).startsWith(u"لل") || words.key(index - 1).endsWith(u"ين") || words.key(index - 1).endsWith(u"ون"));
}

qsizetype conjunctsEnd(const NameWords &words, qsizetype end)
{
    while (words.follows(end)) {
        const TriggerMatch *portfolio = words.trigger(end, TriggerKind::Portfolio);
        if (!portfolio || portfolio->proclitics != u"و") {
            break;
        }
        end = words.adjectivesEnd(portfolio->tokens.end());
    }
    return end;
}

qsizetype purposeEnd(const NameWords &words, qsizetype end)
{
    const TriggerMatch *purpose = words.follows(end) ? words.trigger(end, TriggerKind::Portfolio) : nullptr;
    if (!purpose || !purpose->restoredArticle || purpose->proclitics != u"ل") {
        return end;
    }
    return conjunctsEnd(words, words.adjectivesEnd(purpose->tokens.end()));
}

namespace {

/// المتحدث الرسمي باسم: not the given name that is written alike.
bool isInTheNameOf(const NameWords &words, qsizetype index)
{
    if (words.key(index) != u"باسم" || !words.follows(index)) {
        return false;
    }
    const QStringView before = words.key(index - 1);
    static constexpr QStringView adjectives[] = {u"الرسمي", u"الرسميه", u"رسمي", u"رسميه", u"الاعلامي", u"الاعلاميه"};
    return before.contains(u"متحدث") || before.contains(u"ناطق") || std::ranges::find(adjectives, before) != std::end(adjectives);
}

}

GivenName givenNameAt(const NameWords &words, qsizetype index)
{
    if (!words.isArabic(index) || words.isStop(index) || isInTheNameOf(words, index)) {
        return {index};
    }
    const WordSet &names = words.lists().givenNames;
    const auto readings = cliticReadings(words.text().foldedOf(words.token(index)));
    for (const CliticReading &reading : readings) {
        const QString key = weakKey(reading.stem);
        const auto original = words.text().folded().toOriginal(
            TextRange(words.token(index).folded.begin() + reading.offset, words.token(index).folded.end()));
        const qsizetype offset = original.begin() - words.token(index).range.begin();
        const bool noun = words.trigger(index, TriggerKind::NameHead) || words.trigger(index, TriggerKind::PhraseHead);
        if (reading.restoredArticle || (!reading.proclitics.isEmpty() && (noun || words.isCommon(index)))) {
            continue;
        }
        if (key == u"عبد" && completesServant(words, index + 1)) {
            return {index + 2, offset, false};
        }
        if (words.follows(index + 1) && names.contains(QString(key + u' ' + words.key(index + 1).toString()))) {
            return {index + 2, offset, false};
        }
        if (names.contains(key)) {
            return {index + 1, offset, names.note(key) == u"word"};
        }
    }
    return {index};
}

namespace {

/// True where the third or a later word of a name is none of the names lists but may still belong: definite, or the last before
/// punctuation or an ordinary word, and no accusative.
bool closesName(const NameWords &words, qsizetype index)
{
    if (isKnownPersonWord(words, index) || words.isDefinite(index)) {
        return true;
    }
    const bool ends = !words.follows(index + 1) || words.isStop(index + 1) || words.isCommon(index + 1);
    return ends && !words.key(index).endsWith(u'ا') && !words.key(index).endsWith(u'ت');
}

/// Known by its letters for a verb: يتحفظ, ستثري, سيحضرون.
bool isVerbLike(QStringView word)
{
    constexpr qsizetype shortest = 4;
    static constexpr QStringView beginnings[]{u"ي", u"سي", u"ست", u"سن", u"وي", u"وت"};
    return word.size() >= shortest && std::ranges::any_of(beginnings, [&](QStringView beginning) { return word.startsWith(beginning); });
}

/// End of one part of a name at `index`: a word, or what a particle binds; `index` where there is none.
qsizetype namePartEnd(const NameWords &words, qsizetype index, bool first, bool late)
{
    if (words.key(index) == u"عبد" && completesServant(words, index + 1)) {
        return index + 2;
    }
    if (isParticle(words, index) && words.follows(index + 1) && !words.isStop(index + 1)) {
        return index + (words.key(index + 1) == u"عبد" && completesServant(words, index + 2) ? 3 : 2);
    }
    const TriggerMatch *particle = words.trigger(index, TriggerKind::Particle);
    const bool joined = first && givenNameAt(words, index).end == index
        && (words.carriesProclitic(index) || isJoined(words, index) || (particle && !particle->proclitics.isEmpty()));
    if (joined || (!first && goesOn(words, index))) {
        return index;
    }
    if (!first && !late && words.lists().familyNames.contains(words.key(index))) {
        return index + 1;
    }
    if (!first && words.key(index).startsWith(u"لل")) {
        return index; // قال فلان للإذاعة
    }
    if (const auto given = givenNameAt(words, index); given.end > index) {
        return first || given.offset == 0 ? given.end : index;
    }
    if (const auto known = words.lists().lexicon.longestAt(words.text(), index); known && isPlaceOrOrganization(*known)) {
        const bool whole = known->tokens.length() == 1 && known->range.begin() == words.token(index).range.begin();
        return whole && !first ? index + 1 : index; // a place may be a family name, never with a proclitic
    }
    return words.isNameLike(index) && (!late || closesName(words, index)) ? index + 1 : index;
}

}

bool isOrdinaryByForm(const NameWords &words, qsizetype begin, qsizetype end)
{
    const QStringView word = words.key(begin);
    if (word == u"باسم" && words.follows(begin + 1)) {
        return true;
    }
    const bool accusative = word.startsWith(u'م') && word.endsWith(u'ا') && word.size() >= 5;
    return end - begin == 1 && givenNameAt(words, begin).end == begin && !words.lists().familyNames.contains(word)
        && (isVerbLike(word) || accusative);
}

bool hasOrdinaryForm(const NameWords &words, qsizetype index)
{
    const QStringView written = words.text().textOf(words.token(index));
    const QStringView word = words.key(index);
    const bool verbalNoun = word.size() == 5 && word.startsWith(u'ت') && word.at(3) == u'ي';
    const bool tenth = word.startsWith(u"است") && word.size() >= 6 && word.at(word.size() - 2) == u'ا';
    const bool feminine = written.endsWith(u"ية") || (written.startsWith(u'م') && written.endsWith(u'ة'));
    const bool pronoun = word.endsWith(u"ها") || word.endsWith(u"هم") || written.endsWith(u"ته");
    const bool verb = word.startsWith(u'ي') && word.size() <= 6;
    return verbalNoun || tenth || feminine || pronoun || verb || (word.endsWith(u"ات") && !word.endsWith(u"سات"));
}

qsizetype personEnd(const NameWords &words, qsizetype begin)
{
    constexpr qsizetype mostParts = 4;
    qsizetype index = begin;
    for (qsizetype part = 0; part < mostParts; ++part) {
        const bool first = index == begin;
        if (!first && !words.follows(index) && !isTightSign(words, index - 1, u"-")) {
            break;
        }
        if (!words.isArabic(index)) {
            break;
        }
        const bool late = part >= 2;
        const qsizetype end = namePartEnd(words, index, first, late);
        if (end == index) {
            break;
        }
        index = end;
        if (isTightSign(words, index, u"-") && words.isNameLike(index + 1)) {
            ++index;
        }
    }
    return index;
}

}
