// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/textedits.h"

#include "tests/ui/testdocument.h"

#include <QTimeZone>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class TextEditsTest : public QObject
{
    Q_OBJECT

private:
    static inline const QString text = u"عنوان الخبر\nقال سامي الخطيب ان الكلفة بلغت 12 مليون دولار امس"_s;

    static AnnotationId money(TestDocument &document)
    {
        const auto id = document.mark(u"12 مليون دولار", u"money"_s, 1.0, AnnotationState::Confirmed);
        auto mark = document.at(id);
        mark.value = valueOfWords(*document, mark.range, *document->tagset().type(u"money"_s));
        mark.verification = {VerificationStatus::Confirmed, u"التقرير السنوي"_s, {}};
        document.apply(ChangeAnnotation{mark});
        return id;
    }
    static QString wordsOf(TestDocument &document, AnnotationId id) { return document->textOf(document.at(id)).toString(); }

private Q_SLOTS:
    void aSlipIsPutRightAndMarksStayOnTheirWords()
    {
        TestDocument document(text);
        const auto person = document.mark(u"سامي الخطيب", u"person"_s);
        const auto amount = money(document);
        const auto before = *document;
        const auto edit = correction(*document, document.rangeOf(u"سامي الخطيب ان الكلفة"), u"سامي الخطيب إن كلفة المشروع"_s);
        QVERIFY(edit);
        QCOMPARE(edit->label, u"correct-text"_s);
        const auto inverse = document->apply(edit->edit);
        QVERIFY(inverse);
        QVERIFY(document->article().text().contains(u"سامي الخطيب إن كلفة المشروع بلغت 12"_s));
        QCOMPARE(wordsOf(document, person), u"سامي الخطيب"_s);
        QCOMPARE(wordsOf(document, amount), u"12 مليون دولار"_s);
        QCOMPARE(document.at(amount).state, AnnotationState::Confirmed);
        document.apply(*inverse);
        QVERIFY(document->sameContentAs(before));
    }

    void aNameThatIsSpelledAnewKeepsItsMark()
    {
        TestDocument document(text);
        const auto person = document.mark(u"سامي الخطيب", u"person"_s, 1.0, AnnotationState::Confirmed);
        document.apply(correction(*document, document.rangeOf(u"الخطيب"), u"الخاطب"_s)->edit);
        QCOMPARE(wordsOf(document, person), u"سامي الخاطب"_s);
        QCOMPARE(document.at(person).state, AnnotationState::Confirmed);
        document.apply(correction(*document, TextRange::ofLength(document->article().text().indexOf(u"سامي الخاطب"), 11), u"متحدث"_s)->edit);
        QCOMPARE(document->annotations().size(), 1);
        QCOMPARE(wordsOf(document, person), u"متحدث"_s);
    }

    void aMarkWhoseWordsAreTakenOutGoesWithThem()
    {
        TestDocument document(text);
        document.mark(u"سامي الخطيب", u"person"_s);
        const auto before = *document;
        const auto inverse = document->apply(correction(*document, document.rangeOf(u"قال سامي الخطيب ان"), u"قال ان"_s)->edit);
        QVERIFY(inverse);
        QVERIFY(document->annotations().isEmpty());
        document.apply(*inverse);
        QVERIFY(document->sameContentAs(before));
    }

    void aChangedNumberIsASuggestionAgainWithItsNewValue()
    {
        TestDocument document(text);
        const auto amount = money(document);
        document.apply(correction(*document, document.rangeOf(u"12"), u"21"_s)->edit);
        QCOMPARE(wordsOf(document, amount), u"21 مليون دولار"_s);
        const auto &mark = document.at(amount);
        QCOMPARE(mark.state, AnnotationState::Suggested);
        QCOMPARE(mark.verification, Verification());
        QCOMPARE(std::get<Figure>(mark.value).number->toString(), u"21000000"_s);
    }

    void noDifferenceIsNoEdit()
    {
        TestDocument document(text);
        QVERIFY(!correction(*document, document.rangeOf(u"الخبر"), u"الخبر"_s));
    }

    void aNewerTextRevisesWhatChanged()
    {
        TestDocument document(text);
        const auto amount = money(document);
        const auto person = document.mark(u"سامي الخطيب", u"person"_s, 1.0, AnnotationState::Confirmed);
        auto newer = text;
        newer.replace(u"12"_s, u"14"_s);
        const Article article(newer, {});
        const auto edit = textUpdate(*document, article, findAnchors(*document, article));
        QVERIFY(edit);
        document.apply(edit->edit);
        QCOMPARE(document->article().text(), newer);
        QCOMPARE(document.at(amount).state, AnnotationState::Suggested);
        QCOMPARE(std::get<Figure>(document.at(amount).value).number->toString(), u"14000000"_s);
        QCOMPARE(document.at(person).state, AnnotationState::Confirmed);
        QVERIFY(!textUpdate(*document, article, findAnchors(*document, article)));
    }

    void onePlaceHasOneNote()
    {
        TestDocument document(text);
        const QDateTime now({2026, 3, 15}, {12, 4}, QTimeZone::UTC);
        const auto place = paragraphAt(*document, 20);
        QCOMPARE(place, document->article().blocks().at(1).range);
        QVERIFY(!noteAt(*document, place, u"  "_s, u"مها"_s, now));
        document.apply(noteAt(*document, place, u" من قال هذا؟ "_s, u"مها"_s, now)->edit);
        document.apply(noteAt(*document, {}, u"للنشر"_s, u"مها"_s, now)->edit);
        QCOMPARE(noteOf(*document, place)->text, u"من قال هذا؟"_s);
        QCOMPARE(noteOf(*document, {})->text, u"للنشر"_s);
        QVERIFY(!noteAt(*document, place, u"من قال هذا؟"_s, u"مها"_s, now));
        document.apply(noteAt(*document, place, u"سُئل المتحدث"_s, u"سارة"_s, now.addDays(1))->edit);
        QCOMPARE(document->notes().size(), 2);
        QCOMPARE(noteOf(*document, place)->author, u"سارة"_s);
        document.apply(noteAt(*document, place, QString(), u"سارة"_s, now)->edit);
        QVERIFY(!noteOf(*document, place));
    }
};

QTEST_GUILESS_MAIN(TextEditsTest)
#include "texteditstest.moc"
