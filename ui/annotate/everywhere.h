// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/hitlistmodel.h"
#include "ui/session/articlewalk.h"

namespace Hashiya {

enum class EverywhereScope { Article, Project };

/// What is corrected everywhere.
struct EverywhereRequest
{
    QString words;
    QString type; ///< key
    AnnotationId pattern; ///< the mark that it began with, of the current article: gives its value and name; not valid for none
    OccurrenceOptions options;
};

/// One correction for every place of a name, in the current article or the whole project: finds the places, keeps the ticks, performs the ticked ones as one
/// step. Knows no widget. In a project it reads article after article between events, so that nothing waits for it.
class Everywhere : public QObject
{
    Q_OBJECT

public:
    /// The session outlives it.
    explicit Everywhere(Session &session, QObject *parent = nullptr);

    [[nodiscard]] HitListModel &hits() { return m_hits; }
    [[nodiscard]] const HitListModel &hits() const { return m_hits; }
    [[nodiscard]] const EverywhereRequest &request() const { return m_request; }
    [[nodiscard]] EverywhereScope scope() const { return m_scope; }
    [[nodiscard]] EverywhereAction action() const { return m_hits.action(); }
    [[nodiscard]] bool isSearching() const { return m_walk.isWalking(); }
    /// Articles that are still to be read.
    [[nodiscard]] int articlesLeft() const { return m_walk.left(); }

    /// Begins a correction: marks, in the current article.
    void start(const EverywhereRequest &request);
    /// Ends it: drops the places and follows the session no longer.
    void stop();
    void setType(const QString &type);
    void setAction(EverywhereAction action);
    void setScope(EverywhereScope scope);
    void setOptions(const OccurrenceOptions &options);
    /// Performs it on the ticked places as one step and ends; what is still being searched is left out. False where nothing was done: then it goes on.
    bool apply();

    /// The request for a mark, or for a selection of the current article: the words, and the type of what stands there or else was made of these words
    /// before. nullopt where there is neither.
    [[nodiscard]] std::optional<EverywhereRequest> requestFor(AnnotationId mark, TextRange selection) const;
    /// The same for words that were searched.
    [[nodiscard]] EverywhereRequest requestForWords(const QString &words, const OccurrenceOptions &options) const;

Q_SIGNALS:
    /// Places, ticks, type, action or scope are others now.
    void changed();

private:
    void search();
    /// Shows what the walk has found since the last time.
    void takeFound();
    [[nodiscard]] QList<HitRow> rowsOf(ArticleId article, const Document &document) const;
    [[nodiscard]] MarkPattern patternFor(ArticleId article, const Document &document, TextRange place) const;
    [[nodiscard]] QString typeOfWords(const QString &words) const;

    Session &m_session;
    HitListModel m_hits;
    EverywhereRequest m_request;
    EverywhereScope m_scope = EverywhereScope::Article;
    std::optional<OccurrenceFinder> m_finder; ///< while a correction is going on
    ArticleWalk m_walk; ///< through the other articles
    QList<HitRow> m_found; ///< by the walk, not shown yet
    bool m_applying = false; ///< what changes then is what it does itself
    QString m_lastType; ///< of the last correction, for words that were never marked
};

}
