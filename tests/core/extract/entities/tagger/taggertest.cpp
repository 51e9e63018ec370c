// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/entities/tagger/tagger.h"

#include "core/extract/entities/tagger/documentmemory.h"
#include "core/extract/training/taggertraining.h"
#include "tests/core/extract/entities/tagger/taggersupport.h"
#include "tests/core/extract/training/tinyrecipe.h"

#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace Hashiya;

namespace {

/// The feature of a word of group `group` and reach at least 1, said of the token behind it.
quint64 featureOfWordBefore(const QString &form, FeatureGroup group, const WordKnowledge &knowledge)
{
    const ReadWords read(form, knowledge);
    std::vector<Feature> features;
    appendWordFeatures(ReadText(form).form(0), read.infos.front(), features);
    const auto found = std::ranges::find_if(features, [group](const Feature &feature) { return feature.group == group && feature.reach > 0; });
    return atOffset(found->hash, 1);
}

/// "type: words confidence-free" of what was found.
QStringList shown(const TaggedText &tagged, const ReadText &text, const TaggerModel &model)
{
    QStringList out;
    for (const TaggedName &name : tagged.names) {
        QStringList words;
        for (qsizetype token = name.tokens.begin(); token < name.tokens.end(); ++token) {
            words.append(text.form(token));
        }
        out.append(model.types().at(name.type) + u": "_s + words.join(u' '));
    }
    return out;
}

const QString clearText = u"التقى السيد سالم قمرطون وفدا عن شجرطين في مدينة بلسنور. ثم ذكر قمرطون ذلك."_s;

}

class TaggerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QTemporaryDir folder;
        const auto bytes = trainTagger(TinyCorpus::recipeIn(folder.path()), folder.path(), {});
        QVERIFY(bytes.has_value());
        m_model = TaggerModel::fromBytes(*bytes, u"tiny"_s).value();
        m_tagger = std::make_unique<Tagger>(m_model);
    }

    void namesOfClearPlacesAreFoundInBothPasses()
    {
        const ReadText text(u"التقى السيد ماجد قمرطون وفدا عن شجرطين في مدينة بلسنور."_s);
        const QStringList expected{u"person: ماجد قمرطون"_s, u"place: بلسنور"_s};
        QCOMPARE(shown(m_tagger->tag(text.tagger, Tagger::Passes::One), text, m_tagger->model()), expected);
        QCOMPARE(shown(m_tagger->tag(text.tagger, Tagger::Passes::Two), text, m_tagger->model()), expected);
    }

    void theSecondPassKnowsTheBareSurname()
    {
        const ReadText text(clearText);
        const qsizetype bare = text.size() - 3;
        QCOMPARE(text.form(bare), u"قمرطون"_s);
        const auto found = m_tagger->tag(text.tagger);
        QCOMPARE(found.names.size(), size_t(3));
        QCOMPARE(found.names.back().tokens, TextRange(bare, bare + 1));
        QCOMPARE(found.names.back().type, 0);
        // The same words, but the one that comes again was no name.
        const ReadText other(u"التقى السيد سالم قمرطون وفدا عن شجرطين في مدينة بلسنور. ثم ذكر شجرطين ذلك."_s);
        QCOMPARE(m_tagger->tag(other.tagger).names.size(), size_t(2));
    }

    void memoryEndsWithItsWindow()
    {
        const ReadText text(u"التقى السيد سالم قمرطون وفدا عن ذلك. زار. زار. ثم ذكر قمرطون ذلك."_s);
        const auto namesWithin = [&](int window) { return m_tagger->tag(text.tagger, text.tagger.sentences(), Tagger::Passes::Two, window).names.size(); };
        QCOMPARE(namesWithin(3), size_t(2));
        QCOMPARE(namesWithin(2), size_t(1));
    }

    void labelsAndNamesSayTheSame()
    {
        const ReadText text(clearText);
        const auto found = m_tagger->tag(text.tagger);
        QCOMPARE(qsizetype(found.labels.size()), text.size());
        std::vector<Label> expected(found.labels.size(), outside);
        for (const TaggedName &name : found.names) {
            for (qsizetype token = name.tokens.begin(); token < name.tokens.end(); ++token) {
                expected[size_t(token)] = token == name.tokens.begin() ? beginLabel(name.type) : insideLabel(name.type);
            }
        }
        QCOMPARE(found.labels, expected);
    }

    void onlyTheSentencesThatAreAskedForAreRead()
    {
        const ReadText text(clearText);
        const auto second = text.tagger.sentences().subspan(1);
        const auto found = m_tagger->tag(text.tagger, second, Tagger::Passes::One, DocumentMemory::wholeArticle);
        QCOMPARE(qsizetype(found.labels.size()), text.size());
        for (qsizetype token = 0; token < second.front().begin(); ++token) {
            QCOMPARE(found.labels[size_t(token)], outside);
        }
        QVERIFY(std::ranges::all_of(found.names, [&](const TaggedName &name) { return name.tokens.begin() >= second.front().begin(); }));
    }

    void confidenceIsAProbabilityAndGreaterInClearPlaces()
    {
        const ReadText text(clearText);
        const auto found = m_tagger->tag(text.tagger, Tagger::Passes::Two);
        for (const TaggedName &name : found.names) {
            QVERIFY(name.confidence >= 0 && name.confidence <= 1);
        }
        // A title and a known given name against the place behind no مدينة.
        const ReadText vague(u"زار ثم السيد قمرطون وفدا."_s);
        const auto unsure = m_tagger->tag(vague.tagger, Tagger::Passes::Two);
        QVERIFY(found.names.front().confidence > 0.9);
        for (const TaggedName &name : unsure.names) {
            QVERIFY(name.confidence >= 0 && name.confidence <= 1);
            QVERIFY(name.confidence < found.names.front().confidence);
        }
    }

    void confidenceIsTheChainsOwn()
    {
        // One token, one type, no transitions: the weight w gives 1 / (1 + e^-w + the other begin's e^-w).
        HandMadeModel made;
        made.knowledge.addTrigger(u"السيد"_s, TriggerClass::Title);
        made.knowledge.addCount(u"بيت"_s, 1);
        const Known known(made.knowledge);
        made.say(featureOfWordBefore(u"السيد"_s, FeatureGroup::Words, known), beginLabel(0), 2);
        const Tagger tagger(made.model());
        const ReadText text(u"السيد سالم"_s);
        const auto found = tagger.tag(text.tagger);
        QCOMPARE(found.names.size(), size_t(1));
        QCOMPARE(found.names.front().tokens, TextRange(1, 2));
        // At the second token: outside, begin of either type or, behind a begin, the inside of its type; all equally likely but the one of weight 2.
        const double weight = std::exp(2);
        const double behindOutside = 1 + weight + 1; // O, B-person, B-place
        const double behindBegin = behindOutside + 1;
        const double all = behindOutside + 2 * behindBegin;
        QVERIFY(qAbs(found.names.front().confidence - 3 * weight / all) < 1e-4);
    }

    void confidenceOfALongerNameIsThatOfAllItsTokensAndItsEnd()
    {
        HandMadeModel made;
        made.types = {u"person"_s};
        const Known known(made.knowledge);
        made.say(featureOfWordBefore(u"التقى"_s, FeatureGroup::Words, known), beginLabel(0), 3);
        made.say(featureOfWordBefore(u"سالم"_s, FeatureGroup::Words, known), insideLabel(0), 3);
        const Tagger tagger(made.model());
        const ReadText text(u"التقى سالم قمرطون مساء"_s);
        const auto found = tagger.tag(text.tagger);
        QCOMPARE(found.names.size(), size_t(1));
        QCOMPARE(found.names.front().tokens, TextRange(1, 3));
        // All legal sequences of four tokens, by hand of the code: which of them have the name at [1, 3) exactly.
        double all = 0;
        double right = 0;
        for (int code = 0; code < 81; ++code) {
            const std::array<int, 4> labels{code % 3, code / 3 % 3, code / 9 % 3, code / 27};
            bool legal = labels[0] != 2;
            for (size_t i = 1; i < 4; ++i) {
                legal = legal && (labels.at(i) != 2 || labels.at(i - 1) != 0);
            }
            if (legal) {
                const double mass = std::exp((labels[1] == 1 ? 3.0 : 0.0) + (labels[2] == 2 ? 3.0 : 0.0));
                all += mass;
                right += labels[1] == 1 && labels[2] == 2 && labels[3] != 2 ? mass : 0;
            }
        }
        QVERIFY(qAbs(found.names.front().confidence - right / all) < 1e-4);
    }

    void threadsFindTheSame()
    {
        const ReadText text(clearText);
        const ReadText other(u"ثم ذكر شجرطين ذلك. التقى السيد هند مرسوفه وفدا عن ذلك في مدينة قشعرون."_s);
        const auto confidences = [](const TaggedText &tagged) {
            std::vector<std::pair<qsizetype, double>> out;
            std::ranges::transform(tagged.names, std::back_inserter(out), [](const TaggedName &name) { return std::pair(name.tokens.begin(), name.confidence); });
            return out;
        };
        const std::array expected = {confidences(m_tagger->tag(text.tagger)), confidences(m_tagger->tag(other.tagger))};
        QVERIFY(!expected[0].empty() && !expected[1].empty());
        const Tagger fresh(m_model);
        std::array<bool, 4> same{};
        {
            std::vector<std::jthread> threads;
            for (size_t thread = 0; thread < same.size(); ++thread) {
                threads.emplace_back([&, thread] {
                    bool all = true;
                    for (int round = 0; round < 50; ++round) {
                        const size_t which = (thread + size_t(round)) % 2;
                        all = all && confidences(fresh.tag(which == 0 ? text.tagger : other.tagger)) == expected.at(which);
                    }
                    same.at(thread) = all;
                });
            }
        }
        QCOMPARE(same, (std::array{true, true, true, true}));
    }

    void reasonsNameTheGroupTheTokenAndTheWeightOfWhatSpoke_data()
    {
        QTest::addColumn<FeatureGroup>("group");
        QTest::newRow("words") << FeatureGroup::Words;
        QTest::newRow("stems") << FeatureGroup::Stems;
        QTest::newRow("affixes") << FeatureGroup::Affixes;
        QTest::newRow("shapes") << FeatureGroup::Shapes;
        QTest::newRow("triggers") << FeatureGroup::Triggers;
        QTest::newRow("lexicons") << FeatureGroup::Lexicons;
        QTest::newRow("classes") << FeatureGroup::Classes;
        QTest::newRow("rarity") << FeatureGroup::Rarity;
    }

    void reasonsNameTheGroupTheTokenAndTheWeightOfWhatSpoke()
    {
        QFETCH(FeatureGroup, group);
        HandMadeModel made;
        made.knowledge.addTrigger(u"السيد"_s, TriggerClass::Title);
        made.knowledge.addPart(u"السيد"_s, LexiconKind::Occupation);
        made.knowledge.addCount(u"السيد"_s, 500);
        made.knowledge.classesOf(u"السيد"_s) = {0x155, 100};
        const Known known(made.knowledge);
        made.say(featureOfWordBefore(u"السيد"_s, group, known), beginLabel(0), 2);
        const Tagger tagger(made.model());
        const ReadText text(u"قد التقى 12 السيد سالم"_s);
        const TaggedName name{{4, 5}, 0, 1, 0, false};
        const auto reasons = tagger.reasons(text.tagger, text.tagger.sentences().front(), name);
        QVERIFY(!reasons.empty());
        const auto found = std::ranges::find(reasons, group, &TaggerReason::group);
        QVERIFY(found != reasons.end());
        QCOMPARE(found->token, 3);
        QCOMPARE(found->weight, 2.0F);
        QVERIFY(tagger.reasons(text.tagger, text.tagger.sentences().front(), {{4, 5}, 1, 1, 0, false}).empty()); // nothing speaks for a place
    }

    void theStrongestThreeReasonsComeFirst()
    {
        HandMadeModel made;
        made.knowledge.addTrigger(u"السيد"_s, TriggerClass::Title);
        const Known known(made.knowledge);
        made.say(featureOfWordBefore(u"السيد"_s, FeatureGroup::Words, known), beginLabel(0), 1);
        made.say(featureOfWordBefore(u"السيد"_s, FeatureGroup::Triggers, known), beginLabel(0), 3);
        made.say(featureOfWordBefore(u"السيد"_s, FeatureGroup::Stems, known), beginLabel(0), 2);
        made.say(featureOfWordBefore(u"السيد"_s, FeatureGroup::Affixes, known), beginLabel(0), 0.5F);
        made.say(featureOfWordBefore(u"السيد"_s, FeatureGroup::Rarity, known), beginLabel(0), -4);
        const Tagger tagger(made.model());
        const ReadText text(u"التقى السيد سالم"_s);
        const auto reasons = tagger.reasons(text.tagger, text.tagger.sentences().front(), {{2, 3}, 0, 1, 0, false});
        QCOMPARE(reasons.size(), size_t(3));
        QCOMPARE(reasons[0].group, FeatureGroup::Triggers);
        QCOMPARE(reasons[1].group, FeatureGroup::Stems);
        QCOMPARE(reasons[2].group, FeatureGroup::Words);
    }

    void aNameBeginsBehindItsProclitics_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<int>("proclitics");
        QTest::addColumn<bool>("restored");
        QTest::newRow("none") << u"سالم"_s << 0 << false;
        QTest::newRow("و") << u"وسالم"_s << 1 << false;
        QTest::newRow("وب") << u"وبسالم"_s << 2 << false;
        QTest::newRow("لل") << u"للسالم"_s << 1 << true;
    }

    void aNameBeginsBehindItsProclitics()
    {
        QFETCH(QString, form);
        QFETCH(int, proclitics);
        QFETCH(bool, restored);
        HandMadeModel made;
        made.knowledge.addCount(u"سالم"_s, 100);
        made.knowledge.addCount(u"بسالم"_s, 10);
        const Known known(made.knowledge);
        made.say(featureOfWordBefore(u"التقى"_s, FeatureGroup::Words, known), beginLabel(0), 5);
        const Tagger tagger(made.model());
        const ReadText text(u"التقى "_s + form);
        const auto found = tagger.tag(text.tagger);
        QCOMPARE(found.names.size(), size_t(1));
        QCOMPARE(found.names.front().proclitics, proclitics);
        QCOMPARE(found.names.front().restoredArticle, restored);
    }

    void anEmptyTextHasNoNames()
    {
        const ReadText text{QString()};
        const auto found = m_tagger->tag(text.tagger);
        QVERIFY(found.names.empty() && found.labels.empty());
    }

private:
    std::shared_ptr<const TaggerModel> m_model;
    std::unique_ptr<Tagger> m_tagger;
};

QTEST_GUILESS_MAIN(TaggerTest)
#include "taggertest.moc"
