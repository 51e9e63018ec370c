// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/english/englishwords.h"

#include <algorithm>

namespace Hashiya::Tests {

/// What one rule proposes for a text, "type [words] rule" each in reading order. The rule completes what those before it, whose proposals are not shown, said.
template <typename Rule, typename... Before>
QStringList englishMarks(const QString &text, Rule rule, Before... before)
{
    const TokenizedText tokens(Article(text, {}));
    const EnglishWords words(tokens);
    std::vector<Suggestion> names;
    (before(words, names), ...);
    const size_t known = names.size();
    rule(words, names);
    std::ranges::stable_sort(names.begin() + qsizetype(known), names.end(), {}, [](const Suggestion &name) { return name.range.begin(); });
    QStringList lines;
    for (size_t i = known; i < names.size(); ++i) {
        lines.append(names[i].type + QStringLiteral(" [") + names[i].range.of(text).toString() + QStringLiteral("] ") + names[i].origin.rule.sliced(6));
    }
    return lines;
}

}
