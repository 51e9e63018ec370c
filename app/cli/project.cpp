// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/terminal.h"
#include "core/io/jsonwriter.h"
#include "core/project/backups.h"
#include "core/project/projectcheck.h"
#include "core/project/projectcopy.h"
#include "core/project/recovery.h"
#include "ui/common/projectwords.h"
#include "ui/common/sentences.h"

#include <QFileInfo>

namespace Hashiya {

using namespace Qt::StringLiterals;

namespace {

constexpr ExitCode notSound = ExitCode::SomeFailed;

ExitCode failed(const Error &error)
{
    complain(error);
    return error.code == ErrorCode::ProjectLocked ? ExitCode::ProjectLocked : ExitCode::Input;
}

QLatin1StringView findingName(ProjectFindingKind kind)
{
    switch (kind) {
    case ProjectFindingKind::Structure:
        return "structure"_L1;
    case ProjectFindingKind::Reference:
        return "reference"_L1;
    case ProjectFindingKind::Text:
        return "text"_L1;
    case ProjectFindingKind::Article:
        return "article"_L1;
    case ProjectFindingKind::Counters:
        return "counters"_L1;
    case ProjectFindingKind::Journal:
        return "journal"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

/// One line of JSON with what `write` puts into an object.
template <typename Write>
void printObject(const Write &write)
{
    QByteArray out;
    JsonWriter json(out, JsonLayout::OneLine);
    json.beginObject();
    write(json);
    json.endObject();
    print(QString::fromUtf8(out) + u'\n');
}

void printFindings(const QString &file, const QList<ProjectFinding> &findings)
{
    printObject([&](JsonWriter &json) {
        json.member("project"_L1, file);
        json.key("sound"_L1);
        json.boolean(findings.isEmpty());
        json.key("findings"_L1);
        json.beginArray();
        for (const auto &finding : findings) {
            json.beginObject();
            json.member("kind"_L1, QString(findingName(finding.kind)));
            if (finding.article.isValid()) {
                json.member("article"_L1, finding.article.number);
            }
            json.member("message"_L1, findingSentence(finding));
            json.endObject();
        }
        json.endArray();
    });
}

ExitCode check(const Arguments &arguments, const QString &file)
{
    auto findings = checkProject(file, arguments.has(u"texts"_s) ? CheckDepth::Texts : CheckDepth::Everything);
    if (!findings && findings.error().code == ErrorCode::ProjectDamaged) {
        findings = QList<ProjectFinding>{{ProjectFindingKind::Structure, {}, findings.error().detail}};
    }
    if (!findings) {
        return failed(findings.error());
    }
    if (arguments.has(u"json"_s)) {
        printFindings(file, *findings);
    } else if (findings->isEmpty()) {
        print(u"%1: sound\n"_s.arg(cell(file)));
    } else {
        for (const auto &finding : *findings) {
            print(u"%1: %2\n"_s.arg(cell(file), findingSentence(finding)));
        }
        print(u"Nothing was changed. hashiya-cli project repair %1 makes a sound project beside it.\n"_s.arg(cell(file)));
    }
    return findings->isEmpty() ? ExitCode::Done : notSound;
}

void printBackups(const QList<Backup> &backups, bool asJson)
{
    for (const auto &backup : backups) {
        if (asJson) {
            printObject([&](JsonWriter &json) {
                json.member("path"_L1, backup.path);
                json.member("made"_L1, backup.made.toString(Qt::ISODate));
                json.member("bytes"_L1, backup.bytes);
            });
        } else {
            print(u"%1\t%2\n"_s.arg(cell(backup.path), backupWords(backup)));
        }
    }
}

ExitCode backUp(const Arguments &arguments, const QString &file)
{
    const auto folder = backupFolder(file);
    if (arguments.has(u"list"_s)) {
        printBackups(backupsIn(folder), arguments.has(u"json"_s));
        return ExitCode::Done;
    }
    if (const auto output = arguments.value(u"output"_s); !output.isEmpty()) {
        const auto copied = requireSound(file, file, CheckDepth::Texts).and_then([&] { return copyProject(file, output); });
        if (!copied) {
            return failed(copied.error());
        }
        print(cell(output) + u'\n');
        return ExitCode::Done;
    }
    const auto made = makeBackup(file, folder, SystemClock(), BackupReason::Asked);
    if (!made) {
        complain(backupFailureSentence(file, made.error()));
        return made.error().code == ErrorCode::ProjectLocked ? ExitCode::ProjectLocked : ExitCode::Input;
    }
    printBackups({**made}, arguments.has(u"json"_s));
    return ExitCode::Done;
}

/// The option, or a free name beside the project.
QString outputFor(const Arguments &arguments, const QString &file, const QString &word)
{
    const auto output = arguments.value(u"output"_s);
    return output.isEmpty() ? freeNameBeside(file, word) : output;
}

ExitCode restore(const Arguments &arguments, const QString &file)
{
    auto source = arguments.value(u"from"_s);
    if (source.isEmpty()) {
        const auto backup = newestSoundBackup(backupFolder(file));
        if (!backup) {
            complain(noBackupSentence(file));
            return ExitCode::Input;
        }
        source = backup->path;
    }
    const auto output = outputFor(arguments, file, u"restored"_s);
    if (const auto copied = requireSound(source, source, CheckDepth::Texts).and_then([&] { return copyProject(source, output); }); !copied) {
        return failed(copied.error());
    }
    print(u"%1\tfrom %2\n"_s.arg(cell(output), cell(source)));
    return ExitCode::Done;
}

void printRepair(const Repair &repair)
{
    printObject([&](JsonWriter &json) {
        json.member("project"_L1, repair.project);
        json.memberOrNull("backup"_L1, repair.backup ? repair.backup->path : QString());
        json.key("complete"_L1);
        json.boolean(repair.recovery && repair.recovery->isComplete());
        if (repair.recovery) {
            json.member("articles"_L1, repair.recovery->articles);
            json.member("annotations"_L1, repair.recovery->marks);
            json.member("lost_articles"_L1, qint64(repair.recovery->lostArticles.size()));
            json.member("doubtful_texts"_L1, qint64(repair.recovery->doubtfulTexts.size()));
            json.member("lost_annotations"_L1, repair.recovery->lostMarks);
        }
        json.key("messages"_L1);
        json.beginArray();
        for (const auto &sentence : repairSentences(repair)) {
            json.text(sentence);
        }
        json.endArray();
    });
}

ExitCode repair(const Arguments &arguments, const QString &file)
{
    const auto output = outputFor(arguments, file, u"repaired"_s);
    const auto repaired = repairProject(file, output, arguments.has(u"rows"_s) ? std::nullopt : newestSoundBackup(backupFolder(file)));
    if (!repaired) {
        complain(repairFailureSentence(file, repaired.error()));
        return repaired.error().code == ErrorCode::ProjectLocked ? ExitCode::ProjectLocked : ExitCode::Input;
    }
    if (arguments.has(u"json"_s)) {
        printRepair(*repaired);
    } else {
        print(cell(output) + u'\n' + repairSentences(*repaired).join(u'\n') + u'\n');
    }
    return repaired->recovery && repaired->recovery->isComplete() ? ExitCode::Done : notSound;
}

ExitCode count(const Arguments &arguments, const QString &file)
{
    const auto counted = projectStatistics(file);
    if (!counted) {
        return failed(counted.error());
    }
    const QList<std::pair<QLatin1StringView, qint64>> numbers{{"format"_L1, counted->format}, {"bytes"_L1, counted->bytes}, {"free_bytes"_L1, counted->freeBytes},
        {"articles"_L1, counted->articles}, {"removed_articles"_L1, counted->removedArticles}, {"characters"_L1, counted->characters},
        {"suggested"_L1, counted->suggested}, {"confirmed"_L1, counted->confirmed}, {"rejected"_L1, counted->rejected}, {"names"_L1, counted->names},
        {"relations"_L1, counted->relations}, {"notes"_L1, counted->notes}, {"house_rules"_L1, counted->houseRules}, {"actions"_L1, counted->actions},
        {"can_be_undone"_L1, counted->canBeUndone}};
    if (!arguments.has(u"json"_s)) {
        for (const auto &[name, number] : numbers) {
            print(u"%1\t%2\n"_s.arg(name).arg(number));
        }
        for (const auto &[type, marks] : counted->marksByType.asKeyValueRange()) {
            print(u"type %1\t%2\n"_s.arg(cell(type)).arg(marks));
        }
        return ExitCode::Done;
    }
    printObject([&](JsonWriter &json) {
        json.member("project"_L1, file);
        for (const auto &[name, number] : numbers) {
            json.member(name, number);
        }
        QJsonObject types;
        for (const auto &[type, marks] : counted->marksByType.asKeyValueRange()) {
            types.insert(type, marks);
        }
        json.key("types"_L1);
        json.json(types);
    });
    return ExitCode::Done;
}

ExitCode run(const Command &command, const QStringList &list)
{
    const Arguments arguments(command, list);
    if (arguments.end()) {
        return *arguments.end();
    }
    const QHash<QString, ExitCode (*)(const Arguments &, const QString &)> tasks{
        {u"check"_s, check}, {u"backup"_s, backUp}, {u"restore"_s, restore}, {u"repair"_s, repair}, {u"stats"_s, count}};
    const auto words = arguments.positional();
    const auto task = tasks.value(words.value(0));
    if (!task) {
        return usageError(command, u"Say check, backup, restore, repair or stats, and of which project."_s);
    }
    if (words.size() != 2) {
        return usageError(command, u"%1 takes one project."_s.arg(words.constFirst()));
    }
    return task(arguments, words.at(1));
}

}

Command projectCommand()
{
    return {u"project"_s, u"Look after a project file: check, back up, restore, repair, count."_s, u"check | backup | restore | repair | stats [OPTION]... FILE.hashiya"_s,
        u"check    reads every page, text, mark and journal entry; nothing is changed. Exit code 1 where anything is wrong.\n"
         "backup   makes a checked copy beside the window's own backups, or with --output anywhere else; a damaged project makes none.\n"
         "restore  makes a new project of the newest sound backup, or of the one named with --from.\n"
         "repair   makes a new project of the newest sound backup; where there is none, or with --rows, of all that can be read, and says what is lost. Exit\n"
         "         code 0 where nothing is missing, 1 where something may be.\n"
         "stats    counts articles, marks, names, entries of the history.\n\n"
         "The project itself is never changed. New projects get a free name beside it unless --output names one; nothing is ever replaced.\n\n"
         "Examples:\n"
         "  hashiya-cli project check desk.hashiya\n"
         "  hashiya-cli project backup --list desk.hashiya\n"
         "  hashiya-cli project repair --output found.hashiya desk.hashiya\n"_s,
        {{u"output"_s, u"the new project (backup, restore, repair)"_s, u"FILE"_s}, {u"from"_s, u"the backup to restore"_s, u"FILE"_s},
            {u"list"_s, u"list the backups, newest first"_s}, {u"rows"_s, u"repair without a backup, row by row"_s},
            {u"texts"_s, u"check pages and texts only, which is faster"_s}, {u"json"_s, u"write objects, one a line"_s}},
        run};
}

}
