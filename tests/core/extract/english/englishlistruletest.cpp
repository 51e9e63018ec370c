// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/english/englishlistrule.h"
#include "englishnamemarks.h"

#include <QTest>

using namespace Hashiya;
using namespace Hashiya::Tests;
using namespace Qt::StringLiterals;

class EnglishListRuleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsListedNames_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *claim, const QString &text, const QStringList &expected) { QTest::newRow(claim) << text << expected; };
        row("without article and possessive", u"He praised the United Nations' work and Egypt's part in it."_s, {u"organization [United Nations] lexicon"_s, u"place [Egypt] lexicon"_s});
        row("the longest", u"She left South Korea for Seoul."_s, {u"place [South Korea] lexicon"_s, u"place [Seoul] lexicon"_s});
        row("acronyms with dots and as words", u"The U.S. and Nato agreed."_s, {u"place [U.S.] lexicon"_s, u"organization [Nato] lexicon"_s});
        row("before a hyphen", u"A London-based firm."_s, {u"place [London] lexicon"_s});
        row("not in lower case", u"They ate turkey in a chad of light."_s, {});
        row("not ambiguous words", u"They had a Good day with Zoom."_s, {});
        row("not adjectives of nation", u"An English and a Welsh song."_s, {});
        row("not a family name of somebody else", u"They met Salma Musk there."_s, {});
        row("not in addresses", u"See Amazon.com for it."_s, {});
    }
    void findsListedNames()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        QCOMPARE(englishMarks(text, addListedNames), expected);
    }
    void givesTheKeyAndTheArabicName()
    {
        const TokenizedText text(Article(u"He flew to Amman."_s, {}));
        std::vector<Suggestion> names;
        addListedNames(EnglishWords(text), names);
        QCOMPARE(names.size(), size_t(1));
        QCOMPARE(names[0].entityKey, u"place:amman"_s);
        QCOMPARE(names[0].entityName, u"عمّان"_s);
        QCOMPARE(names[0].origin.evidence, QStringList({u"Amman"_s, u"عمّان"_s, u"Amman"_s}));
    }
};

QTEST_GUILESS_MAIN(EnglishListRuleTest)
#include "englishlistruletest.moc"
