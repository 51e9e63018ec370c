// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/alike.h"
#include "ui/session/edges.h"
#include "ui/session/reviewqueue.h"
#include "ui/session/session.h"

#include <QObject>

class QKeyEvent;

namespace Hashiya {

class ArticleView;

/// Turns what a person does at a reader into edits of the session: the keys of design's table and the same as slots for menus and panes.
/// Session and view outlive it.
class MarkController : public QObject
{
    Q_OBJECT

public:
    MarkController(Session &session, ArticleView &view, QObject *parent = nullptr);

    [[nodiscard]] AnnotationId current() const;
    [[nodiscard]] ReviewOrder reviewOrder() const { return m_order; }
    void setReviewOrder(ReviewOrder order);

    void setCurrent(AnnotationId id);
    /// To the next unreviewed mark. Where none is left in this article, says so; asked again, goes on to the next article that has some.
    bool goToNext();
    bool goToPrevious();
    /// Confirms the current mark and goes on to the next unreviewed one; a mark that is confirmed already is only left.
    bool confirm();
    /// Rejects the current suggestion, or removes the mark that a person made, and goes on.
    bool reject();
    /// Marks the selection as that type. Without one, gives it to the current mark. Words that are marked alone already are retyped.
    bool applyType(const QString &key);
    bool moveEdge(Edge edge, Along along, Step step);
    /// To the mark around the current one; without one, to the innermost at the caret.
    bool goOutwards();
    /// To the first mark inside the current one, or back to the one that goOutwards() came from.
    bool goInwards();
    bool confirmAllOfCurrentType();
    /// Drops the selection; without one, lets go of the current mark.
    void letGo();
    /// Gives the keyboard back to the reader.
    void takeFocus();

Q_SIGNALS:
    void currentChanged(Hashiya::AnnotationId id);
    /// Nothing is left to review in this article; `next` is one that has something, where the same key goes now; not valid for none.
    void queueFinished(Hashiya::ArticleId next);
    void reviewOrderChanged(Hashiya::ReviewOrder order);
    /// Somebody wants to say whether the current mark's fact is true, and then to write down what speaks for it.
    void verificationRequested();
    void evidenceWanted();
    /// Somebody wants to decide about all marks like the current one.
    void bulkRequested(Hashiya::ReviewAction action);
    /// A letter was pressed that means a type, but nothing is selected and no mark is current.
    void nothingToMark();
    /// The current mark is to become a house rule.
    void ruleRequested();
    /// A note is to be written: on the mark, or on the caret's paragraph where that is not valid.
    void noteRequested(Hashiya::AnnotationId mark);
    /// A sentence for the person: why something was not done.
    void said(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool handleKey(const QKeyEvent &event);
    bool handleEdgeKey(const QKeyEvent &event);
    bool handleLetter(QChar letter);
    bool handleNestingKey(const QKeyEvent &event);
    bool mark(TextRange range, const QString &key);
    void onEdgeMoved(AnnotationId id, TextRange range);
    void highlight();
    [[nodiscard]] const Annotation *markOfExactly(TextRange range) const;
    bool retypeOrConfirm(const Annotation &mark, const QString &key);
    [[nodiscard]] ReviewPlace place() const;
    void showChangedText();
    /// Says that nothing is left here, or, asked again, goes on to the next article.
    bool finishQueue();
    /// The next article of the library, going round, that has something to review; not valid for none.
    [[nodiscard]] ArticleId nextArticle() const;
    void onDocumentChanged(TextRange range);

    Session &m_session;
    ArticleView &m_view;
    ReviewOrder m_order = ReviewOrder::Reading;
    AnnotationId m_hovered;
    QList<AnnotationId> m_way; ///< marks that goOutwards() came through, innermost first
    bool m_finished = false; ///< queueFinished() was the last that happened
};

}
