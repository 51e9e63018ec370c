// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"

#include "app/cli/terminal.h"

#include <algorithm>

namespace Hashiya {

using namespace Qt::StringLiterals;

namespace {

const QString programHelp = u"Marks who, where, how much, when and who said what in Arabic news, and hands it on as exact annotated JSON.\n\n"
                             "Usage: hashiya-cli COMMAND [OPTION]... [FILE | FOLDER | -]...\n\nCommands:\n"_s;
const QString programHelpEnd
    = u"\nhashiya-cli COMMAND --help explains a command, with examples.\n\n"
       "Files are read in UTF-8, UTF-16, windows-1256 or ISO-8859-6, found by their content. A folder stands for the files in it and in its folders;\n"
       "- stands for standard input. Results go to standard output, errors to standard error, one line each.\n\n"
       "Exit codes: 0 done, 1 some records or files failed and the others were done, 2 wrong usage, 3 nothing could be read or the output could not\n"
       "be written, 4 the project is open in another program.\n"_s;

QString optionLines(const QList<QCommandLineOption> &options)
{
    constexpr qsizetype column = 26;
    QString lines;
    for (const auto &option : options) {
        auto left = u"  --"_s + option.names().first();
        if (!option.valueName().isEmpty()) {
            left += u' ' + option.valueName();
        }
        lines += left.leftJustified(column) + option.description() + u'\n';
    }
    return lines + u"  --help"_s.leftJustified(column) + u"show this\n"_s;
}

QString helpOf(const Command &command)
{
    return u"Usage: hashiya-cli %1 %2\n\n%3\n\nOptions:\n"_s.arg(command.name, command.usage, command.summary) + optionLines(command.options) + u'\n'
        + command.help;
}

QString helpOf(const QList<Command> &commands)
{
    auto text = programHelp;
    for (const auto &command : commands) {
        text += u"  "_s + command.name.leftJustified(16) + command.summary + u'\n';
    }
    return text + programHelpEnd;
}

const Command *named(const QList<Command> &commands, const QString &name)
{
    const auto found = std::ranges::find(commands, name, &Command::name);
    return found == commands.end() ? nullptr : &*found;
}

}

Arguments::Arguments(const Command &command, const QStringList &arguments)
{
    const QCommandLineOption help(u"help"_s);
    m_parser.addOption(help);
    m_parser.addOptions(command.options);
    const bool parsed = m_parser.parse(QStringList{command.name} + arguments);
    if (m_parser.isSet(help)) {
        print(helpOf(command));
        m_end = ExitCode::Done;
    } else if (!parsed) {
        m_end = usageError(command, m_parser.errorText());
    }
}

ExitCode usageError(const Command &command, const QString &sentence)
{
    complain(u"%1: %2 See hashiya-cli %1 --help."_s.arg(command.name, sentence));
    return ExitCode::Usage;
}

ExitCode runCommandLine(const QList<Command> &commands, const QStringList &arguments)
{
    const auto first = arguments.value(0);
    if (first == u"--help" || first == u"-h" || (first == u"help" && arguments.size() == 1)) {
        print(helpOf(commands));
        return ExitCode::Done;
    }
    const bool helpOnCommand = first == u"help";
    const auto name = helpOnCommand ? arguments[1] : first == u"--version" ? u"version"_s : first;
    if (const auto *command = named(commands, name)) {
        return command->run(*command, helpOnCommand ? QStringList{u"--help"_s} : arguments.mid(1));
    }
    complain(name.isEmpty() ? u"a command is missing. See hashiya-cli --help."_s : u"there is no command %1. See hashiya-cli --help."_s.arg(name));
    return ExitCode::Usage;
}

}
