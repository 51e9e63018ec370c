// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tagset/tagsetmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class TagsetModelTest : public QObject
{
    Q_OBJECT

    static QString textOf(const TagsetModel &model, DraftRow row) { return model.data(model.indexOf(row), Qt::DisplayRole).toString(); }

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }

    void keepsToTheRulesOfModelsThroughEveryChange()
    {
        TagsetModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setDraft(TagsetDraft(Tagset::standard()));
        QSignalSpy changed(&model, &TagsetModel::changed);
        const auto added = model.add(false, {false, 3});
        QCOMPARE(added.row, 4);
        const auto last = model.add(true, {});
        QCOMPARE(last.row, model.draft().count(true) - 1);
        QCOMPARE(model.duplicate({false, 0}).row, 1);
        QVERIFY(model.move({false, 0}, true));
        QVERIFY(model.move({false, 5}, false));
        QVERIFY(!model.move({false, 0}, false));
        QVERIFY(model.move({true, 0}, true));
        auto type = model.draft().types().at(2);
        type.nameEnglish = u"Other"_s;
        model.setType(2, type);
        model.setType(2, type); // nothing new
        model.remove({false, 0});
        model.remove({true, 0});
        QCOMPARE(changed.size(), 9);
        model.replaceBy(Tagset());
        QCOMPARE(model.rowCount(model.branch(false)), 0);
        QVERIFY(model.hasErrors());
    }

    void namesWhatIsInItAndWhatIsWrong()
    {
        TagsetModel model;
        model.setDraft(TagsetDraft(Tagset::standard()));
        QCOMPARE(textOf(model, {false, 0}), u"Person  \u2066P\u2069"_s);
        QCOMPARE(model.data(model.indexOf({false, 0}), Qt::AccessibleTextRole).toString(), u"Person, letter P"_s);
        QVERIFY(!model.hasErrors());
        auto type = model.draft().types().at(0);
        type.nameEnglish.clear();
        type.shortcut = {};
        model.setType(0, type);
        QVERIFY(model.hasErrors());
        QVERIFY(textOf(model, {false, 0}).endsWith(u"⚠"));
        QCOMPARE(textOf(model, {true, 0}), u"holds"_s);
    }

    void rowsAndIndexesAgree()
    {
        TagsetModel model;
        model.setDraft(TagsetDraft(Tagset::standard()));
        for (const bool relation : {false, true}) {
            for (qsizetype i = 0; i < model.draft().count(relation); ++i) {
                QCOMPARE(model.rowOf(model.indexOf({relation, i})), (DraftRow{relation, i}));
                QCOMPARE(model.indexOf({relation, i}).parent(), model.branch(relation));
            }
            QVERIFY(!model.rowOf(model.branch(relation)).isValid());
        }
        QVERIFY(!model.indexOf({}).isValid());
    }
};

QTEST_MAIN(TagsetModelTest)
#include "tagsetmodeltest.moc"
