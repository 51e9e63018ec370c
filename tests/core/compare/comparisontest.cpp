// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "documentbuilder.h"
#include "tests/support/generators.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

namespace {

Verdict mirrored(Verdict verdict)
{
    switch (verdict) {
    case Verdict::OnlyInFirst:
        return Verdict::OnlyInSecond;
    case Verdict::OnlyInSecond:
        return Verdict::OnlyInFirst;
    default:
        return verdict;
    }
}

using Shape = std::tuple<FindingKind, Verdict, QList<AnnotationId>, QList<AnnotationId>, QString>;

std::vector<Shape> shapes(const Comparison &comparison, bool mirror)
{
    std::vector<Shape> all;
    for (const Finding &finding : comparison.findings) {
        all.emplace_back(finding.kind, mirror ? mirrored(finding.verdict) : finding.verdict, mirror ? finding.second : finding.first,
            mirror ? finding.first : finding.second, finding.rule);
    }
    std::ranges::sort(all);
    return all;
}

DocumentBuilder firstReport()
{
    DocumentBuilder report(u"قالت ليان الطرفاوي أمس إن كلفة المحطة 1.2 مليار دولار وقدرتها 450 ميغاوات.\nوشارك في البناء ثلاثة آلاف عامل من معان."_s);
    report.name(u"person"_s, u"ليان الطرفاوي"_s).date(u"أمس"_s, u"2026-03-14"_s).money(u"1.2 مليار دولار"_s, u"1200000000"_s, u"USD"_s);
    report.quantity(u"450 ميغاوات"_s, u"450"_s, u"MW"_s).count(u"ثلاثة آلاف"_s, u"3000"_s, u"عامل"_s).name(u"place"_s, u"معان"_s);
    return report;
}

DocumentBuilder secondReport()
{
    DocumentBuilder report(u"شارك 3000 عامل في البناء.\nوقالت ليان الطرفاوي الأحد إن كلفة المحطة 1.5 مليار دولار وقدرتها 450 ميغاوات. وبلغ القرض 320 مليون يورو."_s);
    report.count(u"3000"_s, u"3000"_s, u"عامل"_s).name(u"person"_s, u"ليان الطرفاوي"_s).date(u"الأحد"_s, u"2026-03-15"_s);
    report.money(u"1.5 مليار دولار"_s, u"1500000000"_s, u"USD"_s).quantity(u"450 ميغاوات"_s, u"450"_s, u"MW"_s);
    report.money(u"320 مليون يورو"_s, u"320000000"_s, u"EUR"_s);
    return report;
}

}

class ComparisonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsConflictsFirstWithinEachKind();
    void mirrorsWhenSidesAreExchanged();
    void findsOnlyAgreementWithItself();
    void holdsEveryValueAndNameOnce();
    void givesNothingForEmptyDocuments();
    void namesKindsAndVerdictsApart();
};

void ComparisonTest::listsConflictsFirstWithinEachKind()
{
    const DocumentBuilder first = firstReport();
    const DocumentBuilder second = secondReport();
    const Comparison comparison = compare(first.document(), second.document());
    QCOMPARE(inWords(comparison.findings, first.document(), second.document()),
        QStringList({
            u"figure conflict: 1.2 مليار دولار | 1.5 مليار دولار"_s,
            u"figure only_in_second: - | 320 مليون يورو"_s,
            u"figure agree: 450 ميغاوات | 450 ميغاوات"_s,
            u"figure agree: ثلاثة آلاف | 3000"_s,
            u"time conflict: أمس | الأحد"_s,
            u"name only_in_first: معان | -"_s,
            u"name agree: ليان الطرفاوي | ليان الطرفاوي"_s,
        }));
}

void ComparisonTest::mirrorsWhenSidesAreExchanged()
{
    QVERIFY(rc::check("exchanging the sides gives the mirror", [] {
        const Document first = Random::document(24);
        const Document second = Random::chance() ? Random::document(24) : first;
        RC_ASSERT((shapes(compare(first, second), false) == shapes(compare(second, first), true)));
    }));
    const DocumentBuilder first = firstReport();
    const DocumentBuilder second = secondReport();
    const Comparison there = compare(first.document(), second.document());
    const Comparison back = compare(second.document(), first.document());
    QVERIFY(shapes(there, false) == shapes(back, true));
    QCOMPARE(there.findings.first().difference, Decimal(300000000));
    QCOMPARE(back.findings.first().difference, Decimal(-300000000));
}

void ComparisonTest::findsOnlyAgreementWithItself()
{
    QVERIFY(rc::check("a document agrees with itself", [] {
        const Document document = Random::document(24);
        for (const Finding &finding : compare(document, document).findings) {
            RC_LOG() << qPrintable(u"%1 %2 by %3: %4"_s.arg(findingKindName(finding.kind), verdictName(finding.verdict), finding.rule, finding.subject)) << "\n";
            RC_ASSERT((finding.verdict == Verdict::Agree));
            RC_ASSERT((finding.first == finding.second));
        }
    }));
}

void ComparisonTest::holdsEveryValueAndNameOnce()
{
    const DocumentBuilder first = firstReport();
    const DocumentBuilder second = secondReport();
    QSet<AnnotationId> inFirst;
    QSet<AnnotationId> inSecond;
    for (const Finding &finding : compare(first.document(), second.document()).findings) {
        for (const AnnotationId id : finding.first) {
            QVERIFY(!inFirst.contains(id));
            inFirst.insert(id);
        }
        for (const AnnotationId id : finding.second) {
            QVERIFY(!inSecond.contains(id));
            inSecond.insert(id);
        }
    }
    QCOMPARE(inFirst.size(), first.document().annotations().size());
    QCOMPARE(inSecond.size(), second.document().annotations().size());
}

void ComparisonTest::givesNothingForEmptyDocuments()
{
    const Document empty;
    const DocumentBuilder report = firstReport();
    QVERIFY(compare(empty, empty).findings.isEmpty());
    QVERIFY(compare(empty, empty).blocks.isEmpty());
    for (const Finding &finding : compare(report.document(), empty).findings) {
        QCOMPARE(finding.verdict, Verdict::OnlyInFirst);
    }
}

void ComparisonTest::namesKindsAndVerdictsApart()
{
    QSet<QString> names;
    for (const FindingKind kind :
        {FindingKind::Figure, FindingKind::Time, FindingKind::Name, FindingKind::Role, FindingKind::Quotation, FindingKind::Source}) {
        names.insert(findingKindName(kind));
    }
    for (const Verdict verdict : {Verdict::Conflict, Verdict::Compatible, Verdict::OnlyInFirst, Verdict::OnlyInSecond, Verdict::Agree}) {
        names.insert(verdictName(verdict));
    }
    QCOMPARE(names.size(), 11);
}

QTEST_GUILESS_MAIN(ComparisonTest)
#include "comparisontest.moc"
