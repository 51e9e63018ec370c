// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"

namespace Hashiya {

/// Every command, in the order of the help.
[[nodiscard]] QList<Command> commands();

// Each in the file of its name
[[nodiscard]] Command extractCommand();
[[nodiscard]] Command exportCommand();
[[nodiscard]] Command importCommand();
[[nodiscard]] Command compareCommand();
[[nodiscard]] Command agreementCommand();
[[nodiscard]] Command checkCommand();
[[nodiscard]] Command searchCommand();
[[nodiscard]] Command projectCommand();
[[nodiscard]] Command validateCommand();
[[nodiscard]] Command evaluateCommand();
[[nodiscard]] Command evaluatePairsCommand();
[[nodiscard]] Command trainCommand();
[[nodiscard]] Command versionCommand();

}
