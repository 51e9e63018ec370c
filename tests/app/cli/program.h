// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace Hashiya {

/// How a run of hashiya-cli ended.
struct Ended
{
    int exitCode = -1; ///< -1 where it crashed or did not start
    QByteArray output;
    QByteArray errors;

    [[nodiscard]] QList<QByteArray> outputLines() const;
    [[nodiscard]] QList<QByteArray> errorLines() const;
};

/// A folder of its own for one test, in which the program is run.
class Bench
{
public:
    [[nodiscard]] static QString programPath();
    [[nodiscard]] Ended run(const QStringList &arguments, const QByteArray &input = {}, const QString &outputFile = {}) const;

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    /// Writes a file, with its folders, and returns its path.
    QString write(const QString &name, const QByteArray &bytes) const;
    [[nodiscard]] QByteArray read(const QString &name) const;

private:
    QTemporaryDir m_folder;
};

}
