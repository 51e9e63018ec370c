// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/batch.h"
#include "app/cli/commands.h"
#include "app/cli/terminal.h"
#include "core/io/annotatedjson.h"
#include "core/io/jsonwriter.h"

namespace Hashiya {

using namespace Qt::StringLiterals;

namespace {

QByteArray verdictObject(const Document &document)
{
    QByteArray out;
    JsonWriter json(out, JsonLayout::OneLine);
    json.beginObject();
    json.memberOrNull("id"_L1, document.article().metadata().externalId);
    json.key("valid"_L1);
    json.boolean(true);
    json.member("annotations"_L1, qint64(document.annotations().size()));
    json.endObject();
    return out;
}

ExitCode run(const Command &command, const QStringList &list)
{
    const Arguments arguments(command, list);
    if (arguments.end()) {
        return *arguments.end();
    }
    const bool lines = arguments.has(u"jsonl"_s);
    if (arguments.positional().isEmpty()) {
        return usageError(command, u"A file, a folder or - is missing."_s);
    }
    Batch batch(*Output::open({}));
    const auto inputs = inputsFrom(arguments.positional(), {lines ? u"*.jsonl"_s : u"*.json"_s});
    if (inputs.isEmpty()) {
        batch.failed({ErrorCode::FileNotFound, arguments.positional().first() + (lines ? u"/*.jsonl"_s : u"/*.json"_s), {}, {}});
    }
    for (const auto &input : inputs) {
        if (batch.isBroken()) {
            break;
        }
        if (lines) {
            batch.eachLine(input, [](const QByteArray &line, const QString &subject) { return importAnnotatedJson(line, subject).transform(verdictObject); });
            continue;
        }
        const auto document = readInput(input).and_then([&](const QByteArray &bytes) { return importAnnotatedJson(bytes, input.subject()); });
        if (!document) {
            batch.failed(document.error());
            continue;
        }
        batch.succeeded();
        batch.write(u"%1: valid, %2 marks\n"_s.arg(cell(input.subject())).arg(document->annotations().size()).toUtf8());
    }
    return batch.finish();
}

}

Command validateCommand()
{
    return {u"validate"_s, u"Check annotated JSON: form, hash, offsets, quotes, contexts, references."_s, u"[OPTION]... FILE | FOLDER | -..."_s,
        u"Says of each file whether it is valid; of a folder, the *.json files are checked. What is wrong, and where, goes to standard error.\n"
         "With --jsonl each line gives {\"id\", \"valid\", \"annotations\"} or {\"error\": {\"code\", \"message\", \"line\"}}.\n\n"
         "Examples:\n"
         "  hashiya-cli validate report.json\n"
         "  hashiya-cli validate exports/\n"
         "  hashiya-cli validate --jsonl news.annotated.jsonl | grep '\"error\"'\n"_s,
        {{u"jsonl"_s, u"check each line of JSON Lines"_s}}, run};
}

}
