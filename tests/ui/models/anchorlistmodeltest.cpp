// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/anchorlistmodel.h"

#include "tests/ui/testdocument.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class AnchorListModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsWhatIsNotSimplyKeptAndTicksWithCare()
    {
        TestDocument document(u"قال سامي إن 12 بيتا و3 سفن وميناء غرقت"_s);
        const auto person = document.mark(u"سامي", u"person"_s);
        const auto homes = document.mark(u"12 بيتا", u"count"_s);
        auto counted = document.at(homes);
        counted.value = Figure();
        document.apply(ChangeAnnotation{counted});
        const auto ships = document.mark(u"3 سفن", u"count"_s);
        const auto port = document.mark(u"ميناء", u"place"_s);
        const Article newer(u"قال رامي إن 15 بيتا غرقت وميناء"_s, {});
        const auto at = [&](QStringView words) { return TextRange::ofLength(newer.text().indexOf(words), words.size()); };
        AnchorListModel model;
        QAbstractItemModelTester tester(&model);
        model.setAnchors(&*document, newer, {{person, AnchorOutcome::Changed, at(u"رامي")}, {homes, AnchorOutcome::Changed, at(u"15 بيتا")},
                                                {ships, AnchorOutcome::Lost, {}}, {port, AnchorOutcome::Moved, at(u"ميناء")}});
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.countOf(AnchorOutcome::Changed), 2);
        QCOMPARE(model.index(0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        QCOMPARE(model.index(1).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked)); // the number is another
        QVERIFY(!model.index(2).data(Qt::CheckStateRole).isValid());
        QCOMPARE(model.index(3).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        QVERIFY(model.index(1).data().toString().contains(u"15 بيتا"));
        QVERIFY(model.index(2).data().toString().contains(u"3 سفن"));
        QCOMPARE(model.dropped(), QSet<AnnotationId>{homes});
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QVERIFY(model.setData(model.index(1), Qt::Checked, Qt::CheckStateRole));
        QVERIFY(!model.setData(model.index(2), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(changed.size(), 1);
        QVERIFY(model.dropped().isEmpty());
        model.toggleAll();
        QCOMPARE(model.dropped(), (QSet<AnnotationId>{person, homes, port}));
        model.toggleAll();
        QVERIFY(model.dropped().isEmpty());
    }

    void otherWordsInANamesPlaceWaitForATick_data()
    {
        QTest::addColumn<QString>("after");
        QTest::addColumn<Qt::CheckState>("expected");
        QTest::newRow("part of the name") << u"سامي"_s << Qt::Checked;
        QTest::newRow("a longer name") << u"سامي بن خالد العمري"_s << Qt::Checked;
        QTest::newRow("another word") << u"اليوم"_s << Qt::Unchecked;
        QTest::newRow("another name") << u"ندى الفارس"_s << Qt::Unchecked;
    }
    void otherWordsInANamesPlaceWaitForATick()
    {
        QFETCH(QString, after);
        QFETCH(Qt::CheckState, expected);
        TestDocument document(u"عاد سامي العمري إلى هنا"_s);
        const auto person = document.mark(u"سامي العمري", u"person"_s);
        const Article newer(u"عاد %1 إلى هنا"_s.arg(after), {});
        AnchorListModel model;
        model.setAnchors(&*document, newer, {{person, AnchorOutcome::Changed, TextRange::ofLength(4, after.size())}});
        QCOMPARE(Qt::CheckState(model.index(0).data(Qt::CheckStateRole).toInt()), expected);
    }

    void leavesOutWhatIsKept()
    {
        TestDocument document(u"قال سامي"_s);
        const auto person = document.mark(u"سامي", u"person"_s);
        AnchorListModel model;
        model.setAnchors(&*document, document->article(), {{person, AnchorOutcome::Kept, document.at(person).range}});
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.countOf(AnchorOutcome::Kept), 1);
    }
};

QTEST_GUILESS_MAIN(AnchorListModelTest)
#include "anchorlistmodeltest.moc"
