// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/quotes/reportingwords.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class ReportingWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheFormsOfAVerb()
    {
        const ReportingWords &words = ReportingWords::standard();
        for (const QString &form : {u"قال"_s, u"قالت"_s, u"قالوا"_s, u"يقول"_s, u"تقول"_s, u"وقال"_s, u"فقالت"_s, u"اكد"_s, u"نفت"_s}) {
            QVERIFY2(words.is(form, ReportingRole::Verb), qPrintable(form));
        }
        QVERIFY(!words.is(u"ذهب", ReportingRole::Verb));
    }

    void marksVerbsThatAreAlsoOtherWords()
    {
        const ReportingWords &words = ReportingWords::standard();
        QVERIFY(words.is(u"ذكر", ReportingRole::WeakVerb) && !words.is(u"قال", ReportingRole::WeakVerb));
        QVERIFY(words.is(u"بين", ReportingRole::Preposition) && words.is(u"عبر", ReportingRole::Preposition));
    }

    void takesAConjunctionOffOnlyWhereTheWordNeedsIt()
    {
        const ReportingWords &words = ReportingWords::standard();
        QVERIFY(words.hasConjunction(u"وقال"));
        QVERIFY(!words.hasConjunction(u"وصف") && words.is(u"وصف", ReportingRole::Describe));
        QVERIFY(!words.hasConjunction(u"وفق") && words.is(u"وفق", ReportingRole::Source));
    }

    void knowsTheOtherWordsOfReporting()
    {
        const ReportingWords &words = ReportingWords::standard();
        QVERIFY(words.is(u"قائلا", ReportingRole::Participle));
        QVERIFY(words.is(u"قوله", ReportingRole::Masdar));
        QVERIFY(words.is(u"بيان", ReportingRole::Document));
        QVERIFY(words.is(u"وفقا", ReportingRole::SourceOfTwo));
        QVERIFY(words.is(u"بانها", ReportingRole::That));
        QVERIFY(words.is(u"السيد", ReportingRole::Title));
        QCOMPARE(words.roles(u"كتاب") & int(ReportingRole::Verb), 0);
        QCOMPARE(words.roles(u""), 0);
    }
};

QTEST_GUILESS_MAIN(ReportingWordsTest)
#include "reportingwordstest.moc"
