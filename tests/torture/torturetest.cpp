// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/projectcheck.h"
#include "core/project/sqlitestore.h"
#include "core/project/workspace.h"
#include "tests/torture/digest.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <sys/mount.h>
#include <sys/resource.h>

using namespace Hashiya;
using namespace Qt::StringLiterals;

namespace {

constexpr int roundsByDefault = 60;
constexpr quint32 seedByDefault = 20261125;
constexpr int longestLifeMs = 350;
constexpr int startTimeoutMs = 120'000;
constexpr int roundsOfAProject = 50;
constexpr int windowEvery = 6; ///< rounds; it takes longer to start
constexpr int othersEvery = 10;
constexpr int everythingCheckedEvery = 10;

quint32 numberFrom(const char *variable, quint32 otherwise)
{
    bool ok = false;
    const auto number = qEnvironmentVariable(variable).toUInt(&ok);
    return ok ? number : otherwise;
}

QString programPath()
{
    return qEnvironmentVariable("HASHIYA_BUILD_DIR") + u"/bin/hashiya-cli"_s;
}

struct Acknowledged
{
    qint64 action = 0;
    QByteArray digest;
};

/// A torturedesk, killed at the latest when this goes.
class Worker
{
public:
    Worker(const QString &mode, const QString &project, quint32 seed, int years, qint64 greatestFile = 0)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        if (greatestFile > 0) {
            m_process.setChildProcessModifier([greatestFile] {
                const rlimit limit{rlim_t(greatestFile), rlim_t(greatestFile)};
                ::setrlimit(RLIMIT_FSIZE, &limit);
            });
        }
        m_process.start(QStringLiteral(TORTURE_DESK), {mode, project, QString::number(seed), QString::number(years)});
        while (m_process.state() != QProcess::NotRunning && !m_output.contains("ready\n") && !m_output.contains("closed\n")) {
            if (!m_process.waitForReadyRead(startTimeoutMs)) {
                break;
            }
            m_output += m_process.readAllStandardOutput();
        }
    }
    ~Worker() { kill(); }
    Q_DISABLE_COPY_MOVE(Worker)

    [[nodiscard]] bool isReady() const { return m_output.contains("ready\n"); }
    void waitFor(int ms)
    {
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < ms && m_process.state() == QProcess::Running) {
            m_process.waitForReadyRead(int(std::max<qint64>(1, ms - timer.elapsed())));
        }
    }
    /// Until it says so, for a minute at most.
    [[nodiscard]] bool waitUntilItSays(const QByteArray &words)
    {
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < 60'000 && !m_output.contains(words)) {
            m_process.waitForReadyRead(100);
            m_output += m_process.readAllStandardOutput();
        }
        return m_output.contains(words);
    }
    /// Until it told of so many steps, for a minute at most.
    void waitForSteps(qint64 steps)
    {
        QElapsedTimer timer;
        timer.start();
        qint64 count = 0;
        while (timer.elapsed() < 60'000 && count < steps) {
            m_process.waitForReadyRead(100);
            m_output += m_process.readAllStandardOutput();
            count = 0;
            std::ignore = last(count);
        }
    }
    /// SIGKILL: no destructor, no flush.
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
        m_output += m_process.readAllStandardOutput();
    }
    /// What it said last as a whole line; adds to `count` how many steps it told of.
    [[nodiscard]] Acknowledged last(qint64 &count) const
    {
        Acknowledged last;
        bool isFirst = true; // what was there at the start
        auto lines = m_output.split('\n');
        lines.removeLast(); // cut off
        for (const auto &line : std::as_const(lines)) {
            bool isNumber = false;
            const auto words = line.split(' ');
            const auto number = words.constFirst().toLongLong(&isNumber);
            if (isNumber && words.size() == 2) {
                last = {number, words.at(1)};
                count += isFirst ? 0 : 1;
                isFirst = false;
            }
        }
        return last;
    }

private:
    QProcess m_process;
    QByteArray m_output;
};

int runCommand(const QStringList &arguments)
{
    QProcess process;
    process.start(programPath(), arguments);
    return process.waitForFinished(startTimeoutMs) && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
}

QByteArray digestIn(const Workspace &workspace)
{
    return Torture::digestOf(workspace.store(), [&](ArticleId article) { return workspace.store().load(article); });
}

}

/// The program is killed at any moment, its disk fills up, others come in between: what it said is saved is there, and all that was done can be undone.
class TortureTest : public QObject
{
    Q_OBJECT

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    /// Opens the project after a kill and holds it to what was acknowledged. An empty text, or what is wrong.
    QString verify(const QString &project, Acknowledged acknowledged, CheckDepth depth);
    QString verifyHistory(Workspace &workspace);
    /// Fills the disk until a step fails, kills, gives room and goes on.
    void fill(const QString &project, qint64 greatestFile, const std::function<void()> &giveRoom);

    QTemporaryDir m_folder;
    QHash<QString, Acknowledged> m_known; ///< what each project had when it was last looked at
    QRandomGenerator m_random{numberFrom("HASHIYA_SEED", seedByDefault)};
    qint64 m_beyond = 0; ///< projects that had one action more than was acknowledged

private Q_SLOTS:
    void nothingAcknowledgedIsLostByKilling();
    void fullDiskLosesNothing();
    void fullFileSystemLosesNothing();
    void othersAreToldAndLookOn();
};

QString TortureTest::verifyHistory(Workspace &workspace)
{
    const auto before = digestIn(workspace);
    const auto steps = std::min<qsizetype>(workspace.history().done().size(), 1 + m_random.bounded(5));
    for (qsizetype i = 0; i < steps; ++i) {
        if (const auto undone = workspace.undo(); !undone) {
            return u"undo fails: %1 %2"_s.arg(int(undone.error().code)).arg(undone.error().detail);
        }
    }
    for (qsizetype i = 0; i < steps; ++i) {
        if (const auto redone = workspace.redo(); !redone) {
            return u"redo fails: %1 %2"_s.arg(int(redone.error().code)).arg(redone.error().detail);
        }
    }
    return digestIn(workspace) == before ? QString() : u"undoing and redoing gave something else"_s;
}

QString TortureTest::verify(const QString &project, Acknowledged acknowledged, CheckDepth depth)
{
    if (acknowledged.action == 0) {
        acknowledged = m_known.value(project); // killed before it said anything
    }
    static const SystemClock clock;
    auto store = SqliteStore::open(project, OpenMode::ReadWrite);
    if (!store) {
        return u"it does not open: %1 %2"_s.arg(int(store.error().code)).arg(store.error().detail);
    }
    if ((*store)->isReadOnly()) {
        return u"it opens read-only"_s;
    }
    auto opened = Workspace::open(std::move(*store), clock, u"torture"_s);
    if (!opened) {
        return u"its history cannot be read"_s;
    }
    auto &workspace = **opened;
    const auto last = Torture::lastAction(workspace.store());
    if (last != acknowledged.action && last != acknowledged.action + 1) {
        return u"the last action is %1, acknowledged was %2"_s.arg(last).arg(acknowledged.action);
    }
    if (last == acknowledged.action + 1 && acknowledged.action > 0) {
        ++m_beyond;
        const auto kind = workspace.store().action({last})->kind;
        if (const auto back = kind == ActionKind::Undo ? workspace.redo() : workspace.undo(); !back) {
            return u"what was not acknowledged cannot be taken back"_s;
        }
    }
    if (acknowledged.action > 0 && digestIn(workspace) != acknowledged.digest) {
        return u"what was acknowledged is not what is there"_s;
    }
    if (const auto wrong = verifyHistory(workspace); !wrong.isEmpty()) {
        return wrong;
    }
    m_known.insert(project, {Torture::lastAction(workspace.store()), digestIn(workspace)});
    opened->reset();
    const auto findings = checkProject(project, depth);
    if (!findings || !findings->isEmpty()) {
        return u"it is not sound: %1"_s.arg(findings ? findings->constFirst().detail : findings.error().detail);
    }
    return {};
}

void TortureTest::nothingAcknowledgedIsLostByKilling()
{
    const auto rounds = int(numberFrom("HASHIYA_ROUNDS", roundsByDefault));
    qint64 acknowledged = 0;
    int inTransaction = 0;
    int staleLocks = 0;
    int windows = 0;
    int wrongClocks = 0;
    QString project;
    for (int round = 0; round < rounds; ++round) {
        if (round % roundsOfAProject == 0) {
            project = path(u"مشروع %1.hashiya"_s.arg(round / roundsOfAProject));
        }
        const bool isWindow = round % windowEvery == windowEvery - 1;
        const int years = round % 3 == 2 ? int(m_random.bounded(-30, 30)) : 0;
        windows += isWindow ? 1 : 0;
        wrongClocks += years != 0 && !isWindow ? 1 : 0;
        Worker worker(isWindow ? u"window"_s : u"session"_s, project, m_random.generate(), years);
        QVERIFY2(worker.isReady(), qPrintable(u"round %1: it does not start"_s.arg(round)));
        worker.waitFor(int(m_random.bounded(longestLifeMs)) + (isWindow ? 200 : 0));
        if (round % othersEvery == othersEvery - 1) {
            QCOMPARE(runCommand({u"project"_s, u"stats"_s, project}), 0);
            QCOMPARE(runCommand({u"import"_s, u"--project"_s, project, QStringLiteral(__FILE__)}), 4);
        }
        worker.kill();
        staleLocks += QFileInfo::exists(project + u".lock"_s) ? 1 : 0;
        inTransaction += QFileInfo::exists(project + u"-journal"_s) ? 1 : 0;
        const auto last = worker.last(acknowledged);
        const auto wrong = verify(project, last, round % everythingCheckedEvery == 0 ? CheckDepth::Everything : CheckDepth::Texts);
        QVERIFY2(wrong.isEmpty(), qPrintable(u"round %1 of seed %2: %3"_s.arg(round).arg(numberFrom("HASHIYA_SEED", seedByDefault)).arg(wrong)));
    }
    qInfo("%d kills (%d of the window driven by keys, %d with the clock set wrong), %d of them in a transaction; %lld edits acknowledged, 0 lost; %lld times the file had the next one, "
          "too; %d stale locks taken over; 0 projects that did not open; undo and redo right each time",
        rounds, windows, wrongClocks, inTransaction, qlonglong(acknowledged), qlonglong(m_beyond), staleLocks);
}

void TortureTest::fill(const QString &project, qint64 greatestFile, const std::function<void()> &giveRoom)
{
    qint64 count = 0;
    Acknowledged last;
    {
        Worker worker(u"session"_s, project, m_random.generate(), 0, greatestFile);
        QVERIFY(worker.isReady());
        QVERIFY2(worker.waitUntilItSays("failed disk_full"), "the disk did not fill up");
        worker.waitFor(100); // goes on trying
        worker.kill();
        last = worker.last(count);
    }
    QVERIFY(count > 0);
    giveRoom();
    auto wrong = verify(project, last, CheckDepth::Everything);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    // Work goes on.
    Worker worker(u"session"_s, project, m_random.generate(), 0);
    QVERIFY(worker.isReady());
    worker.waitForSteps(5);
    worker.kill();
    qint64 more = 0;
    wrong = verify(project, worker.last(more), CheckDepth::Everything);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    QVERIFY(more > 0);
    qInfo("%lld edits acknowledged before it was full, 0 lost; %lld after", qlonglong(count), qlonglong(more));
}

void TortureTest::fullDiskLosesNothing()
{
    for (const qint64 limit : {200'000, 400'000, 1'000'000}) {
        fill(path(u"full %1.hashiya"_s.arg(limit)), limit, [] { });
    }
}

void TortureTest::fullFileSystemLosesNothing()
{
    const auto folder = path(u"small"_s);
    QVERIFY(QDir().mkpath(folder));
    if (::mount("tmpfs", qPrintable(folder), "tmpfs", 0, "size=800k") != 0) {
        QSKIP("the system gives no way to mount a small file system");
    }
    fill(folder + u"/full.hashiya"_s, 0, [&] { ::mount("tmpfs", qPrintable(folder), "tmpfs", MS_REMOUNT, "size=100m"); });
    QCOMPARE(::umount2(qPrintable(folder), MNT_DETACH), 0);
}

void TortureTest::othersAreToldAndLookOn()
{
    const auto project = path(u"shared.hashiya"_s);
    Worker worker(u"session"_s, project, 1, 0);
    QVERIFY(worker.isReady());
    worker.waitFor(200);
    {
        Worker second(u"session"_s, project, 2, 0);
        QVERIFY(!second.isReady());
        QVERIFY(second.waitUntilItSays("failed project_locked"));
        second.kill();
    }
    QCOMPARE(runCommand({u"import"_s, u"--project"_s, project, QStringLiteral(__FILE__)}), 4);
    QCOMPARE(runCommand({u"project"_s, u"repair"_s, u"--rows"_s, project}), 4);
    QCOMPARE(runCommand({u"export"_s, u"--project"_s, project}), 0);
    QCOMPARE(runCommand({u"project"_s, u"check"_s, project}), 0);
    QCOMPARE(runCommand({u"project"_s, u"backup"_s, project}), 0);
    worker.waitFor(100);
    worker.kill();
    qint64 count = 0;
    const auto wrong = verify(project, worker.last(count), CheckDepth::Everything);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

QTEST_GUILESS_MAIN(TortureTest)
#include "torturetest.moc"
