// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/command.h"
#include "app/cli/inputs.h"
#include "app/cli/output.h"

#include <functional>

namespace Hashiya {

/// A run over many inputs: what was done, what failed, and with which code the program ends.
class Batch
{
public:
    explicit Batch(Output output);

    void succeeded() { ++m_succeeded; }
    /// An input failed: its sentence goes to standard error.
    void failed(const Error &error);
    /// Writes a result; a failure to write ends the batch.
    void write(QByteArrayView bytes);
    /// True once going on makes no sense: the output cannot be written or the project cannot be used.
    [[nodiscard]] bool isBroken() const { return m_broken; }

    /// Reads an input as JSON Lines: each line that is not blank gives one line of output, that of `handle` (without a line feed) or an error object
    /// {"error": {"code", "message", "line"}}.
    using HandleLine = std::function<Result<QByteArray>(const QByteArray &line, const QString &subject)>;
    void eachLine(const Input &input, const HandleLine &handle);

    /// Puts the output in its place.
    [[nodiscard]] ExitCode finish();

private:
    void lineFailed(const Error &error, qint64 number);

    Output m_output;
    qint64 m_succeeded = 0;
    qint64 m_failedInputs = 0;
    qint64 m_failedLines = 0;
    bool m_broken = false;
    bool m_locked = false;
};

}
