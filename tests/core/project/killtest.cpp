// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/project/projectsupport.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Hashiya;
using namespace Hashiya::TestProject;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 20;
constexpr int longestLifeMs = 120;
constexpr int startTimeoutMs = 60'000;

/// A torturewriter, killed at the latest when this goes.
class OtherProgram
{
public:
    explicit OtherProgram(const QStringList &arguments)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QString::fromLocal8Bit(TORTURE_WRITER), arguments);
        if (!m_process.waitForStarted(startTimeoutMs) || !m_process.waitForReadyRead(startTimeoutMs)) {
            qFatal("the other program does not start or says nothing");
        }
    }
    ~OtherProgram() { kill(); }
    Q_DISABLE_COPY_MOVE(OtherProgram)

    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    [[nodiscard]] qint64 pid() const { return m_process.processId(); }
    [[nodiscard]] QByteArray output() { return m_process.readAllStandardOutput(); }
    /// Lets it run, taking in what it says.
    void waitFor(int ms)
    {
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < ms) {
            m_process.waitForReadyRead(int(ms - timer.elapsed()));
        }
    }

private:
    QProcess m_process;
};

/// The last action of a list of acknowledged ones, of which the last line may be cut.
qint64 lastAcknowledged(const QByteArray &output)
{
    const auto end = output.lastIndexOf('\n');
    const auto begin = output.lastIndexOf('\n', end - 1) + 1;
    return output.sliced(begin, end - begin).toLongLong();
}

/// Every article as the journal's edits make it out of what was added, to hold the rows against.
QMap<qint64, Document> replayed(const Store &store)
{
    auto actions = must(store.actions(1'000'000));
    std::ranges::reverse(actions);
    QMap<qint64, Document> documents;
    for (const auto &action : actions) {
        for (const auto &change : action.changes) {
            if (const auto *added = std::get_if<ArticleAdded>(&change); added && action.kind == ActionKind::Do) {
                // As torturewriter made it: the report, whose title is in the rows.
                const auto title = must(store.load(added->article)).article().metadata().title;
                documents.insert(added->article.number, report(title));
            } else if (const auto *edited = std::get_if<DocumentChange>(&change)) {
                must(documents[edited->article.number].apply(edited->edit));
            }
        }
    }
    return documents;
}

}

class KillTest : public QObject
{
    Q_OBJECT

private:
    QString path() const { return m_folder->filePath(u"project.hashiya"_s); }
    /// Makes a project whose last writer was killed in the middle of a transaction, half of it in the file. Gives the bytes from before.
    QByteArray makeHalfWritten();

    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void secondProgramIsToldWhoHasTheProject();
    void secondStoreInTheSameProgramIsTurnedAway();
    void lockedProjectCanBeLookedAt();
    void lockIsGivenUpAtTheEnd();
    void lockOfADeadProgramIsTakenOver();
    void unreadableLockOfLongAgoIsTakenOver();
    void freshUnreadableLockIsRespected();
    void halfATransactionIsRolledBackAtOpening();
    void halfATransactionIsRolledBackForLooking();
    void halfATransactionCannotBeLookedAtWhereNothingCanBeWritten();
    void noAcknowledgedEditIsLostByKilling();
};

void KillTest::secondProgramIsToldWhoHasTheProject()
{
    makeProject(path());
    const OtherProgram other({u"hold"_s, path()});
    const auto before = QFileInfo(path()).lastModified();
    const auto opened = SqliteStore::open(path(), OpenMode::ReadWrite);
    QCOMPARE(codeOf(opened), ErrorCode::ProjectLocked);
    QCOMPARE(opened.error().subject, path());
    QVERIFY2(opened.error().detail.contains(u"pid %1"_s.arg(other.pid())), qPrintable(opened.error().detail));
    QVERIFY2(opened.error().detail.contains(u"torturewriter"_s), qPrintable(opened.error().detail));
    QCOMPARE(QFileInfo(path()).lastModified(), before);
}

void KillTest::secondStoreInTheSameProgramIsTurnedAway()
{
    makeProject(path());
    const auto store = must(SqliteStore::open(path(), OpenMode::ReadWrite));
    QCOMPARE(codeOf(SqliteStore::open(path(), OpenMode::ReadWrite)), ErrorCode::ProjectLocked);
    QCOMPARE(codeOf(SqliteStore::create(path(), Tagset::standard())), ErrorCode::ProjectExists);
    must(store->setSetting(u"still"_s, u"works"_s));
}

void KillTest::lockedProjectCanBeLookedAt()
{
    makeProject(path());
    const OtherProgram other({u"hold"_s, path()});
    const auto workspace = openWorkspace(path(), OpenMode::ReadOnly);
    QCOMPARE(workspace->store().readOnlyReason(), ReadOnlyReason::Asked);
    QVERIFY(must(workspace->document({1}))->sameContentAs(report(u"افتتاح"_s)));
}

void KillTest::lockIsGivenUpAtTheEnd()
{
    makeProject(path());
    must(SqliteStore::open(path(), OpenMode::ReadWrite)).reset();
    QVERIFY(!QFileInfo::exists(path() + u".lock"_s));
    // Also where opening fails half-way.
    tamper(path(), "CREATE VIEW v AS SELECT 1");
    QCOMPARE(codeOf(SqliteStore::open(path(), OpenMode::ReadWrite)), ErrorCode::ProjectHostile);
    QVERIFY(!QFileInfo::exists(path() + u".lock"_s));
}

void KillTest::lockOfADeadProgramIsTakenOver()
{
    makeProject(path());
    OtherProgram({u"hold"_s, path()}).kill();
    QVERIFY(QFileInfo::exists(path() + u".lock"_s));
    const auto workspace = openWorkspace(path());
    QVERIFY(!workspace->isReadOnly());
    must(workspace->removeArticle({1}));
}

void KillTest::unreadableLockOfLongAgoIsTakenOver()
{
    makeProject(path());
    const auto lock = path() + u".lock"_s;
    writeBytes(lock, {});
    QFile file(lock);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-3600), QFileDevice::FileModificationTime));
    file.close();
    QVERIFY(!openWorkspace(path())->isReadOnly());
}

void KillTest::freshUnreadableLockIsRespected()
{
    makeProject(path());
    writeBytes(path() + u".lock"_s, {});
    QCOMPARE(codeOf(SqliteStore::open(path(), OpenMode::ReadWrite)), ErrorCode::ProjectLocked);
}

QByteArray KillTest::makeHalfWritten()
{
    makeProject(path());
    const auto before = bytesOf(path());
    OtherProgram({u"half"_s, path()}).kill();
    if (bytesOf(path()) == before || QFileInfo(path() + u"-journal"_s).size() == 0) {
        qFatal("nothing of the transaction is in the file");
    }
    return before;
}

void KillTest::halfATransactionIsRolledBackAtOpening()
{
    const auto before = makeHalfWritten();
    QVERIFY(must(openWorkspace(path())->document({1}))->sameContentAs(report(u"افتتاح"_s)));
    QCOMPARE(bytesOf(path()), before);
    QVERIFY(!QFileInfo::exists(path() + u"-journal"_s));
}

void KillTest::halfATransactionIsRolledBackForLooking()
{
    const auto before = makeHalfWritten();
    {
        const auto workspace = openWorkspace(path(), OpenMode::ReadOnly);
        QCOMPARE(workspace->store().readOnlyReason(), ReadOnlyReason::Asked);
        QVERIFY(must(workspace->document({1}))->sameContentAs(report(u"افتتاح"_s)));
        QCOMPARE(codeOf(workspace->removeArticle({1})), ErrorCode::ProjectReadOnly);
    }
    QCOMPARE(bytesOf(path()), before);
}

void KillTest::halfATransactionCannotBeLookedAtWhereNothingCanBeWritten()
{
    makeHalfWritten();
    ::chmod(qPrintable(path()), 0444);
    ::chmod(qPrintable(path() + u"-journal"_s), 0444);
    ::chmod(qPrintable(m_folder->path()), 0555);
    const auto bytes = bytesOf(path());
    {
        const OrdinaryUser user;
        if (!user.isOne()) {
            QSKIP("the system gives no way to be an ordinary user");
        }
        QCOMPARE(codeOf(SqliteStore::open(path(), OpenMode::ReadOnly)), ErrorCode::ProjectReadOnly);
    }
    QCOMPARE(bytesOf(path()), bytes);
    ::chmod(qPrintable(m_folder->path()), 0755);
}

void KillTest::noAcknowledgedEditIsLostByKilling()
{
    makeProject(path());
    const auto seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    int killedInATransaction = 0;
    for (int round = 0; round < rounds; ++round) {
        OtherProgram writer({u"write"_s, path(), QString::number(random.generate())});
        writer.waitFor(random.bounded(longestLifeMs));
        writer.kill();
        const auto acknowledged = lastAcknowledged(writer.output());
        QVERIFY(acknowledged > 0);
        killedInATransaction += QFileInfo::exists(path() + u"-journal"_s) ? 1 : 0;

        auto workspace = openWorkspace(path());
        QVERIFY(!workspace->isReadOnly());
        // At most the one that was being committed is there beyond what was acknowledged.
        const auto last = must(workspace->store().actions(1)).first().id.number;
        QVERIFY2(last == acknowledged || last == acknowledged + 1, qPrintable(u"%1 after %2"_s.arg(last).arg(acknowledged)));
        const auto documents = replayed(workspace->store());
        for (const auto &[article, document] : documents.asKeyValueRange()) {
            QVERIFY(must(workspace->store().load({article})).sameContentAs(document));
        }
        must(workspace->undo());
        must(workspace->redo());
        workspace.reset();
        QCOMPARE(wrongCounters(path()), QString());
    }
    qInfo("killed %d of %d times in a transaction", killedInATransaction, rounds);

    const auto workspace = openWorkspace(path());
    const auto steps = workspace->history().done().size();
    while (workspace->history().canUndo()) {
        must(workspace->undo());
    }
    QVERIFY(must(workspace->store().articles()).isEmpty());
    for (qsizetype i = 0; i < steps; ++i) {
        must(workspace->redo());
    }
    for (const auto &[article, document] : replayed(workspace->store()).asKeyValueRange()) {
        QVERIFY(must(workspace->document({article}))->sameContentAs(document));
    }
}

QTEST_GUILESS_MAIN(KillTest)
#include "killtest.moc"
