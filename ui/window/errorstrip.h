// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace Hashiya {

/// One sentence at the top of a pane: what went wrong and what to do, until it is closed or the next thing succeeds. Takes no focus.
class ErrorStrip : public QFrame
{
    Q_OBJECT

public:
    explicit ErrorStrip(QWidget *parent = nullptr);

    void showError(const Error &error);
    /// A hint, in calmer colours.
    void showHint(const QString &sentence);
    [[nodiscard]] QString sentence() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void showSentence(const QString &sentence, const QString &kind);

    QLabel *m_sentence;
    QToolButton *m_close;
};

}
