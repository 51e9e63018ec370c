// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/panes/pane.h"
#include "ui/panes/projectfind.h"

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace Hashiya {

class FindSwitches;
class PlaceDelegate;
class SearchForm;

/// Finds words in the whole project: the places, by article, each in its context. Enter goes to a place, in the field to the next one; Escape gives the
/// focus back to the reader.
class ProjectFindPane : public Pane
{
    Q_OBJECT

public:
    explicit ProjectFindPane(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void setTheme(const ReaderTheme &theme) override;

    /// With the focus in the field; looks for `words` where they are not empty.
    void open(const QString &words);
    void setOptions(const OccurrenceOptions &options);
    void findNext() { step(1); }
    void findPrevious() { step(-1); }
    /// Asks to mark all places, where there are any and they may be marked.
    void markAll();
    [[nodiscard]] ProjectFind &find() { return m_find; }
    [[nodiscard]] FindSwitches &switches() { return *m_switches; }

Q_SIGNALS:
    /// All places are to be marked.
    void markAllRequested(const QString &words, const Hashiya::OccurrenceOptions &options);
    /// The reader is to have the focus.
    void left();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void connectParts();
    void search();
    void step(int by);
    void go(const QModelIndex &index);
    bool handleFieldKey(int key, Qt::KeyboardModifiers modifiers);
    void refresh();
    void retranslate();
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString exampleQuery() const;

    Session &m_session;
    ProjectFind m_find;
    PlaceDelegate *m_delegate;
    QLineEdit *m_words = nullptr;
    FindSwitches *m_switches = nullptr;
    QToolButton *m_formButton = nullptr;
    SearchForm *m_form = nullptr;
    QLabel *m_count = nullptr;
    QPushButton *m_markAll = nullptr;
    QListView *m_list = nullptr;
    QLabel *m_empty = nullptr;
    QStackedWidget *m_pages = nullptr;
};

}
