// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/textsketch.h"

#include "core/search/searchterms.h"

#include <QtEndian>

#include <algorithm>
#include <limits>

namespace Hashiya {

namespace {

/// The finalizer of splitmix64: every bit of the result depends on every bit of the argument.
constexpr quint64 mixed(quint64 x)
{
    x += 0x9e3779b97f4a7c15;
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9;
    x = (x ^ (x >> 27)) * 0x94d049bb133111eb;
    return x ^ (x >> 31);
}

/// The same in every run, unlike qHash.
quint64 hashOf(QStringView word)
{
    quint64 hash = 0xcbf29ce484222325;
    for (const auto unit : word) {
        hash = (hash ^ unit.unicode()) * 0x100000001b3;
    }
    return mixed(hash);
}

}

TextSketch TextSketch::of(QStringView text)
{
    TextSketch sketch;
    sketch.least.fill(std::numeric_limits<quint32>::max());
    std::array<quint64, wordsOfRun> last{};
    qsizetype count = 0;
    const auto terms = searchTerms(text);
    const auto run = std::min(wordsOfRun, terms.size()); // a text shorter than a run is one run
    for (const auto &term : terms) {
        last[size_t(count % wordsOfRun)] = hashOf(term.word);
        if (++count < run) {
            continue;
        }
        quint64 hash = 0;
        for (qsizetype i = count - run; i < count; ++i) {
            hash = mixed(hash ^ last[size_t(i % wordsOfRun)]);
        }
        const auto step = mixed(hash) | 1;
        for (auto &least : sketch.least) {
            hash += step; // one function a step
            least = std::min(least, quint32(mixed(hash) >> 32));
        }
        sketch.isEmpty = false;
    }
    return sketch;
}

double TextSketch::likeness(const TextSketch &other) const
{
    if (isEmpty || other.isEmpty) {
        return 0;
    }
    qsizetype equal = 0;
    for (size_t i = 0; i < least.size(); ++i) {
        equal += least[i] == other.least[i];
    }
    return double(equal) / double(size);
}

std::array<qint64, TextSketch::bands> TextSketch::bandHashes() const
{
    std::array<qint64, bands> hashes{};
    for (size_t band = 0; band < hashes.size(); ++band) {
        quint64 hash = band;
        for (size_t i = 0; i < size_t(size / bands); ++i) {
            hash = mixed(hash ^ least[band * size_t(size / bands) + i]);
        }
        hashes[band] = qint64(hash);
    }
    return hashes;
}

QByteArray TextSketch::toBytes() const
{
    if (isEmpty) {
        return {};
    }
    QByteArray bytes(size * qsizetype(sizeof(quint32)), Qt::Uninitialized);
    qToLittleEndian<quint32>(least.data(), size, bytes.data());
    return bytes.toBase64(); // columns keep text
}

TextSketch TextSketch::fromBytes(const QByteArray &bytes)
{
    TextSketch sketch;
    const auto raw = QByteArray::fromBase64(bytes);
    if (raw.size() == size * qsizetype(sizeof(quint32))) {
        qFromLittleEndian<quint32>(raw.constData(), size, sketch.least.data());
        sketch.isEmpty = false;
    }
    return sketch;
}

}
