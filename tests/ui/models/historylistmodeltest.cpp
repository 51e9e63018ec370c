// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/historylistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace Hashiya;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 5, 6);

HistoryRow row(qint64 id, ActionKind kind = ActionKind::Do, qint64 target = 0, const QString &author = u"هند"_s)
{
    HistoryRow made;
    made.digest.id = {id};
    made.digest.kind = kind;
    made.digest.target = {target};
    made.digest.label = u"confirm"_s;
    made.digest.author = author;
    made.digest.type = u"person"_s;
    made.digest.marks = 1;
    made.digest.at = QDateTime(today, {9, 30}, QTimeZone::systemTimeZone()).toUTC();
    made.words = u"سامي"_s;
    made.title = u"افتتاح"_s;
    return made;
}

HistoryStanding standing(const HistoryListModel &model, int at)
{
    return HistoryStanding(model.index(at).data(HistoryListModel::StandingRole).toInt());
}

/// 1 and 2 in force, 3 was undone and replaced, 5 and 6 are undone.
HistoryListModel &filled(HistoryListModel &model)
{
    model.setTagset(Tagset::standard());
    model.setToday(today);
    model.append({row(8, ActionKind::Undo, 5), row(7, ActionKind::Undo, 6), row(6), row(5), row(4, ActionKind::Undo, 3), row(3), row(2), row(1)});
    model.setHistory(History::fromJournal({{{1}, ActionKind::Do, {}}, {{2}, ActionKind::Do, {}}, {{3}, ActionKind::Do, {}}, {{4}, ActionKind::Undo, {3}},
        {{5}, ActionKind::Do, {}}, {{6}, ActionKind::Do, {}}, {{7}, ActionKind::Undo, {6}}, {{8}, ActionKind::Undo, {5}}}));
    model.setComplete(true);
    return model;
}

}

class HistoryListModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stepsInARowAreOneRow()
    {
        HistoryListModel model;
        QAbstractItemModelTester tester(&model);
        filled(model);
        QCOMPARE(model.rowCount(), 8); // 7 entries and the beginning
        QVERIFY(model.index(0).data(HistoryListModel::SentenceRole).toString().contains(u"2"));
        model.append({row(0)}); // older ones are read after the end was told: not by us, but it must not crash a view
        QCOMPARE(model.rowCount(), 9);
    }

    void newStepsJoinTheFirstRow()
    {
        HistoryListModel model;
        QAbstractItemModelTester tester(&model);
        filled(model);
        model.prepend({row(9, ActionKind::Undo, 2)});
        QCOMPARE(model.rowCount(), 8);
        QVERIFY(model.index(0).data(HistoryListModel::SentenceRole).toString().contains(u"3"));
        QCOMPARE(model.newest(), ActionId{9});
        model.prepend({row(11), row(10, ActionKind::Undo, 1)});
        QCOMPARE(model.rowCount(), 9);
        QCOMPARE(model.newest(), ActionId{11});
        QCOMPARE(model.oldest(), ActionId{1});
    }

    void olderStepsJoinTheLastRow()
    {
        HistoryListModel model;
        QAbstractItemModelTester tester(&model);
        model.append({row(9, ActionKind::Redo, 2)});
        model.append({row(8, ActionKind::Redo, 1), row(7)});
        QCOMPARE(model.rowCount(), 2);
    }

    void knowsHowEachEntryStands()
    {
        HistoryListModel model;
        filled(model);
        const QList<HistoryStanding> expected{HistoryStanding::Step, HistoryStanding::Undone, HistoryStanding::Undone, HistoryStanding::Step, HistoryStanding::Replaced,
            HistoryStanding::Here, HistoryStanding::InForce, HistoryStanding::InForce};
        for (int at = 0; at < expected.size(); ++at) {
            QCOMPARE(standing(model, at), expected.at(at));
        }
        QCOMPARE(model.hereRow(), 5);
        model.setHistory(History());
        QCOMPARE(standing(model, 7), HistoryStanding::Here);
    }

    void knowsThePointAfterEachEntry()
    {
        HistoryListModel model;
        filled(model);
        QCOMPARE(model.pointOf(0), ActionId{2}); // after 5 was undone
        QCOMPARE(model.pointOf(1), ActionId{6});
        QCOMPARE(model.pointOf(2), ActionId{5});
        QVERIFY(!model.pointOf(3));
        QVERIFY(!model.pointOf(4)); // 3 was replaced
        QCOMPARE(model.pointOf(5), ActionId{2});
        QCOMPARE(model.pointOf(7), ActionId());
        QVERIFY(!model.index(4).data(HistoryListModel::ReachableRole).toBool());
    }

    void showsTheTimeOfTodayAndElseTheDay()
    {
        HistoryListModel model;
        filled(model);
        const QLocale locale;
        const auto time = locale.toString(QTime(9, 30), QLocale::ShortFormat);
        auto detail = model.index(5).data(HistoryListModel::DetailRole).toString();
        QVERIFY(detail.startsWith(time));
        QVERIFY(detail.contains(u"هند"));
        QVERIFY(detail.contains(u"افتتاح"));
        model.setToday(today.addDays(1));
        detail = model.index(5).data(HistoryListModel::DetailRole).toString();
        QVERIFY(detail.startsWith(locale.toString(today, QLocale::ShortFormat)));
    }

    void saysAllOfAnEntryInWords()
    {
        HistoryListModel model;
        filled(model);
        const auto here = model.index(5).data().toString();
        QVERIFY(here.contains(u"سامي"));
        QVERIFY(here.contains(u"هند"));
        QVERIFY(here != model.index(6).data().toString());
    }

    void findsByWordsAndAuthor()
    {
        HistoryListModel model;
        HistoryFilter filter;
        filter.setSourceModel(&model);
        QAbstractItemModelTester tester(&filter);
        filled(model);
        model.prepend({row(9, ActionKind::Do, 0, u"سلمى"_s)});
        filter.setWords(u"سلمي"_s);
        QCOMPARE(filter.rowCount(), 1);
        filter.setWords(u"سَامي هند"_s);
        QCOMPARE(filter.rowCount(), 6); // the row of two steps says no words
        filter.setWords({});
        QCOMPARE(filter.rowCount(), 9);
    }

    void asksForOlderEntriesUntilTheEnd()
    {
        HistoryListModel model;
        QSignalSpy wanted(&model, &HistoryListModel::moreWanted);
        QVERIFY(!model.canFetchMore({}));
        model.append({row(3)});
        QVERIFY(model.canFetchMore({}));
        model.fetchMore({});
        QCOMPARE(wanted.size(), 1);
        model.setComplete(true);
        QVERIFY(!model.canFetchMore({}));
    }
};

QTEST_GUILESS_MAIN(HistoryListModelTest)
#include "historylistmodeltest.moc"
