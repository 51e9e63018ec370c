// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/lookalikes.h"
#include "ui/models/characterlistmodel.h"
#include "ui/models/placelistmodel.h"
#include "ui/panes/pane.h"
#include "ui/session/session.h"

class QLabel;
class QListView;
class QPushButton;

namespace Hashiya {

class CharacterDelegate;
class PlaceDelegate;

/// What the characters at the caret or of the selection are, and below everything of the article that may be other than it looks. Changes nothing: where
/// somebody is there to do it, a button asks for a correction.
class CharactersPane : public Pane
{
    Q_OBJECT

public:
    explicit CharactersPane(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void setTheme(const ReaderTheme &theme) override;
    /// The selection of the reader, or its caret.
    void setSelection(TextRange selection) override;

    [[nodiscard]] const CharacterListModel &characters() const { return m_characters; }
    [[nodiscard]] const PlaceListModel &warnings() const { return m_warnings; }

Q_SIGNALS:
    /// A person wants other characters in this place of the current article.
    void correctionRequested(Hashiya::TextRange range, const QString &replacement);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void connectNotify(const QMetaMethod &signal) override;

private:
    void build();
    QListView *makeList(const QString &name, QAbstractItemModel &model);
    void listCharacters();
    void findWarnings();
    void fillWarnings();
    void go(const QModelIndex &index);
    void correct();
    void refresh();
    void retranslate();

    Session &m_session;
    CharacterListModel m_characters;
    PlaceListModel m_warnings;
    QList<Lookalike> m_found;
    QByteArray m_foundIn; ///< hash of the text
    TextRange m_selection;
    CharacterDelegate *m_characterDelegate;
    PlaceDelegate *m_placeDelegate;
    QLabel *m_charactersHead = nullptr;
    QLabel *m_warningsHead = nullptr;
    QListView *m_characterList = nullptr;
    QListView *m_warningList = nullptr;
    QPushButton *m_correct = nullptr;
};

}
