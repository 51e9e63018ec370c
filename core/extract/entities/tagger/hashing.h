// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace Hashiya {

// Hashes of the tagger's features. They are part of the model file's format: the same text must give the same hash on every machine, so
// nothing here may depend on Qt's or the compiler's own hashing. 64 bits; two features of a model of a million collide with probability 3e-8.

[[nodiscard]] constexpr quint64 mixed(quint64 value)
{
    value ^= value >> 32;
    value *= 0xd6e8feb86659fd93ULL;
    value ^= value >> 32;
    return value;
}

/// The hash of an ordered pair.
[[nodiscard]] constexpr quint64 combined(quint64 first, quint64 second)
{
    return mixed(first * 0x9e3779b97f4a7c15ULL + second + 0x7f4a7c15ULL);
}

/// The hash of UTF-16 units. Never 0, which stands for "no word".
[[nodiscard]] constexpr quint64 hashOfUnits(QStringView units)
{
    quint64 hash = 0x51ed270b7a1f3c5dULL;
    for (const QChar unit : units) {
        hash = (hash ^ unit.unicode()) * 0x2127599bf4325c37ULL;
        hash ^= hash >> 29;
    }
    return mixed(hash) | 1;
}

}
