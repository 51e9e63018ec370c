// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/inputs.h"

#include "app/cli/linereader.h"
#include "core/io/import/plaintext.h"

#include <QDirIterator>
#include <QFileInfo>

#include <unistd.h>

namespace Hashiya {

QList<Input> inputsFrom(const QStringList &arguments, const QStringList &patterns)
{
    QList<Input> inputs;
    for (const auto &argument : arguments) {
        if (argument == u"-") {
            inputs.append(Input());
        } else if (QFileInfo(argument).isDir()) {
            QStringList found;
            QDirIterator files(argument, patterns, QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                found.append(files.next());
            }
            found.sort();
            for (const auto &path : std::as_const(found)) {
                inputs.append({path});
            }
        } else {
            inputs.append({argument});
        }
    }
    return inputs;
}

bool standardInputIsWaiting()
{
    return isatty(STDIN_FILENO) == 0;
}

Result<QByteArray> readInput(const Input &input)
{
    return input.isStandardInput() ? readDescriptor(STDIN_FILENO, input.subject(), maximumFileSize) : readFile(input.path);
}

}
