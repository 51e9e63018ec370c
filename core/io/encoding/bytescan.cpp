// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/encoding/bytescan.h"

#include <array>

namespace Hashiya {

namespace {

constexpr bool isTextControl(uchar byte)
{
    return (byte >= 0x09 && byte <= 0x0D) || byte == 0x1A || byte == 0x1B;
}

/// Length of the well-formed sequence (Unicode 16, table 3-7) at the start of `bytes`, whose first byte is 0x80 or above; 0 for none.
qsizetype sequenceLength(QByteArrayView bytes)
{
    const auto at = [&](qsizetype i) { return uchar(bytes[i]); };
    const uchar lead = at(0);
    qsizetype length = 0;
    uchar lowest = 0x80;
    uchar highest = 0xBF;
    if (lead >= 0xC2 && lead <= 0xDF) {
        length = 2;
    } else if ((lead & 0xF0) == 0xE0) {
        length = 3;
        lowest = lead == 0xE0 ? 0xA0 : lowest;
        highest = lead == 0xED ? 0x9F : highest; // no surrogates
    } else if (lead >= 0xF0 && lead <= 0xF4) {
        length = 4;
        lowest = lead == 0xF0 ? 0x90 : lowest;
        highest = lead == 0xF4 ? 0x8F : highest;
    }
    if (length == 0 || bytes.size() < length || at(1) < lowest || at(1) > highest) {
        return 0;
    }
    for (qsizetype i = 2; i < length; ++i) {
        if ((at(i) & 0xC0) != 0x80) {
            return 0;
        }
    }
    return length;
}

}

ByteScan scanBytes(QByteArrayView bytes)
{
    ByteScan scan;
    scan.size = bytes.size();
    for (qsizetype i = 0; i < bytes.size();) {
        const auto byte = uchar(bytes[i]);
        if (byte < 0x80) {
            scan.nuls += byte == 0;
            scan.controls += (byte < 0x20 && !isTextControl(byte)) || byte == 0x7F;
            ++i;
        } else if (const auto length = sequenceLength(bytes.sliced(i)); length > 0) {
            ++scan.sequences;
            scan.highBytes += length;
            i += length;
        } else {
            ++scan.broken;
            ++scan.highBytes;
            ++i;
        }
    }
    return scan;
}

bool hasBinarySignature(QByteArrayView bytes)
{
    static constexpr std::array<QByteArrayView, 13> signatures{
        "%PDF-", "{\\rtf", // documents
        "PK\x03\x04", // zip, and with it docx, odt, epub
        "\xD0\xCF\x11\xE0", // old office files
        "\x89PNG", "GIF8", "\xFF\xD8\xFF", // pictures
        "\x1F\x8B", "BZh", "\xFD" "7zXZ", "7z\xBC\xAF", // archives
        "\x7F" "ELF", // programs
        "SQLite format 3", // databases, projects among them
    };
    for (const auto &signature : signatures) {
        if (bytes.startsWith(signature)) {
            return true;
        }
    }
    return false;
}

}
