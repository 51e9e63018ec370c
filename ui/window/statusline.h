// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QToolButton;

namespace Hashiya {

class MarkController;

/// The line under everything: what is saved, how far the article is reviewed, what was done last, what is being read, and the switch of the preview.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(Session &session, QWidget *parent = nullptr);
    /// The switch, for whoever shows the preview.
    [[nodiscard]] QToolButton &previewButton() { return *m_preview; }
    /// Says what the review comes to: its order, its end, where it goes on. The controller outlives this.
    void follow(MarkController &controller);
    /// Shows a sentence for a while.
    void say(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void refresh();
    void sayFinished(ArticleId next);
    /// How much is reviewed, here and in the project; empty where no article is open.
    [[nodiscard]] QString reviewed() const;

    Session &m_session;
    const MarkController *m_controller = nullptr;
    QDateTime m_savedAt;
    QLabel *m_state;
    QLabel *m_said;
    QLabel *m_reading;
    QToolButton *m_cancel;
    QToolButton *m_preview;
    QTimer m_fade;
};

}
