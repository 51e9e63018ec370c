// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/projectcheck.h"
#include "core/project/recovery.h"

#include "tests/core/project/projectsupport.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Hashiya;
using namespace Hashiya::TestProject;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(ProjectFindingKind)

class ProjectCheckTest : public QObject
{
    Q_OBJECT

private:
    QString path() const { return m_folder->filePath(u"project.hashiya"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        makeProject(path());
    }

    void soundProjectHasNoFindings();
    void articlesOfACancelledImportAreNoDamage();
    void goldenFilesAreSound_data();
    void goldenFilesAreSound();
    void everyKindOfDamageIsFound_data();
    void everyKindOfDamageIsFound();
    void originalOfAChangedTextIsVerifiedToo();
    void checkingChangesNothing();
    void projectOpenElsewhereIsChecked();
    void missingFileIsAnError();
    void statisticsCountTheLibrary();
};

void ProjectCheckTest::soundProjectHasNoFindings()
{
    QCOMPARE(must(checkProject(path(), CheckDepth::Everything)), QList<ProjectFinding>());
    must(requireSound(path(), path(), CheckDepth::Everything));
}

void ProjectCheckTest::articlesOfACancelledImportAreNoDamage()
{
    {
        const auto workspace = openWorkspace(path());
        must(workspace->store().stageArticle(report(u"لم يصل"_s)));
    }
    QCOMPARE(must(checkProject(path(), CheckDepth::Everything)), QList<ProjectFinding>());
    const auto target = m_folder->filePath(u"repaired.hashiya"_s);
    QVERIFY(must(recoverProject(path(), target)).isComplete());
    QCOMPARE(must(openWorkspace(target)->store().articles()).size(), must(openWorkspace(path())->store().articles()).size());
}

void ProjectCheckTest::goldenFilesAreSound_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("format 1") << u"data/format1.hashiya"_s;
    QTest::newRow("format 2") << u"data/format2.hashiya"_s;
    QTest::newRow("format 3") << u"data/format3.hashiya"_s;
}

void ProjectCheckTest::goldenFilesAreSound()
{
    QFETCH(QString, file);
    const auto copy = m_folder->filePath(u"golden.hashiya"_s);
    QVERIFY(QFile::copy(QFINDTESTDATA(file), copy));
    ::chmod(qPrintable(copy), 0644);
    QCOMPARE(must(checkProject(copy, CheckDepth::Everything)), QList<ProjectFinding>());
    const auto workspace = openWorkspace(copy);
    QCOMPARE(must(workspace->store().articles()).size(), 1);
    while (workspace->history().canUndo()) {
        must(workspace->undo());
    }
}

void ProjectCheckTest::everyKindOfDamageIsFound_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<ProjectFindingKind>("kind");
    QTest::addColumn<CheckDepth>("depth");
    QTest::newRow("text") << "UPDATE article_text SET text = replace(text, '12', '13')"_ba << ProjectFindingKind::Text << CheckDepth::Texts;
    QTest::newRow("hash") << "UPDATE article SET text_sha256 = ''"_ba << ProjectFindingKind::Text << CheckDepth::Texts;
    QTest::newRow("no text") << "DELETE FROM article_text"_ba << ProjectFindingKind::Text << CheckDepth::Texts;
    QTest::newRow("mark") << "UPDATE annotation SET end_utf16 = 100000 WHERE id = 1"_ba << ProjectFindingKind::Article << CheckDepth::Everything;
    QTest::newRow("counter") << "UPDATE article SET confirmed = 77"_ba << ProjectFindingKind::Counters << CheckDepth::Everything;
    QTest::newRow("journal") << "UPDATE journal_change SET kind = 'x'"_ba << ProjectFindingKind::Journal << CheckDepth::Everything;
    QTest::newRow("journal without changes") << "DELETE FROM journal_change"_ba << ProjectFindingKind::Journal << CheckDepth::Everything;
    QTest::newRow("orphan") << "UPDATE relation SET article_id = 9"_ba << ProjectFindingKind::Reference << CheckDepth::Structure;
    QTest::newRow("tags") << "INSERT INTO article_shelf VALUES (1, '', '[')"_ba << ProjectFindingKind::Structure << CheckDepth::Everything;
    QTest::newRow("house rule") << "INSERT INTO house_rule VALUES ('a', '{')"_ba << ProjectFindingKind::Structure << CheckDepth::Everything;
}

void ProjectCheckTest::everyKindOfDamageIsFound()
{
    QFETCH(QByteArray, sql);
    QFETCH(ProjectFindingKind, kind);
    QFETCH(CheckDepth, depth);
    tamper(path(), sql);
    const auto findings = must(checkProject(path(), depth));
    QVERIFY(!findings.isEmpty());
    QCOMPARE(findings.first().kind, kind);
    QCOMPARE(codeOf(requireSound(path(), u"name"_s, depth)), ErrorCode::ProjectDamaged);
    QCOMPARE(requireSound(path(), u"name"_s, depth).error().subject, u"name"_s);
}

void ProjectCheckTest::originalOfAChangedTextIsVerifiedToo()
{
    tamper(path(), "INSERT INTO current_text SELECT article_id, text, blocks, (SELECT text_sha256 FROM article) FROM article_text");
    QCOMPARE(must(checkProject(path(), CheckDepth::Everything)), QList<ProjectFinding>());
    tamper(path(), "UPDATE article_text SET text = text || 'x'");
    // What is shown is sound; what came is not.
    must(must(SqliteStore::open(path(), OpenMode::ReadOnly))->load({1}));
    QCOMPARE(must(checkProject(path(), CheckDepth::Texts)), (QList<ProjectFinding>{{ProjectFindingKind::Text, {1}, {}}}));
}

void ProjectCheckTest::checkingChangesNothing()
{
    const auto before = bytesOf(path());
    must(checkProject(path(), CheckDepth::Everything));
    must(projectStatistics(path()));
    QCOMPARE(bytesOf(path()), before);
    QVERIFY(!QFile::exists(path() + u".lock"_s));
}

void ProjectCheckTest::projectOpenElsewhereIsChecked()
{
    const auto workspace = openWorkspace(path());
    must(workspace->perform({1}, AddAnnotation{markAt(*must(workspace->documentForEditing({1})), 2)}, u"add"_s));
    QCOMPARE(must(checkProject(path(), CheckDepth::Everything)), QList<ProjectFinding>());
    must(workspace->undo());
}

void ProjectCheckTest::missingFileIsAnError()
{
    QCOMPARE(codeOf(checkProject(m_folder->filePath(u"none.hashiya"_s), CheckDepth::Structure)), ErrorCode::FileNotFound);
    QCOMPARE(codeOf(projectStatistics(m_folder->filePath(u"none.hashiya"_s))), ErrorCode::FileNotFound);
}

void ProjectCheckTest::statisticsCountTheLibrary()
{
    {
        const auto workspace = openWorkspace(path());
        const auto second = must(workspace->addArticle(report(u"آخر"_s)));
        must(workspace->removeArticle(second));
        must(workspace->undo());
        must(workspace->redo());
    }
    const auto counted = must(projectStatistics(path()));
    QCOMPARE(counted.articles, 1);
    QCOMPARE(counted.removedArticles, 1);
    QCOMPARE(counted.suggested, 1);
    QCOMPARE(counted.confirmed, 1);
    QCOMPARE(counted.rejected, 0);
    QCOMPARE(counted.names, 1);
    QCOMPARE(counted.relations, 1);
    QCOMPARE(counted.actions, 5);
    QCOMPARE(counted.canBeUndone, 3);
    QCOMPARE(counted.characters, report(u"x"_s).article().text().size());
    QCOMPARE(counted.marksByType, (QMap<QString, qint64>{{u"money"_s, 1}, {u"organization"_s, 1}}));
    QCOMPARE(counted.bytes, QFileInfo(path()).size());
}

QTEST_GUILESS_MAIN(ProjectCheckTest)
#include "projectchecktest.moc"
