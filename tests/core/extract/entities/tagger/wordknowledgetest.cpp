// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/entities/tagger/wordknowledge.h"

#include "tests/core/extract/entities/tagger/taggersupport.h"

#include <QTest>

#include <set>

using namespace Qt::StringLiterals;
using namespace Hashiya;

namespace {

/// A letter model of one weight for all sequences.
QByteArray evenLetters(int weight)
{
    return {qsizetype(LetterModel::size), char(qint8(weight))};
}

}

class WordKnowledgeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void packedClassesComeBackAsTheyWere()
    {
        const std::array all = {WordClasses{0xfedcba98U, 255}, WordClasses{1, 5}, WordClasses{}};
        FingerprintTableBuilder builder(all.size(), WordKnowledge::classesSize);
        for (size_t i = 0; i < all.size(); ++i) {
            builder.insert(combined(1, i), WordKnowledge::packed(all.at(i)));
        }
        const QByteArray bytes = builder.bytes();
        WordKnowledge knowledge;
        knowledge.classes = FingerprintTable(viewOf(bytes));
        for (size_t i = 0; i < all.size(); ++i) {
            QCOMPARE(knowledge.classesOf(combined(1, i)), all.at(i));
        }
        QCOMPARE(knowledge.classesOf(combined(1, 99)), WordClasses());
    }

    void nothingIsKnownWithoutTables()
    {
        const WordKnowledge knowledge;
        QCOMPARE(knowledge.classesOf(5), WordClasses());
        QCOMPARE(knowledge.namePartsOf(5), 0U);
        QCOMPARE(knowledge.triggersOf(5), 0U);
        QVERIFY(!knowledge.phraseNode(5).has_value());
    }

    void masksAreOfTheirOwnTable()
    {
        KnowledgeBuilder builder;
        builder.addPart(u"سلمى"_s, LexiconKind::GivenName);
        builder.addPart(u"سلمى"_s, LexiconKind::CommonNamePart);
        builder.addTrigger(u"شركه"_s, TriggerClass::OrganizationHead);
        builder.addTrigger(u"شركه"_s, TriggerClass::Sky);
        const Known known(builder);
        const WordKnowledge &knowledge = known;
        QCOMPARE(knowledge.namePartsOf(hashOfUnits(u"سلمى")), maskOf(LexiconKind::GivenName) | maskOf(LexiconKind::CommonNamePart));
        QCOMPARE(knowledge.triggersOf(hashOfUnits(u"سلمى")), 0U);
        QCOMPARE(knowledge.triggersOf(hashOfUnits(u"شركه")), maskOf(TriggerClass::OrganizationHead) | maskOf(TriggerClass::Sky));
        QCOMPARE(knowledge.namePartsOf(hashOfUnits(u"شركه")), 0U);
    }

    void phraseNodesTellEndsFromPassagesAndStrangers()
    {
        KnowledgeBuilder builder;
        builder.addPhrase(u"بحيرة قمرطون"_s, LexiconKind::Place);
        const Known known(builder);
        const WordKnowledge &knowledge = known;
        const quint64 first = WordKnowledge::phraseStep(WordKnowledge::phraseRoot, hashOfUnits(u"بحيره"));
        const quint64 second = WordKnowledge::phraseStep(first, hashOfUnits(u"قمرطون"));
        QCOMPARE(knowledge.phraseNode(first), std::optional(0U));
        QCOMPARE(knowledge.phraseNode(second), std::optional(maskOf(LexiconKind::Place)));
        QVERIFY(!knowledge.phraseNode(WordKnowledge::phraseStep(second, hashOfUnits(u"قمرطون"))).has_value());
        QVERIFY(!knowledge.phraseNode(WordKnowledge::phraseStep(WordKnowledge::phraseRoot, hashOfUnits(u"قمرطون"))).has_value());
    }

    void eachLetterHasAClassOfItsOwn()
    {
        const QString alphabet = u"ابتثجحخدذرزسشصضطظعغفقكلمنهويءپچڤگژ"_s;
        std::set<int> classes;
        for (const QChar letter : alphabet) {
            const int found = LetterModel::letterClass(letter.unicode());
            QVERIFY(found > 0 && found < LetterModel::letters - 1);
            classes.insert(found);
        }
        QCOMPARE(qsizetype(classes.size()), alphabet.size());
        QCOMPARE(LetterModel::letterClass(u'x'), LetterModel::letters - 1);
        QCOMPARE(LetterModel::letterClass(u'۩'), LetterModel::letters - 1);
    }

    void sequencesOfLettersHaveAPlaceOfTheirOwn()
    {
        QCOMPARE(LetterModel::index(0, 0, 0), size_t(0));
        QCOMPARE(LetterModel::index(LetterModel::letters - 1, LetterModel::letters - 1, LetterModel::letters - 1), LetterModel::size - 1);
        const std::set places = {LetterModel::index(1, 2, 3), LetterModel::index(1, 3, 2), LetterModel::index(2, 1, 3), LetterModel::index(3, 2, 1)};
        QCOMPARE(places.size(), size_t(4));
    }

    void bucketsAreTheMeanAndStayInTheirBounds_data()
    {
        QTest::addColumn<int>("weight");
        QTest::addColumn<int>("bucket");
        QTest::newRow("says nothing") << 0 << 11;
        QTest::newRow("three steps a name") << 3 << 14;
        QTest::newRow("three steps no name") << -3 << 8;
        QTest::newRow("past the greatest") << 60 << 21;
        QTest::newRow("past the least") << -60 << 1;
    }

    void bucketsAreTheMeanAndStayInTheirBounds()
    {
        QFETCH(int, weight);
        QFETCH(int, bucket);
        const QByteArray bytes = evenLetters(weight);
        const LetterModel model(viewOf(bytes));
        QCOMPARE(model.bucketOf(u"سلمي"), bucket);
        QCOMPARE(model.bucketOf(u"عبدالستار"), bucket);
    }

    void theEdgesOfAWordCount()
    {
        QByteArray bytes = evenLetters(0);
        const int seen = LetterModel::letterClass(u'س');
        bytes[qsizetype(LetterModel::index(0, 0, seen))] = char(20); // begins with س
        const LetterModel model(viewOf(bytes));
        QVERIFY(model.bucketOf(u"سلم") > 11);
        QCOMPARE(model.bucketOf(u"لسم"), 11);
        bytes[qsizetype(LetterModel::index(LetterModel::letterClass(u'ل'), LetterModel::letterClass(u'م'), 0))] = char(-40); // ends with لم
        QVERIFY(LetterModel(viewOf(bytes)).bucketOf(u"سلم") < 11);
        QVERIFY(LetterModel(viewOf(bytes)).bucketOf(u"سلما") > 11);
    }

    void shortWordsAndDamagedModelsSayNothing()
    {
        const QByteArray good = evenLetters(5);
        QCOMPARE(LetterModel(viewOf(good)).bucketOf(u"د"), 0);
        QCOMPARE(LetterModel(viewOf(good)).bucketOf(u""), 0);
        const QByteArray damaged = good.chopped(1);
        QCOMPARE(LetterModel(viewOf(damaged)).bucketOf(u"سلم"), 0);
        QCOMPARE(LetterModel({}).bucketOf(u"سلم"), 0);
    }
};

QTEST_GUILESS_MAIN(WordKnowledgeTest)
#include "wordknowledgetest.moc"
