// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/encoding/utf16pattern.h"

#include <QChar>

namespace Hashiya {

namespace {

/// How the units of one byte order look.
struct Plausibility
{
    qsizetype units = 0;
    qsizetype usual = 0; ///< units that news is made of
    qsizetype impossible = 0; ///< lone surrogates, controls, noncharacters
};

constexpr bool isUsual(char16_t unit)
{
    return (unit >= 0x20 && unit < 0x7F) || unit == u'\n' || unit == u'\r' || unit == u'\t' // Latin
        || (unit >= 0x00A0 && unit <= 0x024F) // Latin with accents, guillemets
        || (unit >= 0x060C && unit <= 0x06FF) || (unit >= 0x0750 && unit <= 0x077F) // Arabic
        || (unit >= 0x200B && unit <= 0x2026) || (unit >= 0x2066 && unit <= 0x2069) // quotation marks, dashes, direction marks
        || (unit >= 0xFB50 && unit <= 0xFDFF) || (unit >= 0xFE70 && unit <= 0xFEFC); // Arabic presentation forms
}

constexpr bool isImpossible(char16_t unit)
{
    return unit < 0x09 || (unit > 0x0D && unit < 0x20 && unit != 0x1A && unit != 0x1B) || unit >= 0xFFFE || (unit >= 0xFDD0 && unit <= 0xFDEF);
}

Plausibility look(QByteArrayView bytes, ByteOrder16 order)
{
    Plausibility found;
    const qsizetype high = order == ByteOrder16::LittleEndian ? 1 : 0;
    bool afterHighSurrogate = false;
    for (qsizetype i = 0; i + 1 < bytes.size(); i += 2) {
        const auto unit = char16_t((uchar(bytes[i + high]) << 8) | uchar(bytes[i + 1 - high]));
        ++found.units;
        const bool low = QChar::isLowSurrogate(unit);
        found.impossible += isImpossible(unit) || low != afterHighSurrogate;
        found.usual += isUsual(unit) || low;
        afterHighSurrogate = QChar::isHighSurrogate(unit);
    }
    return found;
}

/// 7 in 10 usual: a text may hold emoji or another script; other encodings read as UTF-16 stay far below (mostly Hangul and private use).
bool isText(const Plausibility &found)
{
    return found.units > 0 && found.usual * 10 >= found.units * 7 && found.impossible * 100 <= found.units;
}

}

std::optional<ByteOrder16> utf16ByPattern(QByteArrayView bytes)
{
    const auto little = look(bytes, ByteOrder16::LittleEndian);
    const auto big = look(bytes, ByteOrder16::BigEndian);
    const bool littleIsBetter = little.usual >= big.usual;
    if (!isText(littleIsBetter ? little : big)) {
        return std::nullopt;
    }
    return littleIsBetter ? ByteOrder16::LittleEndian : ByteOrder16::BigEndian;
}

}
