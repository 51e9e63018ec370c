// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/search/searchindex.h"
#include "ui/common/theme.h"
#include "ui/models/librarymodel.h"
#include "ui/session/session.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QMenu;
class QPushButton;
class QStackedWidget;

namespace Hashiya {

class ImportBar;
class LibraryDelegate;
struct SearchAnswer;

/// The articles of the project, however many: search by title or by the query language, folders and tags, what is left to do, articles that are alike; add,
/// change, compare, take out.
class LibraryPane : public QWidget
{
    Q_OBJECT

public:
    /// Which articles are listed, in the order of the box.
    enum class Show { All, ToReview, Disputed, Alike };

    explicit LibraryPane(Session &session, QWidget *parent = nullptr);
    void setTheme(const ReaderTheme &theme);
    /// One file is added and opened; several, and folders, as one step with progress.
    void addFiles(const QStringList &paths);
    void show(Show show);
    [[nodiscard]] LibraryModel &model() { return *m_model; }
    [[nodiscard]] ImportBar &importBar() { return *m_importBar; }

Q_SIGNALS:
    void importRequested();
    /// The person asked for this article; may be the current one.
    void articleChosen(Hashiya::ArticleId article);
    /// The current article is to be compared with this one.
    void comparisonRequested(Hashiya::ArticleId other);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void arrange();
    void connectParts();
    void retranslate();
    void refresh();
    void followCurrent();
    void refreshPlaces();
    void refreshEmpty();
    void applyFilter();
    void ask();
    void takeAnswer(quint64 request, const SearchAnswer &answer);
    void takeAlike(const QList<AlikeArticles> &alike);
    [[nodiscard]] QList<ArticleId> selected() const;
    void editDetails();
    void removeSelected();
    void openMenu(QPoint at);
    bool handleListKey(int key, Qt::KeyboardModifiers modifiers);
    void askForFolder();

    Session &m_session;
    LibraryModel *m_model;
    LibraryDelegate *m_delegate;
    QLineEdit *m_words = nullptr;
    QComboBox *m_place = nullptr; ///< all, without folder, folders, tags
    QComboBox *m_show = nullptr;
    QComboBox *m_order = nullptr;
    QListView *m_list = nullptr;
    QLabel *m_empty = nullptr;
    QLabel *m_count = nullptr;
    QPushButton *m_import = nullptr;
    QPushButton *m_importFolder = nullptr;
    ImportBar *m_importBar = nullptr;
    QStackedWidget *m_pages = nullptr;
    QStringList m_places; ///< folders and tags as the box has them
    QString m_fault; ///< why the words are not understood
    std::optional<QList<ArticleId>> m_found; ///< by the index for the words
    std::optional<QList<ArticleId>> m_listed; ///< by the index for what is shown
    quint64 m_request = 0;
    quint64 m_showRequest = 0;
};

}
