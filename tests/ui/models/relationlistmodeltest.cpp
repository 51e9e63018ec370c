// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/testdocument.h"
#include "ui/models/relationlistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class RelationListModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsRelationsAsTheirFirstMarksAreReadAndFollowsChanges()
    {
        TestDocument document(u"سامي الوزير وليلى المديرة وحسن"_s);
        const auto sami = document.mark(u"سامي", u"person"_s);
        const auto minister = document.mark(u"الوزير", u"role"_s);
        const auto layla = document.mark(u"ليلى", u"person"_s);
        const auto manager = document.mark(u"المديرة", u"role"_s);
        const RelationId second = document->takeRelationId();
        document.apply(AddRelation{{second, u"holds"_s, layla, manager}});
        RelationListModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setDocument(&*document);
        QCOMPARE(model.rowCount(), 1);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        const RelationId first = document->takeRelationId();
        document.apply(AddRelation{{first, u"holds"_s, sami, minister}});
        model.refresh();
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.relationAt(model.index(0)), first);
        QCOMPARE(model.indexOf(second), model.index(1));
        QCOMPARE(model.index(0).data(RelationListModel::FromTextRole).toString(), u"سامي"_s);
        QCOMPARE(model.index(0).data(RelationListModel::ToTextRole).toString(), u"الوزير"_s);
        QCOMPARE(model.index(0).data(RelationListModel::ToTypeRole).toString(), u"role"_s);
        QVERIFY(model.index(0).data().toString().contains(u"سامي"));
        QVERIFY(model.index(0).data().toString().contains(model.index(0).data(RelationListModel::TypeNameRole).toString()));
        document.apply(RemoveRelation{first});
        model.refresh();
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.relationAt(model.index(0)), second);
        QCOMPARE(resets.size(), 0);
        model.setDocument(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_MAIN(RelationListModelTest)
#include "relationlistmodeltest.moc"
