// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/projectwords.h"

#include "core/text/invisibles.h"
#include "ui/common/sentences.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace Hashiya {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Hashiya::ProjectWords)
};

/// Titles in one sentence; more than these are counted only.
constexpr qsizetype mostTitles = 5;

QString titlesOf(const QList<RecoveryReport::AboutArticle> &articles)
{
    QStringList titles;
    for (const auto &article : articles.first(std::min(articles.size(), mostTitles))) {
        titles.append(isolated(article.title.isEmpty() ? QString::number(article.id.number) : article.title));
    }
    return QLocale().createSeparatedList(titles);
}

QString localTime(const QDateTime &time)
{
    return isolated(QLocale().toString(time.toLocalTime(), QLocale::ShortFormat));
}

}

QString findingSentence(const ProjectFinding &finding)
{
    const auto article = QString::number(finding.article.number);
    switch (finding.kind) {
    case ProjectFindingKind::Structure:
        return Words::tr("The structure of the file is damaged: %1.").arg(isolated(finding.detail));
    case ProjectFindingKind::Reference:
        return Words::tr("A row of %1 belongs to no article.").arg(isolated(finding.detail));
    case ProjectFindingKind::Text:
        return Words::tr("The text of article %1 is not the one that was stored: its SHA-256 differs.").arg(article);
    case ProjectFindingKind::Article:
        return Words::tr("Article %1 cannot be read: %2.").arg(article, isolated(finding.detail));
    case ProjectFindingKind::Counters:
        return Words::tr("Article %1 counts its marks wrongly.").arg(article);
    case ProjectFindingKind::Journal:
        return Words::tr("An entry of the history cannot be read: %1.").arg(isolated(finding.detail));
    }
    Q_UNREACHABLE_RETURN({});
}

QString backupWords(const Backup &backup)
{
    const auto time = localTime(backup.made);
    switch (backup.reason) {
    case BackupReason::Automatic:
        return Words::tr("%1, made while working").arg(time);
    case BackupReason::BeforeUpgrade:
        return Words::tr("%1, made before the file was brought up to a newer version").arg(time);
    case BackupReason::Asked:
        return Words::tr("%1, made on request").arg(time);
    }
    Q_UNREACHABLE_RETURN({});
}

QStringList recoverySentences(const RecoveryReport &report)
{
    QStringList sentences;
    if (report.isComplete()) {
        sentences.append(Words::tr("Nothing is missing, and every text is the one that was stored."));
    }
    if (const auto count = report.lostArticles.size(); count > 0) {
        sentences.append(Words::tr("%n articles are lost, since their text could not be read: %1.", nullptr, int(count)).arg(titlesOf(report.lostArticles)));
    }
    if (const auto count = report.doubtfulTexts.size(); count > 0) {
        sentences.append(Words::tr("The texts of %n articles are not the ones that were stored. They were brought over as they could be read, and ⚠ stands before their titles: compare "
                                   "them with their source. %1.",
            nullptr, int(count)).arg(titlesOf(report.doubtfulTexts)));
    }
    if (report.lostMarks > 0) {
        sentences.append(Words::tr("%n marks are lost.", nullptr, int(report.lostMarks)));
    }
    if (report.lostRows > 0) {
        sentences.append(Words::tr("%n entries were read that fit nowhere any more, and are left out.", nullptr, int(report.lostRows)));
    }
    if (report.paragraphsFoundAnew > 0) {
        sentences.append(Words::tr("The paragraphs of %n articles were found anew in their texts.", nullptr, int(report.paragraphsFoundAnew)));
    }
    if (report.lostTagset) {
        sentences.append(Words::tr("The tagset is lost; the standard one is in its place, and marks of other types are left out."));
    }
    if (report.guessedLayout) {
        sentences.append(Words::tr("The beginning of the file is lost. Corrections of texts, notes, house rules, folders and tags may be missing."));
    }
    if (report.mayLackRows) {
        sentences.append(Words::tr("Some places of the file could not be read; what was in them nobody can say. Look through the articles."));
    }
    if (report.lostHistory) {
        sentences.append(Words::tr("Nothing that was done before can be undone any more."));
    }
    return sentences;
}

QStringList repairSentences(const Repair &repair)
{
    const auto name = isolated(QFileInfo(repair.project).fileName());
    if (repair.backup) {
        return {Words::tr("%1 is a copy of the newest sound backup (%2). What was done after that is not in it. The damaged project is unchanged.")
                .arg(name, backupWords(*repair.backup))};
    }
    if (!repair.recovery) {
        return {};
    }
    const auto marks = Words::tr("%n marks", nullptr, int(repair.recovery->marks));
    const auto articles = Words::tr("%n articles", nullptr, int(repair.recovery->articles));
    return QStringList{Words::tr("%1 is a new project with what could be read: %2, %3. The damaged project is unchanged.").arg(name, articles, marks)}
        + recoverySentences(*repair.recovery);
}

QString backupFailureSentence(const QString &project, const Error &error)
{
    if (error.code == ErrorCode::ProjectDamaged) {
        return Words::tr("No backup of %1 was made, since the project is damaged: %2. The backups from before are unchanged. Close the project and repair it.")
            .arg(isolated(project), isolated(error.detail));
    }
    if (error.code == ErrorCode::DiskFull) {
        return Words::tr("No backup of %1 could be made, since the disk with the backups is full. The project itself is saved. Free some space.").arg(isolated(project));
    }
    return Words::tr("No backup of %1 could be made: %2. The project itself is saved. Check the folder %3.")
        .arg(isolated(project), isolated(error.detail.isEmpty() ? errorCodeName(error.code) : error.detail), isolated(error.subject));
}

QString repairFailureSentence(const QString &project, const Error &error)
{
    if (error.code != ErrorCode::ProjectDamaged && error.code != ErrorCode::ProjectEmptyFile) {
        return errorSentence(error);
    }
    const auto why = error.detail.isEmpty() ? errorCodeName(error.code) : error.detail;
    return Words::tr("No article could be read from %1: %2. The file was left as it is. Look for a copy of it elsewhere: on another machine, in a message, in a backup of the whole disk.")
        .arg(isolated(project), isolated(why));
}

QString noBackupSentence(const QString &project)
{
    return Words::tr("There is no sound backup of %1. The project was left as it is. Recover what can be read of it into a new project.").arg(isolated(project));
}

QString readOnlySentence(const QString &project, ReadOnlyReason reason)
{
    const auto name = isolated(QFileInfo(project).fileName());
    switch (reason) {
    case ReadOnlyReason::None:
        return {};
    case ReadOnlyReason::Asked:
        return Words::tr("%1 was opened only to look at. Nothing in it can be changed. Open it again to work in it.").arg(name);
    case ReadOnlyReason::FileNotWritable:
        return Words::tr("%1 can be read but not changed, since the file is write-protected. Nothing is lost. Save the project under another name, or take the protection away and open it again.")
            .arg(name);
    case ReadOnlyReason::FolderNotWritable:
        return Words::tr("%1 can be read but not changed, since nothing can be put into its folder, and a safe save needs a file beside it. Nothing is lost. Save the project under another name in "
                         "another folder.")
            .arg(name);
    case ReadOnlyReason::NewerFormat:
        return Words::tr("%1 was made by a newer version of Hashiya. It can be read as far as this version knows it, and is not changed. Install the newer version to work in it.").arg(name);
    case ReadOnlyReason::NameTooLong:
        return Words::tr("%1 can be read but not changed, since its name is so long that no file can stand beside it. Nothing is lost. Save the project under a shorter name.").arg(name);
    }
    Q_UNREACHABLE_RETURN({});
}

QString placeSentence(const QString &project, PlaceNature nature)
{
    const auto name = isolated(QFileInfo(project).fileName());
    switch (nature) {
    case PlaceNature::Local:
        return {};
    case PlaceNature::Network:
        return Words::tr("%1 lies in a network folder. What is saved is safe as long as one machine at a time has it open; the network cannot be relied on to see to that. Keep the project on "
                         "this machine, and a copy there.")
            .arg(name);
    case PlaceNature::Synced:
        return Words::tr("%1 lies in a folder that another program keeps alike on several machines. What is saved is safe as long as one machine at a time has it open; otherwise that "
                         "program puts one version in the place of the other. Close the project before you go to the other machine.")
            .arg(name);
    }
    Q_UNREACHABLE_RETURN({});
}

}
