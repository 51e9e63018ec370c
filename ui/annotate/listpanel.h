// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QAbstractItemModel;
class QKeyEvent;
class QLabel;
class QListView;
class QModelIndex;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace Hashiya {

/// A list under the reader on which something is decided before it is done: a heading over it, its keys and a button under it. Enter in the list and the button apply(),
/// Escape anywhere and the cross close().
class ListPanel : public QFrame
{
    Q_OBJECT

Q_SIGNALS:
    /// It is not shown any more.
    void closed();

protected:
    ListPanel(const QString &listName, QWidget *parent);
    /// What is listed; it outlives the panel's use of it. Called once, from the constructor of the panel that has the model.
    void setModel(QAbstractItemModel &model);

    /// Does what was decided, and closes where it was done.
    virtual void apply() = 0;
    /// Forgets everything and hides; see hidePanel().
    virtual void close() = 0;
    /// The person is at another row.
    virtual void goTo(const QModelIndex &index) = 0;
    /// The words, in the language of the interface; called when that changes.
    virtual void retranslate() = 0;
    /// A key in the list that is not Enter; true where it meant something.
    virtual bool listKey(const QKeyEvent &key) = 0;

    void hidePanel();
    [[nodiscard]] QLabel &heading() { return *m_heading; }
    /// Lines under the heading.
    [[nodiscard]] QVBoxLayout &headLines() { return *m_headLines; }
    [[nodiscard]] QListView &list() { return *m_list; }
    [[nodiscard]] QLabel &keys() { return *m_keys; }
    [[nodiscard]] QPushButton &applyButton() { return *m_apply; }

    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build(const QString &listName);

    QLabel *m_heading;
    QVBoxLayout *m_headLines;
    QToolButton *m_close;
    QListView *m_list;
    QLabel *m_keys;
    QPushButton *m_apply;
};

}
