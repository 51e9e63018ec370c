// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/entities/tagger/features.h"

#include "tests/core/extract/entities/tagger/taggersupport.h"

#include <QTest>

#include <map>
#include <set>

using namespace Qt::StringLiterals;
using namespace Hashiya;

namespace {

using Groups = std::set<FeatureGroup>;
using Change = void (*)(WordInfo &);

std::vector<Feature> featuresOf(const QString &form, const WordInfo &info)
{
    std::vector<Feature> out;
    appendWordFeatures(form, info, out);
    return out;
}

/// A word of which nothing is known.
WordInfo plain(const QString &form, TokenKind kind = TokenKind::ArabicWord)
{
    return analyzeWord(form, kind, false, {});
}

std::set<quint64> hashesOf(const std::vector<Feature> &features, std::optional<FeatureGroup> group = std::nullopt)
{
    std::set<quint64> out;
    for (const Feature &feature : features) {
        if (!group || feature.group == *group) {
            out.insert(feature.hash);
        }
    }
    return out;
}

/// Groups in which two words' features are not the same.
Groups groupsThatDiffer(const std::vector<Feature> &a, const std::vector<Feature> &b)
{
    Groups out;
    for (int group = 0; group < featureGroups; ++group) {
        if (hashesOf(a, FeatureGroup(group)) != hashesOf(b, FeatureGroup(group))) {
            out.insert(FeatureGroup(group));
        }
    }
    return out;
}

/// How many of a group's features reach how far.
std::map<int, int> reachesOf(const std::vector<Feature> &features, FeatureGroup group)
{
    std::map<int, int> out;
    for (const Feature &feature : features) {
        if (feature.group == group) {
            ++out[feature.reach];
        }
    }
    return out;
}

qsizetype shared(const std::vector<Feature> &a, const std::vector<Feature> &b, FeatureGroup group)
{
    const auto first = hashesOf(a, group);
    const auto second = hashesOf(b, group);
    return std::ranges::count_if(first, [&](quint64 hash) { return second.contains(hash); });
}

/// Features of the middle one of five words, of which the one at `place` (0 is the middle) was changed.
std::vector<Feature> contextFeatures(int place, auto change)
{
    std::array<WordInfo, 5> infos;
    infos.fill(plain(u"سلم"_s));
    if (place >= -2 && place <= 2) {
        change(infos.at(size_t(place + 2)));
    }
    std::vector<const WordInfo *> words;
    std::ranges::transform(infos, std::back_inserter(words), [](const WordInfo &info) { return &info; });
    const SentenceContext sentence(words, {});
    std::vector<Feature> out;
    appendContextFeatures(sentence, 2, out);
    return out;
}

Groups contextGroupsOf(int place, auto change)
{
    return groupsThatDiffer(contextFeatures(99, change), contextFeatures(place, change));
}

}

class FeaturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFormIsOneFeatureThatReachesTwoTokens()
    {
        const auto word = featuresOf(u"سلم"_s, plain(u"سلم"_s));
        QCOMPARE(reachesOf(word, FeatureGroup::Words), (std::map<int, int>{{2, 1}}));
        QCOMPARE(shared(word, featuresOf(u"قلم"_s, plain(u"قلم"_s)), FeatureGroup::Words), 0);
        QCOMPARE(shared(word, featuresOf(u"سلم"_s, plain(u"سلم"_s)), FeatureGroup::Words), 1);
    }

    void aChangedFactChangesTheFeaturesOfItsGroupsAlone_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<Groups>("groups");
        using enum FeatureGroup;
        const auto row = [](const char *name, Change change, const Groups &groups) { QTest::newRow(name) << change << groups; };
        row("word", [](WordInfo &info) { info.word = 77; }, {Words});
        row("stem", [](WordInfo &info) { info.stem = 77; }, {Stems});
        row("core", [](WordInfo &info) { info.core = 77; }, {Stems});
        row("clitics", [](WordInfo &info) { info.clitics = 4; }, {Stems, Lexicons, Classes});
        row("length", [](WordInfo &info) { info.length = 9; }, {Shapes});
        row("triggers", [](WordInfo &info) { info.triggers = 2; }, {Triggers});
        row("name parts", [](WordInfo &info) { info.nameParts = 2; }, {Lexicons});
        row("Brown path", [](WordInfo &info) { info.classes.brownPath = 0x155; }, {Classes});
        row("frequency", [](WordInfo &info) { info.classes.frequency = 90; }, {Rarity});
        row("letters", [](WordInfo &info) { info.letters = 15; }, {Rarity});
    }

    void aChangedFactChangesTheFeaturesOfItsGroupsAlone()
    {
        QFETCH(Change, change);
        QFETCH(Groups, groups);
        const QString form = u"سلمان"_s;
        WordInfo info = plain(form);
        change(info);
        QCOMPARE(groupsThatDiffer(featuresOf(form, plain(form)), featuresOf(form, info)), groups);
    }

    void stemsJoinAWordWithAndWithoutItsProclitic()
    {
        KnowledgeBuilder builder;
        builder.addCount(u"سامر"_s, 40);
        const Known known(builder);
        const auto with = featuresOf(u"وسامر"_s, analyzeWord(u"وسامر", TokenKind::ArabicWord, false, known));
        const auto without = featuresOf(u"سامر"_s, analyzeWord(u"سامر", TokenKind::ArabicWord, false, known));
        QCOMPARE(shared(with, without, FeatureGroup::Words), 0);
        QCOMPARE(shared(with, without, FeatureGroup::Stems), 2); // the stem and the core, not which proclitics
        QCOMPARE(reachesOf(with, FeatureGroup::Stems), (std::map<int, int>{{0, 1}, {1, 2}, {2, 1}}));
    }

    void affixesJoinWordsThatBeginOrEndAlike()
    {
        // Two suffixes (ون, ن), nothing else; the trigrams are others.
        const auto word = featuresOf(u"قمرطون"_s, plain(u"قمرطون"_s));
        QCOMPARE(shared(word, featuresOf(u"سعدون"_s, plain(u"سعدون"_s)), FeatureGroup::Affixes), 2);
        // Prefixes of one to three letters, those of the core of two and three, the trigram.
        QCOMPARE(shared(word, featuresOf(u"قمريه"_s, plain(u"قمريه"_s)), FeatureGroup::Affixes), 6);
        QCOMPARE(shared(word, featuresOf(u"بستا"_s, plain(u"بستا"_s)), FeatureGroup::Affixes), 0);
    }

    void affixesOfTwoAndThreeLettersReachTheNeighbours()
    {
        const auto features = featuresOf(u"قمرطون"_s, plain(u"قمرطون"_s));
        // 4 + 4 affixes, of which 2 + 2 reach; core prefixes of 2, 3, 4; 4 trigrams.
        QCOMPARE(reachesOf(features, FeatureGroup::Affixes), (std::map<int, int>{{0, 11}, {1, 4}}));
        QVERIFY(reachesOf(featuresOf(u"د"_s, plain(u"د"_s)), FeatureGroup::Affixes).empty());
    }

    void corePrefixesAreThoseBehindTheArticle()
    {
        const auto with = featuresOf(u"القمرطون"_s, plain(u"القمرطون"_s));
        const auto without = featuresOf(u"قمرطون"_s, plain(u"قمرطون"_s));
        QCOMPARE(shared(with, without, FeatureGroup::Affixes), 4 + 3 + 4); // suffixes, core prefixes, trigrams of the core
    }

    void onlyArabicWordsHaveAffixes()
    {
        QVERIFY(reachesOf(featuresOf(u"norwind"_s, plain(u"norwind"_s, TokenKind::LatinWord)), FeatureGroup::Affixes).empty());
        QVERIFY(reachesOf(featuresOf(u"0000"_s, plain(u"0000"_s, TokenKind::Number)), FeatureGroup::Affixes).empty());
    }

    void shapesReachTwoTokensAndLengthsNone()
    {
        const auto number = featuresOf(u"0000"_s, plain(u"0000"_s, TokenKind::Number));
        QCOMPARE(reachesOf(number, FeatureGroup::Shapes), (std::map<int, int>{{0, 1}, {2, 1}}));
        QCOMPARE(shared(number, featuresOf(u"سلمى"_s, plain(u"سلمى"_s)), FeatureGroup::Shapes), 1); // as long
    }

    void eachTriggerIsAFeatureBesideAllOfThem()
    {
        WordInfo one = plain(u"رييس"_s);
        one.triggers = maskOf(TriggerClass::Title);
        WordInfo two = one;
        two.triggers |= maskOf(TriggerClass::Role);
        const auto first = featuresOf(u"رييس"_s, one);
        const auto second = featuresOf(u"رييس"_s, two);
        QCOMPARE(reachesOf(first, FeatureGroup::Triggers), (std::map<int, int>{{2, 2}}));
        QCOMPARE(reachesOf(second, FeatureGroup::Triggers), (std::map<int, int>{{2, 3}}));
        QCOMPARE(shared(first, second, FeatureGroup::Triggers), 1);
    }

    void eachKindOfNamePartIsAFeatureBesideAllOfThem()
    {
        WordInfo one = plain(u"سلمي"_s);
        one.nameParts = maskOf(LexiconKind::GivenName);
        WordInfo two = one;
        two.nameParts |= maskOf(LexiconKind::City);
        const auto first = featuresOf(u"سلمي"_s, one);
        const auto second = featuresOf(u"سلمي"_s, two);
        QCOMPARE(reachesOf(first, FeatureGroup::Lexicons), (std::map<int, int>{{0, 1}, {1, 2}}));
        QCOMPARE(reachesOf(second, FeatureGroup::Lexicons), (std::map<int, int>{{0, 1}, {1, 3}}));
        QCOMPARE(shared(first, second, FeatureGroup::Lexicons), 1);
    }

    void nearBrownClassesShareTheWideOnes_data()
    {
        QTest::addColumn<quint32>("other");
        QTest::addColumn<int>("sharedDepths");
        constexpr quint32 path = 0b1'0110'1100'1010;
        QTest::newRow("the same") << path << 6; // and the class joined with the proclitics
        QTest::newRow("another last bit") << (path ^ 1U) << 3; // of 4, 6, 8 bits
        QTest::newRow("another seventh bit") << (path ^ 0b10'0000U) << 2;
        QTest::newRow("another fifth bit") << (path ^ 0b1000'0000U) << 1;
        QTest::newRow("another first bit") << (path ^ 0b1000'0000'0000U) << 0;
    }

    void nearBrownClassesShareTheWideOnes()
    {
        QFETCH(quint32, other);
        QFETCH(int, sharedDepths);
        WordInfo one = plain(u"سلم"_s);
        one.classes = {0b1'0110'1100'1010, 0};
        WordInfo two = one;
        two.classes = {other, 0};
        QCOMPARE(shared(featuresOf(u"سلم"_s, one), featuresOf(u"سلم"_s, two), FeatureGroup::Classes), qsizetype(sharedDepths));
    }

    void classesReachFartherThanTheirJoinsWithProclitics()
    {
        QCOMPARE(reachesOf(featuresOf(u"سلم"_s, plain(u"سلم"_s)), FeatureGroup::Classes), (std::map<int, int>{{0, 1}, {1, 3}, {2, 2}}));
        QCOMPARE(reachesOf(featuresOf(u"سلم"_s, plain(u"سلم"_s)), FeatureGroup::Rarity), (std::map<int, int>{{0, 1}, {1, 2}}));
    }

    void frequenciesAreToldApartByDoublings()
    {
        WordInfo one = plain(u"سلم"_s);
        one.classes.frequency = 40;
        WordInfo near = one;
        near.classes.frequency = 47;
        WordInfo far = one;
        far.classes.frequency = 48;
        QVERIFY(groupsThatDiffer(featuresOf(u"سلم"_s, one), featuresOf(u"سلم"_s, near)).empty());
        QCOMPARE(groupsThatDiffer(featuresOf(u"سلم"_s, one), featuresOf(u"سلم"_s, far)), Groups{FeatureGroup::Rarity});
    }

    void aFeatureSaysAnotherThingAtEachPlace()
    {
        std::set<quint64> hashes{hashesOf(featuresOf(u"سلم"_s, plain(u"سلم"_s)))};
        const size_t before = hashes.size();
        for (int offset = -2; offset <= 2; ++offset) {
            hashes.insert(atOffset(12345, offset));
        }
        QCOMPARE(hashes.size(), before + 5);
    }

    void featuresOfAWordAreAllDifferent()
    {
        KnowledgeBuilder builder;
        builder.addPart(u"قمرطون"_s, LexiconKind::City);
        builder.addTrigger(u"قمرطون"_s, TriggerClass::Role);
        const Known known(builder);
        const auto features = featuresOf(u"قمرطون"_s, analyzeWord(u"قمرطون", TokenKind::ArabicWord, false, known));
        QCOMPARE(hashesOf(features).size(), features.size());
    }

    void contextLooksAtWhatItShallAndReachesNoFarther_data()
    {
        QTest::addColumn<int>("place");
        QTest::addColumn<Change>("change");
        QTest::addColumn<Groups>("groups");
        using enum FeatureGroup;
        const auto row = [](const char *name, int place, Change change, const Groups &groups) { QTest::newRow(name) << place << change << groups; };
        const auto word = [](WordInfo &info) { info.word = 77; };
        row("word before", -1, word, {Words});
        row("word itself", 0, word, {Words});
        row("word after", 1, word, {Words});
        row("word two before", -2, word, {});
        row("word two after", 2, word, {});
        const auto stem = [](WordInfo &info) { info.stem = 77; };
        row("stem two before", -2, stem, {Stems});
        row("stem before", -1, stem, {Stems, Classes, Lexicons});
        row("stem itself", 0, stem, {Stems, Classes, Triggers});
        row("stem after", 1, stem, {Stems, Classes, Lexicons});
        row("stem two after", 2, stem, {});
        const auto brown = [](WordInfo &info) { info.classes.brownPath = 0x155; };
        row("Brown path two before", -2, brown, {Classes});
        row("Brown path before", -1, brown, {Classes, Lexicons, Rarity});
        row("Brown path after", 1, brown, {Classes});
        const auto adjective = [](WordInfo &info) { info.triggers = maskOf(TriggerClass::Adjective); };
        row("a trigger that announces nothing, before", -1, adjective, {Triggers, Lexicons, Rarity});
        row("the same two before", -2, adjective, {});
        const auto title = [](WordInfo &info) { info.triggers = maskOf(TriggerClass::Title); };
        row("a title two before", -2, title, {Triggers});
        row("a title after", 1, title, {});
        const auto part = [](WordInfo &info) { info.nameParts = 1; };
        row("a name part before", -1, part, {Lexicons});
        row("a name part itself", 0, part, {Lexicons, Triggers});
        row("a name part after", 1, part, {Lexicons});
        row("a name part two after", 2, part, {});
        const auto shape = [](WordInfo &info) { info.shape = 4; };
        row("shape before", -1, shape, {Shapes});
        row("shape after", 1, shape, {Shapes});
        row("shape two after", 2, shape, {});
        const auto letters = [](WordInfo &info) { info.letters = 15; };
        row("letters before", -1, letters, {Rarity});
        row("letters after", 1, letters, {Rarity});
        row("letters itself", 0, letters, {Rarity, Triggers});
        row("clitics itself", 0, [](WordInfo &info) { info.clitics = 1; }, {Stems});
    }

    void contextLooksAtWhatItShallAndReachesNoFarther()
    {
        QFETCH(int, place);
        QFETCH(Change, change);
        QFETCH(Groups, groups);
        QCOMPARE(contextGroupsOf(place, change), groups);
    }

    void contextFeaturesNameTheirPlaceThemselves()
    {
        for (const Feature &feature : contextFeatures(0, [](WordInfo &info) { info.nameParts = 3; })) {
            QCOMPARE(int(feature.reach), 0);
        }
    }

    void phrasesAreFeaturesOfTheirWordsAndTheirNeighbours()
    {
        KnowledgeBuilder builder;
        builder.addPhrase(u"بحيرة قمرطون الكبرى"_s, LexiconKind::Place);
        const Known known(builder);
        const auto lexiconsAt = [&](const QString &text, qsizetype token) {
            const ReadWords read(text, known);
            const SentenceContext sentence(read.words, known);
            std::vector<Feature> out;
            appendContextFeatures(sentence, token, out);
            return std::ranges::count(out, FeatureGroup::Lexicons, &Feature::group);
        };
        const qsizetype base = lexiconsAt(u"زار سامر بلدا بعيدا"_s, 0);
        QCOMPARE(lexiconsAt(u"ثم زار بحيرة قمرطون الكبرى مساء"_s, 0), base);
        QCOMPARE(lexiconsAt(u"ثم زار بحيرة قمرطون الكبرى مساء"_s, 1), base + 1); // the begin after it
        QCOMPARE(lexiconsAt(u"ثم زار بحيرة قمرطون الكبرى مساء"_s, 2), base + 2);
        QCOMPARE(lexiconsAt(u"ثم زار بحيرة قمرطون الكبرى مساء"_s, 3), base + 3);
        QCOMPARE(lexiconsAt(u"ثم زار بحيرة قمرطون الكبرى مساء"_s, 5), base + 1);
    }

    void bracketsAreAShape()
    {
        const auto at = [](const QString &text) {
            const ReadWords read(text, {});
            const SentenceContext sentence(read.words, {});
            std::vector<Feature> out;
            appendContextFeatures(sentence, read.words.size() > 3 ? 3 : 0, out);
            return out;
        };
        // The word and its neighbours are the same; what differs is the bracket three tokens before.
        const auto inside = at(u"( زار بلدا بعيدا جدا"_s);
        const auto outsideThem = at(u"[ زار بلدا بعيدا جدا"_s);
        QCOMPARE(groupsThatDiffer(inside, outsideThem), Groups{FeatureGroup::Shapes});
    }
};

QTEST_GUILESS_MAIN(FeaturesTest)
#include "featurestest.moc"
