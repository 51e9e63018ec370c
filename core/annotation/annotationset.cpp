// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotation/annotationset.h"

#include <algorithm>
#include <bit>
#include <limits>

namespace Hashiya {

namespace {

constexpr qsizetype nowhere = std::numeric_limits<qsizetype>::min();

}

AnnotationSet::Key AnnotationSet::keyOf(const Annotation &annotation, qsizetype place)
{
    return {annotation.range.begin(), annotation.range.end(), annotation.id, place};
}

bool AnnotationSet::before(const Key &a, const Key &b)
{
    if (a.begin != b.begin) {
        return a.begin < b.begin;
    }
    if (a.end != b.end) {
        return a.end > b.end;
    }
    return a.id < b.id;
}

AnnotationSet::AnnotationSet(QList<Annotation> annotations)
{
    m_keys.reserve(size_t(annotations.size()));
    for (qsizetype i = 0; i < annotations.size(); ++i) {
        m_keys.push_back(keyOf(annotations.at(i), i));
        m_greatestId = std::max(m_greatestId, annotations.at(i).id);
    }
    std::ranges::sort(m_keys, before);
    m_places.reserve(annotations.size());
    m_marks.reserve(annotations.size());
    for (auto &key : m_keys) {
        Q_ASSERT(!m_places.contains(key.id));
        m_marks.append(std::move(annotations[key.place]));
        key.place = m_marks.size() - 1;
        m_places.insert(key.id, key.place);
    }
    rebuildTree(0);
}

const Annotation *AnnotationSet::find(AnnotationId id) const
{
    const auto found = m_places.constFind(id);
    return found == m_places.cend() ? nullptr : &m_marks.at(*found);
}

const Annotation &AnnotationSet::at(qsizetype index) const
{
    Q_ASSERT(!m_isStale);
    return m_marks.at(m_keys.at(size_t(index)).place);
}

qsizetype AnnotationSet::indexOf(AnnotationId id) const
{
    const auto *annotation = find(id);
    return annotation ? qsizetype(lowerBound(keyOf(*annotation, 0))) : -1;
}

QList<const Annotation *> AnnotationSet::overlapping(TextRange range) const
{
    Q_ASSERT(!m_isStale);
    QList<const Annotation *> found;
    if (!m_keys.empty() && !range.isEmpty()) {
        collect(1, 0, m_leaves, range, found);
    }
    return found;
}

qsizetype AnnotationSet::firstFrom(qsizetype position) const
{
    const auto found = std::ranges::lower_bound(m_keys, position, {}, &Key::begin);
    return found - m_keys.begin();
}

void AnnotationSet::insert(const Annotation &annotation)
{
    Q_ASSERT(!m_places.contains(annotation.id));
    qsizetype kept = m_marks.size();
    if (m_free.empty()) {
        m_marks.append(annotation);
    } else {
        kept = m_free.back();
        m_free.pop_back();
        m_marks[kept] = annotation;
    }
    m_places.insert(annotation.id, kept);
    m_greatestId = std::max(m_greatestId, annotation.id);
    if (m_batches > 0) {
        m_isStale = true;
        return;
    }
    const auto key = keyOf(annotation, kept);
    const auto place = lowerBound(key);
    m_keys.insert(m_keys.begin() + std::ptrdiff_t(place), key);
    rebuildTree(place);
}

void AnnotationSet::remove(AnnotationId id)
{
    Q_ASSERT(m_places.contains(id));
    if (m_batches > 0) {
        m_isStale = true;
    } else {
        const auto place = indexOf(id);
        m_keys.erase(m_keys.begin() + place);
        rebuildTree(size_t(place));
    }
    const auto kept = m_places.take(id);
    m_marks[kept] = Annotation(); // its texts are let go
    m_free.push_back(kept);
}

void AnnotationSet::replace(const Annotation &annotation)
{
    const auto *found = find(annotation.id);
    Q_ASSERT(found);
    if (found->range == annotation.range) {
        m_marks[m_places.value(annotation.id)] = annotation;
        return;
    }
    remove(annotation.id);
    insert(annotation);
}

void AnnotationSet::moveAll(const std::function<TextRange(const Annotation &)> &rangeAfter)
{
    settle();
    for (auto &key : m_keys) {
        auto &annotation = m_marks[key.place];
        annotation.range = rangeAfter(annotation);
        key = keyOf(annotation, key.place);
    }
    std::ranges::sort(m_keys, before);
    rebuildTree(0);
}

void AnnotationSet::settle()
{
    if (!m_isStale) {
        return;
    }
    m_isStale = false;
    m_keys.clear();
    for (qsizetype place = 0; place < m_marks.size(); ++place) {
        if (m_marks.at(place).id.isValid()) { // others are free
            m_keys.push_back(keyOf(m_marks.at(place), place));
        }
    }
    std::ranges::sort(m_keys, before);
    rebuildTree(0);
}

size_t AnnotationSet::lowerBound(const Key &key) const
{
    return size_t(std::ranges::lower_bound(m_keys, key, before) - m_keys.begin());
}

void AnnotationSet::rebuildTree(size_t firstChangedKey)
{
    const size_t blocks = (m_keys.size() + blockSize - 1) / blockSize;
    const size_t leaves = std::bit_ceil(std::max<size_t>(blocks, 1));
    if (leaves != m_leaves) {
        m_leaves = leaves;
        m_maxEnd.assign(2 * leaves, nowhere);
        firstChangedKey = 0;
    }
    const size_t firstBlock = firstChangedKey / blockSize;
    for (size_t block = firstBlock; block < m_leaves; ++block) {
        qsizetype greatest = nowhere;
        const size_t end = std::min(m_keys.size(), (block + 1) * blockSize);
        for (size_t i = block * blockSize; i < end; ++i) {
            greatest = std::max(greatest, m_keys[i].end);
        }
        m_maxEnd[m_leaves + block] = greatest;
    }
    size_t first = m_leaves + firstBlock;
    size_t last = 2 * m_leaves - 1;
    while (first > 1) {
        first /= 2;
        last /= 2;
        for (size_t node = first; node <= last; ++node) {
            m_maxEnd[node] = std::max(m_maxEnd[2 * node], m_maxEnd[2 * node + 1]);
        }
    }
}

void AnnotationSet::collect(size_t node, size_t nodeBegin, size_t nodeEnd, TextRange range, QList<const Annotation *> &out) const
{
    const size_t firstKey = nodeBegin * blockSize;
    if (firstKey >= m_keys.size() || m_maxEnd[node] <= range.begin() || m_keys[firstKey].begin >= range.end()) {
        return;
    }
    if (nodeEnd - nodeBegin > 1) {
        const size_t middle = (nodeBegin + nodeEnd) / 2;
        collect(2 * node, nodeBegin, middle, range, out);
        collect(2 * node + 1, middle, nodeEnd, range, out);
        return;
    }
    const size_t end = std::min(m_keys.size(), nodeEnd * blockSize);
    for (size_t i = firstKey; i < end && m_keys[i].begin < range.end(); ++i) {
        if (m_keys[i].end > range.begin()) {
            out.append(&m_marks.at(m_keys[i].place));
        }
    }
}

}
