// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/english/englishbodyrule.h"
#include "core/extract/english/englishlistrule.h"
#include "core/extract/english/englishmemoryrule.h"
#include "core/extract/english/englishpersonrule.h"
#include "englishnamemarks.h"

#include <QTest>

using namespace Hashiya;
using namespace Hashiya::Tests;
using namespace Qt::StringLiterals;

class EnglishMemoryRuleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recallsNames_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *claim, const QString &text, const QStringList &expected) { QTest::newRow(claim) << text << expected; };
        row("by the family name", u"It was Helena Tessim. Later Tessim's house burned."_s, {u"person [Tessim] memory"_s});
        row("in headlines", u"Tessim Wants Other Bread From Town\nIt was Helena Tessim."_s, {u"person [Tessim] memory"_s});
        row("bodies by their short form", u"The Ormond Fisheries Board (OFB) said no. Then the OFB left."_s, {u"organization [OFB] memory"_s});
        row("not somebody else of that family", u"It was Helena Tessim. Then Yavuz Tessim came."_s, {});
        row("not a body of that name", u"It was Helena Tessim. Then Tessim Holdings came."_s, {});
        row("not an ordinary word that begins a sentence", u"It was Helena Stone. Stone is hard, like any stone."_s, {});
    }
    void recallsNames()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        QCOMPARE(englishMarks(text, addRemembered, addPersons, addBodies), expected);
    }
    void knowsWhomATitleMeans()
    {
        const TokenizedText text(Article(u"Mr. Tessim left. It was Yavuz Tessim, said Helena Ormond. Helena Tessim came too. They asked Ms. Tessim."_s, {}));
        const EnglishWords words(text);
        std::vector<Suggestion> names;
        addPersons(words, names);
        addRemembered(words, names);
        QStringList keys;
        for (const Suggestion &name : names) {
            keys.append(name.entityKey);
        }
        QCOMPARE(keys.constFirst(), u"person:yavuz tessim"_s); // named in full first behind it
        QCOMPARE(keys.constLast(), u"person:helena tessim"_s); // named in full last before it
    }
    void takesAListedPlaceForThePersonThatTheArticleHas()
    {
        const QString text = u"It was Helena Denver. Later Denver said no."_s;
        const TokenizedText tokens(Article(text, {}));
        const EnglishWords words(tokens);
        std::vector<Suggestion> names;
        addPersons(words, names);
        std::vector<Suggestion> listed;
        addListedNames(words, listed);
        names.push_back(listed.back());
        QCOMPARE(names.back().type, u"place"_s);
        addRemembered(words, names);
        QCOMPARE(names.back().type, u"person"_s);
        QCOMPARE(names.back().entityKey, names.front().entityKey);
    }
};

QTEST_GUILESS_MAIN(EnglishMemoryRuleTest)
#include "englishmemoryruletest.moc"
