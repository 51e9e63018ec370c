// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/sentences.h"

#include "core/text/invisibles.h"

#include <QCoreApplication>
#include <QLocale>

namespace Hashiya {

namespace {

/// The thing's name as a sentence shows it; without one, "the file".
QString nameOf(const Error &error)
{
    return error.subject.isEmpty() ? QCoreApplication::translate("Sentences", "the file") : isolated(error.subject);
}

/// A detail from outside.
QString detailOf(const Error &error)
{
    return isolated(error.detail);
}

/// A limit in bytes as a person reads it.
QString sizeOf(const QString &bytes)
{
    return isolated(QLocale().formattedDataSize(bytes.toLongLong(), 0));
}

QString fileSentence(const Error &error)
{
    switch (error.code) {
    case ErrorCode::FileNotFound:
        return QCoreApplication::translate("Sentences", "There is no file %1. Nothing was changed. Check the name and the folder.").arg(nameOf(error));
    case ErrorCode::NotAFile:
        return QCoreApplication::translate("Sentences", "%1 is a folder or a device, not a file. Nothing was changed. Choose a file inside it.")
            .arg(nameOf(error));
    case ErrorCode::FileUnreadable:
        return QCoreApplication::translate("Sentences",
            "%1 could not be read: %2. Nothing was changed. Check that you may read it and that its disk is connected.")
            .arg(nameOf(error), detailOf(error));
    case ErrorCode::FileEmpty:
        return QCoreApplication::translate("Sentences", "%1 is empty: it holds no text. Nothing was changed. Choose the file again where it came from.")
            .arg(nameOf(error));
    case ErrorCode::FileTooLarge:
        return QCoreApplication::translate("Sentences", "%1 is larger than the limit of %2. Nothing was changed. Split it into smaller files.")
            .arg(nameOf(error), sizeOf(error.detail));
    case ErrorCode::BinaryContent:
        return QCoreApplication::translate("Sentences",
            "%1 is not a text file: its content is binary. Nothing was changed. Save it as plain text in the program that made it, then open that.")
            .arg(nameOf(error));
    case ErrorCode::WriteFailed:
        return QCoreApplication::translate("Sentences",
            "%1 could not be written: %2. What was there before is unchanged. Check the folder and its permissions, or choose another place.")
            .arg(nameOf(error), detailOf(error));
    default:
        Q_ASSERT(error.code == ErrorCode::ChangedUnderneath);
        return QCoreApplication::translate("Sentences",
            "%1 was changed by another program since it was read. It was not overwritten. Read it again, or save under another name.")
            .arg(nameOf(error));
    }
}

QString jsonSentence(const Error &error)
{
    switch (error.code) {
    case ErrorCode::MalformedJson:
        return QCoreApplication::translate("Sentences", "%1 is not valid JSON: %2, at byte %3. Nothing was taken from it. Correct it or export it again.")
            .arg(nameOf(error), detailOf(error), QString::number(error.position.value_or(0)));
    case ErrorCode::TooDeep:
        return QCoreApplication::translate("Sentences",
            "%1 nests objects deeper than the limit of %2. Nothing was taken from it. Annotated articles never need that; export it again.")
            .arg(nameOf(error), detailOf(error));
    case ErrorCode::UnknownFormat:
        if (error.detail.isEmpty()) {
            return QCoreApplication::translate("Sentences",
                "%1 does not say that it is annotated JSON of Hashiya. Nothing was taken from it. Choose a file with the format hashiya.annotations/1.")
                .arg(nameOf(error));
        }
        return QCoreApplication::translate("Sentences",
            "%1 has the format %2, which this version does not read. Nothing was taken from it. Export it as hashiya.annotations/1.")
            .arg(nameOf(error), detailOf(error));
    case ErrorCode::MissingField:
        return QCoreApplication::translate("Sentences", "%1 lacks the field %2. Nothing was taken from it. Add the field or export the file again.")
            .arg(nameOf(error), detailOf(error));
    default:
        Q_ASSERT(error.code == ErrorCode::InvalidField);
        return QCoreApplication::translate("Sentences",
            "%1 has a value that is not allowed in the field %2. Nothing was taken from it. Correct the field or export the file again.")
            .arg(nameOf(error), detailOf(error));
    }
}

QString verificationSentence(const Error &error)
{
    switch (error.code) {
    case ErrorCode::HashMismatch:
        return QCoreApplication::translate("Sentences",
            "The text in %1 is not the text that was annotated: its SHA-256 differs. Nothing was taken from it. Export it again from the original.")
            .arg(nameOf(error));
    case ErrorCode::OffsetOutOfRange:
        return QCoreApplication::translate("Sentences",
            "In %1 the offsets of mark %2 do not fit the text. Nothing was taken from it. Offsets count Unicode code points from 0, the end excluded.")
            .arg(nameOf(error), detailOf(error));
    case ErrorCode::QuoteMismatch:
        return QCoreApplication::translate("Sentences",
            "In %1 the text at the offsets of mark %2 is not its quote. Nothing was taken from it. Offsets count Unicode code points from 0, the end excluded.")
            .arg(nameOf(error), detailOf(error));
    default:
        Q_ASSERT(error.code == ErrorCode::ContextMismatch);
        return QCoreApplication::translate("Sentences",
            "In %1 the words around mark %2 are not its prefix and suffix. Nothing was taken from it. Export it again from the original.")
            .arg(nameOf(error), detailOf(error));
    }
}

QString editSentence(const Error &error)
{
    switch (error.code) {
    case ErrorCode::UnknownId:
        return QCoreApplication::translate("Sentences", "In %1 nothing has the identifier %2. Nothing was changed. It may have been removed meanwhile.")
            .arg(nameOf(error), detailOf(error));
    case ErrorCode::DuplicateId:
        return QCoreApplication::translate("Sentences", "In %1 the identifier %2 is given twice. Nothing was changed. Give each mark its own identifier.")
            .arg(nameOf(error), detailOf(error));
    case ErrorCode::InvalidRange:
        return QCoreApplication::translate("Sentences", "A mark must cover at least one whole character of the text. Nothing was changed. Select the words again.");
    case ErrorCode::UnknownType:
        return QCoreApplication::translate("Sentences",
            "In %1 the type %2 is used, which the tagset does not have. Nothing was changed. Add the type to the tagset or choose another one.")
            .arg(nameOf(error), detailOf(error));
    case ErrorCode::StillReferenced:
        return QCoreApplication::translate("Sentences", "It cannot be removed, since %1 points to it. Nothing was changed. Remove or change that first.")
            .arg(detailOf(error));
    case ErrorCode::NothingToUndo:
        return QCoreApplication::translate("Sentences", "There is nothing to undo. Everything is as it was when the project began.");
    default:
        Q_ASSERT(error.code == ErrorCode::NothingToRedo);
        return QCoreApplication::translate("Sentences", "There is nothing to do again. The last change is in force.");
    }
}

QString projectFileSentence(const Error &error)
{
    switch (error.code) {
    case ErrorCode::ProjectEmptyFile:
        return QCoreApplication::translate("Sentences",
            "The project %1 is a file of 0 bytes: what was in it is lost or was never written there. It was left as it is. Open its newest backup, or make a new project under another name.")
            .arg(nameOf(error));
    case ErrorCode::NotAProject:
        return QCoreApplication::translate("Sentences", "%1 is not a project of Hashiya. It was left as it is. Open a file that ends in .hashiya.")
            .arg(nameOf(error));
    case ErrorCode::ProjectDamaged:
        return QCoreApplication::translate("Sentences",
            "The project %1 is damaged: %2. It was left as it is, and its backups are safe. Open the newest backup, or have what can be read brought into a new project.")
            .arg(nameOf(error), detailOf(error));
    case ErrorCode::ProjectNewer:
        return QCoreApplication::translate("Sentences",
            "The project %1 was made by a newer version of Hashiya (format %2). It was left as it is. Install the newer version to change it.")
            .arg(nameOf(error), detailOf(error));
    case ErrorCode::ProjectHostile:
        return QCoreApplication::translate("Sentences",
            "The project %1 holds something that Hashiya never writes: %2. It was left as it is. Do not trust this file; ask who sent it. If it is your own, repairing it brings the articles into a new project without that.")
            .arg(nameOf(error), detailOf(error));
    default:
        Q_ASSERT(error.code == ErrorCode::ProjectExists);
        return QCoreApplication::translate("Sentences",
            "There is already a file %1. It was left as it is. Open it as it is, or choose another name for the new project.")
            .arg(nameOf(error));
    }
}

QString projectUseSentence(const Error &error)
{
    switch (error.code) {
    case ErrorCode::ProjectLocked:
        return QCoreApplication::translate("Sentences",
            "The project %1 is open in another program (%2). Nothing was changed here, and what is done there is saved. Close it there, then try again.")
            .arg(nameOf(error), detailOf(error));
    case ErrorCode::ProjectReadOnly:
        return QCoreApplication::translate("Sentences",
            "The project %1 can be read but not changed here. Nothing was changed. Save it under another name, or make the file and its folder writable.")
            .arg(nameOf(error));
    case ErrorCode::ProjectGone:
        return QCoreApplication::translate("Sentences",
            "The project %1 was moved or deleted while it was open. What was shown as saved is in the file where it is now, and still on the screen. Save the project under another name, or bring the file back to its place.")
            .arg(nameOf(error));
    case ErrorCode::DiskFull:
        return QCoreApplication::translate("Sentences",
            "The disk with %1 is full. The last change was not saved; everything before it is safe. Free some space, then do it again; or save the project under another name on another disk.")
            .arg(nameOf(error));
    default:
        Q_ASSERT(error.code == ErrorCode::StorageFailed);
        return QCoreApplication::translate("Sentences",
            "%1 could not be read or written as a project: %2. The last change was not saved; everything before it is safe. Check the disk, then try again.")
            .arg(nameOf(error), detailOf(error));
    }
}

}

QString errorSentence(const Error &error)
{
    switch (error.code) {
    case ErrorCode::FileNotFound:
    case ErrorCode::NotAFile:
    case ErrorCode::FileUnreadable:
    case ErrorCode::FileEmpty:
    case ErrorCode::FileTooLarge:
    case ErrorCode::BinaryContent:
    case ErrorCode::WriteFailed:
    case ErrorCode::ChangedUnderneath:
        return fileSentence(error);
    case ErrorCode::MalformedJson:
    case ErrorCode::TooDeep:
    case ErrorCode::UnknownFormat:
    case ErrorCode::MissingField:
    case ErrorCode::InvalidField:
        return jsonSentence(error);
    case ErrorCode::HashMismatch:
    case ErrorCode::OffsetOutOfRange:
    case ErrorCode::QuoteMismatch:
    case ErrorCode::ContextMismatch:
        return verificationSentence(error);
    case ErrorCode::UnknownId:
    case ErrorCode::DuplicateId:
    case ErrorCode::InvalidRange:
    case ErrorCode::UnknownType:
    case ErrorCode::StillReferenced:
    case ErrorCode::NothingToUndo:
    case ErrorCode::NothingToRedo:
        return editSentence(error);
    case ErrorCode::ProjectEmptyFile:
    case ErrorCode::NotAProject:
    case ErrorCode::ProjectDamaged:
    case ErrorCode::ProjectNewer:
    case ErrorCode::ProjectHostile:
    case ErrorCode::ProjectExists:
        return projectFileSentence(error);
    case ErrorCode::ProjectLocked:
    case ErrorCode::ProjectReadOnly:
    case ErrorCode::ProjectGone:
    case ErrorCode::DiskFull:
    case ErrorCode::StorageFailed:
        return projectUseSentence(error);
    }
    Q_UNREACHABLE_RETURN({});
}

}
