// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QList>
#include <QString>

namespace Hashiya {

/// What a person reads of a failure: what happened, what is safe, what to do. Whole translated sentences on one line; names and details from
/// outside stand in isolates, so that they cannot reorder the sentence.
[[nodiscard]] QString errorSentence(const Error &error);

/// The code's name in files and in the command line's JSON ("file_not_found"); never translated, never changed.
[[nodiscard]] QString errorCodeName(ErrorCode code);

/// Every code, in the order of its declaration.
[[nodiscard]] const QList<ErrorCode> &allErrorCodes();

}
