// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/testdocument.h"
#include "ui/models/hitlistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Hashiya;
using namespace Qt::StringLiterals;

/// The places of عمان as a place: free, behind و, suggested, confirmed, another type, rejected, inside a longer name.
class HitListModelTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestDocument> m_document;

    static QList<HitRow> rows(const Document &document, const QString &words = u"عمان"_s, const QString &type = u"place"_s, ArticleId article = {1})
    {
        return hitRows(article, document, hitsIn(document, OccurrenceFinder(words), type));
    }
    [[nodiscard]] AnnotationId markNth(int n, const QString &type, AnnotationState state)
    {
        Annotation mark;
        mark.id = (*m_document)->takeAnnotationId();
        mark.type = type;
        mark.range = OccurrenceFinder(u"عمان").in((*m_document)->article()).at(n).range;
        mark.state = state;
        mark.origin.kind = OriginKind::Extractor;
        m_document->apply(AddAnnotation{mark});
        return mark.id;
    }
    static QList<int> ticked(const HitListModel &model)
    {
        QList<int> found;
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row).data(Qt::CheckStateRole).toInt() == Qt::Checked) {
                found.append(row);
            }
        }
        return found;
    }

private Q_SLOTS:
    void init()
    {
        m_document = std::make_unique<TestDocument>(u"عنوان\nفي عمان وعمان ثم عمان ثم عمان ثم عمان ثم عمان قرب مطار عمان الدولي"_s);
        (void)markNth(2, u"place"_s, AnnotationState::Suggested);
        (void)markNth(3, u"place"_s, AnnotationState::Confirmed);
        (void)markNth(4, u"person"_s, AnnotationState::Confirmed);
        (void)markNth(5, u"place"_s, AnnotationState::Rejected);
        m_document->mark(u"مطار عمان الدولي", u"place"_s);
    }

    void ticksWhereThereIsSomethingClearToDo()
    {
        HitListModel model;
        QAbstractItemModelTester tester(&model);
        model.setTagset(Tagset::standard());
        model.setAction(EverywhereAction::Mark, u"place"_s);
        model.setRows(rows(**m_document));
        QCOMPARE(model.rowCount(), 7);
        QCOMPARE(ticked(model), (QList<int>{0, 1, 2, 4}));
        QVERIFY(!model.mayBeTicked(3));
        QVERIFY(!model.index(3).data(Qt::CheckStateRole).isValid());
        QCOMPARE(model.tickedCount(), 4);
    }

    void removingTicksTheMarksThatStandOnTheWordsAlone()
    {
        HitListModel model;
        QAbstractItemModelTester tester(&model);
        model.setAction(EverywhereAction::Mark, u"place"_s);
        model.setRows(rows(**m_document));
        model.setAction(EverywhereAction::Remove, u"place"_s);
        QCOMPARE(ticked(model), (QList<int>{2, 3, 4}));
        QVERIFY(!model.mayBeTicked(0) && !model.mayBeTicked(6));
    }

    void showsWhatWillHappenInWords()
    {
        HitListModel model;
        model.setTagset(Tagset::standard());
        model.setAction(EverywhereAction::Mark, u"place"_s);
        model.setRows(rows(**m_document));
        QStringList outcomes;
        for (int row = 0; row < model.rowCount(); ++row) {
            outcomes.append(model.index(row).data(HitListModel::OutcomeRole).toString());
        }
        QCOMPARE(outcomes.at(0), u"will be marked"_s);
        QCOMPARE(outcomes.at(2), u"suggested as Place: will be confirmed"_s);
        QCOMPARE(outcomes.at(3), u"is Place already"_s);
        QCOMPARE(outcomes.at(4), u"Person becomes Place"_s);
        QCOMPARE(outcomes.at(5), u"rejected before: stays so"_s);
        QCOMPARE(outcomes.at(6), u"belongs to \u2068مطار عمان الدولي\u2069 (Place)"_s);
        QCOMPARE(model.index(1).data(HitListModel::ProcliticsRole).toString(), u"و"_s);
        const auto spoken = model.index(1).data().toString();
        QVERIFY(spoken.startsWith(u"\u2068في عمان وعمان ثم"));
        QVERIFY(spoken.endsWith(u"will be marked"));
        model.tick(5, true);
        QVERIFY(model.index(5).data(HitListModel::OutcomeRole).toString().contains(u"after all"));
    }

    void keepsAPersonsTicksWhenRowsAreMadeAnew()
    {
        HitListModel model;
        QAbstractItemModelTester tester(&model);
        QSignalSpy ticks(&model, &HitListModel::ticksChanged);
        model.setAction(EverywhereAction::Mark, u"place"_s);
        model.setRows(rows(**m_document));
        model.tick(0, false);
        model.tick(6, true);
        QVERIFY(ticks.size() >= 2);
        model.setRows(rows(**m_document));
        QCOMPARE(ticked(model), (QList<int>{1, 2, 4, 6}));
        model.clear();
        model.setRows(rows(**m_document));
        QCOMPARE(ticked(model), (QList<int>{0, 1, 2, 4}));
    }

    void ticksAllThenNone()
    {
        HitListModel model;
        QAbstractItemModelTester tester(&model);
        model.setAction(EverywhereAction::Mark, u"place"_s);
        model.setRows(rows(**m_document));
        model.tickAllOrNone();
        QCOMPARE(ticked(model), (QList<int>{0, 1, 2, 4, 5, 6}));
        model.tickAllOrNone();
        QCOMPARE(model.tickedCount(), 0);
    }

    void growsByArticlesOfTheProject()
    {
        HitListModel model;
        QAbstractItemModelTester tester(&model);
        model.setAction(EverywhereAction::Mark, u"place"_s);
        model.setRows(rows(**m_document));
        model.append(rows(**m_document, u"عمان"_s, u"place"_s, {2}));
        model.append({});
        QCOMPARE(model.rowCount(), 14);
        QCOMPARE(model.index(0).data(HitListModel::SectionRole).toString(), QString());
        model.setSectionsShown(true);
        QCOMPARE(model.index(7).data(HitListModel::SectionRole).toString(), u"عنوان"_s);
        QCOMPARE(model.rowOf({2}, model.rows().at(8).hit.place.range), 8);
        QCOMPARE(model.rowOf({3}, model.rows().at(8).hit.place.range), -1);
    }

    void leavesDoubtfulPlacesToThePerson()
    {
        TestDocument document(u"مدينة لد بها ولد"_s);
        HitListModel model;
        model.setTagset(Tagset::standard());
        model.setAction(EverywhereAction::Mark, u"place"_s);
        model.setRows(rows(*document, u"لد"_s));
        QCOMPARE(ticked(model), QList<int>{0});
        QCOMPARE(model.index(1).data(HitListModel::OutcomeRole).toString(), u"perhaps another word: not marked"_s);
    }
};

QTEST_MAIN(HitListModelTest)
#include "hitlistmodeltest.moc"
