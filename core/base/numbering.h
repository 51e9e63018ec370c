// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/numbertable.h"

#include <QStringView>

#include <cstring>
#include <vector>

namespace Hashiya {

/// Gives each text a number from 0 in the order of first use. Made for the words of long texts: it keeps them one behind the other in one piece of memory.
class Numbering
{
public:
    qsizetype of(QStringView text)
    {
        const qsizetype number = m_numbers.findOrAdd(KeyHash::of(text), [&](qsizetype known) { return isAt(known, text); });
        if (number + 1 == qsizetype(m_begins.size())) {
            m_units.insert(m_units.end(), text.begin(), text.end());
            m_begins.push_back(quint32(m_units.size()));
        }
        return number;
    }

    /// Makes room for so many texts.
    void reserve(qsizetype size) { m_numbers.reserve(size); }
    [[nodiscard]] qsizetype size() const { return m_numbers.size(); }
    /// The text of a number; valid until the next new text.
    [[nodiscard]] QStringView at(qsizetype number) const
    {
        const size_t begin = m_begins[size_t(number)];
        return {m_units.data() + begin, qsizetype(m_begins[size_t(number) + 1] - begin)};
    }

private:
    [[nodiscard]] bool isAt(qsizetype number, QStringView text) const
    {
        const QStringView known = at(number);
        return known.size() == text.size() && (text.isEmpty() || std::memcmp(known.data(), text.data(), size_t(text.size()) * sizeof(QChar)) == 0);
    }

    NumberTable m_numbers;
    std::vector<QChar> m_units; ///< of all texts, less than 2^32
    std::vector<quint32> m_begins{0}; ///< by number, and the end of the last
};

}
