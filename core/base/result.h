// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <expected>

namespace Hashiya {

/// A value or the reason why there is none. Check before use; never call value().
template <typename T>
using Result = std::expected<T, Error>;

/// Makes the failed side of a Result.
[[nodiscard]] inline std::unexpected<Error> failure(ErrorCode code, QString subject = {}, QString detail = {}, std::optional<qint64> position = {})
{
    return std::unexpected(Error{code, std::move(subject), std::move(detail), position});
}

}
