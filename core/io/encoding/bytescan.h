// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QtTypes>

namespace Hashiya {

/// What a run of bytes holds when it is read as UTF-8, and as text at all.
struct ByteScan
{
    qint64 size = 0;
    qint64 sequences = 0; ///< well-formed sequences of two bytes and more
    qint64 broken = 0; ///< bytes that belong to no well-formed sequence
    qint64 nuls = 0;
    qint64 controls = 0; ///< C0 controls that no text has (all but TAB, LF, VT, FF, CR, SUB, ESC), NUL among them, and DEL
    qint64 highBytes = 0; ///< 0x80 and above

    [[nodiscard]] bool isValidUtf8() const { return broken == 0; }
    /// UTF-8 with some damage: four good sequences for each bad byte.
    [[nodiscard]] bool isMostlyUtf8() const { return sequences > 0 && sequences >= 4 * broken; }
    /// More controls than damage explains: one, or 2 % of the bytes.
    [[nodiscard]] bool hasManyControls() const { return controls > 1 && controls * 50 > size; }
};

[[nodiscard]] ByteScan scanBytes(QByteArrayView bytes);

/// True for bytes that begin as files of other kinds do (pictures, archives, documents, programs, databases).
[[nodiscard]] bool hasBinarySignature(QByteArrayView bytes);

}
