// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/rawrows.h"

#include <QFile>
#include <QtEndian>

#include <algorithm>
#include <bit>

namespace Hashiya {

namespace {

// The numbers here are those of the file format: https://www.sqlite.org/fileformat2.html
constexpr qint64 greatestPayload = 1 << 28;
constexpr quint8 leafOfTable = 0x0D;
constexpr qsizetype mostColumns = 100;

class Reader
{
public:
    explicit Reader(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    [[nodiscard]] bool isGood() const { return m_isGood; }
    [[nodiscard]] qsizetype at() const { return m_at; }

    quint64 varint()
    {
        quint64 value = 0;
        for (int i = 0; i < 9; ++i) {
            if (m_at >= m_bytes.size()) {
                m_isGood = false;
                return 0;
            }
            const auto byte = quint8(m_bytes[m_at++]);
            if (i == 8) {
                return (value << 8) | byte;
            }
            value = (value << 7) | (byte & 0x7f);
            if (byte < 0x80) {
                break;
            }
        }
        return value;
    }

private:
    QByteArrayView m_bytes;
    qsizetype m_at = 0;
    bool m_isGood = true;
};

qint64 sizeOf(quint64 serialType)
{
    constexpr qint64 sizes[] = {0, 1, 2, 3, 4, 6, 8, 8, 0, 0, 0, 0};
    return serialType < 12 ? sizes[serialType] : qint64((serialType - 12) / 2);
}

std::optional<QByteArray> valueOf(quint64 serialType, QByteArrayView bytes)
{
    if (serialType == 8 || serialType == 9) {
        return serialType == 8 ? "0" : "1";
    }
    if (serialType >= 12) {
        return bytes.toByteArray();
    }
    if (serialType == 0 || serialType == 7 || bytes.isEmpty()) {
        return std::nullopt;
    }
    qint64 number = qint8(bytes[0]);
    for (const auto byte : bytes.sliced(1)) {
        number = number * 256 + quint8(byte);
    }
    return QByteArray::number(number);
}

/// `length` is that of the whole payload, of which the end may be lost.
std::optional<RawRow> decoded(qint64 id, QByteArrayView payload, qint64 length)
{
    Reader head(payload);
    const auto headLength = head.varint();
    if (!head.isGood() || headLength > quint64(payload.size())) {
        return std::nullopt;
    }
    RawRow row{id, {}, payload.size() < length};
    auto at = qint64(headLength);
    while (head.isGood() && head.at() < qsizetype(headLength) && row.columns.size() < mostColumns) {
        const auto type = head.varint();
        const auto size = sizeOf(type);
        if (size > length - at) {
            return std::nullopt;
        }
        const auto there = std::clamp<qint64>(payload.size() - at, 0, size);
        const bool isWhole = there == size;
        row.columns.append(isWhole || (type >= 12 && there > 0) ? valueOf(type, payload.sliced(isWhole || there > 0 ? at : 0, there)) : std::nullopt);
        at += size;
    }
    return head.isGood() ? std::optional(row) : std::nullopt;
}

/// A file as pages. The size of pages is ours where the header does not say a possible one.
class Pages
{
public:
    explicit Pages(QFile &file)
        : m_file(file)
    {
        const auto header = file.read(100);
        const auto size = header.size() == 100 ? qFromBigEndian<quint16>(header.constData() + 16) : 0;
        m_size = size >= 512 && std::has_single_bit(quint32(size)) ? size : 4096;
        m_count = file.size() / m_size;
    }

    [[nodiscard]] qint64 count() const { return m_count; }
    /// From 1 on; empty where there is none.
    [[nodiscard]] QByteArray page(qint64 number)
    {
        return number >= 1 && number <= m_count && m_file.seek((number - 1) * m_size) ? m_file.read(m_size) : QByteArray();
    }

    /// The payload that begins in a cell, as far as it can be followed.
    [[nodiscard]] QByteArray payload(QByteArrayView cell, qint64 length)
    {
        const auto most = m_size - 35;
        if (length <= most) {
            return length <= cell.size() ? cell.first(length).toByteArray() : QByteArray();
        }
        const auto least = (m_size - 12) * 32 / 255 - 23;
        const auto kept = least + (length - least) % (m_size - 4);
        const auto local = kept <= most ? kept : least;
        if (local + 4 > cell.size()) {
            return {};
        }
        auto bytes = cell.first(local).toByteArray();
        auto next = qint64(qFromBigEndian<quint32>(cell.data() + local));
        for (qint64 steps = 0; bytes.size() < length && steps < m_count; ++steps) {
            const auto overflow = page(next);
            // A chain goes on as long as there is something to come.
            const bool isMiddle = length - bytes.size() > m_size - 4;
            if (overflow.size() < m_size || (isMiddle && qFromBigEndian<quint32>(overflow.constData()) == 0)) {
                break;
            }
            next = qFromBigEndian<quint32>(overflow.constData());
            bytes += QByteArrayView(overflow).sliced(4, std::min<qint64>(m_size - 4, length - bytes.size()));
        }
        return bytes;
    }

private:
    QFile &m_file;
    qint64 m_size = 0;
    qint64 m_count = 0;
};

void takeRowsOf(Pages &pages, qint64 number, const std::function<void(const RawRow &)> &take)
{
    const auto page = pages.page(number);
    const qsizetype head = number == 1 ? 100 : 0;
    if (page.size() < head + 8 || quint8(page[head]) != leafOfTable) {
        return;
    }
    const qsizetype cells = qFromBigEndian<quint16>(page.constData() + head + 3);
    for (qsizetype cell = 0; cell < cells && head + 8 + 2 * cell + 2 <= page.size(); ++cell) {
        const qsizetype at = qFromBigEndian<quint16>(page.constData() + head + 8 + 2 * cell);
        if (at >= page.size()) {
            continue;
        }
        const auto rest = QByteArrayView(page).sliced(at);
        Reader reader(rest);
        const auto length = reader.varint();
        const auto id = qint64(reader.varint());
        if (!reader.isGood() || length == 0 || length > quint64(greatestPayload)) {
            continue;
        }
        const auto payload = pages.payload(rest.sliced(reader.at()), qint64(length));
        if (const auto row = payload.isEmpty() ? std::nullopt : decoded(id, payload, qint64(length))) {
            take(*row);
        }
    }
}

}

void forEachRawRow(const QString &file, const std::function<void(const RawRow &)> &take)
{
    QFile bytes(file);
    if (!bytes.open(QIODevice::ReadOnly)) {
        return;
    }
    Pages pages(bytes);
    for (qint64 number = 1; number <= pages.count(); ++number) {
        takeRowsOf(pages, number, take);
    }
}

}
