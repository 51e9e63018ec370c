// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markedsamples.h"

#include "ui/compare/findingsfilter.h"
#include "ui/compare/findingsmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class FindingsModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isASoundModel();
    void showsBothSidesAndTheDifference();
    void saysWhyInTheToolTip();
    void listsConflictsFirst();
    void sortsByHowFarValuesAreApart();
    void showsChosenKindsAndVerdictsOnly();
    void showsRemovedMarksAsEmpty();

private:
    Document m_first;
    Document m_second;
    QList<Finding> m_findings;
};

void FindingsModelTest::initTestCase()
{
    m_first = markedFirstSample();
    m_second = markedSecondSample();
    m_findings = compare(m_first, m_second).findings;
    QVERIFY(m_findings.size() > 20);
}

void FindingsModelTest::isASoundModel()
{
    FindingsModel model;
    FindingsFilter filter;
    filter.setSourceModel(&model);
    const QAbstractItemModelTester modelTester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester filterTester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFindings(&m_first, &m_second, m_findings);
    QCOMPARE(model.rowCount(), m_findings.size());
    model.setTheme(ReaderTheme::dark());
    filter.setKind(FindingKind::Name);
    filter.setVerdictShown(Verdict::Agree, false);
    filter.setKind({});
    model.setFindings(nullptr, nullptr, {});
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(filter.rowCount(), 0);
}

void FindingsModelTest::showsBothSidesAndTheDifference()
{
    FindingsModel model;
    model.setFindings(&m_first, &m_second, m_findings);
    const auto text = [&](int column, int role = Qt::DisplayRole) {
        QString shown = model.index(1, column).data(role).toString();
        shown.removeIf([](QChar c) { return c.unicode() >= 0x2066 && c.unicode() <= 0x2069; });
        return shown.replace(QChar::Nbsp, u' ');
    };
    QCOMPARE(text(FindingsModel::KindColumn), u"Figure"_s);
    QCOMPARE(text(FindingsModel::VerdictColumn), u"≠ Conflict"_s);
    QCOMPARE(text(FindingsModel::SubjectColumn), u"بلغت كلفة مشروع"_s);
    QCOMPARE(text(FindingsModel::FirstColumn, FindingsModel::WordsRole), u"1.2 مليار دولار"_s);
    QCOMPARE(text(FindingsModel::FirstColumn, FindingsModel::ValueRole), u"$1.2 bn"_s);
    QCOMPARE(text(FindingsModel::SecondColumn), u"1.5 مليار دولار = $1.5 bn ×2"_s);
    QCOMPARE(text(FindingsModel::DifferenceColumn), u"+$300 m · +25%"_s);
}

void FindingsModelTest::saysWhyInTheToolTip()
{
    FindingsModel model;
    model.setFindings(&m_first, &m_second, m_findings);
    QSet<QString> rules;
    for (int row = 0; row < model.rowCount(); ++row) {
        const QString reason = model.index(row, FindingsModel::VerdictColumn).data(Qt::ToolTipRole).toString();
        QVERIFY2(reason.size() > 15, qPrintable(m_findings.at(row).rule));
        rules.insert(m_findings.at(row).rule);
    }
    QVERIFY(rules.size() >= 6);
    QVERIFY(model.index(1, FindingsModel::VerdictColumn).data(Qt::ToolTipRole).toString().contains(u"كلفة"));
}

void FindingsModelTest::listsConflictsFirst()
{
    FindingsModel model;
    FindingsFilter filter;
    filter.setSourceModel(&model);
    model.setFindings(&m_first, &m_second, m_findings);
    QList<std::pair<int, int>> order;
    for (int row = 0; row < filter.rowCount(); ++row) {
        const QModelIndex index = filter.index(row, 0);
        order.append({index.data(FindingsModel::VerdictRole).toInt(), index.data(FindingsModel::KindRole).toInt()});
    }
    QCOMPARE(order.first(), std::pair(int(Verdict::Conflict), int(FindingKind::Figure)));
    QCOMPARE(order.at(3), std::pair(int(Verdict::Conflict), int(FindingKind::Time)));
    QVERIFY(std::ranges::is_sorted(order));
}

void FindingsModelTest::sortsByHowFarValuesAreApart()
{
    FindingsModel model;
    FindingsFilter filter;
    filter.setSourceModel(&model);
    model.setFindings(&m_first, &m_second, m_findings);
    filter.sort(FindingsModel::DifferenceColumn, Qt::DescendingOrder);
    const auto distance = [&](int row) { return filter.index(row, 0).data(FindingsModel::DistanceRole).toDouble(); };
    QVERIFY(distance(0) > 0.2);
    for (int row = 1; row < filter.rowCount(); ++row) {
        QVERIFY(distance(row) <= distance(row - 1));
    }
}

void FindingsModelTest::showsChosenKindsAndVerdictsOnly()
{
    FindingsModel model;
    FindingsFilter filter;
    filter.setSourceModel(&model);
    model.setFindings(&m_first, &m_second, m_findings);
    const auto count = [&](auto wanted) { return int(std::ranges::count_if(m_findings, wanted)); };
    filter.setKind(FindingKind::Quotation);
    QCOMPARE(filter.rowCount(), count([](const Finding &finding) { return finding.kind == FindingKind::Quotation; }));
    filter.setKind({});
    for (const Verdict verdict : {Verdict::Compatible, Verdict::OnlyInFirst, Verdict::OnlyInSecond, Verdict::Agree}) {
        filter.setVerdictShown(verdict, false);
    }
    QCOMPARE(filter.rowCount(), 4);
    filter.setVerdictShown(Verdict::Conflict, false);
    QCOMPARE(filter.rowCount(), 0);
    filter.setVerdictShown(Verdict::Agree, true);
    QCOMPARE(filter.rowCount(), count([](const Finding &finding) { return finding.verdict == Verdict::Agree; }));
}

void FindingsModelTest::showsRemovedMarksAsEmpty()
{
    Document first = m_first;
    FindingsModel model;
    model.setFindings(&first, &m_second, m_findings);
    QVERIFY(!model.index(0, FindingsModel::FirstColumn).data().toString().isEmpty());
    QVERIFY(first.apply(first.removalOf(m_findings.first().first.first())));
    QCOMPARE(model.index(0, FindingsModel::FirstColumn).data().toString(), QString());
}

QTEST_MAIN(FindingsModelTest)
#include "findingsmodeltest.moc"
