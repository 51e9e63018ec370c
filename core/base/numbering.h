// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>

namespace Hashiya {

/// Gives each text a number from 0 in the order of first use.
class Numbering
{
public:
    qsizetype of(const QString &text)
    {
        const auto known = m_numbers.constFind(text);
        return known != m_numbers.cend() ? *known : *m_numbers.insert(text, m_numbers.size());
    }
    [[nodiscard]] const QHash<QString, qsizetype> &all() const { return m_numbers; }

private:
    QHash<QString, qsizetype> m_numbers;
};

}
