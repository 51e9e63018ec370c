// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"

namespace Hashiya {

/// A rule that a mark's words are always (or never) of its type: the words as they are looked for elsewhere, the rest as asked. Key, author and time stay empty.
[[nodiscard]] HouseRule ruleFromMark(const Document &document, const Annotation &mark, HouseRuleKind kind, HouseRuleScope scope, ArticleId article);

/// Asks which rule a mark of the current article is to become, with one key for each, and makes it. `place` of the mark in global coordinates.
void askForRule(Session &session, AnnotationId mark, QRect place, QWidget *parent);

/// "In this article", ...
[[nodiscard]] QString scopeSentence(HouseRuleScope scope);

}
