// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Hashiya {

/// What kind of place a project lies in, as far as it endangers it.
enum class PlaceNature {
    Local,
    Network, ///< locks of a network file system cannot be trusted between machines
    Synced, ///< a program copies files away and back while they change
};

/// Of the folder that a file is in, or is to be in.
[[nodiscard]] PlaceNature natureOf(const QString &path);

/// Of a type of file system as the system names it ("nfs4", "fuse.sshfs").
[[nodiscard]] bool isNetworkFileSystem(const QByteArray &type);

}
