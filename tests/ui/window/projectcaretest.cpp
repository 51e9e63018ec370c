// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/backups.h"
#include "core/project/projectcheck.h"
#include "core/project/recovery.h"
#include "tests/ui/window/desktest.h"
#include "ui/session/edits.h"
#include "ui/window/articlepane.h"
#include "ui/window/errorstrip.h"
#include "ui/window/projectcare.h"
#include "ui/window/windowactions.h"

#include <QAbstractButton>
#include <QDir>
#include <QFile>
#include <QProgressDialog>
#include <QSignalSpy>
#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

/// The window looks after the project: backups, other names, and ways on where it is damaged.
class ProjectCareTest : public DeskTest
{
    Q_OBJECT

private:
    ProjectCare &care() { return *window().findChild<ProjectCare *>(); }
    QString sentence() { return window().findChild<ArticlePane *>()->strip().sentence(); }
    QString project() const { return filePath(u"desk.hashiya"_s); }
    ArticleId addReport()
    {
        return openArticle(Document(Article(u"مرفأ السحاب\nقال سامي الحداد إن الكلفة بلغت 12 مليون دولار.\n"_s, {}), session().tagset()));
    }
    bool mark() { return session().performWith([](Document &document) { return addition(document, {0, 4}, u"place"_s, u"tester"_s); }); }
    /// Everything that runs in the worker thread, and what comes of it.
    void settle()
    {
        care().waitForDone();
        QCoreApplication::processEvents();
        care().waitForDone();
        QCoreApplication::processEvents();
    }
    /// Whether the project is the new one then.
    bool savedAs(const QString &path)
    {
        QSignalSpy saved(&care(), &ProjectCare::savedAs);
        care().saveAs(path);
        settle();
        return saved.size() == 1 && saved.first().first().toBool();
    }
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    /// Other letters in the text, in the file.
    void damageText()
    {
        auto bytes = bytesOf(project());
        const auto at = bytes.indexOf(u"سامي الحداد"_s.toUtf8());
        QVERIFY(at > 0);
        bytes[at + 1] = char(bytes[at + 1] ^ 1);
        write(project(), bytes);
    }

private Q_SLOTS:
    void init()
    {
        startAnew();
        show();
    }

    void cleanup()
    {
        settle();
        QDir(backupFolder(project())).removeRecursively();
    }

    void workIsBackedUpWhileItGoesOnAndAtTheEnd()
    {
        QSignalSpy made(&care(), &ProjectCare::backedUp);
        addReport();
        care().backUp();
        settle();
        const auto before = backupsIn(backupFolder(project()));
        QVERIFY(!before.isEmpty() && !made.isEmpty());
        care().backUp(); // nothing changed
        settle();
        QCOMPARE(backupsIn(backupFolder(project())).size(), before.size());
        QVERIFY(mark());
        const auto folder = backupFolder(project());
        startAgain();
        const auto after = backupsIn(folder);
        QCOMPARE(after.size(), before.size() + 1);
        QCOMPARE(must(after.first().path), 1);
    }

    void projectIsSavedUnderAnotherNameAndGoesOnThere()
    {
        addReport();
        QVERIFY(mark());
        const auto other = filePath(u"نسخة.hashiya"_s);
        QVERIFY(savedAs(other));
        QCOMPARE(session().projectPath(), other);
        QCOMPARE(document().annotations().size(), 1);
        QVERIFY(session().undo());
        QCOMPARE(document().annotations().size(), 0);
        QVERIFY(!savedAs(project())); // which is there
        QVERIFY(sentence().contains(u"already a file"));
        QCOMPARE(session().projectPath(), other);
    }

    void whatComesWhileACopyIsWrittenIsInTheCopyToo()
    {
        addReport();
        const auto other = filePath(u"copy.hashiya"_s);
        QSignalSpy saved(&care(), &ProjectCare::savedAs);
        care().saveAs(other);
        auto *waiting = window().findChild<QProgressDialog *>();
        QVERIFY(waiting && waiting->isModal() && waiting->isVisible());
        QTest::keyClick(waiting, Qt::Key_Escape);
        QVERIFY(waiting->isVisible());
        QVERIFY(mark()); // as what an import brings
        settle();
        QTRY_COMPARE(saved.size(), 1);
        QVERIFY(!window().findChild<QProgressDialog *>());
        QCOMPARE(session().projectPath(), other);
        QCOMPARE(document().annotations().size(), 1);
    }

    void deletedProjectIsNoticedAndSavedElsewhere()
    {
        addReport();
        QVERIFY(QFile::remove(project()));
        QTRY_VERIFY(sentence().contains(u"moved or deleted"));
        QVERIFY(!mark());
        QCOMPARE(document().annotations().size(), 0);
        QVERIFY(savedAs(filePath(u"rescued.hashiya"_s)));
        QVERIFY(mark());
        QCOMPARE(session().articles().size(), 1);
    }

    void damagedProjectOffersItsNewestSoundBackup()
    {
        addReport();
        QVERIFY(mark());
        care().backUp();
        settle();
        session().closeProject();
        settle();
        const auto bytes = bytesOf(project());
        write(project(), bytes.first(bytes.size() / 2));
        const auto damaged = bytesOf(project());
        QVERIFY(!session().openProject(project()));
        settle();
        QVERIFY(care().dialog());
        auto *restore = care().dialog()->findChild<QAbstractButton *>(u"restore"_s);
        QVERIFY(restore);
        QVERIFY(restore->hasFocus() || care().dialog()->focusWidget() == restore);
        QTest::keyClick(restore, Qt::Key_Space);
        settle();
        QCOMPARE(session().projectPath(), filePath(u"desk (restored).hashiya"_s));
        QCOMPARE(document().annotations().size(), 1);
        QVERIFY2(sentence().contains(u"newest sound backup"), qPrintable(sentence()));
        QCOMPARE(bytesOf(project()), damaged);
        QVERIFY(!care().dialog());
    }

    void damagedArticleOffersRecoveryWhereThereIsNoBackup()
    {
        addReport();
        QVERIFY(mark());
        session().closeProject();
        settle();
        QDir(backupFolder(project())).removeRecursively();
        damageText();
        session().openProject(project());
        settle();
        QVERIFY(care().dialog());
        QVERIFY(!care().dialog()->findChild<QAbstractButton *>(u"restore"_s));
        auto *recover = care().dialog()->findChild<QAbstractButton *>(u"recover"_s);
        QVERIFY(recover && !recover->accessibleDescription().isEmpty());
        recover->click();
        settle();
        QCOMPARE(session().projectPath(), filePath(u"desk (recovered).hashiya"_s));
        QVERIFY2(sentence().contains(u"not the one that was stored"), qPrintable(sentence()));
        QVERIFY(session().articles().first().title.startsWith(u"⚠"));
        QCOMPARE(document().annotations().size(), 1);
    }

    void damagedProjectMakesNoBackupAndSaysSo()
    {
        addReport();
        session().closeProject();
        settle();
        const auto sound = backupsIn(backupFolder(project()));
        damageText();
        session().openProject(project());
        settle();
        QVERIFY2(sentence().contains(u"No backup") || sentence().contains(u"is damaged"), qPrintable(sentence()));
        QVERIFY(care().dialog());
        care().dialog()->reject();
        QCOMPARE(backupsIn(backupFolder(project())).size(), sound.size());
    }

    void emptyFileWithoutABackupSaysWhereElseToLook()
    {
        session().closeProject();
        settle();
        QDir(backupFolder(project())).removeRecursively();
        QVERIFY(QFile::resize(project(), 0));
        QVERIFY(!session().openProject(project()));
        settle();
        QVERIFY(care().dialog());
        care().dialog()->findChild<QAbstractButton *>(u"recover"_s)->click();
        settle();
        QVERIFY2(sentence().contains(u"elsewhere"), qPrintable(sentence()));
        QVERIFY(!session().isOpen());
        QCOMPARE(QFile(project()).size(), 0);
    }

    void newerProjectIsLookedAtAndSaysWhy()
    {
        addReport();
        session().closeProject();
        settle();
        auto bytes = bytesOf(project());
        bytes.replace(60, 4, QByteArray("\x00\x00\x00\x63", 4)); // SQLite's user_version
        write(project(), bytes);
        QVERIFY(session().openProject(project()));
        settle();
        QVERIFY(session().isReadOnly());
        QCOMPARE(session().articles().size(), 1);
        QVERIFY2(sentence().contains(u"newer version"), qPrintable(sentence()));
        QVERIFY(!mark());
        session().closeProject();
        QCOMPARE(bytesOf(project()), bytes);
    }

    void syncedFolderIsWarnedOfOnce()
    {
        addReport();
        QVERIFY(QDir(filePath({})).mkdir(u".stfolder"_s));
        session().closeProject();
        QVERIFY(session().openProject(project()));
        settle();
        QVERIFY2(sentence().contains(u"keeps alike"), qPrintable(sentence()));
        session().closeProject();
        QVERIFY(session().openProject(project()));
        settle();
        QCOMPARE(sentence(), QString());
    }

private:
    static qint64 must(const QString &path)
    {
        const auto counted = projectStatistics(path);
        return counted ? counted->suggested + counted->confirmed : -1;
    }
};

QTEST_MAIN(ProjectCareTest)
#include "projectcaretest.moc"
