// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace Hashiya {

/// What went wrong, for code to branch on. The sentence that a person reads is made of it in `ui/common/sentences`; nothing here is shown.
enum class ErrorCode {
    // Reading a file
    FileNotFound,
    NotAFile, ///< a folder, a device, a socket
    FileUnreadable, ///< no permission, or the device failed; detail: the system's reason
    FileEmpty,
    FileTooLarge, ///< detail: the limit in bytes
    BinaryContent, ///< not text in any encoding we read
    WriteFailed, ///< detail: the system's reason
    ChangedUnderneath, ///< the target of a save is not what it was when we read it

    // Annotated JSON
    MalformedJson, ///< detail: the parser's reason; position: byte
    TooDeep, ///< nesting past the limit; detail: the limit
    UnknownFormat, ///< "format" is missing or is another; detail: what it says
    MissingField, ///< detail: the field's path
    InvalidField, ///< detail: the field's path
    HashMismatch, ///< text_sha256 is not the text's
    OffsetOutOfRange, ///< detail: the annotation's id
    QuoteMismatch, ///< the text at the offsets is not the quote; detail: the annotation's id
    ContextMismatch, ///< prefix or suffix differ; detail: the annotation's id

    // Editing
    UnknownId, ///< no such annotation, entity, relation or article; detail: the id
    DuplicateId,
    InvalidRange, ///< empty, reversed, outside the text or inside a surrogate pair
    UnknownType, ///< not in the tagset; detail: the key
    StillReferenced, ///< what is to be removed is pointed to; detail: the referring id
    NothingToUndo,
    NothingToRedo,

    // The project file
    ProjectEmptyFile, ///< 0 bytes: damaged, never new
    NotAProject, ///< no SQLite file, or not ours
    ProjectDamaged, ///< detail: the first finding
    ProjectNewer, ///< made by a newer program; detail: its format number
    ProjectLocked, ///< another program has it open; detail: who
    ProjectReadOnly,
    ProjectHostile, ///< schema with things that we never make; detail: the first
    ProjectExists, ///< a new project was asked for where a file already is
    ProjectGone, ///< moved or deleted while open
    DiskFull,
    StorageFailed, ///< detail: SQLite's message
};

/// A failure as a value: what, of which thing, with the technical detail, and where in it.
struct Error
{
    ErrorCode code;
    QString subject; ///< the file, field or id it is about, as the person named it
    QString detail; ///< technical, untranslated; its meaning is beside each code
    std::optional<qint64> position; ///< byte, line (from 1) or UTF-16 unit, as the code says
};

}
