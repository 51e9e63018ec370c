// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/decimal.h"

#include <algorithm>
#include <array>

namespace Hashiya {

namespace {

__extension__ using Wide = __int128;

constexpr int maximumDigits = 36; // 10^36 and its double fit into 127 bits
constexpr size_t mostCharacters = maximumDigits + 3; // a sign, 0 and a point before as many digits

constexpr Wide tenTo(int exponent)
{
    Wide power = 1;
    for (int i = 0; i < exponent; ++i) {
        power *= 10;
    }
    return power;
}

const Wide limit = tenTo(maximumDigits);

bool fits(Wide value)
{
    return -limit < value && value < limit;
}

}

Decimal::Decimal(qint64 whole)
    : m_coefficient(whole)
{
}

std::optional<Decimal> Decimal::make(Coefficient coefficient, int scale)
{
    while (scale > 0 && coefficient % 10 == 0) {
        coefficient /= 10;
        --scale;
    }
    if (!fits(coefficient) || scale > maximumDigits) {
        return std::nullopt;
    }
    Decimal result;
    result.m_coefficient = coefficient;
    result.m_scale = scale;
    return result;
}

std::optional<Decimal> Decimal::fromString(QStringView text)
{
    const bool negative = text.startsWith(u'-');
    if (negative) {
        text = text.sliced(1);
    }
    const auto point = text.indexOf(u'.');
    const auto whole = point < 0 ? text : text.first(point);
    auto fraction = point < 0 ? QStringView() : text.sliced(point + 1);
    if (whole.isEmpty() || (point >= 0 && fraction.isEmpty())) {
        return std::nullopt;
    }
    while (fraction.endsWith(u'0')) {
        fraction.chop(1);
    }
    Coefficient coefficient = 0;
    for (const auto part : {whole, fraction}) {
        for (const QChar digit : part) {
            if (digit < u'0' || digit > u'9') {
                return std::nullopt;
            }
            coefficient = coefficient * 10 + (digit.unicode() - u'0');
            if (!fits(coefficient)) {
                return std::nullopt;
            }
        }
    }
    return make(negative ? -coefficient : coefficient, int(fraction.size()));
}

Decimal Decimal::powerOfTen(int exponent)
{
    Q_ASSERT(-maximumDigits <= exponent && exponent < maximumDigits);
    Decimal result;
    result.m_coefficient = exponent >= 0 ? tenTo(exponent) : 1;
    result.m_scale = std::max(0, -exponent);
    return result;
}

QString Decimal::toString() const
{
    std::array<QChar, mostCharacters> characters; // filled from the end
    size_t begin = characters.size();
    const auto put = [&](char16_t character) { characters[--begin] = QChar(character); };
    auto rest = m_coefficient < 0 ? -m_coefficient : m_coefficient;
    for (int digit = 0; digit <= m_scale || rest != 0; ++digit) {
        if (digit == m_scale && m_scale > 0) {
            put(u'.');
        }
        put(char16_t(u'0' + int(rest % 10)));
        rest /= 10;
    }
    if (m_coefficient < 0) {
        put(u'-');
    }
    return QString(characters.data() + begin, qsizetype(characters.size() - begin));
}

double Decimal::toDouble() const
{
    return toString().toDouble();
}

std::optional<Decimal> Decimal::plus(const Decimal &other) const
{
    const int scale = std::max(m_scale, other.m_scale);
    const Coefficient a = tenTo(scale - m_scale);
    const Coefficient b = tenTo(scale - other.m_scale);
    const auto product = [](Coefficient x, Coefficient factor) -> std::optional<Coefficient> {
        const auto size = x < 0 ? -x : x;
        return size != 0 && size > limit / factor ? std::nullopt : std::optional(x * factor);
    };
    const auto left = product(m_coefficient, a);
    const auto right = product(other.m_coefficient, b);
    return left && right ? make(*left + *right, scale) : std::nullopt;
}

std::optional<Decimal> Decimal::minus(const Decimal &other) const
{
    return plus(other.negated());
}

std::optional<Decimal> Decimal::times(const Decimal &other) const
{
    const auto size = [](Coefficient x) { return x < 0 ? -x : x; };
    if (!other.isZero() && size(m_coefficient) > limit / size(other.m_coefficient)) {
        return std::nullopt;
    }
    return make(m_coefficient * other.m_coefficient, m_scale + other.m_scale);
}

Decimal Decimal::negated() const
{
    Decimal result = *this;
    result.m_coefficient = -m_coefficient;
    return result;
}

std::strong_ordering Decimal::compare(const Decimal &other) const
{
    // Whole parts first; behind the point, the one of fewer places takes zeros, which stays below 10^36.
    const Coefficient ones = tenTo(m_scale);
    const Coefficient otherOnes = tenTo(other.m_scale);
    if (const auto whole = m_coefficient / ones <=> other.m_coefficient / otherOnes; whole != 0) {
        return whole;
    }
    const int scale = std::max(m_scale, other.m_scale);
    return m_coefficient % ones * tenTo(scale - m_scale) <=> other.m_coefficient % otherOnes * tenTo(scale - other.m_scale);
}

}
