// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotation/everywhere.h"

#include "tests/support/generators.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

namespace {

Annotation annotation(qint64 id, TextRange range, const QString &type, AnnotationState state, OriginKind origin = OriginKind::Extractor)
{
    Annotation mark;
    mark.id = {id};
    mark.type = type;
    mark.range = range;
    mark.state = state;
    mark.origin.kind = origin;
    return mark;
}

TextRange nth(const QString &text, const QString &words, int n)
{
    qsizetype at = -1;
    for (int i = 0; i <= n; ++i) {
        at = text.indexOf(words, at + 1);
    }
    return TextRange::ofLength(at, words.size());
}

/// القاهرة six times: free, suggested, confirmed, as an organization, rejected, inside a longer suggestion.
Document cairo()
{
    const auto text = u"في القاهرة وبالقاهرة ومن القاهرة إلى القاهرة ثم القاهرة قرب مطار القاهرة الدولي"_s;
    Document document(Article(text, {}), Tagset::standard());
    const auto add = [&](Annotation mark) {
        const auto added = document.apply(AddAnnotation{std::move(mark)});
        Q_ASSERT(added);
    };
    add(annotation(1, nth(text, u"القاهرة"_s, 1), u"place"_s, AnnotationState::Suggested));
    add(annotation(2, nth(text, u"القاهرة"_s, 2), u"place"_s, AnnotationState::Confirmed));
    add(annotation(3, nth(text, u"القاهرة"_s, 3), u"organization"_s, AnnotationState::Suggested));
    add(annotation(4, nth(text, u"القاهرة"_s, 4), u"place"_s, AnnotationState::Rejected));
    add(annotation(5, nth(text, u"مطار القاهرة الدولي"_s, 0), u"place"_s, AnnotationState::Suggested));
    return document;
}

QList<Occurrence> places(const Document &document)
{
    return OccurrenceFinder(u"القاهرة").in(document.article());
}

void perform(Document &document, const Edit &edit)
{
    const auto done = document.apply(edit);
    QVERIFY(done);
}

}

class EverywhereTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatStandsThereAlready();
    void letsMarksNest();
    void makesEveryPlaceTheSameMark();
    void givesNewMarksValueNameAndAuthor();
    void restoresTheHiddenArticle();
    void hasNothingToDoTwice();
    void findsTheNameOfTheWords();
    void removesOwnMarksAndRejectsOthers();
    void removesSpeakersAndTheirRelationsOnce();
    void isUndoneAsOneStep();
};

void EverywhereTest::saysWhatStandsThereAlready()
{
    const auto document = cairo();
    const auto hits = hitsIn(document, OccurrenceFinder(u"القاهرة"), u"place"_s);
    QCOMPARE(hits.size(), 6);
    const QList<Standing> expected{
        Standing::Free, Standing::Suggested, Standing::Confirmed, Standing::OtherType, Standing::Rejected, Standing::InTheWay};
    for (qsizetype i = 0; i < hits.size(); ++i) {
        QCOMPARE(hits.at(i).standing, expected.at(i));
        QCOMPARE(hits.at(i).mark.number, i);
    }
    QCOMPARE(hitAt(document, hits.at(4).place, u"person"_s).standing, Standing::Free);
}

void EverywhereTest::letsMarksNest()
{
    const auto text = u"«القاهرة جميلة»"_s;
    Document document(Article(text, {}), Tagset::standard());
    perform(document, AddAnnotation{annotation(1, {0, text.size()}, u"quote"_s, AnnotationState::Confirmed)});
    QCOMPARE(hitsIn(document, OccurrenceFinder(u"القاهرة"), u"place"_s).constFirst().standing, Standing::Free);
}

void EverywhereTest::makesEveryPlaceTheSameMark()
{
    auto document = cairo();
    perform(document, markAll(document, places(document), {.words = u"القاهرة"_s, .type = u"place"_s, .person = u"رنا"_s, .value = {}, .entity = {}}));
    for (const auto &hit : hitsIn(document, OccurrenceFinder(u"القاهرة"), u"place"_s)) {
        QCOMPARE(hit.standing, Standing::Confirmed);
    }
    QCOMPARE(document.annotations().find({5})->state, AnnotationState::Rejected);
    QCOMPARE(document.annotations().size(), 7);
}

void EverywhereTest::givesNewMarksValueNameAndAuthor()
{
    auto document = cairo();
    perform(document, AddEntity{{{1}, u"place"_s, u"القاهرة"_s, {}, {}}});
    const Value value = QuotationValue{QuotationKind::Full, u"سام"_s, {}};
    perform(document, markAll(document, places(document).first(1), {u"القاهرة"_s, u"place"_s, u"رنا"_s, value, {1}}));
    const auto &mark = document.annotations().at(0);
    QCOMPARE(mark.entity.number, 1);
    QCOMPARE(mark.origin.kind, OriginKind::Person);
    QCOMPARE(mark.origin.name, u"رنا"_s);
    QVERIFY(mark.value == value);
}

void EverywhereTest::restoresTheHiddenArticle()
{
    Document document(Article(u"عاد للقاهرة وللاذقية وبالقاهرة"_s, {}), Tagset::standard());
    for (const auto &words : {u"القاهره"_s, u"اللاذقية"_s}) {
        perform(document, markAll(document, OccurrenceFinder(words).in(document.article()), {words, u"place"_s, {}, {}, {}}));
    }
    const QStringList expected{u"لقاهرة = القاهرة"_s, u"لاذقية = اللاذقية"_s, u"القاهرة = "_s};
    for (qsizetype i = 0; i < expected.size(); ++i) {
        const auto &mark = document.annotations().at(i);
        QCOMPARE(document.textOf(mark).toString() + u" = "_s + mark.attributes.value(u"norm"_s).toString(), expected.at(i)); // as written, not as asked for
    }
}

void EverywhereTest::hasNothingToDoTwice()
{
    auto document = cairo();
    const MarkPattern pattern{u"القاهرة"_s, u"place"_s, {}, {}, {}};
    perform(document, markAll(document, places(document), pattern));
    QVERIFY(markAll(document, places(document), pattern).edits.empty());
    perform(document, removeAll(document, places(document)));
    QVERIFY(removeAll(document, places(document)).edits.empty());
    QVERIFY(markAll(document, places(document), {u"القاهرة"_s, u"no such type"_s, {}, {}, {}}).edits.empty());
}

void EverywhereTest::findsTheNameOfTheWords()
{
    auto document = cairo();
    perform(document, AddEntity{{{1}, u"organization"_s, u"القاهرة"_s, {}, {}}});
    perform(document, AddEntity{{{2}, u"place"_s, u"Cairo"_s, {u"القاهره"_s}, {}}});
    QCOMPARE(entityOfWords(document, u"القاهرة", u"place"_s).number, 2);
    QVERIFY(!entityOfWords(document, u"عمان", u"place"_s).isValid());
}

void EverywhereTest::removesOwnMarksAndRejectsOthers()
{
    auto document = cairo();
    const auto first = places(document).constFirst().range;
    perform(document, AddAnnotation{annotation(9, first, u"person"_s, AnnotationState::Confirmed, OriginKind::Person)});
    perform(document, removeAll(document, places(document)));
    QVERIFY(!document.annotations().find({9}));
    for (const qint64 id : {1, 2, 3, 4}) {
        QCOMPARE(document.annotations().find({id})->state, AnnotationState::Rejected);
    }
    QCOMPARE(document.annotations().find({5})->state, AnnotationState::Suggested);
}

void EverywhereTest::removesSpeakersAndTheirRelationsOnce()
{
    const auto text = u"سام قال «نعم» ثم سام"_s;
    Document document(Article(text, {}), Tagset::standard());
    auto quotation = annotation(3, nth(text, u"نعم"_s, 0), u"quote"_s, AnnotationState::Confirmed, OriginKind::Person);
    quotation.value = QuotationValue{QuotationKind::Fragment, u"سام"_s, {1}};
    for (const Edit &edit : std::vector<Edit>{AddAnnotation{annotation(1, nth(text, u"سام"_s, 0), u"person"_s, AnnotationState::Confirmed, OriginKind::Person)},
             AddAnnotation{annotation(2, nth(text, u"سام"_s, 1), u"person"_s, AnnotationState::Confirmed, OriginKind::Person)}, AddAnnotation{quotation},
             AddRelation{{{1}, u"source"_s, {1}, {2}}}}) {
        perform(document, edit);
    }
    perform(document, removeAll(document, OccurrenceFinder(u"سام").in(document.article())));
    QCOMPARE(document.annotations().size(), 1);
    QVERIFY(document.relations().isEmpty());
}

void EverywhereTest::isUndoneAsOneStep()
{
    QVERIFY(rc::check("undoing a correction of all places gives the first state back", [] {
        auto document = Random::document(20);
        const auto words = wordsToFind(document.article().text(), Random::rangeIn(document.article().text()));
        const auto found = OccurrenceFinder(words, {.spelling = {}, .wholeWords = Random::chance(), .proclitics = true}).in(document.article());
        const auto types = document.tagset().types();
        const auto type = types.at(Random::number(0, types.size() - 1)).key;
        const auto before = document;
        const auto edit = Random::chance() ? markAll(document, found, {words, type, u"رنا"_s, {}, entityOfWords(document, words, type)})
                                           : removeAll(document, found);
        const auto inverse = document.apply(edit);
        RC_ASSERT(inverse.has_value());
        RC_ASSERT(document.apply(*inverse).has_value());
        RC_ASSERT(document.sameContentAs(before));
    }));
}

QTEST_GUILESS_MAIN(EverywhereTest)
#include "everywheretest.moc"
