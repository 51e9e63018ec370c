// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/theme.h"
#include "ui/session/session.h"

#include <QScrollArea>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QStackedLayout;

namespace Hashiya {

class AttributesForm;
class ValueEditor;

/// Everything about one mark, to be read and changed: words, type, value, name, why it is there, note and check. Each field is an edit of its own,
/// made when the field is left.
class Inspector : public QScrollArea
{
    Q_OBJECT

public:
    explicit Inspector(Session &session, QWidget *parent = nullptr);

    /// Shows a mark of the session's document; not valid for none.
    void setMark(AnnotationId id);
    void setTheme(const ReaderTheme &theme);
    /// Puts the focus into the field for the mark's note.
    void writeNote();
    /// Puts the keyboard where the evidence for the mark's fact is written; Enter goes on to the link and then ends it, Escape ends it at once.
    void editEvidence();

Q_SIGNALS:
    /// The evidence is written; the keyboard may go back to where it was.
    void evidenceEdited();
    void confirmRequested();
    void rejectRequested();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void buildHead();
    void buildFields();
    void buildCheck();
    void connectFields();
    void retranslate();
    void refresh();
    void showHead(const Document &document, const Annotation &mark);
    void showName(const Document &document, const Annotation &mark);
    void fillTypes();
    void commitNote();
    void commitName();
    void commitVerification();
    [[nodiscard]] const Annotation *mark() const;

    Session &m_session;
    AnnotationId m_id;
    ReaderTheme m_theme;
    QStackedLayout *m_pages = nullptr;
    QLabel *m_empty = nullptr;
    QLabel *m_words = nullptr;
    QLabel *m_state = nullptr;
    QLabel *m_reason = nullptr;
    QPushButton *m_confirm = nullptr;
    QPushButton *m_reject = nullptr;
    QFormLayout *m_form = nullptr;
    QComboBox *m_type = nullptr;
    ValueEditor *m_value = nullptr;
    AttributesForm *m_attributes = nullptr;
    QLabel *m_valueHeading = nullptr;
    QLabel *m_checkHeading = nullptr;
    QLabel *m_reasonHeading = nullptr;
    QLineEdit *m_name = nullptr;
    QPlainTextEdit *m_note = nullptr;
    QFormLayout *m_checkForm = nullptr;
    QComboBox *m_verification = nullptr;
    QLineEdit *m_evidence = nullptr;
    QLineEdit *m_link = nullptr;
};

}
