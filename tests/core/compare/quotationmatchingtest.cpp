// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "documentbuilder.h"

#include "core/compare/quotationmatching.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class QuotationMatchingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheSameWordsInOtherMarks();
    void takesAPartForCompatible();
    void callsOtherWordsOfOneSpeakerAConflict();
    void callsAnotherSpeakerAConflict();
    void doesNotGuessThatTwoUnnamedSpeakersDiffer();
    void leavesOtherQuotationsAlone();
};

static QStringList match(const DocumentBuilder &first, const DocumentBuilder &second)
{
    const ComparedPair pair(first.document(), second.document());
    QStringList lines;
    for (const Finding &finding : matchQuotations(pair, matchNames(pair))) {
        lines.append(verdictName(finding.verdict) + u" by "_s + finding.rule);
    }
    return lines;
}

static DocumentBuilder said(const QString &speaker, const QString &words, bool named = true)
{
    DocumentBuilder builder(u"قال %1: «%2»."_s.arg(speaker, words));
    if (named) {
        builder.name(u"person"_s, speaker);
    }
    return builder.quotation(words, speaker);
}

static const QString whole = u"كل لوح في هذا الموقع ركبته أيد من أبناء الجنوب، وهذا ما نفخر به قبل أي رقم"_s;

void QuotationMatchingTest::findsTheSameWordsInOtherMarks()
{
    DocumentBuilder second(u"“كل لوح في هذا الموقع ركّبته أيدٍ من أبناء الجنوب، وهذا ما نفخر به قبل أي رقم”، تقول الطرفاوي"_s);
    second.quotation(u"كل لوح في هذا الموقع ركّبته أيدٍ من أبناء الجنوب، وهذا ما نفخر به قبل أي رقم"_s, u"الطرفاوي"_s);
    QCOMPARE(match(said(u"ليان الطرفاوي"_s, whole), second), QStringList({u"agree by same-words"_s}));
}

void QuotationMatchingTest::takesAPartForCompatible()
{
    QCOMPARE(match(said(u"ليان الطرفاوي"_s, whole), said(u"ليان الطرفاوي"_s, u"كل لوح في هذا الموقع ركبته أيد من أبناء الجنوب"_s)),
        QStringList({u"compatible by contained"_s}));
}

void QuotationMatchingTest::callsOtherWordsOfOneSpeakerAConflict()
{
    QCOMPARE(match(said(u"سالم المرجاني"_s, u"البلدة التي كانت تنتظر صهريج المازوت صارت تبيع الكهرباء"_s),
                 said(u"سالم المرجاني"_s, u"البلدة التي كانت تشتري المازوت صارت تبيع الماء والكهرباء لجيرانها"_s)),
        QStringList({u"conflict by other-words"_s}));
}

void QuotationMatchingTest::callsAnotherSpeakerAConflict()
{
    QCOMPARE(match(said(u"ليان الطرفاوي"_s, whole), said(u"سالم المرجاني"_s, whole)), QStringList({u"conflict by other-speaker"_s}));
}

void QuotationMatchingTest::doesNotGuessThatTwoUnnamedSpeakersDiffer()
{
    QCOMPARE(match(said(u"البيان"_s, whole, false), said(u"الشركة"_s, whole, false)), QStringList({u"agree by same-words"_s}));
}

void QuotationMatchingTest::leavesOtherQuotationsAlone()
{
    QCOMPARE(match(said(u"ليان الطرفاوي"_s, whole), said(u"ليان الطرفاوي"_s, u"وعدنا بمليون دينار كل سنة، وننتظر التوقيع"_s)),
        QStringList({u"only_in_first by no-partner"_s, u"only_in_second by no-partner"_s}));
}

QTEST_GUILESS_MAIN(QuotationMatchingTest)
#include "quotationmatchingtest.moc"
