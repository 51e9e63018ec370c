// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/placelistmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class PlaceListModelTest : public QObject
{
    Q_OBJECT

    static QList<PlaceRow> rows(qint64 article, const QString &text, const QString &words)
    {
        const Article report(text, {});
        QList<PlaceRow> found;
        for (auto at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
            found.append(placeRow({article}, report.displayTitle(), report, TextRange::ofLength(at, words.size())));
        }
        return found;
    }
    static QList<qint64> articles(const PlaceListModel &model)
    {
        QList<qint64> numbers;
        for (const auto &row : model.rows()) {
            numbers.append(row.article.number);
        }
        return numbers;
    }

private Q_SLOTS:
    void hasTheWordsInTheirContextAndParagraph()
    {
        const auto row = rows(7, u"عنوان\nفي عمان اليوم\nIn Amman عمان"_s, u"عمان"_s);
        QCOMPARE(row.size(), 2);
        QCOMPARE(row.at(0).before + u'|' + row.at(0).words + u'|' + row.at(0).after, u"في |عمان| اليوم"_s);
        QVERIFY(row.at(0).rightToLeft);
        QVERIFY(!row.at(1).rightToLeft);
        QCOMPARE(row.at(0).title, u"عنوان"_s);
    }

    void countsThePlacesOfEachArticleOverThem()
    {
        PlaceListModel model;
        QAbstractItemModelTester tester(&model);
        model.setSectionsShown(true);
        model.setRows(rows(1, u"أول\nعمان عمان"_s, u"عمان"_s));
        model.append(rows(2, u"ثان\nعمان"_s, u"عمان"_s));
        QCOMPARE(articles(model), (QList<qint64>{1, 1, 2}));
        QCOMPARE(model.articleCount(), 2);
        QVERIFY(model.index(0).data(PlaceListModel::SectionRole).toString().contains(u"2"));
        QVERIFY(model.index(2).data(PlaceListModel::SectionRole).toString().contains(u"1"));
        QVERIFY(model.index(2).data().toString().contains(u"ثان"));
    }

    void replacesTheRowsOfAnArticleWhereTheyStand()
    {
        PlaceListModel model;
        QAbstractItemModelTester tester(&model);
        model.setRows(rows(1, u"عمان عمان"_s, u"عمان"_s));
        model.append(rows(2, u"عمان"_s, u"عمان"_s));
        model.append(rows(3, u"عمان"_s, u"عمان"_s));
        model.replace({2}, rows(2, u"عمان عمان عمان"_s, u"عمان"_s));
        QCOMPARE(articles(model), (QList<qint64>{1, 1, 2, 2, 2, 3}));
        model.replace({1}, {});
        QCOMPARE(articles(model), (QList<qint64>{2, 2, 2, 3}));
        model.replace({4}, rows(4, u"عمان"_s, u"عمان"_s));
        QCOMPARE(articles(model), (QList<qint64>{2, 2, 2, 3, 4}));
        QCOMPARE(model.articleCount(), 3);
    }

    void saysTheNoteToWhoeverDoesNotSeeTheList()
    {
        PlaceListModel model;
        const Article report(u"في عمان"_s, {});
        model.setRows({placeRow({1}, {}, report, {3, 7}, u"ملاحظة"_s)});
        QVERIFY(model.index(0).data().toString().endsWith(u"ملاحظة"));
        QVERIFY(model.index(0).data(PlaceListModel::SectionRole).toString().isEmpty());
    }
};

QTEST_GUILESS_MAIN(PlaceListModelTest)
#include "placelistmodeltest.moc"
