// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/checktreemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class CheckTreeModelTest : public QObject
{
    Q_OBJECT

    static CheckPlace place(qint64 mark, const QString &type, const QString &title = {})
    {
        CheckPlace place;
        place.article = {1};
        place.range = {mark * 10, mark * 10 + 4};
        place.mark = {mark};
        place.type = type;
        place.before = u"زار "_s;
        place.words = u"عمان"_s;
        place.title = title;
        return place;
    }
    static QList<CheckGroup> groups()
    {
        CheckGroup figures;
        figures.topic = CheckTopic::Figures;
        figures.detail = u"parts_and_total"_s;
        figures.arithmetic = u"12 > 10"_s;
        figures.stated = u"12"_s;
        figures.places = {place(1, u"count"_s), place(2, u"count"_s)};
        CheckGroup sources;
        sources.topic = CheckTopic::Sources;
        sources.types = QStringList{u"money"_s};
        sources.places = {place(3, u"money"_s)};
        CheckGroup words;
        words.topic = CheckTopic::SometimesMarked;
        words.words = u"عمان"_s;
        words.types = QStringList{u"place"_s};
        words.places = {place(4, u"place"_s), place(0, {}, u"خبر ثان"_s)};
        CheckGroup edges;
        edges.topic = CheckTopic::Edges;
        edges.detail = u"proclitic"_s;
        edges.places = {place(5, u"place"_s), place(6, u"place"_s)};
        auto spaces = edges;
        spaces.detail = u"outer_space"_s;
        return {figures, sources, words, edges, spaces};
    }

private Q_SLOTS:
    void isATreeOfTopicsQuestionsAndPlaces()
    {
        CheckTreeModel model;
        QAbstractItemModelTester tester(&model);
        model.setGroups(groups(), Tagset::standard());
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.index(0, 0).data().toString(), u"Figures that do not fit together (1)"_s);
        QCOMPARE(model.index(3, 0).data().toString(), u"Edges of marks (4)"_s);
        const auto edges = model.index(1, 0, model.index(3, 0));
        QCOMPARE(edges.data().toString(), u"A space at the edge (2)"_s);
        QCOMPARE(model.rowCount(edges), 2);
        const auto last = model.index(1, 0, edges);
        QCOMPARE(last.parent(), edges);
        QCOMPARE(last.data(CheckTreeModel::LevelRole).toInt(), 2);
        QCOMPARE(last.data().toString(), u"\u2068زار عمان\u2069"_s);
        QCOMPARE(model.placeAt(last)->mark, AnnotationId{6});
        QCOMPARE(model.placeAt(edges)->mark, AnnotationId{5});
        QVERIFY(!model.placeAt(model.index(3, 0)));
        model.setGroups({}, Tagset::standard());
        QCOMPARE(model.rowCount(), 0);
    }

    void saysWhatIsKnown()
    {
        CheckTreeModel model;
        model.setGroups(groups(), Tagset::standard());
        const auto second = [&](int topic) { return model.index(0, 0, model.index(topic, 0)).data(CheckTreeModel::SecondLineRole).toString(); };
        QCOMPARE(second(0), u"\u206612 > 10\u2069; the text has \u206612\u2069"_s);
        QCOMPARE(second(1), QString());
        QCOMPARE(second(2), u"Place: 1 · not marked: 1"_s);
        const auto unmarked = model.index(1, 0, model.index(0, 0, model.index(2, 0)));
        QCOMPARE(unmarked.data(Qt::AccessibleDescriptionRole).toString(), u"not marked · \u2068خبر ثان\u2069"_s);
    }

    void countsQuestionsButForSources()
    {
        CheckTreeModel model;
        model.setGroups(groups(), Tagset::standard());
        QCOMPARE(model.questionCount(), 1 + 1 + 4);
    }

    void findsAQuestionAgainWhenItsPlacesAreOthers()
    {
        CheckTreeModel model;
        model.setGroups(groups(), Tagset::standard());
        auto group = groups().at(4);
        group.places.removeFirst();
        QCOMPARE(model.indexOf(group), model.index(1, 0, model.index(3, 0)));
        group.detail = u"outer_sign"_s;
        QVERIFY(!model.indexOf(group).isValid());
        QCOMPARE(model.indexOf(CheckTopic::Edges), model.index(3, 0));
        QVERIFY(!model.indexOf(CheckTopic::Misfits).isValid());
    }
};

QTEST_GUILESS_MAIN(CheckTreeModelTest)
#include "checktreemodeltest.moc"
