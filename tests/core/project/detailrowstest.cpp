// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/detailrows.h"

#include "tests/core/project/projectsupport.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Hashiya;
using namespace Hashiya::TestProject;
using namespace Qt::StringLiterals;

class DetailRowsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;

    [[nodiscard]] QString path() const { return m_folder->filePath(u"desk.hashiya"_s); }
    [[nodiscard]] QStringList titles() const
    {
        QStringList titles;
        for (const auto &article : must(m_workspace->store().articles())) {
            titles.append(article.title);
        }
        return titles;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_workspace = createWorkspace(path());
        must(m_workspace->addArticle(report(u"أول"_s)));
        must(m_workspace->addArticle(report(u"ثان"_s)));
    }
    void cleanup()
    {
        m_workspace.reset();
        m_folder.reset();
    }

    void detailsAreChangedUndoneAndKept()
    {
        const auto *open = must(m_workspace->document({1}));
        const auto marks = open->annotations().size();
        const auto before = must(m_workspace->store().details({1}));
        auto after = before;
        after.metadata.title = u"عنوان جديد"_s;
        after.metadata.published = u"2025-03-01"_s;
        after.folder = u"أخبار/نفط"_s;
        after.tags = {u"عاجل"_s, u"نفط"_s};
        must(m_workspace->changeDetails({{{1}, after}, {{2}, must(m_workspace->store().details({2}))}}, u"article-details"_s));
        QCOMPARE(open->article().metadata().title, u"عنوان جديد"_s); // the same object
        QCOMPARE(open->annotations().size(), marks);
        auto summary = must(m_workspace->store().articles()).first();
        QCOMPARE(summary.title, u"عنوان جديد"_s);
        QCOMPARE(summary.folder, u"أخبار/نفط"_s);
        QCOMPARE(summary.tags, (QStringList{u"عاجل"_s, u"نفط"_s}));
        m_workspace.reset();
        m_workspace = openWorkspace(path());
        QCOMPARE(must(m_workspace->store().details({1})), after);
        const auto undone = must(m_workspace->undo());
        QVERIFY(undone.changedText);
        QCOMPARE(must(m_workspace->store().details({1})), before);
        must(m_workspace->redo());
        QCOMPARE(must(m_workspace->store().details({1})), after);
        QCOMPARE(wrongCounters(path()), QString());
    }

    void anEmptyTitleIsTheFirstLine()
    {
        auto details = must(m_workspace->store().details({1}));
        details.metadata.title.clear();
        must(m_workspace->changeDetails({{{1}, details}}, u"article-details"_s));
        QCOMPARE(titles().first(), must(m_workspace->store().article({1})).displayTitle());
        QVERIFY(!titles().first().isEmpty());
    }

    void whatStaysIsNoStep()
    {
        const auto length = m_workspace->history().undoTarget();
        QVERIFY(!must(m_workspace->changeDetails({{{1}, must(m_workspace->store().details({1}))}}, u"article-details"_s)).isValid());
        QCOMPARE(m_workspace->history().undoTarget(), length);
        QCOMPARE(codeOf(m_workspace->changeDetails({{{9}, {}}}, u"article-details"_s)), ErrorCode::UnknownId);
        ArticleDetails bad;
        bad.folder = QString(QChar(0xd800));
        QCOMPARE(codeOf(m_workspace->changeDetails({{{1}, bad}}, u"article-details"_s)), ErrorCode::InvalidField);
    }

    void manyComeAndGoAsOneStep()
    {
        QList<ArticleId> staged;
        for (const auto &title : {u"ثالث"_s, u"رابع"_s}) {
            staged.append(must(m_workspace->store().stageArticle(report(title))));
        }
        QCOMPARE(titles().size(), 2);
        must(m_workspace->addStaged(staged));
        QCOMPARE(titles().size(), 4);
        must(m_workspace->undo());
        QCOMPARE(titles().size(), 2);
        must(m_workspace->redo());
        QCOMPARE(must(m_workspace->document(staged.last()))->annotations().size(), report({}).annotations().size());
        must(m_workspace->removeArticles({{1}, staged.first()}));
        QCOMPARE(titles().size(), 2);
        must(m_workspace->undo());
        QCOMPARE(titles().size(), 4);
        QCOMPARE(wrongCounters(path()), QString());
    }

    void anArticleIsFoundByItsText()
    {
        const auto sha256 = must(m_workspace->store().article({2})).textSha256();
        QCOMPARE(must(m_workspace->store().articleWithText(sha256)), ArticleId{1}); // both have it
        must(m_workspace->removeArticle({1}));
        QCOMPARE(must(m_workspace->store().articleWithText(sha256)), ArticleId{2});
        must(m_workspace->removeArticle({2}));
        QVERIFY(!must(m_workspace->store().articleWithText(sha256)).isValid());
        QVERIFY(!must(m_workspace->store().articleWithText("0")).isValid());
    }

    void saysWhatChangedSince()
    {
        const auto all = must(m_workspace->store().changesSince({}));
        QCOMPARE(all.articles, (QList<ArticleId>{{1}, {2}}));
        QCOMPARE(must(m_workspace->store().changesSince(all.last)).articles, QList<ArticleId>());
        must(m_workspace->removeArticle({2}));
        QCOMPARE(must(m_workspace->store().changesSince(all.last)).articles, QList<ArticleId>{{2}});
    }

    void anOlderFileIsReadAndBroughtUpToDateByTheFirstEdit()
    {
        m_workspace.reset();
        QVERIFY(QFile::remove(path()));
        QVERIFY(QFile::copy(QFINDTESTDATA("data/format1.hashiya"), path()));
        QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner));
        m_workspace = openWorkspace(path());
        const auto summary = must(m_workspace->store().articles()).first();
        QCOMPARE(summary.folder, QString());
        auto details = must(m_workspace->store().details(summary.id));
        QVERIFY(must(m_workspace->store().article(summary.id)).text().size() > 0);
        QVERIFY(must(m_workspace->store().changesSince({})).last.isValid());
        details.folder = u"قديم"_s;
        must(m_workspace->changeDetails({{summary.id, details}}, u"article-details"_s));
        QCOMPARE(must(m_workspace->store().articles()).first().folder, u"قديم"_s);
    }
};

QTEST_GUILESS_MAIN(DetailRowsTest)
#include "detailrowstest.moc"
