// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/unitizingalpha.h"

#include <QSet>

#include <algorithm>
#include <vector>

namespace Hashiya {

namespace {

struct Stretch
{
    double begin;
    double length;
    [[nodiscard]] double end() const { return begin + length; }
};

/// What one annotator did with one category: the units and the gaps between them, both in order.
struct Sections
{
    std::vector<Stretch> units;
    std::vector<Stretch> gaps;

    Sections(const QList<Unit> &all, int category, double length)
    {
        for (const auto &unit : all) {
            if (unit.category == category) {
                units.push_back({double(unit.begin), double(unit.length)});
            }
        }
        std::ranges::sort(units, {}, &Stretch::begin);
        double at = 0;
        for (const auto &unit : units) {
            if (unit.begin > at) {
                gaps.push_back({at, unit.begin - at});
            }
            at = unit.end();
        }
        if (at < length) {
            gaps.push_back({at, length - at});
        }
    }
};

double squared(double value)
{
    return value * value;
}

/// The first stretch that ends after a place.
auto firstEndingAfter(const std::vector<Stretch> &stretches, double place)
{
    return std::ranges::partition_point(stretches, [&](const Stretch &stretch) { return stretch.end() <= place; });
}

/// The squared differences of one annotator's units from another's sections: of the edges where units meet, halved since the other's side meets them again, and of the
/// whole unit where the other has a gap.
double difference(const Sections &one, const Sections &other)
{
    double sum = 0;
    for (const auto &unit : one.units) {
        for (auto met = firstEndingAfter(other.units, unit.begin); met != other.units.end() && met->begin < unit.end(); ++met) {
            sum += (squared(unit.begin - met->begin) + squared(unit.end() - met->end())) / 2;
        }
        const auto gap = firstEndingAfter(other.gaps, unit.begin);
        if (gap != other.gaps.end() && gap->begin <= unit.begin && unit.end() <= gap->end()) {
            sum += squared(unit.length);
        }
    }
    return sum;
}

double observed(const std::vector<Sections> &annotators, double length)
{
    double sum = 0;
    for (std::size_t i = 0; i < annotators.size(); ++i) {
        for (std::size_t j = 0; j < annotators.size(); ++j) {
            sum += i == j ? 0 : difference(annotators[i], annotators[j]);
        }
    }
    // The source's sum has every pair of sections from both sides; here each difference stands once.
    const auto count = double(annotators.size());
    return 2 * sum / (count * (count - 1) * squared(length));
}

/// Gaps of all annotators in order of their lengths, to sum up those that a unit fits into.
class GapLengths
{
public:
    explicit GapLengths(const std::vector<Sections> &annotators)
    {
        for (const auto &sections : annotators) {
            for (const auto &gap : sections.gaps) {
                m_lengths.push_back(gap.length);
            }
        }
        std::ranges::sort(m_lengths, std::greater());
        double sum = 0;
        for (const auto length : m_lengths) {
            m_sums.push_back(sum += length);
        }
    }
    /// In how many places of all gaps a unit can begin.
    [[nodiscard]] double placesFor(double length) const
    {
        const auto fitting = std::size_t(std::ranges::partition_point(m_lengths, [&](double gap) { return gap >= length; }) - m_lengths.begin());
        return fitting == 0 ? 0 : m_sums[fitting - 1] - double(fitting) * (length - 1);
    }

private:
    std::vector<double> m_lengths; ///< longest first
    std::vector<double> m_sums;
};

double expected(const std::vector<Sections> &annotators, double length)
{
    const GapLengths gaps(annotators);
    double units = 0;
    for (const auto &sections : annotators) {
        units += double(sections.units.size());
    }
    double sum = 0;
    double within = 0;
    for (const auto &sections : annotators) {
        for (const auto &unit : sections.units) {
            const auto l = unit.length;
            sum += (units - 1) / 3 * (2 * l * l * l - 3 * l * l + l) + l * l * gaps.placesFor(l);
            within += l * (l - 1);
        }
    }
    const auto total = double(annotators.size()) * length;
    const auto pairs = total * (total - 1) - within;
    return pairs <= 0 ? 0 : 2 / length * sum / pairs;
}

}

std::optional<double> unitizingAlpha(const QList<QList<Unit>> &annotators, qsizetype length)
{
    Q_ASSERT(annotators.size() > 1);
    QSet<int> categories;
    for (const auto &units : annotators) {
        for (const auto &unit : units) {
            categories.insert(unit.category);
        }
    }
    double disagreement = 0;
    double byChance = 0;
    for (const auto category : std::as_const(categories)) {
        std::vector<Sections> sections;
        for (const auto &units : annotators) {
            sections.emplace_back(units, category, double(length));
        }
        disagreement += observed(sections, double(length));
        byChance += expected(sections, double(length));
    }
    return byChance == 0 ? std::nullopt : std::optional(1 - disagreement / byChance);
}

}
