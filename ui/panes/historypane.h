// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/panes/historyfeed.h"
#include "ui/panes/pane.h"

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace Hashiya {

class HistoryDelegate;

/// Everything that was done in the project, in words, newest first. Enter (or a double click) goes to the point after the entry, Escape stops on the way;
/// a way back is a way of steps, each of which can be undone.
class HistoryPane : public Pane
{
    Q_OBJECT

public:
    explicit HistoryPane(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void setTheme(const ReaderTheme &theme) override;
    [[nodiscard]] HistoryFeed &feed() { return m_feed; }

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void retranslate();
    void refresh();
    void jump();
    void goHere();
    [[nodiscard]] int currentRow() const;
    [[nodiscard]] QString status() const;

    Session &m_session;
    HistoryFeed m_feed;
    HistoryFilter *m_filter;
    HistoryDelegate *m_delegate;
    QLineEdit *m_words = nullptr;
    QListView *m_list = nullptr;
    QLabel *m_status = nullptr;
    QPushButton *m_jump = nullptr;
};

}
