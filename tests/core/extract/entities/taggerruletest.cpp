// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/extract/entities/namessupport.h"

#include "core/extract/entities/taggerrule.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Hashiya;

namespace {

/// A suggestion of some other rule.
Suggestion rival(const QString &text, const QString &words, const QString &type, const QString &rule)
{
    Suggestion suggestion;
    suggestion.type = type;
    suggestion.range = TextRange::ofLength(text.indexOf(words), words.size());
    suggestion.origin = {OriginKind::Extractor, u"names"_s, rule, {}};
    suggestion.confidence = 0.7;
    return suggestion;
}

}

/// The rule with the model that the program ships.
class TaggerRuleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theShippedModelIsThere()
    {
        QVERIFY(standardTagger() != nullptr);
        QCOMPARE(standardTagger()->model().types(), (QStringList{u"person"_s, u"place"_s, u"organization"_s, u"group"_s, u"product"_s}));
    }

    void withoutATaggerNothingIsProposed() { QVERIFY(proposed(TaggerRule(nullptr), paragraph(u"قال بيتر غرونفالد إن"_s)).empty()); }

    void readsNamesItHasNeverSeen_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("person before a verb of speech") << u"وأضاف ديرمونت هالفورسن أن المشروع سيبدأ قريبا."_s << QStringList{u"person: ديرمونت هالفورسن"_s};
        QTest::newRow("family name") << u"وأشار غالدوني إلى أن اللاعبين قدموا مباراة كبيرة."_s << QStringList{u"person: غالدوني"_s};
        QTest::newRow("place behind a head") << u"وقع الانفجار في مدينة غرنزفيل شمال البلاد."_s << QStringList{u"place: غرنزفيل"_s};
        QTest::newRow("proclitic outside") << u"وصل الوزير إلى برلين وبراغ."_s << QStringList{u"place: برلين"_s, u"place: براغ"_s};
        QTest::newRow("a calling is no people") << u"عثر عليها الآثاريون مؤخرا في الموقع."_s << QStringList{};
        QTest::newRow("none") << u"ارتفعت أسعار الخضر في الأسواق أمس."_s << QStringList{};
    }
    void readsNamesItHasNeverSeen()
    {
        QFETCH(QString, text);
        QTEST(shown(proposed(TaggerRule(standardTagger()), paragraph(text)), text), "names");
    }

    void leavesTitlesAndHeadsOutside()
    {
        const QString text = u"وقال السيد ديرمونت هالفورسن إن الاجتماع تأجل."_s;
        QCOMPARE(shown(proposed(TaggerRule(standardTagger()), paragraph(text)), text), QStringList{u"person: ديرمونت هالفورسن"_s});
    }

    void whatTheListsNameStays()
    {
        const QString text = u"وقع الانفجار في مدينة غرنزفيل شمال البلاد."_s;
        const auto list = rival(text, u"غرنزفيل"_s, u"organization"_s, u"names.lexicon"_s);
        QCOMPARE(shown(proposed(TaggerRule(standardTagger()), paragraph(text), {list}), text), QStringList{u"organization: غرنزفيل"_s});
    }

    void ofAPersonItSeesHowFarTheNameReaches()
    {
        const QString text = u"وأضاف ديرمونت هالفورسن أن المشروع سيبدأ قريبا."_s;
        const auto guess = rival(text, u"ديرمونت"_s, u"person"_s, u"names.given-name"_s);
        QCOMPARE(shown(proposed(TaggerRule(standardTagger()), paragraph(text), {guess}), text), QStringList{u"person: ديرمونت هالفورسن"_s});
    }

    void aNameHasOneTypeInAnArticle()
    {
        const QString text = u"وأضاف ديرمونت هالفورسن أن المشروع سيبدأ. ثم وافق ديرمونت هالفورسن على ذلك."_s;
        const auto known = rival(text, u"ديرمونت هالفورسن"_s, u"organization"_s, u"names.head"_s);
        for (const QString &name : shown(proposed(TaggerRule(standardTagger()), paragraph(text), {known}), text)) {
            QCOMPARE(name, u"organization: ديرمونت هالفورسن"_s);
        }
    }

    void formsThatAreOrdinaryWordsNeedMore()
    {
        QVERIFY(proposed(TaggerRule(standardTagger()), paragraph(u"تسعى إلى البقاء في صدارة مشهد الذكاء الاصطناعي العالمي."_s)).empty());
    }

    void everyProposalSaysWhyAndHowSure()
    {
        const auto names = proposed(TaggerRule(standardTagger()), paragraph(u"وأضاف ديرمونت هالفورسن أن المشروع سيبدأ قريبا."_s));
        QCOMPARE(names.size(), size_t(1));
        const Suggestion &name = names.front();
        QCOMPARE(name.origin.rule, u"names.tagger"_s);
        QVERIFY(name.confidence >= 0.6 && name.confidence <= 1);
        QCOMPARE(name.origin.evidence.size() % 2, 0);
        QVERIFY(!name.origin.evidence.isEmpty() && name.origin.evidence.size() <= 6);
        for (qsizetype group = 0; group < name.origin.evidence.size(); group += 2) {
            QVERIFY2(featureGroupFromName(name.origin.evidence.at(group)), qPrintable(name.origin.evidence.at(group)));
        }
    }
};

QTEST_GUILESS_MAIN(TaggerRuleTest)
#include "taggerruletest.moc"
