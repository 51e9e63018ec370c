// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/ids.h"

#include <QHash>
#include <QTest>

#include <limits>
#include <type_traits>

using namespace Hashiya;

// What the tags are for: one kind's number is no other kind's.
static_assert(!std::is_convertible_v<AnnotationId, EntityId>);
static_assert(!std::is_convertible_v<ArticleId, AnnotationId>);
static_assert(!std::is_convertible_v<AnnotationId, qint64>);

class IdsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void zeroAndLessNameNothing();
    void idsAreOrderedByNumber();
    void idsAreKeysOfHashes();
};

void IdsTest::zeroAndLessNameNothing()
{
    QVERIFY(!AnnotationId().isValid());
    QVERIFY(!AnnotationId{0}.isValid());
    QVERIFY(!AnnotationId{-1}.isValid());
    QVERIFY(AnnotationId{1}.isValid());
    QVERIFY(AnnotationId{std::numeric_limits<qint64>::max()}.isValid());
}

void IdsTest::idsAreOrderedByNumber()
{
    QVERIFY(EntityId{2} < EntityId{10});
    QVERIFY(EntityId{2} == EntityId{2});
    QVERIFY(EntityId{2} != EntityId{3});
}

void IdsTest::idsAreKeysOfHashes()
{
    QHash<RelationId, int> numbers;
    for (int i = 1; i <= 100; ++i) {
        numbers.insert({i}, i);
    }
    QCOMPARE(numbers.size(), 100);
    QCOMPARE(numbers.value({42}), 42);
    QVERIFY(!numbers.contains({101}));
}

QTEST_GUILESS_MAIN(IdsTest)
#include "idstest.moc"
