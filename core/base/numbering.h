// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>
#include <QStringView>

namespace Hashiya {

/// Gives each text a number from 0 in the order of first use. Texts given as views must outlive it.
template <typename Text = QString>
class Numbering
{
public:
    qsizetype of(const Text &text)
    {
        const auto known = m_numbers.constFind(text);
        return known != m_numbers.cend() ? *known : *m_numbers.insert(text, m_numbers.size());
    }
    [[nodiscard]] const QHash<Text, qsizetype> &all() const { return m_numbers; }

private:
    QHash<Text, qsizetype> m_numbers;
};

}
