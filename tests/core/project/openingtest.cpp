// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/schema.h"
#include "core/project/sqlitestore.h"

#include "tests/core/project/projectsupport.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Hashiya;
using namespace Hashiya::TestProject;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype pageSize = 4096;

QByteArray flipped(QByteArray bytes, qsizetype at)
{
    bytes[at] = char(bytes[at] ^ 1);
    return bytes;
}

}

/// What opening makes of files that are not what they should be. Whatever it says, it leaves the file as it was.
class OpeningTest : public QObject
{
    Q_OBJECT

private:
    QString path() const { return m_folder->filePath(u"project.hashiya"_s); }
    /// Opens the project both ways, which must fail alike and leave every byte; gives the error.
    Error refusal();
    QStringList filesBeside() const { return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot); }

    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        ::chmod(qPrintable(m_folder->path()), 0777);
    }

    void missingFile();
    void folder();
    void emptyFileIsDamagedNotNew();
    void textFileIsNoProject();
    void otherSqliteFileIsNoProject();
    void zeroedFirstPageIsDamage();
    void zeroedPageIsDamage();
    void cutFileIsDamage_data();
    void cutFileIsDamage();
    void flippedByteOfATextIsFoundWhenItIsLoaded();
    void brokenValueIsFoundWhenItIsLoaded_data();
    void brokenValueIsFoundWhenItIsLoaded();
    void brokenJournalIsDamage();
    void missingTableIsDamage();
    void formatZeroIsDamage();
    void hostileSchemaIsRefused_data();
    void hostileSchemaIsRefused();
    void writeAheadLogIsRefused();
    void newerFormatIsRefusedForWriting();
    void newerFormatCanBeLookedAt();
    void newerFormatWithATriggerIsRefused();
    void lookingChangesNothing_data();
    void lookingChangesNothing();
    void readOnlyStoreTakesNoEdit();
    void readOnlyFileOpensReadOnly();
    void readOnlyFolderOpensReadOnly();
    void unreadableFileSaysSo();
    void creatingWhereAFileIsIsRefused();
    void creatingInNoFolderFails();
    void creatingLeavesOnlyTheProject();
    void creatingWithTooLongANameFails();
    void longArabicNameWorks();
    void fileWithTooLongANameOpensReadOnly();
    void movedFileIsNoticedAtTheNextEdit();
    void symbolicLinkOpensItsTarget();
    void goldenFileOfFormatOneOpens();
    void goldenFileOfFormatTwoOpens();
    void goldenFileOfFormatThreeOpens();
    void correctedTextWhoseRowIsLostIsNotTheOneThatCame();
};

Error OpeningTest::refusal()
{
    const auto before = bytesOf(path());
    const auto files = filesBeside();
    const auto writing = SqliteStore::open(path(), OpenMode::ReadWrite);
    const auto looking = SqliteStore::open(path(), OpenMode::ReadOnly);
    if (writing || looking) {
        qFatal("it was opened");
    }
    if (writing.error().code != looking.error().code || writing.error().subject != path()) {
        qFatal("%d and %d, about %s", int(writing.error().code), int(looking.error().code), qPrintable(writing.error().subject));
    }
    if (bytesOf(path()) != before || filesBeside() != files) {
        qFatal("the file was touched");
    }
    return writing.error();
}

void OpeningTest::missingFile()
{
    QCOMPARE(codeOf(SqliteStore::open(path(), OpenMode::ReadWrite)), ErrorCode::FileNotFound);
    QVERIFY(filesBeside().isEmpty());
}

void OpeningTest::folder()
{
    QVERIFY(QDir().mkdir(path()));
    QCOMPARE(codeOf(SqliteStore::open(path(), OpenMode::ReadWrite)), ErrorCode::NotAFile);
    QCOMPARE(codeOf(SqliteStore::open(path(), OpenMode::ReadOnly)), ErrorCode::NotAFile);
}

void OpeningTest::emptyFileIsDamagedNotNew()
{
    writeBytes(path(), {});
    QCOMPARE(refusal().code, ErrorCode::ProjectEmptyFile);
}

void OpeningTest::textFileIsNoProject()
{
    for (const auto &bytes : {"ا"_ba, "SQLite"_ba, QByteArray(10'000, 'x')}) {
        writeBytes(path(), bytes);
        QCOMPARE(refusal().code, ErrorCode::NotAProject);
    }
}

void OpeningTest::otherSqliteFileIsNoProject()
{
    tamper(path(), "CREATE TABLE article (id INTEGER PRIMARY KEY)");
    QCOMPARE(refusal().code, ErrorCode::NotAProject);
}

void OpeningTest::zeroedFirstPageIsDamage()
{
    makeProject(path());
    auto bytes = bytesOf(path());
    bytes.replace(0, pageSize, QByteArray(pageSize, '\0'));
    writeBytes(path(), bytes);
    QCOMPARE(refusal().code, ErrorCode::ProjectDamaged);
}

void OpeningTest::zeroedPageIsDamage()
{
    makeProject(path());
    const auto whole = bytesOf(path());
    for (qsizetype page = 1; page < whole.size() / pageSize; ++page) {
        auto bytes = whole;
        bytes.replace(page * pageSize, pageSize, QByteArray(pageSize, '\0'));
        writeBytes(path(), bytes);
        QCOMPARE(refusal().code, ErrorCode::ProjectDamaged);
    }
}

void OpeningTest::cutFileIsDamage_data()
{
    QTest::addColumn<qsizetype>("length");
    for (const qsizetype length : {qsizetype(20), qsizetype(99), qsizetype(100), pageSize / 2, pageSize, 3 * pageSize, 5 * pageSize + 17}) {
        QTest::addRow("%lld bytes", qlonglong(length)) << length;
    }
}

void OpeningTest::cutFileIsDamage()
{
    QFETCH(qsizetype, length);
    makeProject(path());
    const auto whole = bytesOf(path());
    QVERIFY(whole.size() > length);
    writeBytes(path(), whole.first(length));
    QCOMPARE(refusal().code, ErrorCode::ProjectDamaged);
}

void OpeningTest::flippedByteOfATextIsFoundWhenItIsLoaded()
{
    makeProject(path());
    const auto whole = bytesOf(path());
    // In the last line, which is nowhere but in the text; each of its bytes, last bit.
    const auto line = u"ولم تذكر موعدا آخر."_s.toUtf8();
    const auto at = whole.indexOf(line);
    QVERIFY(at > 0);
    QCOMPARE(whole.indexOf(line, at + 1), -1);
    for (qsizetype i = 0; i < line.size(); i += 5) {
        const auto bytes = flipped(whole, at + i);
        writeBytes(path(), bytes);
        {
            const auto store = must(SqliteStore::open(path(), OpenMode::ReadWrite));
            const auto loaded = store->load({1});
            QCOMPARE(codeOf(loaded), ErrorCode::ProjectDamaged);
            QVERIFY(loaded.error().detail.contains(u"SHA-256"));
        }
        QCOMPARE(bytesOf(path()), bytes);
    }
}

void OpeningTest::brokenValueIsFoundWhenItIsLoaded_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("state") << "UPDATE annotation SET state = 'maybe' WHERE id = 1"_ba;
    QTest::newRow("origin") << "UPDATE annotation SET origin_kind = 'god' WHERE id = 1"_ba;
    QTest::newRow("value") << "UPDATE annotation SET value = '{\"is\":' WHERE id = 2"_ba;
    QTest::newRow("value of no kind") << "UPDATE annotation SET value = '{\"is\":\"spell\"}' WHERE id = 2"_ba;
    QTest::newRow("attributes") << "UPDATE annotation SET attributes = '[1]' WHERE id = 2"_ba;
    QTest::newRow("verification") << "UPDATE annotation SET verification = '{\"status\":1}' WHERE id = 2"_ba;
    QTest::newRow("evidence") << "UPDATE annotation SET origin_evidence = '[1]' WHERE id = 1"_ba;
    QTest::newRow("type") << "UPDATE annotation SET type = 'dragon' WHERE id = 1"_ba;
    QTest::newRow("range") << "UPDATE annotation SET end_utf16 = 1000000 WHERE id = 1"_ba;
    QTest::newRow("range in a pair") << "UPDATE annotation SET begin_utf16 = 50, end_utf16 = 51 WHERE id = 1"_ba;
    QTest::newRow("name") << "UPDATE annotation SET entity = 77 WHERE id = 1"_ba;
    QTest::newRow("relation") << "UPDATE relation SET to_id = 77"_ba;
    QTest::newRow("relation type") << "UPDATE relation SET type = 'x'"_ba;
    QTest::newRow("aliases") << "UPDATE entity SET aliases = '{'"_ba;
    QTest::newRow("blocks") << "UPDATE article_text SET blocks = ''"_ba;
    QTest::newRow("block outside") << "UPDATE article_text SET blocks = '[[\"paragraph\",0,100000]]'"_ba;
    QTest::newRow("block kind") << "UPDATE article_text SET blocks = '[[\"poem\",0,1]]'"_ba;
    QTest::newRow("text") << "UPDATE article_text SET text = text || 'x'"_ba;
    QTest::newRow("no text") << "DELETE FROM article_text"_ba;
}

void OpeningTest::brokenValueIsFoundWhenItIsLoaded()
{
    QFETCH(QByteArray, sql);
    makeProject(path());
    tamper(path(), sql);
    const auto store = must(SqliteStore::open(path(), OpenMode::ReadWrite));
    const auto loaded = store->load({1});
    QCOMPARE(codeOf(loaded), ErrorCode::ProjectDamaged);
    QCOMPARE(loaded.error().subject, path());
    QVERIFY2(loaded.error().detail.startsWith(u"article 1: "), qPrintable(loaded.error().detail));
    QCOMPARE(must(store->articles()).size(), 1);
}

void OpeningTest::brokenJournalIsDamage()
{
    makeProject(path());
    tamper(path(), "UPDATE journal_change SET kind = 'x'");
    {
        const auto store = must(SqliteStore::open(path(), OpenMode::ReadWrite));
        QCOMPARE(codeOf(store->action({1})), ErrorCode::ProjectDamaged);
    }
    tamper(path(), "UPDATE journal SET kind = 'x'");
    const auto store = must(SqliteStore::open(path(), OpenMode::ReadWrite));
    QCOMPARE(codeOf(store->historyEntries()), ErrorCode::ProjectDamaged);
}

void OpeningTest::missingTableIsDamage()
{
    makeProject(path());
    tamper(path(), "DROP TABLE relation");
    const auto error = refusal();
    QCOMPARE(error.code, ErrorCode::ProjectDamaged);
    QCOMPARE(error.detail, u"missing table relation"_s);
}

void OpeningTest::formatZeroIsDamage()
{
    makeProject(path());
    tamper(path(), "PRAGMA user_version = 0");
    QCOMPARE(refusal().code, ErrorCode::ProjectDamaged);
}

void OpeningTest::hostileSchemaIsRefused_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("detail");
    QTest::newRow("trigger") << "CREATE TRIGGER t AFTER UPDATE ON article BEGIN DELETE FROM journal; END"_ba << u"trigger t"_s;
    QTest::newRow("view") << "CREATE VIEW v AS SELECT 1"_ba << u"view v"_s;
    QTest::newRow("virtual table") << "CREATE VIRTUAL TABLE aa USING fts5(x)"_ba << u"table aa"_s;
    QTest::newRow("table") << "CREATE TABLE more (x)"_ba << u"table more"_s;
    QTest::newRow("index") << "CREATE INDEX i ON article (abs(id))"_ba << u"index i"_s;
    QTest::newRow("column") << "ALTER TABLE setting ADD COLUMN extra TEXT DEFAULT 'x'"_ba << u"table setting"_s;
    QTest::newRow("table changed to a view")
        << "DROP TABLE setting; CREATE VIEW setting AS SELECT 'a' AS key, load_extension('x') AS value"_ba << u"view setting"_s;
    QTest::newRow("generated column") << "DROP TABLE setting; CREATE TABLE setting (key TEXT, value TEXT AS (hex(zeroblob(100000000))))"_ba << u"table setting"_s;
}

void OpeningTest::hostileSchemaIsRefused()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, detail);
    makeProject(path());
    tamper(path(), sql);
    const auto error = refusal();
    QCOMPARE(error.code, ErrorCode::ProjectHostile);
    QCOMPARE(error.detail, detail);
}

void OpeningTest::writeAheadLogIsRefused()
{
    makeProject(path());
    tamper(path(), "PRAGMA journal_mode = WAL; UPDATE article SET source = 'x'");
    QCOMPARE(refusal().code, ErrorCode::ProjectHostile);
}

void OpeningTest::newerFormatIsRefusedForWriting()
{
    makeProject(path());
    tamper(path(), "PRAGMA user_version = 7");
    const auto before = bytesOf(path());
    const auto opened = SqliteStore::open(path(), OpenMode::ReadWrite);
    QCOMPARE(codeOf(opened), ErrorCode::ProjectNewer);
    QCOMPARE(opened.error().detail, u"7"_s);
    QCOMPARE(bytesOf(path()), before);
}

void OpeningTest::newerFormatCanBeLookedAt()
{
    makeProject(path());
    tamper(path(), "PRAGMA user_version = 7; CREATE TABLE more (x); ALTER TABLE article ADD COLUMN y TEXT; CREATE INDEX i ON article (title)");
    const auto before = bytesOf(path());
    {
        const auto store = must(SqliteStore::open(path(), OpenMode::ReadOnly));
        QCOMPARE(store->readOnlyReason(), ReadOnlyReason::NewerFormat);
        QVERIFY(must(store->load({1})).sameContentAs(report(u"افتتاح"_s)));
        QCOMPARE(codeOf(store->setSetting(u"a"_s, u"b"_s)), ErrorCode::ProjectReadOnly);
    }
    QCOMPARE(bytesOf(path()), before);
}

void OpeningTest::newerFormatWithATriggerIsRefused()
{
    makeProject(path());
    tamper(path(), "PRAGMA user_version = 7; CREATE TRIGGER t AFTER UPDATE ON article BEGIN DELETE FROM journal; END");
    const auto opened = SqliteStore::open(path(), OpenMode::ReadOnly);
    QCOMPARE(codeOf(opened), ErrorCode::ProjectHostile);
}

void OpeningTest::lookingChangesNothing_data()
{
    QTest::addColumn<OpenMode>("mode");
    QTest::addColumn<ReadOnlyReason>("reason");
    QTest::newRow("to write") << OpenMode::ReadWrite << ReadOnlyReason::None;
    QTest::newRow("to look") << OpenMode::ReadOnly << ReadOnlyReason::Asked;
}

void OpeningTest::lookingChangesNothing()
{
    QFETCH(OpenMode, mode);
    QFETCH(ReadOnlyReason, reason);
    makeProject(path());
    const auto before = bytesOf(path());
    {
        const auto workspace = openWorkspace(path(), mode);
        QCOMPARE(workspace->store().readOnlyReason(), reason);
        QVERIFY(must(workspace->document({1}))->sameContentAs(report(u"افتتاح"_s)));
        QCOMPARE(must(workspace->store().articles()).size(), 1);
        QCOMPARE(must(workspace->store().actions(10)).size(), 1);
        QCOMPARE(must(workspace->store().setting(u"a"_s)), QString());
    }
    QCOMPARE(bytesOf(path()), before);
    QCOMPARE(filesBeside(), QStringList{u"project.hashiya"_s});
}

void OpeningTest::readOnlyStoreTakesNoEdit()
{
    makeProject(path());
    const auto before = bytesOf(path());
    {
        const auto workspace = openWorkspace(path(), OpenMode::ReadOnly);
        QVERIFY(workspace->isReadOnly());
        auto *document = must(workspace->documentForEditing({1}));
        QCOMPARE(codeOf(workspace->perform({1}, AddAnnotation{markAt(*document, 30)}, u"add"_s)), ErrorCode::ProjectReadOnly);
        QCOMPARE(codeOf(workspace->addArticle(report(u"آخر"_s))), ErrorCode::ProjectReadOnly);
        QCOMPARE(codeOf(workspace->removeArticle({1})), ErrorCode::ProjectReadOnly);
        QCOMPARE(codeOf(workspace->undo()), ErrorCode::ProjectReadOnly);
        QVERIFY(document->sameContentAs(report(u"افتتاح"_s)));
    }
    QCOMPARE(bytesOf(path()), before);
}

void OpeningTest::readOnlyFileOpensReadOnly()
{
    makeProject(path());
    ::chmod(qPrintable(path()), 0444);
    const OrdinaryUser user;
    if (!user.isOne()) {
        QSKIP("the system gives no way to be an ordinary user");
    }
    const auto workspace = openWorkspace(path());
    QCOMPARE(workspace->store().readOnlyReason(), ReadOnlyReason::FileNotWritable);
    QCOMPARE(codeOf(workspace->removeArticle({1})), ErrorCode::ProjectReadOnly);
    QCOMPARE(filesBeside(), QStringList{u"project.hashiya"_s});
}

void OpeningTest::readOnlyFolderOpensReadOnly()
{
    makeProject(path());
    ::chmod(qPrintable(path()), 0666);
    ::chmod(qPrintable(m_folder->path()), 0555);
    {
        const OrdinaryUser user;
        if (!user.isOne()) {
            QSKIP("the system gives no way to be an ordinary user");
        }
        const auto workspace = openWorkspace(path());
        QCOMPARE(workspace->store().readOnlyReason(), ReadOnlyReason::FolderNotWritable);
        QCOMPARE(codeOf(workspace->removeArticle({1})), ErrorCode::ProjectReadOnly);
        QCOMPARE(codeOf(SqliteStore::create(m_folder->filePath(u"new.hashiya"_s), Tagset::standard())), ErrorCode::WriteFailed);
    }
    ::chmod(qPrintable(m_folder->path()), 0777);
}

void OpeningTest::unreadableFileSaysSo()
{
    makeProject(path());
    ::chmod(qPrintable(path()), 0000);
    const OrdinaryUser user;
    if (!user.isOne()) {
        QSKIP("the system gives no way to be an ordinary user");
    }
    QCOMPARE(codeOf(SqliteStore::open(path(), OpenMode::ReadWrite)), ErrorCode::FileUnreadable);
    QCOMPARE(codeOf(SqliteStore::open(path(), OpenMode::ReadOnly)), ErrorCode::FileUnreadable);
}

void OpeningTest::creatingWhereAFileIsIsRefused()
{
    for (const auto &bytes : {""_ba, "text"_ba}) {
        writeBytes(path(), bytes);
        QCOMPARE(codeOf(SqliteStore::create(path(), Tagset::standard())), ErrorCode::ProjectExists);
        QCOMPARE(bytesOf(path()), bytes);
    }
    QVERIFY(QFile::remove(path()) && QFile::link(u"nowhere"_s, path()));
    QCOMPARE(codeOf(SqliteStore::create(path(), Tagset::standard())), ErrorCode::ProjectExists);
}

void OpeningTest::creatingInNoFolderFails()
{
    QCOMPARE(codeOf(SqliteStore::create(m_folder->filePath(u"no/project.hashiya"_s), Tagset::standard())), ErrorCode::WriteFailed);
}

void OpeningTest::creatingLeavesOnlyTheProject()
{
    // What a killed creation left does not stand in the way of the next.
    writeBytes(path() + u".lock-new"_s, "half a project");
    writeBytes(path() + u".lock-new-journal"_s, "half a transaction");
    {
        const auto store = must(SqliteStore::create(path(), Tagset::standard()));
        QCOMPARE(filesBeside(), (QStringList{u"project.hashiya"_s, u"project.hashiya.lock"_s}));
    }
    QCOMPARE(filesBeside(), QStringList{u"project.hashiya"_s});
    QCOMPARE(bytesOf(path()).sliced(68, 4), "Hshy"_ba);
}

void OpeningTest::creatingWithTooLongANameFails()
{
    const auto name = QString(115, u'م') + u".hashiya"_s;
    const auto created = SqliteStore::create(m_folder->filePath(name), Tagset::standard());
    QCOMPARE(codeOf(created), ErrorCode::WriteFailed);
    QVERIFY(filesBeside().isEmpty());
}

void OpeningTest::longArabicNameWorks()
{
    const auto file = m_folder->filePath(QString(111, u'م') + u".hashiya"_s); // 230 bytes
    makeProject(file);
    const auto workspace = openWorkspace(file);
    QVERIFY(!workspace->isReadOnly());
    must(workspace->removeArticle({1}));
}

void OpeningTest::fileWithTooLongANameOpensReadOnly()
{
    makeProject(path());
    const auto file = m_folder->filePath(QString(120, u'م') + u".hashiya"_s); // 248 bytes
    QVERIFY(QFile::rename(path(), file));
    const auto workspace = openWorkspace(file);
    QCOMPARE(workspace->store().readOnlyReason(), ReadOnlyReason::NameTooLong);
    QVERIFY(must(workspace->document({1}))->sameContentAs(report(u"افتتاح"_s)));
}

void OpeningTest::movedFileIsNoticedAtTheNextEdit()
{
    makeProject(path());
    const auto elsewhere = m_folder->filePath(u"elsewhere.hashiya"_s);
    auto workspace = openWorkspace(path());
    auto *document = must(workspace->documentForEditing({1}));
    QVERIFY(QFile::rename(path(), elsewhere));
    QCOMPARE(codeOf(workspace->perform({1}, AddAnnotation{markAt(*document, 30)}, u"add"_s)), ErrorCode::ProjectGone);
    QVERIFY(document->sameContentAs(report(u"افتتاح"_s)));
    QVERIFY(QFile::remove(elsewhere));
    QCOMPARE(codeOf(workspace->removeArticle({1})), ErrorCode::ProjectGone);
}

void OpeningTest::symbolicLinkOpensItsTarget()
{
    makeProject(path());
    const auto link = m_folder->filePath(u"link.hashiya"_s);
    QVERIFY(QFile::link(path(), link));
    const auto workspace = openWorkspace(link);
    QVERIFY(QFileInfo::exists(path() + u".lock"_s));
    QCOMPARE(codeOf(SqliteStore::open(path(), OpenMode::ReadWrite)), ErrorCode::ProjectLocked);
    must(workspace->removeArticle({1}));
}

void OpeningTest::goldenFileOfFormatOneOpens()
{
    QVERIFY(QFile::copy(QFINDTESTDATA("data/format1.hashiya"), path()));
    ::chmod(qPrintable(path()), 0644);
    const auto workspace = openWorkspace(path());
    QVERIFY(!workspace->isReadOnly());
    const auto tagset = must(workspace->store().tagset()); // the one of its time
    QCOMPARE(must(workspace->store().setting(u"last-article"_s)), u"1"_s);
    // As makegoldenproject left it: two articles, one of them taken out; in the other one mark was removed and that undone, another confirmed.
    const auto articles = must(workspace->store().articles());
    QCOMPARE(articles.size(), 1);
    QCOMPARE(articles.first().title, u"افتتاح الميناء"_s);
    QCOMPARE(articles.first().suggested, 0);
    QCOMPARE(articles.first().confirmed, 2);
    auto expected = report(u"افتتاح الميناء"_s, tagset);
    auto confirmed = *expected.annotations().find({1});
    confirmed.state = AnnotationState::Confirmed;
    must(expected.apply(ChangeAnnotation{confirmed}));
    QVERIFY(must(workspace->document({1}))->sameContentAs(expected));
    QCOMPARE(must(workspace->store().actions(100)).size(), 6);
    QCOMPARE(workspace->history().done().size(), 4);
    QVERIFY(!workspace->history().canRedo());
    must(workspace->undo());
    QCOMPARE(must(workspace->store().articles()).size(), 2);
    must(workspace->undo());
    QVERIFY(must(workspace->document({1}))->sameContentAs(report(u"افتتاح الميناء"_s, tagset)));
}

void OpeningTest::goldenFileOfFormatTwoOpens()
{
    QVERIFY(QFile::copy(QFINDTESTDATA("data/format2.hashiya"), path()));
    ::chmod(qPrintable(path()), 0644);
    const auto workspace = openWorkspace(path());
    // As makegoldenproject left it.
    QCOMPARE(must(workspace->store().articles()).size(), 1);
    const auto *document = must(workspace->document({1}));
    QVERIFY(document->article().text().startsWith(u"عاجل: "));
    QCOMPARE(document->notes().size(), 1);
    QCOMPARE(document->textOf(*document->annotations().find({1})), u"شركة السحاب"_s);
    QCOMPARE(must(workspace->store().houseRules()).size(), 1);
    QCOMPARE(workspace->history().done().size(), 7);
    while (workspace->history().canUndo()) {
        must(workspace->undo());
    }
    QVERIFY(must(workspace->store().articles()).isEmpty());
    QVERIFY(must(workspace->store().houseRules()).isEmpty());
}

void OpeningTest::goldenFileOfFormatThreeOpens()
{
    QVERIFY(QFile::copy(QFINDTESTDATA("data/format3.hashiya"), path()));
    ::chmod(qPrintable(path()), 0644);
    const auto workspace = openWorkspace(path());
    // As makegoldenproject left it.
    const auto details = must(workspace->store().details({1}));
    QCOMPARE(details.folder, u"أخبار/مرافئ"_s);
    QCOMPARE(details.tags, (QStringList{u"للمراجعة"_s, u"port"_s}));
    QCOMPARE(details.metadata.source, u"وكالة السحاب"_s);
    QCOMPARE(workspace->history().done().size(), 8);
    must(workspace->undo()); // of taking the second out
    must(workspace->undo());
    QVERIFY(must(workspace->store().details({1})).folder.isEmpty());
    while (workspace->history().canUndo()) {
        must(workspace->undo());
    }
    QVERIFY(must(workspace->store().articles()).isEmpty());
}

void OpeningTest::correctedTextWhoseRowIsLostIsNotTheOneThatCame()
{
    makeProject(path());
    {
        const auto workspace = openWorkspace(path());
        must(workspace->perform({1}, ChangeText{TextSplices({{{0, 0}, u"* "_s}}), {}, {}, {}}, u"correct"_s));
    }
    tamper(path(), "DELETE FROM current_text");
    const auto store = must(SqliteStore::open(path(), OpenMode::ReadOnly));
    QCOMPARE(codeOf(store->load({1})), ErrorCode::ProjectDamaged);
}

QTEST_GUILESS_MAIN(OpeningTest)
#include "openingtest.moc"
