// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/searchindex.h"

#include "tests/core/project/projectsupport.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Hashiya;
using namespace Hashiya::TestProject;
using namespace Qt::StringLiterals;

class SearchIndexTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<SearchIndex> m_index;

    [[nodiscard]] QString indexFile() const { return m_folder->filePath(u"cache/one.index"_s); }

    static AnnotationId mark(Document &document, QStringView words, const QString &type, const Value &value = {}, EntityId entity = {})
    {
        Annotation mark;
        mark.id = document.takeAnnotationId();
        mark.type = type;
        mark.range = TextRange::ofLength(document.article().text().indexOf(words), words.size());
        mark.state = AnnotationState::Suggested;
        mark.value = value;
        mark.entity = entity;
        must(document.apply(AddAnnotation{mark}));
        return mark.id;
    }
    static Figure money(qint64 amount) { return {FigureKind::Money, Decimal(amount), {}, {}, u"USD"_s, Modifier::None, {}}; }

    Document oil()
    {
        Document document(Article(u"النفط يرتفع\nوقالت الشركة إن الصفقة بلغت 3 مليارات دولار للقاهرة"_s,
                              {{}, u"النفط يرتفع"_s, u"وكالة الشرق"_s, u"سلمى"_s, {}, u"2025-09-14"_s, u"ar"_s}),
            Tagset::standard());
        mark(document, u"3 مليارات دولار", u"money"_s, money(3'000'000'000));
        const Entity entity{document.takeEntityId(), u"place"_s, u"القاهرة"_s, {u"قاهرة المعز"_s}, {}};
        must(document.apply(AddEntity{entity}));
        mark(document, u"لقاهرة", u"place"_s, {}, entity.id);
        return document;
    }
    Document chips()
    {
        Document document(Article(u"أرباح إنفيديا\nأعلنت إنفيديا أنها ربحت 500 مليون دولار في سبتمبر 2024"_s, {{}, u"أرباح"_s, {}, {}, {}, u"2024-10-02"_s, u"ar"_s}),
            Tagset::standard());
        mark(document, u"500 مليون دولار", u"money"_s, money(500'000'000));
        mark(document, u"إنفيديا", u"organization"_s);
        mark(document, u"سبتمبر 2024", u"date"_s, CalendarValue{u"2024-09"_s, false, u"gregorian"_s, {}, Modifier::None, {}});
        return document;
    }

    /// Numbers of the articles found, the newest first.
    QList<qint64> find(const QString &text)
    {
        const auto query = parseSearchQuery(text, Tagset::standard());
        if (!query) {
            qFatal("not understood: %s", qPrintable(query.error().term));
        }
        QList<qint64> numbers;
        for (const auto &found : must(m_index->find(*query))) {
            numbers.append(found.article.number);
        }
        return numbers;
    }
    void update() { must(m_index->update(m_workspace->store())); }
    void reopen()
    {
        m_index.reset();
        m_index = must(SearchIndex::open(indexFile()));
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_workspace = createWorkspace(m_folder->filePath(u"desk.hashiya"_s));
        must(m_workspace->addArticle(oil()));
        must(m_workspace->addArticle(chips()));
        m_index = must(SearchIndex::open(indexFile()));
        update();
    }
    void cleanup()
    {
        m_index.reset();
        m_workspace.reset();
        m_folder.reset();
    }

    void findsWordsWhateverTheirSpellingAndProclitics_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QList<qint64>>("articles");
        using Found = QList<qint64>;
        QTest::newRow("hamza and vocalisation") << u"الشَّركه"_s << Found{1};
        QTest::newRow("proclitics") << u"القاهرة"_s << Found{1};
        QTest::newRow("phrase") << u"الصفقة بلغت"_s << Found{1};
        QTest::newRow("not side by side") << u"الصفقة دولار"_s << Found{};
        QTest::newRow("both somewhere") << u"+الصفقة +دولار"_s << Found{1};
        QTest::newRow("prefix") << u"ارب*"_s << Found{2};
        QTest::newRow("in both, newest first") << u"دولار"_s << Found{1, 2};
        QTest::newRow("not that one") << u"دولار -إنفيديا"_s << Found{1};
        QTest::newRow("only not") << u"-إنفيديا"_s << Found{1};
        QTest::newRow("year of publication") << u"2025"_s << Found{1};
        QTest::newRow("source") << u"source:الشرق"_s << Found{1};
        QTest::newRow("author in the title's column") << u"title:سلمى"_s << Found{};
        QTest::newRow("days") << u"date:2024"_s << Found{2};
        QTest::newRow("after") << u"date>=2025-09-14"_s << Found{1};
        QTest::newRow("nothing asked") << QString() << Found{1, 2};
    }
    void findsWordsWhateverTheirSpellingAndProclitics()
    {
        QFETCH(QString, query);
        QTEST(find(query), "articles");
    }

    void findsMarksByTypeValueAndName_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QList<qint64>>("articles");
        using Found = QList<qint64>;
        QTest::newRow("money over 1e9 in 2025") << u"نوع:مال >1e9 2025"_s << Found{1};
        QTest::newRow("money up to 1e9") << u"type:money value<=1e9"_s << Found{2};
        QTest::newRow("any figure") << u">400m"_s << Found{1, 2};
        QTest::newRow("currency") << u"type:money unit:USD"_s << Found{1, 2};
        QTest::newRow("other currency") << u"type:money >1 unit:EUR"_s << Found{};
        QTest::newRow("organisation") << u"type:organization \"إنفيديا\""_s << Found{2};
        QTest::newRow("place of that name") << u"type:place \"إنفيديا\""_s << Found{};
        QTest::newRow("alias") << u"name:\"قاهرة المعز\""_s << Found{1};
        QTest::newRow("a date of the text") << u"type:date value:2024-09-10"_s << Found{2};
        QTest::newRow("type alone") << u"type:date"_s << Found{2};
        QTest::newRow("state") << u"type:money is:confirmed"_s << Found{};
        QTest::newRow("unreviewed") << u"is:unreviewed"_s << Found{1, 2};
        QTest::newRow("two conditions") << u"type:money >1 type:date"_s << Found{2};
    }
    void findsMarksByTypeValueAndName()
    {
        QFETCH(QString, query);
        QTEST(find(query), "articles");
    }

    void givesTheMarksOfAnArticle()
    {
        const auto query = parseSearchQuery(u"نوع:مال >1e9", Tagset::standard());
        QCOMPARE(must(m_index->marksOf({1}, *query)).size(), 1);
        QCOMPARE(must(m_index->marksOf({2}, *query)).size(), 0);
    }

    void followsEveryEdit()
    {
        const auto *document = must(m_workspace->document({1}));
        auto money = document->annotations().at(0);
        money.state = AnnotationState::Confirmed;
        money.verification.status = VerificationStatus::Disputed;
        must(m_workspace->perform({1}, ChangeAnnotation{money}, u"confirm"_s));
        QCOMPARE(find(u"is:disputed"_s), QList<qint64>());
        must(m_index->follow(m_workspace->store()));
        QCOMPARE(m_index->left(), 1);
        update();
        QCOMPARE(find(u"is:disputed"_s), QList<qint64>{1});
        QCOMPARE(find(u"type:money is:confirmed"_s), QList<qint64>{1});
        must(m_workspace->undo());
        update();
        QCOMPARE(find(u"is:disputed"_s), QList<qint64>());
        must(m_workspace->removeArticle({1}));
        update();
        QCOMPARE(find(u"دولار"_s), QList<qint64>{2});
        must(m_workspace->undo());
        update();
        QCOMPARE(find(u"دولار"_s), (QList<qint64>{1, 2}));
        ChangeText text;
        text.splices = TextSplices({{TextRange(0, 5), u"الغاز"_s}});
        must(m_workspace->perform({1}, text, u"correct-text"_s));
        update();
        QCOMPARE(find(u"الغاز"_s), QList<qint64>{1});
    }

    void followsFoldersTagsAndMetadata()
    {
        auto details = must(m_workspace->store().details({2}));
        details.folder = u"أسواق/شركات"_s;
        details.tags = {u"أرباح فصلية"_s, u"تقنية"_s};
        details.metadata.source = u"صحيفة الغد"_s;
        must(m_workspace->changeDetails({{{2}, details}}, u"article-details"_s));
        update();
        QCOMPARE(find(u"folder:أسواق"_s), QList<qint64>{2});
        QCOMPARE(find(u"folder:اسواق/شركات"_s), QList<qint64>{2});
        QCOMPARE(find(u"folder:أسوا"_s), QList<qint64>());
        QCOMPARE(find(u"وسم:تقنيه"_s), QList<qint64>{2});
        QCOMPARE(find(u"tag:\"أرباح فصلية\""_s), QList<qint64>{2});
        QCOMPARE(find(u"tag:أرباح"_s), QList<qint64>());
        QCOMPARE(find(u"source:الغد"_s), QList<qint64>{2});
    }

    void needsNothingAnewAfterReopening()
    {
        reopen();
        must(m_index->follow(m_workspace->store()));
        QCOMPARE(m_index->left(), 0);
        QCOMPARE(find(u"دولار"_s), (QList<qint64>{1, 2}));
    }

    void seesWhatWasChangedWhileItWasClosed()
    {
        m_index.reset();
        must(m_workspace->removeArticle({2}));
        must(m_workspace->addArticle(chips()));
        reopen();
        update();
        QCOMPARE(find(u"إنفيديا"_s), QList<qint64>{3});
    }

    void throwsAwayABrokenIndex_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no database") << QByteArray("something else");
        QTest::newRow("zeros") << QByteArray(8192, '\0');
    }
    void throwsAwayABrokenIndex()
    {
        QFETCH(QByteArray, bytes);
        m_index.reset();
        writeBytes(indexFile(), bytes);
        reopen();
        update();
        QCOMPARE(find(u"دولار"_s), (QList<qint64>{1, 2}));
    }

    void anotherProjectAtThatPlaceIsIndexedAnew()
    {
        m_index.reset();
        m_workspace.reset();
        const auto path = m_folder->filePath(u"desk.hashiya"_s);
        QVERIFY(QFile::remove(path));
        const FixedClock later(QDateTime({2031, 1, 1}, {}, QTimeZone::UTC));
        m_workspace = must(Workspace::open(must(SqliteStore::create(path, Tagset::standard())), later, u"maha"_s));
        must(m_workspace->addArticle(chips()));
        reopen();
        update();
        QCOMPARE(find(u"دولار"_s), QList<qint64>{1});
        QCOMPARE(find(u"النفط"_s), QList<qint64>());
    }

    void findsTheSameAndNearlyTheSameText()
    {
        QString text = u"تقرير\n"_s;
        for (int i = 0; i < 120; ++i) {
            text += u"جملة رقم%1 فيها كلام جديد%2. "_s.arg(i).arg(i * 7);
        }
        must(m_workspace->addArticle(Document(Article(text, {}), Tagset::standard())));
        must(m_workspace->addArticle(Document(Article(QString(text).replace(u"رقم60"_s, u"سواها"_s), {}), Tagset::standard())));
        must(m_workspace->addArticle(Document(Article(text, {}), Tagset::standard())));
        update();
        const auto alike = must(m_index->alikeArticles());
        QCOMPARE(alike.size(), 3);
        QCOMPARE(alike.first(), (AlikeArticles{{3}, {5}, 1}));
        QVERIFY(alike.last().likeness < 1 && alike.last().likeness >= SearchIndex::leastLikeness);
    }

    void anIndexThatCannotBeWrittenIsInMemory()
    {
        m_index.reset();
        writeBytes(m_folder->filePath(u"file"_s), "x");
        m_index = must(SearchIndex::open(m_folder->filePath(u"file/one.index"_s)));
        update();
        QCOMPARE(find(u"دولار"_s), (QList<qint64>{1, 2}));
    }
};

QTEST_GUILESS_MAIN(SearchIndexTest)
#include "searchindextest.moc"
