// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/english/englishpersonrule.h"
#include "englishnamemarks.h"

#include <QTest>

using namespace Hashiya;
using namespace Hashiya::Tests;
using namespace Qt::StringLiterals;

class EnglishPersonRuleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsPersons_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *claim, const QString &text, const QStringList &expected) { QTest::newRow(claim) << text << expected; };
        row("one word behind a title", u"They asked Mr. Ormond about it."_s, {u"person [Ormond] after-title"_s});
        row("two words behind a role", u"It was written by novelist Yavuz Ormond."_s, {u"person [Yavuz Ormond] after-role"_s});
        row("not one word behind a role", u"The coach Ormond left."_s, {});
        row("a given name with initials and particles", u"It was Helena A. van Ormond who left."_s, {u"person [Helena A. van Ormond] given-name"_s});
        row("hyphens and apostrophes", u"It was Mary-Ann O'Dorran who left."_s, {u"person [Mary-Ann O'Dorran] given-name"_s});
        row("beside a verb of saying", u"On Monday Yavuz Tessim said so."_s, {u"person [Yavuz Tessim] says"_s});
        row("before an age", u"There Yavuz Tessim, 45, sells bread."_s, {u"person [Yavuz Tessim] says"_s});
        row("a family name that returns", u"There was Yavuz Tessim. Later they met Tessim again."_s, {u"person [Yavuz Tessim] family-name"_s});
        row("a family name that is a word of bodies", u"It was Helena Park who left."_s, {u"person [Helena Park] given-name"_s});
        row("no bodies", u"He joined the Helena Ormond Institute."_s, {});
        row("no ordinary words that begin a sentence", u"Will Brexit pass? They will see."_s, {});
        row("not in headlines", u"Helena Ormond Wants Other Bread From Town"_s, {});
    }
    void findsPersons()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        QCOMPARE(englishMarks(text, addPersons), expected);
    }
    void knowsSomebodyByGivenAndFamilyName()
    {
        const TokenizedText text(Article(u"It was Helena A. Ormond. They thanked Dr. Tessim."_s, {}));
        std::vector<Suggestion> names;
        addPersons(EnglishWords(text), names);
        QCOMPARE(names.size(), size_t(2));
        QCOMPARE(names[0].entityKey, u"person:helena ormond"_s);
        QCOMPARE(names[1].entityKey, familyNameKey(u"Tessim"_s));
    }
};

QTEST_GUILESS_MAIN(EnglishPersonRuleTest)
#include "englishpersonruletest.moc"
