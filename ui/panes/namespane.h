// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/panes/namebook.h"
#include "ui/panes/pane.h"

class QComboBox;
class QKeyEvent;
class QLabel;
class QLineEdit;
class QToolButton;
class QTreeView;

namespace Hashiya {

class NameDelegate;
class NameForm;

/// The names of the article or the project, by type: each with its forms and mentions. Keys: Enter goes to the next mention (or merges what is suggested),
/// Space ticks, a type's letter gives the chosen names that type, Y makes them one, K gives chosen mentions a name of their own, F2 renames, X sets the
/// identifier, Delete takes a name off its mentions, a mention out of its name, a form from a name, or a suggestion away.
class NamesPane : public Pane
{
    Q_OBJECT

public:
    explicit NamesPane(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void setTheme(const ReaderTheme &theme) override;
    void setCurrent(AnnotationId id) override;
    [[nodiscard]] NameBook &book() { return m_book; }

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *buttons();
    void connectParts();
    void retranslate();
    void refresh();
    void keepPlace();
    void restorePlace();
    void showMenu(QPoint at);

    bool handleKey(const QKeyEvent &event);
    bool handleLetter(QChar letter);
    void activate(const QModelIndex &index);
    void goToNextMention(const NameRow &row);
    void merge();
    void split();
    void rename(bool identifier);
    void remove();
    void retype(const QString &type);
    void say(const QString &sentence);
    void finishForm(const WantedName &name);
    /// Ticked names, else selected ones (that of a form or mention where that is), else the current one.
    [[nodiscard]] QSet<NameIdentity> chosen() const;
    [[nodiscard]] QList<AnnotationId> chosenMentions() const;

    Session &m_session;
    NameBook m_book;
    NameDelegate *m_delegate;
    QLineEdit *m_words = nullptr;
    QComboBox *m_scopes = nullptr;
    QComboBox *m_orders = nullptr;
    QTreeView *m_tree = nullptr;
    NameForm *m_form = nullptr;
    QToolButton *m_merge = nullptr;
    QToolButton *m_split = nullptr;
    QToolButton *m_rename = nullptr;
    QToolButton *m_remove = nullptr;
    QLabel *m_status = nullptr;
    AnnotationId m_current; ///< the mark that the reader is at
    QSet<NameIdentity> m_open; ///< names that are unfolded
    NameIdentity m_at; ///< the name that the list is at
    AnnotationId m_atMention;
    std::optional<NameIdentity> m_follow; ///< what the name that the list is at is about to become
    int m_row = 0; ///< and its row on the first level, where the name is gone
    NameIdentity m_renamed; ///< what the form is about
    QList<AnnotationId> m_parting; ///< mentions that the form is about
};

}
