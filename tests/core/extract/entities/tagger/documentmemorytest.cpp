// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/entities/tagger/documentmemory.h"

#include <QTest>

#include <deque>
#include <memory>

using namespace Qt::StringLiterals;
using namespace Hashiya;

namespace {

constexpr int labels = 5; ///< of two types
constexpr int person = 0;
constexpr int placeType = 1;

/// An article of words and of what a first pass made of them.
class FirstPass
{
public:
    /// A token of sentence `sentence`; the probabilities that it begins or continues a name of a type, the rest is outside.
    FirstPass &add(const QString &word, int sentence, std::initializer_list<std::pair<Label, float>> probabilities = {})
    {
        WordInfo info;
        info.word = info.stem = info.core = hashOfUnits(word);
        m_infos.push_back(info);
        m_words.push_back(&m_infos.back());
        m_sentenceOf.push_back(sentence);
        const size_t row = m_marginals.size();
        m_marginals.resize(row + labels);
        m_marginals[row] = 1;
        for (const auto &[label, probability] : probabilities) {
            m_marginals[row + label] = probability;
            m_marginals[row] -= probability;
        }
        return *this;
    }
    [[nodiscard]] DocumentMemory memory(int window = DocumentMemory::wholeArticle) const { return {m_words, m_marginals, labels, m_sentenceOf, window}; }

private:
    std::deque<WordInfo> m_infos;
    std::vector<const WordInfo *> m_words;
    std::vector<float> m_marginals;
    std::vector<int> m_sentenceOf;
};

std::vector<quint64> featuresOf(const DocumentMemory &memory, qsizetype token)
{
    std::vector<quint64> out;
    memory.appendFeatures(token, out);
    return out;
}

}

class DocumentMemoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBareSurnameRecallsTheClearFullName()
    {
        FirstPass pass;
        pass.add(u"سلمى"_s, 0, {{beginLabel(person), 0.97F}}).add(u"قمرطون"_s, 0, {{insideLabel(person), 0.95F}}).add(u"وصلت"_s, 0);
        pass.add(u"ذكرت"_s, 1).add(u"قمرطون"_s, 1, {{beginLabel(person), 0.1F}}).add(u"ذلك"_s, 1);
        const auto memory = pass.memory();
        const auto &bare = memory.recollectionOf(4);
        QCOMPARE(bare.type, person);
        QCOMPARE(bare.others, 1);
        QCOMPARE(bare.strongestAt, 1);
        QCOMPARE(bare.strongest, 0.95F);
        QCOMPARE(bare.share, 0.95F);
        QCOMPARE(memory.recollectionOf(0).type, -1); // a name that stands once recalls nothing
        QCOMPARE(memory.recollectionOf(2).type, -1);
    }

    void aWordThatWasTakenForNothingRecallsItsNameToo()
    {
        FirstPass pass;
        pass.add(u"قمرطون"_s, 0, {{beginLabel(placeType), 0.9F}}).add(u"قمرطون"_s, 1);
        const auto memory = pass.memory();
        QCOMPARE(memory.recollectionOf(1).type, placeType);
        QVERIFY(!featuresOf(memory, 1).empty());
    }

    void aTokenNeverRecallsItself()
    {
        FirstPass pass;
        pass.add(u"قمرطون"_s, 0, {{beginLabel(person), 0.99F}}).add(u"قمرطون"_s, 1, {{beginLabel(placeType), 0.3F}});
        const auto memory = pass.memory();
        QCOMPARE(memory.recollectionOf(0).type, placeType);
        QCOMPARE(memory.recollectionOf(0).strongest, 0.3F);
        QCOMPARE(memory.recollectionOf(0).strongestAt, 1);
        QCOMPARE(memory.recollectionOf(1).type, person);
        FirstPass alone;
        alone.add(u"قمرطون"_s, 0, {{beginLabel(person), 0.99F}});
        QCOMPARE(alone.memory().recollectionOf(0).type, -1);
    }

    void theTypeMostExpectedIsRecalledWithItsShare()
    {
        FirstPass pass;
        pass.add(u"قمرطون"_s, 0);
        pass.add(u"قمرطون"_s, 1, {{beginLabel(person), 0.8F}}).add(u"قمرطون"_s, 2, {{beginLabel(person), 0.3F}, {insideLabel(person), 0.1F}});
        pass.add(u"قمرطون"_s, 3, {{beginLabel(placeType), 0.9F}});
        const auto found = pass.memory().recollectionOf(0);
        QCOMPARE(found.type, person);
        QCOMPARE(found.others, 3);
        QVERIFY(qAbs(found.share - 0.4F) < 1e-5F);
        QCOMPARE(found.strongest, 0.8F);
        QCOMPARE(found.strongestAt, 1);
    }

    void wordsThatAreHardlyEverNamesSayNothing()
    {
        FirstPass pass;
        pass.add(u"يوم"_s, 0, {{beginLabel(person), 0.01F}}).add(u"يوم"_s, 1, {{beginLabel(person), 0.019F}});
        const auto memory = pass.memory();
        QCOMPARE(memory.recollectionOf(0).type, -1);
        QVERIFY(featuresOf(memory, 0).empty());
        QVERIFY(featuresOf(memory, 1).empty());
    }

    void nothingIsRecalledFromBeyondTheWindow()
    {
        FirstPass pass;
        pass.add(u"قمرطون"_s, 0, {{beginLabel(person), 0.9F}}).add(u"قمرطون"_s, 10, {{beginLabel(person), 0.5F}}).add(u"قمرطون"_s, 11);
        QCOMPARE(pass.memory().recollectionOf(2).others, 2);
        QCOMPARE(pass.memory(11).recollectionOf(2).others, 2);
        QCOMPARE(pass.memory(10).recollectionOf(2).others, 1);
        QCOMPARE(pass.memory(10).recollectionOf(2).strongest, 0.5F);
        QCOMPARE(pass.memory(10).recollectionOf(0).others, 1);
        QCOMPARE(pass.memory(0).recollectionOf(2).type, -1);
    }

    void noMoreThanTheNearestOccurrencesAreLookedAt()
    {
        FirstPass pass;
        constexpr int count = 4 * DocumentMemory::mostLooks;
        for (int i = 0; i < count; ++i) {
            pass.add(u"قمرطون"_s, i, {{beginLabel(person), i == 0 ? 0.99F : 0.5F}});
        }
        const auto memory = pass.memory();
        QCOMPARE(memory.recollectionOf(0).others, DocumentMemory::mostLooks);
        QCOMPARE(memory.recollectionOf(count / 2).others, 2 * DocumentMemory::mostLooks);
        QCOMPARE(memory.recollectionOf(count - 1).others, DocumentMemory::mostLooks);
        QCOMPARE(memory.recollectionOf(DocumentMemory::mostLooks).strongestAt, 0);
        QVERIFY(memory.recollectionOf(DocumentMemory::mostLooks + 1).strongestAt != 0);
    }

    void formsOfOneCoreAreOneWord()
    {
        WordInfo plain;
        plain.word = plain.stem = plain.core = 100;
        WordInfo withArticle;
        withArticle.word = withArticle.stem = 200;
        withArticle.core = 100;
        const std::vector<const WordInfo *> words{&plain, &withArticle};
        const std::vector<float> marginals{0.1F, 0.9F, 0, 0, 0, 1, 0, 0, 0, 0};
        const std::vector sentences{0, 1};
        QCOMPARE(DocumentMemory(words, marginals, labels, sentences).recollectionOf(1).type, person);
    }

    void whatIsRecalledChangesTheFeatures()
    {
        const auto featuresWhere = [](std::initializer_list<std::pair<Label, float>> first) {
            FirstPass pass;
            pass.add(u"قمرطون"_s, 0, first).add(u"قمرطون"_s, 1, {{beginLabel(person), 0.2F}});
            return featuresOf(pass.memory(), 1);
        };
        const auto clear = featuresWhere({{beginLabel(person), 0.97F}});
        QCOMPARE(clear, featuresWhere({{beginLabel(person), 0.97F}}));
        QVERIFY(clear != featuresWhere({{beginLabel(person), 0.4F}}));
        QVERIFY(clear != featuresWhere({{beginLabel(placeType), 0.97F}}));
        QVERIFY(clear != featuresWhere({{insideLabel(person), 0.97F}}));
        QVERIFY(clear.size() > featuresWhere({}).size()); // what was no name there leaves what the token says of itself
    }

    void theSameWordsBesideTheClearPlaceAreAFeature()
    {
        const auto featuresBehind = [](const QString &before) {
            FirstPass pass;
            pass.add(u"شركة"_s, 0).add(u"قمرطون"_s, 0, {{beginLabel(person), 0.97F}}).add(u"ثم"_s, 0);
            pass.add(before, 1).add(u"قمرطون"_s, 1).add(u"هنا"_s, 1);
            return featuresOf(pass.memory(), 4);
        };
        QVERIFY(featuresBehind(u"شركة"_s) != featuresBehind(u"سوق"_s));
        QCOMPARE(featuresBehind(u"بيت"_s), featuresBehind(u"سوق"_s));
    }

    void neighboursThatAreRecalledAreFeatures()
    {
        const auto featuresWhere = [](float of) {
            FirstPass pass;
            pass.add(u"سلمى"_s, 0, {{beginLabel(person), of}}).add(u"سلمى"_s, 1).add(u"قمرطون"_s, 1, {{beginLabel(person), 0.3F}});
            return featuresOf(pass.memory(), 2);
        };
        QVERIFY(featuresWhere(0.97F) != featuresWhere(0));
    }
};

QTEST_GUILESS_MAIN(DocumentMemoryTest)
#include "documentmemorytest.moc"
