// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/english/englishnamelexicon.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class EnglishNameLexiconTest : public QObject
{
    Q_OBJECT

    static QString keyOf(const std::vector<QString> &words)
    {
        const auto match = EnglishNameLexicon::standard().longestAt(words, 0, qsizetype(words.size()));
        return match && match->end == qsizetype(words.size()) ? match->entry->key : QString();
    }

private Q_SLOTS:
    void knowsWordsByTheirRole()
    {
        const EnglishNameLexicon &lexicon = EnglishNameLexicon::standard();
        QVERIFY(lexicon.has(EnglishNameRole::Title, u"prime minister"_s));
        QVERIFY(lexicon.has(EnglishNameRole::Given, u"helen"_s));
        QVERIFY(!lexicon.has(EnglishNameRole::Given, u"bank"_s));
        QCOMPARE(lexicon.type(EnglishNameRole::Body, u"street"_s), u"place"_s);
        QVERIFY(lexicon.isAmbiguous(u"Good"_s));
    }
    void knowsGivenNamesOfListedPersons()
    {
        QVERIFY(EnglishNameLexicon::standard().has(EnglishNameRole::Given, u"cristiano"_s));
        QVERIFY(!EnglishNameLexicon::standard().has(EnglishNameRole::Given, u"king"_s));
    }
    void findsListedPersonsByTheFamilyNameThatArabicHasToo()
    {
        QCOMPARE(keyOf({u"Hitler"_s}), u"person:adolf-hitler"_s);
        QCOMPARE(keyOf({u"Berners"_s, u"-"_s, u"Lee"_s}), QString()); // Arabic says the whole name
    }
    void choosesTheLikeliestOfSeveralWithOneForm()
    {
        QCOMPARE(keyOf({u"Moscow"_s}), u"place:moscow"_s);
        QCOMPARE(keyOf({u"Amazon"_s}), u"organization:amazon"_s);
    }
    void findsFormsByCase()
    {
        QCOMPARE(keyOf({u"NATO"_s}), u"organization:nato"_s);
        QCOMPARE(keyOf({u"Nato"_s}), u"organization:nato"_s);
        QCOMPARE(keyOf({u"nato"_s}), QString());
        QCOMPARE(keyOf({u"U"_s, u"."_s, u"S"_s, u"."_s}), u"place:united-states"_s);
        QCOMPARE(keyOf({u"U"_s, u"."_s, u"S"_s}), u"place:united-states"_s);
    }
    void knowsCountriesThatOnlyCldrHas()
    {
        QVERIFY(keyOf({u"Tokelau"_s}).startsWith(u"place:"_s));
    }
    void stripsAccents()
    {
        QCOMPARE(plainLatin(u"Pelé"), u"Pele"_s);
        QCOMPARE(plainLatin(u"’"), u"'"_s);
    }
};

QTEST_GUILESS_MAIN(EnglishNameLexiconTest)
#include "englishnamelexicontest.moc"
