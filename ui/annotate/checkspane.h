// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/consistency.h"
#include "ui/annotate/pane.h"
#include "ui/annotate/session.h"

#include <QTimer>

class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace Hashiya {

/// Something that the pane asks about, with the places that it is about.
struct CheckedQuestion
{
    QString check; ///< key, for dismissing it
    QString sentence;
    QList<ConsistencyPlace> places;

    friend bool operator==(const CheckedQuestion &, const CheckedQuestion &) = default;
};

/// What marks of the article do not agree on, and figures for which nobody is named. Enter goes to a place, a type's letter gives all marks of a question that type,
/// Delete says that it is right as it is. Each is one step. Looks anew a moment after each change, while it is shown.
class ChecksPane : public Pane
{
    Q_OBJECT

public:
    explicit ChecksPane(Session &session, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override;
    /// Looks now, without waiting for a rest.
    void check();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();
    void fill();
    void goTo(const QTreeWidgetItem *item);
    bool dismiss();
    bool retype(const QString &type);
    /// Performs what `change` makes of each mark of the chosen question.
    bool changeMarks(const QString &label, const std::function<std::optional<Edit>(const Document &, AnnotationId)> &change);
    [[nodiscard]] const CheckedQuestion *chosen() const;

    Session &m_session;
    QLabel *m_head;
    QTreeWidget *m_tree;
    QLabel *m_keys;
    QTimer m_later;
    QList<CheckedQuestion> m_questions;
};

}
