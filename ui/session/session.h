// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/workspace.h"
#include "ui/session/edits.h"
#include "ui/session/places.h"
#include "ui/session/reading.h"
#include "ui/session/rulebook.h"

#include <QDateTime>
#include <QObject>
#include <QSet>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace Hashiya {

class SearchService;

/// What a person has open: a project, an article of it, and everything that can be done to them. Knows no widget.
///
/// A call that returns bool says whether it was done; where it was not, errorOccurred() has told why, and nothing was changed. What is done is
/// in the file when the call returns. Reading files runs in a worker thread and ends with imported() or errorOccurred().
class Session : public QObject
{
    Q_OBJECT

public:
    /// The clock outlives the session. `person` is whom the journal and new marks name.
    Session(const Clock &clock, QString person, QObject *parent = nullptr);
    ~Session() override;

    // The project
    bool openProject(const QString &path);
    /// A new project with the standard tagset.
    bool createProject(const QString &path);
    void closeProject();
    [[nodiscard]] bool isOpen() const { return m_workspace != nullptr; }
    [[nodiscard]] bool isReadOnly() const { return !m_workspace || m_workspace->isReadOnly(); }
    /// Where the open project is; empty without one.
    [[nodiscard]] QString projectPath() const;
    [[nodiscard]] Tagset tagset() const;
    [[nodiscard]] QString person() const { return m_person; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }

    // House rules
    /// Where the person's rules for everywhere lie. A file that cannot be read is told and left alone.
    void setHouseRuleFile(const QString &path);
    [[nodiscard]] const RuleBook &ruleBook() const { return m_rules; }
    /// Adds, edits or removes a rule and looks again for marks in the current article where it holds there, as one step. A new rule's key, author and time are
    /// filled in where they are empty.
    bool changeHouseRule(HouseRuleChanged change);
    /// To look something up; nullptr without a project.
    [[nodiscard]] const Store *store() const { return m_workspace ? &m_workspace->store() : nullptr; }
    /// Keeps a setting of the project; no action of its history.
    bool keepSetting(const QString &key, const QString &value);

    // Its articles
    [[nodiscard]] const QList<ArticleSummary> &articles() const { return m_articles; }
    [[nodiscard]] ArticleId currentArticle() const { return m_current; }
    /// Not valid for none.
    bool setCurrentArticle(ArticleId article);
    /// The current article's document, or nullptr; valid until projectAboutToClose().
    [[nodiscard]] const Document *document() const { return m_document; }
    /// Any article's document, or nullptr with errorOccurred(); valid until another article becomes the current one.
    [[nodiscard]] const Document *documentOf(ArticleId article);
    bool removeArticle(ArticleId article) { return removeArticles({article}); }
    /// Takes articles out of the library, as one step.
    bool removeArticles(const QList<ArticleId> &articles);
    /// What articles are and where they are kept, changed as one step; `label` as for perform(). False also where everything is so already.
    bool changeDetails(const QList<std::pair<ArticleId, ArticleDetails>> &details, const QString &label);
    /// nullopt with errorOccurred().
    [[nodiscard]] std::optional<ArticleDetails> detailsOf(ArticleId article);
    /// For many articles that come as one step: puts one into the file out of sight, then all of them into the library.
    [[nodiscard]] Result<ArticleId> stageArticle(const Document &document);
    bool addStaged(const QList<ArticleId> &articles);
    /// The article of the library that has the same text, as it came or as it is now; not valid for none.
    [[nodiscard]] ArticleId articleWithText(const QByteArray &sha256) const;
    /// The text of any article as the project has it, without its marks: light beside readArticleOf().
    [[nodiscard]] Result<Article> readTextOf(ArticleId article) const;
    /// What looks things up in all articles at once.
    [[nodiscard]] SearchService &search() { return *m_search; }

    /// Where in the text the current article was left (UTF-16 units), and keeping it (see Places).
    [[nodiscard]] qsizetype rememberedPlace() const;
    void rememberPlace(qsizetype position);

    // Edits of the current document
    bool perform(const std::optional<LabelledEdit> &edit);
    /// For the functions of ui/session/edits.h that take ids: calls `make` with the current document and performs what it returns.
    bool performWith(const std::function<std::optional<LabelledEdit>(Document &)> &make);
    /// One step over several articles: calls `make` with each one's document and performs what they return together. Articles that cannot be read are an error.
    bool performIn(const QList<ArticleId> &articles, const std::function<Edit(ArticleId, Document &)> &make, const QString &label);
    /// Any article as the project has it, to look at; not kept in memory where it is not in use.
    [[nodiscard]] Result<Document> readArticleOf(ArticleId article);
    /// Makes another tagset the project's, as one step with what becomes of types that go (see Workspace::changeTagset).
    bool changeTagset(const Tagset &after, const TypeRemap &remap);
    /// What each type is used for in the library. Reads all marks; nullopt with errorOccurred().
    [[nodiscard]] std::optional<TypeUses> typeUses();
    /// Runs the extractors again over the current article.
    bool suggestAgain();
    bool undo();
    bool redo();
    /// Undoes or redoes, one action after the other, towards the point at which `point` is the last action in force (not valid: nothing is), for about so
    /// long. The steps that are left; nullopt where none lead there or one failed.
    std::optional<qsizetype> goTowards(ActionId point, int milliseconds);
    /// What can be undone and redone; empty without a project.
    [[nodiscard]] const History &history() const;
    [[nodiscard]] bool canUndo() const { return m_workspace && m_workspace->history().canUndo(); }
    [[nodiscard]] bool canRedo() const { return m_workspace && m_workspace->history().canRedo(); }

    // Files
    /// Reads a file in a worker thread and adds it as an article. The same text a second time opens the article that is there.
    void importFile(const QString &path, const ArticleMetadata &metadata = {});
    /// Files that are being read.
    [[nodiscard]] int runningImports() const { return m_running; }
    /// Drops what is being read; nothing of it comes into the project.
    void cancelImports();
    /// Adds a document at once.
    std::optional<ArticleId> addArticle(const Document &document);
    /// Writes the current article as annotated JSON, whole or not at all.
    bool exportArticle(const QString &path);
    /// Tells of a failure of somebody else who works for the same person.
    void report(const Error &error) { Q_EMIT errorOccurred(error); }

Q_SIGNALS:
    void projectOpened();
    /// Documents and articles are about to become invalid.
    void projectAboutToClose();
    void libraryChanged();
    /// Counts of one article of the library are others; everything else of the list is as it was.
    void articleCountsChanged(Hashiya::ArticleId article);
    void currentArticleChanged(Hashiya::ArticleId article);
    /// The text of the current document is another; tells before documentChanged() does.
    void textChanged();
    void houseRulesChanged();
    /// Marks of the current document changed in this range.
    void documentChanged(Hashiya::TextRange range);
    /// The project's tagset is another one; tells before documentChanged().
    void tagsetChanged();
    void historyChanged();
    /// Everything is in the file; the time is the clock's, UTC.
    void saved(const QDateTime &time);
    /// Something was done, undone or done again: the key of what.
    void acted(Hashiya::ActionKind kind, const QString &label);
    void importsChanged(int running);
    void imported(Hashiya::ArticleId article);
    void errorOccurred(const Hashiya::Error &error);

private:
    bool take(Result<std::unique_ptr<Store>> store);
    bool reloadLibrary();
    void takeRules(const QList<HouseRuleChanged> &changes);
    bool step(bool forward);
    /// What one or several steps of undo or redo did.
    struct Steps
    {
        ArticleId article; ///< of the last step
        QString label; ///< of the last step
        QSet<ArticleId> articles;
        QList<HouseRuleChanged> houseRules;
        bool changedText = false;
        bool changedTagset = false;

        void add(const Workspace::Step &step);
    };
    void showSteps(ActionKind kind, const Steps &steps);
    void finishImport(quint64 generation, const QString &path, const Result<ReadArticle> &read);
    /// Counts the current article's marks for its row of the library, without asking the store for all rows.
    void updateSummary();
    void afterCommit();
    /// Keeps no more documents in memory than a person goes between.
    void forgetOldDocuments();

    const Clock &m_clock;
    QString m_person;
    std::unique_ptr<Workspace> m_workspace;
    Places m_places;
    RuleBook m_rules;
    QList<ArticleSummary> m_articles;
    ArticleId m_current;
    const Document *m_document = nullptr;
    QList<ArticleId> m_recent; ///< looked at last, newest first
    QThreadPool m_readers;
    int m_running = 0;
    quint64 m_generation = 0; ///< imports started before the last cancel or close belong to an earlier one
    std::unique_ptr<SearchService> m_search;
};

}
