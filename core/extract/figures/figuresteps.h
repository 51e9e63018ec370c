// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/arabic/numbersteps.h"

namespace Hashiya {

/// Keeps what is done to a number until it is a figure's value, for the person who asks: "20 + 0.43 = 20.43".
class FigureSteps
{
public:
    /// Begins with a number's value and its own steps, empty for one that is written as it is.
    FigureSteps(const QString &numberSteps, const Decimal &value)
        : m_steps(numberSteps)
        , m_value(value)
    {
    }

    /// A scale that the number shares with the next one, or nothing for 1.
    void multiply(qint64 scale) { bind(u" × ", scale); }
    /// Parts of a unit: 50 cents are 50 ÷ 100. Nothing for 1.
    void divide(qint64 parts) { bind(u" ÷ ", parts); }
    /// What stands behind the unit and belongs to the amount; nothing for 0.
    void add(const Decimal &part);
    void negate();

    /// The steps with the value that they give; empty where nothing was done.
    [[nodiscard]] QString text(const Decimal &value) const { return reckoned(m_steps, value); }

private:
    void bind(QStringView sign, qint64 operand);
    [[nodiscard]] QString operand() const;

    QString m_steps;
    Decimal m_value; ///< the number alone
};

}
