// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/entities/tagger/hashing.h"

#include <QByteArray>

#include <cstring>
#include <span>
#include <vector>

namespace Hashiya {

/// A read-only hash table in the bytes of a model file: fixed-size rows found by a 64-bit key, of which 32 bits are kept to tell rows apart
/// (a stranger is taken for a known key with a probability of about 2^-31). Refers to bytes that must outlive it.
///
/// Layout, little endian: quint32 slot count (a power of two), quint32 row size in bytes, slots x quint32 fingerprints (0 for empty),
/// slots x row, then as many zero bytes as a reader may read past a row (`overread`).
class FingerprintTable
{
public:
    static constexpr qsizetype overread = 32;

    FingerprintTable() = default;
    /// A table over `bytes`, or an empty one where they do not have the layout.
    explicit FingerprintTable(std::span<const uchar> bytes);

    [[nodiscard]] bool isValid() const { return m_slots != 0; }
    [[nodiscard]] quint32 rowSize() const { return m_rowSize; }

    /// The row of a key, or nullptr.
    [[nodiscard]] const uchar *find(quint64 key) const
    {
        if (m_slots == 0) {
            return nullptr;
        }
        const quint32 print = fingerprint(key);
        quint32 slot = quint32(key) & (m_slots - 1);
        for (quint32 probe = 0; probe < m_slots; ++probe, slot = (slot + 1) & (m_slots - 1)) {
            quint32 held = 0;
            std::memcpy(&held, m_prints + size_t(slot) * 4, 4);
            if (held == print) {
                return m_rows + size_t(slot) * m_rowSize;
            }
            if (held == 0) {
                break;
            }
        }
        return nullptr;
    }

    [[nodiscard]] static quint32 fingerprint(quint64 key)
    {
        const auto print = quint32(key >> 32);
        return print == 0 ? 1 : print;
    }

private:
    const uchar *m_prints = nullptr;
    const uchar *m_rows = nullptr;
    quint32 m_slots = 0;
    quint32 m_rowSize = 0;
};

/// Makes the bytes of a FingerprintTable.
class FingerprintTableBuilder
{
public:
    /// `rows` is how many will be added at most; the table is at most 80 % full.
    FingerprintTableBuilder(size_t rows, quint32 rowSize);

    /// Puts a row in. A key that is there already (or has its place and fingerprint) keeps its first row; returns the row that the table holds.
    uchar *insert(quint64 key, std::span<const uchar> row);
    [[nodiscard]] QByteArray bytes() const;

private:
    std::vector<quint32> m_prints;
    std::vector<uchar> m_rows;
    quint32 m_rowSize;
};

}
