// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "documentbuilder.h"

#include "core/compare/factmatching.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

namespace {

QList<Finding> match(const DocumentBuilder &first, const DocumentBuilder &second)
{
    const ComparedPair pair(first.document(), second.document());
    const auto blocks = alignBlocks(pair);
    const auto sentences = alignSentences(pair);
    return matchFigures(pair, {blocks, sentences});
}

QStringList matchInWords(const DocumentBuilder &first, const DocumentBuilder &second)
{
    return inWords(match(first, second), first.document(), second.document());
}

}

class FigureMatchingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheSameFigureInWordsAndInDigits();
    void findsConflictOfOneUnitInOneContext();
    void saysDifferenceRatioSubjectAndEvidence();
    void findsEqualAreasInTwoUnits();
    void takesEqualValuesBeforeConflicts();
    void leavesAmountsOfTwoCurrenciesApart();
    void leavesCountsOfTwoThingsApart();
    void readsSingularAndPluralAsOneCountedNoun();
    void doesNotCallAnotherMatterAConflict();
    void groupsRepeatedMentionsOfOneFigure();
    void keepsOneValueOfTwoMattersApart();
    void takesRoundedAndBoundedFiguresForCompatible();
    void passesOverRejectedMarksAndFurniture();
    void keepsARiseFromAFallOfTheSameAmount();
    void callsNoItemOfAListAConflict();
    void takesACurrencyFromTheOtherReport();
    void joinsWhatIsSaidAgainInOtherWords();
};

void FigureMatchingTest::findsTheSameFigureInWordsAndInDigits()
{
    DocumentBuilder first(u"وشارك في البناء ثلاثة آلاف عامل."_s);
    first.count(u"ثلاثة آلاف"_s, u"3000"_s, u"عامل"_s);
    DocumentBuilder second(u"وقال إن 3000 عامل شاركوا في البناء."_s);
    second.count(u"3000"_s, u"3000"_s, u"عامل"_s);
    QCOMPARE(matchInWords(first, second), QStringList({u"figure agree: ثلاثة آلاف | 3000"_s}));
}

void FigureMatchingTest::findsConflictOfOneUnitInOneContext()
{
    DocumentBuilder first(u"بلغت كلفة المشروع 1.2 مليار دولار."_s);
    first.money(u"1.2 مليار دولار"_s, u"1200000000"_s, u"USD"_s);
    DocumentBuilder second(u"في مشروع بلغت كلفته 1.5 مليار دولار."_s);
    second.money(u"1.5 مليار دولار"_s, u"1500000000"_s, u"USD"_s);
    QCOMPARE(matchInWords(first, second), QStringList({u"figure conflict: 1.2 مليار دولار | 1.5 مليار دولار"_s}));
}

void FigureMatchingTest::saysDifferenceRatioSubjectAndEvidence()
{
    DocumentBuilder first(u"بلغت كلفة المشروع 1.2 مليار دولار."_s);
    first.money(u"1.2 مليار دولار"_s, u"1200000000"_s, u"USD"_s);
    DocumentBuilder second(u"وبلغت كلفة المشروع 1.5 مليار دولار بحسب الشركة."_s);
    second.money(u"1.5 مليار دولار"_s, u"1500000000"_s, u"USD"_s);
    const QList<Finding> findings = match(first, second);
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().difference, Decimal(300000000));
    QCOMPARE(findings.first().ratio, 1.25);
    QCOMPARE(findings.first().subject, u"بلغت كلفة المشروع"_s);
    QCOMPARE(findings.first().rule, u"same-unit-and-context"_s);
    const QStringList evidence = findings.first().evidence;
    QVERIFY(evidence.at(0).toInt() > 50 && evidence.at(0).toInt() < 100);
    QCOMPARE(evidence.at(1), u"aligned-blocks"_s);
    QCOMPARE(evidence.sliced(2), QStringList({u"بلغت"_s, u"كلفة"_s, u"المشروع"_s}));
}

void FigureMatchingTest::findsEqualAreasInTwoUnits()
{
    DocumentBuilder first(u"على مساحة 14 كيلومترا مربعا."_s);
    first.quantity(u"14 كيلومترا مربعا"_s, u"14"_s, u"km2"_s);
    DocumentBuilder second(u"تغطي مساحة 1400 هكتار."_s);
    second.quantity(u"1400 هكتار"_s, u"1400"_s, u"ha"_s);
    const QList<Finding> findings = match(first, second);
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().verdict, Verdict::Agree);
    QCOMPARE(findings.first().rule, u"equal-in-other-unit"_s);
    QVERIFY(!findings.first().difference);
}

void FigureMatchingTest::takesEqualValuesBeforeConflicts()
{
    DocumentBuilder first(u"قدرة المحطة الأولى 450 ميغاوات وقدرة المحطة الثانية 600 ميغاوات."_s);
    first.quantity(u"450 ميغاوات"_s, u"450"_s, u"MW"_s).quantity(u"600 ميغاوات"_s, u"600"_s, u"MW"_s);
    DocumentBuilder second(u"قدرة المحطة الأولى 500 ميغاوات وقدرة المحطة الثانية 600 ميغاوات."_s);
    second.quantity(u"500 ميغاوات"_s, u"500"_s, u"MW"_s).quantity(u"600 ميغاوات"_s, u"600"_s, u"MW"_s);
    QCOMPARE(matchInWords(first, second),
        QStringList({u"figure agree: 600 ميغاوات | 600 ميغاوات"_s, u"figure conflict: 450 ميغاوات | 500 ميغاوات"_s}));
}

void FigureMatchingTest::leavesAmountsOfTwoCurrenciesApart()
{
    DocumentBuilder first(u"بلغت كلفة المشروع 100 مليون دولار."_s);
    first.money(u"100 مليون دولار"_s, u"100000000"_s, u"USD"_s);
    DocumentBuilder second(u"بلغت كلفة المشروع 100 مليون يورو."_s);
    second.money(u"100 مليون يورو"_s, u"100000000"_s, u"EUR"_s);
    QCOMPARE(matchInWords(first, second),
        QStringList({u"figure only_in_first: 100 مليون دولار | -"_s, u"figure only_in_second: - | 100 مليون يورو"_s}));
}

void FigureMatchingTest::leavesCountsOfTwoThingsApart()
{
    DocumentBuilder first(u"وأسفر الحريق عن 12 قتيلا في السوق القديم."_s);
    first.count(u"12"_s, u"12"_s, u"قتيلا"_s);
    DocumentBuilder second(u"وأسفر الحريق عن 30 جريحا في السوق القديم."_s);
    second.count(u"30"_s, u"30"_s, u"جريحا"_s);
    QCOMPARE(matchInWords(first, second), QStringList({u"figure only_in_first: 12 | -"_s, u"figure only_in_second: - | 30"_s}));
}

void FigureMatchingTest::readsSingularAndPluralAsOneCountedNoun()
{
    DocumentBuilder first(u"وأسفر الحريق عن تسعة قتلى في السوق القديم."_s);
    first.count(u"تسعة"_s, u"9"_s, u"قتلى"_s);
    DocumentBuilder second(u"وأسفر الحريق عن 12 قتيلا في السوق القديم."_s);
    second.count(u"12"_s, u"12"_s, u"قتيلا"_s);
    QCOMPARE(matchInWords(first, second), QStringList({u"figure conflict: تسعة | 12"_s}));
}

void FigureMatchingTest::doesNotCallAnotherMatterAConflict()
{
    DocumentBuilder first(u"حصل المشروع على قرض قيمته 320 مليون يورو من صندوق المناخ.\nوارتفعت أرباح المصرف في الربع الأخير."_s);
    first.money(u"320 مليون يورو"_s, u"320000000"_s, u"EUR"_s);
    DocumentBuilder second(u"وباع النادي مهاجمه مقابل 75 مليون يورو لفريق إيطالي."_s);
    second.money(u"75 مليون يورو"_s, u"75000000"_s, u"EUR"_s);
    QCOMPARE(matchInWords(first, second),
        QStringList({u"figure only_in_first: 320 مليون يورو | -"_s, u"figure only_in_second: - | 75 مليون يورو"_s}));
}

void FigureMatchingTest::groupsRepeatedMentionsOfOneFigure()
{
    DocumentBuilder first(u"محطة بقدرة 450 ميغاوات\nبدأت المحطة العمل بقدرة 450 ميغاوات أمس."_s);
    first.quantity(u"450 ميغاوات"_s, u"450"_s, u"MW"_s).mark(u"quantity"_s, u"450 ميغاوات"_s, first.document().annotations().at(0).value, 1);
    DocumentBuilder second(u"المحطة تعمل بقدرة 450 ميغاوات."_s);
    second.quantity(u"450 ميغاوات"_s, u"450"_s, u"MW"_s);
    const QList<Finding> findings = match(first, second);
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().first.size(), 2);
    QCOMPARE(findings.first().second.size(), 1);
}

void FigureMatchingTest::keepsOneValueOfTwoMattersApart()
{
    DocumentBuilder first(u"توزع العمل على ثلاث شركات محلية.\nوفاز المنتخب بثلاث ميداليات ذهبية."_s);
    first.count(u"ثلاث"_s, u"3"_s, u"شركات"_s);
    first.mark(u"count"_s, u"ثلاث"_s, Figure{FigureKind::Count, Decimal(3), {}, {}, u"ميداليات"_s, Modifier::None, {}}, 1);
    const DocumentBuilder second(u"نص آخر"_s);
    QCOMPARE(match(first, second).size(), 2);
}

void FigureMatchingTest::takesRoundedAndBoundedFiguresForCompatible()
{
    DocumentBuilder first(u"يبعد الموقع 210 كيلومترات عن العاصمة. وتغطي المحطة 3.5 في المئة من الطلب. واستقبل المعرض 12,345 زائرا في أسبوع."_s);
    first.quantity(u"210 كيلومترات"_s, u"210"_s, u"km"_s).percent(u"3.5 في المئة"_s, u"3.5"_s).count(u"12,345"_s, u"12345"_s, u"زائرا"_s);
    DocumentBuilder second(u"يبعد الموقع نحو 200 كيلومتر عن العاصمة. وتغطي المحطة نحو 4% من الطلب. واستقبل المعرض أكثر من 12 ألف زائر."_s);
    second.quantity(u"200 كيلومتر"_s, u"200"_s, u"km"_s, Modifier::About).percent(u"4%"_s, u"4"_s, Modifier::About);
    second.count(u"12 ألف"_s, u"12000"_s, u"زائر"_s, Modifier::Over);
    QList<Finding> findings = match(first, second);
    QCOMPARE(findings.size(), 3);
    for (const Finding &finding : findings) {
        QCOMPARE(finding.verdict, Verdict::Compatible);
    }
}

void FigureMatchingTest::passesOverRejectedMarksAndFurniture()
{
    DocumentBuilder first(u"كلفة الجسر 40 مليون دولار.\nوهذه فقرة أخرى عن الجسر وأهله وسوقه القديم.\nشارك الخبر"_s);
    first.money(u"40 مليون دولار"_s, u"40000000"_s, u"USD"_s).rejected().mark(u"count"_s, u"شارك"_s, Figure());
    QCOMPARE(first.document().article().blocks().last().kind, BlockKind::Furniture);
    QCOMPARE(match(first, DocumentBuilder(u"نص"_s)).size(), 0);
}

void FigureMatchingTest::keepsARiseFromAFallOfTheSameAmount()
{
    DocumentBuilder first(u"سجلت مخزونات القمح زيادة قدرها 3 ملايين طن."_s);
    first.quantity(u"3 ملايين طن"_s, u"3000000"_s, u"t"_s);
    DocumentBuilder second(u"سجلت مخزونات القمح انخفاضا قدره 3 ملايين طن."_s);
    second.quantity(u"3 ملايين طن"_s, u"3000000"_s, u"t"_s);
    QCOMPARE(matchInWords(first, second), QStringList({u"figure only_in_first: 3 ملايين طن | -"_s, u"figure only_in_second: - | 3 ملايين طن"_s}));
}

void FigureMatchingTest::callsNoItemOfAListAConflict()
{
    DocumentBuilder first(u"مستشفى الشرق بسعة 270 سريرا."_s);
    first.count(u"270"_s, u"270"_s, u"سريرا"_s);
    DocumentBuilder second(u"مستشفى الغرب بسعة 50 سريرا، ومستشفى الجنوب بسعة 300 سريرا."_s);
    second.count(u"50"_s, u"50"_s, u"سريرا"_s).count(u"300"_s, u"300"_s, u"سريرا"_s);
    for (const Finding &finding : match(first, second)) {
        QVERIFY(finding.verdict != Verdict::Conflict);
    }
}

void FigureMatchingTest::takesACurrencyFromTheOtherReport()
{
    DocumentBuilder first(u"بلغت كلفة المدارس 45 مليون ريال."_s);
    first.money(u"45 مليون ريال"_s, u"45000000"_s, QString());
    DocumentBuilder second(u"مدارس بلغت كلفتها 45 مليون ريال."_s);
    second.money(u"45 مليون ريال"_s, u"45000000"_s, u"SAR"_s);
    QCOMPARE(matchInWords(first, second), QStringList({u"figure agree: 45 مليون ريال | 45 مليون ريال"_s}));
}

void FigureMatchingTest::joinsWhatIsSaidAgainInOtherWords()
{
    DocumentBuilder first(u"مقتل نحو 260 متمردا في الغارات\nوقتل 260 متمردا في غارات أمس."_s);
    const Figure about{FigureKind::Count, Decimal(260), {}, {}, u"متمردا"_s, Modifier::About, {}};
    const Figure plain{FigureKind::Count, Decimal(260), {}, {}, u"متمردا"_s, Modifier::None, {}};
    first.mark(u"count"_s, u"260"_s, about).mark(u"count"_s, u"260"_s, plain, 1);
    DocumentBuilder second(u"قتل 260 متمردا في غارات أمس."_s);
    second.mark(u"count"_s, u"260"_s, plain);
    const QList<Finding> findings = match(first, second);
    QCOMPARE(findings.size(), 1);
    QCOMPARE(findings.first().verdict, Verdict::Agree);
    QCOMPARE(findings.first().first,
        QList<AnnotationId>({first.document().annotations().at(0).id, first.document().annotations().at(1).id})); // in reading order
}

QTEST_GUILESS_MAIN(FigureMatchingTest)
#include "figurematchingtest.moc"
