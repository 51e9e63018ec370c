// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/figures/figuresteps.h"

using namespace Qt::StringLiterals;

namespace Hashiya {

/// What was done so far as one side of × or ÷.
QString FigureSteps::operand() const
{
    if (m_steps.isEmpty()) {
        return groupedDigits(m_value);
    }
    return m_steps.contains(u" + "_s) ? u'(' + m_steps + u')' : m_steps;
}

void FigureSteps::bind(QStringView sign, qint64 other)
{
    if (other != 1) {
        m_steps = operand() + sign.toString() + groupedDigits(Decimal(other));
    }
}

void FigureSteps::add(const Decimal &part)
{
    if (!part.isZero()) {
        m_steps = (m_steps.isEmpty() ? groupedDigits(m_value) : m_steps) + u" + "_s + groupedDigits(part);
    }
}

void FigureSteps::negate()
{
    if (!m_steps.isEmpty()) {
        m_steps = u"-("_s + m_steps + u')';
    }
}

}
