// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/houserule.h"

namespace Hashiya {

/// House rules in a file of their own: a person's rules for everywhere, or a list to hand on. UTF-8 JSON, {"format": "hashiya.house_rules/1", "rules": [...]},
/// each rule as houseRuleToJson() writes it, in the order given.

/// No file gives no rules. Errors: FileUnreadable, InvalidJson, UnknownFormat, MissingField, InvalidField (subject: the path; detail: what).
[[nodiscard]] Result<QList<HouseRule>> readHouseRuleFile(const QString &path);
/// Whole or not at all; makes the folder. Errors: WriteFailed.
[[nodiscard]] Result<void> writeHouseRuleFile(const QString &path, const QList<HouseRule> &rules);

}
