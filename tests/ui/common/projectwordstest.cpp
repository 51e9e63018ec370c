// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/projectwords.h"

#include <QTest>
#include <QTimeZone>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class ProjectWordsTest : public QObject
{
    Q_OBJECT

    static Backup backup(BackupReason reason) { return {u"/b/1.hashiya"_s, 1, QDateTime({2026, 5, 20}, {10, 0}, QTimeZone::UTC), reason, {}, 0}; }

private Q_SLOTS:
    void everyFindingHasASentenceOfItsOwn()
    {
        QStringList seen;
        for (const auto kind :
            {ProjectFindingKind::Structure, ProjectFindingKind::Reference, ProjectFindingKind::Text, ProjectFindingKind::Article, ProjectFindingKind::Counters, ProjectFindingKind::Journal}) {
            const auto sentence = findingSentence({kind, {7}, u"row %1"_s});
            QVERIFY2(sentence.endsWith(u'.') && !seen.contains(sentence), qPrintable(sentence));
            QVERIFY(!sentence.contains(u"%2"));
            seen.append(sentence);
        }
    }

    void everyBackupSaysWhenAndWhy()
    {
        QStringList seen;
        for (const auto reason : {BackupReason::Automatic, BackupReason::BeforeUpgrade, BackupReason::Asked}) {
            const auto words = backupWords(backup(reason));
            QVERIFY2(words.contains(u"26") && !seen.contains(words), qPrintable(words));
            seen.append(words);
        }
    }

    void completeRecoverySaysSo()
    {
        QCOMPARE(recoverySentences({}).size(), 1);
        QVERIFY(recoverySentences({}).first().contains(u"Nothing is missing"));
    }

    void everyLossIsNamed()
    {
        RecoveryReport report;
        for (int i = 1; i <= 7; ++i) {
            report.lostArticles.append({{i}, i == 1 ? QString() : u"خبر\u202E %1"_s.arg(i)});
        }
        report.doubtfulTexts.append({{9}, u"⚠ سوق"_s});
        report.lostMarks = 3;
        report.lostRows = 2;
        report.paragraphsFoundAnew = 1;
        report.lostTagset = report.lostHistory = report.guessedLayout = report.mayLackRows = true;
        const auto sentences = recoverySentences(report);
        QCOMPARE(sentences.size(), 9);
        QCOMPARE(QSet<QString>(sentences.begin(), sentences.end()).size(), 9);
        // Titles stand in isolates without what could reorder the sentence, five of them at most.
        QVERIFY2(sentences.first().contains(u"\u2068خبر 2\u2069") && !sentences.first().contains(u"خبر 6"), qPrintable(sentences.first()));
        QVERIFY(sentences.at(1).contains(u"⚠ سوق"));
    }

    void repairSaysWhereItCameFromAndThatTheOldFileIsSafe()
    {
        const auto fromBackup = repairSentences({u"/a/p.hashiya"_s, backup(BackupReason::Automatic), {}});
        QCOMPARE(fromBackup.size(), 1);
        QVERIFY(fromBackup.first().contains(u"unchanged") && fromBackup.first().contains(u"p.hashiya"));
        RecoveryReport report;
        report.articles = 2;
        report.lostHistory = true;
        const auto fromRows = repairSentences({u"/a/p.hashiya"_s, {}, report});
        QCOMPARE(fromRows.size(), 2);
        QVERIFY(fromRows.first().contains(u"unchanged"));
    }

    void failedBackupSaysThatTheProjectIsSaved()
    {
        for (const auto code : {ErrorCode::DiskFull, ErrorCode::WriteFailed, ErrorCode::StorageFailed}) {
            const auto sentence = backupFailureSentence(u"p.hashiya"_s, {code, u"/b"_s, {}, {}});
            QVERIFY2(sentence.contains(u"The project itself is saved."), qPrintable(sentence));
        }
        const auto damaged = backupFailureSentence(u"p.hashiya"_s, {ErrorCode::ProjectDamaged, {}, u"page 7"_s, {}});
        QVERIFY(damaged.contains(u"page 7") && damaged.contains(u"repair"));
        QVERIFY(noBackupSentence(u"p.hashiya"_s).contains(u"p.hashiya"));
    }

    void failedRepairSaysWhereElseToLook()
    {
        const auto sentence = repairFailureSentence(u"p.hashiya"_s, {ErrorCode::ProjectEmptyFile, u"p.hashiya"_s, {}, {}});
        QVERIFY2(sentence.contains(u"p.hashiya") && sentence.contains(u"elsewhere"), qPrintable(sentence));
        QVERIFY(repairFailureSentence(u"p.hashiya"_s, {ErrorCode::ProjectLocked, u"p.hashiya"_s, u"x"_s, {}}).contains(u"another program"));
    }

    void everyReasonOfLookingOnlyHasASentenceOfItsOwn()
    {
        QVERIFY(readOnlySentence(u"/a/p.hashiya"_s, ReadOnlyReason::None).isEmpty());
        QStringList seen;
        for (const auto reason : {ReadOnlyReason::Asked, ReadOnlyReason::FileNotWritable, ReadOnlyReason::FolderNotWritable, ReadOnlyReason::NewerFormat, ReadOnlyReason::NameTooLong}) {
            const auto sentence = readOnlySentence(u"/a/p.hashiya"_s, reason);
            QVERIFY2(sentence.contains(u"p.hashiya") && !seen.contains(sentence), qPrintable(sentence));
            seen.append(sentence);
        }
    }

    void onlyDangerousPlacesAreWarnedOf()
    {
        QVERIFY(placeSentence(u"/a/p.hashiya"_s, PlaceNature::Local).isEmpty());
        QVERIFY(placeSentence(u"/a/p.hashiya"_s, PlaceNature::Network).contains(u"p.hashiya"));
        QVERIFY(placeSentence(u"/a/p.hashiya"_s, PlaceNature::Network) != placeSentence(u"/a/p.hashiya"_s, PlaceNature::Synced));
    }
};

QTEST_GUILESS_MAIN(ProjectWordsTest)
#include "projectwordstest.moc"
