// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/compare/samenames.h"
#include "ui/models/namelistmodel.h"
#include "ui/session/session.h"

#include <QHash>
#include <QTimer>

namespace Hashiya {

enum class NameScope { Article, Project };
enum class NameOrder { ByName, ByCount, ByPlace };

/// The names of the current article or the whole project, with where they are mentioned and which may be one, and what can be done to them: each thing one
/// step of the history, in all articles of the scope. Knows no widget. Other articles are counted between events. Follows nothing while it sleeps.
class NameBook : public QObject
{
    Q_OBJECT

public:
    /// The session outlives it.
    explicit NameBook(Session &session, QObject *parent = nullptr);

    [[nodiscard]] NameListModel &model() { return m_model; }
    void setAwake(bool awake);
    void setScope(NameScope scope);
    [[nodiscard]] NameScope scope() const { return m_scope; }
    void setOrder(NameOrder order);
    [[nodiscard]] NameOrder order() const { return m_order; }
    /// Names with these words in the name, a form or the identifier, whatever their hamza, vocalisation or digits.
    void setWords(const QString &words);
    /// Other articles are being counted.
    [[nodiscard]] bool isCounting() const { return !m_left.isEmpty(); }
    [[nodiscard]] int namesShown() const { return m_shown; }
    /// The interface speaks another language.
    void retranslate();

    // What can be done. False where nothing was: there is nothing to do, or the project is still being counted.
    /// Names of one type, of which not two have identifiers that differ.
    [[nodiscard]] bool mayMerge(const QSet<NameIdentity> &names) const;
    /// Into the longest.
    bool merge(const QSet<NameIdentity> &names);
    bool mergeSuggested(const QModelIndex &suggestion);
    /// Not suggested again in this project.
    bool dismiss(const QModelIndex &suggestion);
    /// Another name or identifier.
    bool rename(const NameIdentity &name, const WantedName &wanted);
    /// Gives marks of the current article a name of their own.
    bool split(const QList<AnnotationId> &mentions, const WantedName &wanted);
    bool retype(const QSet<NameIdentity> &names, const QString &type);
    bool takeOff(const QSet<NameIdentity> &names);
    bool removeAlias(const NameIdentity &name, const QString &alias);
    /// Removes names that no mark mentions.
    bool removeUnmentioned();

Q_SIGNALS:
    /// The rows are about to be made anew, and then have been.
    void aboutToChange();
    void changed();

private:
    void refresh();
    void refreshLater();
    void countAll();
    void countSome();
    [[nodiscard]] QList<NameRow> names() const;
    [[nodiscard]] QList<NameRow> suggestions(const QList<NameRow> &names);
    [[nodiscard]] QList<NameRow> arranged(QList<NameRow> names);
    [[nodiscard]] bool fits(const NameRow &row) const;
    [[nodiscard]] const NameRow *rowOf(const NameIdentity &name) const;
    [[nodiscard]] QSet<QString> &dismissed();
    bool apply(const QString &label, const QSet<NameIdentity> &names, const std::function<Edit(Document &)> &make);

    Session &m_session;
    NameListModel m_model;
    QTimer m_next;
    QTimer m_soon;
    QHash<ArticleId, QList<NameSummary>> m_others; ///< names of other articles
    QList<ArticleId> m_left; ///< articles that are still to be counted
    QList<Entity> m_compared; ///< names that were looked through for pairs, and what was found
    QList<SameName> m_pairs;
    std::optional<QSet<QString>> m_dismissed;
    QStringList m_words; ///< folded
    NameScope m_scope = NameScope::Article;
    NameOrder m_order = NameOrder::ByCount;
    int m_shown = 0;
    bool m_awake = false;
    bool m_stale = true;
};

}
