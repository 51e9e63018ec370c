// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/linereader.h"

#include <cerrno>
#include <system_error>

#include <unistd.h>

namespace Hashiya {

namespace {

constexpr qsizetype chunkSize = 64 * 1024;

/// What is there now, up to a chunk; empty at the end.
Result<QByteArray> readChunk(int descriptor, const QString &subject)
{
    QByteArray chunk(chunkSize, Qt::Uninitialized);
    ssize_t size = -1;
    do {
        size = ::read(descriptor, chunk.data(), size_t(chunk.size()));
    } while (size < 0 && errno == EINTR);
    if (size < 0) {
        return failure(ErrorCode::FileUnreadable, subject, QString::fromStdString(std::generic_category().message(errno)));
    }
    chunk.truncate(size);
    return chunk;
}

bool isBlank(QByteArrayView line)
{
    return line.trimmed().isEmpty();
}

}

LineReader::LineReader(int descriptor, QString subject, qint64 limit)
    : m_descriptor(descriptor)
    , m_subject(std::move(subject))
    , m_limit(limit)
{
}

/// Reads one chunk behind what is left; false at the end.
Result<bool> LineReader::fill()
{
    auto chunk = readChunk(m_descriptor, m_subject);
    if (!chunk) {
        return std::unexpected(chunk.error());
    }
    m_atEnd = chunk->isEmpty();
    m_buffer.remove(0, m_position);
    m_position = 0;
    m_buffer += *chunk;
    return !m_atEnd;
}

Result<std::optional<LineReader::Line>> LineReader::next()
{
    bool tooLong = false;
    qsizetype searched = m_position;
    while (true) {
        const auto lineFeed = m_buffer.indexOf('\n', searched);
        if (lineFeed < 0 && !m_atEnd) {
            tooLong = tooLong || m_buffer.size() - m_position > m_limit;
            if (tooLong) {
                m_position = m_buffer.size(); // nothing of this line is kept
            }
            searched = m_buffer.size() - m_position;
            if (const auto filled = fill(); !filled) {
                return std::unexpected(filled.error());
            }
            continue;
        }
        const auto end = lineFeed < 0 ? m_buffer.size() : lineFeed;
        if (lineFeed < 0 && end == m_position && !tooLong) {
            return std::nullopt;
        }
        const auto line = QByteArrayView(m_buffer).sliced(m_position, end - m_position);
        tooLong = tooLong || line.size() > m_limit;
        ++m_number;
        m_position = std::min(end + 1, m_buffer.size());
        if (tooLong) {
            return Line{{}, m_number, true};
        }
        if (!isBlank(line)) {
            return Line{line.toByteArray(), m_number, false};
        }
        searched = m_position;
    }
}

Result<QByteArray> readDescriptor(int descriptor, const QString &subject, qint64 limit)
{
    QByteArray bytes;
    while (true) {
        const auto chunk = readChunk(descriptor, subject);
        if (!chunk) {
            return std::unexpected(chunk.error());
        }
        if (chunk->isEmpty()) {
            break;
        }
        bytes += *chunk;
        if (bytes.size() > limit) {
            return failure(ErrorCode::FileTooLarge, subject, QString::number(limit));
        }
    }
    if (bytes.isEmpty()) {
        return failure(ErrorCode::FileEmpty, subject);
    }
    return bytes;
}

}
