// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHashFunctions>
#include <QStringView>

#include <cstring>
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
        const char16_t *const units = text.utf16();
        const qsizetype size = text.size();
        hash.m_state += quint64(size);
        if (size < unitsAtOnce) {
            hash.take(size == 0 ? 0 : quint64(units[0]) << 32 | quint64(units[size / 2]) << 16 | units[size - 1]);
            return hash.result();
        }
        for (qsizetype i = 0; i + unitsAtOnce < size; i += unitsAtOnce) {
            hash.take(severalAt(units + i));
        }
        hash.take(severalAt(units + size - unitsAtOnce)); // some of them once more: no unit is taken alone
        return hash.result();
    }
    [[nodiscard]] static quint32 of(std::pair<qsizetype, qsizetype> numbers)
    {
        KeyHash hash;
        hash.take(quint64(numbers.first));
        hash.take(quint64(numbers.second));
        return hash.result();
    }

private:
    static constexpr qsizetype unitsAtOnce = 4;

    [[nodiscard]] static quint64 severalAt(const char16_t *units)
    {
        quint64 several;
        std::memcpy(&several, units, sizeof several);
        return several;
    }

    /// Two multiplications: after one alone, a change of the highest bit could be undone by what follows, whatever the seed.
    void take(quint64 part)
    {
        m_state = (m_state ^ part) * 0x9E3779B97F4A7C15;
        m_state = (m_state ^ (m_state >> 32)) * 0xD6E8FEB86659FD93;
    }
    [[nodiscard]] quint32 result() const { return quint32(m_state >> 32); }

    quint64 m_state = QHashSeed::globalSeed();
};

/// Finds the numbers that keys were given, from 0 in the order of their coming; the keys themselves are kept by its owner. Open addressing in eight bytes a slot.
class NumberTable
{
public:
    static constexpr qsizetype none = -1;

    /// The number of a key that has this hash and of whose number isKey(number) is true, or none.
    [[nodiscard]] qsizetype find(quint32 hash, const auto &isKey) const
    {
        for (size_t at = hash & m_mask; m_slots[at].next != 0; at = (at + 1) & m_mask) {
            if (m_slots[at].hash == hash && isKey(m_slots[at].next - 1)) {
                return m_slots[at].next - 1;
            }
        }
        return none;
    }
    /// The same; a key that is new is given the next number.
    qsizetype findOrAdd(quint32 hash, const auto &isKey)
    {
        const qsizetype known = find(hash, isKey);
        return known != none ? known : add(hash);
    }
    [[nodiscard]] qsizetype size() const { return m_size; }
    /// Makes room for so many keys.
    void reserve(qsizetype size)
    {
        while (size_t(size) * 4 > m_slots.size() * 3) {
            grow();
        }
    }

private:
    struct Slot
    {
        quint32 hash = 0;
        quint32 next = 0; ///< the number behind the key's, or 0 where the slot is free
    };

    qsizetype add(quint32 hash)
    {
        reserve(m_size + 1);
        put({hash, quint32(++m_size)});
        return m_size - 1;
    }
    void put(Slot slot)
    {
        size_t at = slot.hash & m_mask;
        while (m_slots[at].next != 0) {
            at = (at + 1) & m_mask;
        }
        m_slots[at] = slot;
    }
    void grow()
    {
        const std::vector<Slot> before = std::exchange(m_slots, std::vector<Slot>(m_slots.size() * 2));
        m_mask = m_slots.size() - 1;
        for (const Slot &slot : before) {
            if (slot.next != 0) {
                put(slot);
            }
        }
    }

    static constexpr size_t fewestSlots = 64;
    std::vector<Slot> m_slots = std::vector<Slot>(fewestSlots); ///< a power of two, at most three quarters full
    size_t m_mask = fewestSlots - 1;
    qsizetype m_size = 0;
};

}
