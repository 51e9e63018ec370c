// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

#include <compare>
#include <optional>

namespace Hashiya {

/// An exact decimal number, as a reader of figures needs: 0.1 stays 0.1, and 100 مليار is 100000000000 without rounding.
///
/// Value = coefficient × 10^-scale, up to 36 significant digits; operations that would need more give nothing.
/// Always normalised: no trailing zeros behind the point, so equal values are equal members.
class Decimal
{
public:
    constexpr Decimal() = default;
    explicit Decimal(qint64 whole);

    /// Reads [-]digits[.digits] in ASCII digits, nothing else: separators and digit sets are the caller's business (core/arabic).
    [[nodiscard]] static std::optional<Decimal> fromString(QStringView text);
    /// 10^exponent, exponent in [-36, 35].
    [[nodiscard]] static Decimal powerOfTen(int exponent);

    /// Plain notation, never an exponent: "-12.5", "100000000000", "0".
    [[nodiscard]] QString toString() const;
    /// The nearest double, for plots and ratios only.
    [[nodiscard]] double toDouble() const;

    [[nodiscard]] bool isZero() const { return m_coefficient == 0; }
    [[nodiscard]] bool isNegative() const { return m_coefficient < 0; }
    [[nodiscard]] bool isInteger() const { return m_scale == 0; }

    [[nodiscard]] std::optional<Decimal> plus(const Decimal &other) const;
    [[nodiscard]] std::optional<Decimal> minus(const Decimal &other) const;
    [[nodiscard]] std::optional<Decimal> times(const Decimal &other) const;
    [[nodiscard]] Decimal negated() const;
    /// The number without its sign.
    [[nodiscard]] Decimal magnitude() const { return isNegative() ? negated() : *this; }

    [[nodiscard]] std::strong_ordering compare(const Decimal &other) const;
    friend bool operator==(const Decimal &a, const Decimal &b) { return a.m_coefficient == b.m_coefficient && a.m_scale == b.m_scale; }
    friend std::strong_ordering operator<=>(const Decimal &a, const Decimal &b) { return a.compare(b); }

private:
    __extension__ using Coefficient = __int128;
    static std::optional<Decimal> make(Coefficient coefficient, int scale);

    Coefficient m_coefficient = 0;
    int m_scale = 0; ///< >= 0
};

}
