// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/panes/pane.h"
#include "ui/session/session.h"

class QLabel;
class QListWidget;
class QPlainTextEdit;

namespace Hashiya {

/// What was written in the margin: the note on the paragraph of the caret and the one on the article, to be written here, and a list of all notes of the article,
/// those on marks among them. A note is kept when its field is left, or with Ctrl+Enter, which goes back to the text.
class NotesPane : public Pane
{
    Q_OBJECT

public:
    explicit NotesPane(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    void setSelection(TextRange range) override;
    /// Puts the focus into the field for the paragraph's note.
    void writeOnParagraph();

Q_SIGNALS:
    /// The note is written; back to the text.
    void done();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void retranslate();
    void refresh();
    void refreshFields();
    /// Waits for being shown where nobody sees it.
    void refreshList();
    void fillList();
    void commit(QPlainTextEdit *field);
    void goTo(int row);
    [[nodiscard]] TextRange placeOf(const QPlainTextEdit *field) const;

    Session &m_session;
    TextRange m_paragraph;
    QLabel *m_paragraphHead;
    QPlainTextEdit *m_paragraphNote;
    QLabel *m_articleHead;
    QPlainTextEdit *m_articleNote;
    QLabel *m_listHead;
    QListWidget *m_list;
    bool m_listIsOld = true;
};

}
