// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/annotate/everywhere.h"
#include "ui/common/theme.h"

#include <QFrame>

class QComboBox;
class QKeyEvent;
class QLabel;
class QListView;
class QPushButton;
class QToolButton;

namespace Hashiya {

class FindSwitches;
class HitDelegate;

/// The list of all places of a name under the reader: a tick per place, what will happen in words, and the keys: Space ticks, Enter does it, Escape closes, a
/// type's letter chooses the type, Delete removes instead of marking, Ctrl+Enter goes on to the whole project. Asks nothing: one undo takes all back.
class EverywherePanel : public QFrame
{
    Q_OBJECT

public:
    explicit EverywherePanel(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] Everywhere &everywhere() { return m_everywhere; }
    /// Shows the places with the focus in the list, at the place in `here` where it is among them.
    void open(const EverywhereRequest &request, TextRange here);
    /// Goes from the article to the whole project and back.
    void toggleScope();
    void close();
    void setTheme(const ReaderTheme &theme);

Q_SIGNALS:
    /// The list went to a place of the current article.
    void placeChosen(Hashiya::TextRange range);
    /// The ticked places were corrected.
    void applied();
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *head();
    [[nodiscard]] QWidget *foot();
    void retranslate();
    void refresh();
    void apply();
    bool handleKey(const QKeyEvent &event);
    void goTo(const QModelIndex &index);
    void keepCurrentRow();
    [[nodiscard]] QString summary() const;

    Session &m_session;
    Everywhere m_everywhere;
    HitDelegate *m_delegate;
    QLabel *m_heading = nullptr;
    QComboBox *m_actions = nullptr;
    QComboBox *m_types = nullptr;
    QComboBox *m_scopes = nullptr;
    FindSwitches *m_switches = nullptr;
    QToolButton *m_close = nullptr;
    QListView *m_list = nullptr;
    QLabel *m_summary = nullptr;
    QLabel *m_keys = nullptr;
    QPushButton *m_apply = nullptr;
    int m_row = 0; ///< the current one, kept when the rows are made anew
};

}
