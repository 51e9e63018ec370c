// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotation/history.h"

#include "tests/support/generators.h"

#include <QTest>

using namespace Hashiya;

namespace {

HistoryEntry doing(qint64 id)
{
    return {{id}, ActionKind::Do, {}};
}

HistoryEntry undoing(qint64 id, qint64 target)
{
    return {{id}, ActionKind::Undo, {target}};
}

HistoryEntry redoing(qint64 id, qint64 target)
{
    return {{id}, ActionKind::Redo, {target}};
}

struct State
{
    qint64 undo = 0; ///< 0 for none
    qint64 redo = 0;
    QList<qint64> done;

    friend bool operator==(const State &, const State &) = default;
};

State stateOf(const History &history)
{
    State state{history.undoTarget().value_or(ActionId()).number, history.redoTarget().value_or(ActionId()).number, {}};
    for (const auto id : history.done()) {
        state.done.append(id.number);
    }
    return state;
}

State stateAfter(const QList<HistoryEntry> &journal)
{
    return stateOf(History::fromJournal(journal));
}

}

class HistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newHistoryHasNothingToUndoOrRedo();
    void lastActionIsUndoneFirst();
    void undoneActionCanBeRedone();
    void lastUndoneIsRedoneFirst();
    void newActionEndsWhatCouldBeRedone();
    void redoneActionCanBeUndoneAgain();
    void undoOfWhatIsNotDueChangesNothing();
    void redoOfWhatIsNotDueChangesNothing();
    void undoOfNothingChangesNothing();
    void replayedJournalIsAsTheSessionThatWroteIt();
    void countsTheStepsToAPoint();
    void noStepsLeadToWhatWasReplaced();
};

void HistoryTest::newHistoryHasNothingToUndoOrRedo()
{
    const History history;
    QVERIFY(!history.canUndo());
    QVERIFY(!history.canRedo());
    QVERIFY(!history.undoTarget());
    QVERIFY(!history.redoTarget());
}

void HistoryTest::lastActionIsUndoneFirst()
{
    QVERIFY((stateAfter({doing(1), doing(2)}) == State{2, 0, {1, 2}}));
    QVERIFY((stateAfter({doing(1), doing(2), undoing(3, 2)}) == State{1, 2, {1}}));
}

void HistoryTest::undoneActionCanBeRedone()
{
    QVERIFY((stateAfter({doing(1), undoing(2, 1)}) == State{0, 1, {}}));
    QVERIFY((stateAfter({doing(1), undoing(2, 1), redoing(3, 1)}) == State{1, 0, {1}}));
}

void HistoryTest::lastUndoneIsRedoneFirst()
{
    QVERIFY((stateAfter({doing(1), doing(2), undoing(3, 2), undoing(4, 1)}) == State{0, 1, {}}));
    QVERIFY((stateAfter({doing(1), doing(2), undoing(3, 2), undoing(4, 1), redoing(5, 1)}) == State{1, 2, {1}}));
}

void HistoryTest::newActionEndsWhatCouldBeRedone()
{
    QVERIFY((stateAfter({doing(1), undoing(2, 1), doing(3)}) == State{3, 0, {3}}));
    QVERIFY((stateAfter({doing(1), doing(2), undoing(3, 2), doing(4)}) == State{4, 0, {1, 4}}));
}

void HistoryTest::redoneActionCanBeUndoneAgain()
{
    QVERIFY((stateAfter({doing(1), undoing(2, 1), redoing(3, 1), undoing(4, 1)}) == State{0, 1, {}}));
}

void HistoryTest::undoOfWhatIsNotDueChangesNothing()
{
    QVERIFY((stateAfter({doing(1), doing(2), undoing(3, 1)}) == State{2, 0, {1, 2}}));
}

void HistoryTest::redoOfWhatIsNotDueChangesNothing()
{
    QVERIFY((stateAfter({doing(1), doing(2), undoing(3, 2), undoing(4, 1), redoing(5, 2)}) == State{0, 1, {}}));
    QVERIFY((stateAfter({doing(1), redoing(2, 1)}) == State{1, 0, {1}}));
}

void HistoryTest::undoOfNothingChangesNothing()
{
    QVERIFY(stateAfter({undoing(1, 1)}) == State());
    QVERIFY(stateAfter({undoing(1, 0)}) == State());
    QVERIFY(stateAfter({redoing(1, 0)}) == State());
}

void HistoryTest::replayedJournalIsAsTheSessionThatWroteIt()
{
    QVERIFY(rc::check("a journal gives the history that wrote it, at every point", [] {
        History live;
        QList<HistoryEntry> journal;
        QList<qint64> expected; // a person's own account: actions in force
        QList<qint64> undone;
        const auto steps = Random::count(1, 60);
        for (qint64 id = 1; id <= steps; ++id) {
            const auto what = Random::number(0, 3);
            if (what == 2 && live.canUndo()) {
                journal.append(undoing(id, live.undoTarget()->number));
                undone.append(expected.takeLast());
            } else if (what == 3 && live.canRedo()) {
                journal.append(redoing(id, live.redoTarget()->number));
                expected.append(undone.takeLast());
            } else {
                journal.append(doing(id));
                expected.append(id);
                undone.clear();
            }
            live.append(journal.last());
            const State state{expected.isEmpty() ? 0 : expected.last(), undone.isEmpty() ? 0 : undone.last(), expected};
            RC_ASSERT((stateOf(live) == state));
            RC_ASSERT((stateAfter(journal) == state));
            RC_ASSERT(live.canUndo() == !expected.isEmpty());
            RC_ASSERT(live.canRedo() == !undone.isEmpty());
        }
    }));
}

void HistoryTest::countsTheStepsToAPoint()
{
    const auto history = History::fromJournal({doing(1), doing(2), doing(3), doing(4), undoing(5, 4), undoing(6, 3)});
    QCOMPARE(history.stepsTo({2}), 0);
    QCOMPARE(history.stepsTo({1}), -1);
    QCOMPARE(history.stepsTo({}), -2);
    QCOMPARE(history.stepsTo({3}), 1);
    QCOMPARE(history.stepsTo({4}), 2);
    QCOMPARE(History().stepsTo({}), 0);
}

void HistoryTest::noStepsLeadToWhatWasReplaced()
{
    const auto history = History::fromJournal({doing(1), doing(2), undoing(3, 2), doing(4)});
    QVERIFY(!history.stepsTo({2}));
    QVERIFY(!history.stepsTo({3}));
    QVERIFY(!history.stepsTo({9}));
    QCOMPARE(history.stepsTo({1}), -1);
}

QTEST_GUILESS_MAIN(HistoryTest)
#include "historytest.moc"
