// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/entities/tagger/taggerworkspace.h"

#include "tests/core/extract/entities/tagger/taggersupport.h"

#include <QTest>

#include <set>

using namespace Qt::StringLiterals;
using namespace Hashiya;

namespace {

constexpr int labels = 5;

KnowledgeBuilder someKnowledge()
{
    KnowledgeBuilder builder;
    builder.addCount(u"سامر"_s, 40);
    builder.addPart(u"سامر"_s, LexiconKind::GivenName);
    builder.addPhrase(u"بحيرة قمرطون"_s, LexiconKind::Place);
    builder.addTrigger(u"السيد"_s, TriggerClass::Title);
    return builder;
}

const QString twoSentences = u"التقى السيد سامر وفدا. زار وسامر بحيرة قمرطون (مساء) في 2019."_s;

/// All features of a sentence's tokens, put together as the headers say: each word's by its reach, and those of the context.
std::vector<std::vector<quint64>> featuresOf(const ReadText &text, TextRange sentence, const WordKnowledge &knowledge)
{
    const auto tokens = text.tagger.tokens();
    std::deque<WordInfo> infos;
    std::vector<const WordInfo *> words;
    for (qsizetype i = sentence.begin(); i < sentence.end(); ++i) {
        infos.push_back(analyzeWord(text.tagger.formOf(tokens[size_t(i)]), tokens[size_t(i)].kind, tokens[size_t(i)].capital, knowledge));
        words.push_back(&infos.back());
    }
    const SentenceContext context(words, knowledge);
    std::vector<std::vector<quint64>> out(words.size());
    for (qsizetype token = 0; token < qsizetype(words.size()); ++token) {
        std::vector<Feature> features;
        for (qsizetype other = 0; other < qsizetype(words.size()); ++other) {
            features.clear();
            appendWordFeatures(text.tagger.formOf(tokens[size_t(sentence.begin() + other)]), *words[size_t(other)], features);
            for (const Feature &feature : features) {
                if (qAbs(token - other) <= feature.reach) {
                    out[size_t(token)].push_back(atOffset(feature.hash, int(token - other)));
                }
            }
        }
        features.clear();
        appendContextFeatures(context, token, features);
        std::ranges::transform(features, std::back_inserter(out[size_t(token)]), &Feature::hash);
    }
    return out;
}

/// A weight for each label, made of the feature itself: -6 to 6 steps.
std::vector<float> rowFor(quint64 feature, float step)
{
    std::vector<float> row;
    for (quint64 label = 0; label < labels; ++label) {
        row.push_back(float(int(combined(feature, label) % 13) - 6) * step);
    }
    return row;
}

}

class TaggerWorkspaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scoresAreTheSumOfAllFeaturesOfATokensSentence()
    {
        HandMadeModel made;
        made.knowledge = someKnowledge();
        const Known known(made.knowledge);
        const ReadText text(twoSentences);
        std::vector<std::vector<quint64>> features;
        for (const TextRange sentence : text.tagger.sentences()) {
            std::ranges::move(featuresOf(text, sentence, known), std::back_inserter(features));
        }
        std::set<quint64> all;
        for (const auto &token : features) {
            all.insert(token.begin(), token.end());
        }
        int number = 0;
        for (const quint64 feature : all) {
            if (number++ % 3 != 0) { // a third of the features has no weight
                made.weights.push_back({feature, rowFor(feature, made.step)});
            }
        }
        const auto model = made.model();
        TaggerWorkspace workspace(*model);
        for (int round = 0; round < 2; ++round) { // the second time with words from the cache
            workspace.prepare();
            std::vector<const WordInfo *> words;
            std::vector<float> scores;
            for (const TextRange sentence : text.tagger.sentences()) {
                workspace.scoreSentence(text.tagger, sentence, words, scores);
            }
            QCOMPARE(words.size(), features.size());
            QCOMPARE(scores.size(), features.size() * labels);
            for (size_t token = 0; token < features.size(); ++token) {
                std::vector<float> expected(labels);
                for (const quint64 feature : features[token]) {
                    if (const qint8 *row = model->weights().find(feature)) {
                        for (size_t label = 0; label < labels; ++label) {
                            expected[label] += float(row[label]) * model->step();
                        }
                    }
                }
                QCOMPARE(std::vector<float>(scores.begin() + qsizetype(token) * labels, scores.begin() + qsizetype(token + 1) * labels), expected);
            }
        }
    }

    void wordsAreWhatAnalysisMakesOfThem()
    {
        HandMadeModel made;
        made.knowledge = someKnowledge();
        const auto model = made.model();
        TaggerWorkspace workspace(*model);
        const ReadText text(u"وسامر السيد"_s);
        const WordInfo &word = workspace.wordOf(text.tagger, text.tagger.tokens()[0]);
        QCOMPARE(word.stem, hashOfUnits(u"سامر"));
        QCOMPARE(word.nameParts, maskOf(LexiconKind::GivenName));
        QCOMPARE(workspace.wordOf(text.tagger, text.tagger.tokens()[1]).triggers, maskOf(TriggerClass::Title));
    }

    void aWordIsReadOnceHoweverManyFollow()
    {
        const auto model = HandMadeModel().model();
        TaggerWorkspace workspace(*model);
        QStringList forms;
        const QString letters = u"ابتثجحخدذرزسشصضط"_s;
        for (int i = 0; i < 4096; ++i) {
            forms.append(QString(letters.at(i % 16)) + letters.at(i / 16 % 16) + letters.at(i / 256));
        }
        const ReadText text(forms.join(u' '));
        QCOMPARE(text.size(), 4096);
        std::vector<const WordInfo *> first;
        for (const TaggerToken &token : text.tagger.tokens()) {
            first.push_back(&workspace.wordOf(text.tagger, token));
            QCOMPARE(first.back()->word, hashOfUnits(text.tagger.formOf(token)));
        }
        QCOMPARE(std::set<const WordInfo *>(first.begin(), first.end()).size(), first.size());
        workspace.prepare();
        for (size_t i = 0; i < first.size(); ++i) {
            QCOMPARE(&workspace.wordOf(text.tagger, text.tagger.tokens()[i]), first[i]);
        }
    }

    void oneFormOfTwoLooksIsTwoWords()
    {
        const auto model = HandMadeModel().model();
        TaggerWorkspace workspace(*model);
        const ReadText text(u"Norwind norwind Norwind"_s);
        const auto shapeAt = [&](size_t token) { return int(workspace.wordOf(text.tagger, text.tagger.tokens()[token]).shape); };
        QVERIFY(shapeAt(0) != shapeAt(1));
        QCOMPARE(shapeAt(0), shapeAt(2));
    }

    void memoryAddsWhatItsFeaturesSay()
    {
        WordInfo info;
        info.word = info.stem = info.core = 9;
        const std::vector<float> marginals{0.05F, 0.9F, 0.05F, 0, 0, 0.9F, 0.1F, 0, 0, 0, 1, 0, 0, 0, 0};
        WordInfo other;
        other.word = other.stem = other.core = 10;
        const std::vector<const WordInfo *> tokens{&info, &info, &other};
        const std::vector sentences{0, 1, 1};
        const DocumentMemory memory(tokens, marginals, labels, sentences);
        HandMadeModel made;
        std::set<quint64> all;
        for (qsizetype token = 0; token < 2; ++token) {
            std::vector<quint64> features;
            memory.appendFeatures(token, features);
            all.insert(features.begin(), features.end());
        }
        for (const quint64 feature : all) {
            made.memory.push_back({feature, rowFor(feature, made.step)});
        }
        const auto model = made.model();
        TaggerWorkspace workspace(*model);
        std::vector<float> scores(3 * labels, 10);
        workspace.addMemory(memory, 3, scores);
        for (qsizetype token = 0; token < 3; ++token) {
            std::vector<quint64> features;
            memory.appendFeatures(token, features);
            QCOMPARE(features.empty(), token == 2);
            std::vector<float> expected(labels, 10);
            for (const quint64 feature : features) {
                for (size_t label = 0; label < labels; ++label) {
                    expected[label] += rowFor(feature, made.step)[label];
                }
            }
            QCOMPARE(std::vector<float>(scores.begin() + token * labels, scores.begin() + (token + 1) * labels), expected);
        }
    }
};

QTEST_GUILESS_MAIN(TaggerWorkspaceTest)
#include "taggerworkspacetest.moc"
