// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/batch.h"
#include "app/cli/commands.h"
#include "app/cli/documents.h"
#include "app/cli/terminal.h"
#include "core/check/check.h"
#include "core/io/jsonwriter.h"

namespace Hashiya {

using namespace Qt::StringLiterals;

namespace {

QByteArray findingsObject(const Document &document)
{
    QByteArray out;
    JsonWriter json(out, JsonLayout::OneLine);
    json.beginObject();
    json.memberOrNull("id"_L1, document.article().metadata().externalId);
    json.key("checks"_L1);
    json.beginArray();
    for (const CheckFinding &finding : checkArticle(document)) {
        json.beginObject();
        json.member("kind"_L1, checkKindName(finding.kind));
        json.member("arithmetic"_L1, finding.arithmetic);
        json.member("stated"_L1, finding.stated);
        json.key("marks"_L1);
        json.beginArray();
        for (const AnnotationId id : finding.marks) {
            const Annotation &mark = *document.annotations().find(id);
            json.beginObject();
            json.member("start_utf16"_L1, qint64(mark.range.begin()));
            json.member("end_utf16"_L1, qint64(mark.range.end()));
            json.member("quote"_L1, document.textOf(mark));
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }
    json.endArray();
    json.endObject();
    return out;
}

QString findingLines(const QString &subject, const Document &document)
{
    QString text;
    for (const CheckFinding &finding : checkArticle(document)) {
        QStringList quotes;
        for (const AnnotationId id : finding.marks) {
            quotes.append(cell(document.textOf(*document.annotations().find(id)).toString()));
        }
        text += u"%1: %2  %3  stated: %4  [%5]\n"_s.arg(
            cell(subject), checkKindName(finding.kind), finding.arithmetic, finding.stated, quotes.join(u" | "_s));
    }
    return text.isEmpty() ? u"%1: nothing found\n"_s.arg(cell(subject)) : text;
}

ExitCode run(const Command &command, const QStringList &list)
{
    const Arguments arguments(command, list);
    if (arguments.end()) {
        return *arguments.end();
    }
    const auto options = textOptionsFrom(arguments);
    if (!options) {
        return usageError(command, options.error());
    }
    const bool lines = arguments.has(u"jsonl"_s);
    if (arguments.positional().isEmpty()) {
        return usageError(command, u"A file, a folder or - is missing."_s);
    }
    Batch batch(*Output::open({}));
    const auto inputs = inputsFrom(arguments.positional(), {lines ? u"*.jsonl"_s : u"*.txt"_s});
    if (inputs.isEmpty()) {
        batch.failed({ErrorCode::FileNotFound, arguments.positional().first() + (lines ? u"/*.jsonl"_s : u"/*.txt"_s), {}, {}});
    }
    for (const auto &input : inputs) {
        if (batch.isBroken()) {
            break;
        }
        if (lines) {
            batch.eachLine(input, [](const QByteArray &line, const QString &subject) {
                return documentFromJson(line, subject).and_then(markedIfUnmarked).transform(findingsObject);
            });
            continue;
        }
        const auto document = readDocument(input, *options).and_then(markedIfUnmarked);
        if (!document) {
            batch.failed(document.error());
            continue;
        }
        batch.succeeded();
        batch.write(findingLines(input.subject(), *document).toUtf8());
    }
    return batch.finish();
}

}

Command checkCommand()
{
    return {u"check"_s, u"Look for figures of one article that cannot all be right."_s, u"[OPTION]... FILE | FOLDER | -..."_s,
        u"Holds the figures of each article against one another: parts and their total, shares over 100 %, a stated change against its two values, the\n"
         "headline's number against the report's. A finding is a question, not a verdict, and no failure: the exit code does not tell of it. Plain text and\n"
         "{\"text\": ...} are marked first; marks of annotated JSON stay as they are, and rejected ones do not count.\n\n"
         "With --jsonl each line gives {\"id\", \"checks\": [{\"kind\", \"arithmetic\", \"stated\", \"marks\"}]}.\n\n"
         "Examples:\n"
         "  hashiya-cli check report.txt\n"
         "  hashiya-cli check --jsonl news.jsonl | grep -v '\"checks\": *\\[\\]'\n"_s,
        QList<QCommandLineOption>{{u"jsonl"_s, u"read and write JSON Lines"_s}} + textOptions(), run};
}

}
