// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panes/projectfind.h"

#include "core/annotation/document.h"
#include "tests/ui/testdocument.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Hashiya;
using namespace Qt::StringLiterals;

/// A project of three articles; the second is open.
class ProjectFindTest : public QObject
{
    Q_OBJECT

    FixedClock m_clock{QDateTime({2026, 3, 15}, {12, 4}, QTimeZone::UTC)};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    QList<ArticleId> m_articles;

    static Document plain(const QString &text) { return Document(Article(text, ArticleMetadata()), Tagset::standard()); }
    static void waitFor(ProjectFind &find) { QTRY_VERIFY(!find.isSearching()); }
    /// Number of the article and the words.
    [[nodiscard]] QStringList found(const ProjectFind &find) const
    {
        QStringList lines;
        for (const auto &row : find.places().rows()) {
            lines.append(QString::number(m_articles.indexOf(row.article)) + u' ' + row.words);
        }
        return lines;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_session = std::make_unique<Session>(m_clock, u"maha"_s);
        QVERIFY(m_session->createProject(m_folder->filePath(u"desk.hashiya"_s)));
        m_articles.clear();
        for (const auto &text : {u"من القاهرة إلى عمان"_s, u"أول خبر\nعاد للقاهرة"_s, u"قالت القاهره إن قاهريا ترحب"_s}) {
            m_articles.append(*m_session->addArticle(plain(text)));
        }
        QVERIFY(m_session->setCurrentArticle(m_articles.at(1)));
    }
    void cleanup()
    {
        m_session.reset();
        m_folder.reset();
    }

    void findsInAllArticlesTheOpenOneFirst()
    {
        ProjectFind find(*m_session);
        QAbstractItemModelTester tester(&find.places());
        find.start(u"القاهرة"_s, {});
        QCOMPARE(found(find).value(0), u"1 لقاهرة"_s);
        waitFor(find);
        QCOMPARE(found(find), (QStringList{u"1 لقاهرة"_s, u"0 القاهرة"_s, u"2 القاهره"_s}));
        QVERIFY(!find.isCut());
    }

    void eachSwitchCounts()
    {
        ProjectFind find(*m_session);
        find.start(u"القاهرة"_s, {.spelling = {.taMarbuta = false}});
        waitFor(find);
        QCOMPARE(found(find), (QStringList{u"1 لقاهرة"_s, u"0 القاهرة"_s}));
        find.start(u"قاهر"_s, {.wholeWords = false});
        waitFor(find);
        QCOMPARE(found(find).size(), 4);
    }

    void marksWholeWordsWhereThereAreAny()
    {
        ProjectFind find(*m_session);
        find.start(u"القاهره"_s, {.wholeWords = false});
        waitFor(find);
        QVERIFY(find.optionsForMarking().wholeWords);
        find.start(u"قاه"_s, {.wholeWords = false});
        waitFor(find);
        QVERIFY(!find.optionsForMarking().wholeWords);
        QVERIFY(!find.optionsForMarking().furniture);
    }

    void followsTheLibrary()
    {
        ProjectFind find(*m_session);
        QAbstractItemModelTester tester(&find.places());
        find.start(u"القاهرة"_s, {});
        waitFor(find);
        m_articles.append(*m_session->addArticle(plain(u"خبر رابع عن القاهرة"_s)));
        waitFor(find);
        QCOMPARE(found(find).last(), u"3 القاهرة"_s);
        QVERIFY(m_session->removeArticle(m_articles.at(0)));
        waitFor(find);
        QCOMPARE(found(find), (QStringList{u"1 لقاهرة"_s, u"2 القاهره"_s, u"3 القاهرة"_s}));
        QVERIFY(m_session->undo());
        waitFor(find);
        QCOMPARE(found(find).size(), 4);
    }

    void aQueryIsAnsweredByTheIndex()
    {
        TestDocument document(u"خبر خامس\nبلغت الكلفة 4 مليون دولار"_s);
        auto mark = document.at(document.mark(u"4 مليون دولار", u"money"_s));
        mark.value = Figure{FigureKind::Money, Decimal(4'000'000), {}, {}, u"USD"_s, Modifier::None, {}};
        document.apply(ChangeAnnotation{mark});
        m_articles.append(*m_session->addArticle(*document));
        ProjectFind find(*m_session);
        QAbstractItemModelTester tester(&find.places());
        find.start(u"نوع:مال >1e6"_s, {});
        QVERIFY(find.isSearching());
        QVERIFY(!find.isPlain());
        waitFor(find);
        QCOMPARE(found(find), QStringList{u"3 4 مليون دولار"_s});
        QVERIFY(m_session->removeArticle(m_articles.last()));
        QTRY_COMPARE(find.places().rowCount(), 0);
        QVERIFY(m_session->undo());
        QTRY_COMPARE(found(find), QStringList{u"3 4 مليون دولار"_s});
        find.start(u"+القاهرة -عمان"_s, {});
        waitFor(find);
        QCOMPARE(found(find), (QStringList{u"2 القاهره"_s, u"1 للقاهرة"_s}));
        find.start(u"colour:red"_s, {});
        QVERIFY(find.fault());
        QVERIFY(!find.isSearching());
    }

    void withTheIndexReadyWholeWordsAreReadFromWhereTheyAre()
    {
        m_session->search().start();
        QTRY_VERIFY(m_session->search().isReady());
        ProjectFind find(*m_session);
        find.start(u"القاهرة"_s, {});
        waitFor(find);
        QCOMPARE(found(find).size(), 3);
        find.start(u"قاهر"_s, {.wholeWords = false});
        waitFor(find);
        QCOMPARE(found(find).size(), 4);
    }

    void findsNothingForNothing()
    {
        ProjectFind find(*m_session);
        QSignalSpy changed(&find, &ProjectFind::changed);
        find.start(u"القاهرة"_s, {});
        find.start(u" َ"_s, {});
        QVERIFY(!find.isSearching());
        QCOMPARE(find.places().rowCount(), 0);
        QVERIFY(find.words().isEmpty());
        QVERIFY(!changed.isEmpty());
    }

    void endsWithTheProject()
    {
        ProjectFind find(*m_session);
        find.start(u"القاهرة"_s, {});
        m_session->closeProject();
        QVERIFY(!find.isSearching());
        QCOMPARE(find.places().rowCount(), 0);
    }

    void listsNoMoreThanCanBeRead()
    {
        m_session->addArticle(plain(u"و "_s.repeated(ProjectFind::mostPlaces + 10)));
        ProjectFind find(*m_session);
        find.start(u"و"_s, {.wholeWords = false});
        waitFor(find);
        QCOMPARE(find.places().rowCount(), ProjectFind::mostPlaces);
        QVERIFY(find.isCut());
    }
};

QTEST_GUILESS_MAIN(ProjectFindTest)
#include "projectfindtest.moc"
