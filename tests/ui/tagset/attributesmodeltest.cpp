// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tagset/attributesmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class AttributesModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsToTheRulesOfModelsThroughEveryChange()
    {
        AttributesModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy edited(&model, &AttributesModel::edited);
        QCOMPARE(model.add(), 0);
        QCOMPARE(model.add(), 1);
        QCOMPARE(model.attributes().at(1).key, u"attribute_2"_s);
        QVERIFY(model.move(0, true));
        QVERIFY(!model.move(1, true));
        QVERIFY(model.move(1, false));
        QCOMPARE(model.attributes().at(0).key, u"attribute"_s);
        QVERIFY(model.setData(model.index(0, AttributesModel::NameArabic), u" اسم "_s, Qt::EditRole));
        QVERIFY(model.setData(model.index(0, AttributesModel::NameArabic), u"اسم"_s, Qt::EditRole));
        model.remove(1);
        QCOMPARE(edited.size(), 6);
        model.setAttributes({});
        model.setAttributes(Tagset::standard().types().first().attributes);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(edited.size(), 6);
    }

    void choicesAreWrittenInOneCell()
    {
        AttributesModel model;
        model.add();
        QVERIFY(!(model.flags(model.index(0, AttributesModel::Choices)) & Qt::ItemIsEditable));
        QVERIFY(model.setData(model.index(0, AttributesModel::Kind), int(AttributeKind::Choice), Qt::EditRole));
        QVERIFY(model.flags(model.index(0, AttributesModel::Choices)) & Qt::ItemIsEditable);
        QVERIFY(model.setData(model.index(0, AttributesModel::Choices), u"أول|  ثان ||"_s, Qt::EditRole));
        QCOMPARE(model.attributes().first().choices, (QStringList{u"أول"_s, u"ثان"_s}));
        QCOMPARE(model.data(model.index(0, AttributesModel::Choices), Qt::DisplayRole).toString(), u"أول | ثان"_s);
        QVERIFY(model.setData(model.index(0, AttributesModel::Kind), int(AttributeKind::Flag), Qt::EditRole));
        QVERIFY(model.attributes().first().choices.isEmpty());
    }
};

QTEST_MAIN(AttributesModelTest)
#include "attributesmodeltest.moc"
