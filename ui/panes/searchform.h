// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace Hashiya {

/// The query language as a form: what is chosen here is written as a query, for whoever does not want to learn its words.
class SearchForm : public QWidget
{
    Q_OBJECT

public:
    /// The session outlives it.
    explicit SearchForm(Session &session, QWidget *parent = nullptr);

    /// The query that the fields ask for, in the language of the interface.
    [[nodiscard]] QString query() const;
    void clear();

Q_SIGNALS:
    void queryChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    QLineEdit *addLine(const QString &name);
    void fillTypes();
    void retranslate();

    Session &m_session;
    QFormLayout *m_form;
    QLineEdit *m_words, *m_value, *m_name, *m_date, *m_source, *m_tag;
    QComboBox *m_type, *m_comparison, *m_state;
    QList<QLabel *> m_labels;
};

}
