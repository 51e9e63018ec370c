// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/batch.h"
#include "app/cli/commands.h"
#include "app/cli/documents.h"
#include "app/cli/terminal.h"
#include "core/base/clock.h"
#include "core/io/jsonwriter.h"
#include "core/project/sqlitestore.h"
#include "core/project/workspace.h"

#include <QFileInfo>

namespace Hashiya {

using namespace Qt::StringLiterals;

namespace {

/// The project that articles come into. A new one is made for the first article that could be read, with its tagset.
class Target
{
public:
    explicit Target(QString path)
        : m_path(std::move(path))
    {
    }

    /// Opens a project that is there already.
    Result<void> openExisting()
    {
        return QFileInfo::exists(m_path) ? take(SqliteStore::open(m_path, OpenMode::ReadWrite)) : Result<void>();
    }

    Result<ArticleId> add(const Document &document)
    {
        if (!m_workspace) {
            if (const auto made = take(SqliteStore::create(m_path, document.tagset())); !made) {
                return std::unexpected(made.error());
            }
        }
        return m_workspace->addArticle(document).transform_error([&](Error error) {
            if (error.subject.isEmpty()) {
                error.subject = m_path;
            }
            return error;
        });
    }

private:
    Result<void> take(Result<std::unique_ptr<SqliteStore>> store)
    {
        if (!store) {
            return std::unexpected(store.error());
        }
        if ((*store)->isReadOnly()) {
            return failure(ErrorCode::ProjectReadOnly, m_path);
        }
        auto workspace = Workspace::open(std::move(*store), m_clock, u"hashiya-cli"_s);
        if (!workspace) {
            return std::unexpected(workspace.error());
        }
        m_workspace = std::move(*workspace);
        return {};
    }

    QString m_path;
    SystemClock m_clock;
    std::unique_ptr<Workspace> m_workspace;
};

QByteArray addedObject(ArticleId article, const Document &document)
{
    QByteArray out;
    JsonWriter json(out, JsonLayout::OneLine);
    json.beginObject();
    json.memberOrNull("id"_L1, document.article().metadata().externalId);
    json.member("article"_L1, article.number);
    json.member("annotations"_L1, qint64(document.annotations().size()));
    json.endObject();
    return out;
}

class Importer
{
public:
    Importer(Target &target, Batch &batch, TextOptions options, bool extract)
        : m_target(target)
        , m_batch(batch)
        , m_options(std::move(options))
        , m_extract(extract)
    {
    }

    void importLines(const Input &input)
    {
        m_batch.eachLine(input, [&](const QByteArray &line, const QString &subject) -> Result<QByteArray> {
            const auto document = finished(documentFromJson(line, subject));
            if (!document) {
                return std::unexpected(document.error());
            }
            return m_target.add(*document).transform([&](ArticleId article) { return addedObject(article, *document); });
        });
    }

    void importFile(const Input &input)
    {
        const auto document = finished(readDocument(input, m_options));
        if (!document) {
            return m_batch.failed(document.error());
        }
        const auto article = m_target.add(*document);
        if (!article) {
            return m_batch.failed(article.error());
        }
        m_batch.succeeded();
        m_batch.write(u"%1: article %2, %3 marks\n"_s.arg(cell(input.subject())).arg(article->number).arg(document->annotations().size()).toUtf8());
    }

private:
    /// What has no marks yet gets those of the extractors, as in the window.
    Result<Document> finished(Result<Document> document) const
    {
        return m_extract ? std::move(document).and_then(markedIfUnmarked) : document;
    }

    Target &m_target;
    Batch &m_batch;
    TextOptions m_options;
    bool m_extract;
};

ExitCode run(const Command &command, const QStringList &list)
{
    const Arguments arguments(command, list);
    if (arguments.end()) {
        return *arguments.end();
    }
    const auto project = arguments.value(u"project"_s);
    const auto options = textOptionsFrom(arguments);
    if (project.isEmpty()) {
        return usageError(command, u"--project FILE.hashiya is missing."_s);
    }
    if (arguments.positional().isEmpty()) {
        return usageError(command, u"A file, a folder or - is missing."_s);
    }
    if (!options) {
        return usageError(command, options.error());
    }
    const bool lines = arguments.has(u"jsonl"_s);
    Batch batch(*Output::open({}));
    Target target(project);
    if (const auto opened = target.openExisting(); !opened) {
        batch.failed(opened.error());
        return batch.finish();
    }
    const auto inputs = inputsFrom(arguments.positional(), lines ? QStringList{u"*.jsonl"_s} : QStringList{u"*.txt"_s, u"*.json"_s});
    if (inputs.isEmpty()) {
        batch.failed({ErrorCode::FileNotFound, arguments.positional().first(), {}, {}});
    }
    Importer importer(target, batch, *options, !arguments.has(u"no-marks"_s));
    for (const auto &input : inputs) {
        if (batch.isBroken()) {
            break;
        }
        if (lines) {
            importer.importLines(input);
        } else {
            importer.importFile(input);
        }
    }
    return batch.finish();
}

}

Command importCommand()
{
    return {u"import"_s, u"Add articles to a project: annotated JSON, or plain text that is marked first."_s,
        u"--project FILE.hashiya [OPTION]... FILE | FOLDER | -..."_s,
        u"A project that does not exist is made, with the tagset of the first article. Annotated JSON comes in as it is, with its marks, states and ids, after\n"
         "it was checked; plain text and {\"text\": ...} get the marks of the extractors. Each article is one step that can be undone in the window. Of a\n"
         "folder, the *.txt and *.json files are read.\n\n"
         "Examples:\n"
         "  hashiya-cli import --project desk.hashiya report.txt exports/\n"
         "  hashiya-cli import --project desk.hashiya --jsonl news.annotated.jsonl\n"_s,
        QList<QCommandLineOption>{{u"project"_s, u"the project to add to"_s, u"FILE"_s}, {u"jsonl"_s, u"read JSON Lines; each gives one line of output"_s},
            {u"no-marks"_s, u"add plain text without marks"_s}}
            + textOptions(),
        run};
}

}
