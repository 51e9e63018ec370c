// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotation/markfaults.h"

#include "core/annotation/dismissal.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class MarkFaultsTest : public QObject
{
    Q_OBJECT

    Document m_document;

    void read(const QString &text) { m_document = Document(Article(text, {}), Tagset::standard()); }
    AnnotationId mark(const QString &words, const QString &type, Value value = {}, AnnotationState state = AnnotationState::Confirmed)
    {
        Annotation annotation;
        annotation.id = m_document.takeAnnotationId();
        annotation.type = type;
        annotation.range = TextRange::ofLength(m_document.article().text().indexOf(words), words.size());
        annotation.state = state;
        annotation.value = std::move(value);
        const auto added = m_document.apply(AddAnnotation{annotation});
        Q_ASSERT(added);
        return annotation.id;
    }
    [[nodiscard]] const Annotation &at(AnnotationId id) const { return *m_document.annotations().find(id); }

private Q_SLOTS:
    void findsWhatCrossesOrNestsAgainstTheTagset()
    {
        read(u"وزير خارجية مصر سامي الخطيب في القاهرة"_s);
        const auto role = mark(u"وزير خارجية مصر"_s, u"role"_s);
        const auto inner = mark(u"مصر"_s, u"place"_s);
        const auto person = mark(u"سامي الخطيب"_s, u"person"_s);
        QVERIFY(overlapFaults(m_document).isEmpty());
        const auto crossing = mark(u"مصر سامي"_s, u"organization"_s);
        const auto nested = mark(u"الخطيب"_s, u"place"_s);
        const auto faults = overlapFaults(m_document);
        QCOMPARE(faults.size(), 4);
        QVERIFY(faults.contains(OverlapFault{OverlapFault::Crossing, role, crossing}));
        QVERIFY(faults.contains(OverlapFault{OverlapFault::Crossing, crossing, person}));
        QVERIFY(faults.contains(OverlapFault{OverlapFault::Nesting, crossing, inner}));
        QVERIFY(faults.contains(OverlapFault{OverlapFault::Nesting, person, nested}));
    }

    void findsWordsMarkedTwiceAndPassesOverRejectedMarksAndStatements()
    {
        read(u"قال إن القاهرة كبيرة وإنها جميلة"_s);
        const auto first = mark(u"القاهرة"_s, u"place"_s);
        mark(u"القاهرة"_s, u"person"_s, {}, AnnotationState::Rejected);
        mark(u"القاهرة كبيرة"_s, u"statement"_s, QuotationValue{QuotationKind::Indirect, {}, {}});
        mark(u"كبيرة وإنها"_s, u"statement"_s, QuotationValue{QuotationKind::Indirect, {}, {}});
        QVERIFY(overlapFaults(m_document).isEmpty());
        const auto second = mark(u"القاهرة"_s, u"organization"_s);
        QCOMPARE(overlapFaults(m_document), QList<OverlapFault>({{OverlapFault::Twice, first, second}}));
    }

    void judgesEdges_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("fault");
        const auto row = [](const char *name, const QString &words, const QString &type, const QString &fault = {}) { QTest::newRow(name) << words << type << fault; };
        row("whole words", u"سامي الخطيب"_s, u"person"_s);
        row("behind a proclitic", u"القاهرة الكبرى"_s, u"place"_s);
        row("behind the ل that hides ا", u"لبنك"_s, u"organization"_s);
        row("behind a doubtful proclitic", u"رام الله"_s, u"place"_s);
        row("half a word", u"خطيب"_s, u"person"_s, u"begins_in_word"_s);
        row("without the pronoun", u"مدير"_s, u"role"_s, u"ends_in_word"_s);
        row("space", u" مديرها"_s, u"role"_s, u"outer_space"_s);
        row("comma", u"الكبرى،"_s, u"place"_s, u"outer_sign"_s);
        row("one bracket", u"الصحة (WHO"_s, u"organization"_s);
        row("the closing bracket alone", u"WHO)"_s, u"organization"_s, u"outer_sign"_s);
        row("both brackets", u"الصحة (WHO)"_s, u"organization"_s);
        row("per cent", u"30%"_s, u"percent"_s);
        row("digits beside letters", u"2017"_s, u"date"_s);
        row("certain proclitic", u"بالقاهرة"_s, u"place"_s, u"proclitic"_s);
        row("certain proclitic of no name", u"بالقاهرة"_s, u"quantity"_s);
        row("looks like one", u"والت ديزني"_s, u"organization"_s);
        row("abbreviation", u"ش.م."_s, u"organization"_s);
        row("point of the sentence", u"ديزني."_s, u"organization"_s, u"outer_sign"_s);
    }
    void judgesEdges()
    {
        QFETCH(QString, words);
        QFETCH(QString, type);
        QFETCH(QString, fault);
        read(u"قال سامي الخطيب مديرها بالقاهرة الكبرى، للبنك وبرام الله عن الصحة (WHO) ماي2017 بنسبة 30% و ش.م. ثم والت ديزني."_s);
        QCOMPARE(edgeFaultName(edgeFault(m_document, at(mark(words, type)))), fault);
    }

    void quotationsEndWithTheirSigns()
    {
        read(u"قال: \"انتهى الأمر.\""_s);
        QCOMPARE(edgeFault(m_document, at(mark(u"انتهى الأمر."_s, u"quote"_s))), EdgeFault::None);
    }

    void findsValuesAndAttributesThatTheTypeDoesNotKnow()
    {
        read(u"خمسة جنيهات في القاهرة"_s);
        Figure figure;
        figure.kind = FigureKind::Money;
        const auto fits = mark(u"خمسة جنيهات"_s, u"money"_s, figure);
        QVERIFY(misfits(m_document, at(fits)).isEmpty());
        QCOMPARE(misfits(m_document, at(mark(u"خمسة"_s, u"percent"_s, figure))), QStringList({u"value"_s}));
        QCOMPARE(misfits(m_document, at(mark(u"القاهرة"_s, u"place"_s, figure))), QStringList({u"value"_s}));
        auto odd = withDismissal(at(fits), u"misfit"_s);
        odd.attributes.insert(u"implicit_unit"_s, u"yes"_s);
        odd.attributes.insert(u"colour"_s, u"red"_s);
        QCOMPARE(misfits(m_document, odd), QStringList({u"attribute:colour"_s, u"flag:implicit_unit"_s}));
    }

    void findsANameOfAnotherType()
    {
        read(u"القاهرة"_s);
        auto named = at(mark(u"القاهرة"_s, u"place"_s));
        Entity entity;
        entity.id = m_document.takeEntityId();
        entity.type = u"organization"_s;
        entity.name = u"القاهرة"_s;
        QVERIFY(m_document.apply(AddEntity{entity}));
        named.entity = entity.id;
        QCOMPARE(misfits(m_document, named), QStringList({u"name"_s}));
    }
};

QTEST_GUILESS_MAIN(MarkFaultsTest)
#include "markfaultstest.moc"
