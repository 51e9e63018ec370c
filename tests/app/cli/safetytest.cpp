// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/sqlitestore.h"
#include "tests/app/cli/program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

namespace {

const QByteArray text = u"افتتاح سوق الميناء\nقال رئيس البلدية إن كلفة السوق بلغت 4 مليون دولار.\n"_s.toUtf8();

}

/// hashiya-cli project.
class SafetyTest : public QObject
{
    Q_OBJECT

private:
    static QByteArray makeProject(const Bench &bench)
    {
        bench.write(u"1.txt"_s, text);
        if (bench.run({u"import"_s, u"--project"_s, u"p.hashiya"_s, u"1.txt"_s}).exitCode != 0) {
            qFatal("no project");
        }
        return bench.read(u"p.hashiya"_s);
    }
    /// Changes a letter of the text in the file.
    static void damage(const Bench &bench)
    {
        auto bytes = bench.read(u"p.hashiya"_s);
        const auto at = bytes.indexOf(u"كلفة السوق بلغت"_s.toUtf8());
        bytes[at + 1] = char(bytes[at + 1] ^ 1);
        bench.write(u"p.hashiya"_s, bytes);
    }
    static Ended project(const Bench &bench, const QStringList &arguments) { return bench.run(QStringList{u"project"_s} + arguments); }
    static QJsonObject objectOf(const Ended &ended) { return QJsonDocument::fromJson(ended.output).object(); }

private Q_SLOTS:
    void soundProjectIsSaidToBeSound()
    {
        const Bench bench;
        const auto before = makeProject(bench);
        const auto ended = project(bench, {u"check"_s, u"p.hashiya"_s});
        QCOMPARE(ended.exitCode, 0);
        QVERIFY2(ended.output.contains("sound"), ended.output.constData());
        QCOMPARE(objectOf(project(bench, {u"check"_s, u"--json"_s, u"p.hashiya"_s}))[u"sound"_s].toBool(), true);
        QCOMPARE(bench.read(u"p.hashiya"_s), before);
    }

    void damageIsFoundAndTheFileLeftAlone()
    {
        const Bench bench;
        makeProject(bench);
        damage(bench);
        const auto before = bench.read(u"p.hashiya"_s);
        const auto ended = project(bench, {u"check"_s, u"--json"_s, u"p.hashiya"_s});
        QCOMPARE(ended.exitCode, 1);
        const auto finding = objectOf(ended)[u"findings"_s][0];
        QCOMPARE(finding[u"kind"_s].toString(), u"text"_s);
        QCOMPARE(finding[u"article"_s].toInt(), 1);
        QCOMPARE(project(bench, {u"check"_s, u"--texts"_s, u"p.hashiya"_s}).exitCode, 1);
        QCOMPARE(bench.read(u"p.hashiya"_s), before);
    }

    void brokenStructureIsAFindingAndNoProjectAnError()
    {
        const Bench bench;
        const auto bytes = makeProject(bench);
        bench.write(u"p.hashiya"_s, bytes.first(bytes.size() / 2));
        QCOMPARE(project(bench, {u"check"_s, u"p.hashiya"_s}).exitCode, 1);
        QCOMPARE(project(bench, {u"check"_s, u"1.txt"_s}).exitCode, 3);
        const auto ended = project(bench, {u"check"_s, u"missing.hashiya"_s});
        QCOMPARE(ended.exitCode, 3);
        QVERIFY(ended.errors.contains("missing.hashiya"));
    }

    void backupIsListedAndRestored()
    {
        const Bench bench;
        makeProject(bench);
        const auto made = project(bench, {u"backup"_s, u"--json"_s, u"p.hashiya"_s});
        QVERIFY2(made.exitCode == 0, made.errors.constData());
        const auto path = objectOf(made)[u"path"_s].toString();
        QVERIFY(QFile::exists(path));
        const auto listed = project(bench, {u"backup"_s, u"--list"_s, u"--json"_s, u"p.hashiya"_s});
        QCOMPARE(objectOf(listed)[u"path"_s].toString(), path);

        damage(bench);
        const auto damaged = bench.read(u"p.hashiya"_s);
        const auto refused = project(bench, {u"backup"_s, u"p.hashiya"_s});
        QCOMPARE(refused.exitCode, 3);
        QVERIFY2(refused.errors.contains("No backup of"), refused.errors.constData());
        QCOMPARE(project(bench, {u"backup"_s, u"--output"_s, u"copy.hashiya"_s, u"p.hashiya"_s}).exitCode, 3);
        QVERIFY(!QFile::exists(bench.path(u"copy.hashiya"_s)));

        const auto restored = project(bench, {u"restore"_s, u"p.hashiya"_s});
        QVERIFY2(restored.exitCode == 0, restored.errors.constData());
        QVERIFY(QFile::exists(bench.path(u"p (restored).hashiya"_s)));
        QCOMPARE(project(bench, {u"check"_s, u"p (restored).hashiya"_s}).exitCode, 0);
        QCOMPARE(bench.read(u"p.hashiya"_s), damaged);

        const auto repaired = project(bench, {u"repair"_s, u"--json"_s, u"--output"_s, u"again.hashiya"_s, u"p.hashiya"_s});
        QCOMPARE(repaired.exitCode, 1); // work after the backup may be missing
        QCOMPARE(objectOf(repaired)[u"backup"_s].toString(), path);
        QVERIFY(QDir(QFileInfo(path).path()).removeRecursively());
    }

    void withoutABackupThereIsNothingToRestoreButRowsToRepair()
    {
        const Bench bench;
        makeProject(bench);
        const auto none = project(bench, {u"restore"_s, u"p.hashiya"_s});
        QCOMPARE(none.exitCode, 3);
        QVERIFY2(none.errors.contains("no sound backup"), none.errors.constData());
        damage(bench);
        const auto repaired = project(bench, {u"repair"_s, u"p.hashiya"_s});
        QCOMPARE(repaired.exitCode, 1);
        QVERIFY2(repaired.output.contains("not the ones that were stored"), repaired.output.constData());
        QCOMPARE(project(bench, {u"check"_s, u"p (repaired).hashiya"_s}).exitCode, 0);
        QCOMPARE(project(bench, {u"repair"_s, u"--output"_s, u"1.txt"_s, u"p.hashiya"_s}).exitCode, 3);
        QCOMPARE(bench.read(u"1.txt"_s), text);
    }

    void soundProjectIsRepairedWithoutLoss()
    {
        const Bench bench;
        makeProject(bench);
        const auto ended = project(bench, {u"repair"_s, u"--rows"_s, u"--json"_s, u"p.hashiya"_s});
        QCOMPARE(ended.exitCode, 0);
        QCOMPARE(objectOf(ended)[u"complete"_s].toBool(), true);
        QCOMPARE(bench.run({u"export"_s, u"--project"_s, u"p (repaired).hashiya"_s}).output, bench.run({u"export"_s, u"--project"_s, u"p.hashiya"_s}).output);
    }

    void statisticsAreCounted()
    {
        const Bench bench;
        makeProject(bench);
        const auto counted = objectOf(project(bench, {u"stats"_s, u"--json"_s, u"p.hashiya"_s}));
        QCOMPARE(counted[u"articles"_s].toInt(), 1);
        QCOMPARE(counted[u"actions"_s].toInt(), 1);
        QCOMPARE(counted[u"types"_s][u"money"_s].toInt(), 1);
        QVERIFY(project(bench, {u"stats"_s, u"p.hashiya"_s}).output.contains("articles\t1\n"));
    }

    void openProjectIsCheckedButNotRepaired()
    {
        const Bench bench;
        makeProject(bench);
        const auto open = SqliteStore::open(bench.path(u"p.hashiya"_s), OpenMode::ReadWrite);
        QVERIFY(open);
        QCOMPARE(project(bench, {u"check"_s, u"p.hashiya"_s}).exitCode, 0);
        QCOMPARE(project(bench, {u"stats"_s, u"p.hashiya"_s}).exitCode, 0);
        QCOMPARE(project(bench, {u"backup"_s, u"--output"_s, u"copy.hashiya"_s, u"p.hashiya"_s}).exitCode, 0);
        QCOMPARE(project(bench, {u"repair"_s, u"--rows"_s, u"p.hashiya"_s}).exitCode, 4);
    }

    void wrongUsageIsSaid()
    {
        const Bench bench;
        for (const auto &arguments : {QStringList{}, QStringList{u"mend"_s, u"p.hashiya"_s}, QStringList{u"check"_s}, QStringList{u"check"_s, u"a"_s, u"b"_s}}) {
            const auto ended = project(bench, arguments);
            QCOMPARE(ended.exitCode, 2);
            QCOMPARE(ended.errorLines().size(), 1);
        }
        QVERIFY(project(bench, {u"--help"_s}).output.contains("repair"));
    }
};

QTEST_GUILESS_MAIN(SafetyTest)
#include "safetytest.moc"
