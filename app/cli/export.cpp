// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/batch.h"
#include "app/cli/commands.h"
#include "core/io/annotatedjson.h"
#include "core/project/sqlitestore.h"

#include <algorithm>

namespace Hashiya {

using namespace Qt::StringLiterals;

namespace {

/// Numbers of articles in the project: those asked for, or all. Errors: UnknownId, those of the store.
Result<QList<ArticleId>> chosenArticles(const Store &store, const QStringList &asked)
{
    const auto articles = store.articles();
    if (!articles) {
        return std::unexpected(articles.error());
    }
    QList<ArticleId> chosen;
    for (const auto &article : *articles) {
        if (asked.isEmpty()) {
            chosen.append(article.id);
        }
    }
    for (const auto &number : asked) {
        const ArticleId id{number.toLongLong()};
        if (std::ranges::find(*articles, id, &ArticleSummary::id) == articles->cend()) {
            return failure(ErrorCode::UnknownId, store.location(), number);
        }
        chosen.append(id);
    }
    return chosen;
}

ExitCode run(const Command &command, const QStringList &list)
{
    const Arguments arguments(command, list);
    if (arguments.end()) {
        return *arguments.end();
    }
    const auto project = arguments.value(u"project"_s);
    if (project.isEmpty()) {
        return usageError(command, u"--project FILE.hashiya is missing."_s);
    }
    if (!arguments.positional().isEmpty()) {
        return usageError(command, u"It takes no file besides the project; name articles with --article."_s);
    }
    if (arguments.value(u"output"_s).endsWith(u".hashiya", Qt::CaseInsensitive)) {
        return usageError(command, u"The output would take the place of a project."_s);
    }
    // Without the lock: the project may be open in the window meanwhile.
    const auto store = SqliteStore::open(project, OpenMode::ReadOnly);
    auto output = Output::open(arguments.value(u"output"_s));
    Batch batch(output ? std::move(*output) : *Output::open({}));
    const auto articles = store.and_then([&](const auto &opened) { return chosenArticles(*opened, arguments.values(u"article"_s)); });
    if (!output || !articles) {
        batch.failed(!output ? output.error() : articles.error());
        return batch.finish();
    }
    const bool oneLine = arguments.has(u"jsonl"_s) || articles->size() != 1;
    for (const auto article : *articles) {
        const auto document = (*store)->load(article);
        if (batch.isBroken()) {
            break;
        }
        if (!document) {
            batch.failed(document.error());
            continue;
        }
        batch.succeeded();
        batch.write(oneLine ? exportAnnotatedJson(*document, JsonLayout::OneLine) + '\n' : exportAnnotatedJson(*document));
    }
    return batch.finish();
}

}

Command exportCommand()
{
    return {u"export"_s, u"Write articles of a project as annotated JSON."_s, u"--project FILE.hashiya [OPTION]..."_s,
        u"Writes every article of the library in its order, or those named. One article gives one indented object, several give JSON Lines. The project is\n"
         "only read; it may be open in the window.\n\n"
         "Examples:\n"
         "  hashiya-cli export --project desk.hashiya > desk.jsonl\n"
         "  hashiya-cli export --project desk.hashiya --article 3 --output report.json\n"_s,
        {{u"project"_s, u"the project to read"_s, u"FILE"_s}, {u"article"_s, u"an article by its number; may be given again"_s, u"NUMBER"_s},
            {u"jsonl"_s, u"write JSON Lines for one article, too"_s}, {u"output"_s, u"write to FILE, which appears whole at the end"_s, u"FILE"_s}},
        run};
}

}
