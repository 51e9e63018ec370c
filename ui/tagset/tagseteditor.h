// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/tagsetchecks.h"
#include "ui/common/theme.h"
#include "ui/session/session.h"
#include "ui/tagset/tagsetdraft.h"

#include <QDialog>

class QFrame;
class QLabel;
class QListWidget;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class QTreeView;

namespace Hashiya {

class RelationForm;
class RemapPage;
class TagsetModel;
class TypeForm;

/// The project's tagset, to be changed as a whole: nothing is in force before Save, which is one step of the history. Deletes itself when closed.
///
/// Keys: Ctrl+N and Ctrl+L add a type and a type of links, Ctrl+D copies, Delete (in the list) removes, Alt with the arrows moves, Ctrl+Enter saves, Escape leaves;
/// where something was changed, the second Escape does.
class TagsetEditor : public QDialog
{
    Q_OBJECT

public:
    TagsetEditor(Session &session, const ReaderTheme &theme, QWidget *parent = nullptr);

    [[nodiscard]] const TagsetModel &model() const { return *m_model; }
    /// What is shown and can be changed now; not valid for none.
    [[nodiscard]] DraftRow current() const;
    void setCurrent(DraftRow row);
    /// Takes a tagset file in place of what is shown; says what is wrong with it where it cannot be read.
    bool importFile(const QString &path);
    bool exportTo(const QString &path);

    void reject() override;

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    QWidget *buildEditing();
    QWidget *buildList();
    QWidget *buildFindings();
    QWidget *buildFoot();
    void connectParts();
    void addKeys();
    void retranslate();
    void showCurrent();
    void onChanged();
    void showFindings();
    void goToFinding();
    /// Puts the focus into a field of the form and brings it into view.
    void goToField(const TagsetPlace &place);
    void add(bool relation);
    void duplicate();
    void remove();
    void move(bool down);
    void save();
    void goBack();
    void apply(const TypeRemap &remap);
    void refreshButtons();
    /// A sentence at the top; an error or, with `hint`, only advice. Empty takes it away.
    void say(const QString &sentence, bool hint = false);

    Session &m_session;
    TagsetModel *m_model;
    QFrame *m_strip = nullptr;
    QLabel *m_sentence = nullptr;
    QStackedWidget *m_pages = nullptr; ///< editing, remapping
    QTreeView *m_tree = nullptr;
    QScrollArea *m_scroll = nullptr;
    QStackedWidget *m_forms = nullptr; ///< nothing chosen, a type, a relation type
    QLabel *m_nothing = nullptr;
    TypeForm *m_type = nullptr;
    RelationForm *m_relation = nullptr;
    QLabel *m_findingsHead = nullptr;
    QListWidget *m_findings = nullptr;
    QPushButton *m_readable = nullptr;
    RemapPage *m_remap = nullptr;
    QPushButton *m_addType = nullptr;
    QPushButton *m_addRelation = nullptr;
    QPushButton *m_duplicate = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
    QPushButton *m_import = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_save = nullptr;
    bool m_warned = false; ///< that Escape would drop what was changed
};

}
