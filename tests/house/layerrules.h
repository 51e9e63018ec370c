// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <functional>

namespace Hashiya::House {

/// What a source or header of core/, ui/ or app/ includes against the order of the layers, one sentence each, "path:line: ...".
///
/// core <- ui <- app; in core base <- text <- arabic <- annotation <- extract, compare, io, project, of which the last four do not know
/// each other; tests/ is included by none of them; quoted includes are written from the root and name a file that `exists`; core
/// includes of Qt what belongs to QtCore; nobody includes the network.
[[nodiscard]] QStringList layerFaults(const QString &path, const QString &text, const std::function<bool(const QString &)> &exists);

/// What a CMakeLists.txt of core/ links that core must not: Qt modules but Core, KDE frameworks, libraries of ui.
[[nodiscard]] QStringList linkFaults(const QString &path, const QString &text);

}
