// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/recovery.h"

#include "core/project/projectcheck.h"
#include "tests/core/project/projectsupport.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <sys/stat.h>

using namespace Hashiya;
using namespace Hashiya::TestProject;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype pageSize = 4096;
constexpr int articles = 12;

}

/// What becomes of a project that is damaged. Whatever is done, its file keeps every byte.
class RecoveryTest : public QObject
{
    Q_OBJECT

private:
    QString path() const { return m_folder->filePath(u"project.hashiya"_s); }
    QString target() const { return m_folder->filePath(u"repaired.hashiya"_s); }
    QString folder() const { return m_folder->filePath(u"backups"_s); }
    QStringList filesBeside() const { return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot); }
    /// A project of several articles of many pages.
    void makeLarge();
    /// Recovers, holds the result to what every recovery must be, and gives the report.
    RecoveryReport recovered();

    std::unique_ptr<QTemporaryDir> m_folder;
    QMap<qint64, QString> m_texts;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_texts = {{1, report(u"افتتاح"_s).article().text()}};
        makeProject(path());
    }

    void soundProjectComesOverWhole();
    void anyLostPageCostsOnlyWhatWasOnIt();
    void lostFirstPageIsRebuilt();
    void cutFileGivesWhatIsLeft();
    void changedTextIsMarkedAsDoubtful();
    void lostCorrectionMakesTheTextThatCameDoubtful();
    void badMarksAreLeftOutAndTheOthersStay();
    void quotationKeepsItsSpeakerAroundABadMark();
    void brokenTagsAreLeftOut();
    void brokenTagsetIsReplacedByTheStandardOne();
    void brokenBlocksAreFoundAnew();
    void strangersThingsAreLeftBehind();
    void olderFormatIsRecovered();
    void interruptedSaveIsRolledBackInTheNewProjectOnly();
    void emptyFileGivesNothing();
    void textFileGivesNothing();
    void openProjectIsNotTakenFromUnderAnybody();
    void newestSoundBackupIsTakenFirst();
    void withoutABackupRowsAreTaken();
    void targetIsNeverReplaced();
    void freeNamesAreFree();
};

void RecoveryTest::makeLarge()
{
    const auto workspace = openWorkspace(path());
    for (int i = 2; i <= articles; ++i) {
        const Document document(Article(QString(u"خبر رقم %1 من مرفأ السحاب.\n"_s.arg(i)).repeated(300), {}), Tagset::standard());
        m_texts.insert(i, document.article().text());
        const auto id = must(workspace->addArticle(document));
        EditGroup group;
        for (int mark = 0; mark < 60; ++mark) {
            group.edits.emplace_back(AddAnnotation{markAt(*must(workspace->documentForEditing(id)), mark)});
        }
        must(workspace->perform(id, group, u"bulk"_s));
    }
}

RecoveryReport RecoveryTest::recovered()
{
    const auto before = bytesOf(path());
    auto files = filesBeside();
    QFile::remove(target());
    files.removeAll(u"repaired.hashiya"_s);
    const auto report = must(recoverProject(path(), target()));
    if (bytesOf(path()) != before) {
        qFatal("the project was changed");
    }
    auto expected = files << u"repaired.hashiya"_s;
    expected.sort();
    if (filesBeside() != expected) {
        qFatal("%s", qPrintable(filesBeside().join(u' ')));
    }
    if (const auto findings = must(checkProject(target(), CheckDepth::Everything)); !findings.isEmpty()) {
        qFatal("not sound: %s", qPrintable(findings.first().detail));
    }
    const auto store = must(SqliteStore::open(target(), OpenMode::ReadOnly));
    const auto library = must(store->articles());
    if (library.size() != report.articles) {
        qFatal("%lld articles, said were %lld", qlonglong(library.size()), qlonglong(report.articles));
    }
    for (const auto &article : library) {
        const bool isDoubtful = std::ranges::any_of(report.doubtfulTexts, [&](const auto &each) { return each.id == article.id; });
        if (isDoubtful != article.title.startsWith(u"⚠")) {
            qFatal("a doubtful text is not told by its title");
        }
        if (!isDoubtful && must(store->load(article.id)).article().text() != m_texts.value(article.id.number)) {
            qFatal("the text of article %lld changed silently", qlonglong(article.id.number));
        }
    }
    return report;
}

void RecoveryTest::soundProjectComesOverWhole()
{
    makeLarge();
    {
        const auto workspace = openWorkspace(path());
        auto details = must(workspace->store().details({2}));
        details.folder = u"أخبار/مرافئ"_s;
        details.tags = {u"للمراجعة"_s};
        details.metadata.source = u"وكالة السحاب"_s;
        must(workspace->changeDetails({{ArticleId{2}, details}}, u"details"_s));
    }
    const auto report = recovered();
    QVERIFY(report.isComplete());
    QCOMPARE(report.articles, articles);
    QCOMPARE(report.marks, 2 + (articles - 1) * 60);
    const auto before = openWorkspace(path());
    const auto after = openWorkspace(target());
    for (int i = 1; i <= articles; ++i) {
        QVERIFY(must(after->document({i}))->sameContentAs(*must(before->document({i}))));
        QCOMPARE(must(after->store().details({i})), must(before->store().details({i})));
    }
    QCOMPARE(must(after->store().details({2})).folder, u"أخبار/مرافئ"_s);
    QCOMPARE(after->history().done(), before->history().done());
    while (after->history().canUndo()) {
        must(after->undo());
    }
    QVERIFY(must(after->store().articles()).isEmpty());
}

void RecoveryTest::anyLostPageCostsOnlyWhatWasOnIt()
{
    makeLarge();
    const auto whole = bytesOf(path());
    int lostArticles = 0;
    int recoveredPages = 0;
    for (qsizetype page = 1; page < whole.size() / pageSize; ++page) {
        auto bytes = whole;
        bytes.replace(page * pageSize, pageSize, QByteArray(pageSize, '\0'));
        writeBytes(path(), bytes);
        // Damage is there unless the page was free; what is lost is said.
        const auto sound = requireSound(path(), path(), CheckDepth::Everything);
        const auto report = recovered();
        QVERIFY2(sound || !report.isComplete(), qPrintable(u"page %1: %2"_s.arg(page).arg(sound ? QString() : sound.error().detail)));
        lostArticles += int(report.lostArticles.size());
        recoveredPages += report.articles >= articles - 2 ? 1 : 0;
    }
    const auto pages = whole.size() / pageSize - 1;
    qInfo("%lld pages lost one by one: %d times all but two articles or more, %d articles lost in all", qlonglong(pages), recoveredPages, lostArticles);
    QVERIFY(recoveredPages >= pages - 1);
    QVERIFY(lostArticles <= articles + 2); // the page in which all texts begin; of a text whose end is lost the rest is kept, in doubt
}

void RecoveryTest::lostFirstPageIsRebuilt()
{
    makeLarge();
    auto bytes = bytesOf(path());
    bytes.replace(0, pageSize, QByteArray(pageSize, '\0'));
    writeBytes(path(), bytes);
    const auto report = recovered();
    QVERIFY(report.guessedLayout);
    QVERIFY(report.lostHistory);
    QCOMPARE(report.articles, articles);
    QCOMPARE(report.marks, 2 + (articles - 1) * 60);
    QVERIFY(report.doubtfulTexts.isEmpty() && report.lostArticles.isEmpty());
}

void RecoveryTest::cutFileGivesWhatIsLeft()
{
    // Of a small file the list of tables, which may lie behind the texts, goes with the end.
    const auto small = bytesOf(path());
    writeBytes(path(), small.first(small.size() * 3 / 4));
    QCOMPARE(recovered().articles, 1);
    writeBytes(path(), small);
    makeLarge();
    const auto whole = bytesOf(path());
    qint64 least = articles;
    for (const auto share : {95, 80, 60}) {
        writeBytes(path(), whole.first(whole.size() * share / 100));
        const auto report = recovered();
        QVERIFY(!report.isComplete());
        QVERIFY(report.articles + report.lostArticles.size() >= report.articles);
        least = std::min(least, report.articles);
    }
    QVERIFY(least > 0);
}

void RecoveryTest::changedTextIsMarkedAsDoubtful()
{
    tamper(path(), "UPDATE article_text SET text = replace(text, '12', '13')");
    const auto report = recovered();
    QCOMPARE(report.doubtfulTexts.size(), 1);
    QCOMPARE(report.doubtfulTexts.first().title, doubtfulTitle(u"افتتاح"_s));
    QVERIFY(report.lostHistory);
    QCOMPARE(report.marks, 2);
    const auto store = must(SqliteStore::open(target(), OpenMode::ReadOnly));
    QVERIFY(must(store->load({1})).article().text().contains(u"13 مليون"));
}

void RecoveryTest::lostCorrectionMakesTheTextThatCameDoubtful()
{
    {
        const auto workspace = openWorkspace(path());
        must(workspace->perform({1}, ChangeText{TextSplices({{{0, 0}, u"* "_s}}), {}, {}, {}}, u"correct"_s));
        m_texts[1] = must(workspace->document({1}))->article().text();
    }
    QVERIFY(recovered().isComplete());
    tamper(path(), "DELETE FROM current_text");
    QCOMPARE(recovered().doubtfulTexts.size(), 1);
}

void RecoveryTest::badMarksAreLeftOutAndTheOthersStay()
{
    makeLarge();
    tamper(path(), "UPDATE annotation SET end_utf16 = 1000000 WHERE article_id = 5 AND id IN (3, 40); UPDATE annotation SET type = 'dragon' WHERE article_id = 5 AND id = 7");
    const auto report = recovered();
    QCOMPARE(report.articles, articles);
    QCOMPARE(report.lostRows, 3);
    QCOMPARE(report.lostMarks, 3);
    QCOMPARE(must(must(SqliteStore::open(target(), OpenMode::ReadOnly))->load({5})).annotations().size(), 57);
}

void RecoveryTest::quotationKeepsItsSpeakerAroundABadMark()
{
    {
        const auto workspace = openWorkspace(path());
        auto *document = must(workspace->documentForEditing({1}));
        auto quotation = markAt(*document, 30);
        quotation.type = u"quote"_s;
        auto speaker = markAt(*document, 2); // with a later id
        QuotationValue said;
        said.speakerMark = speaker.id;
        quotation.value = said;
        EditGroup group;
        group.edits.emplace_back(AddAnnotation{speaker});
        group.edits.emplace_back(AddAnnotation{quotation});
        group.edits.emplace_back(AddAnnotation{markAt(*document, 35)});
        must(workspace->perform({1}, group, u"add"_s));
    }
    tamper(path(), "UPDATE annotation SET end_utf16 = 1000000 WHERE id = 5");
    const auto report = recovered();
    QCOMPARE(report.lostRows, 1);
    const auto loaded = must(must(SqliteStore::open(target(), OpenMode::ReadOnly))->load({1}));
    QCOMPARE(std::get<QuotationValue>(loaded.annotations().find({3})->value).speakerMark, AnnotationId{4});
}

void RecoveryTest::brokenTagsAreLeftOut()
{
    tamper(path(), "INSERT INTO article_shelf VALUES (1, 'x', '[')");
    const auto report = recovered();
    QCOMPARE(report.lostRows, 1);
    QCOMPARE(report.articles, 1);
    QVERIFY(must(openWorkspace(target())->store().details({1})).folder.isEmpty());
}

void RecoveryTest::brokenTagsetIsReplacedByTheStandardOne()
{
    tamper(path(), "UPDATE project SET tagset = '{'");
    const auto report = recovered();
    QVERIFY(report.lostTagset);
    QCOMPARE(report.marks, 2);
}

void RecoveryTest::brokenBlocksAreFoundAnew()
{
    tamper(path(), "UPDATE article_text SET blocks = '[[\"poem\",0,1]]'");
    QCOMPARE(recovered().articles, 1);
    QVERIFY(!must(must(SqliteStore::open(target(), OpenMode::ReadOnly))->load({1})).article().blocks().isEmpty());
}

void RecoveryTest::strangersThingsAreLeftBehind()
{
    tamper(path(), "CREATE TRIGGER t AFTER INSERT ON article BEGIN DELETE FROM journal; END; CREATE VIEW v AS SELECT 1; CREATE TABLE more (x)");
    QCOMPARE(codeOf(SqliteStore::open(path(), OpenMode::ReadOnly)), ErrorCode::ProjectHostile);
    QVERIFY(recovered().isComplete());
    QVERIFY(!openWorkspace(target())->isReadOnly());
}

void RecoveryTest::olderFormatIsRecovered()
{
    QVERIFY(QFile::remove(path()) && QFile::copy(QFINDTESTDATA("data/format1.hashiya"), path()));
    ::chmod(qPrintable(path()), 0644);
    m_texts[1] = report(u"افتتاح الميناء"_s).article().text();
    const auto report = recovered();
    QVERIFY(report.isComplete());
    QCOMPARE(report.articles, 1);
}

void RecoveryTest::interruptedSaveIsRolledBackInTheNewProjectOnly()
{
    // What SQLite leaves when it is killed in a transaction: the new pages in the file, the old ones in the journal.
    const auto before = bytesOf(path());
    tamper(path(), "PRAGMA journal_mode = PERSIST; PRAGMA journal_size_limit = -1; UPDATE article SET title = 'half', display_title = 'half'");
    auto journal = bytesOf(path() + u"-journal"_s);
    QVERIFY(journal.size() > 512 && journal.first(8) == QByteArray(8, '\0'));
    journal.replace(0, 8, QByteArray::fromHex("d9d505f920a163d7"));
    // The number of pages in it, and of the database before it.
    const auto pages = quint32((journal.size() - 512) / (pageSize + 8));
    for (int byte = 0; byte < 4; ++byte) {
        journal[8 + byte] = char(pages >> (24 - 8 * byte));
        journal[16 + byte] = char(quint32(before.size() / pageSize) >> (24 - 8 * byte));
    }
    journal[20] = journal[22] = journal[23] = 0;
    journal[21] = 0;
    journal[22] = 2; // sectors of 512 bytes
    journal[24] = journal[25] = journal[27] = 0;
    journal[26] = char(pageSize >> 8);
    writeBytes(path() + u"-journal"_s, journal);
    const auto report = recovered();
    QCOMPARE(report.articles, 1);
    QCOMPARE(bytesOf(path() + u"-journal"_s), journal);
}

void RecoveryTest::emptyFileGivesNothing()
{
    writeBytes(path(), {});
    QCOMPARE(codeOf(recoverProject(path(), target())), ErrorCode::ProjectEmptyFile);
    QCOMPARE(filesBeside(), QStringList{u"project.hashiya"_s});
}

void RecoveryTest::textFileGivesNothing()
{
    writeBytes(path(), u"ليس مشروعا"_s.toUtf8().repeated(1000));
    QCOMPARE(codeOf(recoverProject(path(), target())), ErrorCode::ProjectDamaged);
    QCOMPARE(filesBeside(), QStringList{u"project.hashiya"_s});
}

void RecoveryTest::openProjectIsNotTakenFromUnderAnybody()
{
    const auto store = must(SqliteStore::open(path(), OpenMode::ReadWrite));
    QCOMPARE(codeOf(recoverProject(path(), target())), ErrorCode::ProjectLocked);
    QVERIFY(!QFile::exists(target()));
}

void RecoveryTest::newestSoundBackupIsTakenFirst()
{
    const FixedClock clock(QDateTime({2026, 5, 20}, {10, 0}, QTimeZone::UTC));
    const auto backup = must(makeBackup(path(), folder(), clock, BackupReason::Automatic));
    writeBytes(path(), {});
    const auto repair = must(repairProject(path(), target(), newestSoundBackup(folder())));
    QCOMPARE(repair.backup->path, backup->path);
    QVERIFY(!repair.recovery);
    QVERIFY(must(openWorkspace(target())->document({1}))->sameContentAs(report(u"افتتاح"_s)));
    QCOMPARE(bytesOf(path()), QByteArray());
}

void RecoveryTest::withoutABackupRowsAreTaken()
{
    const auto repair = must(repairProject(path(), target(), newestSoundBackup(folder())));
    QVERIFY(!repair.backup && repair.recovery && repair.recovery->isComplete());
}

void RecoveryTest::targetIsNeverReplaced()
{
    writeBytes(target(), "mine");
    QCOMPARE(codeOf(recoverProject(path(), target())), ErrorCode::ProjectExists);
    QCOMPARE(codeOf(repairProject(path(), target(), newestSoundBackup(folder()))), ErrorCode::ProjectExists);
    QCOMPARE(bytesOf(target()), "mine"_ba);
}

void RecoveryTest::freeNamesAreFree()
{
    const auto first = freeNameBeside(path(), u"مستعاد"_s);
    QCOMPARE(first, m_folder->filePath(u"project (مستعاد).hashiya"_s));
    writeBytes(first, "x");
    QCOMPARE(freeNameBeside(path(), u"مستعاد"_s), m_folder->filePath(u"project (مستعاد 2).hashiya"_s));
    const auto longest = freeNameBeside(m_folder->filePath(QString(111, u'م') + u".hashiya"_s), u"مستعاد"_s);
    QVERIFY(QFile::encodeName(QFileInfo(longest).fileName()).size() <= 230);
}

QTEST_GUILESS_MAIN(RecoveryTest)
#include "recoverytest.moc"
