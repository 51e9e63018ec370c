// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/batch.h"
#include "app/cli/commands.h"
#include "app/cli/recipes.h"
#include "app/cli/terminal.h"
#include "core/extract/evaluation/evaluation.h"
#include "core/io/jsonwriter.h"

namespace Hashiya {

using namespace Qt::StringLiterals;

namespace {

QString missKindName(MissKind kind)
{
    switch (kind) {
    case MissKind::Missed:
        return u"missed"_s;
    case MissKind::Spurious:
        return u"spurious"_s;
    case MissKind::WrongValue:
        return u"wrong_value"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QString row(const QString &type, const TypeScore &score)
{
    const auto fraction = [](double value) { return QString::number(value, 'f', 3).rightJustified(10); };
    const auto number = [](qsizetype value) { return QString::number(value).rightJustified(10); };
    const auto accuracy = score.valuesScored > 0 ? fraction(score.valueAccuracy()) : u"-"_s.rightJustified(10);
    return type.leftJustified(14) + number(score.gold) + number(score.predicted) + number(score.correct) + fraction(score.precision())
        + fraction(score.recall()) + fraction(score.f1()) + accuracy + number(score.valuesScored) + u'\n';
}

/// In the columns of row(): mentions, precision, recall and F1.
QString entitiesRow(const BCubedScore &score)
{
    const auto fraction = [](double value) { return QString::number(value, 'f', 3).rightJustified(10); };
    const auto number = [](qsizetype value) { return QString::number(value).rightJustified(10); };
    return u"\nentities (B-cubed)"_s + QString::number(score.gold).rightJustified(6) + number(score.predicted) + QString(10, u' ')
        + fraction(score.precision()) + fraction(score.recall()) + fraction(score.f1()) + u'\n';
}

QString table(const EvaluationReport &report)
{
    auto text = u"%1 articles; a mark is correct where its type and both ends are; value: share of values right, of so many correct marks with one\n\n"_s.arg(report.articles);
    text += u"type"_s.leftJustified(14);
    for (const auto &head : {u"gold"_s, u"found"_s, u"correct"_s, u"precision"_s, u"recall"_s, u"F1"_s, u"value"_s, u"of"_s}) {
        text += head.rightJustified(10);
    }
    text += u'\n';
    for (auto score = report.byType.cbegin(); score != report.byType.cend(); ++score) {
        text += row(score.key(), score.value());
    }
    return text + row(u"all"_s, report.total) + entitiesRow(report.entities);
}

QString missLines(const QList<Miss> &misses)
{
    QString text(u'\n');
    for (const auto &miss : misses) {
        text += u"%1  %2  %3  %4-%5  %6"_s.arg(missKindName(miss.kind).leftJustified(11), miss.type.leftJustified(12), cell(miss.article))
                    .arg(miss.range.begin())
                    .arg(miss.range.end())
                    .arg(cell(miss.text));
        if (miss.kind == MissKind::WrongValue) {
            text += u"  expected %1, got %2"_s.arg(cell(miss.expected), cell(miss.got));
        } else if (!miss.got.isEmpty()) {
            text += u"  %1"_s.arg(miss.got);
        }
        text += u'\n';
    }
    return text;
}

void writeScore(JsonWriter &json, const TypeScore &score)
{
    json.beginObject();
    json.member("gold"_L1, qint64(score.gold));
    json.member("predicted"_L1, qint64(score.predicted));
    json.member("correct"_L1, qint64(score.correct));
    for (const auto &[name, value] : {std::pair("precision"_L1, score.precision()), std::pair("recall"_L1, score.recall()), std::pair("f1"_L1, score.f1())}) {
        json.key(name);
        json.real(value);
    }
    json.member("values_scored"_L1, qint64(score.valuesScored));
    json.member("values_right"_L1, qint64(score.valuesRight));
    json.key("value_accuracy"_L1);
    if (score.valuesScored > 0) {
        json.real(score.valueAccuracy());
    } else {
        json.null();
    }
    json.endObject();
}

void writeEntities(JsonWriter &json, const BCubedScore &score)
{
    json.beginObject();
    json.member("gold_mentions"_L1, qint64(score.gold));
    json.member("predicted_mentions"_L1, qint64(score.predicted));
    for (const auto &[name, value] : {std::pair("precision"_L1, score.precision()), std::pair("recall"_L1, score.recall()), std::pair("f1"_L1, score.f1())}) {
        json.key(name);
        json.real(value);
    }
    json.endObject();
}

void writeMisses(JsonWriter &json, const QList<Miss> &misses)
{
    json.beginArray();
    for (const auto &miss : misses) {
        json.beginObject();
        json.member("kind"_L1, missKindName(miss.kind));
        json.memberOrNull("article"_L1, miss.article);
        json.member("type"_L1, miss.type);
        json.member("start_utf16"_L1, qint64(miss.range.begin()));
        json.member("end_utf16"_L1, qint64(miss.range.end()));
        json.member("text"_L1, miss.text);
        json.memberOrNull("expected"_L1, miss.expected);
        json.memberOrNull("got"_L1, miss.got);
        json.endObject();
    }
    json.endArray();
}

QByteArray reportObject(const EvaluationReport &report, bool withMisses)
{
    QByteArray out;
    JsonWriter json(out, JsonLayout::Indented);
    json.beginObject();
    json.member("articles"_L1, qint64(report.articles));
    json.key("all"_L1);
    writeScore(json, report.total);
    json.key("types"_L1);
    json.beginObject();
    for (auto score = report.byType.cbegin(); score != report.byType.cend(); ++score) {
        json.key(QLatin1StringView(score.key().toLatin1())); // keys are ASCII, see Tagset
        writeScore(json, score.value());
    }
    json.endObject();
    json.key("entities_b_cubed"_L1);
    writeEntities(json, report.entities);
    if (withMisses) {
        json.key("errors"_L1);
        writeMisses(json, report.misses);
    }
    json.endObject();
    return out + '\n';
}

/// A tagger's model on the tests of a recipe.
ExitCode evaluateModel(const Command &command, const Arguments &arguments)
{
    if (arguments.positional().size() != 1) {
        return usageError(command, u"With --model, one recipe is needed."_s);
    }
    Batch batch(*Output::open({}));
    const auto model = TaggerModel::load(arguments.value(u"model"_s));
    const auto recipe = readRecipe(arguments.positional().first());
    if (!model || !recipe) {
        batch.failed(model ? recipe.error() : model.error());
        return batch.finish();
    }
    const auto scores = evaluateTagger(*model, *recipe, arguments.has(u"data"_s) ? arguments.value(u"data"_s) : u"."_s);
    if (!scores) {
        batch.failed(scores.error());
        return batch.finish();
    }
    batch.write(scoreTable(*scores).toUtf8());
    batch.succeeded();
    return batch.finish();
}

ExitCode run(const Command &command, const QStringList &list)
{
    const Arguments arguments(command, list);
    if (arguments.end()) {
        return *arguments.end();
    }
    if (arguments.has(u"model"_s)) {
        return evaluateModel(command, arguments);
    }
    if (arguments.positional().isEmpty()) {
        return usageError(command, u"A gold file or folder is missing."_s);
    }
    Batch batch(*Output::open({}));
    const auto inputs = inputsFrom(arguments.positional(), {u"*.json"_s});
    if (inputs.isEmpty()) {
        batch.failed({ErrorCode::FileNotFound, arguments.positional().first() + u"/*.json"_s, {}, {}});
    }
    EvaluationReport report;
    for (const auto &input : inputs) {
        const auto gold = readInput(input).and_then([&](const QByteArray &bytes) { return readGoldArticle(bytes, input.subject()); });
        if (!gold) {
            batch.failed(gold.error());
            continue;
        }
        report += score(*gold, Pipeline::standard().suggestions(gold->article));
        batch.succeeded();
    }
    if (report.articles > 0) {
        const bool withMisses = arguments.has(u"errors"_s);
        if (arguments.has(u"json"_s)) {
            batch.write(reportObject(report, withMisses));
        } else {
            batch.write((table(report) + (withMisses ? missLines(report.misses) : QString())).toUtf8());
        }
    }
    return batch.finish();
}

}

Command evaluateCommand()
{
    return {u"evaluate"_s, u"Measure the extractors against articles annotated by hand."_s, u"[OPTION]... GOLD..."_s,
        u"Runs the extractors on the text of each gold article and prints precision, recall and F1 for each type; a mark counts where its type and both ends\n"
         "are those of a gold mark. Value accuracy is the share of correct marks whose value is that of gold in all members.\n"
         "Entities: B-cubed over the mentions of names, those missed and the spurious ones included.\n"
         "GOLD is a file or a folder of *.json: {\"id\", \"title\", \"published\", \"text\", \"annotations\": [{\"type\", \"start\", \"end\", \"text\", \"value\"}]}\n"
         "with offsets in code points, the end excluded.\n"
         "With --model, a tagger is measured on the tests of a recipe instead (CoNLL columns; see train), by exact names as conlleval counts them.\n\n"
         "Examples:\n"
         "  hashiya-cli evaluate gold/dev\n"
         "  hashiya-cli evaluate --errors gold/dev/one.json\n"
         "  hashiya-cli evaluate --json gold/dev > scores.json\n"
         "  hashiya-cli evaluate --model names.model --data ../shared/data resources/models/aqmar.recipe.json\n"_s,
        {{u"model"_s, u"measure this tagger on a recipe's tests"_s, u"file"_s}, {u"data"_s, u"folder that the recipe's paths begin at"_s, u"folder"_s},
            {u"json"_s, u"write one object"_s}, {u"errors"_s, u"list every difference, too"_s}}, run};
}

}
