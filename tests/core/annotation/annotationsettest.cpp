// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotation/annotationset.h"

#include "tests/support/generators.h"

#include <QTest>

#include <algorithm>

using namespace Hashiya;
using namespace Qt::StringLiterals;

namespace {

Annotation mark(qint64 id, TextRange range, const QString &note = {})
{
    Annotation annotation;
    annotation.id = {id};
    annotation.type = u"person"_s;
    annotation.range = range;
    annotation.note = note;
    return annotation;
}

QList<qint64> idsOf(const QList<const Annotation *> &annotations)
{
    QList<qint64> ids;
    for (const auto *annotation : annotations) {
        ids.append(annotation->id.number);
    }
    return ids;
}

/// A list in reading order, searched from end to end: what AnnotationSet must be like, slowly.
class Reference
{
public:
    [[nodiscard]] const QList<Annotation> &all() const { return m_annotations; }
    void insert(const Annotation &annotation)
    {
        m_annotations.append(annotation);
        std::ranges::sort(m_annotations, [](const Annotation &a, const Annotation &b) {
            return std::tuple(a.range.begin(), -a.range.end(), a.id) < std::tuple(b.range.begin(), -b.range.end(), b.id);
        });
    }
    void remove(AnnotationId id)
    {
        m_annotations.removeIf([&](const Annotation &annotation) { return annotation.id == id; });
    }
    [[nodiscard]] QList<qint64> overlapping(TextRange range) const
    {
        QList<qint64> ids;
        for (const auto &annotation : m_annotations) {
            if (annotation.range.overlaps(range)) {
                ids.append(annotation.id.number);
            }
        }
        return ids;
    }
    [[nodiscard]] qsizetype firstFrom(qsizetype position) const
    {
        return std::ranges::count_if(m_annotations, [&](const Annotation &annotation) { return annotation.range.begin() < position; });
    }

private:
    QList<Annotation> m_annotations;
};

TextRange anyRange(qsizetype textLength)
{
    const auto begin = Random::number(0, textLength - 1);
    // Mostly short marks, some quotations that lie over many.
    return {
        begin, std::min<qint64>(textLength, begin + (Random::number(0, 9) == 0 ? Random::number(1, textLength) : Random::number(1, 12)))};
}

void assertAlike(const AnnotationSet &set, const Reference &reference, qsizetype textLength)
{
    RC_ASSERT(set.size() == reference.all().size());
    for (qsizetype i = 0; i < set.size(); ++i) {
        const auto &annotation = set.at(i);
        RC_ASSERT((annotation == reference.all()[i] && set.indexOf(annotation.id) == i && set.find(annotation.id) == &annotation));
    }
    for (int i = 0; i < 10; ++i) {
        const auto range = anyRange(textLength);
        RC_ASSERT(idsOf(set.overlapping(range)) == reference.overlapping(range));
        const auto position = Random::number(-1, textLength + 1);
        RC_ASSERT(set.firstFrom(position) == reference.firstFrom(position));
        RC_ASSERT(idsOf(set.covering(position)) == reference.overlapping(TextRange::ofLength(position, 1)));
    }
}

}

class AnnotationSetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptySetHasNothing();
    void outerMarksStandBeforeInnerOnes();
    void sameRangesStandByTheirIds();
    void touchingMarksDoNotOverlap();
    void emptyRangeOverlapsNothing();
    void longMarkIsFoundFarFromItsBeginning();
    void replacingMovesAMark();
    void replacingByItselfChangesNothing();
    void idsAreRememberedAfterRemoval();
    void setCanBeEmptiedAndFilledAgain();
    void blocksOfTheIndexCanGrowAndShrink_data();
    void blocksOfTheIndexCanGrowAndShrink();
    void copyDoesNotChangeWithTheOriginal();
    void behavesAsAListThatIsSearchedFromEndToEnd();
    void builtAtOnceIsAsBuiltOneByOne();
};

void AnnotationSetTest::emptySetHasNothing()
{
    const AnnotationSet set;
    QVERIFY(set.isEmpty());
    QCOMPARE(set.size(), 0);
    QVERIFY(!set.find({1}));
    QCOMPARE(set.indexOf({1}), -1);
    QVERIFY(set.overlapping({0, 100}).isEmpty());
    QCOMPARE(set.firstFrom(0), 0);
    QVERIFY(!set.greatestId().isValid());
    QVERIFY(AnnotationSet(QList<Annotation>()).overlapping({0, 100}).isEmpty());
}

void AnnotationSetTest::outerMarksStandBeforeInnerOnes()
{
    const AnnotationSet set({mark(1, {5, 8}), mark(2, {5, 20}), mark(3, {0, 30})});
    QCOMPARE(idsOf(set.overlapping({6, 7})), (QList<qint64>{3, 2, 1}));
    QCOMPARE(set.at(1).id.number, 2);
}

void AnnotationSetTest::sameRangesStandByTheirIds()
{
    const AnnotationSet set({mark(9, {5, 8}), mark(2, {5, 8}), mark(4, {5, 8})});
    QCOMPARE(idsOf(set.overlapping({5, 8})), (QList<qint64>{2, 4, 9}));
    QCOMPARE(set.indexOf({4}), 1);
}

void AnnotationSetTest::touchingMarksDoNotOverlap()
{
    const AnnotationSet set({mark(1, {0, 5}), mark(2, {5, 10}), mark(3, {10, 15})});
    QCOMPARE(idsOf(set.overlapping({5, 10})), QList<qint64>{2});
    QCOMPARE(idsOf(set.covering(5)), QList<qint64>{2});
    QCOMPARE(idsOf(set.covering(4)), QList<qint64>{1});
    QVERIFY(set.covering(15).isEmpty());
}

void AnnotationSetTest::emptyRangeOverlapsNothing()
{
    const AnnotationSet set({mark(1, {0, 5})});
    QVERIFY(set.overlapping({2, 2}).isEmpty());
    QVERIFY(set.overlapping({4, 2}).isEmpty());
}

void AnnotationSetTest::longMarkIsFoundFarFromItsBeginning()
{
    QList<Annotation> marks{mark(1, {0, 100'000})};
    for (qint64 i = 0; i < 5'000; ++i) {
        marks.append(mark(i + 2, TextRange::ofLength(i * 10, 3)));
    }
    const AnnotationSet set(marks);
    QCOMPARE(idsOf(set.overlapping({40'003, 40'010})), QList<qint64>{1});
    QCOMPARE(idsOf(set.overlapping({99'990, 99'991})), QList<qint64>{1});
}

void AnnotationSetTest::replacingMovesAMark()
{
    AnnotationSet set({mark(1, {0, 5}), mark(2, {6, 9})});
    set.replace(mark(1, {10, 12}));
    QCOMPARE(set.indexOf({1}), 1);
    QVERIFY(set.covering(2).isEmpty());
    QCOMPARE(idsOf(set.covering(11)), QList<qint64>{1});
    QCOMPARE(set.size(), 2);
}

void AnnotationSetTest::replacingByItselfChangesNothing()
{
    AnnotationSet set({mark(1, {0, 5}, u"ملاحظة"_s)});
    set.replace(*set.find({1}));
    QVERIFY(*set.find({1}) == mark(1, {0, 5}, u"ملاحظة"_s));
    QCOMPARE(idsOf(set.covering(2)), QList<qint64>{1});
}

void AnnotationSetTest::idsAreRememberedAfterRemoval()
{
    AnnotationSet set({mark(7, {0, 5})});
    set.insert(mark(3, {0, 5}));
    QCOMPARE(set.greatestId().number, 7);
    set.remove({7});
    QCOMPARE(set.greatestId().number, 7);
}

void AnnotationSetTest::setCanBeEmptiedAndFilledAgain()
{
    AnnotationSet set({mark(1, {0, 5})});
    set.remove({1});
    QVERIFY(set.isEmpty());
    QVERIFY(set.overlapping({0, 10}).isEmpty());
    set.insert(mark(2, {3, 6}));
    QCOMPARE(idsOf(set.overlapping({0, 10})), QList<qint64>{2});
}

void AnnotationSetTest::blocksOfTheIndexCanGrowAndShrink_data()
{
    QTest::addColumn<int>("count");
    for (const int count : {31, 32, 33, 63, 64, 65, 96, 97, 127, 128, 129, 257}) {
        QTest::addRow("%d marks", count) << count;
    }
}

void AnnotationSetTest::blocksOfTheIndexCanGrowAndShrink()
{
    QFETCH(int, count);
    AnnotationSet set;
    Reference reference;
    const auto same = [&] { return idsOf(set.overlapping({0, 10'000})) == reference.overlapping({0, 10'000}); };
    for (int i = 1; i <= count; ++i) {
        const auto added = mark(i, TextRange::ofLength((i * 37) % count, 5));
        set.insert(added);
        reference.insert(added);
        QVERIFY(same());
    }
    for (int i = count; i >= 1; --i) {
        set.remove({i});
        reference.remove({i});
        QVERIFY(same());
        QCOMPARE(idsOf(set.covering(count / 2)), reference.overlapping(TextRange::ofLength(count / 2, 1)));
    }
}

void AnnotationSetTest::copyDoesNotChangeWithTheOriginal()
{
    AnnotationSet set({mark(1, {0, 5})});
    const auto copy = set;
    set.replace(mark(1, {6, 8}));
    set.insert(mark(2, {0, 5}));
    QCOMPARE(idsOf(copy.overlapping({0, 10})), QList<qint64>{1});
    QCOMPARE(copy.find({1})->range, TextRange(0, 5));
}

void AnnotationSetTest::behavesAsAListThatIsSearchedFromEndToEnd()
{
    QVERIFY(rc::check("insertions, removals and moves, alone and many at once, leave the set as a plain list", [] {
        constexpr qsizetype textLength = 400;
        AnnotationSet set;
        std::optional<AnnotationSet::Batch> batch;
        Reference reference;
        const auto steps = Random::count(1, 150);
        for (qint64 i = 1; i <= steps; ++i) {
            if (Random::number(0, 9) == 0) {
                batch.has_value() ? batch.reset() : void(batch.emplace(set));
            }
            const auto what = set.isEmpty() ? 0 : Random::number(0, 5);
            if (what <= 3) {
                const auto added = mark(i, anyRange(textLength));
                set.insert(added);
                reference.insert(added);
                continue;
            }
            const auto id = reference.all().at(Random::number(0, set.size() - 1)).id;
            reference.remove(id);
            if (what == 4) {
                set.remove(id);
                continue;
            }
            const auto moved = mark(id.number, Random::chance() ? anyRange(textLength) : set.find(id)->range, Random::phrase());
            set.replace(moved);
            reference.insert(moved);
        }
        batch.reset();
        assertAlike(set, reference, textLength);
    }));
}

void AnnotationSetTest::builtAtOnceIsAsBuiltOneByOne()
{
    QVERIFY(rc::check("a set made of a list is as one made by insertions", [] {
        constexpr qsizetype textLength = 400;
        QList<Annotation> marks;
        Reference reference;
        const auto count = Random::count(0, 150);
        for (qint64 i = 1; i <= count; ++i) {
            marks.append(mark(i, anyRange(textLength)));
            reference.insert(marks.last());
        }
        assertAlike(AnnotationSet(marks), reference, textLength);
    }));
}

QTEST_GUILESS_MAIN(AnnotationSetTest)
#include "annotationsettest.moc"
