// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/batch.h"
#include "app/cli/commands.h"
#include "app/cli/documents.h"
#include "app/cli/terminal.h"
#include "core/agreement/markagreement.h"
#include "core/io/jsonwriter.h"

namespace Hashiya {

using namespace Qt::StringLiterals;

namespace {

/// Two sets of marks on one text.
struct Pair
{
    Document first;
    Document second;
    MarkAgreement agreement;
};

QString figure(std::optional<double> value)
{
    return value ? QString::number(*value, 'f', 3) : u"-"_s;
}

QString markText(const Document &document, AnnotationId id)
{
    const auto *mark = document.annotations().find(id);
    return mark ? u"%1 %2-%3 %4"_s.arg(mark->type).arg(mark->range.begin()).arg(mark->range.end()).arg(cell(document.textOf(*mark))) : u"-"_s;
}

QByteArray text(const Pair &pair)
{
    const auto &agreement = pair.agreement;
    auto text = u"marks: %1 and %2, tokens: %3\n"_s.arg(agreement.first).arg(agreement.second).arg(agreement.tokens);
    for (const auto match : allMarkMatches) {
        text += u"%1: %2\n"_s.arg(markMatchName(match)).arg(agreement.count(match));
    }
    text += u"F1 strict: %1\nF1 lenient: %2\nCohen's kappa by token: %3\nKrippendorff's alpha by token: %4\nKrippendorff's alpha, unitizing: %5\n"_s.arg(
        figure(agreement.strictF1()), figure(agreement.lenientF1()), figure(agreement.kappa), figure(agreement.alpha), figure(agreement.unitizingAlpha));
    for (const auto &row : agreement.rows) {
        if (row.match != MarkMatch::Correct) {
            text += u"\n%1\n  A  %2\n  B  %3\n"_s.arg(markMatchName(row.match), markText(pair.first, row.first), markText(pair.second, row.second));
        }
    }
    return text.toUtf8();
}

void writeMark(JsonWriter &json, QLatin1StringView name, const Document &document, AnnotationId id)
{
    json.key(name);
    const auto *mark = document.annotations().find(id);
    if (!mark) {
        json.null();
        return;
    }
    json.beginObject();
    json.member("id"_L1, u"a%1"_s.arg(id.number));
    json.member("type"_L1, mark->type);
    json.member("start_utf16"_L1, qint64(mark->range.begin()));
    json.member("end_utf16"_L1, qint64(mark->range.end()));
    json.member("quote"_L1, document.textOf(*mark));
    json.endObject();
}

void writeFigure(JsonWriter &json, QLatin1StringView name, std::optional<double> value)
{
    json.key(name);
    if (value) {
        json.real(*value);
    } else {
        json.null();
    }
}

QByteArray object(const Pair &pair)
{
    const auto &agreement = pair.agreement;
    QByteArray out;
    JsonWriter json(out, JsonLayout::Indented);
    json.beginObject();
    json.member("format"_L1, u"hashiya.agreement/1");
    json.member("text_sha256"_L1, QString::fromLatin1(pair.first.article().textSha256()));
    json.member("first_marks"_L1, qint64(agreement.first));
    json.member("second_marks"_L1, qint64(agreement.second));
    json.member("tokens"_L1, qint64(agreement.tokens));
    for (const auto match : allMarkMatches) {
        const auto name = markMatchName(match).toLatin1();
        json.member(QLatin1StringView(name), qint64(agreement.count(match)));
    }
    writeFigure(json, "f1_strict"_L1, agreement.strictF1());
    writeFigure(json, "f1_lenient"_L1, agreement.lenientF1());
    writeFigure(json, "kappa_by_token"_L1, agreement.kappa);
    writeFigure(json, "alpha_by_token"_L1, agreement.alpha);
    writeFigure(json, "alpha_unitizing"_L1, agreement.unitizingAlpha);
    json.key("rows"_L1);
    json.beginArray();
    for (const auto &row : agreement.rows) {
        json.beginObject();
        json.member("match"_L1, markMatchName(row.match));
        writeMark(json, "first"_L1, pair.first, row.first);
        writeMark(json, "second"_L1, pair.second, row.second);
        json.endObject();
    }
    json.endArray();
    json.endObject();
    return out + '\n';
}

ExitCode run(const Command &command, const QStringList &list)
{
    const Arguments arguments(command, list);
    if (arguments.end()) {
        return *arguments.end();
    }
    const auto names = arguments.positional();
    if (names.size() != 2) {
        return usageError(command, u"Two files are needed."_s);
    }
    Batch batch(*Output::open({}));
    auto first = readDocument(Input{names[0] == u"-" ? QString() : names[0]}, {});
    auto second = readDocument(Input{names[1] == u"-" ? QString() : names[1]}, {});
    for (const auto *side : {&first, &second}) {
        if (!*side) {
            batch.failed(side->error());
        }
    }
    if (!first || !second) {
        return batch.finish();
    }
    if (first->article().text() != second->article().text()) {
        batch.failed({ErrorCode::HashMismatch, names[1], {}, {}});
        return batch.finish();
    }
    auto agreement = markAgreement(*first, *second);
    const Pair pair{std::move(*first), std::move(*second), std::move(agreement)};
    batch.succeeded();
    batch.write(arguments.has(u"json"_s) ? object(pair) : text(pair));
    return batch.finish();
}

}

Command agreementCommand()
{
    return {u"agreement"_s, u"Show how far two annotators of one text agree."_s, u"[OPTION]... FIRST SECOND"_s,
        u"Both are annotated JSON of one text. Prints F1 of marks with the same type and words (strict) or with words that overlap (lenient), Cohen's kappa and\n"
         "Krippendorff's alpha over tokens, whose label is the set of types that hold them, Krippendorff's alpha for unitizing over all types, and every row\n"
         "in which they differ. Rejected marks and page furniture do not count. Differences are a result, not a failure: the exit code is 0.\n\n"
         "Examples:\n"
         "  hashiya-cli agreement reem.json omar.json\n"
         "  hashiya-cli agreement --json reem.json omar.json > agreement.json\n"_s,
        QList<QCommandLineOption>{{u"json"_s, u"write one object"_s}}, run};
}

}
