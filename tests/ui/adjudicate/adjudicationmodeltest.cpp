// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/testdocument.h"
#include "ui/adjudicate/adjudicationmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

namespace {

const QString text = u"خبر\nقال سامي الخطيب كلاما ثم زار القاهرة ومعه 12 مليون دولار"_s;

}

class AdjudicationModelTest : public QObject
{
    Q_OBJECT

    TestDocument m_ours{text};
    TestDocument m_theirs{text};
    AdjudicationModel m_model;

    [[nodiscard]] QStringList lines(int row) { return m_model.index(row).data().toString().remove(QChar(0x2068)).remove(QChar(0x2069)).remove(QChar(0x2066)).remove(QChar(0x2067)).split(u'\n'); }

private Q_SLOTS:
    void initTestCase()
    {
        new QAbstractItemModelTester(&m_model, QAbstractItemModelTester::FailureReportingMode::QtTest, this);
        m_ours.mark(u"خبر", u"event"_s);
        m_ours.mark(u"سامي", u"person"_s);
        m_ours.mark(u"القاهرة", u"place"_s);
        m_theirs.mark(u"سامي الخطيب", u"person"_s);
        m_theirs.mark(u"القاهرة", u"organization"_s);
        for (auto *side : {&m_ours, &m_theirs}) {
            side->mark(u"كلاما", u"event"_s); // both: no row
            const auto money = side->mark(u"12 مليون دولار", u"money"_s);
            auto mark = side->at(money);
            Figure figure;
            figure.kind = FigureKind::Money;
            figure.number = Decimal::fromString(side == &m_ours ? u"12000000"_s : u"12000"_s);
            figure.unit = u"USD"_s;
            mark.value = figure;
            side->apply(ChangeAnnotation{mark});
        }
        m_theirs.mark(u"زار", u"event"_s);
    }
    void init()
    {
        m_model.setRows(nullptr, nullptr, {});
        m_model.setRows(&*m_ours, &*m_theirs, markAgreement(*m_ours, *m_theirs).rows);
    }

    void saysHowTheyDiffer()
    {
        QCOMPARE(m_model.rowCount(), 5);
        QCOMPARE(lines(0).constFirst(), u"Event: خبر, only yours"_s);
        QCOMPARE(lines(1).constFirst(), u"Person: سامي for you, سامي الخطيب for them"_s);
        QCOMPARE(lines(2).constFirst(), u"Event: زار, only theirs"_s);
        QCOMPARE(lines(3).constFirst(), u"القاهرة: Place for you, Organization for them"_s);
        QVERIFY2(lines(4).constFirst().contains(u"12"), qPrintable(lines(4).constFirst()));
        QVERIFY(lines(4).constFirst() != lines(3).constFirst());
        QVERIFY(lines(1).at(1).contains(u"سامي الخطيب كلاما"));
        QCOMPARE(m_model.rangeOf(2), m_theirs.rangeOf(u"زار"));
    }

    void remembersWhatWasPickedWhereRowsStay()
    {
        QSignalSpy changed(&m_model, &QAbstractItemModel::dataChanged);
        QVERIFY(m_model.setData(m_model.index(1), int(Pick::Theirs), AdjudicationModel::PickRole));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(m_model.decided(), 1);
        QCOMPARE(lines(1).size(), 3);
        QCOMPARE(lines(0).size(), 2);
        m_model.setRows(&*m_ours, &*m_theirs, markAgreement(*m_ours, *m_theirs).rows);
        QCOMPARE(m_model.picks().at(1).pick, Pick::Theirs);
        m_model.pickAll(Pick::Ours);
        QCOMPARE(m_model.decided(), 5);
        m_model.pickAll(Pick::Undecided);
        QCOMPARE(m_model.decided(), 0);
        QVERIFY(!m_model.setData(m_model.index(1), 1, Qt::EditRole));
    }
};

QTEST_MAIN(AdjudicationModelTest)
#include "adjudicationmodeltest.moc"
