// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/placenature.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

constexpr std::array networkTypes{"nfs", "nfs4", "cifs", "smb3", "smbfs", "smb2", "afs", "ncpfs", "9p", "ceph", "glusterfs", "lustre", "gpfs", "ocfs2",
    "davfs", "fuse.davfs", "fuse.davfs2", "fuse.sshfs", "fuse.rclone", "fuse.gvfsd-fuse", "fuse.glusterfs", "fuse.ceph", "fuse.kio-fuse", "fuse.curlftpfs",
    "fuse.s3fs"};

/// What the programs that keep folders alike on several machines put into them: Dropbox, Syncthing, Nextcloud and ownCloud, Resilio, Seafile, Insync.
constexpr std::array syncMarks{".dropbox"_L1, ".dropbox.cache"_L1, ".stfolder"_L1, ".sync"_L1, ".owncloudsync.log"_L1, ".nextcloudsync.log"_L1, ".seafile-data"_L1,
    ".insync"_L1};

bool isSynced(QDir folder)
{
    do {
        if (std::ranges::any_of(syncMarks, [&](QLatin1StringView mark) { return folder.exists(mark); })
            || !folder.entryList({u".sync_*.db"_s, u"._sync_*.db"_s}, QDir::Files | QDir::Hidden).isEmpty()) {
            return true;
        }
    } while (folder.cdUp());
    return false;
}

}

bool isNetworkFileSystem(const QByteArray &type)
{
    return std::ranges::any_of(networkTypes, [&](const char *network) { return type.compare(network, Qt::CaseInsensitive) == 0; });
}

PlaceNature natureOf(const QString &path)
{
    const QFileInfo file(path);
    const QDir folder(file.exists() ? QFileInfo(file.canonicalFilePath()).path() : file.absolutePath());
    if (isNetworkFileSystem(QStorageInfo(folder).fileSystemType())) {
        return PlaceNature::Network;
    }
    return isSynced(folder) ? PlaceNature::Synced : PlaceNature::Local;
}

}
