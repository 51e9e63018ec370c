// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/batch.h"
#include "app/cli/commands.h"
#include "app/cli/documents.h"
#include "app/cli/marktable.h"
#include "app/cli/terminal.h"
#include "core/io/annotatedjson.h"
#include "core/io/articlejson.h"

namespace Hashiya {

using namespace Qt::StringLiterals;

namespace {

Result<QByteArray> markedRecord(const QByteArray &line, const QString &subject)
{
    return readArticleJson(line, subject)
        .and_then([](const ArticleRecord &record) { return marked(Document(record.article, Tagset::standard())); })
        .transform([](const Document &document) { return exportAnnotatedJson(document, JsonLayout::OneLine); });
}

QByteArray tableWithHead(const Document &document, const Input &input, bool several)
{
    const auto head = several ? cell(input.subject()) + u'\n' : QString();
    return (head + markTable(document) + (several ? u"\n"_s : QString())).toUtf8();
}

ExitCode run(const Command &command, const QStringList &list)
{
    const Arguments arguments(command, list);
    if (arguments.end()) {
        return *arguments.end();
    }
    const auto options = textOptionsFrom(arguments);
    const bool lines = arguments.has(u"jsonl"_s);
    const bool table = arguments.has(u"text"_s);
    if (!options) {
        return usageError(command, options.error());
    }
    if (lines && table) {
        return usageError(command, u"--jsonl and --text exclude each other."_s);
    }
    auto names = arguments.positional();
    if (names.isEmpty()) {
        if (!standardInputIsWaiting()) {
            return usageError(command, u"A file, a folder or - is missing."_s);
        }
        names.append(u"-"_s);
    }
    auto output = Output::open(arguments.value(u"output"_s));
    Batch batch(output ? std::move(*output) : *Output::open({}));
    if (!output) {
        batch.failed(output.error());
        return batch.finish();
    }
    const auto inputs = inputsFrom(names, {lines ? u"*.jsonl"_s : u"*.txt"_s});
    if (inputs.isEmpty()) {
        batch.failed({ErrorCode::FileNotFound, names.first() + (lines ? u"/*.jsonl"_s : u"/*.txt"_s), {}, {}});
    }
    const bool several = inputs.size() > 1;
    for (const auto &input : inputs) {
        if (batch.isBroken()) {
            break;
        }
        if (lines) {
            batch.eachLine(input, markedRecord);
            continue;
        }
        const auto document = readDocument(input, *options).and_then(marked);
        if (!document) {
            batch.failed(document.error());
            continue;
        }
        batch.succeeded();
        if (table) {
            batch.write(tableWithHead(*document, input, several));
        } else {
            batch.write(several ? exportAnnotatedJson(*document, JsonLayout::OneLine) + '\n' : exportAnnotatedJson(*document));
        }
    }
    return batch.finish();
}

}

Command extractCommand()
{
    return {u"extract"_s, u"Mark articles and write annotated JSON."_s, u"[OPTION]... [FILE | FOLDER | -]..."_s,
        u"Plain text is marked by all extractors. One input gives one indented object, several give JSON Lines in the order of the inputs. Of a folder,\n"
         "the *.txt files are read. A .json file may be annotated JSON, whose marks by people stay, or {\"text\": ...}.\n\n"
         "With --jsonl the inputs are JSON Lines of {\"id\", \"title\", \"text\", \"published\", \"source\"}. The text is taken exactly as given, so that offsets\n"
         "refer to it. Every line gives one line of output, in order: the annotated article, or {\"error\": {\"code\", \"message\", \"line\"}}.\n\n"
         "Examples:\n"
         "  hashiya-cli extract report.txt\n"
         "  hashiya-cli extract --text --published 2026-02-01 report.txt\n"
         "  hashiya-cli extract --encoding windows-1256 old.txt --output old.json\n"
         "  hashiya-cli extract news/ > news.annotated.jsonl\n"
         "  zcat crawl.jsonl.gz | hashiya-cli extract --jsonl > crawl.annotated.jsonl\n"_s,
        QList<QCommandLineOption>{{u"jsonl"_s, u"read and write JSON Lines"_s}, {u"text"_s, u"write a table of the marks instead of JSON"_s},
            {u"output"_s, u"write to FILE, which appears whole at the end"_s, u"FILE"_s}}
            + textOptions(),
        run};
}

}
