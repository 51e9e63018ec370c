// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/extract/entities/tagger/fingerprinttable.h"
#include "core/extract/entities/tagger/lattice.h"
#include "core/extract/entities/tagger/wordknowledge.h"

#include <QFile>
#include <QJsonObject>

#include <memory>

namespace Hashiya {

/// Weights of features in few bytes: a table of signed bytes, a row of one per label, and a filter that answers for most absent features with one bit.
class PackedWeights
{
public:
    PackedWeights() = default;
    PackedWeights(std::span<const uchar> table, std::span<const uchar> filter, int labels);

    [[nodiscard]] bool isValid() const { return m_table.isValid() && int(m_table.rowSize()) == m_labels && !m_filter.empty(); }
    [[nodiscard]] int labels() const { return m_labels; }
    /// The row of a feature: labels() signed bytes, followed by bytes that may be read; or nullptr.
    [[nodiscard]] const qint8 *find(quint64 feature) const
    {
        const quint64 bit = (feature >> 20) & m_filterMask;
        if (m_filter.empty() || (m_filter[size_t(bit >> 3)] & (1U << (bit & 7))) == 0) {
            return nullptr;
        }
        return reinterpret_cast<const qint8 *>(m_table.find(feature));
    }

    /// The bytes of `table` and `filter` for rows of floats; each weight becomes round(weight / step), clamped to a signed byte. Rows of which no
    /// weight reaches `least` are left out, and of the others only the `most` whose greatest weights are greatest are kept.
    struct Packed
    {
        QByteArray table;
        QByteArray filter;
        qsizetype rows = 0;
    };
    [[nodiscard]] static Packed pack(std::span<const quint64> features, std::span<const float> rows, int labels, float step, float least, size_t most = ~size_t(0));

private:
    FingerprintTable m_table;
    std::span<const uchar> m_filter;
    quint64 m_filterMask = 0;
    int m_labels = 0;
};

/// A trained tagger: types of names, what it knows of words, weights of both passes. Immutable; threads may share it.
///
/// File (little endian): 8 bytes "HSHYTAG1"; quint32 length of the head; the head, JSON {"format": "hashiya.tagger/1", "types", "step",
/// "transitions", "memory_transitions", "first", "memory_first", "sections": {name: [offset, length]}, "origin"}; the sections, each at a
/// multiple of 64 bytes from the file's begin. The file is mapped, not read.
class TaggerModel
{
public:
    /// Errors: FileNotFound, FileUnreadable, UnknownFormat, InvalidField with the section that is damaged.
    [[nodiscard]] static Result<std::shared_ptr<const TaggerModel>> load(const QString &path);
    /// The same of bytes in memory; `name` is the subject of errors.
    [[nodiscard]] static Result<std::shared_ptr<const TaggerModel>> fromBytes(const QByteArray &bytes, const QString &name);

    /// Types in the order of their labels: "person", "place", ...
    [[nodiscard]] const QStringList &types() const { return m_types; }
    [[nodiscard]] int labels() const { return 1 + 2 * int(m_types.size()); }
    [[nodiscard]] const WordKnowledge &knowledge() const { return m_knowledge; }
    [[nodiscard]] const PackedWeights &weights() const { return m_weights; }
    [[nodiscard]] const PackedWeights &memoryWeights() const { return m_memoryWeights; }
    [[nodiscard]] bool hasMemory() const { return m_memoryWeights.isValid(); }
    /// A packed weight times step() is a weight.
    [[nodiscard]] float step() const { return m_step; }
    [[nodiscard]] const Transitions &transitions() const { return m_transitions; }
    [[nodiscard]] const Transitions &memoryTransitions() const { return m_memoryTransitions; }
    /// Who made it of what, as the trainer wrote it.
    [[nodiscard]] const QJsonObject &origin() const { return m_origin; }

    /// What a trainer hands over.
    struct Parts
    {
        QStringList types;
        float step = 0;
        Transitions transitions;
        Transitions memoryTransitions;
        QList<std::pair<QString, QByteArray>> sections; ///< "classes", "name_parts", "phrases", "triggers", "letters", "weights", "weights_filter", "memory", "memory_filter"
        QJsonObject origin;
    };
    [[nodiscard]] static QByteArray toBytes(const Parts &parts);

private:
    Result<void> read(std::span<const uchar> bytes, const QString &name);
    [[nodiscard]] std::span<const uchar> section(const QJsonObject &sections, const QString &name, std::span<const uchar> bytes) const;

    std::unique_ptr<QFile> m_file; ///< keeps the mapping
    QByteArray m_bytes; ///< or the bytes
    QStringList m_types;
    WordKnowledge m_knowledge;
    PackedWeights m_weights;
    PackedWeights m_memoryWeights;
    float m_step = 0;
    Transitions m_transitions;
    Transitions m_memoryTransitions;
    QJsonObject m_origin;
};

}
