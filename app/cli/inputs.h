// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace Hashiya {

/// One file to read, or standard input.
struct Input
{
    QString path; ///< empty for standard input

    [[nodiscard]] bool isStandardInput() const { return path.isEmpty(); }
    /// How errors name it.
    [[nodiscard]] QString subject() const { return isStandardInput() ? QStringLiteral("standard input") : path; }
};

/// What the arguments stand for: files as named, "-" as standard input, a folder as the files in it and below that match `patterns`, in the order
/// of their paths. An argument that names nothing stays, so that reading it says so.
[[nodiscard]] QList<Input> inputsFrom(const QStringList &arguments, const QStringList &patterns);

/// True where standard input is a pipe or a file rather than a person's keyboard.
[[nodiscard]] bool standardInputIsWaiting();

/// All bytes of an input. Errors: those of readFile().
[[nodiscard]] Result<QByteArray> readInput(const Input &input);

}
