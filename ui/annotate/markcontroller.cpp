// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotate/markcontroller.h"

#include "core/text/invisibles.h"
#include "ui/annotate/linkchoicerow.h"
#include "ui/models/displaynames.h"
#include "ui/reader/articleview.h"
#include "ui/session/keymap.h"
#include "ui/session/nesting.h"

#include <QKeyEvent>

#include <algorithm>

namespace Hashiya {

MarkController::MarkController(Session &session, ArticleView &view, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_view(view)
{
    m_view.installEventFilter(this);
    connect(&m_session, &Session::documentChanged, this, &MarkController::onDocumentChanged);
    connect(&m_session, &Session::projectAboutToClose, this, [this] { m_view.setDocument(nullptr); });
    connect(&m_session, &Session::currentArticleChanged, this, [this] {
        m_finished = false;
        m_view.setDocument(m_session.document());
        m_view.setEdgesMovable(!m_session.isReadOnly());
        m_way.clear();
        Q_EMIT currentChanged(current());
    });
    connect(&m_session, &Session::textChanged, this, &MarkController::showChangedText);
    connect(&m_view, &ArticleView::currentAnnotationChanged, this, [this](AnnotationId id) {
        highlight();
        m_finished = false;
        Q_EMIT currentChanged(id);
    });
    connect(&m_view, &ArticleView::annotationHovered, this, [this](AnnotationId id) {
        m_hovered = id;
        highlight();
    });
    connect(&m_view, &ArticleView::edgeMoved, this, &MarkController::onEdgeMoved);
    m_view.setDocument(m_session.document());
    m_view.setEdgesMovable(m_session.isOpen() && !m_session.isReadOnly());
}

AnnotationId MarkController::current() const
{
    return m_view.currentAnnotation();
}

void MarkController::setCurrent(AnnotationId id)
{
    if (m_session.document() && m_session.document()->annotations().find(id)) {
        m_view.setCurrentAnnotation(id);
    }
}

ReviewPlace MarkController::place() const
{
    const auto id = current();
    return {id, id.isValid() ? 0 : m_view.selection().begin()};
}

void MarkController::setReviewOrder(ReviewOrder order)
{
    if (order != m_order) {
        m_order = order;
        Q_EMIT reviewOrderChanged(order);
    }
}

void MarkController::takeFocus()
{
    m_view.setFocus();
}

bool MarkController::goToNext()
{
    const auto *document = m_session.document();
    if (const auto next = document ? nextUnreviewed(*document, place(), m_order) : std::nullopt) {
        m_view.setCurrentAnnotation(*next);
        return true;
    }
    // The current mark may be the one that is left.
    return (!document || reviewCount(*document).left() == 0) && finishQueue();
}

bool MarkController::goToPrevious()
{
    const auto *document = m_session.document();
    if (const auto previous = document ? previousUnreviewed(*document, place(), m_order) : std::nullopt) {
        m_view.setCurrentAnnotation(*previous);
        return true;
    }
    return false;
}

ArticleId MarkController::nextArticle() const
{
    const auto &articles = m_session.articles();
    const auto here = std::ranges::find(articles, m_session.currentArticle(), &ArticleSummary::id) - articles.begin();
    for (qsizetype step = 1; step < articles.size(); ++step) {
        const auto &article = articles.at((here + step) % articles.size());
        if (article.suggested > 0 && article.id != m_session.currentArticle()) {
            return article.id;
        }
    }
    return {};
}

bool MarkController::finishQueue()
{
    const auto next = nextArticle();
    if (m_finished && next.isValid()) {
        return m_session.setCurrentArticle(next) && goToNext();
    }
    Q_EMIT queueFinished(next);
    m_finished = true;
    return false;
}

bool MarkController::confirm()
{
    const auto *document = m_session.document();
    if (!document || !current().isValid()) {
        return goToNext();
    }
    if (const auto edit = confirmation(*document, current()); edit && !m_session.perform(edit)) {
        return false;
    }
    goToNext();
    return true;
}

bool MarkController::reject()
{
    const auto *document = m_session.document();
    if (!document || !current().isValid()) {
        return false;
    }
    const auto id = current();
    const auto range = document->annotations().find(id)->range;
    if (!m_session.perform(rejection(*document, id))) {
        return false;
    }
    if (!document->annotations().find(id)) {
        // The mark is gone; the queue goes on from where it was.
        m_view.setCurrentAnnotation({});
        if (const auto next = nextUnreviewed(*document, {{}, range.begin()}, m_order)) {
            m_view.setCurrentAnnotation(*next);
        } else {
            finishQueue();
        }
        return true;
    }
    goToNext();
    return true;
}

const Annotation *MarkController::markOfExactly(TextRange range) const
{
    for (const auto *mark : m_session.document()->annotations().overlapping(range)) {
        if (mark->range == range && mark->state != AnnotationState::Rejected) {
            return mark;
        }
    }
    return nullptr;
}

bool MarkController::retypeOrConfirm(const Annotation &mark, const QString &key)
{
    const auto &document = *m_session.document();
    const auto id = mark.id; // the mark itself goes with the edit
    const auto done = m_session.perform(mark.type == key ? confirmation(document, id) : retyping(document, id, key));
    m_view.setSelection({});
    m_view.setCurrentAnnotation(id);
    return done;
}

bool MarkController::applyType(const QString &key)
{
    const auto *document = m_session.document();
    if (!document) {
        return false;
    }
    const auto selection = m_view.selection();
    if (!selection.isEmpty()) {
        if (const auto *mark = markOfExactly(selection)) {
            return retypeOrConfirm(*mark, key);
        }
        return mark(selection, key);
    }
    if (const auto *mark = document->annotations().find(current())) {
        return retypeOrConfirm(*mark, key);
    }
    Q_EMIT nothingToMark();
    return false;
}

bool MarkController::mark(TextRange range, const QString &key)
{
    const auto *document = m_session.document();
    const auto &tagset = document->tagset();
    if (const auto clash = clashOf(*document, range, key)) {
        const auto &other = *document->annotations().find(clash->mark);
        const auto words = shortWords(*document, clash->mark);
        const bool holds = range.contains(other.range);
        const auto outer = typeName(tagset, holds ? key : other.type);
        const auto inner = typeName(tagset, holds ? other.type : key);
        Q_EMIT said(clash->crosses ? tr("Not marked: the words share only a part with the confirmed mark “%1”. Move its edges or remove it first.").arg(words)
                                   : tr("Not marked: the tagset lets no mark “%1” lie inside a mark “%2”, and “%3” is confirmed.").arg(inner, outer, words));
        return false;
    }
    const auto done = m_session.performWith([&](Document &editable) { return addition(editable, range, key, m_session.person()); });
    if (done) {
        m_view.setSelection({});
        if (const auto *added = markOfExactly(range)) {
            m_view.setCurrentAnnotation(added->id);
        }
    }
    return done;
}

void MarkController::onEdgeMoved(AnnotationId id, TextRange range)
{
    if (const auto *document = m_session.document()) {
        m_view.setCurrentAnnotation(id);
        m_session.perform(rangeChange(*document, id, range));
    }
}

void MarkController::highlight()
{
    const auto *document = m_session.document();
    const auto entityOf = [document](AnnotationId id) {
        const auto *mark = document && id.isValid() ? document->annotations().find(id) : nullptr;
        return mark ? mark->entity : EntityId();
    };
    const auto hovered = entityOf(m_hovered);
    m_view.setHighlightedEntity(hovered.isValid() ? hovered : entityOf(current()));
}

bool MarkController::goOutwards()
{
    const auto *document = m_session.document();
    if (!document) {
        return false;
    }
    const auto here = current();
    const auto outer = here.isValid() ? markAround(*document, here) : innermostAt(*document, m_view.caretPosition());
    if (!outer) {
        Q_EMIT said(here.isValid() ? tr("No mark lies around this one.") : tr("No mark is here."));
        return false;
    }
    if (here.isValid()) {
        m_way.prepend(here);
    }
    m_view.setCurrentAnnotation(*outer);
    return true;
}

bool MarkController::goInwards()
{
    const auto *document = m_session.document();
    if (!document) {
        return false;
    }
    if (!current().isValid()) {
        return goOutwards();
    }
    const auto inside = marksInside(*document, current());
    if (inside.isEmpty()) {
        Q_EMIT said(tr("No mark lies inside this one."));
        return false;
    }
    const auto cameFrom = std::ranges::find_if(inside, [this](AnnotationId id) { return m_way.contains(id); });
    const auto inner = cameFrom == inside.end() ? inside.first() : *cameFrom;
    m_way.removeOne(inner);
    m_view.setCurrentAnnotation(inner);
    return true;
}

bool MarkController::moveEdge(Edge edge, Along along, Step step)
{
    const auto *document = m_session.document();
    const auto *mark = document ? document->annotations().find(current()) : nullptr;
    if (!mark) {
        return false;
    }
    const auto *type = document->tagset().type(mark->type);
    const auto reach = type && type->family == TypeFamily::Quotation ? Reach::Article : Reach::Paragraph;
    const auto range = withEdgeMoved(document->article(), mark->range, edge, along, step, reach);
    return range && m_session.perform(rangeChange(*document, mark->id, *range));
}

bool MarkController::confirmAllOfCurrentType()
{
    const auto *document = m_session.document();
    const auto *mark = document ? document->annotations().find(current()) : nullptr;
    return mark && m_session.perform(confirmationOfType(*document, mark->type));
}

void MarkController::letGo()
{
    if (!m_view.selection().isEmpty()) {
        m_view.setSelection({});
    } else {
        m_view.setCurrentAnnotation({});
    }
}

void MarkController::showChangedText()
{
    const auto place = m_view.topPosition();
    const auto id = current();
    const auto caret = m_view.caretPosition();
    const auto size = m_session.document()->article().text().size();
    m_view.setDocument(m_session.document());
    m_view.scrollToPosition(std::min(place, size));
    if (m_session.document()->annotations().find(id)) {
        m_view.setCurrentAnnotation(id);
    } else {
        const auto position = std::min(caret, size);
        m_view.setSelection({position, position});
    }
}

void MarkController::onDocumentChanged(TextRange range)
{
    m_finished = false;
    const auto id = current();
    m_view.marksChanged(range);
    if (id.isValid() && m_session.document() && !m_session.document()->annotations().find(id)) {
        m_view.setCurrentAnnotation({});
    } else {
        highlight();
        Q_EMIT currentChanged(id);
    }
}

bool MarkController::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_view && event->type() == QEvent::KeyPress && m_session.document()) {
        if (handleKey(*static_cast<QKeyEvent *>(event))) {
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

bool MarkController::handleKey(const QKeyEvent &event)
{
    if (m_view.isMovingEdge()) {
        if (event.key() == Qt::Key_Escape) {
            m_view.cancelEdgeMove();
        }
        return true;
    }
    if (handleEdgeKey(event) || handleNestingKey(event)) {
        return true;
    }
    const auto modifiers = event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier | Qt::GroupSwitchModifier);
    if (modifiers != Qt::NoModifier) {
        return false;
    }
    switch (event.key()) {
    case Qt::Key_Tab:
        event.modifiers() & Qt::ShiftModifier ? goToPrevious() : goToNext();
        return true;
    case Qt::Key_Backtab:
        goToPrevious();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event.modifiers() & Qt::ShiftModifier) {
            Q_EMIT bulkRequested(ReviewAction::Confirm);
        } else {
            confirm();
        }
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (event.modifiers() & Qt::ShiftModifier) {
            Q_EMIT bulkRequested(ReviewAction::Reject);
        } else {
            reject();
        }
        return true;
    case Qt::Key_Escape:
        letGo();
        return true;
    default:
        break;
    }
    return handleLetter(physicalLetter(event.text()));
}

bool MarkController::handleLetter(QChar letter)
{
    if (const auto *type = letter.isNull() ? nullptr : m_session.document()->tagset().typeForShortcut(letter)) {
        applyType(QString(type->key));
        return true;
    }
    switch (letter.unicode()) {
    case u'R':
        Q_EMIT ruleRequested();
        return true;
    case u'V':
        Q_EMIT verificationRequested();
        return true;
    case u'F':
        Q_EMIT noteRequested(current());
        return true;
    default:
        return false;
    }
}

bool MarkController::handleEdgeKey(const QKeyEvent &event)
{
    if (!(event.modifiers() & Qt::AltModifier) || (event.key() != Qt::Key_Left && event.key() != Qt::Key_Right)) {
        return false;
    }
    const auto &document = *m_session.document();
    const auto *mark = document.annotations().find(current());
    if (!mark) {
        return true;
    }
    const bool begin = event.modifiers() & Qt::ShiftModifier;
    const auto paragraph = document.article().blockRangeAt(begin ? mark->range.begin() : mark->range.end() - 1);
    const auto forwardKey = isRightToLeft(paragraph.of(document.article().text())) ? Qt::Key_Left : Qt::Key_Right;
    moveEdge(begin ? Edge::Begin : Edge::End, event.key() == forwardKey ? Along::Forward : Along::Backward,
        event.modifiers() & Qt::ControlModifier ? Step::Letter : Step::Word);
    return true;
}

bool MarkController::handleNestingKey(const QKeyEvent &event)
{
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (modifiers != Qt::AltModifier || (event.key() != Qt::Key_Up && event.key() != Qt::Key_Down)) {
        return false;
    }
    event.key() == Qt::Key_Up ? goOutwards() : goInwards();
    return true;
}

}
