// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/document.h"
#include "core/annotation/houserule.h"
#include "core/base/result.h"

#include <span>

namespace Hashiya {

/// An article read from a file, with its marks.
struct ReadArticle
{
    Document document;
    bool withMarks = false; ///< annotated JSON: the marks are the file's; else they are the extractors' suggestions
};

/// Reads annotated JSON (told by its beginning, not its name) or plain text, for which the extractors then make suggestions. Takes as long as these
/// take: called from a worker thread. `metadata` fills what a plain text cannot say of itself. Errors: those of core/io.
[[nodiscard]] Result<ReadArticle> readArticle(const QString &path, const Tagset &tagset, std::span<const HouseRule> rules = {}, const ArticleMetadata &metadata = {});

/// The suggestions of extractors and house rules for an article, as a document.
[[nodiscard]] Result<Document> withSuggestions(const Article &article, const Tagset &tagset, std::span<const HouseRule> rules = {});

}
