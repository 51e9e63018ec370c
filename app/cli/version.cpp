// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/commands.h"
#include "app/cli/terminal.h"
#include "core/io/annotatedjson.h"
#include "core/io/jsonwriter.h"

namespace Hashiya {

using namespace Qt::StringLiterals;

namespace {

ExitCode run(const Command &command, const QStringList &list)
{
    const Arguments arguments(command, list);
    if (arguments.end()) {
        return *arguments.end();
    }
    if (!arguments.positional().isEmpty()) {
        return usageError(command, u"It takes no file."_s);
    }
    if (!arguments.has(u"json"_s)) {
        print(u"hashiya-cli %1\nwrites and reads %2\n"_s.arg(QStringLiteral(HASHIYA_VERSION), annotatedJsonFormat));
        return ExitCode::Done;
    }
    QByteArray out;
    JsonWriter json(out, JsonLayout::OneLine);
    json.beginObject();
    json.member("name"_L1, u"hashiya-cli");
    json.member("version"_L1, QStringLiteral(HASHIYA_VERSION));
    json.member("format"_L1, QString(annotatedJsonFormat));
    json.member("qt"_L1, QString::fromLatin1(qVersion()));
    json.endObject();
    print(QString::fromUtf8(out) + u'\n');
    return ExitCode::Done;
}

}

Command versionCommand()
{
    return {u"version"_s, u"Say which version this is and which format it writes."_s, u"[OPTION]"_s,
        u"Examples:\n"
         "  hashiya-cli version\n"
         "  hashiya-cli version --json\n"_s,
        {{u"json"_s, u"write an object"_s}}, run};
}

}
