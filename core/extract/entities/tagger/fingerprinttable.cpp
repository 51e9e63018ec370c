// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/entities/tagger/fingerprinttable.h"

#include <bit>

namespace Hashiya {

FingerprintTable::FingerprintTable(std::span<const uchar> bytes)
{
    constexpr size_t headSize = 8;
    if (bytes.size() < headSize) {
        return;
    }
    quint32 slots = 0;
    quint32 rowSize = 0;
    std::memcpy(&slots, bytes.data(), 4);
    std::memcpy(&rowSize, bytes.data() + 4, 4);
    constexpr quint32 largestRow = 1024;
    if (!std::has_single_bit(slots) || rowSize == 0 || rowSize > largestRow || bytes.size() < headSize + size_t(slots) * (4 + rowSize) + overread) {
        return;
    }
    m_prints = bytes.data() + headSize;
    m_rows = m_prints + size_t(slots) * 4;
    m_slots = slots;
    m_rowSize = rowSize;
}

FingerprintTableBuilder::FingerprintTableBuilder(size_t rows, quint32 rowSize)
    : m_rowSize(rowSize)
{
    size_t slots = std::bit_ceil(std::max<size_t>(rows, 8));
    if (rows * 5 > slots * 4) {
        slots *= 2;
    }
    m_prints.resize(slots);
    m_rows.resize(slots * rowSize);
}

uchar *FingerprintTableBuilder::insert(quint64 key, std::span<const uchar> row)
{
    Q_ASSERT(row.size() == m_rowSize);
    const quint32 print = FingerprintTable::fingerprint(key);
    size_t slot = quint32(key) & (m_prints.size() - 1);
    while (m_prints[slot] != 0 && m_prints[slot] != print) {
        slot = (slot + 1) & (m_prints.size() - 1);
    }
    uchar *place = m_rows.data() + slot * m_rowSize;
    if (m_prints[slot] == 0) {
        m_prints[slot] = print;
        std::memcpy(place, row.data(), m_rowSize);
    }
    return place;
}

QByteArray FingerprintTableBuilder::bytes() const
{
    const auto slots = quint32(m_prints.size());
    QByteArray out;
    out.append(reinterpret_cast<const char *>(&slots), 4);
    out.append(reinterpret_cast<const char *>(&m_rowSize), 4);
    out.append(reinterpret_cast<const char *>(m_prints.data()), qsizetype(m_prints.size() * 4));
    out.append(reinterpret_cast<const char *>(m_rows.data()), qsizetype(m_rows.size()));
    out.append(qsizetype(FingerprintTable::overread), '\0');
    return out;
}

}
