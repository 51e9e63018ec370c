// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/annotate/linkpicker.h"

#include <QFrame>

class QLabel;

namespace Hashiya {

class LinkChoiceRow;

/// What is asked for while two marks are being linked, and which keys answer; hidden at other times. Spoken by screen readers when it changes.
class LinkStrip : public QFrame
{
    Q_OBJECT

public:
    /// Both outlive it.
    LinkStrip(Session &session, LinkPicker &picker, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    [[nodiscard]] QString question() const;
    [[nodiscard]] QString keys() const;

    Session &m_session;
    LinkPicker &m_picker;
    QLabel *m_question;
    QLabel *m_keys;
    LinkChoiceRow *m_choices;
};

}
