// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <bitset>
#include <cstdint>
#include <vector>

namespace Hashiya {

/// Folded words and what is known of each, made once and then only asked: an open-addressing table behind a filter of first letters and
/// length that answers for most words of a text without hashing them. Lookups allocate nothing. T is copied in; a word stands once.
template <typename T>
class WordMap
{
public:
    /// Puts a word in; a word that is there already is left as it is. Returns what the map holds of it, valid until the next insert.
    T &insert(const QString &word, T value)
    {
        if ((m_entries.size() + 1) * 2 > m_slots.size()) {
            grow();
        }
        size_t slot = slotOf(word);
        if (m_slots[slot] == 0) {
            m_entries.push_back({word, std::move(value)});
            m_slots[slot] = uint32_t(m_entries.size());
            m_filter.set(filterBit(word));
        }
        return m_entries[m_slots[slot] - 1].value;
    }

    /// What is known of a word, or nullptr; valid until the next insert.
    [[nodiscard]] const T *find(QStringView word) const
    {
        if (word.isEmpty() || m_slots.empty() || !m_filter.test(filterBit(word))) {
            return nullptr;
        }
        const uint32_t entry = m_slots[slotOf(word)];
        return entry == 0 ? nullptr : &m_entries[entry - 1].value;
    }
    [[nodiscard]] bool contains(QStringView word) const { return find(word) != nullptr; }
    [[nodiscard]] size_t size() const { return m_entries.size(); }

private:
    struct Entry
    {
        QString word;
        T value;
    };

    static size_t filterBit(QStringView word)
    {
        const size_t first = word.front().unicode();
        const size_t second = word.size() > 1 ? word.at(1).unicode() : 0;
        const size_t last = word.back().unicode();
        return (first * 67 + second * 13 + last * 5 + size_t(word.size())) & (filterBits - 1);
    }

    static uint32_t hashOf(QStringView word)
    {
        uint32_t hash = 2166136261U;
        for (const QChar c : word) {
            hash = (hash ^ c.unicode()) * 16777619U;
        }
        return hash ^ (hash >> 15);
    }

    size_t slotOf(QStringView word) const
    {
        const size_t mask = m_slots.size() - 1;
        size_t slot = hashOf(word) & mask;
        while (m_slots[slot] != 0 && m_entries[m_slots[slot] - 1].word != word) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    void grow()
    {
        m_slots.assign(m_slots.empty() ? 64 : m_slots.size() * 2, 0);
        for (size_t i = 0; i < m_entries.size(); ++i) {
            m_slots[slotOf(m_entries[i].word)] = uint32_t(i + 1);
        }
    }

    static constexpr size_t filterBits = 4096;
    std::vector<Entry> m_entries;
    std::vector<uint32_t> m_slots; ///< entry number + 1, 0 for none; a power of two, at most half full
    std::bitset<filterBits> m_filter;
};

}
