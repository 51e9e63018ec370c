// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/lexicon/triggers.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Hashiya;

namespace {

TokenizedText text(const QString &words)
{
    return TokenizedText(Article(words, {}, {Block{BlockKind::Paragraph, TextRange(0, words.size())}}));
}

}

class TriggersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void toIsNoGovernor()
    {
        const Triggers triggers(u"role\tوالي\t-\n");
        QCOMPARE(triggers.at(text(u"والي دمشق"_s), 0).size(), size_t(1));
        QVERIFY(triggers.at(text(u"وإلى دمشق"_s), 0).empty());
    }

    void findsTheLongestOfEachKind()
    {
        const Triggers triggers(u"role\tرئيس|رئيس بلدية\t-\nidafa\tرئيس\t-\n");
        const auto found = triggers.at(text(u"رئيس بلدية باريس"_s), 0);
        QCOMPARE(found.size(), size_t(2));
        const auto role = std::ranges::find(found, TriggerKind::Role, &TriggerMatch::kind);
        QVERIFY(role != found.end());
        QCOMPARE(role->tokens, TextRange(0, 2));
    }

    void takesProcliticsOff()
    {
        const Triggers triggers(u"name-head\tشركة\torganization\tweak\n");
        const auto words = text(u"ولشركة"_s);
        const auto found = triggers.at(words, 0);
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found.front().range.of(words.text()), u"شركة"_s);
        QCOMPARE(found.front().proclitics, u"ول"_s);
        QCOMPARE(found.front().type, u"organization"_s);
        QVERIFY(found.front().weak);
    }

    void nationsHaveAllTheirForms_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<int>("form");
        QTest::newRow("adjective") << u"مصرية"_s << int(Nationalities::Form::Adjective);
        QTest::newRow("definite") << u"المصري"_s << int(Nationalities::Form::DefiniteAdjective);
        QTest::newRow("plural") << u"مصريون"_s << int(Nationalities::Form::Plural);
        QTest::newRow("definite plural") << u"المصريين"_s << int(Nationalities::Form::DefinitePlural);
        QTest::newRow("two words") << u"الكورية الشمالية"_s << int(Nationalities::Form::DefiniteAdjective);
        QTest::newRow("none") << u"القلم"_s << int(Nationalities::Form::None);
    }
    void nationsHaveAllTheirForms()
    {
        QFETCH(QString, word);
        QFETCH(int, form);
        const Nationalities nations(u"مصري\nكوري شمالي\n");
        const auto words = text(word);
        const auto match = nations.at(words, 0, words.foldedOf(words.tokens().front()));
        QCOMPARE(int(match.form), form);
        QCOMPARE(match.end, form == int(Nationalities::Form::None) ? 0 : qsizetype(words.tokens().size()));
    }

    void standardListsAreRead()
    {
        QVERIFY(!Triggers::standard().at(text(u"شركة"_s), 0).empty());
        const auto words = text(u"الفرنسية"_s);
        QCOMPARE(Nationalities::standard().at(words, 0, words.folded().text).nation, u"فرنسي"_s);
    }
};

QTEST_GUILESS_MAIN(TriggersTest)
#include "triggerstest.moc"
