// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/figures/countreader.h"

#include "core/arabic/proclitics.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

bool isDefinite(QStringView folded)
{
    return folded.size() > 4 && folded.startsWith(u"ال");
}

/// True for forms that are verbs rather than nouns behind a number: قتلوا, تضررت, يمكن.
bool looksLikeVerb(QStringView folded, const NumberPhrase &number)
{
    if (folded.endsWith(u"وا")) {
        return true;
    }
    const bool manyWithSingular = number.value > Decimal(10);
    if (!manyWithSingular) {
        return folded.size() > 3 && folded.startsWith(u'ي');
    }
    if (folded.size() >= 4 && folded.endsWith(u'ت') && !folded.endsWith(u"ات")) {
        return true;
    }
    const bool nounEnding = folded.endsWith(u'ا') || folded.endsWith(u'ة') || folded.endsWith(u'ء');
    return !nounEnding && folded.size() > 3 && folded.startsWith(u'ي');
}

/// The token before a number and its separate article (الـ 120).
qsizetype headBefore(const TokenCursor &cursor, const NumberPhrase &number)
{
    const qsizetype before = number.begin - 1;
    return cursor.is(before, u"ال") ? before - 1 : before;
}

/// خليجنا, بلادهم: definite without an article.
bool endsWithPronoun(QStringView noun)
{
    return noun.size() > 4 && (noun.endsWith(u"نا") || noun.endsWith(u"ها") || noun.endsWith(u"هم") || noun.endsWith(u"كم"));
}

/// كل رحلاتها عدا خمس: the token of the noun that all but these are of, or -1.
qsizetype nounOfAllBut(const TokenCursor &cursor, const NumberPhrase &number)
{
    const qsizetype noun = number.begin - 2;
    const auto is = [&](qsizetype token, std::initializer_list<QStringView> words) {
        return std::ranges::any_of(words, [&](QStringView word) { return cursor.is(token, word); });
    };
    const bool but = is(number.begin - 1, {u"عدا", u"الا", u"باستثناء", u"سوي"});
    return but && cursor.isWord(noun) && is(noun - 1, {u"كل", u"جميع", u"كافة"}) ? noun : -1;
}

/// عدد مستخدميها في الشهر نحو 450 مليونا: the token of the noun whose number shortly before is stated, or -1.
qsizetype nounWhoseNumber(const TokenCursor &cursor, const NumberPhrase &number)
{
    static constexpr qsizetype farthest = 10;
    for (qsizetype at = number.begin - 2; at >= number.begin - farthest && cursor.has(at); --at) {
        const QStringView folded = cursor.folded(at);
        if (cursor.isNumber(at) || cursor.sign(at) == u'؛' || cursor.sign(at) == u':') {
            return -1;
        }
        if (folded.size() <= 4 && folded.endsWith(u"عدد") && cursor.isWord(at + 1)) {
            return at + 1;
        }
    }
    return -1;
}

/// Tokens of a counted noun: two of a compound nationality (كوري شمالي) and of a construct behind an open number (عشرات فرق الإطفاء).
qsizetype endOfCountedNoun(const TokenCursor &cursor, const NumberPhrase &number, qsizetype noun, const FigureLexicon &lexicon)
{
    const QStringView folded = cursor.folded(noun);
    const QStringView next = cursor.folded(noun + 1);
    const bool nationality = folded.endsWith(u'ي') && lexicon.has(next, CountingRole::Compass);
    const bool construct = number.open && !isDefinite(folded) && isDefinite(next) && cursor.isWord(noun + 1);
    return nationality || construct ? noun + 2 : noun + 1;
}

bool hasSeparateArticle(const TokenCursor &cursor, const NumberPhrase &number)
{
    return cursor.is(number.begin - 1, u"ال");
}

}

std::optional<CountMatch> CountReader::at(const TokenCursor &cursor, const NumberPhrase &number, bool bounded, bool carried) const
{
    const bool bareOne = !number.digits && !number.scaled && number.value == Decimal(1);
    if (bareOne || (number.definite && !number.open)) {
        return behindNoun(cursor, number);
    }
    if (number.digits && cursor.isLatin(number.end)) {
        return std::nullopt; // part of a name: 2014 JO25
    }
    const bool ordinalTeen = !number.digits && !number.open && number.end == number.begin + 1 && number.value == Decimal(10)
        && isDefinite(cursor.folded(number.begin - 1));
    if (ordinalTeen) {
        return std::nullopt; // السادس عشر
    }
    const QStringView before = cursor.folded(number.begin - 1);
    const bool stressesDual = !number.digits && !number.scaled && number.value == Decimal(2) && before.size() > 4
        && (before.endsWith(u"ين") || before.endsWith(u"ان"));
    if (stressesDual) {
        return std::nullopt; // أمرين اثنين: a dual noun is no count
    }
    const qsizetype next = number.end;
    const bool ofThese = m_lexicon.has(cursor.folded(number.begin - 1), CountingRole::Partitive);
    const bool few = number.value >= Decimal(3) && number.value <= Decimal(10) && !hasSeparateArticle(cursor, number)
        && isCountedNoun(cursor, number, next); // شارك في المهرجان 4 ألعاب
    const bool namedInOrder = !few && number.digits && !number.scaled && isDefinite(cursor.folded(headBefore(cursor, number)));
    if (namedInOrder) {
        if (auto match = inOrder(cursor, number)) {
            return match;
        }
    }
    if (const qsizetype noun = nounOfAllBut(cursor, number); noun >= 0) {
        const QString unit = cursor.written(noun).toString();
        return CountMatch{.unit = unit, .rule = u"count-noun-before"_s, .evidence = unit, .end = number.end};
    }
    if (!number.definite && isCountedNoun(cursor, number, next)) {
        const qsizetype end = endOfCountedNoun(cursor, number, next, m_lexicon);
        const QString unit = cursor.writtenFrom(next, end);
        return CountMatch{.unit = unit, .rule = u"count"_s, .evidence = unit, .end = end};
    }
    const bool named = number.digits && !number.scaled
        && m_lexicon.has(cursor.folded(headBefore(cursor, number)), CountingRole::Label); // المادة 30 من القانون
    if (!ofThese && !named) {
        if (auto match = partOf(cursor, number)) {
            return match;
        }
    }
    if (number.open) {
        return std::nullopt;
    }
    if (m_lexicon.has(cursor.folded(next), CountingRole::Partitive)) {
        return CountMatch{.rule = u"count-understood"_s, .evidence = cursor.written(next).toString(), .end = next + 1, .understood = true};
    }
    if (number.digits && !number.scaled) {
        if (auto match = inOrder(cursor, number)) {
            return match;
        }
    }
    if (standsAlone(cursor, number, bounded, carried)) {
        if (hasSeparateArticle(cursor, number) && isDefinite(cursor.folded(number.begin - 2))) { // المفقودين الـ 239
            const QString unit = cursor.written(number.begin - 2).toString();
            return CountMatch{.unit = unit, .rule = u"count-noun-before"_s, .evidence = unit, .end = next};
        }
        if (const qsizetype noun = nounWhoseNumber(cursor, number); noun >= 0) {
            const QString unit = cursor.written(noun).toString();
            return CountMatch{.unit = unit, .rule = u"count-noun-before"_s, .evidence = unit, .end = next};
        }
        return CountMatch{.rule = u"count-understood"_s,
            .evidence = cursor.written(headBefore(cursor, number)).toString(),
            .end = next,
            .understood = true};
    }
    return std::nullopt;
}

/// السفن الأربع, شرطي واحد.
std::optional<CountMatch> CountReader::behindNoun(const TokenCursor &cursor, const NumberPhrase &number) const
{
    const qsizetype noun = number.begin - 1;
    if (number.digits || number.preposition || number.conjunction || !cursor.isWord(noun)) {
        return std::nullopt;
    }
    const QStringView folded = cursor.folded(noun);
    const TextRange bare = withoutCertainProclitics(cursor.text().text(), cursor.token(noun).range);
    const QString unit = bare.of(cursor.text().text()).toString();
    const bool definite = isDefinite(fold(unit)) || bare.begin() != cursor.token(noun).range.begin();
    if (m_lexicon.has(folded, CountingRole::NotCounted) || m_lexicon.has(folded, CountingRole::Idiom) || folded.size() < 2) {
        return std::nullopt;
    }
    if (number.definite) {
        if (!definite || number.value < Decimal(3) || number.value > Decimal(10) || m_lexicon.has(fold(unit), CountingRole::NotCounted)) {
            return std::nullopt;
        }
    } else if (definite || endsWithPronoun(unit) || cursor.is(number.end, u"من") || cursor.is(number.end, u"تلو")) {
        return std::nullopt;
    }
    return CountMatch{.unit = unit, .rule = u"count-noun-before"_s, .evidence = unit, .end = number.end};
}

/// الدورة 70, الدورة الـ70.
std::optional<CountMatch> CountReader::inOrder(const TokenCursor &cursor, const NumberPhrase &number) const
{
    const qsizetype head = headBefore(cursor, number);
    if (!cursor.isWord(head) || !number.value.isInteger()) {
        return std::nullopt;
    }
    QStringView folded = cursor.folded(head);
    for (int taken = 0; taken < 2; ++taken) {
        if (m_lexicon.has(folded, CountingRole::Ordinal)) {
            return CountMatch{
                .kind = FigureKind::Ordinal, .rule = u"ordinal"_s, .evidence = cursor.written(head).toString(), .end = number.end};
        }
        if (folded.size() < 4 || !u"وفبلك"_s.contains(folded.front())) {
            break;
        }
        folded = folded.sliced(1);
    }
    return std::nullopt;
}

/// 35 من المطالبات.
std::optional<CountMatch> CountReader::partOf(const TokenCursor &cursor, const NumberPhrase &number) const
{
    const qsizetype noun = number.end + 1;
    if (!cursor.is(number.end, u"من") || !cursor.isWord(noun) || m_lexicon.has(cursor.folded(noun), CountingRole::NotCounted)) {
        return std::nullopt;
    }
    if (!isDefinite(cursor.folded(noun)) && !number.scaled && !number.open) {
        return std::nullopt;
    }
    const QString unit = cursor.written(noun).toString();
    return CountMatch{.unit = unit, .rule = u"count-partitive"_s, .evidence = unit, .end = noun + 1};
}

bool CountReader::standsAlone(const TokenCursor &cursor, const NumberPhrase &number, bool bounded, bool carried) const
{
    const qsizetype head = headBefore(cursor, number);
    const QStringView before = cursor.folded(head);
    const bool compared = cursor.is(head, u"برقم") && cursor.is(head - 1, u"مقارنة");
    if (!compared && (m_lexicon.has(before, CountingRole::Label) || cursor.isLatin(head))) {
        return false;
    }
    const bool counter = number.preposition || m_lexicon.has(before, CountingRole::Counter)
        || (before.size() > 3 && u"وف"_s.contains(before.front()) && m_lexicon.has(before.sliced(1), CountingRole::Counter));
    if (number.digits && !number.scaled) {
        const bool yearLike = number.value.isInteger() && number.value >= Decimal(1900) && number.value <= Decimal(2099);
        return (counter && (!yearLike || carried)) || bounded || compared || hasSeparateArticle(cursor, number);
    }
    if (number.scaled) {
        return counter || bounded || number.value >= Decimal(1'000'000);
    }
    return number.value >= Decimal(3) && (counter || bounded || carried);
}

bool CountReader::isCountedNoun(const TokenCursor &cursor, const NumberPhrase &number, qsizetype token) const
{
    if (!cursor.isWord(token)) {
        return false;
    }
    const QStringView folded = cursor.folded(token);
    if (folded.size() < 2 || m_lexicon.has(folded, CountingRole::NotCounted) || looksLikeVerb(folded, number)) {
        return false;
    }
    if (isDefinite(folded)) {
        return number.open || hasSeparateArticle(cursor, number);
    }
    if (folded.startsWith(u'و') && folded.size() > 3
        && (m_lexicon.has(folded.sliced(1), CountingRole::NotCounted) || isDefinite(folded.sliced(1)))) {
        return false;
    }
    const bool joinedVerb = folded.size() > 5 && (folded.startsWith(u"وا") || folded.startsWith(u"وت") || folded.startsWith(u"وي"));
    if (joinedVerb && !m_lexicon.has(folded, CountingRole::Counted)) {
        return false;
    }
    if (folded.startsWith(u"لل") || folded.startsWith(u"بال") || folded.startsWith(u"كال")) {
        return false;
    }
    const qsizetype head = headBefore(cursor, number);
    const bool small = number.digits && !number.scaled && number.value < Decimal(1000);
    if (small && (cursor.isLatin(head) || m_lexicon.has(cursor.folded(head), CountingRole::Label))) {
        return false;
    }
    const bool loneThousand = !number.digits && number.end == number.begin + 1 && number.value == Decimal(1000) && !number.open;
    return !(loneThousand && folded.endsWith(u'ا')); // ألّف كتابا is a verb
}

}
