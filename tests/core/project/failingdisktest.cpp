// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/project/failingdisk.h"
#include "tests/core/project/projectsupport.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

#include <csignal>
#include <sys/resource.h>

using namespace Hashiya;
using namespace Hashiya::TestProject;
using namespace Qt::StringLiterals;

namespace {

constexpr int mostOperations = 200;
constexpr int bulk = 12;

/// Holds files of this process to a size, as a full disk would.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(qint64 bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        auto limit = m_before;
        limit.rlim_cur = rlim_t(bytes);
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(FileSizeLimit)

private:
    rlimit m_before{};
};

/// An action of many pages.
Edit bigEdit(Document &document)
{
    EditGroup group;
    for (int i = 0; i < bulk; ++i) {
        auto mark = markAt(document, i % 20);
        mark.note = QString(500, u'ن');
        group.edits.emplace_back(AddAnnotation{mark});
    }
    return group;
}

}

Q_DECLARE_METATYPE(FailingDisk::Lasts)

class FailingDiskTest : public QObject
{
    Q_OBJECT

private:
    QString path() const { return m_folder->filePath(u"project.hashiya"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void everyEditIsMadeDurableIncludingTheFolder();
    void openingWritesNothing();
    void anyFailureAtAnEditLeavesFileAndMemoryAlike_data();
    void anyFailureAtAnEditLeavesFileAndMemoryAlike();
    void anyFailureAtCreatingLeavesNothing_data();
    void anyFailureAtCreatingLeavesNothing();
    void editThatTheFileShowsIsNoFailure();
    void fullDiskIsSaidAndLosesNothing();
    void fullDiskIsSaidForANewArticle();
};

void FailingDiskTest::everyEditIsMadeDurableIncludingTheFolder()
{
    makeProject(path());
    FailingDisk disk;
    const auto workspace = openWorkspace(path());
    auto *document = must(workspace->documentForEditing({1}));
    must(workspace->perform({1}, AddAnnotation{markAt(*document, 1)}, u"add"_s));
    const auto log = disk.takeLog();
    const auto journalSynced = log.indexOf(u"sync journal"_s);
    const auto firstWrite = log.indexOf(u"write"_s);
    const auto synced = log.indexOf(u"sync"_s);
    QVERIFY(0 <= journalSynced && journalSynced < firstWrite && firstWrite < synced);
    QCOMPARE(log.count(u"delete durably"_s), 1);
    QCOMPARE(log.last(), u"delete durably"_s);
    QVERIFY(log.lastIndexOf(u"write"_s) < synced);
}

void FailingDiskTest::openingWritesNothing()
{
    makeProject(path());
    FailingDisk disk;
    const auto workspace = openWorkspace(path());
    QVERIFY(must(workspace->document({1}))->sameContentAs(report(u"افتتاح"_s)));
    QCOMPARE(disk.takeLog(), QStringList());
}

void FailingDiskTest::anyFailureAtAnEditLeavesFileAndMemoryAlike_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<FailingDisk::Lasts>("lasts");
    QTest::newRow("full, once") << SQLITE_FULL << FailingDisk::Lasts::Once;
    QTest::newRow("full, until there is room") << SQLITE_FULL << FailingDisk::Lasts::UntilRepaired;
    QTest::newRow("failing, once") << SQLITE_IOERR_WRITE << FailingDisk::Lasts::Once;
    QTest::newRow("failing, until repaired") << SQLITE_IOERR_WRITE << FailingDisk::Lasts::UntilRepaired;
}

void FailingDiskTest::anyFailureAtAnEditLeavesFileAndMemoryAlike()
{
    QFETCH(int, code);
    QFETCH(FailingDisk::Lasts, lasts);
    makeProject(path());
    const auto fresh = bytesOf(path());
    FailingDisk disk;
    bool hasFailed = true;
    int n = 1;
    for (; hasFailed && n < mostOperations; ++n) {
        writeBytes(path(), fresh);
        Document expected;
        {
            const auto workspace = openWorkspace(path());
            auto *document = must(workspace->documentForEditing({1}));
            const auto before = *document;
            const auto edit = bigEdit(*document);
            disk.failAt(n, code, lasts);
            const auto performed = workspace->perform({1}, edit, u"bulk"_s);
            hasFailed = disk.hasFailed();
            disk.repair();
            if (performed) {
                QCOMPARE(document->annotations().size(), before.annotations().size() + bulk);
            } else {
                const auto expectedCode = code == SQLITE_FULL ? ErrorCode::DiskFull : ErrorCode::StorageFailed;
                QVERIFY2(performed.error().code == expectedCode, qPrintable(performed.error().detail));
                QVERIFY(hasFailed);
                QVERIFY(document->sameContentAs(before));
            }
            QVERIFY(must(workspace->store().load({1})).sameContentAs(*document));
            // Once there is room again, work goes on.
            must(workspace->perform({1}, AddAnnotation{markAt(*document, 25)}, u"add"_s));
            expected = *document;
        }
        {
            const auto workspace = openWorkspace(path());
            QVERIFY(must(workspace->document({1}))->sameContentAs(expected));
            while (workspace->history().done().size() > 1) {
                must(workspace->undo());
            }
            QVERIFY(must(workspace->document({1}))->sameContentAs(report(u"افتتاح"_s)));
        }
        QCOMPARE(wrongCounters(path()), QString());
    }
    QVERIFY(!hasFailed);
    QVERIFY2(n > 10, "the edit should need more operations than that");
}

void FailingDiskTest::anyFailureAtCreatingLeavesNothing_data()
{
    anyFailureAtAnEditLeavesFileAndMemoryAlike_data();
}

void FailingDiskTest::anyFailureAtCreatingLeavesNothing()
{
    QFETCH(int, code);
    QFETCH(FailingDisk::Lasts, lasts);
    FailingDisk disk;
    bool hasFailed = true;
    int n = 1;
    for (; hasFailed && n < mostOperations; ++n) {
        disk.failAt(n, code, lasts);
        {
            const auto created = SqliteStore::create(path(), Tagset::standard());
            hasFailed = disk.hasFailed();
            QCOMPARE(created.has_value(), !hasFailed);
        }
        disk.repair();
        if (hasFailed) {
            const auto left = QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
            QVERIFY2(left.isEmpty(), qPrintable(left.join(u' ')));
        }
    }
    QVERIFY(!hasFailed);
    QVERIFY2(n > 10, "creating should need more operations than that");
}

void FailingDiskTest::editThatTheFileShowsIsNoFailure()
{
    makeProject(path());
    FailingDisk disk;
    auto workspace = openWorkspace(path());
    auto *document = must(workspace->documentForEditing({1}));
    must(workspace->perform({1}, AddAnnotation{markAt(*document, 1)}, u"add"_s));
    const auto operations = disk.takeLog().size();
    // The end of the rollback journal, gone but not durably so, is the last of them.
    disk.failAt(int(operations), SQLITE_IOERR_DIR_FSYNC, FailingDisk::Lasts::Once);
    must(workspace->perform({1}, AddAnnotation{markAt(*document, 2)}, u"add"_s));
    QVERIFY(disk.hasFailed());
    QCOMPARE(disk.takeLog().size(), operations);
    const auto expected = *document;
    workspace.reset();
    workspace = openWorkspace(path());
    QVERIFY(must(workspace->document({1}))->sameContentAs(expected));
    must(workspace->undo());
}

void FailingDiskTest::fullDiskIsSaidAndLosesNothing()
{
    makeProject(path());
    Document before;
    {
        const auto workspace = openWorkspace(path());
        auto *document = must(workspace->documentForEditing({1}));
        {
            const FileSizeLimit limit(QFileInfo(path()).size() + 20'000);
            Result<ActionId> performed = ActionId();
            for (int i = 0; performed && i < 100; ++i) {
                before = *document;
                performed = workspace->perform({1}, bigEdit(*document), u"bulk"_s);
            }
            QVERIFY(!performed);
            QVERIFY2(performed.error().code == ErrorCode::DiskFull, qPrintable(performed.error().detail));
            QVERIFY(document->sameContentAs(before));
        }
        must(workspace->perform({1}, AddAnnotation{markAt(*document, 1)}, u"add"_s));
        before = *document;
    }
    const auto workspace = openWorkspace(path());
    QVERIFY(must(workspace->document({1}))->sameContentAs(before));
    QCOMPARE(numberIn(path(), "SELECT count(*) FROM annotation WHERE removed = 0"), before.annotations().size());
}

void FailingDiskTest::fullDiskIsSaidForANewArticle()
{
    makeProject(path());
    const auto before = bytesOf(path());
    {
        const auto workspace = openWorkspace(path());
        const FileSizeLimit limit(QFileInfo(path()).size());
        const Document large(Article(QString(100'000, u'ن'), {}), Tagset::standard());
        const auto added = workspace->addArticle(large);
        QCOMPARE(codeOf(added), ErrorCode::DiskFull);
        QCOMPARE(must(workspace->store().articles()).size(), 1);
    }
    QCOMPARE(bytesOf(path()), before);
}

QTEST_GUILESS_MAIN(FailingDiskTest)
#include "failingdisktest.moc"
