// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/store.h"

namespace Hashiya {

/// The house rules that hold: those of the open project and the person's own for everywhere, which lie in a file of theirs.
class RuleBook
{
public:
    RuleBook() = default;
    /// Errors: those of readHouseRuleFile; then there are no rules for everywhere, and the file stays as it is.
    [[nodiscard]] Result<void> setFile(const QString &path);
    /// Rules of a project that was opened; none of none.
    void setProjectRules(const QList<HouseRule> &rules) { m_project = rules; }

    /// In the order made.
    [[nodiscard]] QList<HouseRule> rules() const;
    [[nodiscard]] QList<HouseRule> rulesFor(ArticleId article) const;
    [[nodiscard]] std::optional<HouseRule> rule(const QString &key) const;

    /// Takes in a change that was committed: in memory, and in the file where it concerns rules for everywhere. Errors: WriteFailed.
    [[nodiscard]] Result<void> take(const HouseRuleChanged &change);

    /// The same in memory alone, to see what would follow.
    void takeInMemory(const HouseRuleChanged &change);

private:
    QString m_path; ///< empty: rules for everywhere last as long as the program runs
    QList<HouseRule> m_everywhere;
    QList<HouseRule> m_project;
};

}
