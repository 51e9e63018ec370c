// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/extract/entities/namessupport.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Hashiya;

class NameWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seesProcliticsThatHideANameOrTheArticle()
    {
        const auto text = paragraph(u"بالقاهرة بحلب للمملكة بيروت بلال وسلمى"_s);
        const NameWords words(text, NameLists::standard());
        QVERIFY(words.carriesProclitic(0));
        QVERIFY(words.carriesProclitic(1));
        QVERIFY(words.carriesProclitic(2));
        QVERIFY(!words.carriesProclitic(3));
        QVERIFY(!words.carriesProclitic(4));
        QVERIFY(!words.carriesProclitic(5));
    }

    void punctuationEndsAPhrase()
    {
        const auto text = paragraph(u"كتاب، قلم دفتر"_s);
        const NameWords words(text, NameLists::standard());
        QVERIFY(!words.follows(0));
        QVERIFY(!words.follows(2));
        QVERIFY(words.follows(3));
    }

    void inflectedOrdinaryWordsAreNotNameLike_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("nameLike");
        QTest::newRow("name") << u"غرونفالد"_s << true;
        QTest::newRow("common") << u"الاقتصاد"_s << false;
        QTest::newRow("with a pronoun") << u"واختباره"_s << false;
        QTest::newRow("tanwin") << u"غرونفالدٍ"_s << false;
        QTest::newRow("dual verb") << u"يتشاوقان"_s << false;
        QTest::newRow("nation") << u"البرازيلي"_s << false;
        QTest::newRow("and a given name") << u"وطارق"_s << false;
        QTest::newRow("given name") << u"وليد"_s << true;
    }
    void inflectedOrdinaryWordsAreNotNameLike()
    {
        QFETCH(QString, word);
        const auto text = paragraph(word);
        QTEST(NameWords(text, NameLists::standard()).isNameLike(0), "nameLike");
    }

    void aTriggerIsFoundOverAQuotationMark()
    {
        const auto text = paragraph(u"صحيفة “ميلودي”"_s);
        const NameWords words(text, NameLists::standard());
        QVERIFY(words.triggerBefore(2, TriggerKind::NameHead));
        QVERIFY(!words.triggerBefore(2, TriggerKind::Role));
    }

    void adjectivesOfANationAreRead()
    {
        const auto text = paragraph(u"الحكومة الكورية الشمالية السابقة تقول"_s);
        const NameWords words(text, NameLists::standard());
        QCOMPARE(words.adjectivesEnd(1), 4);
        QVERIFY(words.hasNationality(1, 4));
        QVERIFY(!words.hasNationality(3, 4));
    }

    void entityKeysFoldSpelling()
    {
        QCOMPARE(entityKeyFor(u"place", u"الإسكندرية"), entityKeyFor(u"place", u"الاسكندريه"));
        QVERIFY(entityKeyFor(u"place", u"مصر") != entityKeyFor(u"group", u"مصر"));
    }
};

QTEST_GUILESS_MAIN(NameWordsTest)
#include "namewordstest.moc"
