// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/panes/checkrunner.h"
#include "ui/panes/pane.h"

class QComboBox;
class QLabel;
class QKeyEvent;
class QStackedWidget;
class QTreeView;

namespace Hashiya {

class CheckDelegate;

/// What checks ask about the marks of the article or the project, as a tree of questions and their places; what can be done about each has a key.
class ChecksPane : public Pane
{
    Q_OBJECT

public:
    /// The session outlives it.
    explicit ChecksPane(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void setTheme(const ReaderTheme &theme) override;
    [[nodiscard]] CheckRunner &runner() { return m_runner; }
    [[nodiscard]] CheckTreeModel &model() { return *m_model; }

Q_SIGNALS:
    /// The place of the current row is shown; say whether its fact is true.
    void verificationRequested();
    /// Open the list of all places of these words.
    void everywhereRequested(const QString &words);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void retranslate();
    void refresh();
    void takeGroups();
    [[nodiscard]] QModelIndex current() const;
    bool handleKey(const QKeyEvent &event);
    void go();
    void goTo(const CheckPlace &place);
    void foundRight();
    void giveType(const QString &type);
    void rejectPlace();
    void askEverywhere();

    Session &m_session;
    CheckRunner m_runner;
    CheckTreeModel *m_model;
    CheckDelegate *m_delegate;
    QComboBox *m_scopes = nullptr;
    QLabel *m_head = nullptr;
    QLabel *m_keys = nullptr;
    QTreeView *m_tree = nullptr;
    QStackedWidget *m_pages = nullptr;
    QLabel *m_empty = nullptr;
};

}
