// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace Hashiya {

/// How much a text looks like Arabic as news writes it: the mean over its characters beyond ASCII of the logarithm of their frequency, with
/// penalties for what a wrong code page leaves behind (accented Latin letters inside Arabic words, characters that could not be read).
/// Higher is likelier; comparable between readings of the same bytes only. 0 for a text of ASCII alone.
[[nodiscard]] double arabicLikelihood(QStringView text);

}
