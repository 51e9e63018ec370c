// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/documentupdate.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Hashiya;

namespace {

const QString words = u"قال طارق في باريس: «نحن هنا معا». ثم سافر طارق."_s;

Suggestion name(const QString &type, const QString &text, qsizetype from = 0)
{
    Suggestion suggestion;
    suggestion.type = type;
    suggestion.range = TextRange::ofLength(words.indexOf(text, from), text.size());
    suggestion.origin = Origin{OriginKind::Extractor, u"names"_s, u"names.lexicon"_s, {text}};
    suggestion.confidence = 0.5;
    suggestion.entityKey = type + u':' + text;
    return suggestion;
}

std::vector<Suggestion> proposals()
{
    Suggestion quote;
    quote.type = u"quote"_s;
    quote.range = TextRange::ofLength(words.indexOf(u"نحن"), 11);
    quote.origin = Origin{OriginKind::Extractor, u"quotes"_s, u"quotes.verb"_s, {}};
    quote.value = QuotationValue{QuotationKind::Full, u"طارق"_s, {}};
    return {name(u"person"_s, u"طارق"_s), name(u"place"_s, u"باريس"_s), quote, name(u"person"_s, u"طارق"_s, 20)};
}

Document document()
{
    return Document(Article(words, {}), Tagset::standard());
}

/// Applies an update and says how many edits it held.
size_t update(Document &document, const std::vector<Suggestion> &suggestions)
{
    const Edit edit = documentUpdate(document, suggestions);
    const size_t edits = std::get<EditGroup>(edit).edits.size();
    const auto applied = document.apply(edit);
    if (!applied) {
        qWarning("error %d %s", int(applied.error().code), qPrintable(applied.error().detail));
        return size_t(-1);
    }
    return edits;
}

QStringList shown(const Document &document)
{
    QStringList out;
    for (qsizetype index = 0; index < document.annotations().size(); ++index) {
        const Annotation &mark = document.annotations().at(index);
        out.append(mark.type + u": "_s + document.textOf(mark).toString());
    }
    return out;
}

Annotation markAt(const Document &document, qsizetype index)
{
    return document.annotations().at(index);
}

}

class DocumentUpdateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsSuggestionsWithOneEntityForAName()
    {
        Document article = document();
        QVERIFY(update(article, proposals()) < 10);
        QCOMPARE(shown(article), (QStringList{u"person: طارق"_s, u"place: باريس"_s, u"quote: نحن هنا معا"_s, u"person: طارق"_s}));
        QCOMPARE(markAt(article, 0).state, AnnotationState::Suggested);
        QVERIFY(markAt(article, 0).entity.isValid());
        QCOMPARE(markAt(article, 0).entity, markAt(article, 3).entity);
        QCOMPARE(article.entities().size(), 2);
        QCOMPARE(article.entity(markAt(article, 1).entity)->name, u"باريس"_s);
    }

    void quotationsPointToTheNearestMentionOfTheirSpeaker()
    {
        Document article = document();
        update(article, proposals());
        // "ثم سافر طارق" stands eleven units behind the quotation, "قال طارق" twelve before it.
        QCOMPARE(std::get<QuotationValue>(markAt(article, 2).value).speakerMark, markAt(article, 3).id);
    }

    void aSecondRunChangesNothing()
    {
        Document article = document();
        update(article, proposals());
        QCOMPARE(update(article, proposals()), size_t(0));
    }

    void takesAwayWhatIsNoLongerProposed()
    {
        Document article = document();
        update(article, proposals());
        QVERIFY(update(article, {name(u"place"_s, u"باريس"_s)}) != size_t(-1));
        QCOMPARE(shown(article), QStringList{u"place: باريس"_s});
        QCOMPARE(article.entities().size(), 1);
    }

    void undoingAnUpdateIsExact()
    {
        Document article = document();
        update(article, proposals());
        Document before = article;
        const auto inverse = article.apply(documentUpdate(article, {name(u"place"_s, u"باريس"_s)}));
        QVERIFY(inverse.has_value());
        QVERIFY(article.apply(*inverse).has_value());
        QVERIFY(article.sameContentAs(before));
    }

    void changesAnOpenMarkInPlace()
    {
        Document article = document();
        update(article, proposals());
        auto changed = proposals();
        changed[1].attributes.insert(u"norm"_s, u"مدينة باريس"_s);
        const auto id = markAt(article, 1).id;
        QCOMPARE(update(article, changed), size_t(1));
        QCOMPARE(markAt(article, 1).id, id);
        QCOMPARE(markAt(article, 1).attributes.value(u"norm").toString(), u"مدينة باريس"_s);
    }

    void leavesDecidedMarksAlone_data()
    {
        QTest::addColumn<int>("decision");
        for (int decision = 0; decision < 5; ++decision) {
            QTest::newRow(qPrintable(QString::number(decision))) << decision;
        }
    }
    void leavesDecidedMarksAlone()
    {
        QFETCH(int, decision);
        Document article = document();
        update(article, proposals());
        Annotation mark = markAt(article, 1);
        switch (decision) {
        case 0:
            mark.state = AnnotationState::Confirmed;
            break;
        case 1:
            mark.state = AnnotationState::Rejected;
            break;
        case 2:
            mark.note = u"انظر"_s;
            break;
        case 3:
            mark.verification.status = VerificationStatus::Wrong;
            break;
        default:
            mark.origin = Origin{OriginKind::Person, u"سلمى"_s, {}, {}};
            mark.type = u"organization"_s;
        }
        QVERIFY(article.apply(ChangeAnnotation{mark}).has_value());
        QCOMPARE(update(article, proposals()), size_t(0));
        QCOMPARE(*article.annotations().find(mark.id), mark);
        // Nor when nothing is proposed any more.
        QVERIFY(update(article, {}) != size_t(-1));
        QCOMPARE(article.annotations().size(), 1);
        QCOMPARE(markAt(article, 0), mark);
    }

    void aRejectedProposalIsNeverMadeAgain()
    {
        Document article = document();
        update(article, proposals());
        Annotation mark = markAt(article, 0);
        mark.state = AnnotationState::Rejected;
        QVERIFY(article.apply(ChangeAnnotation{mark}).has_value());
        update(article, {});
        QVERIFY(update(article, proposals()) != size_t(-1));
        QCOMPARE(markAt(article, 0).state, AnnotationState::Rejected);
        QCOMPARE(article.annotations().size(), 4);
    }

    void aDecidedMarkKeepsOverlappingProposalsOut()
    {
        Document article = document();
        Annotation mine;
        mine.id = article.takeAnnotationId();
        mine.type = u"event"_s;
        mine.range = TextRange(words.indexOf(u"طارق"), words.indexOf(u"باريس") + 5);
        QVERIFY(article.apply(AddAnnotation{mine}).has_value());
        update(article, proposals());
        QCOMPARE(shown(article), (QStringList{u"event: طارق في باريس"_s, u"quote: نحن هنا معا"_s, u"person: طارق"_s}));
    }

    void aDecidedMarkMayHoldWhatTheTagsetLets()
    {
        Document article = document();
        Annotation mine;
        mine.id = article.takeAnnotationId();
        mine.type = u"quote"_s;
        mine.range = TextRange(0, words.indexOf(u":"));
        QVERIFY(article.apply(AddAnnotation{mine}).has_value());
        update(article, proposals());
        QCOMPARE(article.annotations().size(), 5);
    }

    void newMentionsJoinTheEntityOfAConfirmedOne()
    {
        Document article = document();
        update(article, {name(u"person"_s, u"طارق"_s)});
        Annotation mark = markAt(article, 0);
        mark.state = AnnotationState::Confirmed;
        QVERIFY(article.apply(ChangeAnnotation{mark}).has_value());
        update(article, proposals());
        QCOMPARE(markAt(article, 3).entity, mark.entity);
        QCOMPARE(article.entities().size(), 2);
    }

    void onlyUndecidedSuggestionsAreOpen()
    {
        Document article = document();
        update(article, proposals());
        QVERIFY(isOpenSuggestion(article, markAt(article, 0)));
        Annotation mark = markAt(article, 0);
        mark.state = AnnotationState::Confirmed;
        QVERIFY(article.apply(ChangeAnnotation{mark}).has_value());
        QVERIFY(!isOpenSuggestion(article, markAt(article, 0)));
    }
};

QTEST_GUILESS_MAIN(DocumentUpdateTest)
#include "documentupdatetest.moc"
