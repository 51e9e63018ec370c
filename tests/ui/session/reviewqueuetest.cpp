// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/testdocument.h"
#include "ui/session/reviewqueue.h"

using namespace Hashiya;
using namespace Qt::StringLiterals;

class ReviewQueueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsConfirmedAndRejectedAsReviewed()
    {
        TestDocument document(u"قال سامي إن لينا ورامي في عمان"_s);
        document.mark(u"سامي", u"person"_s);
        document.mark(u"لينا", u"person"_s, 1, AnnotationState::Confirmed);
        document.mark(u"رامي", u"person"_s, 1, AnnotationState::Rejected);
        const ReviewCount expected{2, 3};
        QCOMPARE(reviewCount(*document), expected);
        QCOMPARE(reviewCount(*document).left(), 1);
    }

    void goesInReadingOrderAndRound()
    {
        TestDocument document(u"قال سامي إن لينا ورامي في عمان"_s);
        const auto third = document.mark(u"رامي", u"person"_s);
        const auto first = document.mark(u"سامي", u"person"_s);
        const auto second = document.mark(u"لينا", u"person"_s);
        QCOMPARE(nextUnreviewed(*document, {first}, ReviewOrder::Reading), second);
        QCOMPARE(nextUnreviewed(*document, {second}, ReviewOrder::Reading), third);
        QCOMPARE(nextUnreviewed(*document, {third}, ReviewOrder::Reading), first);
        QCOMPARE(previousUnreviewed(*document, {first}, ReviewOrder::Reading), third);
        QCOMPARE(previousUnreviewed(*document, {third}, ReviewOrder::Reading), second);
    }

    void startsFromThePlaceWhereNoMarkIsCurrent()
    {
        TestDocument document(u"قال سامي إن لينا ورامي في عمان"_s);
        const auto first = document.mark(u"سامي", u"person"_s);
        const auto second = document.mark(u"لينا", u"person"_s);
        QCOMPARE(nextUnreviewed(*document, {{}, 0}, ReviewOrder::Reading), first);
        QCOMPARE(nextUnreviewed(*document, {{}, document.rangeOf(u"لينا").begin()}, ReviewOrder::Reading), second);
        QCOMPARE(previousUnreviewed(*document, {{}, document.rangeOf(u"لينا").begin()}, ReviewOrder::Reading), first);
        QCOMPARE(nextUnreviewed(*document, {{}, document.rangeOf(u"عمان").begin()}, ReviewOrder::Reading), first);
    }

    void skipsReviewedMarksButStartsFromThem()
    {
        TestDocument document(u"قال سامي إن لينا ورامي في عمان"_s);
        const auto first = document.mark(u"سامي", u"person"_s);
        const auto reviewed = document.mark(u"لينا", u"person"_s, 1, AnnotationState::Confirmed);
        const auto third = document.mark(u"رامي", u"person"_s);
        QCOMPARE(nextUnreviewed(*document, {first}, ReviewOrder::Reading), third);
        QCOMPARE(nextUnreviewed(*document, {reviewed}, ReviewOrder::Reading), third);
        QCOMPARE(previousUnreviewed(*document, {reviewed}, ReviewOrder::Reading), first);
    }

    void takesTheLeastCertainFirstAndTiesInReadingOrder()
    {
        TestDocument document(u"قال سامي إن لينا ورامي في عمان"_s);
        const auto sure = document.mark(u"سامي", u"person"_s, 0.9);
        const auto unsure = document.mark(u"لينا", u"person"_s, 0.4);
        const auto alsoUnsure = document.mark(u"رامي", u"person"_s, 0.4);
        QCOMPARE(nextUnreviewed(*document, {}, ReviewOrder::LeastCertainFirst), unsure);
        QCOMPARE(nextUnreviewed(*document, {unsure}, ReviewOrder::LeastCertainFirst), alsoUnsure);
        QCOMPARE(nextUnreviewed(*document, {alsoUnsure}, ReviewOrder::LeastCertainFirst), sure);
        QCOMPARE(nextUnreviewed(*document, {sure}, ReviewOrder::LeastCertainFirst), unsure);
        QCOMPARE(previousUnreviewed(*document, {}, ReviewOrder::LeastCertainFirst), sure);
    }

    void endsWhereNothingElseIsLeft()
    {
        TestDocument document(u"قال سامي إن لينا"_s);
        QVERIFY(!nextUnreviewed(*document, {}, ReviewOrder::Reading));
        const auto only = document.mark(u"سامي", u"person"_s);
        QVERIFY(!nextUnreviewed(*document, {only}, ReviewOrder::Reading));
        QCOMPARE(nextUnreviewed(*document, {}, ReviewOrder::Reading), only);
    }
};

QTEST_GUILESS_MAIN(ReviewQueueTest)
#include "reviewqueuetest.moc"
