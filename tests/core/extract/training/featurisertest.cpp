// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/training/featuriser.h"

#include "tests/core/extract/entities/tagger/taggersupport.h"

#include <QTest>

#include <set>

using namespace Qt::StringLiterals;
using namespace Hashiya;

namespace {

LabelledText article()
{
    const QList<LabelledSentence> sentences{
        {{u"التقى"_s, u"السيد"_s, u"سامر"_s, u"قمرطون"_s, u"وفدا"_s}, {u"O"_s, u"O"_s, u"B-PER"_s, u"I-PER"_s, u"O"_s}},
        {{u"زار"_s, u"(سامر)"_s, u"بحيرة"_s, u"قمرطون"_s}, {u"O"_s, u"B-PER"_s, u"O"_s, u"O"_s}},
    };
    return labelledText(sentences, {u"person"_s}, {{u"PER"_s, u"person"_s}});
}

KnowledgeBuilder someKnowledge()
{
    KnowledgeBuilder builder;
    builder.addTrigger(u"السيد"_s, TriggerClass::Title);
    builder.addPhrase(u"بحيرة قمرطون"_s, LexiconKind::Place);
    return builder;
}

/// All groups but one.
QSet<FeatureGroup> allBut(int group)
{
    QSet<FeatureGroup> out;
    for (int other = 0; other < featureGroups; ++other) {
        if (other != group) {
            out.insert(FeatureGroup(other));
        }
    }
    return out;
}

std::set<quint64> featuresWithout(const QSet<FeatureGroup> &without)
{
    const Known known(someKnowledge());
    Featuriser featuriser(known, without);
    FeatureIndex index;
    featuriser.count(article(), index);
    index.number(1);
    return {index.features().begin(), index.features().end()};
}

}

class FeaturiserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void featuresBelowTheCutoffGetNoNumber()
    {
        FeatureIndex index;
        for (const quint64 feature : {50ULL, 60ULL, 50ULL, 70ULL, 50ULL, 70ULL}) {
            index.count(feature);
        }
        index.number(2);
        QCOMPARE(index.features(), (std::vector<quint64>{50, 70}));
        QCOMPARE(index.find(50), 0U);
        QCOMPARE(index.find(70), 1U);
        QCOMPARE(index.find(60), FeatureIndex::none);
        QCOMPARE(index.find(80), FeatureIndex::none);
    }

    void numbersStandInTheOrderOfFirstSightHoweverManyThereAre()
    {
        FeatureIndex index;
        constexpr quint32 count = 5000;
        for (quint32 i = 0; i < count; ++i) {
            index.count(combined(1, i));
        }
        index.number(1);
        QCOMPARE(index.features().size(), size_t(count));
        for (quint32 i = 0; i < count; ++i) {
            QCOMPARE(index.find(combined(1, i)), i);
            QCOMPARE(index.features()[i], combined(1, i));
        }
    }

    void aGroupThatIsLeftOutGivesNoFeature()
    {
        const auto all = featuresWithout({});
        size_t sum = 0;
        for (int group = 0; group < featureGroups; ++group) {
            const auto alone = featuresWithout(allBut(group));
            const auto others = featuresWithout({FeatureGroup(group)});
            QVERIFY(!alone.empty());
            QCOMPARE(alone.size() + others.size(), all.size());
            QVERIFY(std::ranges::includes(all, alone));
            QVERIFY(std::ranges::none_of(alone, [&](quint64 feature) { return others.contains(feature); }));
            sum += alone.size();
        }
        QCOMPARE(sum, all.size());
        QVERIFY(featuresWithout(allBut(featureGroups)).empty());
    }

    void sentencesHoldTheLabelsAndTheFeaturesOfTheirTokens()
    {
        const Known known(someKnowledge());
        Featuriser featuriser(known, {});
        FeatureIndex index;
        const auto text = article();
        featuriser.count(text, index);
        index.number(1);
        const auto sentences = featuriser.featurise(text, index);
        QCOMPARE(sentences.size(), size_t(2));
        QCOMPARE(sentences[0].labels, (std::vector<Label>{0, 0, 1, 2, 0}));
        QCOMPARE(sentences[1].labels, (std::vector<Label>{0, 0, 1, 0, 0, 0})); // زار ( سامر ) بحيرة قمرطون
        for (const TrainingSentence &sentence : sentences) {
            QCOMPARE(sentence.ends.size(), sentence.labels.size());
            QCOMPARE(size_t(sentence.ends.back()), sentence.features.size());
            QVERIFY(std::ranges::is_sorted(sentence.ends));
            QVERIFY(std::ranges::all_of(sentence.features, [&](quint32 feature) { return feature < index.features().size(); }));
        }
    }

    void featuresOfATokenAreThoseThatTheTaggerLooksUp()
    {
        const Known known(someKnowledge());
        Featuriser featuriser(known, {});
        FeatureIndex index;
        const auto text = article();
        featuriser.count(text, index);
        index.number(1);
        const auto sentences = featuriser.featurise(text, index);
        // The third token, سامر: its own form, and that of the title before it.
        const auto hasFormOf = [&](qsizetype word, int offset) {
            std::vector<Feature> features;
            const TaggerToken &token = text.text->tokens()[size_t(word)];
            appendWordFeatures(text.text->formOf(token), analyzeWord(text.text->formOf(token), token.kind, token.capital, known), features);
            const quint32 number = index.find(atOffset(features.front().hash, offset));
            return number != FeatureIndex::none && std::ranges::find(sentences[0].at(2), number) != sentences[0].at(2).end();
        };
        QVERIFY(hasFormOf(2, 0));
        QVERIFY(hasFormOf(1, 1)); // one after the title
        QVERIFY(hasFormOf(3, -1));
        QVERIFY(!hasFormOf(1, 0));
        QVERIFY(!hasFormOf(1, -1));
    }

    void sentencesDoNotSeeEachOther()
    {
        const Known known(someKnowledge());
        Featuriser featuriser(known, {});
        FeatureIndex index;
        const auto text = article();
        featuriser.count(text, index);
        index.number(1);
        const auto &word = *featuriser.wordsOf(text)[4]; // وفدا, the last of the first sentence
        std::vector<Feature> features;
        appendWordFeatures(u"وفدا", word, features);
        QVERIFY(index.find(atOffset(features.front().hash, 0)) != FeatureIndex::none);
        QCOMPARE(index.find(atOffset(features.front().hash, 1)), FeatureIndex::none);
    }

    void featuresThatWereCutAreNotThere()
    {
        const Known known(someKnowledge());
        Featuriser featuriser(known, {});
        FeatureIndex all;
        FeatureIndex cut;
        const auto text = article();
        featuriser.count(text, all);
        featuriser.count(text, cut);
        all.number(1);
        cut.number(3);
        const auto whole = featuriser.featurise(text, all);
        const auto less = featuriser.featurise(text, cut);
        QVERIFY(!less[0].features.empty());
        QVERIFY(less[0].features.size() < whole[0].features.size());
    }

    void wordsAreOfEachToken()
    {
        const Known known(someKnowledge());
        Featuriser featuriser(known, {});
        const auto text = article();
        const auto words = featuriser.wordsOf(text);
        QCOMPARE(words.size(), text.text->tokens().size());
        QCOMPARE(words[1]->triggers, maskOf(TriggerClass::Title));
        QCOMPARE(words[2], words[7]); // سامر both times
    }
};

QTEST_GUILESS_MAIN(FeaturiserTest)
#include "featurisertest.moc"
