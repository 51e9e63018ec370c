// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/testdocument.h"
#include "ui/session/nesting.h"

using namespace Hashiya;
using namespace Qt::StringLiterals;

class NestingTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestDocument> m_document;
    AnnotationId m_quote, m_role, m_body, m_place, m_crossing;

private Q_SLOTS:
    void init()
    {
        m_document = std::make_unique<TestDocument>(u"قال: وزير مالية بلدية صفد الجديدة حضر، ثم عاد"_s);
        m_quote = m_document->mark(u"وزير مالية بلدية صفد الجديدة حضر", u"quote"_s, 1, AnnotationState::Confirmed);
        m_role = m_document->mark(u"وزير مالية بلدية صفد", u"role"_s, 1, AnnotationState::Confirmed);
        m_body = m_document->mark(u"بلدية صفد", u"organization"_s, 1, AnnotationState::Confirmed);
        m_place = m_document->mark(u"صفد", u"place"_s, 1, AnnotationState::Confirmed);
        m_crossing = m_document->mark(u"صفد الجديدة", u"place"_s, 1, AnnotationState::Confirmed);
    }

    void everyMarkIsReachedFromTheOnesAroundIt()
    {
        QCOMPARE(markAround(**m_document, m_place), m_crossing); // the longer of two that begin together is the outer one
        QCOMPARE(markAround(**m_document, m_crossing), m_body);
        QCOMPARE(markAround(**m_document, m_body), m_role);
        QCOMPARE(markAround(**m_document, m_role), m_quote);
        QVERIFY(!markAround(**m_document, m_quote));
        QCOMPARE(marksInside(**m_document, m_quote), QList{m_role});
        QCOMPARE(marksInside(**m_document, m_body), QList{m_crossing});
        QVERIFY(marksInside(**m_document, m_place).isEmpty());
    }

    void marksSideBySideLieInTheSameOne()
    {
        const auto last = m_document->mark(u"حضر", u"event"_s);
        QCOMPARE(markAround(**m_document, last), m_quote);
        QCOMPARE(marksInside(**m_document, m_quote), (QList{m_role, last}));
    }

    void rejectedMarksHoldNothing()
    {
        auto rejected = m_document->at(m_crossing);
        rejected.state = AnnotationState::Rejected;
        m_document->apply(ChangeAnnotation{rejected});
        QCOMPARE(markAround(**m_document, m_place), m_body);
        QCOMPARE(marksInside(**m_document, m_body), QList{m_place});
    }

    void findsTheInnermostMarkAtAPlace()
    {
        const auto safad = m_document->rangeOf(u"صفد");
        QCOMPARE(innermostAt(**m_document, safad.begin() + 1), m_place);
        QCOMPARE(innermostAt(**m_document, m_document->rangeOf(u"مالية").begin()), m_role);
        QVERIFY(!innermostAt(**m_document, 0));
    }

    void saysWhatTheTagsetForbids()
    {
        const auto city = m_document->rangeOf(u"مالية");
        QVERIFY(!clashOf(**m_document, city, u"organization"_s)); // a role may hold one
        const auto inside = clashOf(**m_document, city, u"person"_s);
        QVERIFY(inside && inside->mark == m_role && !inside->crosses);
        const auto crossing = clashOf(**m_document, m_document->rangeOf(u"قال: وزير مالية"), u"person"_s);
        QVERIFY(crossing && crossing->crosses);
        QVERIFY(!clashOf(**m_document, m_document->rangeOf(u"عاد"), u"person"_s));
    }

    void aSuggestionForbidsNothing()
    {
        TestDocument document(u"جاء سامي الخطيب أمس"_s);
        (void)document.mark(u"سامي الخطيب", u"person"_s);
        QVERIFY(!clashOf(*document, document.rangeOf(u"الخطيب"), u"place"_s));
    }
};

QTEST_GUILESS_MAIN(NestingTest)
#include "nestingtest.moc"
