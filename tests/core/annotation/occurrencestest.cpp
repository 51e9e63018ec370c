// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotation/occurrences.h"

#include "tests/support/generators.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

namespace {

QStringList found(const QString &words, const QString &text, OccurrenceOptions options = {})
{
    QStringList places;
    for (const auto &place : OccurrenceFinder(words, options).in(Article(text, {}))) {
        places.append(place.proclitics + u'|' + place.range.of(text).toString());
    }
    return places;
}

}

class OccurrencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesProcliticsOutside_data();
    void leavesProcliticsOutside();
    void isNotFoundInsideOtherWords_data();
    void isNotFoundInsideOtherWords();
    void unifiesSpellingsUnlessTheExactOneIsAsked();
    void eachSwitchIsItsOwn_data();
    void eachSwitchIsItsOwn();
    void findsVocalisationAndTatweelByThemselvesWhereTheyCount();
    void findsWordsApartByAnyWhiteSpaceButNotInTwoParagraphs();
    void leavesFurnitureAloneUnlessItIsAsked();
    void saysWhichPlacesAreDoubtful();
    void saysWhereTheArticleIsHidden();
    void findsPartsOfWordsWhereThatIsAsked();
    void takesNoProcliticsWhereThatIsAsked();
    void hasNoPlacesForNothing();
    void readsTheWordsOfARange_data();
    void readsTheWordsOfARange();
    void findsEveryWordAtItsOwnPlace();
};

void OccurrencesTest::leavesProcliticsOutside_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("places");
    QTest::newRow("none") << u"القاهرة"_s << u"في القاهرة."_s << QStringList{u"|القاهرة"_s};
    QTest::newRow("waw") << u"القاهرة"_s << u"عمان والقاهرة"_s << QStringList{u"و|القاهرة"_s};
    QTest::newRow("ba") << u"القاهرة"_s << u"بالقاهرة"_s << QStringList{u"ب|القاهرة"_s};
    QTest::newRow("fa and ka") << u"القاهرة"_s << u"فكالقاهرة"_s << QStringList{u"فك|القاهرة"_s};
    QTest::newRow("lam") << u"القاهرة"_s << u"عاد للقاهرة"_s << QStringList{u"ل|لقاهرة"_s};
    QTest::newRow("waw and lam") << u"القاهرة"_s << u"وللقاهرة"_s << QStringList{u"ول|لقاهرة"_s};
    QTest::newRow("three lams") << u"اللاذقية"_s << u"ميناء اللاذقية وللاذقية"_s << QStringList{u"|اللاذقية"_s, u"ول|لاذقية"_s};
    QTest::newRow("lam before lam of the stem") << u"لبنان"_s << u"للبنان وبلبنان"_s << QStringList{u"ل|لبنان"_s, u"وب|لبنان"_s};
    QTest::newRow("vocalised") << u"القاهرة"_s << u"وَالقَاهِرَةُ"_s << QStringList{u"و|القَاهِرَةُ"_s};
    QTest::newRow("tatweel before Latin") << u"OpenAI"_s << u"لـOpenAI و openai"_s << QStringList{u"ل|OpenAI"_s, u"|openai"_s};
    QTest::newRow("several words") << u"الأمم المتحدة"_s << u"للأمم المتحدة والأمم المتحدة"_s
                                   << QStringList{u"ل|لأمم المتحدة"_s, u"و|الأمم المتحدة"_s};
    QTest::newRow("between quotation marks") << u"القاهرة"_s << u"«القاهرة»، (بالقاهرة)"_s << QStringList{u"|القاهرة"_s, u"ب|القاهرة"_s};
    QTest::newRow("digits behind") << u"مايو"_s << u"في مايو2017"_s << QStringList{u"|مايو"_s};
}

void OccurrencesTest::leavesProcliticsOutside()
{
    QFETCH(QString, words);
    QFETCH(QString, text);
    QFETCH(QStringList, places);
    QCOMPARE(found(words, text), places);
}

void OccurrencesTest::isNotFoundInsideOtherWords_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("text");
    QTest::newRow("longer word") << u"مصر"_s << u"مصري المصر مصرف"_s;
    QTest::newRow("letters that are no proclitics") << u"القاهرة"_s << u"مالقاهرة نبالقاهرة"_s;
    QTest::newRow("three letters before") << u"لندن"_s << u"وبكلندن"_s;
    QTest::newRow("number in a number") << u"100"_s << u"1100 و1,100 و100.5 و2/100"_s;
    QTest::newRow("letters in a Latin word") << u"AI"_s << u"OpenAI AIs 5AI"_s;
    QTest::newRow("only the first word") << u"سامي الخطيب"_s << u"سامي الخطيبي، سامي، الخطيب"_s;
}

void OccurrencesTest::isNotFoundInsideOtherWords()
{
    QFETCH(QString, words);
    QFETCH(QString, text);
    QCOMPARE(found(words, text), QStringList());
}

void OccurrencesTest::unifiesSpellingsUnlessTheExactOneIsAsked()
{
    const auto text = u"أسامة اسامة أسامه وأسَامة بأســـامة"_s;
    QCOMPARE(found(u"أسامة"_s, text).size(), 5);
    QCOMPARE(found(u"أسامة"_s, text, {.spelling = FoldSwitches::exact()}), QStringList{u"|أسامة"_s});
    QCOMPARE(found(u"القاهرة"_s, u"للقاهرة للقاهره"_s, {.spelling = FoldSwitches::exact()}), QStringList{u"ل|لقاهرة"_s});
    QCOMPARE(found(u"2025"_s, u"عام ٢٠٢٥"_s), QStringList{u"|٢٠٢٥"_s});
}

void OccurrencesTest::eachSwitchIsItsOwn_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("text");
    QTest::addColumn<FoldSwitches>("without");
    QTest::addColumn<QStringList>("left");
    QTest::newRow("hamza") << u"إعلان"_s << u"إعلان اعلان وإعلَان"_s << FoldSwitches{.hamza = false} << QStringList{u"|إعلان"_s, u"و|إعلَان"_s};
    QTest::newRow("ta marbuta") << u"القاهرة"_s << u"القاهره للقاهرة"_s << FoldSwitches{.taMarbuta = false} << QStringList{u"ل|لقاهرة"_s};
    QTest::newRow("final ya") << u"علي"_s << u"علي على"_s << FoldSwitches{.letterForms = false} << QStringList{u"|علي"_s};
    QTest::newRow("vocalisation") << u"مُحمد"_s << u"محمد مُحمد"_s << FoldSwitches{.vocalisation = false} << QStringList{u"|مُحمد"_s};
    QTest::newRow("tatweel") << u"مال"_s << u"مـال مال"_s << FoldSwitches{.tatweel = false} << QStringList{u"|مال"_s};
    QTest::newRow("digits") << u"25"_s << u"25 ٢٥"_s << FoldSwitches{.digits = false} << QStringList{u"|25"_s};
    QTest::newRow("case") << u"openai"_s << u"OpenAI openai"_s << FoldSwitches{.letterCase = false} << QStringList{u"|openai"_s};
}

void OccurrencesTest::eachSwitchIsItsOwn()
{
    QFETCH(QString, words);
    QFETCH(QString, text);
    QFETCH(FoldSwitches, without);
    QVERIFY(found(words, text).size() > found(words, text, {.spelling = without}).size());
    QTEST(found(words, text, {.spelling = without}), "left");
    QStringList parts;
    for (const auto &place : found(words, text, {.spelling = without, .wholeWords = false})) {
        parts.append(place.section(u'|', 1));
    }
    if (words != u"القاهرة") { // as letters it does not stand in للقاهرة
        QStringList whole;
        QFETCH(QStringList, left);
        for (const auto &place : left) {
            whole.append(place.section(u'|', 1));
        }
        QCOMPARE(parts, whole);
    }
}

void OccurrencesTest::findsVocalisationAndTatweelByThemselvesWhereTheyCount()
{
    QCOMPARE(found(u"ـ"_s, u"مـــال"_s).size(), 0);
    QCOMPARE(found(u"ـ"_s, u"مـــال"_s, {.spelling = {.tatweel = false}, .wholeWords = false}).size(), 3);
    QCOMPARE(found(u"ً"_s, u"عاماً"_s, {.spelling = {.vocalisation = false}, .wholeWords = false}), QStringList{u"|ً"_s});
}

void OccurrencesTest::findsWordsApartByAnyWhiteSpaceButNotInTwoParagraphs()
{
    QCOMPARE(found(u"سامي  الخطيب"_s, u"سامي\u00A0 الخطيب"_s).size(), 1);
    QCOMPARE(found(u"سامي الخطيب"_s, u"هذا سامي\n\nالخطيب قال"_s).size(), 0);
}

void OccurrencesTest::leavesFurnitureAloneUnlessItIsAsked()
{
    const auto text = u"القاهرة هنا\nشارك القاهرة"_s;
    const Article article(text, {}, {{BlockKind::Paragraph, {0, 11}}, {BlockKind::Furniture, {12, text.size()}}});
    QCOMPARE(OccurrenceFinder(u"القاهرة").in(article).size(), 1);
    QCOMPARE(OccurrenceFinder(u"القاهرة", {.furniture = true}).in(article).size(), 2);
}

void OccurrencesTest::saysWhichPlacesAreDoubtful()
{
    const auto places = OccurrenceFinder(u"لد").in(Article(u"لد ولد"_s, {}));
    QCOMPARE(places.size(), 2);
    QVERIFY(!places.at(0).doubtful);
    QVERIFY(places.at(1).doubtful);
    QVERIFY(!OccurrenceFinder(u"القاهرة").in(Article(u"وللقاهرة"_s, {})).constFirst().doubtful);
}

void OccurrencesTest::saysWhereTheArticleIsHidden()
{
    const auto places = OccurrenceFinder(u"القاهرة").in(Article(u"بالقاهرة للقاهرة"_s, {}));
    QVERIFY(!places.at(0).restoredArticle);
    QVERIFY(places.at(1).restoredArticle);
}

void OccurrencesTest::findsPartsOfWordsWhereThatIsAsked()
{
    QCOMPARE(found(u"قاهر"_s, u"القاهرة قاهر"_s, {.wholeWords = false}), (QStringList{u"|قاهر"_s, u"|قاهر"_s}));
    QCOMPARE(found(u"القاهرة"_s, u"مالقاهرة للقاهرة"_s, {.wholeWords = false}), QStringList{u"|القاهرة"_s});
}

void OccurrencesTest::takesNoProcliticsWhereThatIsAsked()
{
    QCOMPARE(found(u"القاهرة"_s, u"والقاهرة القاهرة للقاهرة"_s, {.proclitics = false}), QStringList{u"|القاهرة"_s});
}

void OccurrencesTest::hasNoPlacesForNothing()
{
    QVERIFY(OccurrenceFinder(u"").isEmpty());
    QVERIFY(OccurrenceFinder(u" \u064B\u0640 ").isEmpty());
    QCOMPARE(found(u" \u064B"_s, u"نص"_s), QStringList());
    QCOMPARE(found(u"نص"_s, QString()), QStringList());
}

void OccurrencesTest::readsTheWordsOfARange_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("range");
    QTest::addColumn<QString>("words");
    QTest::newRow("as it stands") << u"في القاهرة"_s << u"القاهرة"_s << u"القاهرة"_s;
    QTest::newRow("with a proclitic") << u"في والقاهرة"_s << u"والقاهرة"_s << u"القاهرة"_s;
    QTest::newRow("whole lam word") << u"عاد للقاهرة"_s << u"للقاهرة"_s << u"القاهرة"_s;
    QTest::newRow("from the second lam") << u"عاد للقاهرة"_s << u"لقاهرة"_s << u"القاهرة"_s;
    QTest::newRow("several words") << u"قرار للأمم  المتحدة"_s << u"لأمم  المتحدة"_s << u"الأمم المتحدة"_s;
    QTest::newRow("a name that begins with waw") << u"في واشنطن"_s << u"واشنطن"_s << u"واشنطن"_s;
    QTest::newRow("a sign") << u"«نعم»"_s << u"«نعم»"_s << u"«نعم»"_s;
}

void OccurrencesTest::readsTheWordsOfARange()
{
    QFETCH(QString, text);
    QFETCH(QString, range);
    QFETCH(QString, words);
    QCOMPARE(wordsToFind(text, TextRange::ofLength(text.indexOf(range), range.size())), words);
}

void OccurrencesTest::findsEveryWordAtItsOwnPlace()
{
    QVERIFY(rc::check("any words stand where they were taken from, and places are in order", [] {
        const auto article = Random::article();
        const auto range = Random::rangeIn(article.text());
        const auto words = range.of(article.text()).toString();
        const FoldSwitches spelling{.hamza = Random::chance(), .taMarbuta = Random::chance(), .vocalisation = Random::chance(), .digits = Random::chance()};
        const OccurrenceOptions options{.spelling = spelling, .wholeWords = Random::chance(), .proclitics = Random::chance()};
        const auto places = OccurrenceFinder(words, options).in(article);
        qsizetype end = 0;
        for (const auto &place : places) {
            RC_ASSERT(place.range.begin() >= end);
            RC_ASSERT(!place.range.isEmpty());
            end = place.range.end();
            if (!place.restoredArticle) {
                RC_ASSERT(fold(place.range.of(article.text()), spelling).simplified() == fold(words.simplified(), spelling).simplified());
            }
        }
        RC_ASSERT(end <= article.text().size());
    }));
}

QTEST_GUILESS_MAIN(OccurrencesTest)
#include "occurrencestest.moc"
