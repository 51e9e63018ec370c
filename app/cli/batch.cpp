// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/batch.h"

#include "app/cli/linereader.h"
#include "app/cli/terminal.h"
#include "core/io/articlejson.h"
#include "core/io/jsonwriter.h"
#include "ui/common/sentences.h"

#include <QFile>
#include <QFileInfo>

#include <unistd.h>

namespace Hashiya {

using namespace Qt::StringLiterals;

namespace {

QByteArray errorObject(const Error &error, qint64 line)
{
    QByteArray out;
    JsonWriter json(out, JsonLayout::OneLine);
    json.beginObject();
    json.key("error"_L1);
    json.beginObject();
    json.member("code"_L1, errorCodeName(error.code));
    json.member("message"_L1, errorSentence(error));
    json.member("line"_L1, line);
    json.endObject();
    json.endObject();
    return out + '\n';
}

/// What makes a project useless for the rest of a batch.
bool endsBatch(ErrorCode code)
{
    return code == ErrorCode::ProjectLocked || code == ErrorCode::ProjectReadOnly || code == ErrorCode::ProjectGone || code == ErrorCode::DiskFull
        || code == ErrorCode::StorageFailed || code == ErrorCode::WriteFailed;
}

/// Says why a path is no file to read lines from.
Result<void> checkFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return failure(ErrorCode::FileNotFound, path);
    }
    if (info.isDir()) {
        return failure(ErrorCode::NotAFile, path); // named pipes may be read: they are streams, too
    }
    return {};
}

}

Batch::Batch(Output output)
    : m_output(std::move(output))
{
}

void Batch::failed(const Error &error)
{
    ++m_failedInputs;
    m_locked = m_locked || error.code == ErrorCode::ProjectLocked;
    m_broken = m_broken || endsBatch(error.code);
    complain(error);
}

void Batch::lineFailed(const Error &error, qint64 number)
{
    ++m_failedLines;
    write(errorObject(error, number));
    if (endsBatch(error.code)) {
        failed(error);
    }
}

void Batch::write(QByteArrayView bytes)
{
    if (const auto written = m_output.write(bytes); !written && !m_broken) {
        m_broken = true;
        m_succeeded = 0;
        failed(written.error());
    }
}

void Batch::eachLine(const Input &input, const HandleLine &handle)
{
    QFile file(input.path);
    if (!input.isStandardInput()) {
        if (const auto checked = checkFile(input.path); !checked) {
            return failed(checked.error());
        }
        if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
            return failed({ErrorCode::FileUnreadable, input.path, file.errorString(), {}});
        }
    }
    LineReader lines(input.isStandardInput() ? STDIN_FILENO : file.handle(), input.subject(), maximumJsonLine);
    bool any = false;
    while (!m_broken) {
        const auto line = lines.next();
        if (!line) {
            return failed(line.error());
        }
        if (!*line) {
            if (!any) {
                failed({ErrorCode::FileEmpty, input.subject(), {}, {}});
            }
            return;
        }
        any = true;
        const auto &[bytes, number, tooLong] = **line;
        const auto subject = u"%1:%2"_s.arg(input.subject()).arg(number);
        const auto result = tooLong ? Result<QByteArray>(failure(ErrorCode::FileTooLarge, subject, QString::number(maximumJsonLine)))
                                    : handle(bytes, subject);
        if (result) {
            ++m_succeeded;
            write(*result + '\n');
        } else {
            lineFailed(result.error(), number);
        }
    }
}

ExitCode Batch::finish()
{
    if (const auto finished = m_output.finish(); !finished && !m_broken) {
        m_broken = true;
        failed(finished.error());
    }
    if (m_locked) {
        return ExitCode::ProjectLocked;
    }
    if (m_broken) {
        return ExitCode::Input;
    }
    if (m_failedLines > 0 || (m_failedInputs > 0 && m_succeeded > 0)) {
        return ExitCode::SomeFailed;
    }
    return m_failedInputs > 0 ? ExitCode::Input : ExitCode::Done;
}

}
