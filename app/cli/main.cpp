// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/commands.h"

#include <QCoreApplication>
#include <QLocale>

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("hashiya-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HASHIYA_VERSION));
    QLocale::setDefault(QLocale::c()); // numbers for programs, the same everywhere
    return int(Hashiya::runCommandLine(Hashiya::commands(), QCoreApplication::arguments().mid(1)));
}
