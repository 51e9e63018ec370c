// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/librarymodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class LibraryModelTest : public QObject
{
    Q_OBJECT

    static ArticleSummary article(qint64 id, const QString &title, qint64 suggested = 0)
    {
        return {{id}, title, u"وكالة"_s, u"2026-03-15"_s, 100, suggested, 2, 1, {}, {}, {}};
    }

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English)); }

    void showsTitleSourceDayAndWhatIsLeft()
    {
        LibraryModel model;
        QAbstractItemModelTester tester(&model);
        model.setArticles({article(7, u"خبر (BBC)"_s, 3)});
        const auto row = model.index(0);
        QCOMPARE(row.data().toString(), u"\u2068خبر (BBC)\u2069"_s);
        QCOMPARE(model.articleAt(row), ArticleId{7});
        QVERIFY(row.data(LibraryModel::SourceRole).toString().contains(u"وكالة"));
        QVERIFY(row.data(LibraryModel::SourceRole).toString().contains(u"2026"));
        QCOMPARE(row.data(LibraryModel::UnreviewedRole).toInt(), 3);
        QCOMPARE(row.data(LibraryModel::TotalRole).toInt(), 6);
        QCOMPARE(model.indexOf({7}), row);
        QVERIFY(!model.indexOf({8}).isValid());
    }

    void changesRowsWithoutAReset()
    {
        LibraryModel model;
        QAbstractItemModelTester tester(&model);
        model.setArticles({article(1, u"أ"_s), article(2, u"ب"_s), article(3, u"ج"_s)});
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        model.setArticles({article(1, u"أ"_s), article(3, u"ج"_s), article(4, u"د"_s)});
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.articleAt(model.index(2)), ArticleId{4});
        QCOMPARE(resets.size(), 0);
        QVERIFY(removed.size() == 1 && inserted.size() == 1);
        const QPersistentModelIndex kept(model.index(0));
        model.setArticles({article(1, u"أ"_s), article(3, u"ج"_s), article(4, u"د"_s), article(5, u"هـ"_s)});
        QCOMPARE(removed.size(), 1);
        QVERIFY(kept.isValid());
        model.setArticles({});
        QCOMPARE(model.rowCount(), 0);
    }

    void tellsOfChangedCounts()
    {
        LibraryModel model;
        QAbstractItemModelTester tester(&model);
        model.setArticles({article(1, u"أ"_s, 3)});
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setArticles({article(1, u"أ"_s, 2)});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(model.index(0).data(LibraryModel::UnreviewedRole).toInt(), 2);
    }

    void findsTitlesWhateverTheirHamza()
    {
        LibraryModel model;
        QAbstractItemModelTester tester(&model);
        model.setArticles({article(1, u"أسعار النفط"_s), article(2, u"محطة القاهرة"_s)});
        const auto count = [&](const QString &words) {
            LibraryFilter filter;
            filter.words = words;
            model.setFilter(filter);
            return model.rowCount();
        };
        QCOMPARE(count(u"اسعار"_s), 1);
        QCOMPARE(count(u"القاهره محطه"_s), 1);
        QCOMPARE(model.articleAt(model.index(0)), ArticleId{2});
        QCOMPARE(count(u"غير موجود"_s), 0);
        model.setArticles({article(1, u"غير موجود"_s), article(2, u"محطة القاهرة"_s)}); // a new title is folded anew
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(count({}), 2);
    }

    void filtersByFolderTagReviewAndList()
    {
        LibraryModel model;
        QAbstractItemModelTester tester(&model);
        auto oil = article(1, u"نفط"_s, 3);
        oil.folder = u"أسواق/نفط"_s;
        oil.tags = {u"عاجل"_s};
        auto gold = article(2, u"ذهب"_s);
        gold.folder = u"أسواقنا"_s;
        model.setArticles({oil, gold, article(3, u"طقس"_s)});
        const auto ids = [&](const LibraryFilter &filter) {
            model.setFilter(filter);
            QList<qint64> ids;
            for (int row = 0; row < model.rowCount(); ++row) {
                ids.append(model.articleAt(model.index(row)).number);
            }
            return ids;
        };
        LibraryFilter filter;
        filter.folder = u"أسواق"_s;
        QCOMPARE(ids(filter), QList<qint64>{1});
        filter = {};
        filter.withoutFolder = true;
        QCOMPARE(ids(filter), QList<qint64>{3});
        filter = {};
        filter.tag = u"عاجل"_s;
        QCOMPARE(ids(filter), QList<qint64>{1});
        filter = {};
        filter.toReview = true;
        QCOMPARE(ids(filter), QList<qint64>{1});
        filter = {};
        filter.only = QList<ArticleId>{{3}, {1}};
        QCOMPARE(ids(filter), (QList<qint64>{1, 3}));
        filter.asGiven = true;
        QCOMPARE(ids(filter), (QList<qint64>{3, 1}));
    }

    void sortsByDayTitleSourceAndWork()
    {
        LibraryModel model;
        QAbstractItemModelTester tester(&model);
        auto a = article(1, u"ب"_s, 1);
        auto b = article(2, u"أ"_s, 9);
        auto c = article(3, u"ج"_s, 4);
        a.published = u"2025-01-01"_s;
        b.published = u"2026-01-01"_s;
        c.published.clear();
        a.source = u"٣"_s;
        b.source = u"١"_s;
        c.source = u"٢"_s;
        model.setArticles({a, b, c});
        const auto ids = [&](LibraryOrder order) {
            model.setOrder(order);
            QString ids;
            for (int row = 0; row < model.rowCount(); ++row) {
                ids += QString::number(model.articleAt(model.index(row)).number);
            }
            return ids;
        };
        QCOMPARE(ids(LibraryOrder::Newest), u"213"_s);
        QCOMPARE(ids(LibraryOrder::Oldest), u"123"_s);
        QCOMPARE(ids(LibraryOrder::Title), u"213"_s);
        QCOMPARE(ids(LibraryOrder::Source), u"231"_s);
        QCOMPARE(ids(LibraryOrder::MostToReview), u"231"_s);
        QCOMPARE(ids(LibraryOrder::Added), u"123"_s);
    }

    void aReviewedArticleStaysUntilTheListIsMadeAnew()
    {
        LibraryModel model;
        QAbstractItemModelTester tester(&model);
        model.setArticles({article(1, u"أ"_s, 1), article(2, u"ب"_s, 2)});
        LibraryFilter filter;
        filter.toReview = true;
        model.setFilter(filter);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setCounts(article(1, u"أ"_s, 0));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0).data(LibraryModel::UnreviewedRole).toInt(), 0);
        model.setArticles({article(1, u"أ"_s, 0), article(2, u"ب"_s, 2)});
        QCOMPARE(model.rowCount(), 1);
    }

    void aNoteStandsInPlaceOfTheSource()
    {
        LibraryModel model;
        model.setArticles({article(1, u"أ"_s)});
        model.setNotes({{ArticleId{1}, u"مثل غيره"_s}});
        QCOMPARE(model.index(0).data(LibraryModel::SourceRole).toString(), u"مثل غيره"_s);
        QVERIFY(model.index(0).data(Qt::AccessibleDescriptionRole).toString().contains(u"مثل غيره"));
    }
};

QTEST_GUILESS_MAIN(LibraryModelTest)
#include "librarymodeltest.moc"
