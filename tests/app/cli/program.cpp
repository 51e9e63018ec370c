// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/program.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

namespace Hashiya {

using namespace Qt::StringLiterals;

namespace {

QList<QByteArray> linesOf(QByteArray bytes)
{
    if (bytes.endsWith('\n')) {
        bytes.chop(1);
    }
    return bytes.isEmpty() ? QList<QByteArray>() : bytes.split('\n');
}

}

QList<QByteArray> Ended::outputLines() const
{
    return linesOf(output);
}

QList<QByteArray> Ended::errorLines() const
{
    return linesOf(errors);
}

QString Bench::programPath()
{
    return qEnvironmentVariable("HASHIYA_BUILD_DIR") + u"/bin/hashiya-cli"_s;
}

Ended Bench::run(const QStringList &arguments, const QByteArray &input, const QString &outputFile) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    if (!outputFile.isEmpty()) {
        process.setStandardOutputFile(outputFile);
    }
    process.start(programPath(), arguments);
    process.write(input);
    process.closeWriteChannel();
    constexpr int patience = 300'000; // a build with sanitizers on a busy machine
    if (!process.waitForFinished(patience) || process.exitStatus() != QProcess::NormalExit) {
        return {-1, process.readAllStandardOutput(), process.readAllStandardError() + process.errorString().toUtf8()};
    }
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QString Bench::write(const QString &name, const QByteArray &bytes) const
{
    const auto path = m_folder.filePath(name);
    QFile file(path);
    if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("cannot write %s", qPrintable(path));
    }
    return path;
}

QByteArray Bench::read(const QString &name) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}
