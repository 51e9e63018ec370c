// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/panes/pane.h"
#include "ui/session/session.h"

class QKeyEvent;
class QLabel;
class QListView;
class QStackedWidget;

namespace Hashiya {

class LinkChoiceRow;
class RelationDelegate;
class RelationListModel;

/// The relations of the current article. Enter or a click goes to a relation's first mark, again to its second one; Delete removes it; the letters
/// shown below make it another one.
class RelationsPane : public Pane
{
    Q_OBJECT

public:
    explicit RelationsPane(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void setTheme(const ReaderTheme &theme) override;
    void setCurrent(AnnotationId id) override;

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void retranslate();
    void refresh();
    void showChoices();
    void showMenu(QPoint at);
    bool handleKey(const QKeyEvent &event);
    void goThere();
    void remove();
    void change(int choice);
    [[nodiscard]] RelationId current() const;

    Session &m_session;
    RelationListModel *m_model;
    RelationDelegate *m_delegate;
    QListView *m_list = nullptr;
    QStackedWidget *m_pages = nullptr;
    QLabel *m_empty = nullptr;
    QLabel *m_keys = nullptr;
    LinkChoiceRow *m_choices = nullptr;
    AnnotationId m_mark; ///< that the person is at
    RelationId m_shown; ///< the relation that was gone to last
    bool m_atSecond = false; ///< and to which of its marks
};

}
