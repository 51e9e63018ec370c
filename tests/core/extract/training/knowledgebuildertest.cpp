// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/training/knowledgebuilder.h"

#include "tests/core/extract/entities/tagger/taggersupport.h"
#include "tests/core/extract/training/tinyrecipe.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Hashiya;

namespace {

QJsonObject json(const QByteArray &text)
{
    return QJsonDocument::fromJson(text).object();
}

quint32 phraseMask(const WordKnowledge &knowledge, const QString &phrase)
{
    quint64 node = WordKnowledge::phraseRoot;
    for (const QString &form : taggerForms(phrase)) {
        node = WordKnowledge::phraseStep(node, hashOfUnits(form));
    }
    return knowledge.phraseNode(node).value_or(0);
}

quint32 partMask(const WordKnowledge &knowledge, const QString &word)
{
    return knowledge.namePartsOf(hashOfUnits(word));
}

WordClasses classesOf(const WordKnowledge &knowledge, const QString &word)
{
    return knowledge.classesOf(hashOfUnits(word));
}

}

class KnowledgeBuilderTest : public QObject
{
    Q_OBJECT

private:
    /// Knowledge of a recipe over a file "list.tsv".
    std::unique_ptr<Known> knownOf(const QString &list, const QByteArray &entry)
    {
        writeFile(m_folder.filePath(u"list.tsv"_s), list);
        KnowledgeBuilder builder;
        const auto done = builder.read(json(R"({"lexicons": [{"path": "list.tsv", )" + entry + "}]}"), m_folder.path());
        return done.has_value() ? std::make_unique<Known>(builder) : nullptr;
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void formsAreThoseOfTheTaggerWithoutPunctuation()
    {
        QCOMPARE(taggerForms(u"مدينة «أم-القرى» 2019"_s), (QStringList{u"مدينه"_s, u"ام"_s, u"القري"_s, u"0000"_s}));
        QVERIFY(taggerForms(u" . "_s).isEmpty());
    }

    void frequenciesAreEightTimesTheLogarithm()
    {
        KnowledgeBuilder builder;
        builder.addCount(u"بيت"_s, 1);
        builder.addCount(u"دار"_s, 255);
        builder.addCount(u"قصر"_s, Q_INT64_C(1) << 40);
        builder.addCount(u"كوخ"_s, 7);
        builder.addCount(u"كوخ"_s, 3); // another spelling of it
        const Known known(builder);
        QCOMPARE(int(classesOf(known, u"بيت"_s).frequency), 8);
        QCOMPARE(int(classesOf(known, u"دار"_s).frequency), 64);
        QCOMPARE(int(classesOf(known, u"قصر"_s).frequency), 255);
        QCOMPARE(int(classesOf(known, u"كوخ"_s).frequency), 24);
    }

    void classesComeFromTheirTwoFiles()
    {
        writeFile(m_folder.filePath(u"counts.tsv"_s), u"مدينة\t15\nبيت كبير\t99\n\nوحده\n"_s);
        writeFile(m_folder.filePath(u"brown.tsv"_s), u"0110\tمدينة\t7\n"_s);
        KnowledgeBuilder builder;
        QVERIFY(builder.read(json(R"({"classes": {"counts": "counts.tsv", "brown": "brown.tsv"}})"), m_folder.path()).has_value());
        const Known known(builder);
        QCOMPARE(classesOf(known, u"مدينه"_s), (WordClasses{0b10110, 32}));
        QCOMPARE(classesOf(known, u"بيت"_s), WordClasses()); // of two words
        QCOMPARE(classesOf(known, u"وحده"_s), WordClasses()); // without a count
    }

    void onlyTheColumnIsRead()
    {
        const auto known = knownOf(u"1\tقمرطون\n2\tبلسنور\n"_s, R"("kind": "city", "column": 1)");
        QVERIFY(known);
        QCOMPARE(phraseMask(*known, u"قمرطون"_s), maskOf(LexiconKind::City));
        QCOMPARE(phraseMask(*known, u"بلسنور"_s), maskOf(LexiconKind::City));
        QCOMPARE(partMask(*known, u"قمرطون"_s), 0U);
    }

    void onlyTheLinesThatAreAskedForAreRead()
    {
        const auto known = knownOf(u"قمرطون\tA\nبلسنور\tB\nشجرطين\tC\n"_s, R"("kind": "region", "where": {"column": 1, "is": ["A", "C"]})");
        QVERIFY(known);
        QCOMPARE(phraseMask(*known, u"قمرطون"_s), maskOf(LexiconKind::Region));
        QCOMPARE(phraseMask(*known, u"بلسنور"_s), 0U);
        QCOMPARE(phraseMask(*known, u"شجرطين"_s), maskOf(LexiconKind::Region));
    }

    void wordsThatBelongToNoNameAreStripped()
    {
        const auto known = knownOf(u"محافظة قمرطون\nبلسنور\n"_s, R"("kind": "region", "strip": ["محافظة", "ولاية"])");
        QVERIFY(known);
        QCOMPARE(phraseMask(*known, u"قمرطون"_s), maskOf(LexiconKind::Region));
        QCOMPARE(phraseMask(*known, u"محافظة قمرطون"_s), 0U);
        QCOMPARE(phraseMask(*known, u"بلسنور"_s), maskOf(LexiconKind::Region));
    }

    void lettersThatAreSpacedAreJoined()
    {
        const auto known = knownOf(u"ق م ر ط و ن\n"_s, R"("kind": "company", "spaced": true)");
        QVERIFY(known);
        QCOMPARE(phraseMask(*known, u"قمرطون"_s), maskOf(LexiconKind::Company));
    }

    void theNumberBeforeALineIsLeftOut()
    {
        const auto known = knownOf(u"12 قمرطون الكبرى\n"_s, R"("kind": "club", "numbered": true)");
        QVERIFY(known);
        QCOMPARE(phraseMask(*known, u"قمرطون الكبرى"_s), maskOf(LexiconKind::Club));
    }

    void whatStandsInBracketsOrBehindACommaIsLeftOut()
    {
        const auto known = knownOf(u"قمرطون (بلد)\nبلسنور، الكبرى\n"_s, R"("kind": "city")");
        QVERIFY(known);
        QCOMPARE(phraseMask(*known, u"قمرطون"_s), maskOf(LexiconKind::City));
        QCOMPARE(phraseMask(*known, u"بلسنور"_s), maskOf(LexiconKind::City));
        QCOMPARE(phraseMask(*known, u"بلسنور الكبرى"_s), 0U);
    }

    void countsChooseHowCommonANamePartIs()
    {
        const auto known = knownOf(u"قمرطون\t1\nبلسنور\t2\nشجرطين\t9\nمرسوفه\t10\n"_s, R"("kind": "name_part", "count": 1)");
        QVERIFY(known);
        QCOMPARE(partMask(*known, u"قمرطون"_s), maskOf(LexiconKind::RareNamePart));
        QCOMPARE(partMask(*known, u"بلسنور"_s), maskOf(LexiconKind::NamePart));
        QCOMPARE(partMask(*known, u"شجرطين"_s), maskOf(LexiconKind::NamePart));
        QCOMPARE(partMask(*known, u"مرسوفه"_s), maskOf(LexiconKind::CommonNamePart));
        QCOMPARE(phraseMask(*known, u"قمرطون"_s), 0U);
    }

    void partsAreTheWordsOfAPhrase()
    {
        const auto known = knownOf(u"شجرطين بن قمرطون\n"_s, R"("kind": "person", "parts": "listed_name_part")");
        QVERIFY(known);
        QCOMPARE(phraseMask(*known, u"شجرطين بن قمرطون"_s), maskOf(LexiconKind::Person));
        QVERIFY((partMask(*known, u"شجرطين"_s) & maskOf(LexiconKind::ListedNamePart)) != 0);
        QVERIFY((partMask(*known, u"قمرطون"_s) & maskOf(LexiconKind::ListedNamePart)) != 0);
    }

    void phrasesOfTooFewWordsAreLeftOut()
    {
        const auto known = knownOf(u"قمرطون\nبلسنور الكبرى\n"_s, R"("kind": "company", "words": 2)");
        QVERIFY(known);
        QCOMPARE(phraseMask(*known, u"قمرطون"_s), 0U);
        QCOMPARE(phraseMask(*known, u"بلسنور الكبرى"_s), maskOf(LexiconKind::Company));
    }

    void oneFormOfTwoListsIsOfBoth()
    {
        KnowledgeBuilder builder;
        builder.addPhrase(u"قمرطون"_s, LexiconKind::City);
        builder.addPhrase(u"قَمرطون"_s, LexiconKind::Club);
        builder.addPhrase(u"قمرطون الكبرى"_s, LexiconKind::City);
        const Known known(builder);
        QCOMPARE(phraseMask(known, u"قمرطون"_s), maskOf(LexiconKind::City) | maskOf(LexiconKind::Club));
    }

    void theProgramsOwnWordsAreThere()
    {
        KnowledgeBuilder builder;
        QVERIFY(builder.read({}, m_folder.path()).has_value());
        const Known known(builder);
        const WordKnowledge &knowledge = known;
        QCOMPARE(phraseMask(knowledge, u"الأمم المتحدة"_s), maskOf(LexiconKind::OwnOrganization));
        QCOMPARE(phraseMask(knowledge, u"مصر"_s), maskOf(LexiconKind::OwnPlace));
        QCOMPARE(partMask(knowledge, u"محمد"_s), maskOf(LexiconKind::GivenName));
        QVERIFY((knowledge.triggersOf(hashOfUnits(u"شركه")) & maskOf(TriggerClass::OrganizationHead)) != 0);
        QVERIFY((knowledge.triggersOf(hashOfUnits(u"مدينه")) & maskOf(TriggerClass::PlaceHead)) != 0);
        QVERIFY((knowledge.triggersOf(hashOfUnits(u"قال")) & maskOf(TriggerClass::Reporting)) != 0);
        QVERIFY((knowledge.triggersOf(hashOfUnits(u"الي")) & maskOf(TriggerClass::Preposition)) != 0);
    }

    void lettersOfNamesAreToldFromThoseOfWords()
    {
        KnowledgeBuilder builder;
        for (const QString &ending : {u"ون"_s, u"ين"_s, u"ان"_s, u"يان"_s}) {
            for (const QString &begin : {u"غرظ"_s, u"ظغر"_s, u"غظر"_s}) {
                builder.addPart(begin + ending, LexiconKind::NamePart);
            }
        }
        for (const QString &word : {u"مدرسه"_s, u"مكتبه"_s, u"معلمه"_s, u"مدينه"_s, u"محكمه"_s, u"مكتب"_s, u"معلم"_s}) {
            builder.addCount(word, 1000);
        }
        const Known known(builder);
        const LetterModel model(static_cast<const WordKnowledge &>(known).letters);
        QVERIFY(model.bucketOf(u"غرظان") > 11);
        QVERIFY(model.bucketOf(u"مكتمه") < 11);
    }

    void sectionsAreTheSameWhateverTheOrder()
    {
        const QStringList words{u"قمرطون"_s, u"بلسنور"_s, u"شجرطين"_s, u"مرسوفه"_s, u"قشعرون"_s};
        const auto sectionsOf = [](const QStringList &list) {
            KnowledgeBuilder builder;
            for (const QString &word : list) {
                builder.addPart(word, LexiconKind::City);
                builder.addPhrase(word + u" الكبرى"_s, LexiconKind::City);
                builder.addTrigger(word, TriggerClass::Role);
                builder.addCount(word, 10);
            }
            return builder.sections();
        };
        const auto first = sectionsOf(words);
        const auto second = sectionsOf({words.rbegin(), words.rend()});
        QCOMPARE(first.classes, second.classes);
        QCOMPARE(first.nameParts, second.nameParts);
        QCOMPARE(first.phrases, second.phrases);
        QCOMPARE(first.triggers, second.triggers);
        QCOMPARE(first.letters, second.letters);
    }

    void recipesThatCannotBeFollowedAreTold_data()
    {
        QTest::addColumn<QByteArray>("recipe");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("detail");
        QTest::newRow("no list") << QByteArray(R"({"lexicons": [{"path": "none.tsv", "kind": "city"}]})") << ErrorCode::FileNotFound << QString();
        QTest::newRow("no classes") << QByteArray(R"({"classes": {"brown": "none.tsv"}})") << ErrorCode::FileNotFound << QString();
        QTest::newRow("a kind that is none") << QByteArray(R"({"lexicons": [{"path": "list.tsv", "kind": "planet"}]})") << ErrorCode::InvalidField << u"kind"_s;
        QTest::newRow("parts that are none") << QByteArray(R"({"lexicons": [{"path": "list.tsv", "kind": "city", "parts": "planet"}]})") << ErrorCode::InvalidField << u"parts"_s;
    }

    void recipesThatCannotBeFollowedAreTold()
    {
        QFETCH(QByteArray, recipe);
        QFETCH(ErrorCode, code);
        QFETCH(QString, detail);
        writeFile(m_folder.filePath(u"list.tsv"_s), u"قمرطون\n"_s);
        KnowledgeBuilder builder;
        const auto done = builder.read(json(recipe), m_folder.path());
        QVERIFY(!done.has_value());
        QCOMPARE(done.error().code, code);
        QCOMPARE(done.error().detail, detail);
    }
};

QTEST_GUILESS_MAIN(KnowledgeBuilderTest)
#include "knowledgebuildertest.moc"
