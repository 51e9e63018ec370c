// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/batch.h"
#include "app/cli/commands.h"
#include "app/cli/comparisonwriters.h"
#include "app/cli/terminal.h"

namespace Hashiya {

using namespace Qt::StringLiterals;

namespace {

enum class Form { Text, Json, Html };

/// How a run writes what it found.
struct Manner
{
    Form form = Form::Text;
    PageLanguage language = PageLanguage::Arabic;
};

void fail(Batch &batch, const QList<Error> &errors)
{
    for (const auto &error : errors) {
        batch.failed(error);
    }
}

QByteArray written(const ComparedFiles &files, Manner manner)
{
    switch (manner.form) {
    case Form::Text:
        return comparisonText(files);
    case Form::Json:
        return comparisonJson(files, JsonLayout::Indented) + '\n';
    case Form::Html:
        return comparisonHtml(files, manner.language);
    }
    Q_UNREACHABLE_RETURN({});
}

void compareTwo(Batch &batch, const QStringList &names, const TextOptions &options, Manner manner)
{
    const auto files = compareFiles(names[0], names[1], options);
    if (!files) {
        fail(batch, files.error());
        return;
    }
    batch.succeeded();
    const bool page = manner.form == Form::Html;
    batch.write((page ? htmlHead(manner.language) : QByteArray()) + written(*files, manner) + (page ? htmlTail() : QByteArray()));
}

/// One object a line; a line that fails gives its error in its place.
void compareListAsJson(Batch &batch, const Input &list, const TextOptions &options)
{
    batch.eachLine(list, [&](const QByteArray &line, const QString &subject) -> Result<QByteArray> {
        const auto files = comparePairLine(line, subject, options);
        return files ? Result<QByteArray>(comparisonJson(*files, JsonLayout::OneLine)) : std::unexpected(files.error().first());
    });
}

void compareList(Batch &batch, const Input &list, const TextOptions &options, Manner manner)
{
    const auto bytes = readInput(list);
    if (!bytes) {
        batch.failed(bytes.error());
        return;
    }
    const bool page = manner.form == Form::Html;
    qint64 number = 0;
    bool any = false;
    for (const auto &line : bytes->split('\n')) {
        ++number;
        if (line.trimmed().isEmpty() || batch.isBroken()) {
            continue;
        }
        const auto files = comparePairLine(line, u"%1:%2"_s.arg(list.subject()).arg(number), options);
        if (!files) {
            fail(batch, files.error());
            continue;
        }
        batch.succeeded();
        batch.write((any ? (page ? QByteArray() : "\n"_ba) : (page ? htmlHead(manner.language) : QByteArray())) + written(*files, manner));
        any = true;
    }
    if (any && page) {
        batch.write(htmlTail());
    }
}

/// What is wrong with the arguments, or nothing.
QString faultOf(const Arguments &arguments)
{
    const bool list = arguments.has(u"pairs"_s);
    if (list ? !arguments.positional().isEmpty() : arguments.positional().size() != 2) {
        return list ? u"With --pairs no files are named."_s : u"Two files are needed, or --pairs."_s;
    }
    if (arguments.has(u"json"_s) && arguments.has(u"html"_s)) {
        return u"--json and --html exclude each other."_s;
    }
    const auto language = arguments.value(u"language"_s);
    return arguments.has(u"language"_s) && language != u"ar" && language != u"en" ? u"The language is ar or en."_s : QString();
}

ExitCode run(const Command &command, const QStringList &list)
{
    const Arguments arguments(command, list);
    if (arguments.end()) {
        return *arguments.end();
    }
    const auto options = textOptionsFrom(arguments);
    if (const auto fault = faultOf(arguments); !fault.isEmpty() || !options) {
        return usageError(command, fault.isEmpty() ? options.error() : fault);
    }
    auto output = Output::open(arguments.value(u"output"_s));
    Batch batch(output ? std::move(*output) : *Output::open({}));
    if (!output) {
        batch.failed(output.error());
        return batch.finish();
    }
    const Manner manner{arguments.has(u"json"_s) ? Form::Json : arguments.has(u"html"_s) ? Form::Html : Form::Text,
        arguments.value(u"language"_s) == u"en" ? PageLanguage::English : PageLanguage::Arabic};
    const auto name = arguments.value(u"pairs"_s);
    const Input pairs{name == u"-" ? QString() : name};
    if (!arguments.has(u"pairs"_s)) {
        compareTwo(batch, arguments.positional(), *options, manner);
    } else if (manner.form == Form::Json) {
        compareListAsJson(batch, pairs, *options);
    } else {
        compareList(batch, pairs, *options, manner);
    }
    return batch.finish();
}

}

Command compareCommand()
{
    return {u"compare"_s, u"Show where two reports agree and where they differ."_s, u"[OPTION]... FIRST SECOND"_s,
        u"Each is plain text, which is marked first, or annotated JSON. Figures in conflict come first, then compatible ones, those that only one report has,\n"
         "and those that agree; then the same for times, names and quotations. Rejected marks do not count. Conflicts are a result, not a failure: the exit\n"
         "code is 0.\n\n"
         "With --pairs, LIST has a pair a line: two names with a tab between them, or {\"first\", \"second\"}, each a name or an article\n"
         "({\"id\", \"title\", \"text\", \"published\"}). JSON then is one object a line, HTML one page.\n\n"
         "Examples:\n"
         "  hashiya-cli compare first.txt second.txt\n"
         "  hashiya-cli compare --json first.json second.json --output findings.json\n"
         "  hashiya-cli compare --html first.txt second.txt --output findings.html\n"
         "  hashiya-cli compare --pairs pairs.tsv --json > findings.jsonl\n"_s,
        QList<QCommandLineOption>{{u"json"_s, u"write one object"_s}, {u"html"_s, u"write a page, right to left in Arabic"_s},
            {u"language"_s, u"of the page: ar or en"_s, u"LANGUAGE"_s}, {u"pairs"_s, u"compare every pair of LIST"_s, u"LIST"_s},
            {u"output"_s, u"write to FILE, which appears whole at the end"_s, u"FILE"_s}} + textOptions(),
        run};
}

}
