// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/houserules.h"

#include "core/extract/pipeline.h"

#include <QTest>
#include <QTimeZone>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class HouseRulesTest : public QObject
{
    Q_OBJECT

private:
    static HouseRule rule(HouseRuleKind kind, const QString &words, const QString &type, HouseRuleScope scope = HouseRuleScope::Project, int day = 1)
    {
        const ArticleId article{scope == HouseRuleScope::Article ? 1 : 0};
        return {u"key%1"_s.arg(day), kind, words, type, false, scope, article, u"سارة"_s, QDateTime(QDate(2026, 3, day), QTime(5, 6), QTimeZone::UTC)};
    }
    static Suggestion proposal(const QString &text, const QString &words, const QString &type)
    {
        Suggestion made;
        made.type = type;
        made.range = TextRange::ofLength(text.indexOf(words), words.size());
        made.origin = {OriginKind::Extractor, u"names"_s, u"names.test"_s, {}};
        return made;
    }
    static QStringList applied(const QString &text, const QList<HouseRule> &rules, std::vector<Suggestion> proposals)
    {
        applyHouseRules(Article(text, {}, {{BlockKind::Paragraph, {0, text.size()}}}), rules, proposals);
        std::ranges::sort(proposals, {}, &Suggestion::range);
        QStringList described;
        for (const auto &each : proposals) {
            described.append(each.range.of(text).toString() + u'=' + each.type + (each.origin.kind == OriginKind::Rule ? u"!"_s : QString()));
        }
        return described;
    }

private Q_SLOTS:
    void marksTheNameWithItsProclitics()
    {
        const auto text = u"وصل إلى النخيل ثم عاد بالنخيل وللنخيل"_s;
        QCOMPARE(applied(text, {rule(HouseRuleKind::Always, u"النخيل"_s, u"place"_s)}, {}),
            (QStringList{u"النخيل=place!"_s, u"النخيل=place!"_s, u"لنخيل=place!"_s}));
    }

    void replacesWhatIsProposedOnTheSameWords()
    {
        const auto text = u"قالت شركة الفجر إن الفجر ربحت"_s;
        QCOMPARE(applied(text, {rule(HouseRuleKind::Always, u"الفجر"_s, u"organization"_s)}, {proposal(text, u"الفجر"_s, u"person"_s)}),
            (QStringList{u"الفجر=organization!"_s, u"الفجر=organization!"_s}));
    }

    void leavesALongerNameWhole()
    {
        const auto text = u"زار جامعة النخيل"_s;
        const auto longer = proposal(text, u"جامعة النخيل"_s, u"organization"_s);
        QCOMPARE(applied(text, {rule(HouseRuleKind::Always, u"النخيل"_s, u"place"_s)}, {longer}), QStringList{u"جامعة النخيل=organization"_s});
        // A role may hold an organization.
        const auto role = proposal(text, u"زار جامعة النخيل"_s, u"role"_s);
        QCOMPARE(applied(text, {rule(HouseRuleKind::Always, u"جامعة النخيل"_s, u"organization"_s)}, {role}),
            (QStringList{u"زار جامعة النخيل=role"_s, u"جامعة النخيل=organization!"_s}));
    }

    void takesThePlaceOfShorterAndCrossingNames()
    {
        const auto text = u"قال سالم الفجر المدير"_s;
        QCOMPARE(applied(text, {rule(HouseRuleKind::Always, u"سالم الفجر"_s, u"person"_s)},
                     {proposal(text, u"سالم"_s, u"person"_s), proposal(text, u"الفجر المدير"_s, u"organization"_s)}),
            QStringList{u"سالم الفجر=person!"_s});
    }

    void neverTakesAwayOnlyItsType()
    {
        const auto text = u"عاد سالم إلى البيت"_s;
        const auto person = proposal(text, u"سالم"_s, u"person"_s);
        QCOMPARE(applied(text, {rule(HouseRuleKind::Never, u"سالم"_s, u"person"_s)}, {person}), QStringList());
        QCOMPARE(applied(text, {rule(HouseRuleKind::Never, u"سالم"_s, u"place"_s)}, {person}), QStringList{u"سالم=person"_s});
        QCOMPARE(applied(text, {rule(HouseRuleKind::Never, u"سالم"_s, QString())}, {person}), QStringList());
    }

    void theNarrowerAndThenTheLaterRuleWins()
    {
        const auto text = u"عاد سالم إلى البيت"_s;
        const auto always = rule(HouseRuleKind::Always, u"سالم"_s, u"person"_s, HouseRuleScope::Everywhere, 5);
        const auto never = rule(HouseRuleKind::Never, u"سالم"_s, u"person"_s, HouseRuleScope::Article, 1);
        QCOMPARE(applied(text, {never, always}, {}), QStringList());
        QCOMPARE(applied(text, {rule(HouseRuleKind::Always, u"سالم"_s, u"place"_s, HouseRuleScope::Project, 3),
                                   rule(HouseRuleKind::Always, u"سالم"_s, u"group"_s, HouseRuleScope::Project, 2)}, {}),
            QStringList{u"سالم=place!"_s});
    }

    void isTheReasonOfItsMarksAndARerunLeavesDecisionsAlone()
    {
        const auto text = u"قالت مؤسسة نجم إن نجم سهيل عاد. وغاب نجم سهيل."_s;
        Document document(Article(text, {}), Tagset::standard());
        const auto always = rule(HouseRuleKind::Always, u"نجم سهيل"_s, u"product"_s);
        const QList<HouseRule> rules{always};
        const auto &pipeline = Pipeline::standard();
        QVERIFY(document.apply(pipeline.update(document, rules)));
        QList<AnnotationId> made;
        for (qsizetype i = 0; i < document.annotations().size(); ++i) {
            if (const auto &mark = document.annotations().at(i); mark.origin.kind == OriginKind::Rule) {
                QCOMPARE(mark.origin.rule, always.key);
                QCOMPARE(mark.origin.name, always.author);
                QCOMPARE(mark.state, AnnotationState::Suggested);
                made.append(mark.id);
            }
        }
        QCOMPARE(made.size(), 2);
        QCOMPARE(document.annotations().find(made.at(0))->entity, document.annotations().find(made.at(1))->entity);
        auto rejected = *document.annotations().find(made.at(0));
        rejected.state = AnnotationState::Rejected;
        auto retyped = *document.annotations().find(made.at(1));
        retyped.state = AnnotationState::Confirmed;
        retyped.type = u"event"_s;
        retyped.entity = {};
        QVERIFY(document.apply(EditGroup{{ChangeAnnotation{rejected}, ChangeAnnotation{retyped}}}));
        const auto decided = document;
        QVERIFY(document.apply(pipeline.update(document, rules)));
        QCOMPARE(*document.annotations().find(made.at(0)), rejected);
        QCOMPARE(*document.annotations().find(made.at(1)), retyped);
        // Without the rule its open marks go.
        Document fresh(Article(text, {}), Tagset::standard());
        QVERIFY(fresh.apply(pipeline.update(fresh, rules)));
        QVERIFY(fresh.apply(pipeline.update(fresh)));
        for (qsizetype i = 0; i < fresh.annotations().size(); ++i) {
            QCOMPARE(fresh.annotations().at(i).origin.kind, OriginKind::Extractor);
        }
    }
};

QTEST_GUILESS_MAIN(HouseRulesTest)
#include "houserulestest.moc"
