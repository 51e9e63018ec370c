// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/relations.h"
#include "ui/session/session.h"

#include <QObject>

class QKeyEvent;

namespace Hashiya {

class ArticleView;

/// Choosing a second mark for the current one, to link both (key A) or as its speaker or source (key Q): Tab or arrows and Enter, a click, or any pane that
/// leads to a mark. Where marks can be linked in several ways, a letter says how. The session is changed once, at the end; the first mark stays current.
/// Session and view outlive it.
class LinkPicker : public QObject
{
    Q_OBJECT

public:
    enum class Purpose { Link, Source };

    /// Takes the view's keys before those who were there already.
    LinkPicker(Session &session, ArticleView &view, QObject *parent = nullptr);

    [[nodiscard]] bool isActive() const { return m_first.isValid(); }
    [[nodiscard]] Purpose purpose() const { return m_purpose; }
    [[nodiscard]] AnnotationId first() const { return m_first; }
    /// What Enter would take.
    [[nodiscard]] AnnotationId target() const { return m_target; }
    /// Not empty where the second mark is chosen and the way of the link is asked for.
    [[nodiscard]] const QList<LinkChoice> &choices() const { return m_choices; }
    [[nodiscard]] int currentChoice() const { return m_choice; }

    /// Begins with the current mark; says why where that cannot be.
    bool begin(Purpose purpose);
    void cancel();
    /// The second mark, the first one of these that fits.
    bool take(const QList<AnnotationId> &marks);
    bool choose(int choice);

Q_SIGNALS:
    /// Something of what is asked for, or whether.
    void changed();
    /// A sentence for the person.
    void said(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool handleKey(const QKeyEvent &event);
    bool handleKeyOfMarks(const QKeyEvent &event);
    bool handleKeyOfChoices(const QKeyEvent &event);
    [[nodiscard]] bool fits(AnnotationId id) const;
    [[nodiscard]] AnnotationId nextFrom(AnnotationId id, bool forward) const;
    [[nodiscard]] AnnotationId firstTarget() const;
    void goTo(AnnotationId target);
    bool clearSource();
    void end();
    void onDocumentChanged();

    Session &m_session;
    ArticleView &m_view;
    Purpose m_purpose = Purpose::Link;
    AnnotationId m_first;
    AnnotationId m_target;
    QList<LinkChoice> m_choices;
    int m_choice = 0;
};

}
