// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/markfaults.h"

#include <QHash>
#include <QSet>

namespace Hashiya {

enum class ConsistencyKind {
    DifferentTypes, ///< the same words marked as different types
    SometimesMarked, ///< the same words marked here and not there
    ForbiddenOverlap, ///< see OverlapFault
    RaggedEdge, ///< see EdgeFault
    Misfit, ///< see misfits()
};

/// A place that a finding is about.
struct ConsistencyPlace
{
    ArticleId article;
    TextRange range;
    AnnotationId mark; ///< not valid where nothing is marked
    QString type; ///< of the mark; empty where nothing is marked

    friend bool operator==(const ConsistencyPlace &, const ConsistencyPlace &) = default;
};

/// Something that marks of one or several articles do not agree on. A question to the person, who may have meant it so.
struct ConsistencyFinding
{
    ConsistencyKind kind = ConsistencyKind::DifferentTypes;
    QString words; ///< of the first two kinds: as first marked, without proclitics; else empty
    QString detail; ///< of the others: "crossing", "nesting", "twice"; names of EdgeFault; keys of misfits()
    QStringList types; ///< of the marks, each once, in the order met; of ForbiddenOverlap the outer type and the inner one
    QList<ConsistencyPlace> places; ///< in the order met; of ForbiddenOverlap in pairs, the outer mark first

    friend bool operator==(const ConsistencyFinding &, const ConsistencyFinding &) = default;
};

/// "different_types", "sometimes_marked", "forbidden_overlap", "ragged_edge", "misfit"; also the keys of their dismissal.
[[nodiscard]] QString consistencyKindName(ConsistencyKind kind);

/// Holds the marks of one article or many against one another. Rejected marks do not count, and where a person has rejected a mark, its words are not taken
/// to be forgotten. What is dismissed (see dismissal.h) on all its marks is not found.
///
/// Words are compared folded and without certain proclitics. Unmarked places are looked for of names, and of figures of several words; quotations and times
/// have none. Time: linear in texts and marks.
class Consistency
{
public:
    /// Takes in one article; keeps its text, which costs nothing while it is open anyway.
    void add(ArticleId article, const Document &document);
    /// Kind by kind; within a kind in the order of their first places.
    [[nodiscard]] QList<ConsistencyFinding> findings() const;

private:
    struct Group
    {
        ConsistencyFinding finding;
        bool open = false; ///< a mark of it is not dismissed
        bool looksForUnmarked = false;
    };
    /// What pass two needs of an article.
    struct Source
    {
        ArticleId article;
        Article text;
        QList<TextRange> marked; ///< by beginning; none of quotations
        QList<qsizetype> reach; ///< the greatest end up to each of `marked`
        QSet<std::pair<qsizetype, qsizetype>> rejected;

        [[nodiscard]] bool isMarkedAt(TextRange range) const;
    };
    void addWords(ArticleId article, const Document &document, const Annotation &mark);
    void addFaults(ArticleId article, const Document &document, const Annotation &mark);
    void addOverlaps(ArticleId article, const Document &document);
    void addTo(QList<Group> &groups, QHash<QString, qsizetype> &index, const QString &key, ConsistencyFinding finding, bool dismissed);
    [[nodiscard]] QList<ConsistencyFinding> sometimesMarked() const;

    QList<Group> m_words; ///< one for each words; a finding where the types differ
    QHash<QString, qsizetype> m_byWords; ///< folded words to index
    QList<Group> m_faults;
    QHash<QString, qsizetype> m_byFault;
    QSet<QString> m_open; ///< folded words of which a mark is not dismissed as sometimes marked
    QList<Source> m_sources;
};

/// One article alone.
[[nodiscard]] QList<ConsistencyFinding> consistencyOf(const Document &document);

}
