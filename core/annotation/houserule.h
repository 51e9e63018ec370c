// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace Hashiya {

/// Whether the words are always, or never, marks of the rule's type.
enum class HouseRuleKind { Always, Never };

/// Where a rule holds. Everywhere: in every project of this person.
enum class HouseRuleScope { Article, Project, Everywhere };

/// A correction that a person made a rule: these words are always (or never) this. A value; see core/extract/houserules.h for what it does.
struct HouseRule
{
    QString key; ///< unique for ever, a UUID; marks name it as their origin's rule
    HouseRuleKind kind = HouseRuleKind::Always;
    QString words; ///< without proclitics; not empty
    QString type; ///< key in the tagset; a Never rule may leave it empty for every type
    bool exactSpelling = false; ///< else hamza, vocalisation, digits and the like do not count
    HouseRuleScope scope = HouseRuleScope::Project;
    ArticleId article; ///< of an Article rule
    QString author;
    QDateTime made; ///< UTC

    [[nodiscard]] bool holdsIn(ArticleId other) const { return scope != HouseRuleScope::Article || article == other; }
    friend bool operator==(const HouseRule &, const HouseRule &) = default;
};

/// "always", "never"; "article", "project", "everywhere": names in files.
[[nodiscard]] QString houseRuleKindName(HouseRuleKind kind);
[[nodiscard]] QString houseRuleScopeName(HouseRuleScope scope);

[[nodiscard]] QJsonObject houseRuleToJson(const HouseRule &rule);
/// Errors: MissingField, InvalidField.
[[nodiscard]] Result<HouseRule> houseRuleFromJson(const QJsonObject &json);

}
