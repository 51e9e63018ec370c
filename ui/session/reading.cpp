// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/reading.h"

#include "core/extract/pipeline.h"
#include "core/io/annotatedjson.h"
#include "core/io/import/plaintext.h"

namespace Hashiya {

namespace {

/// True for an object that names our format near its beginning, whatever the file is called.
bool looksAnnotated(const QByteArray &bytes)
{
    const auto beginning = QByteArrayView(bytes).first(std::min<qsizetype>(bytes.size(), 4096)).trimmed();
    return (beginning.startsWith('{') || beginning.startsWith("\xEF\xBB\xBF{")) && beginning.contains("hashiya.annotations/");
}

ArticleMetadata filledIn(ArticleMetadata found, const ArticleMetadata &known)
{
    const auto prefer = [](QString &field, const QString &value) {
        if (!value.isEmpty()) {
            field = value;
        }
    };
    prefer(found.externalId, known.externalId);
    prefer(found.title, known.title);
    prefer(found.source, known.source);
    prefer(found.author, known.author);
    prefer(found.url, known.url);
    prefer(found.published, known.published);
    prefer(found.language, known.language);
    return found;
}

}

Result<ReadArticle> readArticle(const QString &path, const Tagset &tagset, std::span<const HouseRule> rules, const ArticleMetadata &metadata)
{
    const auto bytes = readFile(path);
    if (!bytes) {
        return std::unexpected(bytes.error());
    }
    if (looksAnnotated(*bytes)) {
        auto document = importAnnotatedJson(*bytes, path);
        if (!document) {
            return std::unexpected(document.error());
        }
        return ReadArticle{std::move(*document), true};
    }
    const auto imported = importPlainText(path);
    if (!imported) {
        return std::unexpected(imported.error());
    }
    const auto article = imported->article.withMetadata(filledIn(imported->article.metadata(), metadata));
    auto document = withSuggestions(article, tagset, rules);
    if (!document) {
        return std::unexpected(document.error());
    }
    return ReadArticle{std::move(*document), false};
}

Result<Document> withSuggestions(const Article &article, const Tagset &tagset, std::span<const HouseRule> rules)
{
    Document document(article, tagset);
    const auto edit = Pipeline::standard().update(document, rules);
    if (const auto applied = document.apply(edit); !applied) {
        return std::unexpected(applied.error());
    }
    return document;
}

}
