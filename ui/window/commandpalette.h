// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "ui/models/commandlistmodel.h"

#include <QFrame>
#include <QPointer>

class QAction;
class QLabel;
class QLineEdit;
class QListView;
class QMainWindow;

namespace Hashiya {

class Language;
class Session;

/// Everything that the window can do, and every article, by its name in either language: a field over the window, the list below it, Enter does it, Escape or
/// a click elsewhere closes.
class CommandPalette : public QFrame
{
    Q_OBJECT

public:
    /// All outlive it; what can be done is what the menus have when it is opened.
    CommandPalette(QMainWindow &window, Session &session, const Language &language);

    void open();

Q_SIGNALS:
    void articleChosen(Hashiya::ArticleId article);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void place();
    void closeAndGoBack();
    void runCurrent();
    void setCurrentRow(int row);
    bool handleKey(int key);
    [[nodiscard]] QList<Command> commands();
    void addActions(QList<Command> &commands, const QList<QAction *> &actions, const QString &place, const QString &otherPlace) const;
    void retranslate();

    QMainWindow &m_window;
    Session &m_session;
    const Language &m_language;
    CommandListModel m_model;
    QLineEdit *m_words;
    QListView *m_list;
    QLabel *m_empty;
    QPointer<QWidget> m_before; ///< had the focus
};

}
