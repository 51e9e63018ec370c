// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/testdocument.h"
#include "ui/adjudicate/adjudication.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

namespace {

const QString text = u"خبر\nقال سامي الخطيب «المدينة بعيدة» ثم زار القاهرة"_s;

}

class AdjudicationTest : public QObject
{
    Q_OBJECT

    /// Ours after all rows got this pick.
    static Document after(TestDocument &ours, const TestDocument &theirs, Pick pick)
    {
        QList<Adjudicated> picks;
        for (const auto &row : markAgreement(*ours, *theirs).rows) {
            picks.append({row, pick});
        }
        auto result = *ours;
        if (const auto edit = adjudication(*ours, *theirs, picks, u"omar"_s)) {
            if (const auto applied = result.apply(edit->edit); !applied) {
                qFatal("%d %s", int(applied.error().code), qPrintable(applied.error().detail));
            }
        }
        return result;
    }

private Q_SLOTS:
    void theirsMakesOursAsTheirs()
    {
        TestDocument ours(text);
        const auto alone = ours.mark(u"خبر", u"event"_s);
        const auto wrong = ours.mark(u"القاهرة", u"person"_s);
        const auto shorter = ours.mark(u"سامي", u"person"_s);
        TestDocument theirs(text);
        theirs.mark(u"بعيدة", u"event"_s, 1, AnnotationState::Rejected); // so that ids differ
        theirs.mark(u"خبر", u"event"_s, 1, AnnotationState::Rejected);
        theirs.mark(u"القاهرة", u"place"_s);
        const auto speaker = theirs.mark(u"سامي الخطيب", u"person"_s);
        const auto quote = theirs.mark(u"المدينة بعيدة", u"quote"_s);
        theirs.apply(AddEntity{{{7}, u"person"_s, u"سامي الخطيب"_s, {}, {}}});
        auto mark = theirs.at(speaker);
        mark.entity = {7};
        theirs.apply(ChangeAnnotation{mark});
        auto quotation = theirs.at(quote);
        quotation.value = QuotationValue{.speaker = u"سامي الخطيب"_s, .speakerMark = speaker};
        theirs.apply(ChangeAnnotation{quotation});
        const auto result = after(ours, theirs, Pick::Theirs);
        const auto agreement = markAgreement(result, *theirs);
        QCOMPARE(agreement.strictF1(), 1.0);
        QCOMPARE(agreement.count(MarkMatch::Correct), agreement.first); // the quotation's speaker, too, whose mark has another number here
        QVERIFY(speaker != shorter);
        QCOMPARE(result.annotations().find(alone)->state, AnnotationState::Rejected);
        QCOMPARE(result.annotations().find(wrong)->type, u"place"_s);
        QCOMPARE(result.textOf(*result.annotations().find(shorter)), u"سامي الخطيب"_s);
        QCOMPARE(result.entity(result.annotations().find(shorter)->entity)->name, u"سامي الخطيب"_s);
        bool found = false;
        for (qsizetype i = 0; i < result.annotations().size(); ++i) {
            const auto &added = result.annotations().at(i);
            if (added.type == u"quote") {
                found = true;
                QCOMPARE(std::get<QuotationValue>(added.value).speakerMark, shorter);
                QCOMPARE(added.origin.kind, OriginKind::Import);
                QCOMPARE(added.origin.name, u"omar"_s);
                QCOMPARE(added.state, AnnotationState::Confirmed);
            }
        }
        QVERIFY(found);
    }

    void oursConfirmsAndAddsNothing()
    {
        TestDocument ours(text);
        const auto mine = ours.mark(u"القاهرة", u"place"_s);
        TestDocument theirs(text);
        theirs.mark(u"سامي", u"person"_s);
        const auto result = after(ours, theirs, Pick::Ours);
        QCOMPARE(result.annotations().size(), 1);
        QCOMPARE(result.annotations().find(mine)->state, AnnotationState::Confirmed);
    }

    void undecidedChangesNothing()
    {
        TestDocument ours(text);
        ours.mark(u"القاهرة", u"place"_s);
        TestDocument theirs(text);
        theirs.mark(u"سامي", u"person"_s);
        QVERIFY(after(ours, theirs, Pick::Undecided).sameContentAs(*ours));
    }

    /// Rows that both have alike are handed over without a pick: the speaker that both marked stays the quotation's.
    void aSpeakerThatBothMarkedStaysTheSpeaker()
    {
        TestDocument ours(text);
        TestDocument theirs(text);
        theirs.mark(u"خبر", u"event"_s, 1, AnnotationState::Rejected); // so that ids differ
        AnnotationId ourSpeaker;
        AnnotationId ourQuote;
        for (auto *side : {&ours, &theirs}) {
            const auto speaker = side->mark(u"سامي الخطيب", u"person"_s);
            const auto quote = side->mark(side == &ours ? u"المدينة" : u"المدينة بعيدة", u"quote"_s);
            auto quotation = side->at(quote);
            quotation.value = QuotationValue{.speaker = u"سامي الخطيب"_s, .speakerMark = speaker};
            side->apply(ChangeAnnotation{quotation});
            if (side == &ours) {
                ourSpeaker = speaker;
                ourQuote = quote;
            }
        }
        QList<Adjudicated> picks;
        for (const auto &row : markAgreement(*ours, *theirs).rows) {
            picks.append({row, row.match == MarkMatch::Correct ? Pick::Undecided : Pick::Theirs});
        }
        auto result = *ours;
        QVERIFY(result.apply(adjudication(*ours, *theirs, picks, u"omar"_s)->edit));
        QCOMPARE(result.textOf(*result.annotations().find(ourQuote)), u"المدينة بعيدة"_s);
        QCOMPARE(std::get<QuotationValue>(result.annotations().find(ourQuote)->value).speakerMark, ourSpeaker);
    }

    /// Two of ours go, of which one is the other's speaker, and a person had made it: one step, in any order.
    void rejectsASpeakerWithTheQuotation()
    {
        TestDocument ours(text);
        const auto quote = ours.mark(u"المدينة بعيدة", u"quote"_s);
        const auto speaker = ours.mark(u"سامي", u"person"_s);
        auto made = ours.at(speaker);
        made.origin = {OriginKind::Person, u"ريم"_s, {}, {}};
        ours.apply(ChangeAnnotation{made});
        auto quotation = ours.at(quote);
        quotation.value = QuotationValue{.speaker = u"سامي"_s, .speakerMark = speaker};
        ours.apply(ChangeAnnotation{quotation});
        const TestDocument theirs(text);
        const auto result = after(ours, theirs, Pick::Theirs);
        QVERIFY(!result.annotations().find(speaker));
        QCOMPARE(result.annotations().find(quote)->state, AnnotationState::Rejected);
    }

    void takesANameThatWeHave()
    {
        TestDocument ours(text);
        ours.apply(AddEntity{{{3}, u"place"_s, u"القاهرة"_s, {}, {}}});
        TestDocument theirs(text);
        const auto place = theirs.mark(u"القاهرة", u"place"_s);
        theirs.apply(AddEntity{{{9}, u"place"_s, u"القاهرة"_s, {}, {}}});
        auto mark = theirs.at(place);
        mark.entity = {9};
        theirs.apply(ChangeAnnotation{mark});
        const auto result = after(ours, theirs, Pick::Theirs);
        QCOMPARE(result.entities().size(), 1);
        QCOMPARE(result.annotations().at(0).entity, EntityId{3});
    }
};

QTEST_GUILESS_MAIN(AdjudicationTest)
#include "adjudicationtest.moc"
