// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/theme.h"
#include "ui/session/session.h"

#include <QWidget>

#include <functional>

class QAction;
class QButtonGroup;
class QStackedWidget;

namespace Hashiya {

class FlowLayout;
class Inspector;
class MarkController;
class MarkListPane;
class NotesPane;
class Pane;
class ProjectFindPane;

/// The panes beside the article, one shown at a time, with a row of their names above. Each has a key: Ctrl+1, Ctrl+2, ... in their order.
class SideColumn : public QWidget
{
    Q_OBJECT

public:
    /// All outlive it.
    SideColumn(Session &session, MarkController &controller, QWidget *parent = nullptr);

    /// One for each pane, for a menu.
    [[nodiscard]] const QList<QAction *> &actions() const { return m_actions; }
    [[nodiscard]] QWidget *currentPane() const;
    void setCurrentPane(QWidget *pane);
    void setCurrentMark(AnnotationId id);
    void setSelection(TextRange range);
    void setTheme(const ReaderTheme &theme);
    /// Shows the pane and puts the focus into it.
    void focusPane(QWidget *pane);
    /// The field for the note of a mark, or of the caret's paragraph where that is not valid.
    void writeNote(AnnotationId mark);
    [[nodiscard]] ProjectFindPane &projectFind() { return *m_projectFind; }

Q_SIGNALS:
    /// Show this place, of any article.
    void placeChosen(Hashiya::ArticleId article, Hashiya::TextRange range);
    /// What was written in a pane is done; back to the text.
    void done();
    /// Open the list of all places of these words.
    void everywhereRequested(const QString &words);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addPanes();
    void add(Pane *pane);
    void add(QWidget *pane, const std::function<QString()> &title);
    void retranslate();

    Session &m_session;
    MarkController &m_controller;
    Inspector *m_inspector;
    MarkListPane *m_marks;
    NotesPane *m_notes;
    ProjectFindPane *m_projectFind;
    QList<Pane *> m_panes; ///< those of a common kind
    QList<std::function<QString()>> m_titles;
    QList<QAction *> m_actions;
    QWidget *m_chooser;
    FlowLayout *m_row;
    QStackedWidget *m_pages;
    QWidget *m_beforeEvidence = nullptr; ///< the pane shown before evidence was asked for
};

}
