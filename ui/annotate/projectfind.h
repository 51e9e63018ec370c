// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/occurrences.h"
#include "ui/annotate/session.h"
#include "ui/models/placelistmodel.h"

#include <QHash>
#include <QTimer>

namespace Hashiya {

/// Finds words in all articles of the project: the open one at once, the others one after the other between events. Knows no widget. The places follow
/// the library: what is added is read, what is taken out goes, and a text that was changed is read anew.
class ProjectFind : public QObject
{
    Q_OBJECT

public:
    /// More places are not listed: nobody reads them.
    static constexpr qsizetype mostPlaces = 20'000;

    /// The session outlives it.
    explicit ProjectFind(Session &session, QObject *parent = nullptr);

    void start(const QString &words, const OccurrenceOptions &options);
    void stop();

    [[nodiscard]] PlaceListModel &places() { return m_places; }
    [[nodiscard]] const PlaceListModel &places() const { return m_places; }
    [[nodiscard]] const QString &words() const { return m_words; }
    [[nodiscard]] bool isSearching() const { return !m_left.isEmpty(); }
    [[nodiscard]] int articlesLeft() const { return int(m_left.size()); }
    /// There are more places than are listed.
    [[nodiscard]] bool isCut() const { return m_cut; }
    /// How the places are to be marked: a mark is of words, so parts of words are marked only where the searched letters are none.
    [[nodiscard]] OccurrenceOptions optionsForMarking() const;

Q_SIGNALS:
    void changed();

private:
    void readSome();
    void followLibrary();
    void followText();
    [[nodiscard]] QList<PlaceRow> rowsOf(ArticleId article, const Article &report);

    Session &m_session;
    PlaceListModel m_places;
    QString m_words;
    OccurrenceOptions m_options;
    std::optional<OccurrenceFinder> m_finder; ///< while words are looked for
    std::optional<OccurrenceFinder> m_wholeFinder; ///< until a whole word was found
    QHash<ArticleId, QByteArray> m_read; ///< the text's hash
    QList<ArticleId> m_left;
    QTimer m_next;
    bool m_cut = false;
};

}
