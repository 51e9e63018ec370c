// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/rulebook.h"

#include "core/io/houserulefile.h"

#include <algorithm>

namespace Hashiya {

namespace {

bool isShared(const std::optional<HouseRule> &rule)
{
    return rule && rule->scope == HouseRuleScope::Everywhere;
}

}

Result<void> RuleBook::setFile(const QString &path)
{
    m_everywhere.clear();
    m_path.clear();
    auto rules = readHouseRuleFile(path);
    if (!rules) {
        return std::unexpected(rules.error());
    }
    m_path = path;
    m_everywhere = std::move(*rules);
    return {};
}

QList<HouseRule> RuleBook::rules() const
{
    auto all = m_everywhere + m_project;
    std::ranges::stable_sort(all, {}, &HouseRule::made);
    return all;
}

QList<HouseRule> RuleBook::rulesFor(ArticleId article) const
{
    auto all = rules();
    all.removeIf([article](const HouseRule &rule) { return !rule.holdsIn(article); });
    return all;
}

std::optional<HouseRule> RuleBook::rule(const QString &key) const
{
    const auto all = rules();
    const auto found = std::ranges::find(all, key, &HouseRule::key);
    return found == all.cend() ? std::nullopt : std::optional(*found);
}

void RuleBook::takeInMemory(const HouseRuleChanged &change)
{
    if (change.before) {
        auto &from = isShared(change.before) ? m_everywhere : m_project;
        from.removeIf([&](const HouseRule &rule) { return rule.key == change.before->key; });
    }
    if (change.after) {
        (isShared(change.after) ? m_everywhere : m_project).append(*change.after);
    }
}

Result<void> RuleBook::take(const HouseRuleChanged &change)
{
    takeInMemory(change);
    const bool shared = isShared(change.before) || isShared(change.after);
    return shared && !m_path.isEmpty() ? writeHouseRuleFile(m_path, m_everywhere) : Result<void>();
}

}
