// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/occurrences.h"
#include "ui/models/placelistmodel.h"
#include "ui/session/searchservice.h"
#include "ui/session/session.h"

#include <QHash>
#include <QSet>
#include <QTimer>

namespace Hashiya {

/// Finds in all articles of the project what a query asks for (core/search/searchquery.h). Plain words are found by the switches that a person has set: the
/// articles that the index names come first, the others, which may have parts of words, after them, between events; where there is no index yet, all are
/// read. Anything else is the index's answer. Knows no widget. The places follow the library: what is added is read, what is taken out goes, and a text
/// that was changed is read anew.
class ProjectFind : public QObject
{
    Q_OBJECT

public:
    /// More places are not listed: nobody reads them.
    static constexpr qsizetype mostPlaces = 20'000;

    /// The session outlives it.
    explicit ProjectFind(Session &session, QObject *parent = nullptr);

    void start(const QString &text, const OccurrenceOptions &options);
    void stop();

    [[nodiscard]] PlaceListModel &places() { return m_places; }
    [[nodiscard]] const PlaceListModel &places() const { return m_places; }
    /// What is looked for, as written; empty for nothing.
    [[nodiscard]] const QString &words() const { return m_words; }
    /// Words and nothing else, which can be marked everywhere.
    [[nodiscard]] bool isPlain() const { return m_finder.has_value(); }
    [[nodiscard]] const std::optional<SearchFault> &fault() const { return m_fault; }
    [[nodiscard]] bool isSearching() const { return !m_left.isEmpty() || isWaiting(); }
    /// The index has to be made, or to answer, first.
    [[nodiscard]] bool isWaiting() const { return m_request != 0 && !isPlain(); }
    [[nodiscard]] int articlesLeft() const { return isWaiting() ? m_session.search().left() : int(m_left.size()); }
    /// There are more places than are listed.
    [[nodiscard]] bool isCut() const { return m_cut; }
    /// How the places are to be marked: a mark is of words, so parts of words are marked only where the searched letters are none.
    [[nodiscard]] OccurrenceOptions optionsForMarking() const;

Q_SIGNALS:
    void changed();

private:
    void ask();
    void takeAnswer(quint64 request, const SearchAnswer &answer);
    void readSome();
    void followLibrary();
    /// True where the open article's text is another one than was read.
    [[nodiscard]] bool isOutdated(ArticleId article) const;
    void followText();
    [[nodiscard]] QList<PlaceRow> rowsOf(ArticleId article, const Article &report);
    [[nodiscard]] QList<TextRange> rangesOf(ArticleId article, const Article &report);

    Session &m_session;
    PlaceListModel m_places;
    QString m_words;
    SearchQuery m_query;
    std::optional<SearchFault> m_fault;
    OccurrenceOptions m_options;
    std::optional<OccurrenceFinder> m_finder; ///< while plain words are looked for
    std::optional<OccurrenceFinder> m_wholeFinder; ///< until a whole word was found
    QHash<ArticleId, QList<TextRange>> m_marks; ///< that the index names
    QHash<ArticleId, QByteArray> m_read; ///< the text's hash
    QSet<ArticleId> m_stale; ///< listed, and to be read again
    QList<ArticleId> m_left;
    quint64 m_request = 0; ///< what the index is asked; 0 for nothing
    QTimer m_next;
    bool m_cut = false;
};

}
