// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/backups.h"
#include "core/project/projectcheck.h"
#include "core/project/projectcopy.h"
#include "core/project/schema.h"

#include "tests/core/project/failingdisk.h"
#include "tests/core/project/projectsupport.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <sqlite3.h>

#include <atomic>
#include <sys/stat.h>
#include <thread>

using namespace Hashiya;
using namespace Hashiya::TestProject;
using namespace Qt::StringLiterals;

namespace {

Backup backupOf(qint64 sequence, const QDate &day, BackupReason reason = BackupReason::Automatic)
{
    return {QString::number(sequence), sequence, QDateTime(day, {12, 0}, QTimeZone::UTC), reason, {}, 0};
}

QList<qint64> keptOf(QList<Backup> backups)
{
    std::ranges::sort(backups, std::greater(), &Backup::sequence);
    const auto superfluous = superfluousBackups(backups);
    QList<qint64> kept;
    for (const auto &backup : backups) {
        if (!std::ranges::contains(superfluous, backup.sequence, &Backup::sequence)) {
            kept.append(backup.sequence);
        }
    }
    return kept;
}

}

class BackupsTest : public QObject
{
    Q_OBJECT

private:
    QString path() const { return m_folder->filePath(u"project.hashiya"_s); }
    QString folder() const { return m_folder->filePath(u"backups"_s); }
    Result<std::optional<Backup>> backUp(BackupReason reason = BackupReason::Automatic) { return makeBackup(path(), folder(), m_clock, reason); }
    void edit()
    {
        const auto workspace = openWorkspace(path());
        must(workspace->perform({1}, AddAnnotation{markAt(*must(workspace->documentForEditing({1})), m_position++)}, u"add"_s));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    FixedClock m_clock{QDateTime({2026, 5, 20}, {10, 0}, QTimeZone::UTC)};
    qsizetype m_position = 0;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_position = 1;
        makeProject(path());
    }

    void backupIsASoundProjectWithTheSameContent();
    void whatDidNotChangeIsNotBackedUpTwice();
    void backupOnRequestIsAlwaysMade();
    void damagedProjectMakesNoBackupAndDrivesNoneOut();
    void newestSoundBackupPassesOverBrokenOnes();
    void lastThreeAndOneADayAreKept();
    void clockSetBackDrivesNoneOut();
    void backupsBeforeUpgradesAreKeptBesideTheOthers();
    void whatAKilledProgramLeftIsTakenAway();
    void onlyThePersonMayReadTheFolder();
    void foldersOfTwoProjectsOfOneNameDiffer();
    void openProjectIsBackedUpWhileItChanges();
    void olderFormatIsKeptBeforeItsFirstEdit();
    void anyFailureOfTheDiskLeavesTheGoodBackups();
    void savingACopyNeverReplacesAFile();
    void savedCopyHasEverythingIncludingTheHistory();
    void deletedProjectCanBeSavedElsewhereWhileItIsOpen();
    void readOnlyProjectCanBeSavedElsewhere();
};

void BackupsTest::backupIsASoundProjectWithTheSameContent()
{
    const auto backup = must(backUp());
    QVERIFY(backup);
    QCOMPARE(backup->sequence, 1);
    QCOMPARE(backup->made, m_clock.now());
    QCOMPARE(must(checkProject(backup->path, CheckDepth::Everything)), QList<ProjectFinding>());
    const auto store = must(SqliteStore::open(backup->path, OpenMode::ReadOnly));
    QVERIFY(must(store->load({1})).sameContentAs(report(u"افتتاح"_s)));
    const auto listed = backupsIn(folder());
    QCOMPARE(listed.size(), 1);
    QCOMPARE(listed.first().state, backup->state);
    QCOMPARE(listed.first().made, backup->made);
    QVERIFY(listed.first().bytes > 0);
}

void BackupsTest::whatDidNotChangeIsNotBackedUpTwice()
{
    QVERIFY(must(backUp()));
    QVERIFY(!must(backUp()));
    edit();
    QVERIFY(must(backUp()));
    QCOMPARE(backupsIn(folder()).size(), 2);
}

void BackupsTest::backupOnRequestIsAlwaysMade()
{
    QVERIFY(must(backUp(BackupReason::Asked)));
    QVERIFY(must(backUp(BackupReason::Asked)));
    QCOMPARE(backupsIn(folder()).size(), 2);
}

void BackupsTest::damagedProjectMakesNoBackupAndDrivesNoneOut()
{
    for (int i = 0; i < 3; ++i) {
        edit();
        QVERIFY(must(backUp()));
    }
    const auto before = backupsIn(folder());
    edit();
    tamper(path(), "UPDATE article_text SET text = text || 'x'");
    const auto made = backUp();
    QCOMPARE(codeOf(made), ErrorCode::ProjectDamaged);
    QCOMPARE(made.error().subject, path());
    QVERIFY2(made.error().detail.contains(u"SHA-256"), qPrintable(made.error().detail));
    const auto after = backupsIn(folder());
    QCOMPARE(after.size(), before.size());
    QCOMPARE(after.first().path, before.first().path);
    QCOMPARE(QDir(folder()).entryList({u"*.part*"_s}, QDir::Files), QStringList());
}

void BackupsTest::newestSoundBackupPassesOverBrokenOnes()
{
    QVERIFY(!newestSoundBackup(folder()));
    const auto good = must(backUp());
    edit();
    const auto bad = must(backUp());
    QCOMPARE(newestSoundBackup(folder())->path, bad->path);
    auto bytes = bytesOf(bad->path);
    const auto at = bytes.indexOf(u"موعدا آخر"_s.toUtf8());
    QVERIFY(at > 0);
    bytes[at] = char(bytes[at] ^ 1);
    writeBytes(bad->path, bytes);
    QCOMPARE(newestSoundBackup(folder())->path, good->path);
}

void BackupsTest::lastThreeAndOneADayAreKept()
{
    QList<Backup> backups;
    qint64 sequence = 0;
    for (int day = 1; day <= 10; ++day) {
        for (int i = 0; i < 4; ++i) {
            backups.append(backupOf(++sequence, {2026, 5, day}));
        }
    }
    // The last of each of the last seven days, and the last three of all.
    QCOMPARE(keptOf(backups), (QList<qint64>{40, 39, 38, 36, 32, 28, 24, 20, 16}));
}

void BackupsTest::clockSetBackDrivesNoneOut()
{
    QList<Backup> backups;
    for (int day = 1; day <= 6; ++day) {
        backups.append(backupOf(day, {2026, 5, day}));
    }
    backups.append(backupOf(7, {1999, 1, 1}));
    backups.append(backupOf(8, {1999, 1, 1}));
    QCOMPARE(keptOf(backups), (QList<qint64>{8, 7, 6, 5, 4, 3, 2, 1}));
    // Made for real: the newest stays the newest.
    QVERIFY(must(backUp()));
    m_clock.set(m_clock.now().addYears(-20));
    edit();
    const auto later = must(backUp());
    QCOMPARE(backupsIn(folder()).first().path, later->path);
    QCOMPARE(backupsIn(folder()).size(), 2);
}

void BackupsTest::backupsBeforeUpgradesAreKeptBesideTheOthers()
{
    QList<Backup> backups;
    for (qint64 sequence = 1; sequence <= 20; ++sequence) {
        backups.append(backupOf(sequence, {2026, 5, 1}, sequence <= 3 ? BackupReason::BeforeUpgrade : BackupReason::Automatic));
    }
    QCOMPARE(keptOf(backups), (QList<qint64>{20, 19, 18, 3, 2}));
}

void BackupsTest::whatAKilledProgramLeftIsTakenAway()
{
    QVERIFY(QDir().mkpath(folder()));
    writeBytes(folder() + u"/000001_20260520T100000_auto_0123456789abcdef.hashiya.part"_s, "half");
    QVERIFY(must(backUp()));
    QCOMPARE(QDir(folder()).entryList({u"*.part"_s}, QDir::Files), QStringList());
    QCOMPARE(backupsIn(folder()).size(), 1);
}

void BackupsTest::onlyThePersonMayReadTheFolder()
{
    QVERIFY(must(backUp()));
    struct stat entry{};
    QCOMPARE(::stat(qPrintable(folder()), &entry), 0);
    QCOMPARE(int(entry.st_mode & 0777), 0700);
}

void BackupsTest::foldersOfTwoProjectsOfOneNameDiffer()
{
    QVERIFY(backupFolder(u"/a/مكتب.hashiya"_s) != backupFolder(u"/b/مكتب.hashiya"_s));
    QVERIFY(backupFolder(u"/a/مكتب.hashiya"_s).contains(u"مكتب"));
    const auto link = m_folder->filePath(u"link.hashiya"_s);
    QVERIFY(QFile::link(path(), link));
    QCOMPARE(backupFolder(link), backupFolder(path()));
    const auto longest = backupFolder(u"/a/"_s + QString(111, u'م') + u".hashiya"_s);
    QVERIFY(QFile::encodeName(longest.section(u'/', -1)).size() < 255);
}

void BackupsTest::openProjectIsBackedUpWhileItChanges()
{
    const auto workspace = openWorkspace(path());
    auto *document = must(workspace->documentForEditing({1}));
    std::atomic<bool> done = false;
    Result<std::optional<Backup>> made;
    std::thread worker([&] {
        made = backUp();
        done = true;
    });
    qsizetype edits = 0;
    do {
        must(workspace->perform({1}, AddAnnotation{markAt(*document, edits++ % 20)}, u"add"_s));
        std::this_thread::sleep_for(std::chrono::milliseconds(3)); // a person's hands are slower; without a pause nobody else gets in
    } while (!done);
    worker.join();
    const auto backup = must(made);
    QVERIFY(backup);
    QCOMPARE(must(checkProject(backup->path, CheckDepth::Everything)), QList<ProjectFinding>());
    // The other connection of this program did not take the lock away.
    QCOMPARE(codeOf(SqliteStore::open(path(), OpenMode::ReadWrite)), ErrorCode::ProjectLocked);
    must(workspace->perform({1}, AddAnnotation{markAt(*document, 1)}, u"add"_s));
}

void BackupsTest::olderFormatIsKeptBeforeItsFirstEdit()
{
    QVERIFY(QFile::remove(path()) && QFile::copy(QFINDTESTDATA("data/format1.hashiya"), path()));
    ::chmod(qPrintable(path()), 0644);
    edit();
    QCOMPARE(numberIn(path(), "PRAGMA user_version"), projectFormat);
    const auto backups = backupsIn(backupFolder(path()));
    QCOMPARE(backups.size(), 1);
    QCOMPARE(backups.first().reason, BackupReason::BeforeUpgrade);
    QCOMPARE(numberIn(backups.first().path, "PRAGMA user_version"), 1);
    QCOMPARE(must(checkProject(backups.first().path, CheckDepth::Everything)), QList<ProjectFinding>());
    QVERIFY(QDir(backupFolder(path())).removeRecursively());
}

void BackupsTest::anyFailureOfTheDiskLeavesTheGoodBackups()
{
    const auto good = must(backUp());
    edit();
    FailingDisk disk;
    bool hasFailed = true;
    int n = 1;
    for (; hasFailed && n < 200; ++n) {
        disk.failAt(n, SQLITE_FULL, FailingDisk::Lasts::UntilRepaired);
        const auto made = backUp();
        hasFailed = disk.hasFailed();
        disk.repair();
        QCOMPARE(made.has_value(), !hasFailed);
        if (hasFailed) {
            QCOMPARE(made.error().code, ErrorCode::DiskFull);
            QCOMPARE(made.error().subject, folder());
            QCOMPARE(backupsIn(folder()).size(), 1);
            QCOMPARE(QDir(folder()).entryList({u"*.part*"_s}, QDir::Files), QStringList());
        }
    }
    QVERIFY(!hasFailed);
    QVERIFY2(n > 5, "a backup should need more operations than that");
    QCOMPARE(backupsIn(folder()).size(), 2);
    QCOMPARE(backupsIn(folder()).last().path, good->path);
}

void BackupsTest::savingACopyNeverReplacesAFile()
{
    const auto store = must(SqliteStore::open(path(), OpenMode::ReadWrite));
    const auto other = m_folder->filePath(u"other.hashiya"_s);
    writeBytes(other, "mine");
    QCOMPARE(codeOf(store->saveCopy(other)), ErrorCode::ProjectExists);
    QCOMPARE(bytesOf(other), "mine"_ba);
    QCOMPARE(codeOf(store->saveCopy(path())), ErrorCode::ProjectExists);
    QCOMPARE(codeOf(store->saveCopy(m_folder->filePath(u"no/other.hashiya"_s))), ErrorCode::WriteFailed);
}

void BackupsTest::savedCopyHasEverythingIncludingTheHistory()
{
    edit();
    const auto copy = m_folder->filePath(u"نسخة.hashiya"_s);
    Document expected;
    {
        const auto workspace = openWorkspace(path());
        auto *document = must(workspace->documentForEditing({1}));
        // Before and after an edit of this session: the right to write is as it was.
        const auto &store = static_cast<SqliteStore &>(workspace->store());
        must(store.saveCopy(m_folder->filePath(u"first.hashiya"_s)));
        must(workspace->perform({1}, AddAnnotation{markAt(*document, 9)}, u"add"_s));
        must(store.saveCopy(copy));
        expected = *document;
        must(workspace->perform({1}, AddAnnotation{markAt(*document, 10)}, u"add"_s));
        QCOMPARE(codeOf(store.saveCopy(copy)), ErrorCode::ProjectExists);
    }
    QCOMPARE(must(checkProject(copy, CheckDepth::Everything)), QList<ProjectFinding>());
    const auto workspace = openWorkspace(copy);
    QVERIFY(must(workspace->document({1}))->sameContentAs(expected));
    QCOMPARE(workspace->history().done().size(), 3);
    while (workspace->history().done().size() > 1) {
        must(workspace->undo());
    }
    QVERIFY(must(workspace->document({1}))->sameContentAs(report(u"افتتاح"_s)));
}

void BackupsTest::deletedProjectCanBeSavedElsewhereWhileItIsOpen()
{
    edit();
    const auto workspace = openWorkspace(path());
    const auto expected = *must(workspace->document({1}));
    QVERIFY(QFile::remove(path()));
    QCOMPARE(codeOf(workspace->removeArticle({1})), ErrorCode::ProjectGone);
    const auto copy = m_folder->filePath(u"saved.hashiya"_s);
    must(static_cast<SqliteStore &>(workspace->store()).saveCopy(copy));
    QVERIFY(must(openWorkspace(copy)->document({1}))->sameContentAs(expected));
}

void BackupsTest::readOnlyProjectCanBeSavedElsewhere()
{
    const auto store = must(SqliteStore::open(path(), OpenMode::ReadOnly));
    const auto copy = m_folder->filePath(u"copy.hashiya"_s);
    must(store->saveCopy(copy));
    QVERIFY(!openWorkspace(copy)->isReadOnly());
    QCOMPARE(codeOf(store->setSetting(u"a"_s, u"b"_s)), ErrorCode::ProjectReadOnly);
}

QTEST_GUILESS_MAIN(BackupsTest)
#include "backupstest.moc"
