// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <optional>

namespace Hashiya {

/// Reads lines of any file descriptor as they come, and never holds more than one of them, so that a batch of any length takes little memory and
/// a program at the other end of a pipe is answered line by line.
class LineReader
{
public:
    struct Line
    {
        QByteArray bytes; ///< without its line end
        qint64 number = 0; ///< from 1
        bool tooLong = false; ///< past the limit: `bytes` is empty, the rest was passed over
    };

    /// Does not own the descriptor. `limit` in bytes a line.
    LineReader(int descriptor, QString subject, qint64 limit);

    /// The next line that is not blank; nothing at the end. Errors: FileUnreadable.
    [[nodiscard]] Result<std::optional<Line>> next();

private:
    [[nodiscard]] Result<bool> fill();

    int m_descriptor;
    QString m_subject;
    qint64 m_limit;
    QByteArray m_buffer;
    qsizetype m_position = 0;
    qint64 m_number = 0;
    bool m_atEnd = false;
};

/// Reads all there is. Errors: FileUnreadable, FileTooLarge, FileEmpty.
[[nodiscard]] Result<QByteArray> readDescriptor(int descriptor, const QString &subject, qint64 limit);

}
