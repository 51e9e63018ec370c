// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/panes/pane.h"
#include "ui/session/session.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace Hashiya {

/// The house rules that hold in the current article's project: who made each and when; the chosen one can be changed below the list, and Delete takes it away.
/// Each change is one step of the project's history.
class RulesPane : public Pane
{
    Q_OBJECT

public:
    explicit RulesPane(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void refresh();
    void showRule();
    void fillTypes();
    void commit();
    void removeRule();
    [[nodiscard]] std::optional<HouseRule> chosen() const;
    [[nodiscard]] QString lineOf(const HouseRule &rule) const;

    Session &m_session;
    QLabel *m_empty;
    QListWidget *m_list;
    QWidget *m_fields;
    QFormLayout *m_form;
    QComboBox *m_kind;
    QLineEdit *m_words;
    QComboBox *m_type;
    QComboBox *m_scope;
    QCheckBox *m_exact;
    QPushButton *m_remove;
    bool m_showing = false; ///< fields are being filled; what they signal is no change
};

}
