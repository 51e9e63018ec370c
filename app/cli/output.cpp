// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/output.h"

#include <QFileInfo>

#include <cerrno>
#include <system_error>

#include <unistd.h>

namespace Hashiya {

using namespace Qt::StringLiterals;

namespace {

Result<void> writeStandardOutput(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const auto written = ::write(STDOUT_FILENO, bytes.data(), size_t(bytes.size()));
        if (written >= 0) {
            bytes = bytes.sliced(written);
        } else if (errno == ENOSPC) {
            return failure(ErrorCode::DiskFull, u"standard output"_s);
        } else if (errno != EINTR) {
            return failure(ErrorCode::WriteFailed, u"standard output"_s, QString::fromStdString(std::generic_category().message(errno)));
        }
    }
    return {};
}

std::unexpected<Error> writeFailure(const QSaveFile &file)
{
    const auto code = file.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull : ErrorCode::WriteFailed;
    return failure(code, file.fileName(), file.errorString());
}

}

Output::Output(std::unique_ptr<QSaveFile> file)
    : m_file(std::move(file))
{
}

Result<Output> Output::open(const QString &path)
{
    if (path.isEmpty() || path == u"-") {
        return Output(nullptr);
    }
    // A rename would put a file in the place of a device.
    if (const QFileInfo info(path); info.exists() && !info.isFile()) {
        return failure(ErrorCode::WriteFailed, path, u"not a regular file"_s);
    }
    auto file = std::make_unique<QSaveFile>(path);
    if (!file->open(QIODevice::WriteOnly)) {
        return writeFailure(*file);
    }
    return Output(std::move(file));
}

Result<void> Output::write(QByteArrayView bytes)
{
    if (!m_file) {
        return writeStandardOutput(bytes);
    }
    if (m_file->write(bytes.data(), bytes.size()) != bytes.size()) {
        return writeFailure(*m_file);
    }
    m_written = true;
    return {};
}

Result<void> Output::finish()
{
    if (!m_file) {
        return {};
    }
    if (!m_written) {
        m_file->cancelWriting();
    }
    if (!m_file->commit() && m_written) {
        return writeFailure(*m_file);
    }
    return {};
}

}
