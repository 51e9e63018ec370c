// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/consistency.h"
#include "ui/models/checktreemodel.h"

namespace Hashiya {

/// Runs every check over one article or many and gives what they ask as groups for the list. Plain data: works in any thread.
class CheckCollector
{
public:
    /// `title` tells places of other articles than the open one; empty for that.
    void add(ArticleId article, const Document &document, const QString &title);
    /// In the order of their topics. Asked once, at the end.
    [[nodiscard]] QList<CheckGroup> groups() const;

private:
    /// What the words around a place are read from.
    struct Source
    {
        Article article;
        QString title;
    };
    [[nodiscard]] CheckPlace placeOf(const Source &source, ArticleId article, TextRange range) const;
    [[nodiscard]] CheckPlace placeOf(const Source &source, ArticleId article, const Annotation &mark) const;
    void addFigures(ArticleId article, const Document &document, const Source &source);
    void addSources(ArticleId article, const Document &document, const Source &source);

    Consistency m_consistency;
    QHash<ArticleId, Source> m_sources;
    QList<CheckGroup> m_figures;
    QList<CheckGroup> m_unsourced; ///< one for each type
};

}
