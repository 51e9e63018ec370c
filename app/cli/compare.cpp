// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/batch.h"
#include "app/cli/commands.h"
#include "app/cli/documents.h"
#include "app/cli/marktable.h"
#include "app/cli/terminal.h"
#include "core/compare/comparison.h"
#include "core/io/valuejson.h"
#include "core/text/offsets.h"

namespace Hashiya {

using namespace Qt::StringLiterals;

namespace {

/// One side of a comparison.
struct Side
{
    Input input;
    Document document;
    OffsetMap offsets;
};

Result<Side> readSide(const QString &name, const TextOptions &options)
{
    const Input input{name == u"-" ? QString() : name};
    auto document = readDocument(input, options).and_then(markedIfUnmarked);
    if (!document) {
        return std::unexpected(document.error());
    }
    OffsetMap offsets(document->article().text());
    return Side{input, std::move(*document), std::move(offsets)};
}

QString mentions(const Side &side, const QList<AnnotationId> &ids)
{
    QStringList texts;
    for (const auto id : ids) {
        const auto *annotation = side.document.annotations().find(id);
        const auto value = valueText(annotation->value);
        const bool isFigure = std::holds_alternative<Figure>(annotation->value);
        texts.append(cell(side.document.textOf(*annotation)) + (isFigure ? u" = "_s + cell(value) : QString()));
    }
    return texts.isEmpty() ? u"-"_s : texts.join(u", "_s);
}

QByteArray comparisonText(const Side &first, const Side &second, const Comparison &comparison)
{
    auto text = u"A  %1\nB  %2\n"_s.arg(cell(first.input.subject()), cell(second.input.subject()));
    for (const auto &finding : comparison.findings) {
        text += u"\n%1 %2: %3\n"_s.arg(verdictName(finding.verdict), findingKindName(finding.kind), cell(finding.subject));
        text += u"  A  %1\n  B  %2\n"_s.arg(mentions(first, finding.first), mentions(second, finding.second));
        if (finding.difference && !finding.difference->isZero()) {
            text += u"  B - A  %1\n"_s.arg(finding.difference->toString());
        }
    }
    if (comparison.findings.isEmpty()) {
        text += u"\nnothing to compare: no figures, times, names or quotations are marked\n"_s;
    }
    return text.toUtf8();
}

class ComparisonWriter
{
public:
    explicit ComparisonWriter(QByteArray &out)
        : m_json(out, JsonLayout::Indented)
    {
    }

    void write(const Side &first, const Side &second, const Comparison &comparison)
    {
        m_json.beginObject();
        m_json.member("format"_L1, u"hashiya.comparison/1");
        writeSide("first"_L1, first);
        writeSide("second"_L1, second);
        m_json.key("findings"_L1);
        m_json.beginArray();
        for (const auto &finding : comparison.findings) {
            writeFinding(first, second, finding);
        }
        m_json.endArray();
        m_json.key("blocks"_L1);
        m_json.beginArray();
        for (const auto &pair : comparison.blocks) {
            m_json.beginObject();
            m_json.member("first"_L1, qint64(pair.first));
            m_json.member("second"_L1, qint64(pair.second));
            m_json.key("similarity"_L1);
            m_json.real(pair.similarity);
            m_json.endObject();
        }
        m_json.endArray();
        m_json.endObject();
    }

private:
    void writeSide(QLatin1StringView name, const Side &side)
    {
        const auto &article = side.document.article();
        m_json.key(name);
        m_json.beginObject();
        m_json.member("file"_L1, side.input.subject());
        m_json.memberOrNull("id"_L1, article.metadata().externalId);
        m_json.memberOrNull("title"_L1, article.metadata().title);
        m_json.member("text_sha256"_L1, QString::fromLatin1(article.textSha256()));
        m_json.endObject();
    }

    void writeMentions(QLatin1StringView name, const Side &side, const QList<AnnotationId> &ids)
    {
        m_json.key(name);
        m_json.beginArray();
        for (const auto id : ids) {
            const auto *annotation = side.document.annotations().find(id);
            m_json.beginObject();
            m_json.member("id"_L1, u"a%1"_s.arg(id.number));
            m_json.member("type"_L1, annotation->type);
            m_json.member("start"_L1, qint64(side.offsets.codePointFromUtf16(annotation->range.begin())));
            m_json.member("end"_L1, qint64(side.offsets.codePointFromUtf16(annotation->range.end())));
            m_json.member("quote"_L1, side.document.textOf(*annotation));
            m_json.key("value"_L1);
            writeValue(m_json, annotation->value);
            m_json.endObject();
        }
        m_json.endArray();
    }

    void writeFinding(const Side &first, const Side &second, const Finding &finding)
    {
        m_json.beginObject();
        m_json.member("kind"_L1, findingKindName(finding.kind));
        m_json.member("verdict"_L1, verdictName(finding.verdict));
        m_json.member("subject"_L1, finding.subject);
        writeMentions("first"_L1, first, finding.first);
        writeMentions("second"_L1, second, finding.second);
        m_json.memberOrNull("difference"_L1, finding.difference ? finding.difference->toString() : QString());
        m_json.key("ratio"_L1);
        if (finding.ratio) {
            m_json.real(*finding.ratio);
        } else {
            m_json.null();
        }
        m_json.member("rule"_L1, finding.rule);
        m_json.key("evidence"_L1);
        m_json.beginArray();
        for (const auto &evidence : finding.evidence) {
            m_json.text(evidence);
        }
        m_json.endArray();
        m_json.endObject();
    }

    JsonWriter m_json;
};

ExitCode run(const Command &command, const QStringList &list)
{
    const Arguments arguments(command, list);
    if (arguments.end()) {
        return *arguments.end();
    }
    const auto names = arguments.positional();
    const auto options = textOptionsFrom(arguments);
    if (names.size() != 2) {
        return usageError(command, u"Two files are needed."_s);
    }
    if (!options) {
        return usageError(command, options.error());
    }
    auto output = Output::open(arguments.value(u"output"_s));
    Batch batch(output ? std::move(*output) : *Output::open({}));
    if (!output) {
        batch.failed(output.error());
        return batch.finish();
    }
    const auto first = readSide(names[0], *options);
    const auto second = readSide(names[1], *options);
    for (const auto *side : {&first, &second}) {
        if (!*side) {
            batch.failed(side->error());
        }
    }
    if (first && second) {
        const auto comparison = compare(first->document, second->document);
        QByteArray out;
        if (arguments.has(u"json"_s)) {
            ComparisonWriter(out).write(*first, *second, comparison);
            out += '\n';
        } else {
            out = comparisonText(*first, *second, comparison);
        }
        batch.succeeded();
        batch.write(out);
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
         "Examples:\n"
         "  hashiya-cli compare first.txt second.txt\n"
         "  hashiya-cli compare --json first.json second.json --output findings.json\n"_s,
        QList<QCommandLineOption>{{u"json"_s, u"write one object"_s}, {u"output"_s, u"write to FILE, which appears whole at the end"_s, u"FILE"_s}} + textOptions(),
        run};
}

}
