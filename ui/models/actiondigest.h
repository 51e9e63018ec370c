// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/store.h"

namespace Hashiya {

/// What a history in words needs of an action, without its edits, which may be thousands. Of an Undo: what its target had done.
struct ActionDigest
{
    ActionId id;
    ActionKind kind = ActionKind::Do;
    ActionId target;
    QDateTime at; ///< UTC
    QString author;
    QString label;
    QList<ArticleId> articles; ///< each once, in the order of the changes
    int marks = 0; ///< that were added, changed or removed
    int names = 0;
    ArticleId place; ///< where the first of the marks is; not valid without marks
    TextRange range; ///< its words there, after the action, or before where it was removed
    QString type; ///< key; of that mark after the action
    QString formerType;
    EntityId entity; ///< of that mark after the action
    QString name; ///< of the first name that was added or changed, after the action
    QStringList formerNames; ///< of those that were changed or removed, each once, at most a few
    QString externalId;
    QList<std::pair<ArticleId, TextSplices>> textChanges; ///< as they were applied, in order
    QList<HouseRule> houseRules; ///< as each is after the action, or was before it went
    QString lostForm; ///< an alias that a name had before
};

[[nodiscard]] ActionDigest digestOf(const Action &action);

}
