// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/batch.h"
#include "app/cli/commands.h"
#include "app/cli/recipes.h"
#include "app/cli/terminal.h"

#include <cstdio>

namespace Hashiya {

using namespace Qt::StringLiterals;

namespace {

void sayProgress(const QString &stage, int epoch, double loss)
{
    std::fprintf(stderr, "%s, round %d: %.4f\n", qUtf8Printable(stage), epoch, loss);
}

ExitCode run(const Command &command, const QStringList &list)
{
    const Arguments arguments(command, list);
    if (arguments.end()) {
        return *arguments.end();
    }
    if (arguments.positional().size() != 1) {
        return usageError(command, u"One recipe is needed."_s);
    }
    const auto without = featureGroupsFrom(arguments.value(u"without"_s));
    if (!without) {
        return usageError(command, u"There is no group of features named %1."_s.arg(without.error()));
    }
    auto output = Output::open({});
    Batch batch(std::move(*output));
    const QString folder = arguments.has(u"data"_s) ? arguments.value(u"data"_s) : u"."_s;
    const auto recipe = readRecipe(arguments.positional().first());
    if (!recipe) {
        batch.failed(recipe.error());
        return batch.finish();
    }
    TrainingOptions options{*without, !arguments.has(u"no-memory"_s), !arguments.has(u"no-prior"_s), {}};
    if (!arguments.has(u"quiet"_s)) {
        options.progress = sayProgress;
    }
    const auto bytes = trainTagger(*recipe, folder, options);
    const auto model = bytes ? TaggerModel::fromBytes(*bytes, arguments.positional().first()) : std::unexpected(bytes.error());
    if (!model) {
        batch.failed(model.error());
        return batch.finish();
    }
    if (const QString path = arguments.value(u"output"_s); !path.isEmpty()) {
        auto file = Output::open(path);
        const auto done = file ? file->write(*bytes).and_then([&] { return file->finish(); }) : std::unexpected(file.error());
        if (!done) {
            batch.failed(done.error());
            return batch.finish();
        }
    }
    const auto scores = evaluateTagger(*model, *recipe, folder);
    if (!scores) {
        batch.failed(scores.error());
        return batch.finish();
    }
    batch.write((scoreTable(*scores) + u"%1 features, %2 bytes\n"_s.arg((*model)->origin().value("features"_L1).toInteger()).arg(bytes->size())).toUtf8());
    batch.succeeded();
    return batch.finish();
}

}

Command trainCommand()
{
    return {u"train"_s, u"Train a tagger of names on labelled corpora."_s, u"[OPTION]... RECIPE"_s,
        u"Trains after a recipe (resources/models/README.md explains its members), writes the model and prints precision, recall and F1 on the recipe's tests, by\n"
         "exact names as conlleval counts them. Progress goes to standard error.\n"
         "GROUP is one of words, stems, affixes, shapes, triggers, lexicons, classes, rarity.\n\n"
         "Examples:\n"
         "  hashiya-cli train --data ../shared/data --output names.model resources/models/names.recipe.json\n"
         "  hashiya-cli train --data ../shared/data --without classes,lexicons resources/models/anercorp.recipe.json\n"_s,
        {{u"data"_s, u"folder that the recipe's paths begin at"_s, u"folder"_s}, {{u"o"_s, u"output"_s}, u"file for the model"_s, u"file"_s},
            {u"without"_s, u"groups of features to leave out, with commas"_s, u"GROUP"_s}, {u"no-memory"_s, u"train the first pass only"_s}, {u"no-prior"_s, u"leave out corpora of use prior"_s}, {u"quiet"_s, u"say nothing of the progress"_s}},
        run};
}

}
