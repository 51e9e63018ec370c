// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringView>

#include <array>

namespace Hashiya {

/// A text as few numbers, by which texts that are nearly the same are found among many: the least hash of its runs of five folded words under each of 64
/// functions (A. Broder, "On the resemblance and containment of documents", 1997). The share of equal numbers estimates the share of runs that two texts have
/// in common, to about 0.06.
struct TextSketch
{
    static constexpr qsizetype size = 64;
    static constexpr qsizetype bands = 16; ///< of four numbers each; texts alike to 0.8 share a band with probability 0.9998, to 0.3 with 0.12
    static constexpr qsizetype wordsOfRun = 5;

    std::array<quint32, size> least{};
    bool isEmpty = true; ///< a text of no words is like none

    [[nodiscard]] static TextSketch of(QStringView text);
    /// In [0, 1].
    [[nodiscard]] double likeness(const TextSketch &other) const;
    /// One number for each band; equal where its four numbers are.
    [[nodiscard]] std::array<qint64, bands> bandHashes() const;

    [[nodiscard]] QByteArray toBytes() const;
    [[nodiscard]] static TextSketch fromBytes(const QByteArray &bytes);
};

}
