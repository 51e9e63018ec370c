// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/bulkimport.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace Hashiya {

/// How far an import of many files is, with a button that ends it; afterwards what became of them, until it is closed.
class ImportBar : public QWidget
{
    Q_OBJECT

public:
    /// The session outlives it.
    explicit ImportBar(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] BulkImport &import() { return m_import; }
    [[nodiscard]] QString sentence() const;

Q_SIGNALS:
    /// Show the articles that are nearly the same as others.
    void alikeRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void take(const ImportOutcome &outcome);
    void lookForAlike();
    [[nodiscard]] QString outcomeSentence() const;

    Session &m_session;
    BulkImport m_import;
    ImportOutcome m_outcome;
    int m_alike = 0;
    bool m_asksForAlike = false;
    bool m_wasCancelled = false;
    QLabel *m_sentence;
    QProgressBar *m_progress;
    QPushButton *m_end; ///< cancels, or closes
    QPushButton *m_showAlike;
};

}
