// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/window/desk.h"

namespace Hashiya {

/// What the command line asks for.
struct ProgramOptions
{
    DeskOptions desk;
    QString reportFolder; ///< empty: open the window for a person
};

/// Reads the arguments, of which the first is the program. Answers --help and --version and ends the program there, as it does for what it does not know.
[[nodiscard]] ProgramOptions readOptions(const QStringList &arguments);

}
