// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/nominalagreement.h"

#include <QHash>

namespace Hashiya {

std::optional<double> cohenKappa(std::span<const int> first, std::span<const int> second)
{
    Q_ASSERT(first.size() == second.size());
    struct Uses
    {
        double first = 0;
        double second = 0;
    };
    QHash<int, Uses> uses;
    double same = 0;
    for (std::size_t i = 0; i < first.size(); ++i) {
        same += first[i] == second[i];
        ++uses[first[i]].first;
        ++uses[second[i]].second;
    }
    const auto units = double(first.size());
    double byChance = 0;
    for (const auto &use : std::as_const(uses)) {
        byChance += use.first * use.second;
    }
    // In whole numbers, so that one label for all is found exactly.
    const auto beyond = units * units - byChance;
    return beyond == 0 ? std::nullopt : std::optional((units * same - byChance) / beyond);
}

std::optional<double> nominalAlpha(std::span<const int> first, std::span<const int> second)
{
    Q_ASSERT(first.size() == second.size());
    QHash<int, double> values; // how often each label stands in a pair
    double pairable = 0;
    double differing = 0;
    for (std::size_t i = 0; i < first.size(); ++i) {
        if (first[i] < 0 || second[i] < 0) {
            continue;
        }
        pairable += 2;
        differing += first[i] == second[i] ? 0 : 2;
        ++values[first[i]];
        ++values[second[i]];
    }
    double expected = pairable * pairable;
    for (const auto count : std::as_const(values)) {
        expected -= count * count;
    }
    return expected == 0 ? std::nullopt : std::optional(1 - (pairable - 1) * differing / expected);
}

}
