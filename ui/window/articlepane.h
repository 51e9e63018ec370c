// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/occurrences.h"
#include "ui/annotate/markcontroller.h"
#include "ui/common/theme.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace Hashiya {

class AdjudicationPanel;
class ArticleView;
class ErrorStrip;
class CorrectionBar;
class EverywherePanel;
class FindBar;
class LinkPicker;
class LinkStrip;
class MarkMenus;
class UpdatePanel;
class WindowActions;

/// The reader with what belongs around it: the strip for errors, the bar for finding, the list for correcting everywhere, and the words that stand where no article is open.
class ArticlePane : public QWidget
{
    Q_OBJECT

public:
    explicit ArticlePane(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] ArticleView &view() { return *m_view; }
    [[nodiscard]] MarkController &controller() { return *m_controller; }
    [[nodiscard]] ErrorStrip &strip() { return *m_strip; }
    [[nodiscard]] FindBar &findBar() { return *m_findBar; }
    /// Goes on to correcting all places of these words in the project.
    void markInProject(const QString &words, const OccurrenceOptions &options);
    /// What the window's actions do here.
    void connectTo(const WindowActions &actions);
    void setTheme(const ReaderTheme &theme);
    /// Begins to compare with the marks that somebody else made in the same text, from annotated JSON.
    void adjudicateWith(const QString &path);
    /// Begins to take in a newer text of the article from a file.
    void updateFrom(const QString &path);
    /// Gives the focus to the reader, or to what stands in its place: never to a field, where undo would mean something else.
    void takeFocus();
    /// Opens the list of all places of words.
    void openEverywhereFor(const QString &words);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void openEverywhere();
    void openCorrection();
    void markAllFound();
    /// The words that were selected are a mark now.
    void goToAppliedMark();

    Session &m_session;
    ErrorStrip *m_strip;
    ArticleView *m_view;
    FindBar *m_findBar;
    QStackedWidget *m_pages;
    QLabel *m_empty;
    MarkController *m_controller;
    EverywherePanel *m_everywhere;
    CorrectionBar *m_correction;
    UpdatePanel *m_update;
    AdjudicationPanel *m_adjudication;
    LinkPicker *m_links;
    LinkStrip *m_linkStrip;
    MarkMenus *m_menus;
};

}
