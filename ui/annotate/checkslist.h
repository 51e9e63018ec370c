// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/check/check.h"
#include "ui/annotate/session.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QListWidget;
class QListWidgetItem;

namespace Hashiya {

/// Figures of the current article that cannot all be right, with what was computed. Hidden where nothing was found. Choosing a line goes to its
/// first mark, choosing it again to the next one.
class ChecksList : public QWidget
{
    Q_OBJECT

public:
    explicit ChecksList(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] const QList<CheckFinding> &findings() const { return m_findings; }

Q_SIGNALS:
    void markChosen(Hashiya::AnnotationId id);

protected:
    void changeEvent(QEvent *event) override;

private:
    void check();
    void fill();
    void choose(const QListWidgetItem *item);

    Session &m_session;
    QList<CheckFinding> m_findings;
    qsizetype m_chosen = -1; ///< line
    qsizetype m_mark = 0; ///< of the line's marks
    QTimer m_later; ///< checks when typing and clicking rest
    QLabel *m_head;
    QListWidget *m_list;
};

}
