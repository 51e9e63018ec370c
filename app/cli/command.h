// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCommandLineParser>
#include <QList>
#include <QString>

#include <optional>

namespace Hashiya {

/// How the program ends.
enum class ExitCode {
    Done = 0,
    SomeFailed = 1, ///< the batch went to its end, some of its records or files failed
    Usage = 2,
    Input = 3, ///< nothing could be read, or the output could not be written
    ProjectLocked = 4,
};

/// One command of the program.
struct Command
{
    QString name;
    QString summary; ///< for the list of commands
    QString usage; ///< what follows the command's name
    QString help; ///< what it does and examples
    QList<QCommandLineOption> options;
    ExitCode (*run)(const Command &command, const QStringList &arguments);
};

/// The arguments of a command after its options were read; or how to end at once: after --help, or because they are wrong (which was said).
class Arguments
{
public:
    Arguments(const Command &command, const QStringList &arguments);

    [[nodiscard]] std::optional<ExitCode> end() const { return m_end; }
    [[nodiscard]] bool has(const QString &option) const { return m_parser.isSet(option); }
    [[nodiscard]] QString value(const QString &option) const { return m_parser.value(option); }
    [[nodiscard]] QStringList values(const QString &option) const { return m_parser.values(option); }
    [[nodiscard]] QStringList positional() const { return m_parser.positionalArguments(); }

private:
    QCommandLineParser m_parser;
    std::optional<ExitCode> m_end;
};

/// Says on standard error what is wrong with a command's arguments and how to get help.
[[nodiscard]] ExitCode usageError(const Command &command, const QString &sentence);

/// Runs the command that the first argument names.
[[nodiscard]] ExitCode runCommandLine(const QList<Command> &commands, const QStringList &arguments);

}
