// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"

namespace Hashiya {

QList<Command> commands()
{
    return {extractCommand(), exportCommand(), importCommand(), compareCommand(), agreementCommand(), checkCommand(), projectCommand(), searchCommand(), validateCommand(), evaluateCommand(), evaluatePairsCommand(), trainCommand(), versionCommand()};
}

}
