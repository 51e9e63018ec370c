// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/markagreement.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

namespace {

const QString text = u"خبر\nقال سامي الخطيب إن شركة النور في القاهرة ربحت 12 مليون دولار"_s;

/// One annotator's marks, each named by its words.
class Annotator
{
public:
    Annotator()
        : document(Article(text, {}), Tagset::standard())
    {
    }

    AnnotationId mark(QStringView words, const QString &type, AnnotationState state = AnnotationState::Confirmed)
    {
        Annotation mark;
        mark.id = document.takeAnnotationId();
        mark.type = type;
        mark.state = state;
        mark.range = TextRange::ofLength(text.indexOf(words), words.size());
        if (!document.apply(AddAnnotation{mark})) {
            qFatal("no such words");
        }
        return mark.id;
    }
    void name(AnnotationId id, const QString &name)
    {
        const auto entity = document.takeEntityId();
        auto mark = *document.annotations().find(id);
        mark.entity = entity;
        if (!document.apply(AddEntity{{entity, mark.type, name, {}, {}}}) || !document.apply(ChangeAnnotation{mark})) {
            qFatal("no such mark");
        }
    }

    Document document;
};

}

class MarkAgreementTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMarkStandsInOneRow()
    {
        Annotator first;
        Annotator second;
        const auto person = first.mark(u"سامي الخطيب", u"person"_s);
        const auto company = first.mark(u"شركة النور", u"organization"_s);
        const auto place = first.mark(u"القاهرة", u"place"_s);
        const auto money = first.mark(u"12 مليون دولار", u"money"_s);
        second.mark(u"مليون", u"quantity"_s); // so that the ids differ
        const auto samePerson = second.mark(u"سامي الخطيب", u"person"_s);
        const auto shorter = second.mark(u"النور", u"organization"_s);
        const auto otherType = second.mark(u"القاهرة", u"organization"_s);
        second.mark(u"خبر", u"event"_s, AnnotationState::Rejected);
        const auto agreement = markAgreement(first.document, second.document);
        const QList<MarkRow> expected{{MarkMatch::Correct, person, samePerson}, {MarkMatch::Partial, company, shorter}, {MarkMatch::OtherType, place, otherType},
            {MarkMatch::Missing, money, {}}, {MarkMatch::Spurious, {}, {1}}};
        QCOMPARE(agreement.rows, expected);
        QCOMPARE(agreement.first, 4);
        QCOMPARE(agreement.second, 4);
        QCOMPARE(agreement.strictF1(), 2 * 1.0 / 8);
        QCOMPARE(agreement.lenientF1(), 2 * 2.0 / 8);
        QVERIFY(*agreement.kappa > 0 && *agreement.kappa < 1);
        QVERIFY(*agreement.alpha > 0 && *agreement.alpha < 1);
        QVERIFY(*agreement.unitizingAlpha > 0 && *agreement.unitizingAlpha < 1);
    }

    void isPerfectWithOneself()
    {
        Annotator one;
        one.mark(u"سامي الخطيب", u"person"_s);
        one.mark(u"النور", u"organization"_s);
        const auto agreement = markAgreement(one.document, one.document);
        QCOMPARE(agreement.count(MarkMatch::Correct), 2);
        QCOMPARE(agreement.strictF1(), 1.0);
        QCOMPARE(agreement.kappa, 1.0);
        QCOMPARE(agreement.alpha, 1.0);
        QCOMPARE(agreement.unitizingAlpha, 1.0);
    }

    void tellsAnotherNameOrValue()
    {
        Annotator first;
        Annotator second;
        first.name(first.mark(u"سامي الخطيب", u"person"_s), u"سامي الخطيب"_s);
        second.name(second.mark(u"سامي الخطيب", u"person"_s), u"سامي بن علي الخطيب"_s);
        QCOMPARE(markAgreement(first.document, second.document).rows.constFirst().match, MarkMatch::OtherValue);
        QCOMPARE(markAgreement(first.document, second.document).strictF1(), 1.0);
    }

    void pairsThoseThatShareTheMost()
    {
        Annotator first;
        Annotator second;
        const auto whole = first.mark(u"سامي الخطيب إن شركة النور", u"organization"_s);
        second.mark(u"سامي", u"organization"_s);
        const auto longer = second.mark(u"الخطيب إن شركة النور", u"organization"_s);
        const auto rows = markAgreement(first.document, second.document).rows;
        QVERIFY(rows.contains(MarkRow{MarkMatch::Partial, whole, longer}));
        QCOMPARE(rows.size(), 2);
    }

    void marksBeforeTheFirstParagraphCountAsOfIt()
    {
        Document document(Article(u"\n\nخبر"_s, {}), Tagset::standard());
        Annotation mark;
        mark.id = document.takeAnnotationId();
        mark.type = u"event"_s;
        mark.range = {0, 1};
        QVERIFY(document.apply(AddAnnotation{mark}));
        QCOMPARE(markAgreement(document, document).count(MarkMatch::Correct), 1);
    }

    void nothingMarkedIsNoDisagreement()
    {
        const Annotator none;
        const auto agreement = markAgreement(none.document, none.document);
        QVERIFY(agreement.rows.isEmpty());
        QCOMPARE(agreement.strictF1(), 1.0);
        QVERIFY(!agreement.kappa && !agreement.alpha && !agreement.unitizingAlpha);
    }

    /// The token label is the set of types over it: both see a person in two tokens, and one token is a place for one, a place and an organization for the other.
    void countsTokensByAllTypesOverThem()
    {
        Annotator first;
        Annotator second;
        first.mark(u"سامي الخطيب", u"person"_s);
        second.mark(u"سامي الخطيب", u"person"_s);
        first.mark(u"القاهرة", u"place"_s);
        first.mark(u"القاهرة", u"organization"_s);
        second.mark(u"القاهرة", u"place"_s);
        const auto agreement = markAgreement(first.document, second.document);
        const double n = double(agreement.tokens);
        const double byChance = (2 * 2 + (n - 3) * (n - 3)) / (n * n); // the sets {place} and {organization, place} are never the other's
        QCOMPARE(*agreement.kappa, ((n - 1) / n - byChance) / (1 - byChance));
    }
};

QTEST_GUILESS_MAIN(MarkAgreementTest)
#include "markagreementtest.moc"
