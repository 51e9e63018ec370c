// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace Hashiya {

/// The bar in which a slip in the text is put right: the words as they are, in a field. Enter writes them into the article as one step, Escape does not. Marks stay
/// on their words.
class CorrectionBar : public QFrame
{
    Q_OBJECT

public:
    explicit CorrectionBar(Session &session, QWidget *parent = nullptr);

    /// For words of one paragraph of the current article. `proposal` stands in the field instead of the words themselves where it is not empty.
    void open(TextRange range, const QString &proposal = {});
    void close();

Q_SIGNALS:
    /// The words stand there now.
    void corrected(Hashiya::TextRange range);
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void apply();

    Session &m_session;
    TextRange m_range;
    QLabel *m_label;
    QLineEdit *m_field;
    QPushButton *m_apply;
};

}
