// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/actiondigest.h"

#include <QTest>
#include <QTimeZone>

using namespace Hashiya;
using namespace Qt::StringLiterals;

namespace {

Annotation mark(qint64 id, const QString &type, TextRange range, qint64 entity = 0)
{
    Annotation annotation;
    annotation.id = {id};
    annotation.type = type;
    annotation.range = range;
    annotation.entity = {entity};
    return annotation;
}

Action action(const QList<ProjectChange> &changes, ActionKind kind = ActionKind::Do)
{
    return {{7}, kind, {kind == ActionKind::Do ? 0 : 3}, QDateTime({2026, 1, 2}, {3, 4}, QTimeZone::UTC), u"هند"_s, u"label"_s, changes};
}

EditGroup group(std::vector<Edit> edits)
{
    EditGroup made;
    made.edits = std::move(edits);
    return made;
}

}

class ActionDigestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWhenWhoAndWhat()
    {
        const auto digest = digestOf(action({ArticleAdded{{4}}}));
        QCOMPARE(digest.id, ActionId{7});
        QCOMPARE(digest.author, u"هند"_s);
        QCOMPARE(digest.label, u"label"_s);
        QCOMPARE(digest.articles, QList<ArticleId>{{4}});
        QCOMPARE(digest.marks, 0);
        QVERIFY(!digest.place.isValid());
    }

    void knowsTheTypeBeforeAndAfter()
    {
        const auto digest = digestOf(action({DocumentChange{{4}, ChangeAnnotation{mark(1, u"place"_s, {3, 6}, 2)}, ChangeAnnotation{mark(1, u"person"_s, {3, 9})}}}));
        QCOMPARE(digest.type, u"place"_s);
        QCOMPARE(digest.formerType, u"person"_s);
        QCOMPARE(digest.range, TextRange(3, 6));
        QCOMPARE(digest.place, ArticleId{4});
        QCOMPARE(digest.entity, EntityId{2});
        QCOMPARE(digest.marks, 1);
    }

    void theWordsOfWhatWasRemovedAreThoseBefore()
    {
        const auto digest = digestOf(action({DocumentChange{{4}, RemoveAnnotation{{1}}, AddAnnotation{mark(1, u"person"_s, {3, 9})}}}));
        QCOMPARE(digest.range, TextRange(3, 9));
        QCOMPARE(digest.formerType, u"person"_s);
        QVERIFY(digest.type.isEmpty());
    }

    void aNewMarkCountsBeforeWhatGaveWayToIt()
    {
        const auto edit = group({ChangeAnnotation{mark(1, u"place"_s, {0, 3})}, AddAnnotation{mark(2, u"person"_s, {0, 9})}});
        const auto inverse = group({RemoveAnnotation{{2}}, ChangeAnnotation{mark(1, u"place"_s, {0, 3})}});
        const auto digest = digestOf(action({DocumentChange{{4}, edit, inverse}}));
        QCOMPARE(digest.range, TextRange(0, 9));
        QCOMPARE(digest.marks, 2);
    }

    void countsMarksOverArticlesAndEachOnce()
    {
        const auto edit = group({ChangeAnnotation{mark(1, u"place"_s, {0, 3})}, ChangeAnnotation{mark(1, u"place"_s, {0, 4})}});
        const auto digest = digestOf(action({DocumentChange{{4}, edit, edit}, DocumentChange{{5}, edit, edit}, DocumentChange{{4}, edit, edit}}));
        QCOMPARE(digest.articles, (QList<ArticleId>{{4}, {5}}));
        QCOMPARE(digest.marks, 3);
    }

    void readsNamesBeforeAndAfter()
    {
        const auto edit = group({ChangeEntity{{{1}, u"person"_s, u"قاسم النحاس"_s, {u"قاسم"_s}, u"Q1"_s}}, RemoveEntity{{2}}});
        const auto inverse = group({AddEntity{{{2}, u"person"_s, u"النحاس"_s, {}, {}}}, ChangeEntity{{{1}, u"person"_s, u"قاسم"_s, {u"أبو عمر"_s}, {}}}});
        const auto digest = digestOf(action({DocumentChange{{4}, edit, inverse}}));
        QCOMPARE(digest.name, u"قاسم النحاس"_s);
        QCOMPARE(digest.externalId, u"Q1"_s);
        QCOMPARE(digest.formerNames, (QStringList{u"النحاس"_s, u"قاسم"_s}));
        QCOMPARE(digest.lostForm, u"أبو عمر"_s);
        QCOMPARE(digest.names, 2);
    }

    void anUndoTellsWhatItsTargetHadDone()
    {
        const auto digest = digestOf(action({DocumentChange{{4}, RemoveAnnotation{{1}}, AddAnnotation{mark(1, u"person"_s, {3, 9})}}}, ActionKind::Undo));
        QCOMPARE(digest.type, u"person"_s);
        QVERIFY(digest.formerType.isEmpty());
        QCOMPARE(digest.target, ActionId{3});
    }
};

QTEST_GUILESS_MAIN(ActionDigestTest)
#include "actiondigesttest.moc"
