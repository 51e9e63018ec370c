// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/statistics.h"

#include "tests/core/project/projectsupport.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Hashiya;
using namespace Hashiya::TestProject;
using namespace Qt::StringLiterals;

/// Three articles: of 2025-01-05 with منى twice and سامي, of 2025-03-20 with منى and سامي, of 2025-03-21 with منى alone.
class StatisticsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<SearchIndex> m_index;
    const QStringList m_types{u"person"_s};

    static SearchQuery read(const QString &text) { return *parseSearchQuery(text, Tagset::standard()); }
    void add(const QString &day, const QStringList &names, qint64 percent)
    {
        Document document(Article(u"نسبة "_s + names.join(u' '), {{}, {}, {}, {}, {}, day, u"ar"_s}), Tagset::standard());
        qsizetype from = 0;
        const auto mark = [&](const QString &words, const QString &type, const Value &value) {
            Annotation mark;
            mark.id = document.takeAnnotationId();
            mark.type = type;
            mark.range = TextRange::ofLength(document.article().text().indexOf(words, from), words.size());
            from = mark.range.end();
            mark.value = value;
            must(document.apply(AddAnnotation{mark}));
        };
        mark(u"نسبة"_s, u"percent"_s, Figure{FigureKind::Percent, Decimal(percent), {}, {}, u"%"_s, Modifier::None, {}});
        for (const auto &name : names) {
            mark(name, u"person"_s, {});
        }
        must(m_workspace->addArticle(document));
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_workspace = createWorkspace(m_folder.filePath(u"desk.hashiya"_s));
        add(u"2025-01-05"_s, {u"منى"_s, u"سامي"_s, u"منى"_s}, 5);
        add(u"2025-03-20"_s, {u"منى"_s, u"سامي"_s}, 7);
        add(u"2025-03-21"_s, {u"منى"_s}, 9);
        add({}, {u"ليلى"_s}, 90);
        m_index = must(SearchIndex::open(m_folder.filePath(u"one.index"_s)));
        must(m_index->update(m_workspace->store()));
    }

    void countsArticlesByTheFinestStretchesThatAreFewEnough()
    {
        const auto months = must(articlesOverTime(*m_index, {}, 6));
        QCOMPARE(months, (QList<PeriodCount>{{{2025, 1, 1}, {2025, 1, 31}, 1}, {{2025, 2, 1}, {2025, 2, 28}, 0}, {{2025, 3, 1}, {2025, 3, 31}, 2}}));
        QCOMPARE(must(articlesOverTime(*m_index, {}, 2)).size(), 1); // a quarter
        QCOMPARE(must(articlesOverTime(*m_index, {}, 100)).size(), 76); // days
        QCOMPARE(must(articlesOverTime(*m_index, read(u"سامي"_s), 6)).last().articles, 1);
        QCOMPARE(must(articlesOverTime(*m_index, read(u"غائب"_s), 6)).size(), 0);
    }

    void listsTheMostMentionedNames()
    {
        const auto names = must(mostMentioned(*m_index, {}, m_types, 2));
        QCOMPARE(names, (QList<NameCount>{{u"مني"_s, u"منى"_s, u"person"_s, 4, 3}, {u"سامي"_s, u"سامي"_s, u"person"_s, 2, 2}}));
        QCOMPARE(must(mostMentioned(*m_index, read(u"date:2025-03"_s), m_types, 9)).first().mentions, 2);
        QCOMPARE(must(mostMentioned(*m_index, {}, {u"place"_s}, 9)).size(), 0);
    }

    void countsArticlesOfTwoNames()
    {
        const auto together = must(namesTogether(*m_index, {}, m_types, 9));
        QCOMPARE(together.names.size(), 3);
        QCOMPARE(together.pairs, (QList<NamePair>{{0, 1, 2}}));
        QCOMPARE(must(namesTogether(*m_index, read(u"date:2025-03"_s), m_types, 9)).pairs, (QList<NamePair>{{0, 1, 1}}));
    }

    void givesFiguresWithTheirDays()
    {
        const auto figures = must(findFigures(m_index->database(), read(u"type:percent value<8"_s), 9));
        QCOMPARE(figures.size(), 2);
        QCOMPARE(figures.first().low, 7.0);
        QCOMPARE(QDate::fromJulianDay(figures.first().day), QDate(2025, 3, 20));
        QCOMPARE(must(findFigures(m_index->database(), read(u"type:percent"_s), 9)).size(), 3); // not the one without a day
        QCOMPARE(must(findFigures(m_index->database(), {}, 9)).size(), 0);
    }
};

QTEST_GUILESS_MAIN(StatisticsTest)
#include "statisticstest.moc"
