// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/checktreemodel.h"

namespace Hashiya {

// What checks ask, in the language of the interface.

[[nodiscard]] QString topicTitle(CheckTopic topic);
/// The question of a group.
[[nodiscard]] QString groupTitle(const CheckGroup &group, const Tagset &tagset);
/// What is known about it: what was computed, how often which type; may be empty.
[[nodiscard]] QString groupDetail(const CheckGroup &group, const Tagset &tagset);

}
