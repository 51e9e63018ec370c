// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHashFunctions>
#include <QString>
#include <QStringView>

#include <cstring>
#include <span>
#include <type_traits>
#include <utility>
#include <vector>

namespace Hashiya {

/// Mixes what a key consists of into a number. Seeded anew in each run, so that no text can be made whose words all collide.
class KeyHash
{
public:
    [[nodiscard]] static quint32 of(QStringView text)
    {
        KeyHash hash;
        const char16_t *units = text.utf16();
        qsizetype left = text.size();
        hash.take(quint64(left));
        for (; left >= unitsAtOnce; left -= unitsAtOnce, units += unitsAtOnce) {
            quint64 several;
            std::memcpy(&several, units, sizeof several);
            hash.take(several);
        }
        quint64 rest = 0;
        for (; left > 0; --left, ++units) {
            rest = rest << 16 | *units;
        }
        hash.take(rest);
        return hash.result();
    }
    [[nodiscard]] static quint32 of(std::pair<qsizetype, qsizetype> key)
    {
        KeyHash hash;
        hash.take(quint64(key.first));
        hash.take(quint64(key.second));
        return hash.result();
    }

private:
    static constexpr qsizetype unitsAtOnce = 4;

    /// Two multiplications: after one alone, a change of the highest bit could be undone by what follows, whatever the seed.
    void take(quint64 part)
    {
        m_state = (m_state ^ part) * 0x9E3779B97F4A7C15;
        m_state = (m_state ^ (m_state >> 32)) * 0xD6E8FEB86659FD93;
    }
    [[nodiscard]] quint32 result() const { return quint32(m_state >> 32); }

    quint64 m_state = QHashSeed::globalSeed();
};

/// Gives each key a number from 0 in the order of first use: an open-addressing table, asked for every word of long texts. Keys are texts or pairs of numbers; texts given as
/// views must outlive it, of a Numbering<QString> they are copied when they are new.
template <typename Key = QString>
class Numbering
{
public:
    using Asked = std::conditional_t<std::is_same_v<Key, QString>, QStringView, Key>;
    static constexpr qsizetype none = -1;

    qsizetype of(Asked key)
    {
        if ((m_keys.size() + 1) * 2 > m_slots.size()) {
            grow(m_slots.empty() ? 64 : m_slots.size() * 2);
        }
        const quint32 hash = KeyHash::of(key);
        Slot &slot = m_slots[slotOf(key, hash)];
        if (slot.number == 0) {
            if constexpr (std::is_same_v<Key, QString>) {
                m_keys.push_back(key.toString());
            } else {
                m_keys.push_back(key);
            }
            slot = {hash, quint32(m_keys.size())};
        }
        return qsizetype(slot.number) - 1;
    }

    /// The number of a key, or none.
    [[nodiscard]] qsizetype find(Asked key) const { return m_slots.empty() ? none : qsizetype(m_slots[slotOf(key, KeyHash::of(key))].number) - 1; }

    /// By number.
    [[nodiscard]] std::span<const Key> keys() const { return m_keys; }
    [[nodiscard]] qsizetype size() const { return qsizetype(m_keys.size()); }

private:
    struct Slot
    {
        quint32 hash = 0;
        quint32 number = 0; ///< + 1; 0 where the slot is free
    };

    /// Where the key is, or the free slot where it belongs.
    [[nodiscard]] size_t slotOf(const Asked &key, quint32 hash) const
    {
        const size_t mask = m_slots.size() - 1;
        size_t at = hash & mask;
        while (m_slots[at].number != 0 && (m_slots[at].hash != hash || m_keys[m_slots[at].number - 1] != key)) {
            at = (at + 1) & mask;
        }
        return at;
    }

    void grow(size_t size)
    {
        const std::vector<Slot> before = std::exchange(m_slots, std::vector<Slot>(size));
        for (const Slot &slot : before) {
            size_t at = slot.hash & (size - 1);
            while (slot.number != 0 && m_slots[at].number != 0) {
                at = (at + 1) & (size - 1);
            }
            if (slot.number != 0) {
                m_slots[at] = slot;
            }
        }
    }

    std::vector<Key> m_keys;
    std::vector<Slot> m_slots; ///< a power of two, at most half full
};

}
