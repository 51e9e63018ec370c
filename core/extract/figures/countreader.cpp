// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/figures/countreader.h"

#include "core/arabic/digits.h"
#include "core/arabic/proclitics.h"
#include "core/extract/lexicon/wordset.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

bool isDefinite(QStringView folded)
{
    return folded.size() > 4 && folded.startsWith(u"ال");
}

/// True for a word with a proclitic و or ل, told from nouns that begin with that letter themselves (وزير, لاعب).
bool hasProclitic(QStringView folded)
{
    static constexpr QStringView own[] = {u"وزير", u"وزر", u"وزار", u"وفد", u"وفود", u"وحد", u"ورق", u"وظيف", u"وظائف", u"وجه", u"وجوه", u"ورش", u"وثيق",
        u"وثائق", u"ولاي", u"وسام", u"وسيط", u"والد", u"وكيل", u"وكال", u"وكلاء", u"وفاة", u"وفيات", u"وعاء", u"واجب", u"ورد", u"وسيل", u"وسائل", u"وجب",
        u"وطن", u"وقف", u"وصل", u"ولد", u"واحة", u"واط", u"وحوش", u"ورود", u"ولادة", u"واقعة", u"وقائع", u"وديع", u"لاعب", u"لاجئ", u"لاجي", u"لغم", u"لتر",
        u"ليرة", u"ليرات", u"لقاء", u"ليلة", u"ليال", u"لبن", u"لجن", u"لجان", u"لوح", u"لون", u"لحظ", u"ليبي", u"لغة", u"لغات", u"لص", u"لواء", u"لقب",
        u"لقطة", u"لقطات", u"لقمة", u"لعبة", u"لفة", u"لفات", u"لافتة", u"لاقط", u"لائح", u"لوائح", u"لاحق", u"لاين", u"ليتواني", u"لندني", u"لوبي", u"لاتيني", u"لجوء"};
    if (folded.size() < 4 || (folded.front() != u'و' && folded.front() != u'ل')) {
        return false;
    }
    return std::ranges::none_of(own, [&](QStringView noun) { return folded.startsWith(noun); });
}

bool isCommon(QStringView folded)
{
    return WordSet::commonWords().contains(fold(folded, FoldStrength::Weak));
}

/// بمكتب, told from nouns that begin with ب themselves.
bool hasPrepositionB(QStringView folded)
{
    static constexpr QStringView own[] = {u"بطاق", u"بحار", u"بناي", u"بقع", u"بدل", u"بصم", u"بند", u"بنود", u"برج", u"بيت", u"بلد", u"باص", u"باب", u"بقر", u"بحث"};
    return folded.size() > 4 && folded.front() == u'ب' && isCommon(folded.sliced(1))
        && std::ranges::none_of(own, [&](QStringView noun) { return folded.startsWith(noun); });
}

/// ميليشيات, قوات: bodies whose members are counted, not they.
bool isBody(QStringView folded)
{
    static constexpr QStringView bodies[] = {u"ميليشيات", u"مليشيات", u"ميليشيا", u"مليشيا", u"الميليشيات", u"المليشيات", u"قوات", u"القوات", u"جيش", u"الجيش",
        u"الشرطة", u"تنظيم", u"حزب", u"حركة", u"جماعة", u"المقاومة", u"عائلة", u"اسرة", u"طاقم"};
    return std::ranges::contains(bodies, folded);
}

/// 2015, 1436: a number that is a year as often as not counts only what stands as nouns do behind it: in the accusative, or ending in ة.
bool isYearWithoutNoun(const NumberPhrase &number, QStringView folded)
{
    if (!number.digits || number.scaled || !number.value.isInteger() || number.end != number.begin + 1) {
        return false;
    }
    const bool year = (number.value >= Decimal(1950) && number.value <= Decimal(2035)) || (number.value >= Decimal(1425) && number.value <= Decimal(1450));
    const int rest = year ? number.value.toString().right(2).toInt() : 0;
    return year && ((rest > 10 && !folded.endsWith(u'ا') && !folded.endsWith(u'ة')) || folded.startsWith(u'ب')); // معرض 2015 بماليزيا
}

/// افتتح, انتقل, استقبل: pasts of the eighth, seventh and tenth form, which no noun is written as.
bool isAugmentedPast(QStringView folded)
{
    if (folded.size() > 5 && folded.endsWith(u'ت')) {
        folded = folded.chopped(1); // استهدفت
    }
    const bool eighth = folded.size() == 5 && folded.startsWith(u'ا') && folded.at(2) == u'ت';
    const bool seventh = folded.size() == 5 && folded.startsWith(u"ان");
    const bool tenth = folded.size() == 6 && folded.startsWith(u"است");
    return (eighth || seventh || tenth) && std::ranges::none_of(folded.sliced(2), [](QChar c) { return u"اويىةء"_s.contains(c); });
}

/// True for forms that are verbs rather than nouns behind a number: قتلوا, تضررت, يمكن.
bool looksLikeVerb(QStringView folded, const NumberPhrase &number)
{
    if (folded.endsWith(u"وا")) {
        return true;
    }
    const bool manyWithSingular = number.value > Decimal(10);
    const bool feminine = folded.size() == 4 && folded.startsWith(u'ت') && !folded.endsWith(u'ة')
        && std::ranges::none_of(folded.sliced(1), [](QChar c) { return u"اويء"_s.contains(c); }); // أربعة تجلب الرزق
    if (isAugmentedPast(folded) || (feminine && number.value >= Decimal(3) && number.value <= Decimal(10))) {
        return true;
    }
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

bool isPreposition(QStringView folded)
{
    return folded == u"بين" || folded == u"قبل" || folded == u"بعد" || folded == u"خلال" || folded == u"خارج" || folded == u"داخل";
}

/// خليجنا, بلادهم: definite without an article.
bool endsWithPronoun(QStringView noun)
{
    return noun.size() > 4 && (noun.endsWith(u"نا") || noun.endsWith(u"ها") || noun.endsWith(u"هم") || noun.endsWith(u"كم") || noun.endsWith(u"هما"));
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

/// True for numbers that are part of a name (2014 JO25), an ordinal (السادس عشر), a date (الـ29 من الشهر ذاته) or a dual (أمرين اثنين).
bool belongsToWords(const TokenCursor &cursor, const NumberPhrase &number)
{
    if (number.digits && cursor.isLatin(number.end)) {
        return true;
    }
    const QStringView before = cursor.folded(number.begin - 1);
    const bool ordinalTeen = !number.digits && !number.open && number.end == number.begin + 1 && number.value == Decimal(10)
        && (isDefinite(before) || isDefinite(before.mid(1)) || before.startsWith(u"لل"));
    const bool ofMonth = cursor.is(number.end, u"من") && (cursor.is(number.end + 1, u"الشهر") || cursor.is(number.end + 1, u"هذا"));
    const bool stressesDual = !number.digits && !number.scaled && number.value == Decimal(2) && before.size() > 4
        && (before.endsWith(u"ين") || before.endsWith(u"ان"));
    return ordinalTeen || ofMonth || stressesDual;
}

}

/// الفصل, والفصل, للفصل.
bool CountReader::isLabel(QStringView folded) const
{
    if (m_lexicon.has(folded, CountingRole::Label)) {
        return true;
    }
    if (folded.size() < 5 || !u"وفبلك"_s.contains(folded.front())) {
        return false;
    }
    return folded.startsWith(u"لل") ? m_lexicon.has(QString(u"ال"_s + folded.sliced(2).toString()), CountingRole::Label)
                                    : m_lexicon.has(folded.sliced(1), CountingRole::Label);
}

std::optional<CountMatch> CountReader::at(const TokenCursor &cursor, const NumberPhrase &number, bool bounded, bool carried) const
{
    const bool bareOne = !number.digits && !number.scaled && number.value == Decimal(1);
    if (bareOne || (number.definite && !number.open)) {
        return behindNoun(cursor, number);
    }
    if (belongsToWords(cursor, number)) {
        return std::nullopt;
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
        && isLabel(cursor.folded(headBefore(cursor, number))); // المادة 30 من القانون
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
    const bool countedBefore = number.value == Decimal(1) && (cursor.isNumber(noun - 1) || NumberWords::standard().find(cursor.folded(noun - 1)));
    if (countedBefore) {
        return std::nullopt; // ثلاثة خطوط واحد أطول
    }
    const QStringView folded = cursor.folded(noun);
    TextRange bare = withoutCertainProclitics(cursor.text().text(), cursor.token(noun).range);
    const bool joined = bare.length() > 3 && hasProclitic(folded) && !folded.startsWith(u"لل") && isCommon(folded.sliced(1)); // لمرة واحدة, ووقت واحد
    if (joined) {
        bare = {cursor.token(noun).range.begin() + 1, bare.end()};
    }
    const QString unit = bare.of(cursor.text().text()).toString();
    const QString foldedUnit = fold(unit);
    const bool definite = isDefinite(foldedUnit) || (foldedUnit.size() == 4 && foldedUnit.startsWith(u"ال")) // الصح
        || (!joined && bare.begin() != cursor.token(noun).range.begin());
    const bool verb = cursor.written(noun).startsWith(u"سأ"); // سأجعل واحدا منهم
    const bool joinedOne = cursor.written(number.begin).startsWith(u"وأ"); // بين أحد وأحد
    if (verb || joinedOne || m_lexicon.has(folded, CountingRole::NotCounted) || m_lexicon.has(folded, CountingRole::Idiom) || folded.size() < 2) {
        return std::nullopt;
    }
    const QStringView head = cursor.folded(noun - 1);
    const bool ofOne = !number.definite && !definite && number.value == Decimal(1) && foldedUnit.size() > 4 && foldedUnit.endsWith(u"ية")
        && head.size() > 3 && head.endsWith(u'ة') && !isDefinite(head); // مؤسسة تربوية واحدة
    static constexpr QStringView leading[] = {u"في", u"من", u"علي", u"الي", u"لمدة", u"ضمن", u"خلال"};
    static constexpr QStringView harm[] = {u"مقتل", u"قتل", u"جرح", u"اعتقال", u"سوي", u"غير", u"بين"};
    const bool ofOneMasculine = !number.definite && !definite && number.value == Decimal(1) && foldedUnit.size() > 3 && foldedUnit.endsWith(u'ي')
        && head.size() > 2 && !head.endsWith(u'ة') && !isDefinite(head) && !std::ranges::contains(harm, head)
        && std::ranges::contains(leading, cursor.folded(noun - 2)); // في مجهود علمي واحد
    if (ofOne || ofOneMasculine) {
        const TextRange bareHead = withoutCertainProclitics(cursor.text().text(), cursor.token(noun - 1).range);
        const QString counted = bareHead.of(cursor.text().text()).toString();
        return CountMatch{.unit = counted, .rule = u"count-noun-before"_s, .evidence = counted, .end = number.end};
    }
    const bool plural = foldedUnit.endsWith(u"يين") || foldedUnit.endsWith(u"يون"); // المرشحين الجمهوريين العشرة
    const bool attribute = number.definite && foldedUnit.startsWith(u"ال") && isDefinite(cursor.folded(noun - 1))
        && (foldedUnit.endsWith(u"ية") || (plural && (cursor.folded(noun - 1).endsWith(u"ين") || cursor.folded(noun - 1).endsWith(u"ون"))));
    if (attribute) { // المراحل التعليمية الثلاث
        const TextRange bareHead = withoutCertainProclitics(cursor.text().text(), cursor.token(noun - 1).range);
        const QString counted = bareHead.of(cursor.text().text()).toString();
        return CountMatch{.unit = counted, .rule = u"count-noun-before"_s, .evidence = counted, .end = number.end};
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
    const bool score = cursor.sign(number.end) == u'/' && cursor.isNumber(number.end + 1); // الفوز 5 / 4
    if (score || !cursor.isWord(head) || !number.value.isInteger()) {
        return std::nullopt;
    }
    QStringView folded = cursor.folded(head);
    const bool adjective = isDefinite(folded) && (folded.endsWith(u"ية") || folded.endsWith(u'ي')); // البطولة العربية الـ13
    if (adjective && hasSeparateArticle(cursor, number)) {
        if (m_lexicon.has(cursor.folded(head - 1), CountingRole::Ordinal)) {
            folded = cursor.folded(head - 1);
        } else if (isDefinite(cursor.folded(head - 1)) && m_lexicon.has(cursor.folded(head - 2), CountingRole::Ordinal)) { // دورة الألعاب الخليجية الـ22
            folded = cursor.folded(head - 2);
        }
    }
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
    const bool governs = isDefinite(cursor.folded(noun + 1)) && !isPreposition(cursor.folded(noun)); // ثمانية من عناصر التنظيم
    if (!isDefinite(cursor.folded(noun)) && !governs && !number.scaled && !number.open) {
        return std::nullopt;
    }
    const QString unit = isBody(cursor.folded(noun)) ? QString() : cursor.written(noun).toString(); // تسعة من ميليشيات الحوثي
    return CountMatch{.unit = unit, .rule = u"count-partitive"_s, .evidence = unit, .end = noun + 1};
}

bool CountReader::standsAlone(const TokenCursor &cursor, const NumberPhrase &number, bool bounded, bool carried) const
{
    const qsizetype head = headBefore(cursor, number);
    const QStringView before = cursor.folded(head);
    const bool compared = cursor.is(head, u"برقم") && cursor.is(head - 1, u"مقارنة");
    if (!compared && (isLabel(before) || cursor.isLatin(head))) {
        return false;
    }
    if (cursor.is(head, u"مقابل") && cursor.isNumber(head - 1)) {
        return false; // a score: 3 مقابل 2
    }
    const bool counter = number.preposition || m_lexicon.has(before, CountingRole::Counter)
        || (before.size() > 3 && u"وف"_s.contains(before.front()) && m_lexicon.has(before.sliced(1), CountingRole::Counter));
    const bool address = number.digits && !number.scaled && number.value >= Decimal(10000) && number.end == number.begin + 1
        && readWhole(cursor.folded(number.begin)).has_value() && !bounded && !compared; // أرسل رسالة إلى 88548
    if (address) {
        return false;
    }
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
    if (!m_lexicon.has(folded, CountingRole::Counted) && (hasProclitic(folded) || isYearWithoutNoun(number, folded))) {
        return false;
    }
    if (const auto numberWord = NumberWords::standard().find(folded); numberWord && numberWord->conjunction) {
        return false; // مئات وألوف
    }
    if (folded.startsWith(u'و') && folded.size() > 3
        && (m_lexicon.has(folded.sliced(1), CountingRole::NotCounted) || isDefinite(folded.sliced(1)))) {
        return false;
    }
    if (folded.startsWith(u'و') && folded.size() > 5 && endsWithPronoun(folded)) {
        return false; // الساعة 11 وغلقها
    }
    const bool joinedVerb = folded.size() > 5 && (folded.startsWith(u"وا") || folded.startsWith(u"وت") || folded.startsWith(u"وي"));
    if (joinedVerb && !m_lexicon.has(folded, CountingRole::Counted)) {
        return false;
    }
    if (!m_lexicon.has(folded, CountingRole::Counted) && hasPrepositionB(folded)) {
        return false; // محطة قطاع 6 بمكتب البلدة
    }
    if (folded.startsWith(u"لل") || folded.startsWith(u"بال") || folded.startsWith(u"كال")) {
        return false;
    }
    const qsizetype head = headBefore(cursor, number);
    const bool small = number.digits && !number.scaled && number.value < Decimal(1000);
    if (small && (cursor.isLatin(head) || isLabel(cursor.folded(head)))) {
        return false;
    }
    const bool loneThousand = !number.digits && number.end == number.begin + 1 && number.value == Decimal(1000) && !number.open;
    return !(loneThousand && folded.endsWith(u'ا')); // ألّف كتابا is a verb
}

}
