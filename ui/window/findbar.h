// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/articlesearch.h"

#include <QFrame>

#include <optional>

class QLabel;
class QPushButton;
class QLineEdit;
class QToolButton;

namespace Hashiya {

class ArticleView;
class FindSwitches;

/// Finds words in the article that a reader shows, as ArticleSearch does, and selects them there; from there on to marking all of them.
class FindBar : public QFrame
{
    Q_OBJECT

public:
    explicit FindBar(ArticleView &view, QWidget *parent = nullptr);

    /// Shows the bar with the focus in its field.
    void open();
    /// Gives the focus back to the reader.
    void close();
    void findNext();
    void findPrevious();
    /// What is being searched; empty for nothing.
    [[nodiscard]] QString words() const;
    [[nodiscard]] OccurrenceOptions options() const;
    /// Takes effect with the next search.
    void setOptions(const OccurrenceOptions &options);
    [[nodiscard]] FindSwitches &switches() { return *m_switches; }
    /// The reader shows another document.
    void documentChanged();

Q_SIGNALS:
    void opened();
    /// All places are to be marked.
    void markAllRequested();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void search();
    void go(qsizetype place);
    void showCount();

    ArticleView &m_view;
    QLineEdit *m_words;
    QLabel *m_count;
    FindSwitches *m_switches;
    QToolButton *m_previous;
    QToolButton *m_next;
    QPushButton *m_markAll;
    QToolButton *m_close;
    std::optional<ArticleSearch> m_search; ///< made at the first search in a document
    QList<TextRange> m_places;
    qsizetype m_current = -1;
};

}
