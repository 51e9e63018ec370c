// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/sentences.h"

#include "core/base/enumnames.h"

namespace Hashiya {

namespace {

using enum ErrorCode;

constexpr EnumNames<ErrorCode, 35> codeNames{{
    {FileNotFound, u"file_not_found"},
    {NotAFile, u"not_a_file"},
    {FileUnreadable, u"file_unreadable"},
    {FileEmpty, u"file_empty"},
    {FileTooLarge, u"file_too_large"},
    {BinaryContent, u"binary_content"},
    {WriteFailed, u"write_failed"},
    {ChangedUnderneath, u"changed_underneath"},
    {MalformedJson, u"malformed_json"},
    {TooDeep, u"too_deep"},
    {UnknownFormat, u"unknown_format"},
    {MissingField, u"missing_field"},
    {InvalidField, u"invalid_field"},
    {HashMismatch, u"hash_mismatch"},
    {OffsetOutOfRange, u"offset_out_of_range"},
    {QuoteMismatch, u"quote_mismatch"},
    {ContextMismatch, u"context_mismatch"},
    {UnknownId, u"unknown_id"},
    {DuplicateId, u"duplicate_id"},
    {InvalidRange, u"invalid_range"},
    {UnknownType, u"unknown_type"},
    {StillReferenced, u"still_referenced"},
    {NothingToUndo, u"nothing_to_undo"},
    {NothingToRedo, u"nothing_to_redo"},
    {ProjectEmptyFile, u"project_empty_file"},
    {NotAProject, u"not_a_project"},
    {ProjectDamaged, u"project_damaged"},
    {ProjectNewer, u"project_newer"},
    {ProjectLocked, u"project_locked"},
    {ProjectReadOnly, u"project_read_only"},
    {ProjectHostile, u"project_hostile"},
    {ProjectExists, u"project_exists"},
    {ProjectGone, u"project_gone"},
    {DiskFull, u"disk_full"},
    {StorageFailed, u"storage_failed"},
}};

}

QString errorCodeName(ErrorCode code)
{
    return codeNames.name(code);
}

const QList<ErrorCode> &allErrorCodes()
{
    static const QList<ErrorCode> codes = [] {
        QList<ErrorCode> list;
        for (const auto &entry : codeNames.entries) {
            list.append(entry.value);
        }
        return list;
    }();
    return codes;
}

}
