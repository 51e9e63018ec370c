// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/house/sourcetree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

using namespace Qt::StringLiterals;

namespace Hashiya::House {

namespace {

QDir root()
{
    const auto path = qEnvironmentVariable("HASHIYA_SOURCE_DIR");
    if (path.isEmpty()) {
        qFatal("HASHIYA_SOURCE_DIR is not set; run this with ctest");
    }
    return QDir(path);
}

QStringList below(const QStringList &folders, QDir::Filters filters)
{
    QStringList paths;
    for (const auto &folder : folders) {
        QDirIterator each(root().filePath(folder), filters | QDir::NoDotAndDotDot | QDir::Hidden, QDirIterator::Subdirectories);
        while (each.hasNext()) {
            const auto path = root().relativeFilePath(each.next());
            if (!path.startsWith(u"build/") && !path.startsWith(u".git/") && !path.contains(u"__pycache__")) {
                paths.append(path);
            }
        }
    }
    paths.sort();
    return paths;
}

}

QStringList filesBelow(const QStringList &folders)
{
    return below(folders, QDir::Files);
}

QStringList foldersBelow(const QStringList &folders)
{
    return folders + below(folders, QDir::Dirs);
}

bool exists(const QString &path)
{
    return QFile::exists(root().filePath(path));
}

QString textOf(const QString &path)
{
    QFile file(root().filePath(path));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("cannot read %s", qPrintable(path));
    }
    return QString::fromUtf8(file.readAll());
}

bool isHeader(QStringView path)
{
    return path.endsWith(u".h");
}

bool isSource(QStringView path)
{
    return path.endsWith(u".cpp");
}

QString folderOf(const QString &path)
{
    return path.left(path.lastIndexOf(u'/'));
}

}
