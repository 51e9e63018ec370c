// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/document.h"

namespace Hashiya {

// What a person answers to a check, as edits.

/// The marks are right as they are, whatever that check asks: it does not ask again. As every decision it confirms them. Empty where all is so already.
[[nodiscard]] EditGroup foundRight(const Document &document, const QList<AnnotationId> &marks, const QString &check);

/// Marks of the type on all these places of the words: added, retyped, confirmed. Takes ids from `document`.
[[nodiscard]] EditGroup oneType(Document &document, const QList<TextRange> &places, const QString &words, const QString &type, const QString &person);

}
