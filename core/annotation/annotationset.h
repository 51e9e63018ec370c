// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotation.h"

#include <QHash>
#include <QList>

#include <functional>
#include <vector>

namespace Hashiya {

/// The marks of one article, found by id and by place.
///
/// Invariants:
/// 1. `m_keys` is sorted by (begin ascending, end descending, id): an outer mark stands before those inside it.
/// 2. `m_maxEnd` is a complete binary tree over blocks of `blockSize` keys; each node holds the greatest end below it.
/// 3. But inside a Batch, both name exactly the ids in `m_places`, and each key the place that `m_places` has for its id.
/// 4. Each place of `m_marks` is in `m_places` or in `m_free`. Marks that came in reading order lie in it, so that going through them goes through memory.
/// A query for a range costs O(log n + hits); a change costs O(n) moves of 32 bytes, which is under a millisecond at 100,000.
class AnnotationSet
{
public:
    AnnotationSet() = default;
    /// Builds the index once. Ids must be distinct.
    explicit AnnotationSet(QList<Annotation> annotations);

    [[nodiscard]] qsizetype size() const { return m_places.size(); }
    [[nodiscard]] bool isEmpty() const { return m_places.isEmpty(); }
    /// The mark of that id, or nullptr; valid until the next change.
    [[nodiscard]] const Annotation *find(AnnotationId id) const;
    /// The n-th mark in reading order; 0 <= index < size().
    [[nodiscard]] const Annotation &at(qsizetype index) const;
    /// Place of a mark in reading order, or -1.
    [[nodiscard]] qsizetype indexOf(AnnotationId id) const;
    /// Marks that overlap `range`, in reading order. Pointers are valid until the next change.
    [[nodiscard]] QList<const Annotation *> overlapping(TextRange range) const;
    [[nodiscard]] QList<const Annotation *> covering(qsizetype position) const { return overlapping(TextRange::ofLength(position, 1)); }
    /// Index of the first mark that begins at or after `position`, or size().
    [[nodiscard]] qsizetype firstFrom(qsizetype position) const;
    [[nodiscard]] AnnotationId greatestId() const { return m_greatestId; }

    /// The id must be new.
    void insert(const Annotation &annotation);
    /// The id must be there.
    void remove(AnnotationId id);
    /// The id must be there.
    void replace(const Annotation &annotation);
    /// Gives every mark the range that `rangeAfter` says, which is asked once for each in reading order.
    void moveAll(const std::function<TextRange(const Annotation &)> &rangeAfter);

    /// While one lives, insert(), remove() and replace() leave the order alone, which is made anew in O(n log n) when the last one goes: for many changes at once.
    /// Until then, or settle(), a mark is found by its id only.
    class Batch
    {
    public:
        explicit Batch(AnnotationSet &set)
            : m_set(set)
        {
            ++m_set.m_batches;
        }
        ~Batch()
        {
            if (--m_set.m_batches == 0) {
                m_set.settle();
            }
        }
        Q_DISABLE_COPY_MOVE(Batch)

    private:
        AnnotationSet &m_set;
    };
    /// Makes the order anew where changes left it alone.
    void settle();

private:
    struct Key
    {
        qsizetype begin;
        qsizetype end;
        AnnotationId id;
        qsizetype place; ///< in m_marks
    };
    static Key keyOf(const Annotation &annotation, qsizetype place);
    static bool before(const Key &a, const Key &b);
    static constexpr size_t blockSize = 32;

    [[nodiscard]] size_t lowerBound(const Key &key) const;
    void rebuildTree(size_t firstChangedKey);
    void collect(size_t node, size_t nodeBegin, size_t nodeEnd, TextRange range, QList<const Annotation *> &out) const;

    QList<Annotation> m_marks;
    QHash<AnnotationId, qsizetype> m_places; ///< in m_marks
    std::vector<qsizetype> m_free; ///< places of removed marks
    std::vector<Key> m_keys;
    std::vector<qsizetype> m_maxEnd; ///< heap order: root 1, leaves from m_leaves
    size_t m_leaves = 0;
    AnnotationId m_greatestId;
    int m_batches = 0; ///< that live
    bool m_isStale = false; ///< m_keys and m_maxEnd wait for settle()
};

}
