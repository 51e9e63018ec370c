// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/projectcopy.h"

#include "core/project/durablefiles.h"
#include "core/project/newname.h"
#include "core/project/projectcheck.h"
#include "core/project/safeopen.h"

namespace Hashiya {

Result<void> saveProjectCopy(SqliteDatabase &source, const QString &target)
{
    const auto name = NewName::reserve(target);
    if (!name) {
        return std::unexpected(name.error());
    }
    return source.packInto(name->temporary())
        .and_then([&] { return requireSound(name->temporary(), target, CheckDepth::Structure); })
        .and_then([&] { return name->publish(); });
}

Result<void> copyProject(const QString &path, const QString &target)
{
    return openProject(path, OpenMode::ReadOnly).and_then([&](OpenedProject &&project) { return saveProjectCopy(*project.database, target); });
}

}
