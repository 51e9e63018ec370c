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
        return {{id}, title, u"وكالة"_s, u"2026-03-15"_s, 100, suggested, 2, 1};
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
        LibraryFilter filter;
        filter.setSourceModel(&model);
        QAbstractItemModelTester tester(&filter);
        model.setArticles({article(1, u"أسعار النفط"_s), article(2, u"محطة القاهرة"_s)});
        filter.setWords(u"اسعار"_s);
        QCOMPARE(filter.rowCount(), 1);
        filter.setWords(u"القاهره محطه"_s);
        QCOMPARE(filter.rowCount(), 1);
        QCOMPARE(filter.index(0, 0).data(LibraryModel::ArticleRole).toInt(), 2);
        filter.setWords(u"غير موجود"_s);
        QCOMPARE(filter.rowCount(), 0);
        filter.setWords({});
        QCOMPARE(filter.rowCount(), 2);
    }
};

QTEST_GUILESS_MAIN(LibraryModelTest)
#include "librarymodeltest.moc"
