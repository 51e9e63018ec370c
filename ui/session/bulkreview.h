// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/alike.h"
#include "ui/session/articlewalk.h"

#include <array>

namespace Hashiya {

enum class ReviewScope { Article, Project };

/// Decides about all suggestions that are like one mark, in one step: counts them by type, rule and name, in the article or the whole project, and confirms or
/// rejects those that are chosen. Knows no widget.
class BulkReview : public QObject
{
    Q_OBJECT

public:
    /// The session outlives it.
    explicit BulkReview(Session &session, QObject *parent = nullptr);

    /// Begins with a mark of the current article, counting in it.
    void start(AnnotationId pattern, ReviewAction action);
    void setScope(ReviewScope scope);
    [[nodiscard]] ReviewScope scope() const { return m_scope; }
    [[nodiscard]] ReviewAction action() const { return m_action; }
    /// What the marks have in common; nullopt where there is nothing.
    [[nodiscard]] const std::optional<AlikePattern> &pattern(AlikeBy by) const { return m_patterns[size_t(by)]; }
    /// Suggestions found so far.
    [[nodiscard]] int count(AlikeBy by) const { return m_counts[size_t(by)]; }
    [[nodiscard]] bool isCounting() const { return m_walk.isWalking(); }
    /// Articles that are still to be counted.
    [[nodiscard]] int articlesLeft() const { return m_walk.left(); }
    /// Performs it as one step. False where nothing was done, also while it is counting.
    bool apply(AlikeBy by);
    void stop() { m_walk.stop(); }

Q_SIGNALS:
    /// The counts are others now.
    void changed();

private:
    void count(ArticleId article, const Document &document);
    [[nodiscard]] AlikePattern patternFor(ArticleId article, AlikeBy by) const;

    Session &m_session;
    ArticleWalk m_walk;
    ReviewAction m_action = ReviewAction::Confirm;
    ReviewScope m_scope = ReviewScope::Article;
    ArticleId m_article; ///< that of the mark it began with
    std::array<std::optional<AlikePattern>, 3> m_patterns;
    std::array<int, 3> m_counts{};
    std::array<QList<ArticleId>, 3> m_articles; ///< where there are any
};

}
